import { Kind } from '../../tokens/tokens';
import { Role } from '../../tokens/wordRoles';
import type { Words } from './citationWords';
import { endsPlainly, isListNumber, separatorAt } from './lists';

/** Maximum length of a gloss on a number in a list, in tokens. */
export const MAX_GLOSS_TOKENS = 24;

/** Token index after a gloss if the list continues there (after a semicolon only if `semicolons`); unchanged if there is no gloss. */
export function afterGloss(words: Words, i: number, semicolons: boolean): number {
  const end = glossEnd(words, i);
  const separator = end > i ? separatorAt(words, end, semicolons) : undefined;
  return separator && !separator.range && isListItem(words, separator.next) ? end : i;
}

/**
 * Token index after a gloss on the preceding paragraph: "4 (a) (constitutional framework), 6", "16, on legal capacity, 19". Unchanged if
 * there is none.
 */
export function glossEnd(words: Words, i: number): number {
  const { t } = words;
  const isBracketed = t.kind(i) === Kind.open;
  if (t.kind(i + 1) !== Kind.word) return i;
  if (isBracketed ? words.has(i + 1, Role.introducer) : t.kind(i) !== Kind.comma || !words.has(i + 1, Role.subject))
    return i;
  for (let at = i + 1; at < i + MAX_GLOSS_TOKENS; at++) {
    const kind = t.kind(at);
    if (kind === (isBracketed ? Kind.close : Kind.comma)) return isBracketed ? at + 1 : at;
    if (kind !== Kind.word) {
      if (kind !== Kind.comma && kind !== Kind.dash) return i;
    } else if (words.has(at, Role.article, Role.paragraph, Role.subparagraph)) return i;
    // "16, on liberty and 19": only the next number shows that the gloss has ended.
    else if (!isBracketed && words.has(at, Role.and) && isListItem(words, at + 1)) return at;
  }
  return i;
}

/** Whether a number continues the list after a gloss: it has letters or its own gloss, or nothing that it could count follows. */
function isListItem(words: Words, i: number): boolean {
  if (!isListNumber(words, i, 0, false)) return false;
  if (endsPlainly(words, i)) return true;
  const nextKind = words.t.kind(i + 1);
  return nextKind === Kind.open || nextKind === Kind.comma;
}
