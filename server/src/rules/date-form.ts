import { en } from '../languages/en';
import { monthName } from '../model/calendar';
import { isCalendarDay } from '../model/dates';
import { Kind, type Tokens } from '../syntax/tokens';
import { isAsciiUpper } from '../text/words';
import { Gathered, WRITTEN } from './engine/gather';
import { defineRule } from './engine/rule';
import { type Form, HABIT_MESSAGES, isEdited, reportHabit } from './reading/habit';
import { decadeAt, MONTH_WORDS, type MonthForm, monthFormAt, monthOf } from './reading/month-forms';
import { MONTHS } from './reading/months';
import { isQuoted, isYear, opensSentence } from './reading/own-words';
import { isProtected } from './reading/protected';

const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);
const FORMS = new Gathered<Form>({
  blocks: ['masthead', 'title', ...WRITTEN],
  words: MONTH_WORDS,
  token(tokens, i, reading, note) {
    if (tokens.kind(i) === Kind.number && !isMarked(tokens, i)) return;
    const form =
      tokens.kind(i) === Kind.number
        ? (inFigures(tokens, i) ?? dated(tokens, decadeAt(tokens, i)))
        : (dayBefore(tokens, i) ?? dayBehind(tokens, i) ?? dated(tokens, monthFormAt(tokens, i)));
    if (!form || form.instead === '' || form.isImpossible) return;
    const right = form.instead === form.text;
    // What the first page is printed with says nothing of the writer's habit.
    if (!WRITTEN.includes(reading.block.kind) && (right || form.isSpaced)) return;
    if (
      right ||
      !(
        (!form.isShort && isInName(tokens, form.token, form.isOrdinal === true)) ||
        isWithinName(tokens, form.token, form.end) ||
        // The name of a law may have been read on into the month.
        (form.isOrdinal ? isQuoted : isProtected)(reading, form.start, form.end)
      )
    )
      note({ start: form.start, end: form.end, text: form.text, instead: form.instead }, right);
  },
  tokens: [Kind.number],
});

/** Whether a mark stands beside a number, as in a date in figures and "1990's"; most have none. */
function isMarked(tokens: Tokens, i: number): boolean {
  return MARKS.has(tokens.kind(i - 1)) || (MARKS.has(tokens.kind(i + 1)) && !tokens.spaced(i + 1));
}

const MARKS: ReadonlySet<number> = new Set([Kind.slash, Kind.stop, Kind.dash, Kind.other]);

/** A month or a decade that is not as it should be. */
function dated(tokens: Tokens, form: MonthForm | undefined): DateForm | undefined {
  if (!form) return undefined;
  const [start, end] = [tokens.start(form.first), tokens.end(form.last)];
  return { start, end, text: tokens.text.slice(start, end), instead: form.instead, token: form.first, isShort: true };
}

/** "4/5/2015", which has a day and a month that nobody can tell apart, and "31.4.2015", which the calendar has not. */
const FIGURES = new Gathered<Form>({
  tokens: [Kind.number],
  token(tokens, i, reading, note) {
    const form = isMarked(tokens, i) ? inFigures(tokens, i) : undefined;
    if (!form || (form.instead !== '' && !form.isImpossible)) return;
    if (isInName(tokens, form.token, false) || isProtected(reading, form.start, form.end)) return;
    note({ start: form.start, end: form.end, text: form.text, instead: form.instead });
  },
});

/** A date as it is written and as it should be, and the token that it begins with. */
interface DateForm extends Form {
  readonly token: number;
  /** With the month cut short, as no name has it. */
  readonly isShort?: boolean;
  /** With its year, and an ending that the date in the title of a law does not have: "3rd December 2013". */
  readonly isOrdinal?: boolean;
  /** With nothing wrong but the spaces around the dash of a range. */
  readonly isSpaced?: boolean;
  /** In figures, a day that its month has not: what it would be in words is not to be written. */
  readonly isImpossible?: boolean;
}

/**
 * "the Movement of 9th October", "the Regulations on Discipline of 7 May, 1951", "Decree No. 12 of June 3, 1999": a date behind "of"
 * belongs to the name before it, but for an ordinal one behind the number of a law: "Act No. 11240 of 3rd December 2013". At the
 * beginning of a sentence a capital shows no name, unless it is the word for a law.
 */
