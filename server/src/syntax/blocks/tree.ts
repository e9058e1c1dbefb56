import { bisect } from '../../text/bisect';
import type { Change, Span, TextEdit } from '../../text/edits';
import { ownCopy } from '../../text/flat';
import { type ApartLines, apartAfter } from './apart';
import { type Block, INITIAL_STATE, type Label, type ReaderState, sameState } from './block';
import { barCodeEnd, leftoverEnd } from './line';
import { LOOKAHEAD_LINES } from './lookahead';
import { readWithDetachedLines } from './readAround';
import { BlockReader, type CompiledBlockWords, type TakeText } from './reader';
import { countLines, isHardWrapped, type LineCounts, replaceCounts } from './wrapping';

/** The blocks of one version of a text, in order, without gaps or overlaps. Immutable; unchanged blocks are shared between versions. */
export interface Tree {
  readonly blocks: readonly Block[];
  /** Start offset of each block, in UTF-16 code units of the whole text. */
  readonly starts: Int32Array;
  /**
   * For each block, the distance from its start up to which it depends on the text, in UTF-16 code units; edits beyond it leave the block valid.
   */
  readonly reaches: Int32Array;
  readonly length: number;
  /** The detached lines, in text order; empty for text that does not come from a file with such lines. */
  readonly apart: readonly ApartLines[];
  /** Counts of the lines, which decide whether the text is hard-wrapped. */
  readonly lineCounts: LineCounts;
}

/** Counts the blocks read, so that tests can check how the work scales. */
export interface ReadingWork {
  blocks: number;
}

const NO_DETACHED_LINES: readonly ApartLines[] = [];

/** Reads a whole text, around its detached lines. Never fails. */
export function readTree(
  text: string,
  words: CompiledBlockWords,
  work?: ReadingWork,
  apart: readonly ApartLines[] = NO_DETACHED_LINES,
): Tree {
  const lineCounts = countLines(text);
  const isWrapped = isHardWrapped(lineCounts);
  if (apart.length > 0)
    return treeOf(readWithDetachedLines(text, words, isWrapped, apart), text.length, apart, lineCounts, work);
  const reader = new BlockReader(text, words, isWrapped);
  const blocks: Block[] = [];
  const starts: number[] = [];
  const reaches: number[] = [];
  let state = INITIAL_STATE;
  for (let at = 0; at < text.length; ) {
    const block = reader.read(at, state);
    blocks.push(block);
    starts.push(at);
    reaches.push(reader.linesLookedAt - at);
    at += block.text.length;
    state = block.after;
  }
  if (work) work.blocks += blocks.length;
  return {
    blocks,
    starts: Int32Array.from(starts),
    reaches: Int32Array.from(reaches),
    length: text.length,
    apart,
    lineCounts,
  };
}

/** A tree in which every block depends on the whole text. */
function treeOf(
  blocks: readonly Block[],
  length: number,
  apart: readonly ApartLines[],
  lineCounts: LineCounts,
  work: ReadingWork | undefined,
): Tree {
  if (work) work.blocks += blocks.length;
  const starts = new Int32Array(blocks.length);
  const reaches = new Int32Array(blocks.length);
  let at = 0;
  blocks.forEach((block, i) => {
    starts[i] = at;
    reaches[i] = length + 1 - at;
    at += block.text.length;
  });
  return { blocks, starts, reaches, length, apart, lineCounts };
}

/** The new tree, reusing unchanged blocks of the previous version at its start and end. */
function shareUnchanged(before: Tree, newTree: Tree): Tree {
  const blocks = [...newTree.blocks];
  const take = (i: number, old: Block | undefined): boolean => {
    const block = blocks[i];
    if (!old || !block || !sameBlock(old, block)) return false;
    blocks[i] = old;
    return true;
  };
  let head = 0;
  while (head < blocks.length && take(head, before.blocks[head])) head++;
  const shift = before.blocks.length - blocks.length;
  for (let i = blocks.length - 1; i >= head && i + shift >= head && take(i, before.blocks[i + shift]); ) i--;
  return { ...newTree, blocks };
}

/**
 * The tree of the next version after a single change, equal to a full read. Reading resumes far enough before the change that no block it
 * keeps depends on the changed text, and stops where an old block starts in the same state. Blocks may hold slices of the new text, so
 * discard the tree before the text.
 */
