import type { Span } from '../text/edits';

/** The forms of a term by language code: one or several. */
export type TermForms = Readonly<Record<string, readonly string[]>>;

/** How many letters an ending may add to a word of a term. */
const LONGEST_ENDING = 2;

/** The occurrences of some forms of a term in a text, with any ending of each of its words, as UTF-16 units; in text order. */
export function placesOfTerm(text: string, forms: readonly string[]): readonly Span[] {
  const small = text.toLowerCase();
  return forms
    .flatMap((form) => {
      const words = wordsOf(form);
      // Most terms are not in most paragraphs.
      if (words.length === 0 || !words.every((word) => small.includes(word))) return [];
      return [...text.matchAll(patternOf(words))].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }));
    })
    .sort((a, b) => a.start - b.start);
}

function wordsOf(form: string): readonly string[] {
  return form.toLowerCase().match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words consist of letters and digits alone, so that none means anything in an expression. */
function patternOf(words: readonly string[]): RegExp {
  const inflectedWords = words.map((word) => `${word}\\p{L}{0,${LONGEST_ENDING}}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${inflectedWords.join("[\\s\\p{Pd}’']{1,3}")}(?![\\p{L}\\p{N}])`, 'giu');
}
