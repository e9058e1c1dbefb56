import { foldedWords } from '../../sources/foldedWords';
import type { IssueRow } from './issueRows';

/** The number of consecutive words in an index key. */
const SHINGLE_LENGTH = 4;
/** Minimum number of words for a question to be recognized without its number. */
const MIN_QUESTION_WORDS = 6;
/** Minimum overlap between text and question; the lower threshold applies if the number is that of the next question. */
const MIN_OVERLAP = 0.6;
const MIN_OVERLAP_IN_ORDER = 0.25;
/** Minimum number of words after the question, in a new sentence, for an answer. */
const MIN_ANSWER_WORDS = 4;

/** An issue that a reply repeats. */
interface RepeatedIssue {
  readonly row: IssueRow;
  /** Whether the text continues after the question. */
  readonly goesOn: boolean;
}

/** Finds questions that replies repeat before they answer them. */
export class QuotedIssues {
  private readonly candidates: readonly { readonly row: IssueRow; readonly words: readonly string[] }[];
  private readonly places = new Map<string, Set<number>>();

  constructor(rows: readonly IssueRow[]) {
    const rowsWithWords = rows.map((row) => ({ row, words: wordsOf(row.text) }));
    const topRowsWithWords = rows.flatMap((row, i) => {
      if (row.level > 0) return [];
      const parts = rows.slice(i + 1);
      const end = parts.findIndex(({ level }) => level === 0);
      const allRows = end < 0 ? parts : parts.slice(0, end);
      return allRows.length === 0 ? [] : [{ row, words: wordsOf([row, ...allRows].map(({ text }) => text).join(' ')) }];
    });
    this.candidates = [...rowsWithWords, ...topRowsWithWords];
    for (const [i, { words }] of this.candidates.entries())
      for (const key of shinglesOf(words)) this.places.set(key, (this.places.get(key) ?? new Set()).add(i));
  }

  /**
   * The issue that a text repeats, possibly in another translation; undefined if it repeats none, or only a stock phrase. `label` is the
   * number or letter before the text, which decides between identical questions; `expectedPlaces` are the next places in the list.
   */
  find(text: string, label: string, expectedPlaces: readonly string[]): RepeatedIssue | undefined {
    const words = wordsOf(text);
    if (words.length < SHINGLE_LENGTH) {
      const expectedRow = this.candidates.find(
        ({ row, words: own }) =>
          expectedPlaces.includes(row.written) && lastStep(row) === label && own.join(' ') === words.join(' '),
      );
      return expectedRow && { row: expectedRow.row, goesOn: false };
    }
    const counts = new Map<number, number>();
    for (const key of shinglesOf(words))
      for (const i of this.places.get(key) ?? []) counts.set(i, (counts.get(i) ?? 0) + 1);
    let bestRow: { readonly row: IssueRow; readonly share: number } | undefined;
    for (const [i, count] of counts) {
      const candidate = this.candidates[i];
      if (!candidate) continue;
      const { row } = candidate;
      const isLabelled = lastStep(row) === label;
      const share = (2 * (count + SHINGLE_LENGTH - 1)) / (words.length + candidate.words.length);
      const isNextQuestion = isLabelled && expectedPlaces.includes(row.written);
      const minOverlap = isNextQuestion ? MIN_OVERLAP_IN_ORDER : MIN_OVERLAP;
      const isEnough = words.length >= MIN_QUESTION_WORDS ? share >= minOverlap : share >= 1 && isLabelled;
      if (!isEnough) continue;
      const score = share + (isLabelled ? 0.2 : 0) + (expectedPlaces.includes(row.written) ? 0.1 : 0);
      if (!bestRow || score > bestRow.share) bestRow = { row, share: score };
    }
    return bestRow && { row: bestRow.row, goesOn: hasAnswer(text, bestRow.row) };
  }
}

/** Whether a text that repeats an issue has further sentences after its last words. */
function hasAnswer(text: string, { text: question }: IssueRow): boolean {
  const words = foldedWords(text);
  const plainWords = words.map(({ word }) => word);
  const ownWords = shinglesOf(wordsOf(question));
  let lastMatch = -1;
  for (let at = 0; at + SHINGLE_LENGTH <= words.length; at++)
    if (ownWords.has(keyAt(plainWords, at))) lastMatch = at + SHINGLE_LENGTH - 1;
  const nextWords = words.slice(lastMatch + 1);
  const textBetween = text.slice(words[lastMatch]?.end ?? 0, nextWords[0]?.start ?? 0);
  return lastMatch >= 0 && nextWords.length >= MIN_ANSWER_WORDS && /[.?;:]/.test(textBetween);
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + SHINGLE_LENGTH).join(' ');
}

function lastStep({ place }: IssueRow): string {
  return place.path.at(-1) ?? place.number;
}

function wordsOf(text: string): readonly string[] {
  return foldedWords(text).map(({ word }) => word);
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 0; at + SHINGLE_LENGTH <= words.length; at++) keys.add(keyAt(words, at));
  return keys;
}
