import { LANGUAGES } from '../../../languages/languageList';
import type { BlockReading } from '../../../model/readings/blockReading';
import { firstWords, patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { Gathered, type Note } from '../../engine/gather';
import { isMonth, isYearToken } from '../dates/dateTokens';
import { isOthersWording } from '../quotations/protectedText';
import { referenceIn } from '../references/referenceIn';
import { opensSentence } from '../wording/phraseTokens';
import type { CountWords } from './countingNumbers';
import { type DashForWord, dashForWordAt } from './dashForWord';

/** Two numbers, years, days or months joined by a dash or hyphen. */
export interface DashedRange extends Span {
  readonly text: string;
  readonly hyphen: boolean;
  /** The dash or hyphen. */
  readonly dash: Span;
}

const EN_DASH = 0x2013;
const HYPHEN_CODES = new Set([0x2d, 0x2010, 0x2011]);

/** The ranges in a document, with those that have a dash as correct; excludes quotations, names, laws and case numbers. */
export const DASHED_RANGES = new Gathered<DashedRange>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  tokens: [Kind.dash],
  // A hyphen between words does not separate tokens.
  words: LANGUAGES.flatMap(({ meaning: { months } }) =>
    months.flatMap((from) => months.flatMap((to) => (from === to ? [] : [`${from}-${to}`]))),
  ),
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'numbers');
    if (!patterns) return;
    if (tokens.kind(i) === Kind.word) {
      noteMonths(tokens, i, reading, note);
      return;
    }
    const isHyphenSign = HYPHEN_CODES.has(tokens.value(i));
    if ((!isHyphenSign && tokens.value(i) !== EN_DASH) || tokens.hasSpaceBefore(i) || tokens.hasSpaceBefore(i + 1))
      return;
    if (!isRange(tokens, i, patterns) && !isCited(tokens, i, reading)) return;
    const { start, end } = wholeRange(tokens, i, patterns);
    if (isElsewhere(reading, start, end) || endsName(tokens, i - 1, patterns)) return;
    // The word is missing, whatever the dash.
    if (patterns.between.isAt(tokens, i - 2) && dashForWordAt(tokens, i - 2, patterns)) return;
    note(
      {
        start,
        end,
        text: tokens.text.slice(start, end),
        hyphen: isHyphenSign,
        dash: { start: tokens.start(i), end: tokens.end(i) },
      },
      !isHyphenSign,
    );
  },
});

/** A dash, or "to", in place of the correct word: "between 2015–2018". */
export const DASHES_FOR_WORD = new Gathered<DashForWord>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: firstWords('numbers', 'between'),
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'numbers');
    const range = patterns && dashForWordAt(tokens, i, patterns);
    if (range && !isElsewhere(reading, range.start, range.end)) note(range);
  },
});

/** Whether a dash joins two ascending counts, judging by context, as it does not in "347-1", "067-2011-PCM" and "12-2019". */
function isRange(tokens: Tokens, i: number, words: CountWords): boolean {
  if (tokens.kind(i + 1) === Kind.word) return isMonth(tokens, i - 1, words) && isMonth(tokens, i + 1, words);
  if (tokens.kind(i + 1) !== Kind.number) return false;
  // "29 October-23 November"
  if (tokens.kind(i - 1) === Kind.word) return tokens.kind(i - 2) === Kind.number && isMonth(tokens, i - 1, words);
  if (tokens.kind(i - 1) !== Kind.number) return false;
  const isMoney = /[$€£¥]/.test(tokens.slice(i - 2));
  if (!tokens.hasSpaceBefore(i - 1) && tokens.kind(i - 2) !== Kind.open && !isMoney) return false;
  const [from, to] = [tokens.value(i - 1), tokens.value(i + 1)];
  const nextKind = tokens.kind(i + 2);
  if (nextKind === Kind.dash || nextKind === Kind.slash || nextKind === Kind.symbol) return false;
  if (nextKind === Kind.number && !tokens.hasSpaceBefore(i + 2)) return false;
  if (isSeason(tokens, i, words)) return true;
  if (from >= to || tokens.slice(i + 1).startsWith('0')) return false;
  // "No. 12-15", "Act 3-10"
  const previousIndex = tokens.kind(i - 2) === Kind.stop ? i - 3 : i - 2;
  if (words.numbered.isAt(tokens, previousIndex)) return false;
  if (isMoney) return true;
  if (isYearToken(tokens, i - 1) && isYearToken(tokens, i + 1)) return true;
  if (isYearToken(tokens, i - 1) || isYearToken(tokens, i + 1)) return false;
  if (words.month.isAt(tokens, i + 2)) return to <= 31;
  return (
    words.rangeBefore.isAt(tokens, previousIndex) ||
    words.rangeAfter.isAt(tokens, i + 2) ||
    (words.counts.isAt(tokens, previousIndex) && words.rangeCounted.isAt(tokens, i + 2))
  );
}

