import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many hexadecimal digits of a SHA-256 to keep: among a million texts, the chance of a collision is one in thirty million. */
export const HASH_DIGITS = 20;

/** A hash that identifies a text without revealing it. Anyone who has a text can still verify a match. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, HASH_DIGITS);
}
