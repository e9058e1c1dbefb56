import { addAll } from '../text/many';
import type { FoldedWord } from './foldedWord';
import type { QuotedWords } from './foldedWords';
import type { WordDifference } from './likeness';
import type { SourcePlace } from './sourceWords';

/** A run of text, and whether it differs from the source. */
export interface ComparedRun {
  readonly text: string;
  readonly isDifferent: boolean;
}

/** A word of the source, and whether the quotation differs in it. */
interface ExpectedWord {
  readonly word: string;
  readonly isDifferent: boolean;
}

/** The separator for omitted text between the parts of a quotation. */
const LEFT_OUT = ' … ';

/**
 * The part of a place that a quotation corresponds to, with the words that differ marked. `differences` must be in order; their offsets are
 * relative to the quoting text. Undefined if the place does not contain the expected words.
 */
export function sourceStretch(
  place: SourcePlace,
  { parts }: QuotedWords,
  differences: readonly WordDifference[],
  fold: (text: string) => readonly FoldedWord[],
): readonly ComparedRun[] | undefined {
  const letters = place.words.join('');
  const runs: ComparedRun[] = [];
  let from = 0;
  let nextPart = 0;
  for (const [i, part] of parts.entries()) {
    const partEnd = part.at(-1)?.end ?? 0;
    const differencesHere: WordDifference[] = [];
    for (let one = differences[nextPart]; one && one.start <= partEnd; one = differences[++nextPart])
      differencesHere.push(one);
    const expectations = expectedWords(part, differencesHere, fold);
    const at = letters.indexOf(expectations.map(({ word }) => word).join(''), from);
    if (at < 0) return undefined;
    if (i > 0) runs.push({ text: LEFT_OUT, isDifferent: false });
    addAll(runs, markedRuns(place, at, expectations));
    from = at + expectations.reduce((sum, { word }) => sum + word.length, 0);
  }
  return runs;
}

/** The words of a part as they are in the source. */
function expectedWords(
  part: readonly FoldedWord[],
  differences: readonly WordDifference[],
  fold: (text: string) => readonly FoldedWord[],
): readonly ExpectedWord[] {
  const result: ExpectedWord[] = [];
  let nextPart = 0;
  const insert = (before: number) => {
    for (let one = differences[nextPart]; one && one.start <= before; one = differences[++nextPart])
      for (const { word } of fold(one.source)) result.push({ word, isDifferent: true });
  };
  for (const { word, start, end } of part) {
    insert(start);
    if (!differences.some((one) => one.start <= start && end <= one.end)) result.push({ word, isDifferent: false });
  }
  insert(Number.POSITIVE_INFINITY);
  return result;
}

/** The text of a place that the expected words cover, from the letter at index `at` of its concatenated words. */
function markedRuns({ text, folded }: SourcePlace, at: number, words: readonly ExpectedWord[]): readonly ComparedRun[] {
  const isDifferentAt: boolean[] = [];
  for (const { word, isDifferent } of words) for (let i = 0; i < word.length; i++) isDifferentAt.push(isDifferent);
  const runs: ComparedRun[] = [];
  let letter = 0;
  let end = -1;
  for (const word of folded) {
    const index = letter - at;
    letter += word.word.length;
    if (index + word.word.length <= 0) continue;
    if (index >= isDifferentAt.length) break;
    const isDifferent = isDifferentAt[Math.max(0, index)] === true;
    const textBetween = end < 0 ? '' : text.slice(end, word.start);
    const previousRun = runs.at(-1);
    const wordText = text.slice(word.start, word.end);
    if (previousRun && previousRun.isDifferent === isDifferent)
      runs[runs.length - 1] = { text: previousRun.text + textBetween + wordText, isDifferent };
    else {
      if (textBetween !== '') runs.push({ text: textBetween, isDifferent: false });
      runs.push({ text: wordText, isDifferent });
    }
    end = word.end;
  }
  return joinedRuns(runs);
}

/** Converts runs to a single line, merging adjacent runs of the same kind. */
function joinedRuns(runs: readonly ComparedRun[]): readonly ComparedRun[] {
  const result: ComparedRun[] = [];
  for (const { text, isDifferent } of runs) {
    const line = text.replace(/\s+/g, ' ');
    const previousRun = result.at(-1);
    if (previousRun?.isDifferent === isDifferent)
      result[result.length - 1] = { text: previousRun.text + line, isDifferent };
    else result.push({ text: line, isDifferent });
  }
  return result;
}

/** The text between two offsets on a single line, with the differing words marked. */
export function quotedRuns(
  text: string,
  start: number,
  end: number,
  differences: readonly WordDifference[],
): readonly ComparedRun[] {
  const runs: ComparedRun[] = [];
  let at = start;
  for (const one of differences) {
    if (one.start < at || one.end > end || one.start === one.end) continue;
    if (one.start > at) runs.push({ text: text.slice(at, one.start), isDifferent: false });
    runs.push({ text: text.slice(one.start, one.end), isDifferent: true });
    at = one.end;
  }
  if (at < end) runs.push({ text: text.slice(at, end), isDifferent: false });
  return joinedRuns(runs);
}
