import { WordRefused } from '../../parts/refusal';
import type { WordText } from '../../parts/result';

/** Throws {@link WordRefused} for a signed file, which must not be changed. */
export function refuseSigned(word: WordText): void {
  if (word.warnings.some(({ code }) => code === 'signed'))
    throw new WordRefused('signed', 'The document is signed, and a change would break the signature.');
}
