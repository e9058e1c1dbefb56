import type { Language } from '../../../languages/language';
import { sectionByHeading } from '../../../model/roles';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import type { Block } from '../../../syntax/blocks/block';
import type { Matcher } from '../../../syntax/tokens/matcher';
import { highestOf, lowestOf } from '../../../text/many';
import { isSameValue } from '../../../text/sameValue';
import { ruleTokens } from '../../engine/ruleTokens';
import { defineQuery, type View } from '../../engine/view';
import { precedesPattern } from '../wording/aroundPlace';
import { oneLine } from '../wording/habit';
import { articlesAtEnd } from './headingArticles';

type HeadingWords = Matchers<'headings'> | undefined;

/** Whether the text of a block begins with a pattern. */
function blockMatches(block: Block, pattern: Matcher | undefined): boolean {
  return pattern?.isAt(ruleTokens(block), 0) === true;
}

/** How many unnumbered headings with text make one without text a likely slip. */
const ENOUGH_FILLED = 3;

/** Headings that certainly have no text below them, and those that may have none. */
interface EmptyHeadings {
  /** Block indices. */
  readonly blocks: ReadonlySet<number>;
  readonly queries: ReadonlySet<number>;
  /** The indentation of unnumbered headings; empty if they start at the margin or differ. */
  readonly indent: string;
}

/** Whether a block is a heading; a line that ends with articles counts even if not parsed as one, while a table row does not count. */
function isHeading(block: Block, language: Language): boolean {
  if (block.kind === 'unnumbered')
    return block.text.length <= MAX_HEADING_LENGTH && articlesOf(headingText(block), language).length > 0;
  return block.kind === 'heading' && (block.label !== undefined || !block.text.trim().includes('\t'));
}

/** Maximum length of a heading among blocks not parsed as headings, in UTF-16 code units. */
const MAX_HEADING_LENGTH = 160;

/** Headings of a document without text below them. Words are examined only in blocks that may be headings. */
export const EMPTY_HEADINGS = defineQuery(findEmpty, isSameValue);

function findEmpty(document: View): EmptyHeadings {
  const { outline } = document;
  const { language } = document.language;
  const matchers = patternsOf(language, 'headings');
  const mayBeHeading = (i: number): Block | undefined => {
    const kind = outline[i]?.kind;
    const block = kind === 'heading' || kind === 'unnumbered' ? document.block(i) : undefined;
    return block && isHeading(block, language) ? block : undefined;
  };
  const emptyBlocks = new Set<number>();
  const queries = new Set<number>();
  const candidates: number[] = [];
  const lastFilled = new Map<string, number>();
  const indents = new Set<string>();
  let filledUntil = 0;
  let open = -1;
  for (let i = 0; i <= outline.length; i++) {
    const kind = outline[i]?.kind;
    // A footnote does not count as text in the section.
    if (kind === 'furniture' || kind === 'footnote') continue;
    const heading = open < 0 ? undefined : document.block(open);
    const block = mayBeHeading(i);
    if (kind && !block) {
      if (heading && !heading.label) {
        filledUntil++;
        indents.add(indentOf(heading));
      }
      open = -1;
      continue;
    }
    if (heading?.zone === 'body' && !isContinuedBy(heading, block, matchers)) {
      if (isCertainlyEmpty(heading, block, matchers) || closesHeading(heading, block, lastFilled))
        emptyBlocks.add(open);
      else if (block && !heading.label && mayBeSameLevel(heading, block)) {
        const words = headingText(heading);
        if (followsArticles(words, headingText(block), language)) queries.add(open);
        else if (heading.kind === 'heading' && block.kind === 'heading') {
          if (blockMatches(heading, matchers?.onlyNumber) && blockMatches(block, matchers?.onlyNumber))
            emptyBlocks.add(open);
          else if (blockMatches(heading, matchers?.subject) || !sectionByHeading(words, language))
            candidates.push(open);
        }
      }
    }
    // An annex may be in a separate file.
    else if (heading?.kind === 'heading' && !block) queries.add(open);
    if (block && blockMatches(block, matchers?.annexes) && mayBeHeading(i + 1)) break;
    if (block?.label) lastFilled.set(block.label.form, block.label.value);
    open = block ? i : -1;
  }
  const soleCandidate = candidates.length === 1 && filledUntil >= ENOUGH_FILLED ? (candidates[0] ?? -1) : -1;
  const [indent = ''] = indents.size === 1 ? indents : [];
  return { blocks: emptyBlocks, queries: soleCandidate < 0 ? queries : queries.add(soleCandidate), indent };
}

/** Whether a heading such as "Section III" is continued by the section’s own headings, numbered or not. */
function isContinuedBy(heading: Block, next: Block | undefined, says: HeadingWords): boolean {
  // The title of a document above "Addendum", and "Addendum" above a title.
  if (!heading.label && next && [heading, next].some((one) => blockMatches(one, says?.addendum))) return true;
  if (heading.label || heading.kind !== 'heading' || next?.kind !== 'heading' || next.zone !== 'body') return false;
  const words = headingText(heading);
  return (
    blockMatches(heading, says?.onlyNumber) &&
    (next.label !== undefined || firstWord(words) !== firstWord(headingText(next)))
  );
}

function firstWord(words: string): string {
  return /^\p{L}*/u.exec(words)?.[0].toLowerCase() ?? '';
}

/** Whether no text can be missing between a heading and the next one, or the end. */
function isCertainlyEmpty(heading: Block, next: Block | undefined, says: HeadingWords): boolean {
  if (!next) return !precedesPattern(heading, heading.content.end, says?.brokenOff);
  if (next.zone !== 'body') return heading.label !== undefined;
  if (heading.label && next.label) return heading.label.form === next.label.form && next.level <= heading.level;
  // A numbered heading is never below an unnumbered one, unless it begins a separate list.
  return !heading.label && next.label !== undefined && next.label.value !== 1 && next.level < heading.level;
}

/** Whether "C. …" is directly followed by "IV. …", which continues from III. */
function closesHeading(heading: Block, next: Block | undefined, last: ReadonlyMap<string, number>): boolean {
  if (!heading.label || !next?.label || next.zone !== 'body' || next.level >= heading.level) return false;
  return last.get(next.label.form) === next.label.value - 1;
}

/** Whether the next heading may be at the same level, or is an annex. */
function mayBeSameLevel(heading: Block, next: Block): boolean {
  return next.zone === 'body' ? !next.label && heading.level >= next.level : next.level <= heading.level;
}

/**
 * Whether the articles of the next heading follow those of this one, so that it is not below it: "Women with disabilities (art. 6)",
 * "Children with disabilities (art. 7)".
 */
function followsArticles(words: string, next: string, language: Language): boolean {
  const ownArticles = articlesOf(words, language);
  const otherArticles = articlesOf(next, language);
  return ownArticles.length > 0 && otherArticles.length > 0 && highestOf(ownArticles) < lowestOf(otherArticles);
}

function articlesOf(words: string, language: Language): readonly number[] {
  const list = words.endsWith(')') ? articlesAtEnd(language).exec(words)?.[1] : undefined;
  return list === undefined ? [] : (list.replace(/\([^()]*\)/g, '').match(/\d+/g) ?? []).map(Number);
}

/** The words of a heading without its number, with white space collapsed. */
export function headingText({ text, content }: Block): string {
  return oneLine(text.slice(content.start, content.end));
}

/** The leading white space of a block. */
export function indentOf({ text }: Block): string {
  return /^[\t ]*/.exec(text)?.[0] ?? '';
}
