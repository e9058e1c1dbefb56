import { en } from '../../../languages/en';
import type { BlockReading } from '../../../model/blockReading';
import { readOrdinal } from '../../../model/ordinals';
import { Gathered } from '../../engine/gather';
import { isQuoted } from '../quotations/protectedText';
import { sentenceBefore } from '../wording/englishSentences';
import { type Time, timesListener } from './timesIn';

/** A time by which something is due to the Committee, according to the words. */
export interface Due extends Time {
  /** `asked`: the Committee requests it; `set`: the time is called its date; `coming`: a future report is due then. */
  readonly kind: 'asked' | 'set' | 'coming';
  /** The highest number of the report named with it; 0 if none is. */
  readonly number: number;
  /** What a following report is called; `next` may be the one at hand if that has not been considered yet. */
  readonly follows: 'next' | 'after' | undefined;
  /** Whether replies to a list of issues are requested. */
  readonly isReplies: boolean;
  /** Whether only "due in" beside the report says that it is still to come. */
  readonly isLoose: boolean;
  /** The last year named in the sentence. */
  readonly lastYear: number;
}

/** Times at which something is due, according to the words. Whether it lies in the future depends on the document. */
export const DUES = new Gathered<Due>(
  timesListener((time, reading, note) => {
    const due = dueAt(time, reading);
    if (due) note(due);
  }),
);

/** How far before and after the time the words may be, in UTF-16 units. */
const REACH = 400;
const REACH_AFTER = 140;

function dueAt(time: Time, reading: BlockReading): Due | undefined {
  const { text, content } = reading.block;
  const from = text.slice(Math.max(content.start, time.start - REACH), time.start);
  const after = text.slice(time.end, Math.min(content.end, time.end + REACH_AFTER));
  if (!THING.test(from) && !THING.test(after)) return undefined;
  const before = sentenceBefore(from);
  // Times with a period belong to the rule on deadlines.
  if (/\bwithin\b/i.test(before)) return undefined;
  const rest = /^[^.;]*/.exec(after)?.[0] ?? '';
  const named = reportBefore(before);
  const kind = kindOf(time, before, after, rest, named?.predicate);
  if (!kind || isQuoted(reading, time.start, time.end)) return undefined;
  return {
    ...time,
    kind,
    number: named?.number ?? 0,
    follows: named?.follows,
    isReplies: REPLIES.test(before) || REPLIES.test(rest),
    isLoose: kind === 'coming' && named?.predicate !== 'is' && !TO_BE_SUBMITTED.test(before),
    lastYear: lastYear(`${before} ${rest}`),
  };
}

/** "The Committee requests the State party to submit its eighth report, which is due in": in the future, whichever report it is. */
const TO_BE_SUBMITTED =
  /\b(?:requests|invites|asks|urges|reminds|encourages|calls\s+upon)\s+the\s+State\s+party\s+to\s+submit\s+(?:its|the)\s/i;

function kindOf(
  time: Time,
  before: string,
  after: string,
  rest: string,
  predicate: NamedReport['predicate'],
): Due['kind'] | undefined {
  if (isSet(before, after)) return 'set';
  const isOurs = !FOREIGN.test(before.slice(-LONGEST_FOREIGN)) && !FOREIGN.test(rest);
  if (isOurs && (predicate === 'is' || (predicate !== undefined && !DONE.test(rest)))) return 'coming';
  return isAsked(time, before, rest, isOurs) ? 'asked' : undefined;
}

const THING = /\b(?:reports?|information|replies|answers|responses)\b/i;
const REPLIES = /\b(?:replies|answers|responses)\b/i;

function lastYear(sentence: string): number {
  let last = 0;
  for (const [year] of sentence.matchAll(/(?<![\d/])(?:19|20)\d\d(?![\d/])/g)) last = Math.max(last, Number(year));
  return last;
}

// --------------------------------------------------------------------------------------------------- what is asked for

