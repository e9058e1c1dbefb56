import { patternsOf } from '../model/words/patterns';
import { Kind, type Tokens } from '../syntax/tokens/tokens';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { type CountWords, followsName, isAmount, isCountedHere, isNamed } from './reading/numbers/countingNumbers';
import { groupThousands } from './reading/numbers/digitGroups';
import { groupingAt, isRightlyGrouped } from './reading/numbers/writtenGroups';
import { isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, reportHabit } from './reading/wording/habit';
import { hasColumns } from './reading/wording/tableColumns';

const MAX_DIGITS = 9;
/** From this year to the last possible one, a four-digit number may be a year. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
const FORMS = new Gathered<Form>({
  tokens: [Kind.number],
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'numbers');
    if (!patterns) return;
    const [start, end] = [tokens.start(i), tokens.end(i)];
    const digitCount = end - start;
    if (digitCount <= 3) {
      const grouping = groupingAt(tokens, i, patterns);
      if (!grouping) return;
      const to = tokens.end(grouping.last);
      const text = tokens.text.slice(start, to);
      if (grouping.isRight) note({ start, end: to, text, instead: '' }, true);
      else if (!hasColumns(reading) && !isOthersWording(reading, start, to))
        note({
          start,
          end: to,
          text,
          instead: grouping.instead ?? groupThousands(text.replace(/\D/g, '')),
          isDoubtful: grouping.isDoubtful,
        });
      return;
    }
    if (digitCount > MAX_DIGITS) return;
    const text = tokens.slice(i);
    const value = Number(text);
    if (
      text.startsWith('0') ||
      (digitCount === 4 &&
        value >= FIRST_YEAR &&
        value <= LAST_YEAR &&
        !isAmount(tokens, i) &&
        !isCountedByItself(tokens, i, patterns))
    )
      return;
    if (
      !countsSomething(tokens, i, digitCount, patterns) ||
      (reading.block.kind === 'footnote' && !countsPlural(tokens, i, patterns))
    )
      return;
    if (hasColumns(reading) || isOthersWording(reading, start, end)) return;
    note({ start, end, text, instead: groupThousands(text) });
  },
});

/** Notes are full of document numbers, so a number there counts something only if a plural noun or a currency follows. */
function countsPlural(tokens: Tokens, i: number, words: CountWords): boolean {
  return words.plural.isAt(tokens, i + 1) || words.money.isAt(tokens, i + 1);
}

function countsSomething(tokens: Tokens, i: number, digits: number, words: CountWords): boolean {
  // A character that touches the number makes it part of a name, a decimal, a grouped number or a telephone number.
  const previousKind = tokens.kind(i - 1);
  const nextKind = tokens.kind(i + 1);
  const isGlued = (kind: number) => kind !== Kind.open && kind !== Kind.close && kind !== Kind.end;
  const isAmountHere = isAmount(tokens, i);
  if (!tokens.hasSpaceBefore(i) && isGlued(previousKind) && !isAmountHere) return false;
  if (isAmountHere) return nextKind !== Kind.number && nextKind !== Kind.dash && nextKind !== Kind.slash;
  if (nextKind === Kind.number || nextKind === Kind.slash || nextKind === Kind.symbol) return false;
  if (nextKind === Kind.dash && !isMeasure(tokens, i + 1, words)) return false;
  if (nextKind === Kind.stop || nextKind === Kind.comma) {
    if (tokens.kind(i + 2) === Kind.number && !tokens.hasSpaceBefore(i + 2))
      return digits > 4 && tokens.end(i + 2) - tokens.start(i + 2) <= 2 && words.money.isAt(tokens, i + 3);
  } else if (
    nextKind !== Kind.dash &&
    nextKind !== Kind.close &&
    nextKind !== Kind.semicolon &&
    nextKind !== Kind.end &&
    !tokens.hasSpaceBefore(i + 1)
  )
    return false;
  if (
    previousKind === Kind.number ||
    previousKind === Kind.dash ||
    previousKind === Kind.slash ||
    previousKind === Kind.symbol
  )
    return false;
  // "SR.3277, 3278": continues a list of summary records.
  if (previousKind === Kind.comma && tokens.kind(i - 2) === Kind.symbol) return false;
  // A number alone in brackets, or at the start of a block, is a label.
  if (previousKind === Kind.open && nextKind === Kind.close) return words.numberOfBefore.isBefore(tokens, i - 1);
  if (previousKind === Kind.end || previousKind === Kind.open)
    return previousKind === Kind.end && isCountedHere(tokens, i + 1, words);
  // The earlier or later value has a comma: "fell from 3812 in 2021 to 2,940"
  if (digits === 4 && isCompared(tokens, i, words)) return true;
  if (isNamed(tokens, i, words)) return false;
  if (nextKind === Kind.dash) return true;
  // "Supreme Decree 10700", "Law 19300", "Lima 15001": part of a name. A four-digit number must be followed by a lower-case word.
  if (followsName(tokens, i, words)) return false;
  const countedWord =
    nextKind === Kind.word &&
    (tokens.upper(i + 1)
      ? previousKind === Kind.word &&
        (words.money.isAt(tokens, i + 1) || (!words.atPlace.isAt(tokens, i - 1) && words.group.isAt(tokens, i + 1)))
      : !words.namedBy.isAt(tokens, i + 1));
  return (
    countedWord ||
    ((digits > 4 || followsGroupedNumber(tokens, i, words)) &&
      (nextKind === Kind.stop || nextKind === Kind.semicolon || nextKind === Kind.comma))
  );
}

/** Whether a unit is joined to the number: "4000-euro vouchers", "a 1200-bed prison". */
function isMeasure(tokens: Tokens, dash: number, words: CountWords): boolean {
  return !tokens.hasSpaceBefore(dash) && !tokens.hasSpaceBefore(dash + 1) && words.measure.isAt(tokens, dash + 1);
}

/** Whether a number with a comma is compared with this one directly before it: "from 1,400 to 1150". */
function followsGroupedNumber(tokens: Tokens, i: number, words: CountWords): boolean {
  return (
    words.besideGrouped.isAt(tokens, i - 1) && tokens.kind(i - 2) === Kind.number && isRightlyGrouped(tokens, i - 4)
  );
}

/** Whether a number with a comma is given as the earlier or later value of this one, so that both count the same thing. */
function isCompared(tokens: Tokens, i: number, words: CountWords): boolean {
  const isFrom = words.from.isAt(tokens, i - 1);
  if (!isFrom && !words.to.isAt(tokens, i - 1)) return false;
  const [other, step] = isFrom ? [words.to, 1] : [words.from, -1];
  for (let at = i + step, steps = 0; steps < 6 && tokens.kind(at) !== Kind.end; at += step, steps++)
    if (other.isAt(tokens, at)) return isRightlyGrouped(tokens, at + 1);
  return false;
}

/** No preposition before the number that would make it a year: "According to the Government, 1870 persons were turned back". */
function isCountedByItself(tokens: Tokens, i: number, words: CountWords): boolean {
  if (!words.aloneCounted.isAt(tokens, i + 1)) return false;
  if (tokens.kind(i - 1) === Kind.word) return words.alone.isAt(tokens, i - 1);
  return tokens.kind(i - 1) === Kind.comma && tokens.kind(i - 2) === Kind.word && !words.month.isAt(tokens, i - 2);
}

/** A number of a thousand or more without the thousands comma. */
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
  elsewhere: 'French and Spanish documents group thousands in several ways, and usage has changed with the years.',
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
