import { en } from '../../../languages/en';
import type { BlockReading } from '../../../model/blockReading';
import { daysBetween } from '../../../model/calendar';
import { dateAt, isComplete, type PlainDate } from '../../../model/dates';
import { firstFrom } from '../../../text/firstFrom';
import { Gathered } from '../../engine/gather';
import { isQuoted } from '../quotations/protectedText';
import { clauseAfter, sentenceBefore } from '../wording/englishSentences';
import { datesIn } from './datesIn';
import { MONTH_PATTERN } from './dateTokens';
import { endOf, LENGTH, type Length, lengthOf } from './timeLengths';
import { daysOfDate, type Time, timesListener } from './timesIn';

/** How certain it is that the Committee sets a period; `item`: depends on the words before the subparagraph. */
type Asked = 'surely' | 'perhaps' | 'item';

interface Asking {
  readonly asked: Asked;
  readonly mayBePast: boolean;
}

/** A time that is given together with the period that ends then. */
export interface Deadline extends Time {
  readonly length: Length;
  /** The day of adoption, if it is named with the period. */
  readonly adopted: PlainDate | undefined;
  readonly asked: Asked;
  /** Whether the words that join time and period may mean something else. */
  readonly isLoose: boolean;
  /** Whether the words also fit the past, so that a day still to come is no deadline. */
  readonly mayBePast: boolean;
  /** Whether the time may be that of the adoption, from which the period counts. */
  readonly mayBeStart: boolean;
}

/** Times given with their periods, if the words allow the periods to count from the adoption of the document. */
export const DEADLINES = new Gathered<Deadline>(
  timesListener((time, reading, note) => {
    const deadline = time.form === 'year' ? undefined : deadlineAt(time, reading);
    if (deadline) note(deadline);
  }),
);

/** How far a period may be from its time, and the request from both, in UTF-16 units. */
const NEAR = 190;
const REACH = 400;
const UNIT = /year|month|week|day/i;

function deadlineAt(time: Time, reading: BlockReading): Deadline | undefined {
  const { text, content, kind } = reading.block;
  const before = text.slice(Math.max(content.start, time.start - NEAR), time.start);
  const after = text.slice(time.end, Math.min(content.end, time.end + NEAR));
  if (!UNIT.test(before) && !UNIT.test(after)) return undefined;
  const pair = periodBefore(before) ?? periodAfter(before, after);
  if (!pair) return undefined;
  const start = time.start - pair.before;
  const end = time.end + pair.after;
  // The first letter of the period shows whether it begins a sentence.
  const opening = sentenceBefore(text.slice(Math.max(content.start, start - REACH), start + 1)).slice(0, -1);
  const rest = clauseAfter(text.slice(end, Math.min(content.end, end + NEAR)));
  const next = `${text.slice(start, time.start)} ${text.slice(time.end, end)}${rest}`;
  const asking = askedIn(opening, next, pair.isNamed, kind === 'subparagraph');
  if (!asking) return undefined;
  if (countsFromElse(time, pair.length, opening + next, reading) || isQuoted(reading, time.start, time.end))
    return undefined;
  const { length, adopted, isLoose, mayBeStart } = pair;
  const mayBePast = pair.mayBePast || asking.mayBePast;
  return { ...time, length, adopted, asked: asking.asked, isLoose, mayBePast, mayBeStart };
}

// ----------------------------------------------------------------------------------------------------- period and time

/** A period beside a time. */
interface Pair {
  /** How far before the time it begins, and how far after the time it ends. */
  readonly before: number;
  readonly after: number;
  readonly length: Length;
  readonly adopted: PlainDate | undefined;
  /** Whether the words say that it counts from the adoption, or from now. */
  readonly isNamed: boolean;
  readonly isLoose: boolean;
  readonly mayBePast: boolean;
  readonly mayBeStart: boolean;
}

