import type { Span, TextEdit } from '../../text/edits';
import { diffStretches } from '../../text/wordDiff';

const RAISED_CLASS =
  '\\u2070\\u00b9\\u00b2\\u00b3\\u2074-\\u2079\\u2071\\u207f\\u1d43-\\u1dbf\\u02b0-\\u02b8\\u02e1-\\u02e3';
/** Note marks, words, line breaks, runs of other white space, and single characters. */
const TOKEN_PATTERN = new RegExp(
  `[${RAISED_CLASS}]+|(?:(?![${RAISED_CLASS}])[\\p{L}\\p{M}\\p{N}])+|\\n|[^\\S\\n]+|[^]`,
  'gu',
);
const MARK_PATTERN = new RegExp(`^[${RAISED_CLASS}]+$`);
const MARKS_PATTERN = new RegExp(`[${RAISED_CLASS}]+`, 'g');
const SAME_MARK = '\u00b9';

interface Token extends Span {
  readonly text: string;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN_PATTERN)].map(({ 0: token, index }) => {
    return { start: index, end: index + token.length, text: token };
  });
}

/** A key for finding the same words, with all superscript digits and letters made equal, because Word numbers notes itself. */
export function wordsKey(words: string): string {
  return words.replace(MARKS_PATTERN, SAME_MARK).trimEnd();
}

/** How often each word occurs in a text, and the total number of words; other characters are counted if there are no words. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Counts the words of texts. */
export function bagOf(texts: readonly string[]): WordBag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
      if (!/[\p{L}\p{N}]/u.test(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      size++;
    }
  return { counts, size };
}

/** How many words two texts have in common. */
export function commonWords(a: WordBag, b: WordBag): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let sharedCount = 0;
  for (const [word, count] of few.counts) sharedCount += Math.min(count, many.counts.get(word) ?? 0);
  return sharedCount;
}

/**
 * The edits that turn one text into another, word by word, in order; `from` is added to their offsets. A note mark that was changed to
 * another number is kept, because Word numbers notes itself.
 *
 * @param isNote whether a note mark starts at an offset, including `from`
 */
export function wordEdits(
  before: string,
  after: string,
  from: number,
  isNote: (offset: number) => boolean,
): readonly TextEdit[] {
  // Fast path for nearly all lines of a text.
  if (before === after) return [];
  const [old, newTokens] = [tokensOf(before), tokensOf(after)];
  const equalTokens = diffStretches(
    old.map(({ text }) => text),
    newTokens.map(({ text }) => text),
  ).flatMap(({ isSame, before: [from, to], after: [start] }) =>
    isSame ? Array.from({ length: to - from }, (_, k) => [from + k, start + k] as const) : [],
  );
  const edits: TextEdit[] = [];
  let [oldAt, nowAt] = [0, 0];
  const add = (oldEnd: number, nowEnd: number) => {
    if (oldAt === oldEnd && nowAt === nowEnd) return;
    const lastEdit = edits.at(-1);
    const textBetween = lastEdit ? before.slice(lastEdit.end - from, oldAt) : '';
    const text = after.slice(nowAt, nowEnd);
    // Replace “old words” with “new ones” in one edit instead of two.
    if (lastEdit && lastEdit.end > lastEdit.start && oldEnd > oldAt && /^[^\S\n]$/.test(textBetween))
      edits[edits.length - 1] = { start: lastEdit.start, end: from + oldEnd, text: lastEdit.text + textBetween + text };
    else edits.push({ start: from + oldAt, end: from + oldEnd, text });
  };
  for (const [i, j] of withMarks(old, newTokens, equalTokens, ({ start }) => isNote(from + start))) {
    const [one, other] = [old[i], newTokens[j]];
    if (!one || !other) continue;
    add(one.start, other.start);
    [oldAt, nowAt] = [one.end, other.end];
  }
  add(before.length, after.length);
  return edits.map((edit, at) => withSpaceBefore(before, from, edit, (edits[at - 1]?.end ?? from) - from));
}

/** Shifts an edit that deletes or inserts words with the following space to the preceding space, as if typed after a word. */
function withSpaceBefore(before: string, from: number, edit: TextEdit, least: number): TextEdit {
  const { start, end, text } = edit;
  const words = start === end ? text : text === '' ? before.slice(start - from, end - from) : '';
  const space = words.charAt(words.length - 1);
  const at = start - from - 1;
  if (!/^[^\S\n]$/.test(space) || at < least || before.charAt(at) !== space) return edit;
  return { start: start - 1, end: end - 1, text: text === '' ? '' : space + text.slice(0, -1) };
}

type Pairs = readonly (readonly [number, number])[];

/** Adds pairs of note marks between the given pairs if there are equally many before and after. */
function withMarks(
  old: readonly Token[],
  newTokens: readonly Token[],
  equal: Pairs,
  isNote: (token: Token) => boolean,
): Pairs {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...equal, [old.length, newTokens.length] as const]) {
    const notes = tokenIndexes(old, i, pair[0], (token) => MARK_PATTERN.test(token.text) && isNote(token));
    const marks = notes.length > 0 ? tokenIndexes(newTokens, j, pair[1], ({ text }) => MARK_PATTERN.test(text)) : [];
    if (marks.length === notes.length)
      notes.forEach((note, at) => {
        pairs.push([note, marks[at] ?? 0]);
      });
    if (pair[0] < old.length) pairs.push(pair);
    [i, j] = [pair[0] + 1, pair[1] + 1];
  }
  return pairs;
}

function tokenIndexes(
  tokens: readonly Token[],
  from: number,
  to: number,
  isOne: (token: Token) => boolean,
): readonly number[] {
  const result: number[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && isOne(token)) result.push(at);
  }
  return result;
}