function isInName(tokens: Tokens, date: number, isOrdinal: boolean): boolean {
  let at = date - 1;
  // "the newspaper The 8th March"
  if (tokens.slice(at) === 'The' && !opensSentence(tokens, at)) return true;
  if (tokens.kind(at) === Kind.word && tokens.slice(at) === 'the') at--;
  if (tokens.kind(at) !== Kind.word || tokens.slice(at) !== 'of') return false;
  at--;
  // "Law No. 12/98 of", "Decree 14-A of"
  for (let back = 0; back < 8 && !(tokens.kind(at) === Kind.word && tokens.spaced(at)); back++) {
    const kind = tokens.kind(at);
    if (kind === Kind.comma || kind === Kind.semicolon || kind === Kind.colon || kind === Kind.end) return false;
    at--;
  }
  const isNumbered = tokens.kind(at) === Kind.word && NUMBERED.has(tokens.slice(at).toLowerCase());
  if (isNumbered && isOrdinal) return false;
  while (tokens.kind(at) === Kind.word && NUMBERED.has(tokens.slice(at).toLowerCase())) at--;
  if (tokens.kind(at) !== Kind.word || !tokens.upper(at)) return false;
  const word = tokens.slice(at).toLowerCase();
  return !opensSentence(tokens, at) || LAW_WORDS.has(word);
}

const NUMBERED = new Set(['no', 'nos', 'number']);
const LAW_WORDS: ReadonlySet<string> = new Set(en.citations.law);

/** A day of the month: where its number and its ordinal ending stand. */
interface Day {
  readonly first: number;
  readonly last: number;
  readonly ordinal: boolean;
}

/** "24 April 2015" and its slips: "24th April", "the 24th of April 2015", "24 April, 2015", "14th and 15th March", "24 Apr. 2015". */
function dayBefore(tokens: Tokens, month: number): DateForm | undefined {
  let at = month - 1;
  const of = tokens.kind(at) === Kind.word && tokens.slice(at) === 'of';
  if (of) at--;
  // "on 3. May 2010", "3-May-2010"
  const isPointed = !of && isDayNumber(tokens, at - 1) && (isStop(tokens, at) || isDashed(tokens, at, month));
  if (isPointed) at--;
  if (!dayEndingAt(tokens, at, false)) return undefined;
  const days = daysEndingAt(tokens, at);
  const [day] = days;
  if (!day) return undefined;
  const ordinal = days.some((one) => one.ordinal);
  const stop = tokens.kind(month + 1) === Kind.stop && !tokens.spaced(month + 1) ? 1 : 0;
  const name = monthName(monthOf(tokens.slice(month)), en);
  const isShort = name.toLowerCase() !== tokens.slice(month).toLowerCase();
  let last = month + (isShort ? stop : 0);
  let comma = false;
  if (isPointed && tokens.kind(last + 1) === Kind.dash && isYear(tokens, last + 2)) last += 2;
  else if (isYear(tokens, last + 1)) last++;
  else if (tokens.kind(last + 1) === Kind.comma && isYear(tokens, last + 2) && endsDate(tokens, last + 3)) {
    last += 2;
    comma = true;
  }
  const dated = isYear(tokens, last);
  const range = days.length === 1 && !ordinal && dated ? spacedRange(tokens, day.first) : -1;
  // "may" and "march" are words; "Decree 5 of January 2014" is no date.
  const before = tokens.kind(day.first - 1) === Kind.word ? tokens.slice(day.first - 1) : '';
  const isOf = of && !ordinal;
  if ((!dated && (isShort || !tokens.upper(month))) || (isOf && !(dated && DATED.has(before)))) return undefined;
  const isThe = before === 'the' && DATED.has(tokens.slice(day.first - 2)) && endsDate(tokens, last + 1);
  const the = before === 'the' && (ordinal || (dated && isThe));
  if (isPointed && !(dated && (DATED.has(before) || tokens.kind(at + 1) === Kind.dash))) return undefined;
  const token = range >= 0 ? range : the ? day.first - 1 : day.first;
  const [start, end] = [tokens.start(token), tokens.end(last)];
  const text = tokens.text.slice(start, end);
  const written = days.map((one, i) => {
    const joint = i === 0 ? '' : tokens.text.slice(tokens.end(days[i - 1]?.last ?? 0), tokens.start(one.first));
    return joint + Number(tokens.slice(one.first));
  });
  const isCapital =
    dated && isAsciiUpper(tokens.text.charCodeAt(tokens.start(month) + 1)) && !isInCapitals(tokens, last);
  const isOther =
    ordinal ||
    isOf ||
    comma ||
    isShort ||
    the ||
    isPointed ||
    isCapital ||
    range >= 0 ||
    !tokens.upper(month) ||
    !tokens.spaced(month);
  const hasNought = days.some((one) => tokens.slice(one.first).startsWith('0'));
  if (!isOther && !hasNought) return dated ? { start, end, text, instead: text, token } : undefined;
  // "the 24th April Movement" is a name, and so may be what goes on with a hyphen.
  if ((tokens.upper(last + 1) && !opensLine(tokens, last + 1)) || tokens.kind(last + 1) === Kind.dash) return undefined;
  const opening =
    range < 0 ? '' : tokens.text.slice(start, tokens.start(day.first)).replace(/\s+(?=[-\u2010-\u2014])|\s+$/g, '');
  const instead = `${opening}${written.join('')} ${name}${dated ? ` ${tokens.slice(last)}` : ''}`;
  return { start, end, text, instead, token, isShort, isOrdinal: ordinal && dated, isSpaced: range >= 0 };
}

