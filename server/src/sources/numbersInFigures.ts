import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/languageList';
import type { FoldedWord } from './foldedWord';

/** Consecutive words that form one number, and their count. */
interface NumberRun {
  readonly figures: string;
  readonly count: number;
}

/** Separators between the words of a number: a hyphen or a space. */
const BETWEEN = /^[\s\u2010\u2011-]+$/;
/** Thousands separators. */
const GROUPING = /^[ ,.\u00a0\u2009\u202f]$/;

/** Words that are part of a number in at least one language. */
const COUNTING_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ counting }) => [...counting.values.keys(), ...counting.multipliers.keys()]),
);

/**
 * The words of `text` in order, with each number as a single word in digits: "thirty-five", "quatre-vingt-dix", "1 000". Languages are not
 * distinguished: a word that is a number in only one of them is converted on both sides of the comparison.
 */
export function withFigures(words: readonly FoldedWord[], text: string): readonly FoldedWord[] {
  const result: FoldedWord[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    if (!first) break;
    const run = COUNTING_WORDS.has(first.word) ? inWords(words, i, text) : inFigures(words, i, text);
    const last = words[i + (run?.count ?? 1) - 1] ?? first;
    result.push(run ? { word: run.figures, start: first.start, end: last.end } : first);
    i += run?.count ?? 1;
  }
  return result;
}

/** Digits in groups: "1,000". */
function inFigures(words: readonly FoldedWord[], at: number, text: string): NumberRun | undefined {
  let figures = words[at]?.word ?? '';
  if (!/^[1-9]\d{0,2}$/.test(figures)) return undefined;
  let next = at + 1;
  for (; /^\d{3}$/.test(words[next]?.word ?? '') && GROUPING.test(gapBefore(words, next, text)); next++)
    figures += words[next]?.word;
  return next === at + 1 ? undefined : { figures, count: next - at };
}

/** The longest number in words that starts at an index, in any language. */
function inWords(words: readonly FoldedWord[], at: number, text: string): NumberRun | undefined {
  let longest: NumberRun | undefined;
  for (const { counting } of LANGUAGES) {
    const run = numberAt(words, at, text, counting);
    if (run && run.count > (longest?.count ?? 0)) longest = run;
  }
  return longest;
}

function numberAt(
  words: readonly FoldedWord[],
  at: number,
  text: string,
  counting: Language['counting'],
): NumberRun | undefined {
  let value = 0;
  let next = at;
  while (next === at || isNear(words, next, text)) {
    const sum = addedTo(value, words[next]?.word ?? '', counting);
    if (sum !== undefined) {
      value = sum;
      next++;
      continue;
    }
    const beyond = joinedTo(value, words, next, text, counting);
    if (beyond === undefined) break;
    value = beyond;
    next += 2;
  }
  const count = next - at;
  if (count === 0 || (count === 1 && counting.onlyWithin.has(words[at]?.word ?? ''))) return undefined;
  return { figures: String(value), count };
}

/** A number extended by another number word; undefined if the word does not continue it: "two three", "twenty twelve". */
function addedTo(value: number, word: string, { values, multipliers }: Language['counting']): number | undefined {
  const low = value % 1000;
  switch (multipliers.get(word)) {
    case 20:
      if (low % 100 === 4) return value + 76;
      break;
    case 100:
      if (low > 0 && low < 100) return value + low * 99;
      break;
    case 1000:
      if (value > 0 && value < 1000) return value * 1000;
      break;
  }
  const more = values.get(word);
  return more !== undefined && fits(value, more) ? value + more : undefined;
}

/** Whether a number word may be added to a larger number: 5 to 20 or 100, 17 to 60, 7 to 10, 300 to 1000. */
function fits(value: number, more: number): boolean {
  if (value === 0) return true;
  const tens = value % 100;
  if (more < 10) return tens % 10 === 0 && (more >= 7 || tens !== 10);
  if (more < 20) return tens === 0 || tens === 60 || tens === 80;
  return value % (more < 100 ? 100 : 1000) === 0 && more < 1000;
}

/**
 * The number after "and", and the sum with the one before it; undefined if it is a separate number: "between one hundred and two hundred".
 */
function joinedTo(
  value: number,
  words: readonly FoldedWord[],
  at: number,
  text: string,
  counting: Language['counting'],
): number | undefined {
  if (words[at]?.word !== counting.joining || (value % 100 === 0) !== counting.joinsHundreds || value === 0)
    return undefined;
  if (!isNear(words, at + 1, text)) return undefined;
  const more = counting.values.get(words[at + 1]?.word ?? '');
  const isOwn = counting.multipliers.has(words[at + 2]?.word ?? '') && isNear(words, at + 2, text);
  if (more === undefined || more >= (counting.joinsHundreds ? 100 : 20) || isOwn || !fits(value, more))
    return undefined;
  return value + more;
}

function isNear(words: readonly FoldedWord[], at: number, text: string): boolean {
  return BETWEEN.test(gapBefore(words, at, text));
}

function gapBefore(words: readonly FoldedWord[], at: number, text: string): string {
  return text.slice(words[at - 1]?.end, words[at]?.start);
}
