import type { Language } from '../languages/language';
import { type CountedWord, countedNumber } from '../model/words/countedNumber';
import { readOrdinal } from '../model/words/ordinals';
import type { Span } from '../text/edits';

/** A number in words. Offsets are those of the text that was read. */
interface WordedNumber extends Span {
  readonly value: number;
}

const WORD_PATTERN = /\p{L}+/gu;

/** The cardinals and ordinals in words between two offsets, in order: “forty-five”, « quarante-cinquième », “cuarenta y cinco”. */
export function readWordedNumbers(
  text: string,
  start: number,
  end: number,
  language: Language,
): readonly WordedNumber[] {
  const words = [...text.slice(start, end).matchAll(WORD_PATTERN)].map(({ 0: word, index }): CountedWord => {
    const from = start + index;
    return { word: word.toLowerCase(), start: from, end: from + word.length };
  });
  const numbers: WordedNumber[] = [];
  for (let i = 0; i < words.length; ) {
    const firstWord = words[i];
    if (!firstWord) break;
    const number = readOrdinal(text, firstWord.start, end, language) ?? readCardinal(words, i, text, language);
    if (number) numbers.push({ value: number.value, start: firstWord.start, end: number.end });
    i++;
    while (number && (words[i]?.start ?? end) < number.end) i++;
  }
  return numbers;
}

function readCardinal(
  words: readonly CountedWord[],
  at: number,
  text: string,
  { counting, citations: { indefinite } }: Language,
): { readonly value: number; readonly end: number } | undefined {
  const [before = '', word = ''] = [words[at - 1]?.word, words[at]?.word];
  const isHundred = (counting.values.get(word) ?? counting.multipliers.get(word)) === 100;
  if (isHundred && before === counting.percentageBefore) return undefined;
  const number =
    countedNumber(words, at, text, counting) ??
    (indefinite.includes(before) ? countedNumber(words, at, text, counting, 1) : undefined);
  const lastWord = words[at + (number?.count ?? 0) - 1];
  return number && lastWord && { value: number.value, end: lastWord.end };
}
