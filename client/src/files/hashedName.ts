/**
 * The name of a file with data about another file: a hash of its URI, which may be too long for a file name and would reveal the subject.
 */
export async function hashedName(address: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  const name = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return name.slice(0, 32);
}
