import { blockTokens } from '../../syntax/tokens/blockTokens';
import { holding, Kind } from '../../syntax/tokens/tokens';
import { isSpace } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { memoize } from '../base/memo';
import { patternsOf } from '../words/patterns';
import type { BlockReading } from './blockReading';

const NONE: readonly Span[] = [];

/** The quotations of a block with their marks, in text order. Offsets are the block's, in UTF-16 units. */
export function quotationsIn(reading: BlockReading): readonly Span[] {
  return (reading.held & MARKS) === 0 ? NONE : quotations(reading);
}

/** Double quotation marks, and the kind that single ones belong to. */
const MARKS = holding(Kind.quote) | holding(Kind.other);

/**
 * From each opening quotation mark to its closing one, or to where that must have been forgotten. A text without a number may close what
 * was opened in the block before.
 */
const quotations = memoize((reading: BlockReading): readonly Span[] => {
  const { text, content, kind } = reading.block;
  const spans: Span[] = [];
  let open = -1;
  // How many nested quotations are open within an announced one: "it held that “the “best interests” of a child prevail”".
  let inner = 0;
  let isWhole = false;
  for (let at = content.start; at < content.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0xab) {
      if (open >= 0 && (isWhole || closesTwice(text, at + 1, content.end))) {
        inner++;
        continue;
      }
      if (open >= 0) spans.push({ start: open, end: endOfUnclosed(reading, open, at) });
      open = at;
      isWhole = isAnnounced(reading, at);
    } else if (code === 0x201d || code === 0xbb) {
      if (open >= 0 && inner > 0) {
        inner--;
        continue;
      }
      if (open >= 0) spans.push({ start: open, end: at + 1 });
      else if (kind === 'unnumbered' && spans.length === 0) spans.push({ start: content.start, end: at + 1 });
      open = -1;
    } else if (code === 0x22) {
      if (open >= 0 && text.charCodeAt(open) === code && isNestedAt(text, at, content.end)) inner++;
      else if (open >= 0 && inner > 0 && text.charCodeAt(open) === code) inner--;
      else if (open >= 0) {
        spans.push({ start: open, end: at + 1 });
        open = -1;
        inner = 0;
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

/** In UTF-16 units; a nested quotation is closed before, with the one around it. */
const LONGEST_NESTED = 600;

/** Whether the next two quotation marks close: a quotation within another, "its “frank and open” answers”", and not one after an unclosed one. */
function closesTwice(text: string, from: number, to: number): boolean {
  let isClosed = false;
  for (let at = from; at < Math.min(to, from + LONGEST_NESTED); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0xab) return false;
    if (code !== 0x201d && code !== 0xbb) continue;
    if (isClosed) return true;
    isClosed = true;
  }
  return false;
}

/**
 * Whether a straight mark within a quotation opens another one: it stands before a word, and the next two marks after words, "the "best
 * interests" of a child prevail"".
 */
function isNestedAt(text: string, at: number, to: number): boolean {
  if (!/[\s([]/.test(text.charAt(at - 1)) || isSpace(text.charCodeAt(at + 1))) return false;
  const first = closesAt(text, at + 1, to);
  return first >= 0 && closesAt(text, first + 1, to) >= 0;
}

/** Where the next straight mark is, if it closes: after a word or stop, and not before a word; -1 otherwise. */
function closesAt(text: string, from: number, to: number): number {
  const next = text.indexOf('"', from);
  if (next < 0 || next >= Math.min(to, from + LONGEST_NESTED)) return -1;
  return isSpace(text.charCodeAt(next - 1)) || /[\p{L}\p{N}([]/u.test(text.charAt(next + 1)) ? -1 : next;
}

/** In UTF-16 units; apostrophes further apart do not form a quotation. */
const LONGEST_SINGLE = 1000;

/**
 * The end of a quotation in single marks, after the closing mark; -1 if none is opened. A mark after a letter is an apostrophe. So may be
 * one after an s ("the States' reports"), which therefore closes only if nothing else does.
 */
function endOfSingle(text: string, open: number, content: Span): number {
  if (open > content.start && !/[\s([\u2013\u2014]/.test(text.charAt(open - 1))) return -1;
  // "the '90s"
  if (!/[\p{L}\d([]/u.test(text.charAt(open + 1)) || /^\d\ds?\b/.test(text.slice(open + 1, open + 5))) return -1;
  const mark = text.charCodeAt(open);
  const close = mark === 0x27 ? mark : 0x2019;
  const limit = Math.min(content.end, open + LONGEST_SINGLE);
  let perhaps = -1;
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== close && code !== mark) continue;
    const before = text.charAt(at - 1);
    // The next mark opens a quotation, so this one may not have been a quotation at all.
    if (code !== close || /[\s([]/.test(before)) return perhaps;
    const after = at + 1 < content.end ? text.charAt(at + 1) : '';
    if (/[\p{L}\d]/u.test(after)) continue;
    if (!/s/i.test(before) || /^[.,;:)\]?!]?$/.test(after)) return at + 1;
    if (perhaps < 0) perhaps = at + 1;
  }
  return perhaps;
}

/**
 * A quotation of several paragraphs has an opening mark before each and a closing one after the last; an announced quotation may be one of
 * these. Around a few words of a sentence the closing mark was forgotten, and the next sentence is the document's own. The end is at `limit`,
 * the next opening mark or the end of the block, at the latest.
 */
function endOfUnclosed(reading: BlockReading, open: number, limit: number): number {
  const { text } = reading.block;
  if (isAnnounced(reading, open)) return limit;
  for (let at = open + 1; at + 1 < limit; at++) {
    if (text.charAt(at) !== '.' || !isSpace(text.charCodeAt(at + 1))) continue;
    let next = at + 1;
    while (next < limit && isSpace(text.charCodeAt(next))) next++;
    if (/\p{Lu}/u.test(text.charAt(next))) return at + 1;
  }
  return limit;
}

/** Whether a quotation follows nothing, a colon or comma, or a verb of saying. */
function isAnnounced({ block, language }: BlockReading, open: number): boolean {
  const { text, content } = block;
  let before = open;
  while (before > content.start && isSpace(text.charCodeAt(before - 1))) before--;
  if (before === content.start || text[before - 1] === ':' || text[before - 1] === ',') return true;
  if (before === open) return false;
  const tokens = blockTokens(block, false);
  return patternsOf(language, 'quoting')?.announcedBefore.isBefore(tokens, tokens.from(open)) === true;
}
