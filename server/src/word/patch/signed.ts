import { Refused } from '../refusal';
import type { WordText } from '../result';

/** Throws {@link Refused} for a signed file, which must not be changed. */
export function refuseSigned(word: WordText): void {
  if (word.warnings.some(({ code }) => code === 'signed'))
    throw new Refused('signed', 'The document is signed, and a change would break the signature.');
}