const SUBMIT = '(?:submit|provide|present|transmit|send|furnish|forward|supply|deliver|communicate)';
const SUBMITTED =
  '(?:submitted|provided|transmitted|presented|sent|furnished|forwarded|supplied|delivered|communicated|received)';
const BY = String.raw`(?:by|before|on\s+or\s+before|until|no\s+later\s+than|not\s+later\s+than|not\s+after|at\s+the\s+latest\s+(?:by|on|in)|by\s+the\s+(?:end|deadline)\s+of|at\s+the\s+end\s+of)`;
const UNDER = String.raw`(?:\s+(?:under|in\s+accordance\s+with|pursuant\s+to)\s+articles?\s+\d{1,3}(?:\s+\(\d\))?(?:,?\s+paragraphs?\s+\d{1,2}(?:\s+\([a-z]\))?,?)?(?:\s+of\s+the\s+(?:Convention|Covenant))?,?)?`;

/** The Committee requests something in the future. */
const ASKED = new RegExp(
  String.raw`\b(?:(?:party|please)\s+${SUBMIT}|(?:to|shall|should|will|must)\s+(?:${SUBMIT}|report|inform|reach)|(?:should|shall|to|must|will)\s+be\s+(?:${SUBMITTED}|with\s+the)|(?:is|are|falls|fall|will\s+be)\s+due|(?:is|are)\s+(?:expected|awaited)|next\s+(?:[a-z]+\s+){0,3}reports?,\s+due|(?:looks|looking)\s+forward\s+to|would\s+(?:welcome|appreciate|like|wish|be\s+grateful)|asks\s+for|awaits|expects)\b`,
  'i',
);
/** Something that was requested or done before. */
const PAST =
  /\b(?:was|were|had|has|have|been|(?<!\b(?:is|are)\s)(?:requested|invited|asked)|failed|regrets?|delay(?:ed)?|late|overdue|previous(?:ly)?|last|earlier|original(?:ly)?|since|pending|outstanding)\b/i;
