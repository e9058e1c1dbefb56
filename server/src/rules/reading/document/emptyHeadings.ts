import { sectionOf } from '../../../model/roles';
import type { Block } from '../../../syntax/block';
import { highest, lowest } from '../../../text/many';
import { isSameValue } from '../../../text/sameValue';
import { query, type View } from '../../engine/view';
import { oneLine } from '../wording/habit';

/** A heading that continues on the next line: "Section III". */
const ONLY_NUMBER = /^(?:section|part|chapter)\s+(?:[IVXLC]+|\d+|[A-Z])\.?$/i;

/** Headings at the beginning of sections that cover a paragraph or two and have no headings below them. */
const SUBJECTS =
  /^(?:consultations?\s+with|(?:common\s+)?core\s+document|paragraphs\s+of\s+particular|preparation\s+of\s+the\s+next|next\s+(?:\w+\s+){0,2}reports?$|national\s+mechanism\s+for)/i;

/** A heading that ends within its words, because the text does. */
const BROKEN_OFF = /\s(?:an?|and|by|for|from|in|of|on|or|the|to|with)$/;

/** The number of unnumbered headings with text that make one without text a likely slip. */
const MANY = 3;

/** Headings that certainly have no text, and those that may have none. */
interface EmptyHeadings {
  /** Indices of blocks. */
  readonly found: ReadonlySet<number>;
  readonly queries: ReadonlySet<number>;
  /** The indentation of unnumbered headings; '' if they start at the margin or differ. */
  readonly indent: string;
}

/** Whether a block is a heading; one with articles is a heading anywhere, a row of a table is not. */
function isHeading(block: Block): boolean {
  if (block.kind === 'unnumbered') return block.text.length <= LONGEST && articlesOf(wordsOf(block)).length > 0;
  return block.kind === 'heading' && (block.label !== undefined || !block.text.trim().includes('\t'));
}

/** The longest heading to look for among blocks not read as headings, in UTF-16 units. */
const LONGEST = 160;

/** The headings of a document without text. Only blocks that may be headings are examined by their words. */
export const EMPTY_HEADINGS = query(findEmpty, isSameValue);

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
    // A footnote does not count as text of the section.
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
    // An annex may be in a file of its own.
    else if (heading?.kind === 'heading' && !block) queries.add(open);
    if (block && LIST_OF_ANNEXES.test(wordsOf(block)) && mayBeHeading(i + 1)) break;
    if (block?.label) last.set(block.label.form, block.label.value);
    open = block ? i : -1;
  }
  const only = maybe.length === 1 && filled >= MANY ? (maybe[0] ?? -1) : -1;
  const [indent = ''] = indents.size === 1 ? indents : [];
  return { found, queries: only < 0 ? queries : queries.add(only), indent };
}

/** Headings of lists of titles, which look like headings: "Annexes**", "III. List of annexes", "Enclosures". */
const LIST_OF_ANNEXES =
  /^(?:[IVX]+\.\s+|[A-Z]\.\s+|\d+\.\s+)?(?:list\s+of\s+)?(?:annexe?s|appendices|enclosures|attachments|references|sources|bibliography)(?:\s*\([^)]*\))?[\s*\d:.]*$/i;

/** "Section III" followed by the headings of the section, numbered or not. */
function goesOn(heading: Block, next: Block | undefined): boolean {
  // The title of a document above its addendum, and "Addendum" above a title.
  if (!heading.label && next && [heading, next].some((one) => /^Addendum\b/i.test(wordsOf(one)))) return true;
  if (heading.label || heading.kind !== 'heading' || next?.kind !== 'heading' || next.zone !== 'body') return false;
  const words = wordsOf(heading);
  return ONLY_NUMBER.test(words) && (next.label !== undefined || firstWord(words) !== firstWord(wordsOf(next)));
}

function firstWord(words: string): string {
  return /^\p{L}*/u.exec(words)?.[0].toLowerCase() ?? '';
}

/** Whether nothing can come between a heading and the next one, or the end. */
function isSurelyEmpty(heading: Block, next: Block | undefined): boolean {
  if (!next) return !BROKEN_OFF.test(wordsOf(heading));
  if (next.zone !== 'body') return heading.label !== undefined;
  if (heading.label && next.label) return heading.label.form === next.label.form && next.level <= heading.level;
  // A numbered heading is never below an unnumbered one, unless a list of its own begins there.
  return !heading.label && next.label !== undefined && next.label.value !== 1 && next.level < heading.level;
}

/** "C. …" directly followed by "IV. …", which continues from III. */
function closes(heading: Block, next: Block | undefined, last: ReadonlyMap<string, number>): boolean {
  if (!heading.label || !next?.label || next.zone !== 'body' || next.level >= heading.level) return false;
  return last.get(next.label.form) === next.label.value - 1;
}

/** Whether the next heading may be on the same level as this one, or is an annex. */
function isBeside(heading: Block, next: Block): boolean {
  return next.zone === 'body' ? !next.label && heading.level >= next.level : next.level <= heading.level;
}

/** The articles at the end of a heading. */
const ARTICLES = /\((?:arts?\.|articles?)\s([^()]*(?:\([^()]*\)[^()]*)*)\)$/;

/** "Women with disabilities (art. 6)", "Children with disabilities (art. 7)": the second is not part of the first. */
function followsArticles(words: string, next: string): boolean {
  const own = articlesOf(words);
  const others = articlesOf(next);
  return own.length > 0 && others.length > 0 && highest(own) < lowest(others);
}

function articlesOf(words: string): readonly number[] {
  const list = words.endsWith(')') ? ARTICLES.exec(words)?.[1] : undefined;
  return list === undefined ? [] : (list.replace(/\([^()]*\)/g, '').match(/\d+/g) ?? []).map(Number);
}

/** The words of a heading without its number, with white space collapsed. */
export function wordsOf({ text, content }: Block): string {
  return oneLine(text.slice(content.start, content.end));
}

/** The white space at the beginning of a block. */
export function indentOf({ text }: Block): string {
  return /^[\t ]*/.exec(text)?.[0] ?? '';
}
