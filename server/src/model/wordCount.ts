import { type WordFacts, wordsOfFile } from './wordFacts';

/** The word counts of a version that was read. */
interface CountedModel {
  readonly words: number;
  readonly word: WordFacts | undefined;
  readonly readings: readonly { readonly words: number }[];
}

/**
 * The words of the text of a Word file that count, see {@link wordsOfFile}. Which number that is, is decided when a file is first read: an
 * edit does not change it.
 *
 * @param countRead the words found in the text
 * @param before the version before, if there is one
 */
export function wordsCounted(
  text: string,
  word: WordFacts,
  countRead: number,
  before: CountedModel | undefined,
): number {
  const isReadBefore = before?.word && before.words === before.word.words.hidden + wordsRead(before);
  return isReadBefore ? word.words.hidden + countRead : wordsOfFile(text, word, countRead);
}

/** The words found in the text of a model, whatever counts. */
export function wordsRead({ word, words, readings }: CountedModel): number {
  return word ? readings.reduce((sum, reading) => sum + reading.words, 0) : words;
}
