import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { foreignPlace } from '../../model/summary';
import { patternsOf } from '../../model/words/patterns';
import type { Block } from '../../syntax/blocks/block';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import type { Span } from '../../text/edits';
import { addAll } from '../../text/many';

/** The issues that a block of replies names, by its own numbering, and their span in UTF-16 offsets of the block. */
interface NamedIssues extends Span {
  readonly places: readonly ParagraphPlace[];
  /** Whether the issues are named by a resolved reference to the list, or only by number. */
  readonly isCitation: boolean;
}

/**
 * The issues that a block of replies names: by references to a list with one of the `addresses`, or as in "question 3", "issues 4 (a) and
 * 5". Undefined if there is none.
 */
export function issuesNamedIn(
  model: DocumentModel,
  blockIndex: number,
  addresses: ReadonlySet<string>,
): NamedIssues | undefined {
  const block = model.tree.blocks[blockIndex];
  if (!block) return undefined;
  const places: ParagraphPlace[] = [];
  let span: Span | undefined;
  for (const { start, end, target, range } of model.readings[blockIndex]?.references ?? []) {
    const place = foreignPlace(target);
    if (!place || place.number === '' || !addresses.has(place.symbol)) continue;
    const from = range && foreignPlace(range.from);
    if (from) addAll(places, placesBetween(from, place));
    places.push(place);
    span = { start: Math.min(span?.start ?? start, start), end };
  }
  if (span) return { ...span, places, isCitation: true };
  const line = placesOfLine(model, blockIndex, block);
  if (line) return { ...line, isCitation: false };
  const issues = numberedIssues(model, block);
  return issues && { ...issues, isCitation: false };
}

/** The places in a line such as "Paragraph 11", whether or not it was parsed as a heading. */
function placesOfLine(
  model: DocumentModel,
  blockIndex: number,
  block: Block,
): Omit<NamedIssues, 'isCitation'> | undefined {
  const { start: from, end: to } = block.content;
  if (to - from > MAX_ISSUE_LINE_LENGTH || (block.kind !== 'heading' && block.kind !== 'unnumbered')) return undefined;
  const places: ParagraphPlace[] = [];
  const { references } = model.readings[blockIndex] ?? { references: [] };
  const [first] = references;
  const lastReference = references.at(-1);
  if (!first || !lastReference || to - lastReference.end > 1) return undefined;
  for (const { target, range } of references) {
    if (target.kind !== 'paragraph' && (target.kind !== 'other-paragraph' || target.symbol !== undefined))
      return undefined;
    if (range && 'number' in range.from) addAll(places, placesBetween(placeIn(range.from), placeIn(target)));
    places.push(placeIn(target));
  }
  return { start: first.start, end: lastReference.end, places };
}

function placeIn({
  number,
  path,
}: {
  readonly number: number | string;
  readonly path?: readonly string[];
}): ParagraphPlace {
  return { number: String(number), path: path ?? [] };
}

/** The longest line that only names the issue answered, in UTF-16 code units. */
const MAX_ISSUE_LINE_LENGTH = 80;

/** Whether a block opens with the issue it answers: "With regard to question 3". `at` is the offset of the number. */
export function opensWithIssue(model: DocumentModel, block: Block, at: number): boolean {
  const { language } = model.language;
  const tokens = blockTokens(block, language.elides);
  return patternsOf(language, 'replies')?.openingBefore.before(tokens, tokens.at(at)) !== undefined;
}

/**
 * The start of a heading that is joined to the end of a paragraph on the same line, without a stop before or after it: "who are in the
 * secretariat Reply to paragraph 30 (b) of the list of issues". Undefined if there is none.
 */
export function headingEnd(model: DocumentModel, block: Block, issues: Span): number | undefined {
  if (!/^[\p{Ll}\s]*$/u.test(block.text.slice(issues.end, block.content.end))) return undefined;
  const { language } = model.language;
  const openingPattern = patternsOf(language, 'replies')?.openingBefore;
  if (!openingPattern) return undefined;
  const tokens = blockTokens(block, language.elides);
  const at = tokens.at(issues.start);
  for (let from = at - 1; from > Math.max(0, at - MAX_OPENING_TOKENS); from--) {
    const start = tokens.start(from);
    if (start <= block.content.start) return undefined;
    const isCapital = /^\p{Lu}/u.test(block.text.slice(start, start + 2));
    const isInSentence = /[\p{L}\p{Nd}]\s+$/u.test(block.text.slice(Math.max(0, start - 9), start));
    if (isCapital && isInSentence && openingPattern.before(tokens, at, from)) return start;
  }
  return undefined;
}

