import { sectionOf } from '../model/roles';
import type { Block } from '../syntax/block';
import { isDigit } from '../text/characterKinds';
import { highest, lowest } from '../text/many';
import { sameSet } from '../text/sameSet';
import { defineRule } from './engine/rule';
import { type OutlineBlock, query, type View } from './engine/view';
import { bareLabel, labelOverHeading } from './reading/document/bareHeading';
import { oneLine } from './reading/wording/habit';

/** The articles of a heading without its words. */
const ONLY_ARTICLES = /^\((?:arts?\.|articles?)\s[^()]*(?:\([^()]*\)[^()]*)*\)$/;

/** A heading that goes on in the next line: "Section III". */
const ONLY_NUMBER = /^(?:section|part|chapter)\s+(?:[IVXLC]+|\d+|[A-Z])\.?$/i;

/** Of the headings that sections begin with, those of one paragraph or two, under which no others stand. */
const SUBJECTS =
  /^(?:consultations?\s+with|(?:common\s+)?core\s+document|paragraphs\s+of\s+particular|preparation\s+of\s+the\s+next|next\s+(?:\w+\s+){0,2}reports?$|national\s+mechanism\s+for)/i;

/** A heading that breaks off within its words, where the text does. */
const BROKEN_OFF = /\s(?:an?|and|by|for|from|in|of|on|or|the|to|with)$/;

/** Headings without number that have text, at the least, before one without text among them is thought a slip. */
const MANY = 3;

/** A heading with no text under it. */
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
    const b = document.index;
    const { start, end } = block.content;
    if (isWithoutWords(document.outline, b, block)) {
      // What stands there alone may be the number, which is read as that of a paragraph.
      report({
        ...(start < end && block.kind !== 'paragraph' ? { start, end } : block.marker),
        message: 'no-words',
        args: {},
      });
      return;
    }
    const { found, queries, indent } = document.ask(EMPTY);
    if (found.has(b)) report({ start, end, message: 'found', args: {} });
    else if (queries.has(b) || isBeforeAnnex(block, document.outline[b + 1], indent))
      report({
        start,
        end,
        ...(block.zone === 'body' ? { message: 'query' } : { message: 'annex' }),
        args: {},
        severity: 'information',
      });
  },
});

function isWithoutWords(outline: readonly OutlineBlock[], b: number, block: Block): boolean {
  const label = bareLabel(block.text);
  switch (block.kind) {
    case 'heading':
      return label !== '' || ONLY_ARTICLES.test(wordsOf(block));
    case 'unnumbered':
      // A figure with a stop stands in tables.
      return label !== '' && block.zone === 'body' && !isDigit(label.charCodeAt(0));
    case 'paragraph': {
      const number = label === '' ? labelOverHeading(block.text) : label;
      return number !== '' && isAmongHeadings(outline, b, Number(number));
    }
    default:
      return false;
  }
}

/** Whether a number alone on its line goes on from the heading before it, and the paragraphs go on without it. */
function isAmongHeadings(blocks: readonly OutlineBlock[], b: number, number: number): boolean {
  const next = blocks[b + 1];
  if (next?.kind !== 'paragraph' || next.label?.value === number + 1) return false;
  let before: OutlineBlock | undefined;
  for (let i = b - 1; i >= Math.max(0, b - LONGEST_SECTION); i--) {
    const block = blocks[i];
    if (block?.kind === 'paragraph' && !before) {
      if (block.label?.value !== (next.label?.value ?? 0) - 1) return false;
      before = block;
    }
    if (block?.kind !== 'heading' || !block.label) continue;
    return before !== undefined && block.label.form === 'decimal' && block.label.value === number - 1;
  }
  return false;
}

/** How far before such a number the heading that it goes on from may stand, in blocks. */
const LONGEST_SECTION = 400;

/** A line that stands as far in as the headings and has no text before the annex: "Redress", read as what it may be, a signature. */
function isBeforeAnnex(block: Block, next: OutlineBlock | undefined, indent: string): boolean {
  if (block.kind !== 'unnumbered' || next?.label?.form !== 'annex' || next.kind !== 'heading') return false;
  return indent !== '' && indentOf(block) === indent && /^\p{Lu}[^\n]{2,80}[\p{L})]$/u.test(block.text.trim());
}

function indentOf({ text }: Block): string {
  return /^[\t ]*/.exec(text)?.[0] ?? '';
}

/** Headings that have no text for sure, and those that may have none. */
interface Empty {
  readonly found: ReadonlySet<number>;
  readonly queries: ReadonlySet<number>;
  /** How far in the headings without number stand; '' where they stand at the margin or not all alike. */
  readonly indent: string;
}

/** Whether a block is a heading; one with its articles is one wherever it stands, a row of a table is none. */
function isHeading(block: Block): boolean {
  if (block.kind === 'unnumbered') return block.text.length <= LONGEST && articlesOf(wordsOf(block)).length > 0;
  return block.kind === 'heading' && (block.label !== undefined || !block.text.trim().includes('\t'));
}

/** Longest heading that is looked for among blocks that are not read as headings. */
const LONGEST = 160;

/** Of blocks that may be headings the words are read, of all others what they are. */
const EMPTY = query(findEmpty, isSameEmpty);

function isSameEmpty(a: Empty, b: Empty): boolean {
  return a.indent === b.indent && sameSet(a.found, b.found) && sameSet(a.queries, b.queries);
}