/** A deadline may come from somewhere else than here. */
const GIVES = String.raw`(?:gives?|given|grants?|granted|allows?|allowed|leaves?|has)\s+(?:(?:it|them|the\s+State\s+party)\s+)?`;
const GIVEN = /^(?:g|allow|leave|has)/i;
/** What makes a length of time a period: "within a period of", "at the end of", "in the". */
const LEAD = String.raw`(?:(?:within|inside|in|after|(?:at|by|before)\s+the\s+end\s+of|(?:no|not)\s+later\s+than|(?:period|time\s+limit|time\s+frame|deadline|term)\s+of)\s+(?:(?:no|not)\s+more\s+than\s+|at\s+most\s+|less\s+than\s+)?(?:(?:a|the)\s+(?:maximum\s+)?(?:period|space|term|course|time\s+limit)\s+of\s+|the\s+(?:next\s+|coming\s+)?|an?\s+(?=[a-z\d-]+-(?:year|month|week|day)\b))?|(?:over|during)\s+the\s+(?:next|coming)\s+|before\s+(?=[a-z\d-]+\s+(?:years?|months?|weeks?)\s+(?:ha[sv]e?|is|are)\b)|${GIVES})`;
/** Words that also tell what happened: "after six months, in May". */
const SOFT = /^(?:in|after|at|over|during)\b/i;

const TEXT = String.raw`(?:(?:concluding\s+)?observations|list(?:\s+of\s+issues)?(?:\s+prior\s+to\s+(?:reporting|submission))?|document|text|recommendations|conclusions)`;
const FROM = String.raw`\s+(?:(?:counted|counting|calculated|starting|running)\s+)?(?:of|from|after|following)\s+`;
/** Counted from adoption or a day near it; a period counted from anything else may begin on another day. */
const NAMED = new RegExp(
  String.raw`^(?:['’]s?\s+time\b|\s+from\s+(?:now|today)\b|\s+hence\b|\s+to\s+come\b|${FROM}(?:(?:\d{1,2}\s+(?:${MONTH_PATTERN})\s+\d{4},?\s+the\s+(?:date|day)\s+of\s+)?(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?adoption\b(?:\s+of\s+(?:the\s+present|the|these|this|its)\s+${TEXT})?|(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?(?:publication|issuance|issue)\s+of\s+(?:the\s+present|these|this)\s+${TEXT}|(?:the\s+date\s+of\s+)?(?:the\s+present|these|this)\s+${TEXT}|(?:the|its)\s+(?:close|closure|closing|end|conclusion|last\s+day)\s+of\s+(?:the\s+present|the\s+current|this|the|its)\s+session|(?:the\s+present|the\s+current|this|the)\s+session(?:\s+(?:closes|ends))?|the\s+(?:constructive\s+)?dialogue)(?:\s+of\s+the\s+(?:Committee|(?:pre-sessional\s+)?working\s+group))?)(?!\s+of\b)`,
  'i',
);
/** "of the adoption of the present list on 11 March 2022": the day may be named. */
const ADOPTED_ON = new RegExp(String.raw`^(?:,?\s+on\s+|\s+\()(\d{1,2}\s+(?:${MONTH_PATTERN})\s+\d{4})(?:\)|(?=\W))`);

/** What may be between a period and its time, word by word. */
const STEP = new RegExp(
  [
    String.raw`([\s,;:(—–-]+)`,
    String.raw`(i\.\s?e\.|viz\.|(?:that\s+is(?:\s+to\s+say)?|that\s+means|(?:this\s+)?being|which\s+(?:is\s+to\s+say|is|means|will\s+be)|meaning|namely|in\s+other\s+words|(?:and\s+)?(?:therefore|thus|hence|so|accordingly|consequently))(?![a-z]))`,
    String.raw`((?:by(?:\s+(?:no|not)\s+later\s+than)?|on\s+or\s+before|(?:no|not)\s+later\s+than|not\s+after|at\s+the\s+(?:very\s+)?latest(?:\s+(?:by|on|in))?|(?:the\s+|its\s+|their\s+|with\s+)?(?:last|final|closing|due|cut-off)?\s*(?:day|date|deadline|time\s+limit)(?:\s+for\s+(?:[a-z]+\s+){0,3}[a-z]+)?(?:\s+(?:being|is|will\s+be|falls\s+on|expires\s+on|ends\s+on)|:)|(?:which\s+|and\s+)?(?:ending|ends|expiring|expires)\s+(?:on|in))(?![a-z]))`,
    `((?:before|until|till)(?![a-z]))`,
    `((?:on|in)(?![a-z]))`,
    String.raw`(?:(?:(?:the\s+)?(?:beginning|middle|end|course)\s+of|the|early|late|mid)(?![a-z]))`,
    `((?:and|but)(?![a-z]))`,
    String.raw`(${LENGTH}\))`,
  ].join('|'),
  'iy',
);