/** Where "13 - 24 April", "29 June – 24 July" begins, whose dash has no spaces; -1 where another thing stands before the day. */
function spacedRange(tokens: Tokens, day: number): number {
  const dash = day - 1;
  if (tokens.kind(dash) !== Kind.dash || !tokens.spaced(dash) || !tokens.spaced(day)) return -1;
  const isMonth = tokens.upper(dash - 1) && MONTHS.has(tokens.slice(dash - 1).toLowerCase());
  const first = isMonth ? dash - 2 : dash - 1;
  if (!isDay(tokens, first) && !(isDayNumber(tokens, first) && tokens.kind(first - 1) === Kind.open)) return -1;
  if (!isMonth && tokens.value(first) >= tokens.value(day)) return -1;
  const before = tokens.kind(first - 1);
  const isBehind = before === Kind.word && (DATED.has(tokens.slice(first - 1)) || tokens.is(first - 1, 'held'));
  return isBehind || before === Kind.open ? first : -1;
}

function isStop(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.stop && !tokens.spaced(at) && tokens.spaced(at + 1);
}

function isDashed(tokens: Tokens, at: number, month: number): boolean {
  return (
    tokens.kind(at) === Kind.dash && !tokens.spaced(at) && !tokens.spaced(month) && tokens.kind(month + 1) === Kind.dash
  );
}

/** Whether what stands behind a date is in capitals too, as in a heading. */
function isInCapitals(tokens: Tokens, last: number): boolean {
  const next = tokens.slice(last + 1);
  return tokens.kind(last + 1) === Kind.word && next === next.toUpperCase();
}

/** "April 24, 2015", "April 24th 2015", "Apr. 24, 2015", "March 3–5, 2015"; without a year behind a preposition alone. */
function dayBehind(tokens: Tokens, month: number): DateForm | undefined {
  if (!tokens.upper(month)) return undefined;
  const name = monthName(monthOf(tokens.slice(month)), en);
  let at = month + 1;
  const isShort = name.toLowerCase() !== tokens.slice(month).toLowerCase();
  if (isShort && tokens.kind(at) === Kind.stop && !tokens.spaced(at)) at++;
  if (!isDay(tokens, at)) return undefined;
  let days = String(Number(tokens.slice(at)));
  const only = at;
  at++;
  const isRange = tokens.kind(at) === Kind.dash && !tokens.spaced(at) && isDayNumber(tokens, at + 1);
  if (isRange) {
    days += tokens.slice(at) + Number(tokens.slice(at + 1));
    at += 2;
  } else if (goesOnWithDay(tokens, at)) {
    days += ` ${tokens.slice(at)} ${Number(tokens.slice(at + 1))}`;
    at += 2;
  }
  const isOrdinal = tokens.kind(at) === Kind.word && !tokens.spaced(at) && ORDINAL.has(tokens.slice(at));
  if (isOrdinal) at++;
  const bare = at - 1;
  if (tokens.kind(at) === Kind.comma) at++;
  const start = tokens.start(month);
  if (isYear(tokens, at) && tokens.spaced(at)) {
    const end = tokens.end(at);
    // "the January 25, 2011 Revolution"
    if (tokens.upper(at + 1) && !opensLine(tokens, at + 1) && !DATED.has(tokens.slice(month - 1))) return undefined;
    return {
      start,
      end,
      text: tokens.text.slice(start, end),
      instead: `${days} ${name} ${tokens.slice(at)}`,
      token: month,
      isOrdinal,
    };
  }
  // "on April 24": the events of June 5, and March 8 Square, are names.
  const isDated = tokens.kind(month - 1) === Kind.word && DATED.has(tokens.slice(month - 1));
  if (!isDated || isShort || !endsBare(tokens, bare + 1, only === bare)) return undefined;
  const end = tokens.end(bare);
  return { start, end, text: tokens.text.slice(start, end), instead: `${days} ${name}`, token: month };
}

