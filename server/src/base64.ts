/** How many bytes are encoded at a time. */
const PIECE_LENGTH = 0x8000;

/** Bytes in base64. */
export function asBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_LENGTH)
    letters.push(String.fromCharCode(...bytes.subarray(at, at + PIECE_LENGTH)));
  return btoa(letters.join(''));
}

/** Decodes base64; undefined for invalid input. */
export function decodeBase64(base64: string): Uint8Array | undefined {
  let letters: string;
  try {
    letters = atob(base64);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