/** The most tokens of an opening before the number of its issue. */
const MAX_OPENING_TOKENS = 16;

/** The longest range of issues to expand. */
const MAX_RANGE_SIZE = 40;

/** The places between the ends of "3–6" or "1 (a)–(d)", without the ends. */
function placesBetween(from: ParagraphPlace, to: ParagraphPlace): readonly ParagraphPlace[] {
  const places: ParagraphPlace[] = [];
  if (from.number === to.number) {
    const [first = '', last = ''] = [from.path.at(-1), to.path.at(-1)];
    if (!/^[a-z]{2}$/.test(first + last)) return places;
    for (let code = first.charCodeAt(0) + 1; code < last.charCodeAt(0); code++)
      places.push({ number: to.number, path: [...to.path.slice(0, -1), String.fromCharCode(code)] });
    return places;
  }
  const [first, last] = [Number.parseInt(from.number, 10), Number.parseInt(to.number, 10)];
  if (last - first < MAX_RANGE_SIZE)
    for (let n = first + 1; n < last; n++) places.push({ number: String(n), path: [] });
  return places;
}

function numberedIssues(model: DocumentModel, block: Block): Omit<NamedIssues, 'isCitation'> | undefined {
  return numbersAfter(model, block, 'issueBefore');
}

/** The numbers, with letters, after one of the `replies` patterns in a block: "question 3", "Recommendation No. 4 (a)". */
export function numbersAfter(
  model: DocumentModel,
  block: Block,
  phrase: 'issueBefore' | 'recommendationBefore',
): Omit<NamedIssues, 'isCitation'> | undefined {
  const { language } = model.language;
  const patterns = patternsOf(language, 'replies');
  if (!patterns) return undefined;
  const tokens = blockTokens(block, language.elides);
  const match = patterns[phrase].in(tokens);
  if (!match || !/^\d/.test(block.text.slice(tokens.start(match.end)))) return undefined;
  const start = tokens.start(match.end);
  const { places, end } = listedPlaces(block.text, start, block.content.end);
  return places.length === 0 ? undefined : { start, end, places };
}

const NUMBER_PATTERN = /\d{1,3}/y;
/** A letter in brackets, or right after a number or dash: "1a-f". */
const LETTER_PATTERN = /\s*\(([a-z])\)|([a-z])(?!\p{L})/uy;
const RANGE_PATTERN = /\s*[-–]\s*/y;
/** "," or a short word before another number or letter. */
const CONNECTOR_PATTERN = /\s*(?:,|;|&|\p{L}{1,3}(?=\s+[\d(]))+\s*/uy;

/** Reads "3", "4 (a) and (b)", "5–7" or "1a-f" from an offset. */
function listedPlaces(
  text: string,
  from: number,
  to: number,
): { readonly places: readonly ParagraphPlace[]; readonly end: number } {
  const places: ParagraphPlace[] = [];
  let end = from;
  let isRange = false;
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (!match || pattern.lastIndex > to) return undefined;
    end = pattern.lastIndex;
    return match;
  };
  const add = (place: ParagraphPlace) => {
    const lastPlace = places.at(-1);
    if (isRange && lastPlace) addAll(places, placesBetween(lastPlace, place));
    // "4 (a)" means that letter alone, so drop the "4" already read.
    else if (place.path.length > 0 && lastPlace?.path.length === 0 && lastPlace.number === place.number) places.pop();
    places.push(place);
    isRange = false;
  };
  for (let before = -1; before !== end && end < to; ) {
    before = end;
    const number = match(NUMBER_PATTERN);
    if (number) add({ number: number[0], path: [] });
    for (let letter = match(LETTER_PATTERN); letter; letter = match(LETTER_PATTERN))
      add({ number: places.at(-1)?.number ?? '', path: [letter[1] ?? letter[2] ?? ''] });
    if (match(RANGE_PATTERN)) isRange = true;
    else match(CONNECTOR_PATTERN);
  }
  return { places, end };
}