/** Whether a token is the first of its line, as the words below a date on the first page are. */
function opensLine(tokens: Tokens, at: number): boolean {
  return tokens.text.slice(tokens.end(at - 1), tokens.start(at)).includes('\n');
}

/** "April 13 to 24, 2009", from the "to": without a year the number may be of anything. */
function goesOnWithDay(tokens: Tokens, at: number): boolean {
  if (!/^(?:and|to)$/.test(tokens.slice(at)) || !isDay(tokens, at + 1)) return false;
  return isYear(tokens, tokens.kind(at + 2) === Kind.comma ? at + 3 : at + 2);
}

/** "24/04/2015", "24.4.2015", "2015-04-24", from the year; with nothing instead where nobody can tell which is the month, as of 4/5/2015. */
function inFigures(tokens: Tokens, year: number): DateForm | undefined {
  const length = tokens.end(year) - tokens.start(year);
  if (length === 4 ? tokens.value(year) < 1800 || tokens.value(year) > 2100 : length !== 2) return undefined;
  const sign = tokens.kind(year - 1);
  const isBehind =
    sign === Kind.slash || sign === Kind.stop || (sign === Kind.dash && tokens.kind(year - 3) === Kind.dash);
  if (length === 2 && (!isBehind || sign === Kind.dash)) return undefined;
  const [first, second] = isBehind ? [year - 4, year - 2] : [year + 4, year + 2];
  const mark = isBehind ? sign : tokens.kind(year + 1);
  const [from, to] = isBehind ? [first, year] : [year, first];
  // Few numbers are of that form and no date but "2010-05-13".
  const isSure = length === 4 && (isBehind ? mark !== Kind.dash : mark === Kind.dash);
  if (!isSure && !DATED.has(tokens.kind(from - 1) === Kind.word ? tokens.slice(from - 1) : '')) return undefined;
  for (let i = from; i <= to; i++) {
    if (tokens.kind(i) !== ((i - from) % 2 === 0 ? Kind.number : mark) || (i > from && tokens.spaced(i)))
      return undefined;
  }
  const isNumbered =
    tokens.kind(from - 1) === Kind.stop ||
    (tokens.kind(from - 1) === Kind.word && tokens.upper(from - 1) && !DATED.has(tokens.slice(from - 1)));
  const isGlued = !tokens.spaced(from) && tokens.kind(from - 1) !== Kind.open;
  if (isNumbered || isGlued || (!tokens.spaced(to + 1) && JOINS.has(tokens.kind(to + 1)))) return undefined;
  if (!isDayNumber(tokens, first) || !isDayNumber(tokens, second)) return undefined;
  const [one, other] = [tokens.value(first), tokens.value(second)];
  const [day, month] = one > 12 || !isBehind || one === other ? [one, other] : [other, one];
  if (month > 12) return undefined;
  const [start, end] = [tokens.start(from), tokens.end(to)];
  if (isBehind && day <= 12 && one !== other) {
    const before = tokens.kind(from - 1) === Kind.word ? tokens.slice(from - 1) : '';
    if (!DATED.has(before) && !/^(?:of|dated)$/.test(before)) return undefined;
    return { start, end, text: tokens.text.slice(start, end), instead: '', token: from };
  }
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    instead: `${day} ${monthName(month, en)} ${wholeYear(tokens, year)}`,
    token: from,
    isImpossible: !isCalendarDay(wholeYear(tokens, year), month, day),
  };
}

