import type { Language } from '../../../languages/language';
import type { BlockReading } from '../../../model/readings/blockReading';
import { readOrdinal } from '../../../model/words/ordinals';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import { blockTokens } from '../../../syntax/tokens/blockTokens';
import type { Matcher } from '../../../syntax/tokens/matcher';
import { sentenceStartAt } from '../../../syntax/tokens/sentenceTokens';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { highestOf } from '../../../text/many';
import { Gathered } from '../../engine/gather';
import { isInQuotation } from '../quotations/protectedText';
import { yearsIn } from './dateTokens';
import { type Time, timesListener } from './timesIn';

/** A due date for the Committee, judging by the wording. */
export interface Due extends Time {
  /** `asked`: the Committee requests it; `set`: the text calls the time its date; `coming`: a future report is due then. */
  readonly kind: 'asked' | 'set' | 'coming';
  /** The highest number of the report mentioned with it; 0 for none. */
  readonly number: number;
  /** How a following report is referred to; `next` may be the current one if that has not been considered yet. */
  readonly follows: 'next' | 'after' | undefined;
  /** Whether replies to a list of issues are requested. */
  readonly isReplies: boolean;
  /** Whether only "due in" next to the report indicates that it has yet to be submitted. */
  readonly isLoose: boolean;
  /** The last year in the sentence. */
  readonly lastYear: number;
}

/** Due dates, judging by the wording. Whether one is in the future depends on the document. */
export const DUES = new Gathered<Due>(
  timesListener((time, reading, note) => {
    const dueDate = dueAt(time, reading);
    if (dueDate) note(dueDate);
  }),
);

/** How far before and after the time relevant words may be, in UTF-16 code units. */
const CONTEXT_WINDOW = 400;
const REACH_AFTER = 140;

/** The sentence around a time, as token indices. */
interface DueContext {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly patterns: Matchers<'dues'>;
  /** The start of the sentence. */
  readonly from: number;
  /** The first token of the time, and the first one after it. */
  readonly at: number;
  readonly after: number;
  /** The end of the clause after the time, at a full stop or semicolon. */
  readonly to: number;
}

function dueAt(time: Time, reading: BlockReading): Due | undefined {
  const { block, language } = reading;
  const patterns = patternsOf(language, 'dues');
  if (!patterns) return undefined;
  const tokens = blockTokens(block, language.elides);
  const at = tokens.from(time.start);
  const nextIndex = tokens.from(time.end);
  const lowerLimit = tokens.from(time.start - CONTEXT_WINDOW);
  const upperLimit = tokens.from(time.end + REACH_AFTER);
  if (!patterns.thing.isIn(tokens, lowerLimit, at) && !patterns.thing.isIn(tokens, nextIndex, upperLimit))
    return undefined;
  let to = nextIndex;
  while (to < upperLimit && tokens.kind(to) !== Kind.stop && tokens.kind(to) !== Kind.semicolon) to++;
  const context = {
    tokens,
    language,
    patterns,
    from: sentenceStartAt(tokens, at - 1, lowerLimit),
    at,
    after: nextIndex,
    to,
  };
  const { from } = context;
  // Times with a period are left to the rule on deadlines.
  if (patterns.period.isIn(tokens, from, at)) return undefined;
  const namedReport = reportBefore(context);
  const kind = kindOf(time, context, namedReport?.predicate);
  if (!kind || isInQuotation(reading, time.start, time.end)) return undefined;
  return {
    ...time,
    kind,
    number: namedReport?.number ?? 0,
    follows: namedReport?.follows,
    isReplies: patterns.replies.isIn(tokens, from, at) || patterns.replies.isIn(tokens, nextIndex, to),
    isLoose: kind === 'coming' && namedReport?.predicate !== 'is' && !patterns.toBeSubmitted.isIn(tokens, from, at),
    lastYear: highestOf([0, ...yearsIn(tokens, from, at), ...yearsIn(tokens, nextIndex, to)]),
  };
}

function kindOf(time: Time, around: DueContext, predicate: NamedReport['predicate']): Due['kind'] | undefined {
  const { tokens, patterns, from, at, after, to } = around;
  if (isSet(around)) return 'set';
  const nearStart = Math.max(from, tokens.from(tokens.start(at) - OTHER_BODY_WINDOW));
  const isCommitteeRequest = !patterns.foreign.isIn(tokens, nearStart, at) && !patterns.foreign.isIn(tokens, after, to);
  if (isCommitteeRequest && (predicate === 'is' || (predicate !== undefined && !patterns.done.isIn(tokens, after, to))))
    return 'coming';
  return isRequested(time, around, isCommitteeRequest) ? 'asked' : undefined;
}

