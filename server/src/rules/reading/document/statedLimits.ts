import { LIMITING_RESOLUTION, wordLimitOf } from '../../../catalogue/limits';
import { firstWords, type Matchers, patternsOf } from '../../../model/words/patterns';
import { sentenceEndAt, sentenceStartAt } from '../../../syntax/tokens/sentenceTokens';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';
import { isInQuotation } from '../quotations/protectedText';
import { kindAfter, kindBefore, type StatedKind, UNNAMED_KIND } from './limitSubjects';

/** A word limit in a text; the span is that of its number. */
interface Limit extends Span {
  readonly words: number;
  /** The kind of report in the sentence; empty for "the report". */
  readonly kind: StatedKind;
}

/** How far back to look for the words that state a limit, in tokens. */
const LIMIT_REACH = 14;
const MAX_WORD_LIMIT = 999_999;
/** A lower number is the limit for a statement or summary, unless it is explicitly that for a report. */
const MIN_UNNAMED_REPORT_LIMIT = 10_000;

/** The word limits in a document, in text order. */
export const LIMITS = new Gathered<Limit>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: firstWords('limits', 'words'),
  token(tokens, i, reading, note) {
    const limitPatterns = patternsOf(reading.language, 'limits');
    const figure = limitPatterns && (figureBefore(tokens, i, limitPatterns) ?? figureAfter(tokens, i, limitPatterns));
    if (!limitPatterns || !figure || isInQuotation(reading, figure.start, figure.end)) return;
    const { first, start, end, words } = figure;
    const isNamedLimit = mayHave(tokens, figure, limitPatterns);
    const nextIndex = tokens.from(end);
    const isRead =
      figure.isLimit ||
      isNamedLimit ||
      isLimit(tokens, first, limitPatterns) ||
      limitPatterns.mostAfter.at(tokens, nextIndex) !== undefined;
    // "It heard up to 42,400 words" is not a limit.
    const isSure =
      figure.isLimit ||
      isNamedLimit ||
      (words >= MIN_UNNAMED_REPORT_LIMIT && isLengthLimit(tokens, figure, limitPatterns));
    if (!isRead && !(isSure && FIGURES.has(words))) return;
    const kind =
      kindAfter(tokens, figure.after, limitPatterns) ?? kindBefore(tokens, first, reading.language, limitPatterns);
    if (isRead && kind !== undefined) note({ start, end, words, kind });
    else if (isSure) note({ start, end, words, kind: kind || UNNAMED_KIND });
  },
});

/** A number of words. */
interface Figure extends Span {
  readonly words: number;
  /** The index of the first token of the figure. */
  readonly first: number;
  readonly after: number;
  /** Whether the text explicitly calls it a limit. */
  readonly isLimit: boolean;
}

/** A number before "words": "31,800 words", "the 31,800-word limit". */
function figureBefore(tokens: Tokens, i: number, patterns: Matchers<'limits'>): Figure | undefined {
  const isLimit = tokens.kind(i - 1) === Kind.dash && patterns.limit.at(tokens, i + 1) !== undefined;
  if (!isLimit && patterns.word.at(tokens, i)) return undefined;
  return figureAt(tokens, firstGroup(tokens, isLimit ? i - 2 : i - 1), isLimit ? i + 1 : i, isLimit);
}

/** A number not followed by "words": "word limit for common core documents: 42,400", "their word limit is 21,200". */
function figureAfter(tokens: Tokens, i: number, patterns: Matchers<'limits'>): Figure | undefined {
  if (!patterns.wordLimit.at(tokens, i)) return undefined;
  for (let at = i + 2; at <= i + LIMIT_REACH; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.number) {
      const figure = figureAt(tokens, at, at, true);
      return figure && !patterns.words.at(tokens, figure.after + 1) ? figure : undefined;
    }
    if (kind !== Kind.word && kind !== Kind.colon) return undefined;
  }
  return undefined;
}

/** The first group of a grouped number, given its last. */
function firstGroup(tokens: Tokens, last: number): number {
  let firstIndex = last;
  while (
    tokens.kind(firstIndex - 1) === Kind.comma &&
    !tokens.hasSpaceBefore(firstIndex) &&
    tokens.kind(firstIndex - 2) === Kind.number
  )
    firstIndex -= 2;
  return firstIndex;
}

