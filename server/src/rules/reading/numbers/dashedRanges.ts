import { en } from '../../../languages/en';
import type { BlockReading } from '../../../model/blockReading';
import { Kind, type Tokens } from '../../../syntax/tokens';
import type { Span } from '../../../text/edits';
import { Gathered, type Note } from '../../engine/gather';
import { isMonth, isYear, MONTHS } from '../dates/dateTokens';
import { isOthersWording } from '../quotations/protectedText';
import { referenceIn } from '../references/referenceIn';
import { opensSentence } from '../wording/phraseTokens';
import { type DashForWord, dashForWordAt } from './dashForWord';

/** Two numbers, years, days or months with a dash or a hyphen between them. */
export interface DashedRange extends Span {
  readonly text: string;
  readonly hyphen: boolean;
  /** The dash between the numbers. */
  readonly dash: Span;
}

const EN_DASH = 0x2013;
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);

/** Words that precede a range of numbers. */
const BEFORE = new Set([
  'arts',
  'articles',
  'paras',
  'paragraphs',
  'pp',
  'pages',
  'aged',
  'ages',
  'rules',
  'goals',
  'period',
  'years',
  'group',
  'groups',
  'chaps',
  'chapters',
  'sects',
  'sections',
  'grades',
  'targets',
  'principles',
]);
/** Words that follow a range of numbers. */
const AFTER = new Set([
  'people',
  'men',
  'girls',
  'boys',
  'families',
  'households',
  'prisoners',
  'detainees',
  'inmates',
  'per',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'percent',
  'words',
  'persons',
  'women',
  'children',
]);

/** Ranges of a document, those with a dash as right; none in quotations, names, laws and case numbers. */
export const DASHED_RANGES = new Gathered<DashedRange>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  tokens: [Kind.dash],
  // A hyphen between words is part of one token.
  words: en.meaning.months.flatMap((from) => en.meaning.months.flatMap((to) => (from === to ? [] : [`${from}-${to}`]))),
  token(tokens, i, reading, note) {
    if (tokens.kind(i) === Kind.word) {
      noteMonths(tokens, i, reading, note);
      return;
    }
    const hyphen = HYPHENS.has(tokens.value(i));
    if ((!hyphen && tokens.value(i) !== EN_DASH) || tokens.spaced(i) || tokens.spaced(i + 1)) return;
    if (!isRange(tokens, i) && !isCited(tokens, i, reading)) return;
    const { start, end } = wholeRange(tokens, i);
    if (isElsewhere(reading, start, end) || endsName(tokens, i - 1)) return;
    // A word is missing, whatever the dash.
    if (/^(?:between|from)$/i.test(tokens.slice(i - 2)) && dashForWordAt(tokens, i - 2)) return;
    note(
      {
        start,
        end,
        text: tokens.text.slice(start, end),
        hyphen,
        dash: { start: tokens.start(i), end: tokens.end(i) },
      },
      !hyphen,
    );
  },
});

/** "between 2015–2018": a dash, or "to", in place of the right word. */
export const DASHES_FOR_WORD = new Gathered<DashForWord>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: ['between', 'from'],
  token(tokens, i, reading, note) {
    const found = dashForWordAt(tokens, i);
    if (found && !isElsewhere(reading, found.start, found.end)) note(found);
  },
});

/** Two ascending numbers that count something, as their surroundings show. "347-1", "067-2011-PCM" and "12-2019" do not. */
function isRange(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i + 1) === Kind.word) return isMonth(tokens, i - 1) && isMonth(tokens, i + 1);
  if (tokens.kind(i + 1) !== Kind.number) return false;
  // "29 October-23 November"
  if (tokens.kind(i - 1) === Kind.word) return tokens.kind(i - 2) === Kind.number && isMonth(tokens, i - 1);
  if (tokens.kind(i - 1) !== Kind.number) return false;
  const isMoney = /[$€£¥]/.test(tokens.slice(i - 2));
  if (!tokens.spaced(i - 1) && tokens.kind(i - 2) !== Kind.open && !isMoney) return false;
  const [from, to] = [tokens.value(i - 1), tokens.value(i + 1)];
  const next = tokens.kind(i + 2);
  if (next === Kind.dash || next === Kind.slash || next === Kind.symbol) return false;
  if (next === Kind.number && !tokens.spaced(i + 2)) return false;
  if (isSeason(tokens, i)) return true;
  if (from >= to || tokens.slice(i + 1).startsWith('0')) return false;
  // "No. 12-15", "Act 3-10"
  const named = tokens.kind(i - 2) === Kind.stop ? tokens.slice(i - 3) : tokens.slice(i - 2);
  const before = named.toLowerCase();
  if (before === 'no' || before === 'nos') return false;
  if (isMoney) return true;
  const after = tokens.kind(i + 2) === Kind.word ? tokens.slice(i + 2).toLowerCase() : '';
  if (isYear(tokens, i - 1) && isYear(tokens, i + 1)) return true;
  if (isYear(tokens, i - 1) || isYear(tokens, i + 1)) return false;
  if (MONTHS.has(after)) return to <= 31;
  return BEFORE.has(before) || AFTER.has(after) || (COUNTS.has(before) && isPlural(after));
}