function findEmpty(document: View): Empty {
  const { outline, language } = document;
  const mayBeHeading = (i: number): Block | undefined => {
    const kind = outline[i]?.kind;
    const block = kind === 'heading' || kind === 'unnumbered' ? document.block(i) : undefined;
    return block && isHeading(block) ? block : undefined;
  };
  const found = new Set<number>();
  const queries = new Set<number>();
  const maybe: number[] = [];
  const last = new Map<string, number>();
  const indents = new Set<string>();
  let filled = 0;
  let open = -1;
  for (let i = 0; i <= outline.length; i++) {
    const kind = outline[i]?.kind;
    // A note at the foot of the page is no text of the section.
    if (kind === 'furniture' || kind === 'footnote') continue;
    const heading = open < 0 ? undefined : document.block(open);
    const block = mayBeHeading(i);
    if (kind && !block) {
      if (heading && !heading.label) {
        filled++;
        indents.add(indentOf(heading));
      }
      open = -1;
      continue;
    }
    if (heading?.zone === 'body' && !goesOn(heading, block)) {
      if (isSurelyEmpty(heading, block) || closes(heading, block, last)) found.add(open);
      else if (block && !heading.label && isBeside(heading, block)) {
        const words = wordsOf(heading);
        if (followsArticles(words, wordsOf(block))) queries.add(open);
        else if (heading.kind === 'heading' && block.kind === 'heading') {
          if (ONLY_NUMBER.test(words) && ONLY_NUMBER.test(wordsOf(block))) found.add(open);
          else if (SUBJECTS.test(words) || !sectionOf(words, language.language)) maybe.push(open);
        }
      }
    }
    // What is annexed may come in a file of its own.
    else if (heading?.kind === 'heading' && !block) queries.add(open);
    if (block && LIST_OF_ANNEXES.test(wordsOf(block)) && mayBeHeading(i + 1)) break;
    if (block?.label) last.set(block.label.form, block.label.value);
    open = block ? i : -1;
  }
  const only = maybe.length === 1 && filled >= MANY ? (maybe[0] ?? -1) : -1;
  const [indent = ''] = indents.size === 1 ? indents : [];
  return { found, queries: only < 0 ? queries : queries.add(only), indent };
}

/** Over a list of titles, which look like headings: "Annexes**", "III. List of annexes", "Enclosures". */
const LIST_OF_ANNEXES =
  /^(?:[IVX]+\.\s+|[A-Z]\.\s+|\d+\.\s+)?(?:list\s+of\s+)?(?:annexe?s|appendices|enclosures|attachments|references|sources|bibliography)(?:\s*\([^)]*\))?[\s*\d:.]*$/i;

/** "Section III" and under it the headings of the section, numbered or not. */
function goesOn(heading: Block, next: Block | undefined): boolean {
  // The title of the document to which this one is an addendum, and "Addendum" over the title of this one.
  if (!heading.label && next && [heading, next].some((one) => /^Addendum\b/i.test(wordsOf(one)))) return true;
  if (heading.label || heading.kind !== 'heading' || next?.kind !== 'heading' || next.zone !== 'body') return false;
  const words = wordsOf(heading);
  return ONLY_NUMBER.test(words) && (next.label !== undefined || firstWord(words) !== firstWord(wordsOf(next)));
}

function firstWord(words: string): string {
  return /^\p{L}*/u.exec(words)?.[0].toLowerCase() ?? '';
}

/** Whether nothing can stand under a heading before the next one, or the end. */
function isSurelyEmpty(heading: Block, next: Block | undefined): boolean {
  if (!next) return !BROKEN_OFF.test(wordsOf(heading));
  if (next.zone !== 'body') return heading.label !== undefined;
  if (heading.label && next.label) return heading.label.form === next.label.form && next.level <= heading.level;
  // Under a heading without number stands no numbered one.
  return !heading.label && next.label !== undefined && next.level < heading.level;
}

/** "C. …" and after it at once "IV. …", which goes on from III. */
function closes(heading: Block, next: Block | undefined, last: ReadonlyMap<string, number>): boolean {
  if (!heading.label || !next?.label || next.zone !== 'body' || next.level >= heading.level) return false;
  return last.get(next.label.form) === next.label.value - 1;
}

/** Whether a heading stands where one of the level of the heading before it may stand, or an annex. */
function isBeside(heading: Block, next: Block): boolean {
  return next.zone === 'body' ? !next.label && heading.level >= next.level : next.level <= heading.level;
}

/** The articles at the end of a heading. */
const ARTICLES = /\((?:arts?\.|articles?)\s([^()]*(?:\([^()]*\)[^()]*)*)\)$/;

/** "Women with disabilities (art. 6)", "Children with disabilities (art. 7)": the second is no part of the first. */
function followsArticles(words: string, next: string): boolean {
  const own = articlesOf(words);
  const others = articlesOf(next);
  return own.length > 0 && others.length > 0 && highest(own) < lowest(others);
}

function articlesOf(words: string): readonly number[] {
  const list = words.endsWith(')') ? ARTICLES.exec(words)?.[1] : undefined;
  return list === undefined ? [] : (list.replace(/\([^()]*\)/g, '').match(/\d+/g) ?? []).map(Number);
}

function wordsOf({ text, content }: Block): string {
  return oneLine(text.slice(content.start, content.end));
}
