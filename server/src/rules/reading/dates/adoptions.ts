import { en } from '../../../languages/en';
import type { BlockReading } from '../../../model/blockReading';
import type { FoundDate, PartialDate } from '../../../model/dates';
import type { Span } from '../../../text/edits';
import { firstFrom } from '../../../text/firstFrom';
import { Gathered } from '../../engine/gather';
import { REACH, type Sentence, sentenceAround } from '../wording/englishSentences';
import { isJoined, isPlain } from '../wording/plainWords';
import { datesIn } from './datesIn';
import { type AnchorWord, type Considered, consideredOn } from './dialogues';
import { isIn, isTogether, type Sitting, sittingIn } from './sittings';

/**
 * What sentences say about the adoption of a text: the day, the dates of the session, and a report considered before. English only,
 * wherever "adopted" is near a date. Nothing is concluded from sentences of unknown structure.
 */

/** A day on which something was adopted; the span is that of the date. */
interface Adoption extends Span {
  readonly date: PartialDate;
  /** Whether the adopted text is the document itself. */
  readonly isPresent: boolean;
  /** Whether a working group adopted it. */
  readonly isOfGroup: boolean;
  /** The session, or the meeting of a working group, in the same sentence, if its dates do not include the day. */
  readonly session: Sitting | undefined;
  /** The days on which the report was considered, if the adopted text is observations and these days are later. */
  readonly considered: Considered | undefined;
  /** The sentences from which this was read. */
  readonly read: Span;
}

/** The adoptions of which a block says something that can be checked. */
export const ADOPTIONS = new Gathered<Adoption>({
  words: ['adopted', 'approved', 'issued', 'dated', 'date', 'dates'],
  token(tokens, index, reading, note) {
    const dates = datesIn(reading.block, en);
    if (dates.length === 0) return;
    const word = tokens.slice(index).toLowerCase();
    const anchor = { start: tokens.start(index), end: tokens.end(index), isVerb: !word.startsWith('date'), word };
    const near = nearDates(dates, anchor);
    const signs = near.length > 0 && signsOf(reading.block.text, anchor, near);
    const adoption = signs && read(reading, anchor, near, signs);
    if (adoption) note(adoption);
  },
});

/** The greatest distance between the word and its date, in UTF-16 units. */
const LONGEST_BETWEEN = 260;

interface Word extends AnchorWord {
  readonly word: string;
}

/** What to look for in a sentence about an adoption, judging by single words. */
interface AdoptionSigns {
  readonly present: boolean;
  readonly session: boolean;
  readonly dialogue: boolean;
}

/** Words that most sentences with a date of adoption lack; without them the expensive checks are skipped. */
function signsOf(text: string, { start, end, isVerb }: Word, dates: readonly FoundDate[]): AdoptionSigns | undefined {
  const low = Math.max(0, start - REACH);
  const around = text.slice(low, end + REACH);
  const present = isVerb && THESE.test(text.slice(Math.max(0, start - LONGEST_OBJECT), end + LONGEST_OBJECT));
  const session =
    isVerb && dates.some(({ form }) => form === 'range') && (around.includes('session') || around.includes('group'));
  const dialogue = dates.length > 1 && OBSERVED.test(around) && ACT.test(around);
  return present || session || dialogue ? { present, session, dialogue } : undefined;
}

const THESE = /\b(?:present|following|[Tt]hese|below|follow)\b/;
const LONGEST_OBJECT = 160;
const OBSERVED = /observations|comments|conclusions/;
const ACT = /report|dialogue|consideration|examination|discussion|delegation/;

/** The dates near a word. */
function nearDates(dates: readonly FoundDate[], { start, end }: Span): readonly FoundDate[] {
  const first = firstFrom(dates, start - REACH);
  let after = first;
  while (after < dates.length && (dates[after]?.end ?? 0) <= end + REACH) after++;
  return first === after ? NONE : dates.slice(first, after);
}

const NONE: readonly FoundDate[] = [];

function read(
  reading: BlockReading,
  anchor: Word,
  near: readonly FoundDate[],
  signs: AdoptionSigns,
): Adoption | undefined {
  const { text, content } = reading.block;
  const whole = sentenceAround(text, content, anchor);
  const end = whole.start + whole.text.length;
  const dates = near.filter((one) => one.start >= whole.before && one.end <= end);
  const sitting = signs.session ? sittingIn(whole, dates) : undefined;
  const masked = sitting
    ? { ...whole, text: blank(whole.text, sitting.start - whole.start, sitting.end - whole.start) }
    : whole;
  const date = dateOf(masked, anchor, dates);
  const day = date?.dates[0]?.date;
  if (!date || !day?.valid) return undefined;
  const session = sitting && isAdoption(anchor) && !isIn(day, sitting.dates) ? sitting : undefined;
  const adoption = {
    start: date.start,
    end: date.end,
    date: day,
    isPresent: signs.present && isPresent(masked, anchor),
    isOfGroup: signs.present && isByGroup(masked, anchor),
    session: session && isTogether(masked, anchor, date, session) ? session.dates : undefined,
    considered: signs.dialogue ? consideredOn(text, masked, anchor, date, near) : undefined,
    read: { start: whole.before, end },
  };
  return adoption.session || adoption.considered || adoption.isPresent ? adoption : undefined;
}

