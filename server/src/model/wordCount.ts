import { type WordFacts, wordsOfFile } from './wordFacts';

/** The word counts of a parsed version. */
interface CountedModel {
  readonly words: number;
  readonly word: WordFacts | undefined;
  readonly readings: readonly { readonly words: number }[];
}

/**
 * The word count of the text of a Word file; see {@link wordsOfFile}. Whether our own count or the file’s is used is decided when the file
 * is first read, and edits do not change that.
 *
 * @param countRead the number of words found in the text
 * @param before the previous version, if any
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

/** The number of words found in the text of a model, whether or not that count is used. */
export function wordsRead({ word, words, readings }: CountedModel): number {
  return word ? readings.reduce((sum, reading) => sum + reading.words, 0) : words;
}
