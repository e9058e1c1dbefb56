import { isSpace } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { leftoverEnd } from './line';

const MARK = '[bookmark:';

/** Converter leftovers in a text, such as "[bookmark: hit4]", in text order. */
export function leftoversIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(MARK); at >= 0; ) {
    const end = leftoverEnd(text, at, text.length);
    if (end > at) spans.push({ start: at, end });
    // A leftover nested in another's brackets is part of it.
    at = text.indexOf(MARK, Math.max(end, at + 1));
  }
  return spans;
}

/** The range to delete with a leftover: it includes the space after it if there is one before it. */
export function withSpace(text: string, { start, end }: Span): Span {
  const previousCode = text.charCodeAt(start - 1);
  const hasSpaces = start > 0 && previousCode === 0x20 && text.charCodeAt(end) === 0x20;
  return { start, end: hasSpaces && !isSpace(text.charCodeAt(end + 1)) ? end + 1 : end };
}
