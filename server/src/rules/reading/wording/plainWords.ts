import type { Language } from '../../../languages/language';
import { patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';

/**
 * Whether a run of tokens consists of words that continue a statement about an adoption, names, ordinals, and brackets; "and" is allowed.
 */
export function isPlainWords(tokens: Tokens, from: number, to: number, language: Language): boolean {
  return outsideBrackets(tokens, from, to).every((i) => {
    const kind = tokens.kind(i);
    if (kind === Kind.semicolon || kind === Kind.colon) return false;
    return kind !== Kind.word || isPlainWord(tokens, i, language);
  });
}

/** The same without "and", after which another statement may begin. */
export function hasConjunction(tokens: Tokens, from: number, to: number, language: Language): boolean {
  return !patternsOf(language, 'adoptions')?.and.isIn(tokens, from, to) && isPlainWords(tokens, from, to, language);
}

/** A name, an ordinal, or a plain word with a capital or hyphens. */
function isPlainWord(tokens: Tokens, i: number, language: Language): boolean {
  if (tokens.upper(i) || patternsOf(language, 'adoptions')?.plain.at(tokens, i)) return true;
  const word = tokens.foldedWord(i);
  const { ordinals, ordinalPrefixes, ordinalSuffixes } = language.meaning;
  if (tokens.kind(i - 1) === Kind.number && !tokens.hasSpaceBefore(i) && ordinalSuffixes.includes(word)) return true;
  return word.split('-').every((part) => Object.hasOwn(ordinals, part) || Object.hasOwn(ordinalPrefixes, part));
}

/** The indexes of a run of tokens without those in closed round or square brackets. */
export function outsideBrackets(tokens: Tokens, from: number, to: number): readonly number[] {
  const outside: number[] = [];
  for (let i = from; i < to; i++) {
    const close = closeOf(tokens, i, to);
    if (close < 0) outside.push(i);
    else i = close;
  }
  return outside;
}

/** The token that closes the bracket at a token; -1 if it is none, or another one is in between. */
function closeOf(tokens: Tokens, open: number, to: number): number {
  const isRound = tokens.kind(open) === Kind.open;
  if (!isRound && !tokens.is(open, '[')) return -1;
  for (let i = open + 1; i < to; i++) {
    if (isRound ? tokens.kind(i) === Kind.close : tokens.is(i, ']')) return i;
    if (isRound ? tokens.kind(i) === Kind.open : tokens.is(i, '[')) return -1;
  }
  return -1;
}
