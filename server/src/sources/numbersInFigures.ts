import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/languageList';
import { countedNumber } from '../model/words/countedNumber';
import type { FoldedWord } from './foldedWord';

/** Consecutive words that form one number, and their count. */
interface NumberRun {
  readonly figures: string;
  readonly count: number;
}

/** Thousands separators. */
const GROUPING_PATTERN = /^[ ,.\u00a0\u2009\u202f]$/;

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
    const firstWord = words[i];
    if (!firstWord) break;
    const run = COUNTING_WORDS.has(firstWord.word) ? spelledNumberAt(words, i, text) : figuresAt(words, i, text);
    const lastWord = words[i + (run?.count ?? 1) - 1] ?? firstWord;
    result.push(run ? { word: run.figures, start: firstWord.start, end: lastWord.end } : firstWord);
    i += run?.count ?? 1;
  }
  return result;
}

/** Digits in groups: "1,000". */
function figuresAt(words: readonly FoldedWord[], at: number, text: string): NumberRun | undefined {
  let figures = words[at]?.word ?? '';
  if (!/^[1-9]\d{0,2}$/.test(figures)) return undefined;
  let nextIndex = at + 1;
  for (
    ;
    /^\d{3}$/.test(words[nextIndex]?.word ?? '') && GROUPING_PATTERN.test(gapBefore(words, nextIndex, text));
    nextIndex++
  )
    figures += words[nextIndex]?.word;
  return nextIndex === at + 1 ? undefined : { figures, count: nextIndex - at };
}

/** The longest number in words that starts at an index, in any language. */
function spelledNumberAt(words: readonly FoldedWord[], at: number, text: string): NumberRun | undefined {
  let longestRun: NumberRun | undefined;
  for (const { counting } of LANGUAGES) {
    const run = numberAt(words, at, text, counting);
    if (run && run.count > (longestRun?.count ?? 0)) longestRun = run;
  }
  return longestRun;
}

function numberAt(
  words: readonly FoldedWord[],
  at: number,
  text: string,
  counting: Language['counting'],
): NumberRun | undefined {
  const number = countedNumber(words, at, text, counting);
  if (!number || (number.count === 1 && counting.onlyWithin.has(words[at]?.word ?? ''))) return undefined;
  return { figures: String(number.value), count: number.count };
}

function gapBefore(words: readonly FoldedWord[], at: number, text: string): string {
  return text.slice(words[at - 1]?.end, words[at]?.start);
}