interface DeadlineJoint {
  readonly isLoose: boolean;
  /** Whether only a bracket or a preposition joins the two. */
  readonly isBare: boolean;
}

/** How words join a period to a time after it; undefined if they may mean something else. */
function jointOf(words: string): DeadlineJoint | undefined {
  let [by, till, says, at, and, opens, marks, breaks] = [false, false, false, false, false, false, false, false];
  for (let p = 0; p < words.length; p = STEP.lastIndex) {
    STEP.lastIndex = p;
    const step = STEP.exec(words);
    if (!step) return undefined;
    const [, mark = '', isSaying, isBy, isTill, isAt, isAnd, isAgain] = step;
    // "24 months (two years)"
    if (isAgain !== undefined) opens = false;
    else opens ||= mark.includes('(');
    marks ||= /\S/.test(mark);
    breaks ||= mark.includes(';');
    says ||= isSaying !== undefined;
    by ||= isBy !== undefined;
    till ||= isTill !== undefined;
    at ||= isAt !== undefined;
    and ||= isAnd !== undefined;
  }
  const isGiven = by || says || (till && marks);
  if (!isGiven && !opens && !(at && marks)) return undefined;
  return { isLoose: breaks || (and && !says) || (!isGiven && !opens), isBare: !isGiven };
}

const PERIOD = new RegExp(
  String.raw`(?:\b(${LEAD}))?\b(${LENGTH})(?:\s+(?:period|time\s+frame|deadline|at\s+(?:the\s+)?(?:most|latest)|ha(?:s|ve)\s+(?:passed|elapsed|gone\s+by)|(?:is|are)\s+(?:out|over|up)))?`,
  'gi',
);

/** The period at the end of the words before a time. */
function periodBefore(before: string): Pair | undefined {
  for (const match of [...before.matchAll(PERIOD)].reverse()) {
    const [all, lead, words = ''] = match;
    const length = lengthOf(words);
    if (!length) continue;
    const rest = before.slice(match.index + all.length);
    const isGiven = lead !== undefined && GIVEN.test(lead);
    const named = NAMED.exec(rest)?.[0];
    if (lead === undefined && named === undefined) continue;
    const afterNamed = rest.slice(named?.length ?? 0);
    const on = named === undefined ? undefined : ADOPTED_ON.exec(afterNamed);
    const joining = afterNamed.slice(on?.[0].length ?? 0);
    const joint = jointOf(joining) ?? (lead !== undefined && !SOFT.test(lead) ? jointOverObject(joining) : undefined);
    if (!joint) continue;
    const isSoft = lead !== undefined && SOFT.test(lead);
    return {
      before: before.length - match.index,
      after: 0,
      length,
      adopted: on ? dayIn(on[1] ?? '') : undefined,
      isNamed: named !== undefined || (isGiven && /\bCommittee\s+$/.test(before.slice(0, match.index))),
      isLoose: joint.isLoose || isGiven,
      mayBePast: isSoft || (lead === undefined && joint.isBare),
      mayBeStart: named !== undefined && joint.isBare,
    };
  }
  return undefined;
}

function dayIn(words: string): PlainDate | undefined {
  const date = dateAt(words, 0, words.length, en)?.dates[0]?.date;
  return date && isComplete(date) && date.valid ? date : undefined;
}

/** "within one year information on paragraphs 4 and 6, by": only what is requested is between the two. */
function jointOverObject(words: string): DeadlineJoint | undefined {
  const object = OBJECT.exec(words)?.[1];
  return object === undefined || ANOTHER.test(object) ? undefined : { isLoose: true, isBare: false };
}

