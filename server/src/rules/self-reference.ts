import { memoize } from '../model/base/memo';
import type { Reference } from '../model/base/target';
import {
  enclosingItems,
  owningParagraph,
  type Paragraph,
  type ParagraphIndex,
  paragraphKey,
} from '../model/paragraphs/paragraphs';
import type { BlockReading } from '../model/readings/blockReading';
import { defineRule } from './engine/rule';
import { isInQuotation } from './reading/quotations/protectedText';
import { Has, mentionKindBits } from './reading/references/mentionKinds';
import { isInvalidRangeEndpoint } from './reading/references/referenceLists';
import { oneLine } from './reading/wording/habit';

/** Paragraphs and subparagraphs that cite themselves by number. */
export const selfReference = defineRule({
  id: 'self-reference',
  name: 'paragraph that cites itself',
  group: 'references',
  severity: 'warning',
  summary: 'A paragraph or subparagraph that cites itself by its own number.',
  why: 'Usually another paragraph is meant, whose number has changed.',
  limits: [
    '“The present paragraph”.',
    'The inside of a range.',
    'A paragraph that cites one of its own subparagraphs.',
    'A number in parentheses that may belong to another document.',
    'A number that two paragraphs share.',
  ],
  messages: {
    paragraph: 'Paragraph {number} cites itself.',
    perhaps: 'Paragraph {number} {path} cites itself: is another document meant?',
    subparagraph: 'Subparagraph {path} of paragraph {number} cites itself.',
  },
  bad: [
    {
      text: '1.\tThe Committee thanks the delegation.\n2.\tThe Committee recalls the measures described in paragraph 2 above.\n  \t                                                          ^ Paragraph 2 cites itself.',
    },
    {
      text: '1.\tThe State party should:\n\t(a)\tRepeal the Act;\n\t(b)\tPublish the judgments, and apply paragraph 1 (b) above to all courts.\n\t   \t                                           ^^^^^ Subparagraph (b) of paragraph 1 cites itself.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe State party should:\n\t(a)\tRepeal the Act;\n\t(b)\tPublish the judgments, as subparagraph (b) requires.\n\t   \t                                       ^^^ Subparagraph (b) of paragraph 1 cites itself.',
    },
    {
      text: 'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tPlease tell:\n\t(a)\tWhat was done;\n\t(b)\tWhether what is told in paragraph 1 (b) goes on.\n\t   \t                                  ^^^^^ Paragraph 1 (b) cites itself: is another document meant?',
    },
    {
      text: 'CERD/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe State party should:\n\t(a)\tKeep records;\n\t(b)\tTrain, in the light of general recommendation No. 36 (2020), those under the duty in paragraph 1 (b).\n\t   \t                                                                                               ^^^^^ Paragraph 1 (b) cites itself: is another document meant?',
    },
  ],
  good: [
    {
      text: '1.\tThe State party should:\n\t(a)\tRepeal the Act;\n\t(b)\tPublish the judgments, and apply paragraph 1 (a) above to all courts.\n2.\tThe Committee refers to the present paragraph and to paragraph 2 of the report (CMW/C/XAA/1).\n3.\tThe Committee regrets that nothing has been done (para. 3).',
    },
  ],
  checkBlock(document, reading, report) {
    const { kind } = reading.block;
    if (kind !== 'paragraph' && kind !== 'subparagraph') return;
    if ((mentionKindBits(reading) & (Has.paragraph | Has.otherParagraph | Has.unknown)) === 0) return;
    const { paragraphs, index } = document;
    for (const reference of reading.references) {
      const { target, start, end } = reference;
      if (target.kind !== 'paragraph' && target.kind !== 'other-paragraph' && target.kind !== 'unknown') continue;
      const paragraphHere = owningParagraph(paragraphs, index);
      if (!paragraphHere) continue;
      const item = itemPath(paragraphHere, index);
      const args = { number: oneLine(paragraphHere.number), path: { letters: item } };
      if (target.kind !== 'paragraph') {
        if (
          item.length > 0 &&
          isPerhapsItself(reading, reference, paragraphHere.number, item) &&
          !isInQuotation(reading, start, end)
        )
          report({ start, end, message: 'perhaps', args, severity: 'information' });
        continue;
      }
      if (target.number === '' && target.path.length === 0) continue;
      // "Subparagraph (b)" without a paragraph number is one of the current paragraph.
      if (target.number !== '' && (paragraphHere.number !== target.number || !isCertain(reading, reference))) continue;
      // A subparagraph may refer to its whole paragraph, but the paragraph is neither "above" nor "below".
      const isItself = isPath(target.path, item);
      const isWhole = target.path.length === 0 && reference.ground === 'above-or-below';
      if (
        (!isItself && !isWhole) ||
        sharedNumbers(paragraphs).has(paragraphKey(paragraphHere.annex, paragraphHere.number)) ||
        isInQuotation(reading, start, end)
      )
        continue;
      if (isInvalidRangeEndpoint(reading, reference)) continue;
      const isItem = isItself && item.length > 0;
      report({
        start,
        end,
        ...(isItem ? { message: 'subparagraph' } : { message: 'paragraph' }),
        args,
      });
    }
  },
});

/**
 * Whether a subparagraph cites its own number and letter in a context where another document's could be meant: in a list of issues, whose
 * bare numbers refer to another document, or where the owner is unclear. A match of both number and letter is too specific to be a
 * coincidence.
 */
function isPerhapsItself(
  { block, mentions }: BlockReading,
  { target, ground, list, start, end }: Reference,
  number: string,
  item: readonly string[],
): boolean {
  if (target.kind === 'other-paragraph')
    return ground === 'kind-of-document' && target.number === number && isPath(target.path, item);
  const referenceText = oneLine(block.text.slice(start, end));
  return (
    mentions[list]?.kind === 'paragraphs' && referenceText === `${number} ${item.map((step) => `(${step})`).join(' ')}`
  );
}

function isPath(path: readonly string[], item: readonly string[]): boolean {
  return path.length === item.length && path.every((step, i) => step === item[i]);
}

/** A bare number in brackets may be a paragraph of the report or of the previous concluding observations. */
function isCertain({ mentions }: BlockReading, { ground, list }: Reference): boolean {
  return (ground !== 'kind-of-document' && ground !== 'series') || mentions[list]?.depth === 0;
}

/** The path of letters of the subparagraph in a block, outermost first; empty for the paragraph itself. */
function itemPath(paragraph: Paragraph, block: number): readonly string[] {
  if (block === paragraph.block) return [];
  return enclosingItems(paragraph, block).map((item) => item.text);
}

/** Keys of the numbers that more than one paragraph has. */
const sharedNumbers = memoize(({ all }: ParagraphIndex): ReadonlySet<string> => {
  const numbers = new Set<string>();
  const result = new Set<string>();
  for (const { annex, number } of all) {
    const key = paragraphKey(annex, number);
    (numbers.has(key) ? result : numbers).add(key);
  }
  return result;
});
