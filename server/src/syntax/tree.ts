import type { Change, Span } from '../text/edits';
import { type Block, INITIAL_STATE, type ReaderState } from './block';
import { leftoverEnd } from './line';
import { type CompiledBlockWords, LOOKAHEAD_LINES, mayStop, readBlock } from './reader';

/** The blocks of one version of a text, in order, without gap or overlap. Immutable; unchanged blocks are shared. */
export interface Tree {
  readonly blocks: readonly Block[];
  /** Offset of each block, in UTF-16 units of the whole text. */
  readonly starts: Int32Array;
  readonly length: number;
}

/** How much reading a tree took; tests of growth count it. */
export interface ReadingWork {
  blocks: number;
}

/** Reads a whole text. Any text gives a tree. */
export function readTree(text: string, words: CompiledBlockWords, work?: ReadingWork): Tree {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let state = INITIAL_STATE;
  for (let at = 0; at < text.length; ) {
    const block = readBlock(text, at, state, words);
    blocks.push(block);
    starts.push(at);
    at += block.text.length;
    state = block.after;
  }
  if (work) work.blocks += blocks.length;
  return { blocks, starts: Int32Array.from(starts), length: text.length };
}

/**
 * The tree of the next version after one change, equal to what reading the whole text gives. Reading resumes far
 * enough before the change that no block kept has looked at it, and stops where an old block starts in the old state.
 */
export function updateTree(tree: Tree, change: Change, text: string, words: CompiledBlockWords, work?: ReadingWork): Tree {
  const delta = change.newEnd - change.oldEnd;
  // Each block holds a non-blank line, so no block this far before the change can have looked at it.
  const from = Math.max(0, blockAt(tree, change.start) - LOOKAHEAD_LINES - 1);
  let at = from < tree.blocks.length ? (tree.starts[from] ?? 0) : 0;
  let state = stateBefore(tree, from);
  const read: Block[] = [];
  const starts: number[] = [];
  let old = from;
  while (at < text.length) {
    if (at >= change.newEnd) {
      while (old < tree.blocks.length && (tree.starts[old] ?? 0) + delta < at) old++;
      if (old < tree.blocks.length && (tree.starts[old] ?? 0) + delta === at && mayStop(stateBefore(tree, old), state)) break;
    }
    const block = readBlock(text, at, state, words);
    if (work) work.blocks++;
    read.push(block);
    starts.push(at);
    at += block.text.length;
    state = block.after;
  }
  if (at >= text.length) old = tree.blocks.length;
  // What was read anew and came out as it was stays the old block, so that everything derived from it stays too.
  for (let i = 0; i < read.length && from + i < tree.blocks.length; i++) {
    const before = tree.blocks[from + i];
    const now = read[i];
    if (!before || !now || !sameBlock(before, now)) break;
    read[i] = before;
  }
  const kept = tree.blocks.length - old;
  const allStarts = new Int32Array(from + read.length + kept);
  allStarts.set(tree.starts.subarray(0, from));
  allStarts.set(starts, from);
  for (let i = 0, to = from + read.length; i < kept; i++) allStarts[to + i] = (tree.starts[old + i] ?? 0) + delta;
  return {
    blocks: [...tree.blocks.slice(0, from), ...read, ...tree.blocks.slice(old)],
    starts: allStarts,
    length: text.length,
  };
}

/** Index of the block that holds an offset; the last one's at or behind the end, 0 in an empty tree. */
export function blockAt(tree: Tree, offset: number): number {
  let low = 0;
  let high = tree.blocks.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((tree.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a block of a tree starts, in units of the whole text. */
export function startOf(tree: Tree, index: number): number {
  return tree.starts[index] ?? tree.length;
}

/** A leaf of the tree: a run of a block's text that is read as one thing. Offsets are the block's. */
export interface Leaf extends Span {
  readonly kind: 'space' | 'marker' | 'leftover' | 'text';
}

/** The leaves of a block in order; joined, they are its text to the unit. */
export function leavesOf(block: Block): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (kind: Leaf['kind'], start: number, end: number) => {
    if (end > start) leaves.push({ kind, start, end });
  };
  const spaced = (start: number, end: number) => {
    let from = start;
    for (let p = start; p < end; p++) {
      if (block.text.charCodeAt(p) !== 0x5b) continue;
      const leftover = leftoverEnd(block.text, p, end);
      if (leftover === p) continue;
      add('space', from, p);
      add('leftover', p, leftover);
      from = leftover;
      p = leftover - 1;
    }
    add('space', from, end);
  };
  const { marker, content } = block;
  const first = Math.min(marker.start, content.start);
  spaced(0, first);
  if (marker.end > marker.start) {
    add('marker', marker.start, marker.end);
    spaced(marker.end, content.start);
  }
  let from = content.start;
  for (let p = content.start; p < content.end; p++) {
    if (block.text.charCodeAt(p) !== 0x5b) continue;
    const leftover = leftoverEnd(block.text, p, content.end);
    if (leftover === p) continue;
    add('text', from, p);
    add('leftover', p, leftover);
    from = leftover;
    p = leftover - 1;
  }
  add('text', from, content.end);
  add('space', content.end, block.text.length);
  return leaves;
}

function stateBefore(tree: Tree, index: number): ReaderState {
  return index === 0 ? INITIAL_STATE : (tree.blocks[index - 1]?.after ?? INITIAL_STATE);
}

function sameBlock(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.level === b.level && a.zone === b.zone && a.text === b.text && a.label?.text === b.label?.text && a.content.start === b.content.start && mayStop(a.after, b.after);
}
