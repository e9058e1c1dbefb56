import { blockIndexAt, startOf } from '../../../syntax/blocks/tree';
import type { Span } from '../../../text/edits';
import type { Place } from '../../engine/finding';
import type { View } from '../../engine/view';

/** Findings in more places than this are reported once, at the first. */
export const MANY_PLACES = 5;

/**
 * Converts a span of the whole text to a place in the block where it starts, clipped to that block. A span without words, such as that of a
 * deletion, is widened to an adjacent word.
 */
export function placeInBlock({ tree }: View, { start, end }: Span): Place {
  const block = blockIndexAt(tree, start);
  const { text, content } = tree.blocks[block] ?? { text: '', content: { start: 0, end: 0 } };
  const shift = startOf(tree, block);
  const from = Math.max(0, Math.min(start - shift, text.length));
  const to = Math.min(Math.max(from, end - shift), Math.max(from, content.end));
  if (text.slice(from, to).trim() !== '') return { block, start: from, end: to };
  return { block, ...wordNear(text, Math.min(from, content.end)) };
}

/** How much of a word to examine on either side, in UTF-16 code units. */
const WORD_WINDOW = 80;

/** The non-blank characters that touch or precede an offset; if there are none, those that follow it. */
function wordNear(text: string, at: number): Span {
  const textBefore = text.slice(Math.max(0, at - WORD_WINDOW), at);
  const textAfter = /^\S*/.exec(text.slice(at, at + WORD_WINDOW))?.[0] ?? '';
  const [word = ''] = /\S*\s*$/.exec(textBefore) ?? [];
  const leftPart = textAfter === '' ? word : (/\S*$/.exec(textBefore)?.[0] ?? '');
  const end = textAfter === '' ? at - word.length + word.trimEnd().length : at + textAfter.length;
  if (leftPart.trim() !== '' || textAfter !== '') return { start: at - leftPart.length, end };
  const [space = '', next = ''] = /^(\s*)(\S*)/.exec(text.slice(at, at + WORD_WINDOW))?.slice(1) ?? [];
  return { start: at + space.length, end: at + space.length + next.length };
}
