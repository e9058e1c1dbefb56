import type { Language } from '../../../languages/language';
import { patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';

/** Whether a run of tokens consists of names, ordinals, brackets, "and", and words that continue a statement about an adoption. */
export function isPlainWords(tokens: Tokens, from: number, to: number, language: Language): boolean {
  return outsideBrackets(tokens, from, to).every((i) => {
    const kind = tokens.kind(i);
    if (kind === Kind.semicolon || kind === Kind.colon) return false;
    return kind !== Kind.word || isPlainWord(tokens, i, language);
  });
}

/** Like {@link isPlainWords}, but without "and", after which a new statement may start. */
export function hasConjunction(tokens: Tokens, from: number, to: number, language: Language): boolean {
  return !patternsOf(language, 'adoptions')?.and.isIn(tokens, from, to) && isPlainWords(tokens, from, to, language);
}

/** A name, an ordinal, or a plain word that is capitalized or hyphenated. */
function isPlainWord(tokens: Tokens, i: number, language: Language): boolean {
  if (tokens.upper(i) || patternsOf(language, 'adoptions')?.plain.at(tokens, i)) return true;
  const word = tokens.foldedWord(i);
  const { ordinals, ordinalPrefixes, ordinalSuffixes } = language.meaning;
  if (tokens.kind(i - 1) === Kind.number && !tokens.hasSpaceBefore(i) && ordinalSuffixes.includes(word)) return true;
  return word.split('-').every((part) => Object.hasOwn(ordinals, part) || Object.hasOwn(ordinalPrefixes, part));
}

/** Token indexes in a range, skipping anything inside matched round or square brackets. */
export function outsideBrackets(tokens: Tokens, from: number, to: number): readonly number[] {
  const outsideIndexes: number[] = [];
  for (let i = from; i < to; i++) {
    const close = closingIndexOf(tokens, i, to);
    if (close < 0) outsideIndexes.push(i);
    else i = close;
  }
  return outsideIndexes;
}

/** Index of the token that closes the bracket at a token; -1 if the token is not a bracket, or another one opens in between. */
function closingIndexOf(tokens: Tokens, open: number, to: number): number {
  const isRound = tokens.kind(open) === Kind.open;
  if (!isRound && !tokens.is(open, '[')) return -1;
  for (let i = open + 1; i < to; i++) {
    if (isRound ? tokens.kind(i) === Kind.close : tokens.is(i, ']')) return i;
    if (isRound ? tokens.kind(i) === Kind.open : tokens.is(i, '[')) return -1;
  }
  return -1;
}
