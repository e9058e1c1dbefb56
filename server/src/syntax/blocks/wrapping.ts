import { isSpace } from '../../text/characterKinds';
import { MAX_WRAPPED_LINE_LENGTH } from './chunk';

/** Counts over the lines of a text that show whether it is hard-wrapped. Those of its parts add up to those of the whole. */
export interface LineCounts {
  /** Lines that are not blank. */
  readonly filled: number;
  /** Those whose first word is not capitalized, so that they may continue a sentence. Nor is any word of a script without capitals. */
  readonly continued: number;
  /** Lines longer than any that is broken by hand. */
  readonly long: number;
}

/**
 * A text is not hard-wrapped if more than this many lines are too long for that to each line that continues a sentence. Hard-wrapped texts
 * have hardly any; of real ones with a line for each paragraph, nearly all have more.
 */
const LONG_SHARE = 2;
/** With fewer long lines, the share may be chance. */
const MIN_LONG_LINES = 3;
/**
 * A text may be hard-wrapped if more than one line in this many continues a sentence. With one paragraph a line hardly any does; with lists
 * and headings between short paragraphs, few do even in a hard-wrapped text.
 */
const WRAPPED_SHARE = 40;
/** With fewer lines the share may be chance, and the lines around each place decide. */
const MIN_LINES = 60;

/** The first word of a line that continues a sentence, unlike the label of an item: "a)", "iv." */
const CONTINUATION_PATTERN = /^[\p{Ll}\p{Lo}][\p{L}\p{M}’'-]*(?![\p{L}\p{M}\p{N}).\]])/u;
/** How much of a line is searched for its first word. */
const FIRST_WORD_WINDOW = 40;
const LF = 0x0a;
const CR = 0x0d;

/** Counts the lines of a text, or of a part of it that consists of whole lines. */
export function countLines(text: string): LineCounts {
  let filledCount = 0;
  let continuedCount = 0;
  let longCount = 0;
  for (let at = 0; ; ) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at === text.length) return { filled: filledCount, continued: continuedCount, long: longCount };
    filledCount++;
    if (CONTINUATION_PATTERN.test(text.slice(at, at + FIRST_WORD_WINDOW))) continuedCount++;
    const end = lineEnd(text, at);
    if (end - at > MAX_WRAPPED_LINE_LENGTH) longCount++;
    at = end;
  }
}

/** The counts of a text after one part of it has replaced another. */
export function replaceCounts(whole: LineCounts, removed: LineCounts, added: LineCounts): LineCounts {
  return {
    filled: whole.filled - removed.filled + added.filled,
    continued: whole.continued - removed.continued + added.continued,
    long: whole.long - removed.long + added.long,
  };
}

/**
 * Whether the lines of a text are broken by hand to a common width, so that a line may continue the sentence of the line before it. That
 * rests on all lines: one line break within a paragraph does not change how the others are read.
 */
export function isHardWrapped({ filled, continued, long }: LineCounts): boolean {
  if (long >= MIN_LONG_LINES && long > continued * LONG_SHARE) return false;
  return filled < MIN_LINES || continued * WRAPPED_SHARE > filled;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return at;
  }
  return at;
}