const OBJECT =
  /^,?\s+((?:(?:written|further|detailed|updated|additional|specific|relevant|its|their|the|an?)\s+)*(?:information|replies|answers|responses|details|data|update|note|State\s+party|Committee)\b[^.;:]{0,160}?),\s+(?:by|(?:no|not)\s+later\s+than|before)\s+(?:the\s+)?$/i;
/** Things that may have a date of their own. */
const ANOTHER =
  /\b(?:reports?|next|which|who|that|since|before|after|until|during|between|adopted|and\s+(?:to|its|the|should|requests?|invites?|asks?)|years?|months?|weeks?|days?|(?:19|20)\d\d)\b/i;

const BY_BEFORE =
  /(?:\b(?:by|before|until|till|(?:no|not)\s+later\s+than|on\s+or\s+before|not\s+after|at\s+the\s+latest(?:\s+(?:by|on|in))?)|\b(?:deadline|date|last\s+day)(?:\s+is|:))\s+(?:the\s+)?(?:(?:beginning|middle|end)\s+of\s+|early\s+|late\s+|mid-)?$/i;
const AT_BEFORE = /\b(?:on|in|at)\s+(?:the\s+)?$/i;
/** What may close the time before the period begins. */
const CLOSE = /^\)?(?:,?\s+at\s+the\s+(?:very\s+)?latest)?\)?/i;
const PERIOD_HERE = new RegExp(String.raw`(${LEAD})?(${LENGTH})(?:\s+(?:period|time\s+frame))?`, 'iy');
const FROM_ELSE = /^\s+(?:of|from|after|following|since|before|prior|upon|until|to|ago|old|earlier|later)\b/i;

/** A period, in other words, after a time. */
function periodAfter(before: string, after: string): Pair | undefined {
  const close = CLOSE.exec(after)?.[0] ?? '';
  const isBy = BY_BEFORE.test(before) || /latest/i.test(close);
  if (!isBy && !AT_BEFORE.test(before)) return undefined;
  let [says, opens, marks] = [false, false, false];
  let p = close.length;
  let match: RegExpExecArray | null = null;
  while (!match) {
    STEP.lastIndex = p;
    const step = STEP.exec(after);
    const [, mark, isSaying] = step ?? [];
    if (mark !== undefined) {
      if (mark.includes(';') || mark.includes(':')) return undefined;
      marks ||= /\S/.test(mark);
      opens ||= mark.includes('(');
    } else if (isSaying !== undefined) says = true;
    else return undefined;
    p = STEP.lastIndex;
    PERIOD_HERE.lastIndex = p;
    match = marks || says ? PERIOD_HERE.exec(after) : null;
  }
  const [all, lead, words = ''] = match;
  const length = lengthOf(words);
  if (!length) return undefined;
  const rest = after.slice(p + all.length);
  const named = NAMED.exec(rest)?.[0];
  const next = rest.slice(named?.length ?? 0);
  if (named === undefined && FROM_ELSE.test(rest)) return undefined;
  const isSoft = lead !== undefined && SOFT.test(lead);
  const ends = /^\s*(?:[),.;—–]|$)/.test(next);
  const isJoined =
    named !== undefined || (lead !== undefined ? says || opens || (!isSoft && ends) : ends && (opens || says));
  if (!isJoined) return undefined;
  const isTight = isBy && (named !== undefined || opens || (says && lead !== undefined));
  return {
    before: 0,
    after: p + all.length + (named?.length ?? 0),
    length,
    adopted: undefined,
    isNamed: named !== undefined,
    isLoose: !isTight,
    mayBePast: !isBy,
    mayBeStart: false,
  };
}

// ---------------------------------------------------------------------------------------------------------- who asks

/** The Committee requests something. */
const ASKS =
  /\b(?:requests|expects|invites|asks|calls|urges|recommends|encourages|reiterates|reminds|wishes|should|ought|please|(?:is|are)\s+(?:(?:also|again|further|hereby|kindly|strongly|therefore|thus)\s+)?(?:requested|invited|asked|expected|encouraged|urged|called|required|reminded)|would\s+(?:welcome|appreciate|like|wish|prefer|be\s+(?:welcome|grateful|appreciated|glad|useful|helpful)))\b/gi;