/** "09" as 2009, "98" as 1998. */
function wholeYear(tokens: Tokens, year: number): number {
  const value = tokens.value(year);
  return value >= 100 ? value : value + (value < LAST_CENTURY ? 2000 : 1900);
}

const LAST_CENTURY = 50;

const JOINS: ReadonlySet<number> = new Set([Kind.slash, Kind.dash, Kind.number, Kind.word]);

const DATED = new Set([
  'on',
  'On',
  'by',
  'By',
  'until',
  'Until',
  'since',
  'Since',
  'before',
  'Before',
  'after',
  'After',
  'from',
  'From',
  'between',
]);

/** Nothing behind "on April 24" that could be counted, or makes a name of it. */
function endsBare(tokens: Tokens, at: number, isPlain: boolean): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word) return !tokens.upper(at) && (!isPlain || GOES_ON.has(tokens.slice(at)));
  return (
    kind === Kind.comma || kind === Kind.stop || kind === Kind.semicolon || kind === Kind.close || kind === Kind.end
  );
}

/** The days that end at a token, in text order: "24", "24th", "14th and 15th", "14–15th". */
function daysEndingAt(tokens: Tokens, at: number): readonly Day[] {
  const days: Day[] = [];
  let last = at;
  for (let more = true; more && days.length < 4; ) {
    const day = dayEndingAt(tokens, last, days.length > 0);
    if (!day) break;
    days.unshift(day);
    const joint = day.first - 1;
    const word = tokens.kind(joint) === Kind.word ? tokens.slice(joint) : '';
    const isDash = tokens.kind(joint) === Kind.dash && !tokens.spaced(joint);
    more = word === 'and' || word === 'to' || isDash || tokens.kind(joint) === Kind.comma;
    last = joint - 1;
    if (word === 'and' && tokens.kind(last) === Kind.comma) last--;
  }
  // "under article 12, and 14th April"
  while (days[1] && !days[0]?.ordinal && tokens.kind((days[0]?.last ?? 0) + 1) === Kind.comma) days.shift();
  // A number that only stands before a list without ordinals is not told from a day: "paragraphs 3, 4 May".
  return days.some((one) => one.ordinal) ? days : days.slice(-1);
}

function dayEndingAt(tokens: Tokens, at: number, isEarlier: boolean): Day | undefined {
  if (
    isDayNumber(tokens, at) &&
    (tokens.spaced(at) || tokens.kind(at - 1) === Kind.dash || tokens.kind(at - 1) === Kind.open)
  )
    return { first: at, last: at, ordinal: false };
  const isOrdinal = tokens.kind(at) === Kind.word && !tokens.spaced(at) && ORDINAL.has(tokens.slice(at).toLowerCase());
  if (!isOrdinal || !isDayNumber(tokens, at - 1)) return undefined;
  return tokens.spaced(at - 1) || isEarlier || tokens.kind(at - 2) === Kind.dash
    ? { first: at - 1, last: at, ordinal: true }
    : undefined;
}

function isDay(tokens: Tokens, at: number): boolean {
  return isDayNumber(tokens, at) && tokens.spaced(at);
}

function isDayNumber(tokens: Tokens, at: number): boolean {
  const isShort = tokens.kind(at) === Kind.number && tokens.end(at) - tokens.start(at) <= 2;
  return isShort && tokens.value(at) >= 1 && tokens.value(at) <= 31;
}

const GOES_ON = new Set([
  'and',
  'or',
  'on',
  'in',
  'by',
  'to',
  'until',
  'the',
  'which',
  'when',
  'concerning',
  'at',
  'with',
]);

/** Behind "24 April, 2015": a mark or a word with which no count goes on ("On 24 April, 2000 persons …"). */
function endsDate(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind !== Kind.word) return kind !== Kind.number && kind !== Kind.dash && kind !== Kind.other;
  return GOES_ON.has(tokens.slice(at)) || SAYS.has(tokens.slice(at));
}