/** The range around a dash, including days and months: "29 October-23 November". */
function wholeRange(tokens: Tokens, dash: number): Span {
  const named = tokens.kind(dash - 1) === Kind.word && tokens.kind(dash + 1) === Kind.number;
  const closes = named && tokens.kind(dash + 2) === Kind.word && isMonth(tokens, dash + 2);
  return { start: tokens.start(dash - (named ? 2 : 1)), end: tokens.end(dash + (closes ? 2 : 1)) };
}

/** "July-September" */
function noteMonths(tokens: Tokens, i: number, reading: BlockReading, note: Note<DashedRange>): void {
  const [start, end] = [tokens.start(i), tokens.end(i)];
  const text = tokens.slice(i);
  const hyphen = text.search(/[-\u2010\u2011]/);
  if (!tokens.upper(i) || tokens.upper(i + 1) || isElsewhere(reading, start, end)) return;
  note({ start, end, text, hyphen: true, dash: { start: start + hyphen, end: start + hyphen + 1 } });
}

/** "the 2016-17 budget", after a word that does not precede numbers of laws. */
function isSeason(tokens: Tokens, i: number): boolean {
  if (!isYear(tokens, i - 1) || tokens.end(i + 1) - tokens.start(i + 1) !== 2) return false;
  if (tokens.value(i + 1) !== (tokens.value(i - 1) + 1) % 100) return false;
  return /^(?:the|in|for|of|during|since|year|years|season|and|from|until|by)$/i.test(tokens.slice(i - 2));
}

/** Words before a number of things: "for 20-25 residents", "with about 30-40 inmates". */
// biome-ignore format: read as a list
const COUNTS = new Set([
  'for', 'about', 'some', 'approximately', 'around', 'roughly', 'with', 'only', 'every', 'than', 'over', 'within', 'nearly', 'almost',
  'estimated', 'held', 'hold', 'holding', 'houses', 'housing', 'sharing', 'hosts', 'accommodates', 'last', 'lasts', 'lasted', 'between',
  'usually', 'receive', 'has', 'have', 'had', 'are', 'were', 'by', 'of', 'after', 'and', 'in', 'least', 'most',
]);

/** Endings of words that look like plurals but are none. */
const SINGULAR = /(?:ss|us|is|ous|ness|less|always|was|has|does|as)$/;

/** Whether a word in lower case may be what is counted. */
function isPlural(word: string): boolean {
  return word === 'people' || word === 'men' || (word.length > 4 && word.endsWith('s') && !SINGULAR.test(word));
}

const LISTED: ReadonlySet<string> = new Set(['article', 'paragraph', 'other-paragraph', 'general-comment', 'unknown']);

/** The end of a list of articles or paragraphs: "arts. 7, 8 and 13–17". */
function isCited(tokens: Tokens, i: number, reading: BlockReading): boolean {
  if (tokens.kind(i - 1) !== Kind.number || tokens.kind(i + 1) !== Kind.number) return false;
  if (tokens.value(i - 1) >= tokens.value(i + 1)) return false;
  const kind = referenceIn(reading, tokens.start(i - 1), tokens.end(i + 1))?.target.kind;
  return kind !== undefined && LISTED.has(kind);
}

/** "the Strategy for Equality 2011–2015", "the Program for Every Child 2016-2021": years after a capital belong to a title. */
function endsName(tokens: Tokens, years: number): boolean {
  const before = years - 1;
  return (
    isYear(tokens, years) &&
    tokens.kind(before) === Kind.word &&
    tokens.upper(before) &&
    !opensSentence(tokens, before) &&
    !MONTHS.has(tokens.slice(before).toLowerCase())
  );
}

/** In a quotation or a name, or among the articles of a law. */
function isElsewhere(reading: BlockReading, start: number, end: number): boolean {
  if (isOthersWording(reading, start, end)) return true;
  return referenceIn(reading, start, end)?.target.kind === 'law';
}