function isAdoption({ word }: Word): boolean {
  return word === 'adopted' || word === 'approved';
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

// --------------------------------------------------------------------------------------------------- date of adoption

const ON = /\b(?:on|as\s+(?:early|late)\s+as)\s+(?:\p{Lu}[a-z]+day,?\s+)?$/u;
const IN = /\bin\s+$/;
/** What else a date may belong to, if it precedes the adoption. */
const OTHER_ACT = /\b(?:considered|examined|reviewed|discussed|received|submitted|having|after|following|since|of)\b/i;

/** The date of an adoption according to its sentence. */
function dateOf(sentence: Sentence, anchor: Word, dates: readonly FoundDate[]): FoundDate | undefined {
  const { text, start } = sentence;
  const after = dates.find((one) => one.start >= anchor.end && one.form === 'single');
  if (after && after.start - anchor.end <= LONGEST_BETWEEN) {
    const between = text.slice(anchor.end - start, after.start - start);
    if (!anchor.isVerb) {
      const joint = anchor.word === 'dated' ? /^\s+$/ : /^\s+(?:of|from)\s+$/;
      return joint.test(between) ? after : undefined;
    }
    if (isBound(between, after)) return after;
  }
  if (!anchor.isVerb) return undefined;
  const before = dates.findLast((one) => one.end <= anchor.start && one.start >= start && one.form === 'single');
  if (!before || anchor.start - before.end > LONGEST_BETWEEN) return undefined;
  const between = text.slice(before.end - start, anchor.start - start);
  if (!isJoined(between)) return undefined;
  const opening = text.slice(0, before.start - start);
  if (!/\b(?:[Oo]n|held)\s+$/.test(opening) && !ON.test(opening)) return undefined;
  const words = between.replace(/\([^()]*\)/g, ' ');
  const hasSubject = /\b(?:it|Committee|group|was|were|been)\b/.test(words);
  if (!hasSubject && /\p{L}/u.test(words)) return undefined;
  const isApart =
    /(?:^|[,;)]|\band|\d)[\s,]*(?:[Oo]n|held\s+on)\s+$/.test(opening) ||
    /meetings?\S{0,3}\s+(?:held\s+)?on\s+$/.test(opening);
  if (!isApart) return undefined;
  return OTHER_ACT.test(opening) && !/\band[\s,]*on\s+$/.test(opening) && !/\bit\b/.test(words) ? undefined : before;
}

/** "its concluding observations on the second report of Xandoria, at its 300th meeting, held on" */
function isBound(between: string, { dates }: FoundDate): boolean {
  const on = (dates[0]?.date.day === undefined ? IN : ON).exec(between);
  if (!on) return false;
  const words = between.slice(0, on.index);
  return !/\band[\s,]*$/.test(words) && isPlain(words);
}

// ----------------------------------------------------------------------------------------------------- what is adopted

const TEXT = String.raw`(?:(?:concluding|final)\s+)?(?:observations|comments|conclusions)`;
const THIS = String.raw`(?:(?:the\s+present|the\s+following|these)\s+(?:${TEXT}|list)\b|(?:the|its)\s+${TEXT}\s+(?:(?:set\s+out|given)\s+)?(?:below|that\s+follow)\b)`;
/** "adopted, on 17 March 2025, the present list" */
const ADOPTED_THIS = new RegExp(String.raw`^(?:[\s,]*on\s+\d{1,2}\s+\p{L}+\s+\d{4})?[\s,]*${THIS}`, 'u');
/** "The present list was drawn up in the working group and adopted" */
const THIS_WAS = new RegExp(
  String.raw`\b${THIS}(?:[^.;]{0,40}?\b(?:was|were)\b[^.;]{0,60}|,\s+(?:which\s+were\s+)?)$`,
  'i',
);

function isPresent({ text, start }: Sentence, { start: from, end }: Span): boolean {
  return (
    ADOPTED_THIS.test(text.slice(end - start, end - start + 120)) ||
    THIS_WAS.test(text.slice(Math.max(0, from - start - 160), from - start))
  );
}

function isByGroup({ text, start }: Sentence, anchor: Span): boolean {
  const by = /^[^.;]{0,80}?\bby\s+(?:the|its)\s+([\w-]+\s+)?(Committee|working\s+group)/.exec(
    text.slice(anchor.end - start),
  );
  if (by) return by[2] !== 'Committee';
  const named = text.slice(0, anchor.start - start).match(/\b(?:Committee|working\s+group)\b/g);
  return named?.at(-1)?.startsWith('working') === true;
}
