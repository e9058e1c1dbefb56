import { LIMITING_RESOLUTION } from '../../../catalogue/limits';
import type { Language } from '../../../languages/language';
import { dayOf, writtenDate } from '../../../model/words/calendar';
import type { Matchers } from '../../../model/words/patterns';
import type { Places } from '../../../syntax/tokens/matcher';
import { isSentenceStop } from '../../../syntax/tokens/sentenceTokens';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { oneLine } from '../wording/habit';

/** Kinds of reports that have their own limit. */
export type ReportKind = 'common-core-document' | 'state-report-initial' | 'state-report-periodic';

/** A periodic report, once an initial report has been considered: "the treaty-specific document". */
export const TREATY_SPECIFIC = 'treaty-specific';
/** Replies that replace the report that the paragraph is about. */
export const AS_REPORT = 'replies-as-report';
/** Replies to a list of issues, within a list of issues. */
export const REPLIES = 'replies';
/** A limit without a kind of report nearby. */
export const UNNAMED_KIND = 'unnamed';
/** What the limit in a sentence applies to; empty for "the report". */
export type StatedKind =
  | ReportKind
  | typeof TREATY_SPECIFIC
  | typeof AS_REPORT
  | typeof REPLIES
  | typeof UNNAMED_KIND
  | '';

/** How far around a limit to look for the kind of report, in tokens. */
const SUBJECT_WINDOW = 60;

/** The kind of report directly after a limit: "the limit of 10,700 words for periodic reports". */
export function kindAfter(tokens: Tokens, at: number, patterns: Matchers<'limits'>): ReportKind | undefined {
  if (!patterns.for.isAt(tokens, at + 1)) return undefined;
  for (let next = at + 2; next <= at + 6 && tokens.kind(next) === Kind.word; next++) {
    if (patterns.report.isAt(tokens, next)) return kindOfReport(tokens, next, patterns) || undefined;
    if (patterns.document.isAt(tokens, next)) {
      if (patterns.coreBefore.isBefore(tokens, next)) return 'common-core-document';
      return patterns.pointsBefore.isBefore(tokens, next) ? coreBefore(tokens, next, patterns) : undefined;
    }
  }
  return undefined;
}

/** What "such documents" refers to if the paragraph has mentioned only a core document. */
function coreBefore(tokens: Tokens, at: number, patterns: Matchers<'limits'>): ReportKind | undefined {
  for (let back = at - 1; back >= Math.max(0, at - SUBJECT_WINDOW); back--) {
    if (!patterns.document.isAt(tokens, back)) continue;
    if (patterns.coreBefore.isBefore(tokens, back)) return 'common-core-document';
    if (!patterns.pointsBefore.isBefore(tokens, back)) return undefined;
  }
  return undefined;
}

/**
 * What "the document" refers to if several reports are to be combined: "its periodic reports, in a single document, by 1 May. That
 * document".
 */
function reportInOne(tokens: Tokens, at: number, patterns: Matchers<'limits'>): ReportKind | undefined {
  for (let back = at - 1; back >= Math.max(0, at - SUBJECT_WINDOW); back--) {
    if (!patterns.document.isAt(tokens, back)) continue;
    if (!patterns.oneDocument.isAt(tokens, back - 1)) return undefined;
    for (let nameAt = back - 1; nameAt >= Math.max(0, back - REPORTS_WINDOW); nameAt--) {
      const isStop = tokens.kind(nameAt) === Kind.stop && tokens.hasSpaceBefore(nameAt + 1);
      if (isStop || patterns.document.isAt(tokens, nameAt)) return undefined;
      if (patterns.report.isAt(tokens, nameAt)) return kindOfReport(tokens, nameAt, patterns) || undefined;
    }
    return undefined;
  }
  return undefined;
}

/** How far before "in a single document" the reports may be named, in tokens. */
const REPORTS_WINDOW = 16;

/** The token of the pronoun in "they should not exceed" before a number; -1 if there is none. */
function pronounIndexBefore(tokens: Tokens, number: number, patterns: Matchers<'limits'>): number {
  for (let at = number - 1; at >= number - MAX_PRONOUN_DISTANCE && tokens.kind(at) === Kind.word; at--)
    if (patterns.pronoun.isAt(tokens, at)) return at;
  return -1;
}

/** In tokens. */
const MAX_PRONOUN_DISTANCE = 8;

/** Whether only a resolution precedes the pronoun: "In accordance with General Assembly resolution 68/268, they". */
function namesResolution(
  tokens: Tokens,
  first: number,
  pronoun: number,
  language: Language,
  patterns: Matchers<'limits'>,
): boolean {
  const match = pronoun > first ? patterns.byResolution.at(tokens, first, pronoun) : undefined;
  const resolution = match?.part('resolution');
  const day = match?.part('day');
  const textOf = (part: Places) => oneLine(tokens.text.slice(tokens.start(part.start), tokens.end(part.end - 1)));
  if (!resolution || textOf(resolution) !== LIMITING_RESOLUTION.resolution) return false;
  return !day || textOf(day) === writtenDate(dayOf(LIMITING_RESOLUTION.adopted), language);
}

