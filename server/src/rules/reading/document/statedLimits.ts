import { LIMITING, wordLimitOf } from '../../../catalogue/limits';
import { Kind, type Tokens } from '../../../syntax/tokens';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';
import { grouped } from '../numbers/digitGroups';
import { isQuoted } from '../quotations/protectedText';
import { endOfSentence, sentenceBefore } from '../wording/englishSentences';
import { kindAfter, kindBefore, type StatedKind, UNNAMED } from './limitSubjects';

/** A word limit in a text; the span is that of its figure. */
interface Limit extends Span {
  readonly words: number;
  /** The kind of report that the sentence names; empty for "the report". */
  readonly kind: StatedKind;
}

/** Words that make the number after them a limit. */
const STRONG = new Set(['exceed', 'exceeding', 'exceeds', 'limit', 'limits', 'limited', 'maximum', 'longer', 'most']);
/** Words that may be between those and the number: "the limit for initial reports is". */
// biome-ignore format: read as a list
const BETWEEN = new Set([
  'than', 'to', 'of', 'is', 'are', 'be', 'a', 'the', 'set', 'at', 'which', 'established', 'applicable', 'for', 'its', 'initial',
  'length', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'next', 'by', 'in', 'general', 'assembly', 'resolution',
  'periodic', 'common', 'core', 'document', 'documents', 'report', 'reports', 'combined', 'such', 'word', 'words', 'and', 'being',
  'that', 'this', 'those', 'these',
]);
/** How far back the words of the limit are looked for, in tokens. */
const LIMIT_REACH = 14;
const LONGEST_LIMIT = 999_999;
/** A lower number is the limit of a statement or summary, unless the text says that it is a report's. */
const LEAST_UNNAMED = 10_000;

/** The word limits in a document, in text order. */
export const LIMITS = new Gathered<Limit>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: ['words', 'word'],
  token(tokens, i, reading, note) {
    const figure = figureBefore(tokens, i) ?? figureAfter(tokens, i);
    if (!figure || isQuoted(reading, figure.start, figure.end)) return;
    const { first, start, end, words } = figure;
    const isMeant = mayHave(tokens.text, start, end, words);
    const isRead = figure.isLimit || isMeant || isLimit(tokens, first) || isMostAfter(tokens.text, end);
    // "It heard up to 42,400 words" is not a limit.
    const isSure = figure.isLimit || isMeant || (words >= LEAST_UNNAMED && isOfLength(tokens.text, start, end));
    if (!isRead && !(isSure && FIGURES.has(words))) return;
    const kind = kindAfter(tokens, figure.after) ?? kindBefore(tokens, first);
    if (isRead && kind !== undefined) note({ start, end, words, kind });
    else if (isSure) note({ start, end, words, kind: kind || UNNAMED });
  },
});

/** A number of words. */
interface Figure extends Span {
  readonly words: number;
  /** Its first token, and the last token that belongs to it. */
  readonly first: number;
  readonly after: number;
  /** Whether the text explicitly calls it a limit. */
  readonly isLimit: boolean;
}

/** "31,800 words", "the 31,800-word limit" */
function figureBefore(tokens: Tokens, i: number): Figure | undefined {
  const isLimit = tokens.kind(i - 1) === Kind.dash && /^limits?$/i.test(tokens.slice(i + 1));
  if (!isLimit && /^word$/i.test(tokens.slice(i))) return undefined;
  return figureAt(tokens, firstGroup(tokens, isLimit ? i - 2 : i - 1), isLimit ? i + 1 : i, isLimit);
}

/** "word limit for common core documents: 42,400", "their word limit is 21,200": a number not followed by "words". */
function figureAfter(tokens: Tokens, i: number): Figure | undefined {
  if (!/^word$/i.test(tokens.slice(i)) || !/^(?:limits?|count)$/i.test(tokens.slice(i + 1))) return undefined;
  for (let at = i + 2; at <= i + LIMIT_REACH; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.number) {
      const figure = figureAt(tokens, at, at, true);
      return figure && !/^words?$/i.test(tokens.slice(figure.after + 1)) ? figure : undefined;
    }
    if (kind !== Kind.word && kind !== Kind.colon) return undefined;
  }
  return undefined;
}

/** The first group of a grouped number, given its last. */
function firstGroup(tokens: Tokens, last: number): number {
  let first = last;
  while (tokens.kind(first - 1) === Kind.comma && !tokens.spaced(first) && tokens.kind(first - 2) === Kind.number)
    first -= 2;
  return first;
}

