import { sectionOf } from '../../../model/roles';
import type { Block } from '../../../syntax/block';
import { highest, lowest } from '../../../text/many';
import { sameSet } from '../../../text/sameSet';
import { query, type View } from '../../engine/view';
import { oneLine } from '../wording/habit';

/** A heading that goes on in the next line: "Section III". */
const ONLY_NUMBER = /^(?:section|part|chapter)\s+(?:[IVXLC]+|\d+|[A-Z])\.?$/i;

/** Of the headings that sections begin with, those of one paragraph or two, under which no others stand. */
const SUBJECTS =
  /^(?:consultations?\s+with|(?:common\s+)?core\s+document|paragraphs\s+of\s+particular|preparation\s+of\s+the\s+next|next\s+(?:\w+\s+){0,2}reports?$|national\s+mechanism\s+for)/i;

/** A heading that breaks off within its words, where the text does. */
const BROKEN_OFF = /\s(?:an?|and|by|for|from|in|of|on|or|the|to|with)$/;

/** Headings without number that have text, at the least, before one without text among them is thought a slip. */
const MANY = 3;

/** Headings that have no text for sure, and those that may have none. */
export interface EmptyHeadings {
  /** Indices of blocks. */
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

/** The headings of a document that have no text. Of blocks that may be headings the words are read, of all others what they are. */
export const EMPTY_HEADINGS = query(findEmpty, isSameEmpty);

function isSameEmpty(a: EmptyHeadings, b: EmptyHeadings): boolean {
  return a.indent === b.indent && sameSet(a.found, b.found) && sameSet(a.queries, b.queries);
}

function findEmpty(document: View): EmptyHeadings {
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

/** The words of a heading without its number, white space normalized. */
export function wordsOf({ text, content }: Block): string {
  return oneLine(text.slice(content.start, content.end));
}

/** The white space that a block begins with. */
export function indentOf({ text }: Block): string {
  return /^[\t ]*/.exec(text)?.[0] ?? '';
}
