import type { ParagraphIndex } from '../model/paragraphs/paragraphs';
import type { BlockReading } from '../model/readings/blockReading';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import type { VisiblePlace } from './engine/view';
import { isInQuotation } from './reading/quotations/protectedText';
import { Has, mentionKindBits } from './reading/references/mentionKinds';

/** Finds wrong sides such as "paragraph 12 below" for an earlier paragraph. */
export const aboveBelow = defineRule({
  id: 'above-below',
  name: 'above for below',
  group: 'references',
  severity: 'warning',
  summary: '“Above” beside the number of a later paragraph, or “below” beside that of an earlier one.',
  why: 'Paragraphs are moved until the last hour, and their numbers with them; the word beside the number stays.',
  limits: ['Lists that name paragraphs on both sides.', 'Letters of the paragraph itself, footnotes and quotations.'],
  messages: {
    above: 'Paragraph {number} is above.',
    below: 'Paragraph {number} is below.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe Committee refers to paragraph 3 above.\n  \t                                    ^^^^^ Paragraph 3 is below.\n2.\tThe Committee welcomes the Act.\n3.\tThe Committee recalls paragraphs 1 and 2 below.\n  \t                                         ^^^^^ Paragraph 2 is above.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee refers to paragraph 3 below.\n2.\tThe Committee recalls what is said in paragraph 1 above, in subparagraph (a) below and, “as in paragraph 3 above”, in the Act:\n\t(a)\tThat it was adopted;\n\t(b)\tThat it was published.\n3.\tThe Committee recalls paragraphs 1 and 2 above.',
    },
  ],
  checkBlock(document, reading, report) {
    if (reading.block.kind === 'footnote' || (mentionKindBits(reading) & Has.paragraph) === 0) return;
    for (const { side, instead, start, end, numbers } of directionsIn(reading)) {
      const { paragraphs, index } = document;
      const ownIndex = paragraphs.owner[index] ?? -1;
      if (ownIndex < 0) return;
      const places = numbers.map((number) => indexOf(paragraphs, document.findPlace(index, { number, path: [] })));
      const isWrong = places.every(
        (place) => place !== undefined && (side === 'above' ? place > ownIndex : place < ownIndex),
      );
      if (!isWrong || isInQuotation(reading, start, end)) continue;
      report({
        start,
        end,
        message: side === 'above' ? 'below' : 'above',
        args: { number: numbers.at(-1) ?? '' },
        fixes: [{ message: 'replace', args: { text: instead }, edits: [blockEdit(start, end, instead)] }],
      });
    }
  },
});

/** An "above" or "below", with the numbers of the paragraphs that it refers to. */
interface Side {
  readonly side: 'above' | 'below';
  /** The word for the opposite side. */
  readonly instead: string;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly string[];
}

/** Lists of this document’s paragraphs that end with "above" or "below". References are in the order of the lists, so one pass suffices. */
function directionsIn({ block: { text }, mentions, references, language }: BlockReading): readonly Side[] {
  let directions: Side[] | undefined;
  for (let from = 0; from < references.length; ) {
    const list = references[from]?.list ?? -1;
    let to = from;
    const numbers: string[] = [];
    for (; references[to]?.list === list; to++) {
      const target = references[to]?.target;
      if (target?.kind === 'paragraph' && target.number !== '') numbers.push(target.number);
    }
    const count = Math.max(1, to - from);
    from += count;
    const mention = mentions[list];
    if (mention?.kind !== 'paragraphs' || numbers.length !== count) continue;
    const { position: side, end } = mention;
    if (side === '') continue;
    const words = language.citations.sides.find((one) => text.endsWith(one[side], end));
    if (!words) continue;
    const replacement = words[side === 'above' ? 'below' : 'above'];
    directions ??= [];
    directions.push({ side, instead: replacement, start: end - words[side].length, end, numbers });
  }
  return directions ?? NONE;
}

const NONE: readonly never[] = [];

/** The index of a paragraph in the document; undefined if there is none. */
function indexOf({ owner }: ParagraphIndex, place: VisiblePlace): number | undefined {
  if (place.kind !== 'paragraph') return undefined;
  return owner[place.paragraph.block];
}