function figureAt(tokens: Tokens, first: number, after: number, isLimit: boolean): Figure | undefined {
  if (tokens.kind(first) !== Kind.number) return undefined;
  let last = first;
  while (tokens.kind(last + 1) === Kind.comma && tokens.kind(last + 2) === Kind.number && !tokens.spaced(last + 2))
    last += 2;
  const [start, end] = [tokens.start(first), tokens.end(last)];
  const words = Number(tokens.text.slice(start, end).replaceAll(',', ''));
  if (!Number.isInteger(words) || words < 1000 || words > LONGEST_LIMIT) return undefined;
  return { start, end, words, first, after: Math.max(after, last), isLimit };
}

/** Figures that are limits of something: in a sentence on length they rarely stand for anything else. */
const FIGURES: ReadonlySet<number> = new Set(
  (['state-report-initial', 'state-report-periodic', 'common-core-document', 'replies'] as const).flatMap(
    (kind) => wordLimitOf(kind).words ?? [],
  ),
);

/** Whether the sentence of a number is about the length of something. */
function isOfLength(text: string, start: number, end: number): boolean {
  const [before, after] = sidesInSentence(text, start, end);
  return OF_LENGTH.test(before) || OF_LENGTH.test(after);
}

/** The text before and after a span in its sentence. */
function sidesInSentence(text: string, start: number, end: number): readonly [string, string] {
  return [sentenceBefore(text.slice(Math.max(0, start - LONGEST_REST), start)), text.slice(end, endOfLimit(text, end))];
}

/** The end of the sentence of a limit whose figure ends at an offset; at most {@link LONGEST_REST} after it. */
export function endOfLimit(text: string, from: number): number {
  return endOfSentence(text, from, from + LONGEST_REST);
}

/** How far around a limit its sentence is examined, in UTF-16 units. */
const LONGEST_REST = 300;
const LENGTH_WORDS =
  /\b(?:limit(?:s|ed|ation)?|exceed(?:s|ed|ing)?|surpass|maximum|length|longer|restrict(?:ed|ion)?|confined?|capped|ceiling|within|recommended|advised|tak(?:e|en|es)\s+up|run(?:s|ning)?\s+to|more\s+than|fewer\s+than|less\s+than|at\s+(?:the\s+)?most)\b/;
const OF_LENGTH = new RegExp(
  String.raw`${LENGTH_WORDS.source}|\b${LIMITING.resolution}\b|\b(?:${[...FIGURES].map(grouped).join('|')})(?:\s+|-)words?\b`,
  'i',
);

/** "10,700 words maximum", "10,700 words at most", "10,700 words or fewer", "for which 10,700 words are recommended" */
function isMostAfter(text: string, end: number): boolean {
  return MOST_AFTER.test(text.slice(end, end + LONGEST_MOST));
}

const MOST_AFTER =
  /^(?:\s+words)?,?\s+(?:maximum\b|(?:at|as)\s+(?:the|a)?\s*(?:most|maximum)\b|or\s+(?:fewer|less)\b|(?:is|are)\s+(?:recommended|advised|suggested|the\s+(?:limit|maximum))\b)/i;
/** In UTF-16 units. */
const LONGEST_MOST = 40;

/**
 * Whether something may have that many words, "which can fill 31,800 words", "is not to stretch beyond"; or, in a sentence on length,
 * whether the document is named directly before the number: "periodic reports: 21,200 words", "an initial report (31,800 words)".
 */
function mayHave(text: string, start: number, end: number, words: number): boolean {
  if (words < LEAST_UNNAMED) return false;
  const before = text.slice(Math.max(0, start - LONGEST_MODAL), start);
  return MODAL.test(before) || (NAMED_BEFORE.test(before) && isOfLength(text, start, end));
}

/** In UTF-16 units. */
const LONGEST_MODAL = 80;
const MODAL =
  /\b(?:may|can|must|should|shall|cannot|(?:is|are|ought)\s+(?:not\s+)?to|stops?|ends?|best)(?:\s+[a-z]+){0,7}\s+$/i;
const NAMED_BEFORE = /\b(?:reports?|documents?|repl(?:y|ies)|answers)(?::\s+|\s+\()$/i;

/** "should not exceed", "the limit of", "a maximum of", "no more than", before the number or almost. */
function isLimit(tokens: Tokens, number: number): boolean {
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
    const word = tokens.slice(at).toLowerCase();
    if (STRONG.has(word)) return true;
    // "of up to 21,200 words"
    if (word === 'up') return at === number - 2;
    if (word === 'more') return /^(?:no|not)$/i.test(tokens.slice(at - 1));
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}
