import type { Change } from '../text/edits';
import type { Block } from './block';

/** A block that took the place of one by a change of its words, which is in units of their texts. */
export interface Typed {
  readonly old: Block;
  readonly block: Block;
  readonly change: Change;
}

let last: Typed | undefined;

/**
 * Says which block was typed in last, for those who keep what they read of the block before. False, and nobody is told, where more than
 * its words are others: where its marker ends, or where the words do.
 */
export function noteTyped(typed: Typed): boolean {
  const { old, block, change } = typed;
  const { start, end } = block.content;
  const grown = change.newEnd - change.oldEnd;
  if (start !== old.content.start || change.start < start || end !== old.content.end + grown) return false;
  if (block.text.length !== old.text.length + grown) return false;
  last = typed;
  return true;
}

/** How a block came from another one; undefined for all but the one that was typed in last. */
export function typedIn(block: Block): Typed | undefined {
  return last?.block === block ? last : undefined;
}
