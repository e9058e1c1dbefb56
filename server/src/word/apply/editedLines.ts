import type { Span } from '../../text/edits';
import { paragraphIndexAt } from '../paragraphIndex';
import type { WordText } from '../parts/result';
import { generatedBefore, generatedIn, lineLabel } from './lineLabel';
import { wordsKey } from './wordTokens';

/** A line of a text that is not blank. */
export interface TextLine extends Span {
  /** The start of its words, after Word’s generated text. */
  readonly wordsStart: number;
  /** By which it is found in the other text: its words. */
  readonly key: string;
}

/** A line of the text of a Word file. */
export interface FileLine extends TextLine {
  /** The paragraph that it begins in. */
  readonly paragraph: number;
  /** Whether it is one paragraph of the body as a whole. */
  readonly isParagraph: boolean;
  /** Whether it is in the body, where lines may come and go. */
  readonly isFree: boolean;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
}

/** The lines of the text of a Word file. */
export function fileLines(word: WordText): readonly FileLine[] {
  const { text, paragraphs } = word;
  return linesOf(text).map(({ start, end }) => {
    let paragraph = paragraphIndexAt(paragraphs, start);
    // Of several at one place, all but the last are empty.
    const own = paragraphs[paragraph];
    if (own && own.end <= start && (paragraphs[paragraph + 1]?.start ?? end) < end) paragraph++;
    const at = paragraphs[paragraph];
    const wordsStart = at && at.start === start ? Math.min(at.textStart, end) : start;
    const isFree = at?.zone === 'body' || at?.zone === 'contents';
    return {
      start,
      end,
      wordsStart,
      key: wordsKey(text.slice(wordsStart, end)),
      paragraph,
      isParagraph: isFree && at?.start === start && at.end === end,
      isFree,
      isRow: at?.zone === 'table',
    };
  });
}

/**
 * The lines of an edited text of a Word file whose text was `text`: a beginning that the file generates before some words, or that looks
 * like a number before such words, is taken for it.
 */
export function linesLike(editedText: string, text: string, before: readonly FileLine[]): readonly TextLine[] {
  const keys = new Set<string>();
  const whole = new Map<string, number>();
  for (const { start, end, wordsStart, key } of before) {
    if (wordsStart > start) keys.add(key);
    whole.set(text.slice(start, end), wordsStart - start);
  }
  return linesOf(editedText).map(({ start, end }) => {
    const line = editedText.slice(start, end);
    const places = [whole.get(line), lineLabel(line)?.end, line.length - line.trimStart().length];
    for (const from of places) {
      const key = from === undefined ? undefined : wordsKey(line.slice(from));
      if (from === undefined || key === undefined || !(keys.has(key) || from === places[0])) continue;
      return { start, end, wordsStart: start + from, key };
    }
    return { start, end, wordsStart: start, key: wordsKey(line) };
  });
}

/** How many units of a line are generated, if the paragraph of a line of the file now has that line. */
export function generatedOf(line: string, { paragraph, start, wordsStart }: FileLine, word: WordText): number {
  const own = word.paragraphs[paragraph];
  return own && wordsStart > start ? generatedIn(line, generatedBefore(word.text, own), own.zone) : 0;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (/\S/.test(line)) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