/**
 * Whether the number is in the request of a list of issues: "to submit in writing additional, updated information (10,700 words maximum)".
 */
function isRequested(tokens: Tokens, at: number, number: number, patterns: Matchers<'limits'>): boolean {
  if (tokens.kind(at + 1) !== Kind.open || number - at > MAX_BRACKET_TOKENS) return false;
  for (let back = at - 1; back >= at - MAX_REQUEST_DISTANCE && tokens.kind(back) !== Kind.stop; back--)
    if (patterns.asking.isAt(tokens, back)) return true;
  return false;
}

/** In tokens. */
const MAX_REQUEST_DISTANCE = 10;
const MAX_BRACKET_TOKENS = 8;

/** The last kind of report before the number in its sentence; undefined for several kinds, or another noun. */
export function kindBefore(
  tokens: Tokens,
  number: number,
  language: Language,
  patterns: Matchers<'limits'>,
): StatedKind | undefined {
  let asReplies = false;
  const pronoun = pronounIndexBefore(tokens, number, patterns);
  for (let at = number - 1; at >= Math.max(0, number - SUBJECT_WINDOW); at--) {
    const kind = tokens.kind(at);
    // "It should not exceed" refers to the subject of the paragraph.
    if (isSentenceStop(tokens, at))
      return patterns.itOpens.at(tokens, at + 1) || namesResolution(tokens, at + 1, pronoun, language, patterns)
        ? ''
        : undefined;
    if (kind !== Kind.word) continue;
    if (patterns.information.isAt(tokens, at) && isRequested(tokens, at, number, patterns)) return REPLIES;
    if (patterns.responses.isAt(tokens, at)) {
      // "The reports, as replies to a list of issues, should not exceed"
      if (!patterns.as.isAt(tokens, at - 1)) return kindOfReplies(tokens, at, number, patterns);
      asReplies = true;
    }
    if (patterns.unlimitedOne.isAt(tokens, at)) return undefined;
    if (patterns.document.isAt(tokens, at)) {
      if (patterns.treatySpecificBefore.before(tokens, at)) return TREATY_SPECIFIC;
      for (let back = at - 1; back >= at - 3; back--)
        if (patterns.coreBefore.isAt(tokens, back)) return 'common-core-document';
      if (!patterns.pointsBefore.isBefore(tokens, at)) return undefined;
      return coreBefore(tokens, at, patterns) ?? reportInOne(tokens, at, patterns);
    }
    if (!patterns.report.isAt(tokens, at)) continue;
    const report = kindOfReport(tokens, at, patterns);
    if (report === '' && patterns.treatySpecificBefore.before(tokens, at)) return TREATY_SPECIFIC;
    // "The replies to the list constitute the report and should not exceed"
    return report === '' && (asReplies || patterns.constitute.at(tokens, at - 2)) ? AS_REPORT : report;
  }
  return undefined;
}

function kindOfReport(tokens: Tokens, report: number, patterns: Matchers<'limits'>): ReportKind | '' | undefined {
  let isInitial = false;
  let isPeriodic = false;
  for (let back = report - 1; back >= Math.max(0, report - 8); back--) {
    if (tokens.kind(back) !== Kind.word) break;
    if (patterns.initial.isAt(tokens, back)) isInitial = true;
    else if (patterns.periodic.isAt(tokens, back)) isPeriodic = true;
    else if (patterns.interim.isAt(tokens, back)) return undefined;
  }
  // Combined initial and periodic reports: either limit may apply.
  if (isInitial && isPeriodic) return undefined;
  return isInitial ? 'state-report-initial' : isPeriodic ? 'state-report-periodic' : '';
}

/**
 * What a limit on replies applies to: the replies, unless its sentence says that they constitute a report, whose limit then counts: "The
 * replies, which should not exceed 21,200 words, will constitute its fourth periodic report".
 */
function kindOfReplies(
  tokens: Tokens,
  from: number,
  number: number,
  patterns: Matchers<'limits'>,
): StatedKind | undefined {
  let verb = -1;
  for (let at = from + 1; at < number + SUBJECT_WINDOW; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.end || kind === Kind.semicolon) return REPLIES;
    if (isSentenceStop(tokens, at)) return REPLIES;
    if (kind !== Kind.word) continue;
    if (patterns.constituteOne.isAt(tokens, at)) verb = at;
    else if (patterns.ofOrOn.isAt(tokens, at)) verb = -1;
    else if (verb >= 0 && at - verb < MAX_REQUEST_DISTANCE && patterns.report.isAt(tokens, at)) {
      const report = kindOfReport(tokens, at, patterns);
      return report === '' ? AS_REPORT : report;
    }
  }
  return REPLIES;
}