/** Somebody requests something, or it is still to come. */
const IS_TO =
  /\b(?:to\s+(?:provide|submit|furnish|transmit|report|present|send|supply|reply|respond|arrive|reach|be\s+[a-z]+)|(?:is|are|has|have|needs?)\s+to|must|shall|due)\b/i;
/** Accounts of others or of the past have periods of their own. */
const TELLS =
  /(?<!\b(?:which|who|that|whose\s+[a-z]+)\s+)\b(?:was|were|had|did)\b|\b(?:(?:has|have)\s+(?:already\s+|also\s+)?(?:told|informed|stated|said|announced|pledged|promised|undertaken|committed|decided|agreed|indicated|asked|requested|planned|set)|pledged|promised|undertook|announced|told|said|stated|ordered|ruled|stipulates?|prescribes?|provides?\s+(?:that|for)|plans\s+to|intends?\s+to|according\s+to\s+the\s+(?:State|Government|Ministry|delegation)|under\s+(?:the|its|that)\s+(?:\S+\s+){0,5}?(?:Act|Law|Code|Constitution|Decree|Agreement)|(?:pledge|commitment|undertaking|promise|intention|plans?|decision|obligation)\s+to|Committee\s+(?:also\s+|again\s+)?(?:requested|asked|invited|urged|recommended|called|encouraged))\b/gi;
/** So do relative clauses, "the Act, which will enter into force", unless a comma closes them. "Information that is, …" is none. */
const RELATIVE =
  /\b(?:which|who|that|whose\s+[a-z]+)\s+(?:was|were|had|did|will|must|shall|(?:is|are)\s+(?:to|due|scheduled|planned|expected|supposed|set|foreseen)(?!\s+say))\b/gi;
const CLOSED = /[,(—–]\s*(?:(?:by|before|until|no\s+later\s+than|not\s+later\s+than|on|in)\s+(?:the\s+)?)?$/i;

/** Whether the Committee requests something within a period, according to the sentence before the period and after it. */
function askedIn(opening: string, next: string, isNamed: boolean, isItem: boolean): Asking | undefined {
  const asks = lastOf(ASKS, opening);
  if (lastOf(TELLS, opening) > asks || (!CLOSED.test(opening) && lastOf(RELATIVE, opening) > asks)) return undefined;
  if (asks >= 0) return { asked: 'surely', mayBePast: false };
  if (IS_TO.test(opening)) return { asked: 'perhaps', mayBePast: false };
  const told = next.search(TELLS);
  const asksNext = next.search(ASKS);
  // "The number fell within two years, by May 2023, which should be explained."
  const mayBePast = opening.trim() !== '';
  if (asksNext >= 0 && (told < 0 || told > asksNext)) return { asked: 'surely', mayBePast };
  if (isNamed && told < 0) return { asked: 'perhaps', mayBePast };
  return isItem ? { asked: 'item', mayBePast } : undefined;
}

/** The start of the last match of a pattern; -1 if there is none. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

/** How many days a time may miss the end of a period that counts from another date near it. */
const GRACE = { day: 7, month: 31, part: 92, year: 366 } as const;

/** How far from the time such a date may be, in UTF-16 units. */
const BESIDE = 1000;

/** Whether the period ends at that time if it counts from another date of the block, or from a year in the sentence. */
function countsFromElse(time: Time, length: Length, sentence: string, reading: BlockReading): boolean {
  const found = datesIn(reading.block, en);
  for (let i = firstFrom(found, time.start - BESIDE); i < found.length; i++) {
    const { start, dates } = found[i] ?? { start: 0, dates: [] };
    if (start > time.end + BESIDE) break;
    for (const { date } of dates) {
      const days = start === time.start ? undefined : daysOfDate(date);
      if (!days) continue;
      const end = endOf(days.to, length);
      const grace = Math.max(GRACE[time.form], GRACE[days.form]);
      if (daysBetween(time.from, end) >= -grace && daysBetween(end, time.to) >= -grace) return true;
    }
  }
  if (length.days > 0 || length.months % 12 > 0) return false;
  for (const [year] of sentence.matchAll(/(?<![\d/–-])(?:19|20)\d\d(?![\d/])/g))
    if (Number(year) + length.months / 12 === time.from.year) return true;
  return false;
}
