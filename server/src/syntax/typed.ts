import type { Change } from '../text/edits';
import type { Block } from './block';

/** A block that took the place of one by a change of its words, which is in units of their texts. */
export interface Typed {
  readonly old: Block;
  readonly block: Block;
  readonly change: Change;
}

let last: Typed | undefined;

/** Says which block was typed in last, for those who keep what they read of the block before. */
export function noteTyped(typed: Typed): void {
  last = typed;
}

/** How a block came from another one; undefined for all but the one that was typed in last. */
export function typedIn(block: Block): Typed | undefined {
  return last?.block === block ? last : undefined;
}
