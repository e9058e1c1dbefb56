import { openPackage } from '../package';
import { refuseSigned } from '../patch/signed';
import { unlessRefused, type WordRefusal } from '../refusal';
import { DEFAULT_LIMIT, type WordText } from '../result';
import { refuseProtected } from './protection';

/**
 * Why no edited text can be written into a file, as far as that is so of the whole file; undefined if it can.
 *
 * @param word what was read of it
 */
export function whyClosed(bytes: Uint8Array, word: WordText): WordRefusal | undefined {
  return unlessRefused(() => {
    refuseSigned(word);
    refuseProtected(openPackage(bytes, DEFAULT_LIMIT));
    return undefined;
  });
}
