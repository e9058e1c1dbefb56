import type { FactParagraph } from '../model/wordFacts';
import type { Span } from '../text/edits';
import { defineRule } from './engine/rule';
import { spanOfWords, wordFacts } from './engine/wordExample';
import { MANY_PLACES, placeInBlock } from './reading/wordFiles/wordPlaces';

/** A footnote number typed by hand. */
export const typedNoteMark = defineRule({
  id: 'typed-note-mark',
  name: 'typed marks of footnotes',
  group: 'numbering',
  isForWord: true,
  severity: 'warning',
  isWordless: true,
  summary: 'A footnote number in a Word file that is typed instead of automatic.',
  why: 'Word does not count a typed mark: it does not follow when a note is added before it, and one without a note of its own (References, Insert Footnote) does not stay on the page of its text.',
  limits: [
    'Asterisks and letters, such as the one at the title of a document.',
    'Tables, text boxes and notes.',
    'Exponents: a raised number is checked only after a punctuation mark or a word of at least three letters.',
    `More than ${MANY_PLACES} are reported once, at the first.`,
  ],
  messages: {
    note: 'The mark {mark} of this note is typed, and Word does not count it.',
    mark: 'The mark {mark} is typed, and Word has no note here.',
    several: 'From here on {count} marks of notes are typed, and Word does not count them.',
  },
  bad: [
    {
      text: '1.\tThe Committee welcomes the Act.³\n  \t                               ^ The mark ³ is typed, and Word has no note here.',
      word: { modelText: 'that has no footnotes', facts: (text) => wordFacts(text, {}) },
    },
  ],
  good: [
    {
      text: '1.\tThe Committee welcomes the Act.¹ It covers 12 km² of forest.\n\n_______________\n\t¹\tAct No. 3 of 2020.',
      word: {
        modelText: 'with a footnote at ¹',
        facts: (text) =>
          wordFacts(text, {
            notes: [
              {
                ...spanOfWords(text, 'Act No. 3 of 2020.'),
                type: 'footnote',
                mark: '1',
                isCustom: false,
                reference: spanOfWords(text, '¹'),
                exists: true,
              },
            ],
          }),
      },
    },
  ],
  check(document, report) {
    const { word } = document;
    if (!word) return;
    const { text } = document.text;
    const typedNotes = word.notes
      .filter(({ isCustom, mark }) => isCustom && /^\d+$/.test(mark))
      .map(({ reference }) => ({ ...reference, message: 'note' as const }));
    const marks = new Set(word.notes.map(({ reference }) => reference.start));
    const body = word.paragraphs.filter(({ zone }) => zone === 'body');
    const bodyMarks = [...word.raised].sort((a, b) => a.start - b.start).filter(insideSpan(body));
    // Superscript digit characters may also be formatted as superscript.
    const places = new Map(
      [...superscriptsIn(text, body), ...bodyMarks]
        .map((span) => trimMark(text, span))
        .map((span) => [span.start, span]),
    );
    const raisedMarks = [...places.values()]
      .filter((span) => !marks.has(span.start) && isMark(text, span))
      .map((span) => ({ ...span, message: 'mark' as const }));
    const allMarks = [...typedNotes, ...raisedMarks].sort((a, b) => a.start - b.start);
    const isMany = allMarks.length > MANY_PLACES;
    for (const { message, ...span } of isMany ? allMarks.slice(0, 1) : allMarks)
      report({
        ...placeInBlock(document, span),
        message: isMany ? 'several' : message,
        args: { count: allMarks.length, mark: text.slice(span.start, span.end) },
      });
  },
});

/** Superscript digit characters. */
function superscriptsIn(text: string, body: readonly FactParagraph[]): readonly Span[] {
  return body.flatMap(({ textStart, end }) =>
    [...text.slice(textStart, end).matchAll(/[⁰¹²³⁴-⁹]+/g)].map(({ 0: digits, index }) => ({
      start: textStart + index,
      end: textStart + index + digits.length,
    })),
  );
}

/** Returns a predicate for whether a span lies in a paragraph. Both the paragraphs and the spans tested must be in text order. */
function insideSpan(body: readonly FactParagraph[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while (at < body.length && (body[at]?.end ?? 0) < end) at++;
    return (body[at]?.start ?? end) <= start;
  };
}

function trimMark(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** How much text before a note number to examine, in UTF-16 code units. */
const NEARBY_WINDOW = 4;

/** Whether a number is neither an exponent nor part of a word. */
function isMark(text: string, { start, end }: Span): boolean {
  if (!/^(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})$/.test(text.slice(start, end))) return false;
  const textBefore = text.slice(Math.max(0, start - NEARBY_WINDOW), start);
  return /(?:[.,;:!?”"’]|\p{L}{3})$/u.test(textBefore) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1));
}
