import { wordLimitOf } from '../../../catalogue/limits';
import { Kind, type Tokens } from '../../../syntax/tokens';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';
import { isQuoted } from '../quotations/protectedText';
import { endOfSentence, isSentenceStop, sentenceBefore } from '../wording/englishSentences';

/** Reports that each have a limit. */
export type ReportKind = 'common-core-document' | 'state-report-initial' | 'state-report-periodic';

/** A word limit in a text; the span is that of its figure. */
export interface Limit extends Span {
  readonly words: number;
  /** The kind of report that the sentence names; empty for "the report". */
  readonly kind: StatedKind;
}

/** "the treaty-specific document": a periodic report, once an initial report has been considered. */
export const TREATY_SPECIFIC = 'treaty-specific';
/** Replies that replace the report that their paragraph is about. */
export const AS_REPORT = 'replies-as-report';
/** Replies to a list of issues, in a list. */
export const REPLIES = 'replies';
/** A limit with no kind of report named near it. */
export const UNNAMED = 'unnamed';
/** What a sentence names as the object of the limit; empty for "the report". */
export type StatedKind = ReportKind | typeof TREATY_SPECIFIC | typeof AS_REPORT | typeof REPLIES | typeof UNNAMED | '';

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
/** How far back the words of the limit and the kind of report are looked for, in tokens. */
const LIMIT_REACH = 14;
const REACH = 60;
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
const OF_LENGTH =
  /\b(?:limit(?:s|ed|ation)?|exceed(?:s|ed|ing)?|surpass|maximum|length|longer|restrict(?:ed|ion)?|confined?|capped|ceiling|within|recommended|advised|tak(?:e|en|es)\s+up|run(?:s|ning)?\s+to|more\s+than|fewer\s+than|less\s+than|at\s+(?:the\s+)?most)\b|\b68\/268\b|\b(?:10,700|21,200|31,800|42,400)(?:\s+|-)words?\b/i;

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

/** The kind of report named directly after: "the limit of 10,700 words for periodic reports". */
function kindAfter(tokens: Tokens, at: number): ReportKind | undefined {
  if (tokens.slice(at + 1) !== 'for') return undefined;
  for (let next = at + 2; next <= at + 6 && tokens.kind(next) === Kind.word; next++) {
    const word = tokens.slice(next).toLowerCase();
    if (word === 'report' || word === 'reports') return kindOfReport(tokens, next) || undefined;
    if (word === 'document' || word === 'documents') {
      if (tokens.slice(next - 1) === 'core') return 'common-core-document';
      return POINTS.has(tokens.slice(next - 1)) ? coreBefore(tokens, next) : undefined;
    }
  }
  return undefined;
}

/** Words with which "such documents" refers to what was named before. */
const POINTS = new Set(['such', 'that', 'these', 'those', 'this', 'the']);

/** The meaning of "such documents" if the paragraph has named a core document and nothing else. */
function coreBefore(tokens: Tokens, at: number): ReportKind | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (tokens.kind(back) !== Kind.word || !/^documents?$/i.test(tokens.slice(back))) continue;
    if (tokens.slice(back - 1).toLowerCase() === 'core') return 'common-core-document';
    if (!POINTS.has(tokens.slice(back - 1).toLowerCase())) return undefined;
  }
  return undefined;
}

/** "its periodic reports, in a single document, by 1 May. That document": the meaning of "the document" if the reports are to be one. */
function reportInOne(tokens: Tokens, at: number): ReportKind | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (tokens.kind(back) !== Kind.word) continue;
    const word = tokens.slice(back).toLowerCase();
    if (word !== 'document') {
      if (word === 'documents') return undefined;
      continue;
    }
    if (!/^(?:single|one)$/i.test(tokens.slice(back - 1))) return undefined;
    for (let named = back - 1; named >= Math.max(0, back - LONGEST_ONE); named--) {
      const isStop = tokens.kind(named) === Kind.stop && tokens.spaced(named + 1);
      if (isStop || /^documents?$/i.test(tokens.slice(named))) return undefined;
      if (/^reports?$/i.test(tokens.slice(named))) return kindOfReport(tokens, named) || undefined;
    }
    return undefined;
  }
  return undefined;
}

/** How far before "in a single document" the reports may be named, in tokens. */
const LONGEST_ONE = 16;

/** "they should not exceed" before a number: the token of the pronoun; -1 if there is none. */
function pronounBefore(tokens: Tokens, number: number): number {
  for (let at = number - 1; at >= number - LONGEST_PRONOUN && tokens.kind(at) === Kind.word; at--)
    if (PRONOUNS.has(tokens.slice(at))) return at;
  return -1;
}

const PRONOUNS = new Set(['it', 'they']);
/** In tokens. */
const LONGEST_PRONOUN = 8;

/** "In accordance with General Assembly resolution 68/268, they": only a resolution is named before the pronoun. */
function namesResolution(tokens: Tokens, first: number, pronoun: number): boolean {
  return pronoun > first && BY_RESOLUTION.test(tokens.text.slice(tokens.start(first), tokens.start(pronoun)));
}

