import { Kind } from '../tokens';
import { Role } from '../vocabulary';
import type { Words } from './citationWords';
import { endsPlainly, isListNumber, separatorAt } from './lists';

/** What the words that explain a number of a list may be at most, in tokens. */
export const LONGEST_GLOSS = 24;

/** After a gloss, where the list goes on after it, with a semicolon only where one may; the same index where there is none. */
export function behindGloss(words: Words, i: number, semicolons: boolean): number {
  const end = glossEnd(words, i);
  const separator = end > i ? separatorAt(words, end, semicolons) : undefined;
  return separator && !separator.range && isListItem(words, separator.next) ? end : i;
}

/**
 * The end of words that say what the paragraph before is about: "4 (a) (constitutional framework), 6", "16, on legal
 * capacity, 19". The same index where there are none.
 */
export function glossEnd(words: Words, i: number): number {
  const { t } = words;
  const bracket = t.kind(i) === Kind.open;
  if (t.kind(i + 1) !== Kind.word) return i;
  if (bracket ? words.has(i + 1, Role.introducer) : t.kind(i) !== Kind.comma || !words.has(i + 1, Role.subject))
    return i;
  for (let at = i + 1; at < i + LONGEST_GLOSS; at++) {
    const kind = t.kind(at);
    if (kind === (bracket ? Kind.close : Kind.comma)) return bracket ? at + 1 : at;
    if (kind !== Kind.word) {
      if (kind !== Kind.comma && kind !== Kind.dash) return i;
    } else if (words.has(at, Role.article | Role.paragraph | Role.subparagraph)) return i;
    // "16, on liberty and 19": nothing but the number tells that the gloss has ended.
    else if (!bracket && words.has(at, Role.and) && isListItem(words, at + 1)) return at;
  }
  return i;
}

/** Whether a number goes on with a list after a gloss: with letters, a gloss of its own or nothing that it could count. */
function isListItem(words: Words, i: number): boolean {
  if (!isListNumber(words, i, 0, false)) return false;
  if (endsPlainly(words, i)) return true;
  const next = words.t.kind(i + 1);
  return next === Kind.open || next === Kind.comma;
}
