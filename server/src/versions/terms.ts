import type { Span } from '../text/edits';

/** The forms of a term by language code; at least one each. */
export type TermForms = Readonly<Record<string, readonly string[]>>;

/** Maximum length of an inflectional ending on a word of a term, in letters. */
const MAX_ENDING_LETTERS = 2;

/** The occurrences of a term's forms in a text, with any ending on each word, as UTF-16 offsets in text order. */
export function placesOfTerm(text: string, forms: readonly string[]): readonly Span[] {
  const lowerCased = text.toLowerCase();
  return forms
    .flatMap((form) => {
      const words = wordsOf(form);
      // Fast path: most terms do not occur in most paragraphs.
      if (words.length === 0 || !words.every((word) => lowerCased.includes(word))) return [];
      return [...text.matchAll(patternOf(words))].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }));
    })
    .sort((a, b) => a.start - b.start);
}

function wordsOf(form: string): readonly string[] {
  return form.toLowerCase().match(WORD_PATTERN) ?? [];
}

const WORD_PATTERN = /[\p{L}\p{N}]+/gu;

/** Words consist only of letters and digits, so they need no escaping in a regular expression. */
function patternOf(words: readonly string[]): RegExp {
  const inflectedWords = words.map((word) => `${word}\\p{L}{0,${MAX_ENDING_LETTERS}}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${inflectedWords.join("[\\s\\p{Pd}’']{1,3}")}(?![\\p{L}\\p{N}])`, 'giu');
}
