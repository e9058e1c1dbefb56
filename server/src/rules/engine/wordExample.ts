import type { FactField, FactParagraph, WordFacts } from '../../model/wordFacts';
import type { Span } from '../../text/edits';

/** The metadata for an example of a rule on Word files. */
export interface WordExample {
  /** Description of the metadata for the rule's page: "where 48 is a field that points at paragraph 46". */
  readonly modelText: string;
  /** Creates the corresponding metadata for a text. */
  readonly facts: (text: string) => WordFacts;
}

/** Metadata for a text; by default only its paragraphs, one per line, with typed numbers. */
export function wordFacts(text: string, facts: Partial<WordFacts>): WordFacts {
  return {
    paragraphs: linesAsParagraphs(text, () => 'typed'),
    notes: [],
    fields: [],
    comments: [],
    revisions: [],
    hidden: [],
    highlights: [],
    raised: [],
    symbols: [],
    words: { hidden: 0 },
    ...facts,
  };
}

/** Matches `12.`, `(a)`, `A.` before a tab. */
const NUMBER_PATTERN = /^\t*(\(?[\da-z]{1,4}[.)]|[A-Z]\.)\t/;

/** The lines of a text as Word paragraphs; `originOf` returns the origin of a line’s number. */
export function linesAsParagraphs(
  text: string,
  originOf: (line: string) => 'automatic' | 'typed' | 'off',
): readonly FactParagraph[] {
  const paragraphs: FactParagraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const [marker = '', number = ''] = NUMBER_PATTERN.exec(line) ?? [];
    const origin = number === '' ? 'none' : originOf(line);
    const isAutomatic = origin === 'automatic';
    if (line.trim() !== '')
      paragraphs.push({
        start,
        end: start + line.length,
        textStart: start + (isAutomatic ? marker.length : 0),
        zone: 'body',
        style: 'Single Txt',
        heading: undefined,
        number: origin,
        label: isAutomatic ? number : '',
        typed: isAutomatic ? '' : number,
        styleIsNumbered: isAutomatic || origin === 'off',
      });
    start += line.length + 1;
  }
  return paragraphs;
}

/**
 * A field for the first occurrence of `fieldText`, which refers to the first occurrence of `target` and for which Word would now generate
 * `result`. Without a target, its bookmark is lost.
 */
export function referenceField(text: string, fieldText: string, target?: string, result = fieldText): FactField {
  const at = target === undefined ? undefined : spanOfWords(text, target).start;
  return {
    ...spanOfWords(text, fieldText),
    type: 'REF',
    code: 'REF _Ref4711 \\r \\h',
    shown: fieldText,
    bookmark: '_Ref4711',
    paragraph: 0,
    target: at === undefined ? undefined : { offset: at, paragraph: text.slice(0, at).split('\n').length - 1 },
    computed: at === undefined ? undefined : result,
    state: at === undefined ? 'missing' : fieldText === result ? 'current' : 'stale',
  };
}

/** The span of the first occurrence of words in a text; an empty one at the start if there is none. */
export function spanOfWords(text: string, words: string): Span {
  const start = Math.max(0, text.indexOf(words));
  return { start, end: start + words.length };
}
