import type { Block } from '../../syntax/blocks/block';
import type { Span } from '../../text/edits';

/** The number or letter of a block's marker, without punctuation. Offsets count from the start of the block. */
export function labelSpan({ text, marker }: Block): Span {
  let { start, end } = marker;
  if (start < end && isOpening(text.charCodeAt(start))) start++;
  while (end > start && isClosing(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b;
}

/** A full stop, a bracket, a slash or a colon. */
function isClosing(code: number): boolean {
  return code === 0x2e || code === 0x29 || code === 0x5d || code === 0x2f || code === 0x3a;
}