export function updateTree(
  tree: Tree,
  change: Change,
  text: string,
  words: CompiledBlockWords,
  work?: ReadingWork,
  piece?: TakeText,
  apart = apartAfter(tree.apart, [editOf(change, text)], text),
): Tree {
  // Text from files is not edited by typing, so an incremental read would gain nothing.
  if (tree.apart.length > 0 || apart.length > 0) return shareUnchanged(tree, readTree(text, words, work, apart));
  const delta = change.newEnd - change.oldEnd;
  /** The old block that starts at the current position, if any. */
  let previousBlock: Block | undefined;
  // Text outside the change is reused from the old block, not copied.
  const isWrapped = isHardWrapped(tree.lineCounts);
  const reader = new BlockReader(text, words, isWrapped, (whole, start, end) =>
    previousBlock?.text.length === end - start && (end <= change.start || start >= change.newEnd)
      ? previousBlock.text
      : (piece ?? ownCopy)(whole, start, end),
  );
  const from = firstTouched(tree, change.start);
  let at = startOf(tree, from);
  let state = stateBefore(tree, from);
  const newBlocks: Block[] = [];
  const starts: number[] = [];
  const reaches: number[] = [];
  /** Index of the first old block that starts at or after `at` in the new text. */
  let oldBlock = from;
  while (at < text.length) {
    // No old block can start within the change.
    const shift = at >= change.newEnd ? delta : at < change.start ? 0 : undefined;
    if (shift !== undefined) while (oldBlock < tree.blocks.length && startOf(tree, oldBlock) + shift < at) oldBlock++;
    const canReuse = shift !== undefined && oldBlock < tree.blocks.length && startOf(tree, oldBlock) + shift === at;
    if (canReuse && at >= change.newEnd && sameState(stateBefore(tree, oldBlock), state)) break;
    previousBlock = canReuse ? tree.blocks[oldBlock] : undefined;
    const newBlock = reader.read(at, state);
    // A block that reads the same keeps its old object, so everything cached for it remains valid.
    const block = previousBlock && sameBlock(previousBlock, newBlock) ? previousBlock : newBlock;
    if (work) work.blocks++;
    newBlocks.push(block);
    starts.push(at);
    reaches.push(reader.linesLookedAt - at);
    at += block.text.length;
    state = block.after;
  }
  if (at >= text.length) oldBlock = tree.blocks.length;
  const lineCounts = replaceCounts(tree.lineCounts, countedIn(tree.blocks.slice(from, oldBlock)), countedIn(newBlocks));
  if (isHardWrapped(lineCounts) !== isWrapped) return shareUnchanged(tree, readTree(text, words, work, apart));
  const reusedCount = tree.blocks.length - oldBlock;
  const allStarts = new Int32Array(from + newBlocks.length + reusedCount);
  allStarts.set(tree.starts.subarray(0, from));
  allStarts.set(starts, from);
  for (let i = 0, to = from + newBlocks.length; i < reusedCount; i++)
    allStarts[to + i] = startOf(tree, oldBlock + i) + delta;
  const allReaches = new Int32Array(allStarts.length);
  allReaches.set(tree.reaches.subarray(0, from));
  allReaches.set(reaches, from);
  allReaches.set(tree.reaches.subarray(oldBlock), from + newBlocks.length);
  return {
    blocks: tree.blocks.slice(0, from).concat(newBlocks, tree.blocks.slice(oldBlock)),
    starts: allStarts,
    reaches: allReaches,
    length: text.length,
    apart,
    lineCounts,
  };
}

function countedIn(blocks: readonly Block[]): LineCounts {
  return countLines(blocks.map(({ text }) => text).join(''));
}

function editOf({ start, oldEnd, newEnd }: Change, text: string): TextEdit {
  return { start, end: oldEnd, text: text.slice(start, newEnd) };
}

/** Index of the first block that depends on the text at an offset. */
function firstTouched(tree: Tree, offset: number): number {
  const at = blockIndexAt(tree, offset);
  // Each block contains a non-blank line, so no block further back can have looked this far.
  for (let i = Math.max(0, at - LOOKAHEAD_LINES - 1); i < at; i++)
    if (startOf(tree, i) + (tree.reaches[i] ?? 0) > offset) return i;
  return at;
}

/** Index of the block that contains an offset; the last block at or after the end, 0 in an empty tree. */
export function blockIndexAt(tree: Tree, offset: number): number {
  return Math.max(0, bisect(tree.blocks.length, (i) => (tree.starts[i] ?? 0) <= offset) - 1);
}

/** Start of a block, in UTF-16 code units of the whole text. */
export function startOf(tree: Tree, index: number): number {
  return tree.starts[index] ?? tree.length;
}

/** A leaf of the tree: a run of a block's text that is treated as a unit. Offsets are relative to the block. */
interface Leaf extends Span {
  readonly kind: 'space' | 'marker' | 'leftover' | 'text';
}

/** The leaves of a block in order; concatenated, they equal its text. */
export function leavesOf(block: Block): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (kind: Leaf['kind'], start: number, end: number) => {
    if (end > start) leaves.push({ kind, start, end });
  };
  const split = (kind: Leaf['kind'], start: number, end: number) => {
    let from = start;
    for (let p = block.text.indexOf('[', start); p >= 0 && p < end; p = block.text.indexOf('[', p + 1)) {
      const leftover = leftoverEnd(block.text, p, end);
      if (leftover === p) continue;
      add(kind, from, p);
      add('leftover', p, leftover);
      from = leftover;
      p = leftover - 1;
    }
    add(kind, from, end);
  };
  const { marker, content } = block;
  const markOffset = block.text.slice(0, marker.start).search(/[*\uE000-\uF8FF]/);
  const barCode = markOffset < 0 ? 0 : barCodeEnd(block.text, markOffset);
  split('space', 0, barCode === 0 ? 0 : markOffset);
  add('leftover', barCode === 0 ? 0 : markOffset, barCode);
  split('space', barCode, marker.start);
  add('marker', marker.start, marker.end);
  split('space', marker.end, content.start);
  split('text', content.start, content.end);
  split('space', content.end, block.text.length);
  return leaves;
}

function stateBefore(tree: Tree, index: number): ReaderState {
  return index === 0 ? INITIAL_STATE : (tree.blocks[index - 1]?.after ?? INITIAL_STATE);
}

function sameBlock(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    a.level === b.level &&
    a.zone === b.zone &&
    a.text === b.text &&
    sameLabel(a.label, b.label) &&
    sameSpan(a.marker, b.marker) &&
    sameSpan(a.content, b.content) &&
    sameState(a.after, b.after)
  );
}

function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.form === b.form &&
      a.text === b.text &&
      a.value === b.value &&
      a.suffix === b.suffix)
  );
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