/** How far before the time reporting to other bodies may be mentioned, in UTF-16 code units. */
const OTHER_BODY_WINDOW = 220;

function isRequested({ form }: Time, { tokens, patterns, from, at, after, to }: DueContext, isOurs: boolean): boolean {
  // "submit, by 1 May 2010, its report"; "By 1 May 2010, the State party should submit its report"
  const opensSentence = patterns.opening.at(tokens, from, at)?.end === at;
  const continuesAfter = opensSentence || patterns.commaBefore.before(tokens, at, from) !== undefined;
  const sentenceHas = (pattern: Matcher) =>
    pattern.isIn(tokens, from, at) || (continuesAfter && pattern.isIn(tokens, after, to));
  if (!sentenceHas(patterns.thing) || sentenceHas(patterns.past) || !sentenceHas(patterns.asked)) return false;
  const isPrecededBy = (pattern: Matcher) => pattern.before(tokens, at, from) !== undefined;
  if (form === 'year') return isPrecededBy(patterns.reportBefore) || isPrecededBy(patterns.inBefore);
  if (opensSentence || isPrecededBy(patterns.byBefore) || (isOurs && isPrecededBy(patterns.dueBefore))) return true;
  return isPrecededBy(patterns.inBefore) || isPrecededBy(patterns.implementationBefore);
}

/**
 * Whether the text calls the time the date of something: "the due date of the report is", "the Committee sets … as the date for the
 * submission of the report".
 */
function isSet({ tokens, patterns, from, at, after }: DueContext): boolean {
  const leads = (pattern: Matcher) => pattern.before(tokens, at, from) !== undefined;
  if (leads(patterns.dateIsBefore)) return !patterns.isPast.isIn(tokens, from, at);
  if (leads(patterns.setsBefore)) return patterns.asDate.at(tokens, after) !== undefined;
  return leads(patterns.hasUntilBefore) && patterns.toSubmit.at(tokens, after) !== undefined;
}

// ------------------------------------------------------------------------------------------------- reports still to come

interface NamedReport {
  readonly number: number;
  readonly follows: Due['follows'];
  /** What precedes the due date: `is`, a verb; `beside`, only "due in"; `bracket`, nothing; undefined for anything else. */
  readonly predicate: 'is' | 'beside' | 'bracket' | undefined;
}

const MAX_ASIDES = 5;
/** Maximum length of a gap, in UTF-16 code units. */
const MAX_GAP_LENGTH = 200;

/** The last report mentioned before a time, with the text in between. */
function reportBefore(around: DueContext): NamedReport | undefined {
  const { tokens, patterns, from, at } = around;
  const report = patterns.report.lastIn(tokens, from, at);
  if (!report || tokens.start(at) - tokens.end(report.start) > MAX_GAP_LENGTH) return undefined;
  const head = patterns.head.before(tokens, report.start, from)?.start ?? report.start;
  let gapStart = report.end;
  let isAfterReport = patterns.following.isIn(tokens, head, report.start);
  for (let n = 0; n < MAX_ASIDES; n++) {
    const asideMatch = patterns.aside.at(tokens, gapStart, at);
    if (!asideMatch) break;
    isAfterReport ||= n === 0 && patterns.afterThis.at(tokens, gapStart, at) !== undefined;
    isAfterReport ||= patterns.following.isIn(tokens, gapStart, asideMatch.end);
    gapStart = asideMatch.end;
  }
  const follows = isAfterReport ? 'after' : patterns.next.isIn(tokens, head, report.start) ? 'next' : undefined;
  const number = Math.max(greatestOrdinal(around, head, report.start), greatestOrdinal(around, report.end, gapStart));
  const isLastReport = patterns.lastBefore.before(tokens, report.start, from) !== undefined;
  const predicate = isLastReport ? undefined : predicateOf(around, gapStart);
  return { number, follows: predicate === 'bracket' ? undefined : follows, predicate };
}

function predicateOf({ tokens, patterns, at }: DueContext, from: number): NamedReport['predicate'] {
  if (patterns.isDue.at(tokens, from, at)) return 'is';
  if (patterns.dueBeside.at(tokens, from, at)) return 'beside';
  return from === at - 1 && tokens.kind(from) === Kind.open ? 'bracket' : undefined;
}

/** The highest ordinal in a run of tokens, including "initial"; 0 for none. */
function greatestOrdinal({ tokens, patterns, language }: DueContext, from: number, to: number): number {
  let greatestValue = patterns.initial.isIn(tokens, from, to) ? 1 : 0;
  for (let i = from; i < to; i++)
    greatestValue = Math.max(
      greatestValue,
      readOrdinal(tokens.text, tokens.start(i), tokens.end(to - 1), language)?.value ?? 0,
    );
  return greatestValue;
}