/** What a law or an agreement with its date does; of several that are counted "have" and "were" are said. */
const SAYS = new Set([
  'has',
  'had',
  'was',
  'is',
  'entered',
  'came',
  'provides',
  'under',
  'between',
  'as',
  'that',
  'from',
]);

/** "the Prevention of Torture (July 1, 2014) Act" */
function isWithinName(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.kind(first - 1) !== Kind.open) return false;
  let last = first;
  while (tokens.kind(last) !== Kind.end && tokens.end(last) < end) last++;
  return tokens.kind(last + 1) === Kind.close && tokens.kind(last + 2) === Kind.word && tokens.upper(last + 2);
}

/** Dates in another form than "24 April 2015". */
export const dateForm = defineRule({
  id: 'date-form',
  name: 'form of dates',
  group: 'style',
  severity: 'warning',
  summary: 'A date in another form than “24 April 2015”.',
  why: 'United Nations documents write the day, the month in words and the year in four figures, without a comma or an ordinal.',
  limits: [
    'A draft that uses another form throughout is reported once.',
    'Dates in figures are corrected only where the day can be told from the month; otherwise they are a query.',
    'Quotations, and names such as “the 24th April Movement” and “the events of June 5”.',
  ],
  messages: {
    figures: 'Write the month of {text} as a word: which figure is the month?',
    'no-day': 'There is no {instead}, which is what {text} would be in words.',
    ...HABIT_MESSAGES,
  },
  bad: [
    {
      text: '1.\tThe Act entered into force on April 24, 2015 and was amended on 3 May 2016.\n  \t                              ^^^^^^^^^^^^^^ Write “24 April 2015” for “April 24, 2015”.',
    },
    {
      text: '1.\tThe Act was adopted on the 24th of April 2015, amended on 3 May, 2016, and repealed on 1 June 2018.\n  \t                       ^^^^^^^^^^^^^^^^^^^^^^ Write “24 April 2015” for “the 24th of April 2015”.\n  \t                                                          ^^^^^^^^^^^ Write “3 May 2016” for “3 May, 2016”.',
    },
    {
      text: '1.\tThe Act was adopted on 24/04/2015, amended on 14th and 15th March 2016, and repealed on 1 June 2018; on May 5, it was tabled anew.\n  \t                       ^^^^^^^^^^ Write “24 April 2015” for “24/04/2015”.\n  \t                                              ^^^^^^^^^^^^^^^^^^^^^^^^ Write “14 and 15 March 2016” for “14th and 15th March 2016”.\n  \t                                                                                                        ^^^^^ Write “5 May” for “May 5”.',
    },
    {
      text: '1.\tThe Act was adopted on May 2, 2015 and amended on May 3, 2016.\n  \t                       ^^^^^^^^^^^ Write “2 May 2015” for “May 2, 2015”, here and throughout (3 times).\n2.\tIt was repealed on June 4, 2018.',
    },
    {
      text: '1.\tThe Act entered into force on 31.04.2019.\n  \t                              ^^^^^^^^^^ There is no 31 April 2019, which is what 31.04.2019 would be in words.',
    },
    {
      text: '1.\tThe Committee regrets the expulsions of 12.06.2017.\n  \t                                        ^^^^^^^^^^ Write the month of 12.06.2017 as a word: which figure is the month?',
    },
  ],
  good: [
    {
      text: '1.\tThe Act of 24 April 2015 was amended on 3 and 4 May 2016; since 1 June, 2,000 persons have benefited.\n2.\tThe 24th April Movement and the victims of June 5 were heard in May 2014.',
    },
    {
      text: '1.\tThe Movement of 9th October, the Regulations on Discipline of 7 May, 1951, Decree-Law No. 12/99 of June 3, 1999 and the January 25, 2011 Revolution are named.',
    },
  ],
  gathers: [FORMS, FIGURES],
  check(model, report) {
    reportHabit(FORMS, model, report);
    if (!isEdited(model)) return;
    for (const { block, start, end, text, instead } of FIGURES.in(model)) {
      if (instead !== '') report({ block, start, end, message: 'no-day', args: { text, instead } });
      else report({ block, start, end, message: 'figures', args: { text }, severity: 'information' });
    }
  },
});