const BY_RESOLUTION =
  /^(?:In\s+(?:accordance|line|keeping|conformity|compliance)\s+with|Pursuant\s+to|Under|Following|According\s+to|As\s+(?:required|decided|provided)\s+(?:by|in))\s+(?:paragraph\s+\d+\s+of\s+)?(?:the\s+)?(?:General\s+Assembly(?:['’]s)?\s+)?resolution\s+68\/268(?:,\s+para(?:graph|\.)\s+\d+)?(?:\s+of\s+the\s+General\s+Assembly)?(?:\s+of\s+9\s+April\s+2014)?(?:\s+\([^()]{0,40}\))?,?\s+$/;

/** "to submit in writing additional, updated information (10,700 words maximum)": what a list of issues requests. */
function isAskedFor(tokens: Tokens, at: number, number: number): boolean {
  if (tokens.kind(at + 1) !== Kind.open || number - at > LONGEST_BRACKET) return false;
  for (let back = at - 1; back >= at - LONGEST_ASKING && tokens.kind(back) !== Kind.stop; back--)
    if (ASKING.has(tokens.slice(back).toLowerCase())) return true;
  return false;
}

const ASKING = new Set(['submit', 'send', 'provide', 'furnish']);
/** In tokens. */
const LONGEST_ASKING = 10;
const LONGEST_BRACKET = 8;

/** The last kind of report named before the number in its sentence; undefined if something else is, or several. */
function kindBefore(tokens: Tokens, number: number): StatedKind | undefined {
  let asReplies = false;
  const pronoun = pronounBefore(tokens, number);
  for (let at = number - 1; at >= Math.max(0, number - REACH); at--) {
    const kind = tokens.kind(at);
    // "It should not exceed": the subject of the paragraph.
    if (isSentenceStop(tokens, at))
      return /^(?:It|They|Its|Their)$/.test(tokens.slice(at + 1)) || namesResolution(tokens, at + 1, pronoun)
        ? ''
        : undefined;
    if (kind !== Kind.word) continue;
    const word = tokens.slice(at).toLowerCase();
    if ((word === 'information' || word === 'answers') && isAskedFor(tokens, at, number)) return REPLIES;
    if (word === 'replies' || word === 'responses') {
      // "The reports, as replies to a list of issues, should not exceed"
      if (!/^as$/i.test(tokens.slice(at - 1))) return kindOfReplies(tokens, at, number);
      asReplies = true;
    }
    if (word === 'reply' || word === 'annex' || word === 'annexes') return undefined;
    if (word === 'document' || word === 'documents') {
      if (isTreatySpecific(tokens, at)) return TREATY_SPECIFIC;
      for (let back = at - 1; back >= at - 3; back--)
        if (tokens.slice(back).toLowerCase() === 'core') return 'common-core-document';
      if (!POINTS.has(tokens.slice(at - 1).toLowerCase())) return undefined;
      return coreBefore(tokens, at) ?? reportInOne(tokens, at);
    }
    if (word !== 'report' && word !== 'reports') continue;
    const named = kindOfReport(tokens, at);
    if (named === '' && isTreatySpecific(tokens, at)) return TREATY_SPECIFIC;
    // "The replies to the list constitute the report and should not exceed"
    return named === '' && (asReplies || /^constitutes?$/i.test(tokens.slice(at - 2))) ? AS_REPORT : named;
  }
  return undefined;
}

/** "the treaty-specific document", "the treaty-specific report" */
function isTreatySpecific(tokens: Tokens, at: number): boolean {
  return /treaty-specific\s+$/i.test(tokens.text.slice(Math.max(0, tokens.start(at) - 20), tokens.start(at)));
}

function kindOfReport(tokens: Tokens, report: number): ReportKind | '' | undefined {
  let initial = false;
  let periodic = false;
  for (let back = report - 1; back >= Math.max(0, report - 8); back--) {
    if (tokens.kind(back) !== Kind.word) break;
    const word = tokens.slice(back).toLowerCase();
    if (word === 'initial') initial = true;
    else if (word === 'periodic') periodic = true;
    else if (word === 'follow-up' || word === 'interim') return undefined;
  }
  // The combined initial and second reports may be as long as either.
  if (initial && periodic) return undefined;
  return initial ? 'state-report-initial' : periodic ? 'state-report-periodic' : '';
}

/** "The replies, which should not exceed 21,200 words, will constitute its fourth periodic report": they may be as long as that report. */
function kindOfReplies(tokens: Tokens, from: number, number: number): StatedKind | undefined {
  let verb = -1;
  for (let at = from + 1; at < number + REACH; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.end || kind === Kind.semicolon) return REPLIES;
    if (isSentenceStop(tokens, at)) return REPLIES;
    if (kind !== Kind.word) continue;
    const word = tokens.slice(at).toLowerCase();
    if (/^(?:constitutes?|forms?)$/.test(word) && isBeforeArticle(tokens, at + 1)) verb = at;
    else if (word === 'of' || word === 'on') verb = -1;
    else if (verb >= 0 && at - verb < LONGEST_ASKING && (word === 'report' || word === 'reports')) {
      const named = kindOfReport(tokens, at);
      return named === '' ? AS_REPORT : named;
    }
  }
  return REPLIES;
}

function isBeforeArticle(tokens: Tokens, at: number): boolean {
  return /^(?:its|the|their|a|an)$/i.test(tokens.slice(at));
}