/** What directly precedes the day: "report by", "submit by", "…, by", "is due by". "Persons expelled before 1 May" requests nothing. */
const BY_THEN = new RegExp(
  String.raw`(?:\breports?(?:\s+\()?|\b(?:replies|answers|responses)|\b${SUBMIT}|\b${SUBMITTED}|\binformation|\b(?:single|one)\s+document|\breach\s+the\s+(?:Committee|secretariat)|\bwith\s+the\s+(?:Committee|secretariat)|,)${UNDER}(?:\s+to\s+the\s+Committee)?(?:,?\s+|(?<=\())${BY}\s+(?:the\s+)?$`,
  'i',
);
const DUE_BY = new RegExp(
  String.raw`\b(?:is|are|be|falls?)\s+(?:due|expected|awaited)\s+(?:to\s+be\s+submitted\s+|for\s+submission\s+)?(?:on|in|${BY})\s+(?:the\s+)?$`,
  'i',
);
/** The same before a year, where only a report counts, since years follow many things. */
const REPORT_BY = new RegExp(
  String.raw`\breports?(?:\s+(?:again|back))?${UNDER}(?:\s+to\s+the\s+Committee)?,?\s+${BY}\s+$`,
  'i',
);
/** "submit its report containing information on the implementation of all its recommendations by": what is to be submitted. */
const ON_IMPLEMENTATION =
  /\b(?:submit|provide|present|transmit)\s[^.;:]*\b(?:implementation\s+of|follow-up\s+to|effect\s+given\s+to)\s+(?:(?:all|each|any)\s+(?:of\s+)?)?(?:its|the|these|those)\s+(?:(?:above|present|Committee[’']s|concluding)\s+){0,3}(?:recommendations?|observations?)(?:\s+(?:contained|made|set\s+out)\s+in\s+paragraphs?\s[\d\s,()a-z]{1,60}?(?:\s+above)?)?,?\s+(?:by|no\s+later\s+than|not\s+later\s+than|at\s+the\s+latest\s+by)\s+$/i;
/** "submit its eighth periodic report in": a future report itself, not one on something that happened in a month. */
const IN_MONTH = new RegExp(
  String.raw`\b(?:submit|present|send|deliver|receive|forward\s+to\s+receiving)\s+(?:to\s+the\s+Committee\s+)?(?:its|the|their)\s+(?:(?:next|combined|initial|periodic|and|to|[a-z-]+(?:st|nd|rd|th))\s+){1,9}reports?(?:,\s+(?:under|in|as|prepared)\s[^.;:,()]{0,80}(?=,))?,?${UNDER}\s+(?:in|on|during|in\s+the\s+course\s+of)\s+(?:the\s+)?$|\breports?,?\s+(?:should|shall|is\s+to|are\s+to|must)\s+be\s+(?:submitted|presented|sent|delivered)\s+(?:to\s+the\s+Committee\s+)?(?:in|on|during)\s+(?:the\s+)?$`,
  'i',
);
/** A sentence that begins with the day: "By 1 May 2010, the State party should submit". */
const OPENING = /^[\s\d.]*(?:By|Before|No\s+later\s+than|Not\s+later\s+than)\s+$/;

function isAsked({ form }: Time, before: string, rest: string, isOurs: boolean): boolean {
  // "submit, by 1 May 2010, its report"; "By 1 May 2010, the State party should submit its report"
  const opens = OPENING.test(before);
  const said = opens || /,\s+by\s+$/.test(before) ? `${before} ${rest}` : before;
  if (!THING.test(said) || PAST.test(said) || !ASKED.test(said)) return false;
  if (form === 'year') return REPORT_BY.test(before) || IN_MONTH.test(before);
  if (opens || BY_THEN.test(before) || (isOurs && DUE_BY.test(before))) return true;
  return IN_MONTH.test(before) || ON_IMPLEMENTATION.test(before);
}

/** "the due date of the report is", "the Committee sets … as the date for the submission of the report". */
const DATE_IS =
  /\bwill\b[^.;()]*\breports?\s+of\s+the\s+State\s+party,\s+expected\s+(?:in|on|by)\s+$|\b(?:due\s+date|(?:date|deadline)\s+for\s+(?:the\s+)?submission)\b[^.;]*\b(?:is|is\s+set\s+(?:at|for))\s+$|\b(?:(?:due\s+date|deadline)\s+(?:for|of)|(?:date|time\s+limit)\s+(?:for|set\s+for|fixed\s+for))\s+(?:its|the|that|this)\s+(?:[a-z-]+\s+){0,6}reports?\b[^.;:]{0,40}?(?:\s+(?:is|remains|falls\s+on|will\s+be|expires\s+on)|:)\s+$|\bdate\s+(?:by|on)\s+which\s+[^.;:]{0,60}\breports?\b[^.;:]{0,60}\s+is\s+$|\bsets\s+(?:the\s+)?(?:due\s+)?(?:date|deadline)\s+(?:for|of)\s+[^.;:]{0,60}\breports?\s+(?:at|for|on)\s+$/i;
const SETS = /\b(?:sets|has\s+set|decides\s+on|fixes)\s+$/i;
const AS_DATE =
  /^,?\s+as\s+the\s+(?:due\s+)?(?:date|deadline)\s+(?:for|of)\s+(?:the\s+)?(?:submission|presentation|next|its|(?:[a-z-]+\s+){0,5}reports?)\b/i;

/** "The State party has until 1 May to submit its next report." */
const HAS_UNTIL = /\b(?:has|have|is\s+given)\s+until\s+(?:the\s+)?$/i;
const TO_SUBMIT = new RegExp(String.raw`^\s+to\s+${SUBMIT}\b`, 'i');

function isSet(before: string, after: string): boolean {
  if (DATE_IS.test(before)) return !/\b(?:was|were|had)\b/i.test(before);
  return (SETS.test(before) && AS_DATE.test(after)) || (HAS_UNTIL.test(before) && TO_SUBMIT.test(after));
}

// ------------------------------------------------------------------------------------------------- reports still to come

interface NamedReport {
  readonly number: number;
  readonly follows: Due['follows'];
  /** What says when it is due: `is`, a verb; `beside`, only "due in"; `bracket`, nothing; undefined if something else is there. */
  readonly predicate: 'is' | 'beside' | 'bracket' | undefined;
}

const ORDINAL = String.raw`(?:[a-z]+(?:-[a-z]+)?(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th))`;
/** What directly precedes "report" and identifies it. */
const HEAD = new RegExp(
  String.raw`\b(?:(?:next|forthcoming|coming|following|subsequent|future|combined|consolidated|periodic|initial|and|to|${ORDINAL})(?:\s+|\s*[,–-]\s*)){1,12}$`,
  'i',
);
const NEXT = /\b(?:next|forthcoming|coming|future)\b/i;
const AFTER =
  /\b(?:following|subsequent)\b|^\s+(?:(?:after|following)\s+(?:this|that|the\s+present)(?:\s+(?:one|report))?|(?:that|which)\s+(?:follows?|comes?\s+(?:next|after))|to\s+(?:come|follow))\b/i;

/** What may be between a report and the statement about it: "after this one, the sixth,". */
const ASIDE = new RegExp(
  String.raw`^(?:\s+(?:after|following)\s+(?:this|that|the\s+present)(?:\s+(?:one|report))?\b|\s+(?:that|which)\s+(?:follows?|comes?\s+(?:next|after))\b|\s+to\s+(?:come|follow)\b|,?\s+(?:namely\s+|i\.e\.\s+)?(?:the|its)\s+${ORDINAL}(?:(?:\s*,)?\s+(?:and|to)\s+(?:the\s+)?${ORDINAL})?\b|\s+\((?:the\s+)?${ORDINAL}(?:\s+and\s+${ORDINAL})?\)|\s+of\s+the\s+State\s+party\b|\s+to\s+the\s+Committee\b|\s+(?:under|in\s+accordance\s+with|pursuant\s+to)\s+articles?\s+\d{1,3}(?:,?\s+paragraphs?\s+\d{1,2}|\s+\(\d\))?(?:\s+\([a-z]\))?(?:\s+of\s+the\s+(?:Convention|Covenant))?|,?\s+(?:combined|taken\s+together|as\s+a\s+single\s+document|in\s+(?:a\s+single|one)\s+document|under\s+the\s+simplified\s+reporting\s+procedure)\b|,?\s+to\s+be\s+(?:prepared|drafted|drawn\s+up)\b[^,.;:()]{0,80}|,)`,
  'i',
);
const PREPOSITION = String.raw`(?:,?\s+(?:on|in|for|from|during|in\s+the\s+course\s+of|until|(?:by|at|before)\s+the\s+(?:end|beginning|middle)\s+of|${BY}|at\s+the\s+latest))\s+(?:the\s+)?$`;
const TO_US = String.raw`(?:\s+(?:to|by|with)\s+(?:the\s+(?:Committee|secretariat)|it))?`;
/** A verb that says when a report is due. */
const IS_DUE = new RegExp(
  String.raw`^\s+(?:(?:is|are|will|will\s+be|should|should\s+be|shall|shall\s+be|must|must\s+be|has\s+to|have\s+to|needs?\s+to|ought\s+to|can|may)\s+(?:(?:then|next|therefore|thus|now|itself)\s+)?(?:to\s+)?(?:be\s+)?(?:due|fall\s+due|become\s+due|come\s+due|expected|awaited|scheduled|foreseen|ready|arrive|follow|come|reach\s+(?:the\s+Committee|the\s+secretariat|it)|with\s+the\s+(?:Committee|secretariat)|${SUBMITTED})|falls?\s+due|becomes?\s+due|be\s+${SUBMITTED})(?:\s+(?:to\s+(?:arrive|be\s+submitted)|for\s+submission|again|together|next|(?:as|in)\s+(?:one|a\s+single)\s+document))?${TO_US}${PREPOSITION}`,
  'i',
);
/** The same without a verb: "its seventh report, due in", "(to be submitted by". */
const BESIDE_DUE = new RegExp(
  String.raw`^\s*\(?\s*(?:(?:which|that)\s+(?:is|are|will\s+be|falls?|will\s+fall)\s+)?(?:which\s+(?:the\s+Committee|it)\s+(?:expects|awaits|hopes\s+to\s+(?:receive|have))|due|expected|awaited|scheduled|foreseen|to\s+be\s+${SUBMITTED})(?:\s+(?:to\s+(?:arrive|be\s+submitted)|for\s+submission))?${TO_US}${PREPOSITION}`,
  'i',
);
const MOST_ASIDES = 5;
const LONGEST_BETWEEN = 200;

/** The last report named before a time, with what is between the two. */
function reportBefore(before: string): NamedReport | undefined {
  let at = -1;
  let end = -1;
  for (const match of before.matchAll(/\breports?\b/gi)) {
    at = match.index;
    end = at + match[0].length;
  }
  if (at < 0 || before.length - end > LONGEST_BETWEEN) return undefined;
  const head = HEAD.exec(before.slice(Math.max(0, at - 120), at))?.[0] ?? '';
  let rest = before.slice(end);
  let aside = '';
  for (let n = 0; n < MOST_ASIDES; n++) {
    const one = ASIDE.exec(rest)?.[0];
    if (one === undefined) break;
    aside += one;
    rest = rest.slice(one.length);
  }
  const follows = AFTER.test(head) || AFTER.test(aside) ? 'after' : NEXT.test(head) ? 'next' : undefined;
  const number = Math.max(greatestOrdinal(head), greatestOrdinal(aside));
  const predicate = BEFORE_LAST.test(before.slice(0, at)) ? undefined : predicateOf(rest);
  return { number, follows: predicate === 'bracket' ? undefined : follows, predicate };
}

function predicateOf(words: string): NamedReport['predicate'] {
  if (IS_DUE.test(words)) return 'is';
  if (BESIDE_DUE.test(words)) return 'beside';
  return /^\s*\($/.test(words) ? 'bracket' : undefined;
}

/** Signs of a past or overdue report rather than a future one. */
const BEFORE_LAST = /\b(?:last|previous|preceding|earlier|former|overdue|outstanding|late)\s+(?:[a-z-]+\s+){0,4}$/i;
/** What happened to a report that was due. */
const DONE =
  /\b(?:was|were|has|have|had|is\s+(?:overdue|outstanding|still|late)|are\s+(?:overdue|outstanding|still|late)|remains?|received|came|arrived)\b/i;

/** The highest number among the ordinals of some words, including "initial"; 0 if there are none. */
function greatestOrdinal(words: string): number {
  let greatest = /\binitial\b/i.test(words) ? 1 : 0;
  for (const { index } of words.matchAll(/(?<![a-z\d-])[a-z\d]/gi))
    greatest = Math.max(greatest, readOrdinal(words, index, words.length, en)?.value ?? 0);
  return greatest;
}

/** How far before the time reporting to others may be mentioned, in UTF-16 units. */
const LONGEST_FOREIGN = 220;
/** Reporting to others, or by them. */
const FOREIGN =
  /\b(?:reports?\s+(?:of|by|from)\s+(?:the|its)\s+(?!State\s+part|Committee\b)|(?:Committee|Convention|Covenant)\s+(?:on|against|for)|Protocols?|Human\s+Rights\s+(?:Committee|Council)|universal\s+periodic\s+review|Labour\s+Organi[sz]ation|Council\s+of\s+Europe|European\b|Ombuds|national\s+(?:report|preventive))/i;
