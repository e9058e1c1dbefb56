import { Kind, type Tokens } from '../syntax/tokens';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { MONTHS } from './reading/dates/dateTokens';
import { isAfterName, isAmount, isCountedHere, isNamed } from './reading/numbers/countingNumbers';
import { grouped } from './reading/numbers/digitGroups';
import { groupingAt, isRightlyGrouped } from './reading/numbers/writtenGroups';
import { isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, reportHabit } from './reading/wording/habit';
import { hasColumns } from './reading/wording/tableColumns';

const LONGEST = 9;
/** Four figures between this and the last year may be a year. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
/** Words after the number of a resolution or the like: "the 1325 agenda", "the 1267 Committee". */
const NAMED_BY = new Set([
  'agenda',
  'plan',
  'plans',
  'commission',
  'committee',
  'regime',
  'sanctions',
  'series',
  'model',
  'form',
  // The ordinal of one meeting without its ending.
  'meeting',
  'session',
]);
/** Groups of people with capitals: "3200 Roma", "4500 Syrians". */
const PEOPLE =
  /^(?:\p{Lu}\p{Ll}+(?:ns|ans|ese|is|ts|bs|ks|ds|rs|es)|Roma|Sinti|Sami|Sámi|Saami|Inuit|M[aā]ori|Rohingya|Bedouin|Batwa|Twa|Maya|San|Métis)$/u;
/** "Roma", but not as the first of several words of a name: "7000 Islands Project". */
function isPeople(tokens: Tokens, at: number): boolean {
  const isName = tokens.kind(at + 1) === Kind.word && tokens.upper(at + 1);
  return !isName && PEOPLE.test(tokens.slice(at));
}
/** Currencies, which may follow the name of the country: "48500 United States dollars". */
const MONEY = new Set(
  'dollars euros pounds francs pesos rupees dinars dirhams kroner kronor yen yuan roubles reais'.split(' '),
);
function isMoney(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + 3 && tokens.kind(next) === Kind.word && tokens.upper(next)) next++;
  return tokens.kind(next) === Kind.word && MONEY.has(tokens.slice(next));
}
/** Words after which four figures and a name may be a postcode and a town. */
const AT_A_PLACE = new Set(['in', 'at', 'from', 'near', 'via', 'to']);

const FORMS = new Gathered<Form>({
  tokens: [Kind.number],
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  token(tokens, i, reading, note) {
    const [start, end] = [tokens.start(i), tokens.end(i)];
    const digits = end - start;
    if (digits <= 3) {
      const grouping = groupingAt(tokens, i);
      if (!grouping) return;
      const to = tokens.end(grouping.last);
      const text = tokens.text.slice(start, to);
      if (grouping.isRight) note({ start, end: to, text, instead: '' }, true);
      else if (!hasColumns(reading) && !isOthersWording(reading, start, to))
        note({
          start,
          end: to,
          text,
          instead: grouping.instead ?? grouped(text.replace(/\D/g, '')),
          isDoubtful: grouping.isDoubtful,
        });
      return;
    }
    if (digits > LONGEST) return;
    const text = tokens.slice(i);
    const value = Number(text);
    if (
      text.startsWith('0') ||
      (digits === 4 && value >= FIRST_YEAR && value <= LAST_YEAR && !isAmount(tokens, i) && !isCountedAlone(tokens, i))
    )
      return;
    if (!countsSomething(tokens, i, digits) || (reading.block.kind === 'footnote' && !countsPlural(tokens, i))) return;
    if (hasColumns(reading) || isOthersWording(reading, start, end)) return;
    note({ start, end, text, instead: grouped(text) });
  },
});

/** Notes are full of the numbers of documents, so a number counts there only before a plural noun or a currency. */
function countsPlural(tokens: Tokens, i: number): boolean {
  const counted = tokens.slice(i + 1);
  return PLURAL.test(counted) || isMoney(tokens, i + 1);
}

const PLURAL = /^(?:people|women|men|children|\p{L}{2,}[^aius]s)$/u;

function countsSomething(tokens: Tokens, i: number, digits: number): boolean {
  // A character directly next to it makes it a name, a decimal, a grouped amount or a telephone number.
  const before = tokens.kind(i - 1);
  const next = tokens.kind(i + 1);
  const glued = (kind: number) => kind !== Kind.open && kind !== Kind.close && kind !== Kind.end;
  const amount = isAmount(tokens, i);
  if (!tokens.spaced(i) && glued(before) && !amount) return false;
  if (amount) return next !== Kind.number && next !== Kind.dash && next !== Kind.slash;
  if (next === Kind.number || next === Kind.slash || next === Kind.symbol) return false;
  if (next === Kind.dash && !isMeasure(tokens, i + 1)) return false;
  if (next === Kind.stop || next === Kind.comma) {
    if (tokens.kind(i + 2) === Kind.number && !tokens.spaced(i + 2))
      return digits > 4 && tokens.end(i + 2) - tokens.start(i + 2) <= 2 && isMoney(tokens, i + 3);
  } else if (
    next !== Kind.dash &&
    next !== Kind.close &&
    next !== Kind.semicolon &&
    next !== Kind.end &&
    !tokens.spaced(i + 1)
  )
    return false;
  if (before === Kind.number || before === Kind.dash || before === Kind.slash || before === Kind.symbol) return false;
  // "SR.3277, 3278": continues a list of records.
  if (before === Kind.comma && tokens.kind(i - 2) === Kind.symbol) return false;
  // A number alone in brackets, or at the start, is a label.
  if (before === Kind.open && next === Kind.close) return isNumberOf(tokens, i - 1);
  if (before === Kind.end || before === Kind.open) return before === Kind.end && isCountedHere(tokens, i + 1);
  // "fell from 3812 in 2021 to 2,940"
  if (digits === 4 && isCompared(tokens, i)) return true;
  if (isNamed(tokens, i)) return false;
  if (next === Kind.dash) return true;
  // "Supreme Decree 10700", "Law 19300", "Lima 15001": part of a name. Four figures must be followed by a word in lower case.
  if (isAfterName(tokens, i)) return false;
  const countedWord =
    next === Kind.word &&
    (tokens.upper(i + 1)
      ? before === Kind.word &&
        (isMoney(tokens, i + 1) || (!AT_A_PLACE.has(tokens.slice(i - 1)) && isPeople(tokens, i + 1)))
      : !NAMED_BY.has(tokens.slice(i + 1)));
  return (
    countedWord ||
    ((digits > 4 || isBesideGrouped(tokens, i)) &&
      (next === Kind.stop || next === Kind.semicolon || next === Kind.comma))
  );
}

