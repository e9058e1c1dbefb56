import type { Span } from '../../text/edits';
import { ownCopy } from '../../text/flat';
import type { ApartLines } from './apart';
import { type Block, contentOf, INITIAL_STATE, type ReaderState } from './block';
import { type Line, Lines } from './line';
import { BlockReader, type CompiledBlockWords } from './reader';

/**
 * The blocks of a text, read around its detached lines, which become separate blocks: table rows are unnumbered text, or front matter
 * before the body starts, and a table of contents is furniture. `apart` must be in text order, without overlaps, and consist of complete
 * lines.
 */
export function readWithDetachedLines(
  text: string,
  words: CompiledBlockWords,
  isWrapped: boolean,
  apart: readonly ApartLines[],
): Block[] {
  const pieces: string[] = [];
  /** Offsets of the detached lines in the text without them. */
  const detachedOffsets: number[] = [];
  let length = 0;
  let from = 0;
  for (const { start, end } of apart) {
    pieces.push(text.slice(from, start));
    length += start - from;
    detachedOffsets.push(length);
    from = end;
  }
  pieces.push(text.slice(from));
  const remainingText = pieces.join('');
  const reader = new BlockReader(remainingText, words, isWrapped, undefined, detachedOffsets);
  const blocks: Block[] = [];
  const rows = new Set<Block>();
  let state = INITIAL_STATE;
  let nextPiece = 0;
  const addDetachedLines = (at: number) => {
    for (; nextPiece < apart.length && (detachedOffsets[nextPiece] ?? 0) <= at; nextPiece++) {
      const lines = apart[nextPiece];
      if (!lines) continue;
      const piece = text.slice(lines.start, lines.end);
      const title = titleOfContents(blocks, words);
      const isContents = lines.kind === 'contents' || title >= 0 || isTitle(firstCell(piece), words);
      if (title >= 0) state = dropFrom(blocks, title);
      for (const line of linesOf(piece, isContents, state)) {
        if (line.kind === 'masthead') rows.add(line);
        blocks.push(line);
      }
    }
  };
  for (let at = 0; at < remainingText.length; ) {
    addDetachedLines(at);
    const block = reader.read(at, state);
    blocks.push(block);
    at += block.text.length;
    state = block.after;
  }
  addDetachedLines(remainingText.length);
  // Text without a heading or numbered paragraph is not just front matter if it contains tables.
  if (state.zone !== 'masthead') return blocks;
  return blocks.map((block) => (rows.has(block) ? { ...block, kind: 'unnumbered' } : block));
}

/** Turns all blocks from an index on into furniture, which does not affect the blocks after it; returns the state after them. */
function dropFrom(blocks: Block[], from: number): ReaderState {
  const state = blocks[from - 1]?.after ?? INITIAL_STATE;
  for (const { text, content, marker, label } of blocks.splice(from)) {
    const start = label ? marker.start : content.start;
    blocks.push({ ...plainBlock(text, { start, end: content.end }, state), kind: 'furniture' });
  }
  return state;
}

/** A block without a number: front matter before the body starts, unnumbered text after that. */
function plainBlock(text: string, content: Span, state: ReaderState): Block {
  return {
    kind: state.zone === 'masthead' ? 'masthead' : 'unnumbered',
    zone: state.zone,
    text,
    marker: { start: content.start, end: content.start },
    label: undefined,
    content,
    level: 0,
    after: state,
  };
}

/** Maximum number of column names between the title of a table of contents and the table, and maximum length of a name. */
const MAX_COLUMN_NAMES = 3;
const MAX_NAME_LENGTH = 40;

/** Index of the block that is the title of the table of contents that follows the blocks; -1 if there is none. */
function titleOfContents(blocks: readonly Block[], words: CompiledBlockWords): number {
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - 1 - MAX_COLUMN_NAMES; i--) {
    const block = blocks[i];
    if (!block || block.kind === 'paragraph' || block.kind === 'subparagraph') return -1;
    const content = contentOf(block);
    if (isTitle(content, words)) return i;
    if (content.length > MAX_NAME_LENGTH) return -1;
  }
  return -1;
}

function isTitle(content: string, { contents }: CompiledBlockWords): boolean {
  return content.length <= MAX_NAME_LENGTH && contents.has(content.toLowerCase().replace(/\s+/g, ' '));
}

function firstCell(row: string): string {
  return /[^\t\n\r]+/.exec(row)?.[0].trim() ?? '';
}

/** One block per line; blank lines belong to the line before them. */
function linesOf(text: string, isContents: boolean, state: ReaderState): readonly Block[] {
  const lines = new Lines(text);
  const blocks: Block[] = [];
  let start = 0;
  for (let line: Line | undefined = lines.from(0); start < text.length; ) {
    const followingLine: Line | undefined = line && lines.after(line);
    const end = followingLine?.start ?? text.length;
    const content = { start: (line?.content ?? end) - start, end: (line?.end ?? end) - start };
    const block = plainBlock(ownCopy(text, start, end), content, state);
    blocks.push(isContents || !line ? { ...block, kind: 'furniture' } : block);
    start = end;
    line = followingLine;
  }
  return blocks;
}
