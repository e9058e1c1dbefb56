import { STATE_DOCUMENTS } from '../catalogue/stateDocuments';
import type { Language } from '../languages/language';
import type { Block, LabelForm } from '../syntax/blocks/block';
import { isDigit } from '../text/characterKinds';
import { defineRule } from './engine/rule';
import type { OutlineBlock } from './engine/view';
import { bareLabel, labelOverHeading } from './reading/document/bareHeading';
import { EMPTY_HEADINGS, headingText, indentOf } from './reading/document/emptyHeadings';
import { articlesAtEnd } from './reading/document/headingArticles';

/** Finds headings without text below them. */
export const emptySection = defineRule({
  id: 'empty-section',
  name: 'empty section',
  group: 'structure',
  severity: 'warning',
  summary: 'A heading with no text under it, or with no words.',
  why: 'When all the paragraphs of a section are moved or deleted, its heading stays behind.',
  limits: [
    'A heading directly followed by one of a lower level has its text there.',
    'Of two unnumbered headings in a row the first may be the higher one: at most a query.',
    'An annex of which only the heading is there is a query.',
    'In documents of States, headings without a Roman number or a letter.',
    'The inside of annexes, and corrigenda.',
  ],
  messages: {
    found: 'There is no text under this heading.',
    'no-words': 'This heading has no words.',
    annex: 'Is there no text under this heading?',
    query: 'Is there no text under this heading, or does the next one belong to it?',
  },
  bad: [
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tPositive aspects\n\t  \t^^^^^^^^^^^^^^^^ There is no text under this heading.\n\n\tC.\tFollow-up and dissemination\n\n2.\tThe Committee requests information.',
    },
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tPositive aspects\n\n2.\tThe Committee welcomes the Act.\n\n\tC.\tFollow-up and dissemination\n\t  \t^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no text under this heading.\n',
    },
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\n\t^^ This heading has no words.\n\n2.\tThe Committee welcomes the Act.',
    },
    {
      text: '1.\tThe Committee thanks the State party.\n\n\t\tArrests\n\n2.\tThe Committee is concerned.\n\n\t\tWages\n\n3.\tThe Committee is concerned.\n\n\t\tSchools\n\n4.\tThe Committee is concerned.\n\n\t\tHealth\n\t\t^^^^^^ Is there no text under this heading, or does the next one belong to it?\n\n\t\tHousing\n\n5.\tThe Committee is concerned.\n\n\t\tFood\n\n6.\tThe Committee is concerned.',
    },
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tConcerns\n\n\t\t(arts. 7 and 12 (1))\n\t\t^^^^^^^^^^^^^^^^^^^^ This heading has no words.\n\n2.\tThe Committee is concerned.',
    },
    {
      text: '\tI.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tII.\tConcerns\n\n\tA.\tRights (arts. 5–30)\n\n\t\tWomen (art. 6)\n\t\t^^^^^^^^^^^^^^ Is there no text under this heading, or does the next one belong to it?\n\n\t\tChildren (art. 7)\n\n2.\tThe Committee is concerned.\n\n\tB.\t–\n\t^^^^ This heading has no words.\n\n3.\tThe Committee is concerned.\n\n\tC.\tObligations (arts. 31–33)\n\t  \t^^^^^^^^^^^^^^^^^^^^^^^^^ There is no text under this heading.\n\n\tIII.\tFollow-up\n\n4.\tThe Committee requests information.',
    },
    {
      text: '1.\tThe Committee thanks the State party.\n\n\tAnnex\n\t^^^^^ Is there no text under this heading?\n',
    },
  ],
  good: [
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tConcerns and recommendations\n\n\t1.\tGeneral measures (arts. 73 and 84)\n\n\t\tLegislation\n\n2.\tThe Committee is concerned.\n',
    },
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tConcerns\n\n\t\tRights of everyone (arts. 2–16)\n\n\t\tWomen (art. 3)\n\n2.\tThe Committee is concerned.\n',
    },
  ],
  checkBlock(document, { block }, report) {
    const isHeading = block.kind === 'heading' || block.kind === 'unnumbered';
    const isNumber =
      block.kind === 'paragraph' && (bareLabel(block.text) !== '' || labelOverHeading(block.text) !== '');
    if ((!isHeading && !isNumber) || document.identity.kind === 'corrigendum') return;
    // States use many kinds of headings for tables, lists and answers.
    if (STATE_DOCUMENTS.has(document.identity.kind) && !(block.label && NUMBERED_FORMS.has(block.label.form))) return;
    const b = document.index;
    const { start, end } = block.content;
    if (isWithoutWords(document.outline, b, block, document.language.language)) {
      // A number alone on its line may have been parsed as a paragraph number.
      report({
        ...(start < end && block.kind !== 'paragraph' ? { start, end } : block.marker),
        message: 'no-words',
        args: {},
      });
      return;
    }
    const { blocks, queries, indent } = document.ask(EMPTY_HEADINGS);
    if (blocks.has(b)) report({ start, end, message: 'found', args: {} });
    else if (queries.has(b) || precedesAnnex(block, document.outline[b + 1], indent))
      report({
        start,
        end,
        ...(block.zone === 'body' ? { message: 'query' } : { message: 'annex' }),
        args: {},
        severity: 'information',
      });
  },
});

const NUMBERED_FORMS: ReadonlySet<LabelForm> = new Set(['roman', 'capital']);

function isWithoutWords(
  outline: readonly OutlineBlock[],
  blockIndex: number,
  block: Block,
  language: Language,
): boolean {
  const label = bareLabel(block.text);
  switch (block.kind) {
    case 'heading':
      return label !== '' || articlesAtEnd(language).exec(headingText(block))?.index === 0;
    case 'unnumbered':
      // Digits with a full stop occur in tables.
      return label !== '' && block.zone === 'body' && !isDigit(label.charCodeAt(0));
    case 'paragraph': {
      const number = label === '' ? labelOverHeading(block.text) : label;
      return number !== '' && isHeadingNumber(outline, blockIndex, Number(number));
    }
    default:
      return false;
  }
}

/** Whether a number alone on a line continues the preceding headings, while the paragraph numbering continues without it. */
function isHeadingNumber(blocks: readonly OutlineBlock[], blockIndex: number, number: number): boolean {
  const nextBlock = blocks[blockIndex + 1];
  if (nextBlock?.kind !== 'paragraph' || nextBlock.label?.value === number + 1) return false;
  let previousBlock: OutlineBlock | undefined;
  for (let i = blockIndex - 1; i >= Math.max(0, blockIndex - SECTION_WINDOW); i--) {
    const block = blocks[i];
    if (block?.kind === 'paragraph' && !previousBlock) {
      if (block.label?.value !== (nextBlock.label?.value ?? 0) - 1) return false;
      previousBlock = block;
    }
    if (block?.kind !== 'heading' || !block.label) continue;
    return previousBlock !== undefined && block.label.form === 'decimal' && block.label.value === number - 1;
  }
  return false;
}

/** How far before such a number to look for the preceding heading, in blocks. */
const SECTION_WINDOW = 400;

/**
 * Whether a line before an annex is indented like a heading and has no text below: "Redress" looks like a signature, and was parsed as one.
 */
function precedesAnnex(block: Block, next: OutlineBlock | undefined, indent: string): boolean {
  if (block.kind !== 'unnumbered' || next?.label?.form !== 'annex' || next.kind !== 'heading') return false;
  return indent !== '' && indentOf(block) === indent && /^\p{Lu}[^\n]{2,80}[\p{L})]$/u.test(block.text.trim());
}