/** "4000-euro vouchers", "a 1200-bed prison" */
function isMeasure(tokens: Tokens, dash: number): boolean {
  return (
    !tokens.spaced(dash) &&
    tokens.kind(dash + 1) === Kind.word &&
    !tokens.spaced(dash + 1) &&
    MEASURES.has(tokens.slice(dash + 1))
  );
}

const MEASURES = new Set(
  'euro dollar pound franc peso person member bed seat place word student inmate kilometre metre hectare unit'.split(
    ' ',
  ),
);

/** "the number of places (2200)" */
function isNumberOf(tokens: Tokens, open: number): boolean {
  for (let back = open - 1; back >= open - 8 && tokens.kind(back) === Kind.word; back--)
    if (tokens.slice(back) === 'number' && tokens.slice(back + 1) === 'of') return true;
  return false;
}

/** "from 1,400 to 1150" */
function isBesideGrouped(tokens: Tokens, i: number): boolean {
  const joint = tokens.kind(i - 1) === Kind.word ? tokens.slice(i - 1) : '';
  return /^(?:to|and)$/.test(joint) && tokens.kind(i - 2) === Kind.number && isRightlyGrouped(tokens, i - 4);
}

/** Whether a number with a comma is named as what this one rose or fell to or from: both count the same thing. */
function isCompared(tokens: Tokens, i: number): boolean {
  const before = tokens.slice(i - 1);
  if (before !== 'from' && before !== 'to') return false;
  const other = before === 'from' ? 'to' : 'from';
  const step = before === 'from' ? 1 : -1;
  for (let at = i + step, steps = 0; steps < 6 && tokens.kind(at) !== Kind.end; at += step, steps++)
    if (tokens.slice(at) === other && tokens.kind(at) === Kind.word) return isRightlyGrouped(tokens, at + 1);
  return false;
}

/** "According to the Government, 1870 persons were turned back": no preposition before it that would make it a year. */
function isCountedAlone(tokens: Tokens, i: number): boolean {
  if (!/^(?:persons|people|women|men|children|migrants|detainees|prisoners)$/.test(tokens.slice(i + 1))) return false;
  const before = tokens.kind(i - 1);
  if (before === Kind.word)
    return /^(?:that|only|some|about|nearly|almost|approximately|another)$/.test(tokens.slice(i - 1));
  return before === Kind.comma && tokens.kind(i - 2) === Kind.word && !MONTHS.has(tokens.slice(i - 2).toLowerCase());
}

/** A number of a thousand or more without its comma. */
export const thousandsComma = defineRule({
  id: 'thousands-comma',
  name: 'comma in thousands',
  group: 'style',
  severity: 'warning',
  summary: 'A number of thousands without its comma: “10700”.',
  why: 'United Nations documents group thousands with a comma: 10,700.',
  limits: [
    'Years, and the numbers of laws, resolutions, cases, articles and telephones: whatever follows “No.”, a word of that kind or a name.',
    'Four figures that may be a year.',
    '“1 500”, “1.500”, “1’500”, “1, 500” and “1,5000” are found only before what is counted.',
    'A draft without commas throughout is reported once.',
  ],
  messages: HABIT_MESSAGES,
  habits: [['It heard 5,000 women.', 'It heard 6000 women.']],
  bad: [
    {
      text: '1.\tThe report should not exceed 21200 words; in 2015, 40,000 copies were printed.\n  \t                             ^^^^^ Write “21,200” for “21200”.',
    },
    {
      text: '1.\tSome 4500 women and 12000 men were registered.\n  \t     ^^^^ Write “4,500” for “4500”, here and throughout (3 times).\n2.\tThe total was 16500.',
    },
  ],
  good: [
    {
      text: '1.\tAct No. 30103, Law 19253, Supreme Decree 10700 and Bill 12345/2018 were adopted in 2015 and 2016 by 1500 votes.\n2.\tThe hotline 80010 received 12,500 calls in cases 23456 and 23457; see resolution 48104 and application No. 58390.',
    },
  ],
  gathers: [FORMS],
  check(model, report) {
    reportHabit(FORMS, model, report);
  },
});
