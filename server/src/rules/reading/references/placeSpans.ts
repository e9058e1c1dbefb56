import type { Reference } from '../../../model/base/target';
import type { Span } from '../../../text/edits';

/** The span of the number in a citation such as "12 (a)", without its letters. Offsets are relative to the block's text. */
export function numberSpan(reference: Reference | Span, text: string): Span {
  let end = reference.start;
  while (end < reference.end && text.charAt(end) !== '(' && text.charAt(end) !== ',') end++;
  while (end > reference.start && /\s/.test(text.charAt(end - 1))) end--;
  return { start: reference.start, end };
}

/** The span of a citation's letters from `depth` on, outermost first. Offsets are relative to the block's text. */
export function pathSpan(reference: Reference | Span, text: string, depth: number): Span {
  const brackets = [...text.slice(reference.start, reference.end).matchAll(/\(?[a-z0-9]+\)/g)];
  const from = brackets[Math.min(depth, brackets.length - 1)];
  return { start: reference.start + (from?.index ?? 0), end: reference.end };
}
