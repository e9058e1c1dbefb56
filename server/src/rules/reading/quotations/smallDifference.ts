import type { Language } from '../../../languages/language';
import { memoize } from '../../../model/base/memo';
import { foldedWords } from '../../../sources/foldedWords';
import type { WordDifference } from '../../../sources/likeness';

/** The function words of a language: articles, prepositions, conjunctions, possessives. */
const functionWords = memoize(
  ({ citations }: Language): ReadonlySet<string> =>
    new Set(
      [
        ...[citations.and, citations.to, citations.of, citations.preposition, citations.determiner],
        ...[citations.possessive, citations.demonstrative, citations.here, citations.pronoun],
      ].flat(),
    ),
);

/** Whether a quotation differs from its source only in a single function word, or in the spelling of -ise and -ize. */
export function isSmallDifference({ source, quotation }: WordDifference, language: Language): boolean {
  const [theirs, ours] = [wordsOf(source), wordsOf(quotation)];
  if (theirs.length > 1 || ours.length > 1) return false;
  if (spelledAlike(theirs[0] ?? '') === spelledAlike(ours[0] ?? '')) return true;
  const joining = functionWords(language);
  return [...theirs, ...ours].every((word) => joining.has(word));
}

function wordsOf(text: string): readonly string[] {
  return foldedWords(text).map(({ word }) => word);
}

/** Unifies "organize" and "organise". */
function spelledAlike(word: string): string {
  return word.replace(/(?<=\p{L}i)z(?=[aei])/gu, 's');
}
