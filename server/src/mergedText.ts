/**
 * Merges two edits of one text, paragraph by paragraph, for the client: a Word file that another program saves while its text is edited. No
 * `vscode`, no `node:`.
 */
import { commonPairs } from './text/commonPairs';
import { addAll } from './text/many';
import { shortHash } from './text/shortHash';

/** Both sets of edits in one text, or the zero-based lines of ours where both have changed the same paragraphs differently. */
type MergedText = { readonly text: string } | { readonly overlaps: readonly number[] };

/** A number before a tab, which is another one when paragraphs come or go before it. */
const LABEL_PATTERN = /^[\t ]*(?:\(?(?:\p{N}{1,4}|\p{L}|[ivxl]{1,5})[.)]{1,2}|\p{N}{1,4})\t/u;

/** A line that is not blank. */
interface KeyedLine {
  /** Blank lines come before it. */
  readonly lines: readonly string[];
  /** The line’s position in its text, from 0. */
  readonly at: number;
  readonly label: string;
  /** A hash of its words. */
  readonly words: string;
}

/** Half-open range of indexes. */
interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** One side of the merge: its lines, matched with those of the base. */
interface EditedSide {
  readonly lines: readonly KeyedLine[];
  /** The index of the same line here, by that of a line before. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** Keys that identify the lines of a text later: hashes and numbers, no words. Blank lines have no key. */
export function lineKeys(text: string): readonly string[] {
  return linesOf(text).lines.map(({ words, label }) => `${words} ${label}`);
}

/**
 * One text with the edits of two. A paragraph that only one of them has changed, deleted or inserted is as there; what both have inserted in
 * one place stands one after the other, theirs first.
 *
 * @param before what {@link lineKeys} gave for the text from which both come
 */
export function mergedText(before: readonly string[], ours: string, theirs: string): MergedText {
  const keys = before.map((key) => ({ words: key.slice(0, key.indexOf(' ')), label: key.slice(key.indexOf(' ') + 1) }));
  const words = keys.map((key) => key.words);
  const { lines, rest } = linesOf(ours);
  const ourSide = sideOf(words, lines);
  const theirSide = sideOf(words, linesOf(theirs).lines);
  const mergedLines: KeyedLine[] = [];
  const overlaps: number[] = [];

  const settle = (range: LineRange, o: LineRange, t: LineRange): void => {
    const [mine, other] = [ourSide.lines.slice(o.start, o.end), theirSide.lines.slice(t.start, t.end)];
    const oldTokens = words.slice(range.start, range.end);
    if (oldTokens.length === 0) addAll(mergedLines, isAlike(mine, other) ? mine : [...other, ...mine]);
    else if (hasEveryWord(mine, oldTokens) && hasEveryWord(other, oldTokens))
      addAll(mergedLines, relabel(keys.slice(range.start), mine, other));
    else if (hasEveryWord(mine, oldTokens)) addAll(mergedLines, other);
    else if (hasEveryWord(other, oldTokens) || isAlike(mine, other)) addAll(mergedLines, mine);
    else overlaps.push(ourSide.lines[o.start]?.at ?? Math.max(0, ours.split(/\r\n|\r|\n/).length - 1));
  };

  let [last, fromOurs, fromTheirs] = [0, 0, 0];
  for (let at = 0; at <= words.length; at++) {
    const [o, t] = [cutAt(ourSide, at, words.length), cutAt(theirSide, at, words.length)];
    if (!o || !t) continue;
    settle({ start: last, end: at }, { start: fromOurs, end: o.start }, { start: fromTheirs, end: t.start });
    settle({ start: at, end: at }, o, t);
    [last, fromOurs, fromTheirs] = [at, o.end, t.end];
  }
  if (overlaps.length > 0) return { overlaps };
  return { text: [...mergedLines.flatMap((line) => line.lines), ...rest].join('\n') };
}

/** The old text between two lines, if one of them remains. */
function cutAt({ lines, pairs }: EditedSide, at: number, count: number): LineRange | undefined {
  const previousLine = at === 0 ? -1 : pairs.get(at - 1);
  const nextLine = at === count ? lines.length : pairs.get(at);
  if (previousLine === undefined) return nextLine === undefined ? undefined : { start: nextLine, end: nextLine };
  return { start: previousLine + 1, end: nextLine ?? previousLine + 1 };
}

/** The same lines: ours where the number was changed here, theirs otherwise. */
function relabel(
  keys: readonly { readonly label: string }[],
  ours: readonly KeyedLine[],
  theirs: readonly KeyedLine[],
): readonly KeyedLine[] {
  return ours.map((line, at) => (line.label === keys[at]?.label ? (theirs[at] ?? line) : line));
}

function sideOf(before: readonly string[], lines: readonly KeyedLine[]): EditedSide {
  const pairs = commonPairs(
    before,
    lines.map(({ words }) => words),
  );
  return { lines, pairs: new Map(pairs) };
}

function hasEveryWord(lines: readonly KeyedLine[], words: readonly string[]): boolean {
  return lines.length === words.length && lines.every((line, at) => line.words === words[at]);
}

function isAlike(ours: readonly KeyedLine[], theirs: readonly KeyedLine[]): boolean {
  return hasEveryWord(
    ours,
    theirs.map(({ words }) => words),
  );
}

function linesOf(text: string): { readonly lines: readonly KeyedLine[]; readonly rest: readonly string[] } {
  const lines: KeyedLine[] = [];
  let lineTexts: string[] = [];
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    lineTexts.push(line);
    if (line.trim() === '') continue;
    const [label = ''] = LABEL_PATTERN.exec(line) ?? [];
    const words = line.slice(label.length).trim().replace(/\s+/g, ' ');
    lines.push({ lines: lineTexts, at, label: label.trim(), words: shortHash(words) });
    lineTexts = [];
  }
  return { lines, rest: lineTexts };
}
