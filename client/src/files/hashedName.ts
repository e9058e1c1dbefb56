/** The name under which something about a file is kept: a hash of its address, which may be longer than a name, and tells what it is about. */
export async function hashedName(address: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  const name = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return name.slice(0, 32);
}
