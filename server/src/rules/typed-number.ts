import type { FactParagraph } from '../model/wordFacts';
import type { Span } from '../text/edits';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { linesAsParagraphs, wordFacts } from './engine/wordExample';
import { followsNumber, formOfNumber } from './reading/numbers/listNumbers';
import { MANY_PLACES, placeInBlock } from './reading/wordFiles/wordPlaces';

type Kind = 'off' | 'among' | 'twice';

/** The messages for a single finding and for many. */
const SAID = {
  off: [{ message: 'off' }, { message: 'offs' }],
  among: [{ message: 'among' }, { message: 'amongs' }],
  twice: [{ message: 'twice' }, { message: 'twices' }],
} as const;

/** How many automatic numbers make a list; a single one may occur by chance among typed numbers. */
const MIN_AUTOMATIC_NUMBERS = 2;

/** A typed number where Word numbers the other paragraphs automatically. */
export const typedNumber = defineRule({
  id: 'typed-number',
  name: 'typed numbers among automatic ones',
  group: 'numbering',
  isForWord: true,
  severity: 'warning',
  isWordless: true,
  summary: 'A typed number in an automatic list of a Word file, or in place of one that is switched off.',
  why: 'Word does not count a typed number: the next automatic one repeats it, and after an edit it stays while those around it change. Fields that point at the paragraph show 0.',
  limits: [
    'Tables, text boxes and notes, and numbers of several levels (“3.1.”).',
    'A single automatic number among typed ones.',
    'Documents in which all numbers are typed in styles without numbers.',
    'Numbering that is switched off where no number is typed instead: such a paragraph continues another one.',
    '“12. (a)”, where the letter begins a subparagraph.',
    `More than ${MANY_PLACES} such paragraphs are reported once, at the first; typed numbers in place of switched-off ones are information.`,
  ],
  messages: {
    off: 'The number {number} is typed, and the automatic one of the style is switched off.',
    offs: 'From here on {count} numbers are typed, and the automatic ones of the style are switched off.',
    among: 'The number {number} is typed in a list of automatic ones, which does not count it.',
    amongs: 'From here on {count} numbers are typed in lists of automatic ones, which do not count them.',
    twice: 'Word shows two numbers here: its own {label} and the typed {number}',
    twices: 'From here on {count} paragraphs show two numbers, the one of Word and a typed one.',
  },
  bad: [
    {
      text: '1.\tThe Committee welcomes the Act.\n2.\tThe Committee welcomes the Code.\n3.\tThe Committee welcomes the Charter.\n^^ The number 3. is typed in a list of automatic ones, which does not count it.',
      word: {
        modelText: 'where the numbers 1. and 2. are automatic',
        facts: (text) => numberedMessage(text, 'automatic', 'typed'),
      },
    },
    {
      text: '1.\tThe Committee welcomes the Act.\n2.\tThe Committee welcomes the Code.\n3.\tThe Committee welcomes the Charter.\n^^ The number 3. is typed, and the automatic one of the style is switched off.',
      word: {
        modelText: 'where the numbers 1. and 2. are automatic, and that of the next paragraph is switched off',
        facts: (text) => numberedMessage(text, 'automatic', 'off'),
      },
    },
  ],
  good: [
    {
      text: '1.\tThe Committee welcomes the Act.\n2.\tThe Committee welcomes the Code.\n3.\tThe Committee welcomes the Charter.',
      word: { modelText: 'where all numbers are typed', facts: (text) => numberedMessage(text, 'typed', 'typed') },
    },
    {
      text: '1.\tThe Committee welcomes the Act.\n2.\tThe Committee welcomes the Code.\n3.\tThe Committee welcomes the Charter.',
      word: {
        modelText: 'where all numbers are automatic',
        facts: (text) => numberedMessage(text, 'automatic', 'automatic'),
      },
    },
  ],
  check(document, report) {
    const paragraphsByKind: Readonly<Record<Kind, FactParagraph[]>> = { off: [], among: [], twice: [] };
    const lastByForm = new Map<string, { readonly number: string; readonly automatic: number }>();
    for (const paragraph of document.word?.paragraphs ?? []) {
      if (paragraph.zone !== 'body') continue;
      const number = paragraph.label || paragraph.typed;
      const form = formOfNumber(number);
      const previousTyped = form === undefined ? undefined : lastByForm.get(form);
      const isAmong =
        previousTyped !== undefined &&
        previousTyped.automatic >= MIN_AUTOMATIC_NUMBERS &&
        followsNumber(number, previousTyped.number);
      const kind = kindOf(paragraph, isAmong);
      if (kind) paragraphsByKind[kind].push(paragraph);
      if (form === undefined) continue;
      const automaticCount = previousTyped?.automatic ?? 0;
      lastByForm.set(form, {
        number,
        automatic: paragraph.number === 'automatic' ? automaticCount + 1 : isAmong ? automaticCount : 0,
      });
    }
    for (const kind of ['off', 'among', 'twice'] as const) {
      const allParagraphs = paragraphsByKind[kind];
      const isMany = allParagraphs.length > MANY_PLACES;
      for (const paragraph of isMany ? allParagraphs.slice(0, 1) : allParagraphs)
        report({
          ...placeInBlock(document, typedSpan(document, paragraph)),
          ...SAID[kind][isMany ? 1 : 0],
          args: { count: allParagraphs.length, number: paragraph.typed, label: paragraph.label },
          ...(kind === 'off' && { severity: 'information' }),
        });
    }
  },
});

function kindOf({ number, label, typed, styleIsNumbered }: FactParagraph, isAmong: boolean): Kind | undefined {
  if (typed === '') return undefined;
  if (number === 'off') return styleIsNumbered ? 'off' : undefined;
  if (number === 'typed') return isAmong ? 'among' : undefined;
  return number === 'automatic' && (typed === label || (isDecimal(typed) && isDecimal(label))) ? 'twice' : undefined;
}

function isDecimal(number: string): boolean {
  return /^\d+\.$/.test(number);
}

/** The span of a paragraph's typed number. */
function typedSpan(document: View, { textStart, end, typed }: FactParagraph): Span {
  const { text } = document.text;
  let start = textStart;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end: Math.min(end, start + typed.length) };
}

/** A file whose last paragraph is numbered in one way and the others in another. */
function numberedMessage(text: string, one: 'automatic' | 'typed', two: 'automatic' | 'typed' | 'off') {
  return wordFacts(text, { paragraphs: linesAsParagraphs(text, (line) => (line.startsWith('3') ? two : one)) });
}
