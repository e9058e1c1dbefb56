import { blockTokens } from '../../syntax/tokens/blockTokens';
import { Kind, kindBit } from '../../syntax/tokens/tokens';
import { isSpace } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { memoize } from '../base/memo';
import { patternsOf } from '../words/patterns';
import type { BlockReading } from './blockReading';

const NONE: readonly Span[] = [];

/** The quotations in a block, including quotation marks, in text order. Offsets are UTF-16 code units from the start of the block. */
export function quotationsIn(reading: BlockReading): readonly Span[] {
  return (reading.held & MARK_KINDS) === 0 ? NONE : quotations(reading);
}

/** Token kinds of double quotation marks, and of single ones. */
const MARK_KINDS = kindBit(Kind.quote) | kindBit(Kind.other);

/**
 * Spans from each opening quotation mark to its closing one, or to where the closing one was probably forgotten. A block without a number
 * may close a quotation opened in the block before.
 */
const quotations = memoize((reading: BlockReading): readonly Span[] => {
  const { text, content, kind } = reading.block;
  const spans: Span[] = [];
  let open = -1;
  // The nesting depth within a quotation after a reporting verb: "it held that “the “best interests” of a child prevail”".
  let innerEnd = 0;
  let isWhole = false;
  for (let at = content.start; at < content.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0xab) {
      if (open >= 0 && (isWhole || closesTwice(text, at + 1, content.end))) {
        innerEnd++;
        continue;
      }
      if (open >= 0) spans.push({ start: open, end: endOfUnclosed(reading, open, at) });
      open = at;
      isWhole = isAnnounced(reading, at);
    } else if (code === 0x201d || code === 0xbb) {
      if (open >= 0 && innerEnd > 0) {
        innerEnd--;
        continue;
      }
      if (open >= 0) spans.push({ start: open, end: at + 1 });
      else if (kind === 'unnumbered' && spans.length === 0) spans.push({ start: content.start, end: at + 1 });
      open = -1;
    } else if (code === 0x22) {
      if (open >= 0 && text.charCodeAt(open) === code && isNestedAt(text, at, content.end)) innerEnd++;
      else if (open >= 0 && innerEnd > 0 && text.charCodeAt(open) === code) innerEnd--;
      else if (open >= 0) {
        spans.push({ start: open, end: at + 1 });
        open = -1;
        innerEnd = 0;
      } else {
        open = at;
        isWhole = false;
      }
    } else if ((code === 0x27 || code === 0x2018) && open < 0) {
      const end = endOfSingle(text, at, content);
      if (end < 0) continue;
      spans.push({ start: at, end });
      at = end - 1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: endOfUnclosed(reading, open, content.end) });
  return spans;
});

/** Maximum length of a nested quotation that is closed before the enclosing one, in UTF-16 code units. */
const MAX_NESTED_QUOTATION_LENGTH = 600;

/**
 * Whether the next two quotation marks both close, as in a nested quotation, "its “frank and open” answers”", and the second does not close
 * an unclosed one.
 */
function closesTwice(text: string, from: number, to: number): boolean {
  let isClosed = false;
  for (let at = from; at < Math.min(to, from + MAX_NESTED_QUOTATION_LENGTH); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0xab) return false;
    if (code !== 0x201d && code !== 0xbb) continue;
    if (isClosed) return true;
    isClosed = true;
  }
  return false;
}

/**
 * Whether a straight quotation mark within a quotation opens a nested one: it precedes a word, and the next two marks follow words, as in
 * "the "best interests" of a child prevail"".
 */
function isNestedAt(text: string, at: number, to: number): boolean {
  if (!/[\s([]/.test(text.charAt(at - 1)) || isSpace(text.charCodeAt(at + 1))) return false;
  const firstIndex = closingIndex(text, at + 1, to);
  return firstIndex >= 0 && closingIndex(text, firstIndex + 1, to) >= 0;
}

/** The offset of the next straight quotation mark if it closes: after a word or punctuation, and not before a word; -1 otherwise. */
function closingIndex(text: string, from: number, to: number): number {
  const nextIndex = text.indexOf('"', from);
  if (nextIndex < 0 || nextIndex >= Math.min(to, from + MAX_NESTED_QUOTATION_LENGTH)) return -1;
  return isSpace(text.charCodeAt(nextIndex - 1)) || /[\p{L}\p{N}([]/u.test(text.charAt(nextIndex + 1)) ? -1 : nextIndex;
}

/** Maximum length of a quotation in single marks, in UTF-16 code units; apostrophes further apart do not form one. */
const MAX_SINGLE_QUOTED_LENGTH = 1000;

/**
 * The offset after the closing mark of a quotation in single marks; -1 if none is opened. A mark after a letter is an apostrophe. One after
 * an s may be an apostrophe as well ("the States' reports"), and so closes the quotation only if no other mark does.
 */
function endOfSingle(text: string, open: number, content: Span): number {
  if (open > content.start && !/[\s([\u2013\u2014]/.test(text.charAt(open - 1))) return -1;
  // "the '90s"
  if (!/[\p{L}\d([]/u.test(text.charAt(open + 1)) || /^\d\ds?\b/.test(text.slice(open + 1, open + 5))) return -1;
  const mark = text.charCodeAt(open);
  const close = mark === 0x27 ? mark : 0x2019;
  const limit = Math.min(content.end, open + MAX_SINGLE_QUOTED_LENGTH);
  let candidateEnd = -1;
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== close && code !== mark) continue;
    const previousChar = text.charAt(at - 1);
    // The next mark opens a quotation, so this one may not have opened one at all.
    if (code !== close || /[\s([]/.test(previousChar)) return candidateEnd;
    const nextChar = at + 1 < content.end ? text.charAt(at + 1) : '';
    if (/[\p{L}\d]/u.test(nextChar)) continue;
    if (!/s/i.test(previousChar) || /^[.,;:)\]?!]?$/.test(nextChar)) return at + 1;
    if (candidateEnd < 0) candidateEnd = at + 1;
  }
  return candidateEnd;
}

/**
 * The end of a quotation without a closing mark. A quotation of several paragraphs has an opening mark before each and a closing one only
 * after the last, so one after a reporting verb or colon runs to `limit`. If only a few words of a sentence are quoted, the closing mark
 * was forgotten, and the quotation ends with the sentence. `limit` is the next opening mark or the end of the block.
 */
function endOfUnclosed(reading: BlockReading, open: number, limit: number): number {
  const { text } = reading.block;
  if (isAnnounced(reading, open)) return limit;
  for (let at = open + 1; at + 1 < limit; at++) {
    if (text.charAt(at) !== '.' || !isSpace(text.charCodeAt(at + 1))) continue;
    let nextIndex = at + 1;
    while (nextIndex < limit && isSpace(text.charCodeAt(nextIndex))) nextIndex++;
    if (/\p{Lu}/u.test(text.charAt(nextIndex))) return at + 1;
  }
  return limit;
}

/** Whether a quotation is at the start of the text, or follows a colon, comma or reporting verb. */
function isAnnounced({ block, language }: BlockReading, open: number): boolean {
  const { text, content } = block;
  let previousOffset = open;
  while (previousOffset > content.start && isSpace(text.charCodeAt(previousOffset - 1))) previousOffset--;
  if (previousOffset === content.start || text[previousOffset - 1] === ':' || text[previousOffset - 1] === ',')
    return true;
  if (previousOffset === open) return false;
  const tokens = blockTokens(block, false);
  return patternsOf(language, 'quoting')?.announcedBefore.isBefore(tokens, tokens.from(open)) === true;
}