function figureAt(tokens: Tokens, first: number, after: number, isLimit: boolean): Figure | undefined {
  if (tokens.kind(first) !== Kind.number) return undefined;
  let lastIndex = first;
  while (
    tokens.kind(lastIndex + 1) === Kind.comma &&
    tokens.kind(lastIndex + 2) === Kind.number &&
    !tokens.hasSpaceBefore(lastIndex + 2)
  )
    lastIndex += 2;
  const [start, end] = [tokens.start(first), tokens.end(lastIndex)];
  const wordCount = Number(tokens.text.slice(start, end).replaceAll(',', ''));
  if (!Number.isInteger(wordCount) || wordCount < 1000 || wordCount > MAX_WORD_LIMIT) return undefined;
  return { start, end, words: wordCount, first, after: Math.max(after, lastIndex), isLimit };
}

/** The known limits, which in a sentence on length rarely mean anything else. */
const FIGURES: ReadonlySet<number> = new Set(
  (['state-report-initial', 'state-report-periodic', 'common-core-document', 'replies'] as const).flatMap(
    (kind) => wordLimitOf(kind).words ?? [],
  ),
);

/** Whether the sentence with a number is about length. */
function isLengthLimit(tokens: Tokens, { start, end, first }: Figure, patterns: Matchers<'limits'>): boolean {
  const from = sentenceStartAt(tokens, first - 1, tokens.from(start - CONTEXT_WINDOW));
  const nextIndex = tokens.from(end);
  return [
    [from, first] as const,
    [nextIndex, sentenceEndAt(tokens, nextIndex, tokens.at(end + CONTEXT_WINDOW))] as const,
  ].some(([low, high]) => patterns.length.isIn(tokens, low, high) || holdsLimit(tokens, low, high, patterns));
}

/** Whether a run of tokens mentions the resolution on word limits, or states one of the limits. */
function holdsLimit(tokens: Tokens, low: number, high: number, patterns: Matchers<'limits'>): boolean {
  for (let i = low; i < high; i++) {
    if (
      tokens.kind(i) === Kind.slash &&
      i > low &&
      isLimiting(tokens.text.slice(tokens.start(i - 1), tokens.end(i + 1)))
    )
      return true;
    if (!patterns.words.at(tokens, i)) continue;
    const figure = figureAt(tokens, firstGroup(tokens, i - 1), i, false);
    if (figure && figure.first >= low && FIGURES.has(figure.words)) return true;
  }
  return false;
}

function isLimiting(resolution: string): boolean {
  return resolution === LIMITING_RESOLUTION.resolution;
}

/** The token that ends the sentence with a limit, given the end offset of its number; at most {@link CONTEXT_WINDOW} further on. */
export function endOfLimit(tokens: Tokens, from: number): number {
  return sentenceEndAt(tokens, tokens.from(from), tokens.at(from + CONTEXT_WINDOW));
}

/** How much of the sentence around a limit is examined, in UTF-16 code units. */
const CONTEXT_WINDOW = 300;

/**
 * Whether the wording is that a document may have so many words, or, in a sentence on length, whether a document is named directly before
 * the number.
 */
function mayHave(tokens: Tokens, figure: Figure, patterns: Matchers<'limits'>): boolean {
  const { first, words } = figure;
  if (words < MIN_UNNAMED_REPORT_LIMIT) return false;
  if (patterns.modalBefore.before(tokens, first)) return true;
  return patterns.namedBefore.before(tokens, first) !== undefined && isLengthLimit(tokens, figure, patterns);
}

/**
 * Whether the words of a limit precede a number, directly or nearly so: "should not exceed", "the limit of", "a maximum of", "no more
 * than".
 */
function isLimit(tokens: Tokens, number: number, patterns: Matchers<'limits'>): boolean {
  let isList = false;
  for (let at = number - 1; at >= number - LIMIT_REACH; at--) {
    const kind = tokens.kind(at);
    // "the limit for periodic reports, set by resolution 68/268, is"
    if (kind === Kind.comma || kind === Kind.slash || kind === Kind.number) continue;
    // "the limits (periodic reports: 21,200 words; common core document: 42,400 words)"
    if (kind === Kind.colon && (at === number - 1 || isList)) {
      isList = true;
      continue;
    }
    if (isList && (kind === Kind.semicolon || kind === Kind.open)) continue;
    if (kind !== Kind.word) return false;
    if (patterns.strong.at(tokens, at)) return true;
    if (patterns.upTo.at(tokens, at)) return at === number - 2;
    if (patterns.more.at(tokens, at)) return patterns.strong.before(tokens, at + 1) !== undefined;
    if (!patterns.between.at(tokens, at)) return false;
  }
  return false;
}
