import { en } from '../languages/en';
import { Kind, type Tokens } from '../syntax/lexer';
import { Gathered } from './gather';
import { type Form, reportHabit } from './habit';
import { isYear } from './own-words';
import { isProtected } from './protected';
import type { DocumentRule } from './rule';

const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);

/** A day: its number, and where it starts or ends with an ordinal ending. */
interface Day {
  readonly day: string;
  readonly ordinal: boolean;
  readonly first: number;
  readonly last: number;
}

const FORMS = new Gathered<Form>({
  words: en.meaning.months,
  token(tokens, i, reading, _depth, note) {
    if (!tokens.upper(i)) return;
    const form = dayBefore(tokens, i) ?? dayBehind(tokens, i);
    if (!form) return;
    const right = form.instead === form.text;
    if (right || !isProtected(reading, form.start, form.end)) note(form, right);
  },
});

/** "24 April 2015" and its slips: "24th April", "the 24th of April 2015", "24 April, 2015". */
function dayBefore(tokens: Tokens, month: number): Form | undefined {
  let at = month - 1;
  const of = tokens.kind(at) === Kind.word && tokens.slice(at) === 'of';
  if (of) at--;
  const day = dayEndingAt(tokens, at);
  if (!day || (of && !day.ordinal)) return undefined;
  let last = month;
  let comma = false;
  if (isYear(tokens, month + 1)) last = month + 1;
  else if (tokens.kind(month + 1) === Kind.comma && isYear(tokens, month + 2) && endsDate(tokens, month + 3)) {
    last = month + 2;
    comma = true;
  }
  const the = day.ordinal && tokens.kind(day.first - 1) === Kind.word && tokens.slice(day.first - 1) === 'the';
  const [start, end] = [tokens.start(the ? day.first - 1 : day.first), tokens.end(last)];
  const text = tokens.text.slice(start, end);
  if (!day.ordinal && !comma) return last > month ? { start, end, text, instead: text } : undefined;
  // "the 24th April Movement" is a name, and so may be what goes on with a hyphen.
  if (tokens.upper(last + 1) || tokens.kind(last + 1) === Kind.dash || isListed(tokens, day.first)) return undefined;
  const year = last > month ? ` ${tokens.slice(last)}` : '';
  return { start, end, text, instead: `${day.day} ${tokens.slice(month)}${year}` };
}

/** "April 24, 2015", "April 24th 2015". */
function dayBehind(tokens: Tokens, month: number): Form | undefined {
  if (!isDay(tokens, month + 1)) return undefined;
  let at = month + 2;
  if (tokens.kind(at) === Kind.word && !tokens.spaced(at) && ORDINAL.has(tokens.slice(at))) at++;
  if (tokens.kind(at) === Kind.comma) at++;
  if (!isYear(tokens, at) || !tokens.spaced(at)) return undefined;
  const [start, end] = [tokens.start(month), tokens.end(at)];
  const instead = `${Number(tokens.slice(month + 1))} ${tokens.slice(month)} ${tokens.slice(at)}`;
  return { start, end, text: tokens.text.slice(start, end), instead };
}

function dayEndingAt(tokens: Tokens, at: number): Day | undefined {
  if (isDay(tokens, at)) return { day: tokens.slice(at), ordinal: false, first: at, last: at };
  const isOrdinal = tokens.kind(at) === Kind.word && !tokens.spaced(at) && ORDINAL.has(tokens.slice(at).toLowerCase());
  if (!isOrdinal || !isDay(tokens, at - 1)) return undefined;
  return { day: String(Number(tokens.slice(at - 1))), ordinal: true, first: at - 1, last: at };
}

function isDay(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind(at) === Kind.number &&
    tokens.end(at) - tokens.start(at) <= 2 &&
    tokens.value(at) >= 1 &&
    tokens.value(at) <= 31 &&
    tokens.spaced(at)
  );
}

/** Whether another day stands directly before one: "the 23rd and 24th of April" is left alone. */
function isListed(tokens: Tokens, first: number): boolean {
  const word = tokens.slice(first - 1);
  if (word !== 'and' && word !== 'to' && tokens.kind(first - 1) !== Kind.comma) return false;
  return tokens.kind(first - 2) === Kind.number || ORDINAL.has(tokens.slice(first - 2));
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
  return GOES_ON.has(tokens.slice(at));
}

/** Dates in another form than "24 April 2015". */
export const dateForm: DocumentRule = {
  id: 'date-form',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary: 'A date in another form than “24 April 2015”.',
  why: 'United Nations documents write the day, the month in words and the year in four figures, without comma or ordinal. A draft that has another form throughout is told once. Quotations, titles of laws, names such as “the 24th April Movement” and a month and day without a year are left alone.',
  bad: [
    {
      text: '1.\tThe Act entered into force on April 24, 2015 and was amended on 3 May 2016.\n  \t                              ^^^^^^^^^^^^^^ Write “24 April 2015” for “April 24, 2015”.',
    },
    {
      text: '1.\tThe Act was adopted on the 24th of April 2015, amended on 3 May, 2016, and repealed on 1 June 2018.\n  \t                       ^^^^^^^^^^^^^^^^^^^^^^ Write “24 April 2015” for “the 24th of April 2015”.\n  \t                                                          ^^^^^^^^^^^ Write “3 May 2016” for “3 May, 2016”.',
    },
    {
      text: '1.\tThe Act was adopted on May 2, 2015 and amended on May 3, 2016.\n  \t                       ^^^^^^^^^^^ Write “2 May 2015” for “May 2, 2015”, here and throughout (3 times).\n2.\tIt was repealed on June 4, 2018.',
    },
  ],
  good: [
    {
      text: '1.\tThe Act of 24 April 2015 was amended on 3 and 4 May 2016; since 1 June, 2,000 persons have benefited.\n2.\tThe 24th April Movement and the victims of June 5 were heard in May 2014.',
    },
  ],
  check(model, _options, report) {
    reportHabit(FORMS, model, report, {
      found: { message: 'found' },
      throughout: { message: 'throughout' },
      fix: { message: 'replace' },
      fixAll: { message: 'replace-all' },
    });
  },
};