/** The whole range around a dash, including days and months: "29 October-23 November". */
function wholeRange(tokens: Tokens, dash: number, words: CountWords): Span {
  const isInName = tokens.kind(dash - 1) === Kind.word && tokens.kind(dash + 1) === Kind.number;
  const closesName = isInName && isMonth(tokens, dash + 2, words);
  return { start: tokens.start(dash - (isInName ? 2 : 1)), end: tokens.end(dash + (closesName ? 2 : 1)) };
}

/** Notes ranges of months: "July-September". */
function noteMonths(tokens: Tokens, i: number, reading: BlockReading, note: Note<DashedRange>): void {
  const [start, end] = [tokens.start(i), tokens.end(i)];
  const text = tokens.slice(i);
  const hyphen = text.search(/[-\u2010\u2011]/);
  if (!tokens.upper(i) || tokens.upper(i + 1) || isElsewhere(reading, start, end)) return;
  note({ start, end, text, hyphen: true, dash: { start: start + hyphen, end: start + hyphen + 1 } });
}

/** Whether the range is a season such as "the 2016-17 budget", after a word that does not precede numbers of laws. */
function isSeason(tokens: Tokens, i: number, words: CountWords): boolean {
  if (!isYearToken(tokens, i - 1) || tokens.end(i + 1) - tokens.start(i + 1) !== 2) return false;
  if (tokens.value(i + 1) !== (tokens.value(i - 1) + 1) % 100) return false;
  return words.seasonBefore.isAt(tokens, i - 2);
}

const LISTED_KINDS: ReadonlySet<string> = new Set([
  'article',
  'paragraph',
  'other-paragraph',
  'general-comment',
  'unknown',
]);

/** Whether the range ends a list of articles or paragraphs: "arts. 7, 8 and 13–17". */
function isCited(tokens: Tokens, i: number, reading: BlockReading): boolean {
  if (tokens.kind(i - 1) !== Kind.number || tokens.kind(i + 1) !== Kind.number) return false;
  if (tokens.value(i - 1) >= tokens.value(i + 1)) return false;
  const kind = referenceIn(reading, tokens.start(i - 1), tokens.end(i + 1))?.target.kind;
  return kind !== undefined && LISTED_KINDS.has(kind);
}

/**
 * Whether the years follow a capitalized word, and so belong to a title: "the Strategy for Equality 2011–2015", "the Program for Every
 * Child 2016-2021".
 */
function endsName(tokens: Tokens, years: number, words: CountWords): boolean {
  const previousIndex = years - 1;
  return (
    isYearToken(tokens, years) &&
    tokens.kind(previousIndex) === Kind.word &&
    tokens.upper(previousIndex) &&
    !opensSentence(tokens, previousIndex) &&
    !words.month.isAt(tokens, previousIndex)
  );
}

/** Whether the range is in a quotation or name, or among the articles of a law. */
function isElsewhere(reading: BlockReading, start: number, end: number): boolean {
  if (isOthersWording(reading, start, end)) return true;
  return referenceIn(reading, start, end)?.target.kind === 'law';
}
