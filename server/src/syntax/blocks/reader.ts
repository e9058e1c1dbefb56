import { bisect } from '../../text/bisect';
import { ownCopy } from '../../text/flat';
import { type Block, type ReaderState, sameState } from './block';
import { addLine, type CompiledBlockWords, chunkOf, type GatheredLines, type ReadingContext } from './chunk';
import { breaksOff, classify, type NextState } from './classify';
import { isListed } from './contents';
import { isRule } from './furniture';
import { continuesChunk } from './goingOn';
import { type Line, Lines } from './line';
import { breaksParagraph, isFurniture, openingMarker } from './opening';

export { type CompiledBlockWords, compileBlockWords } from './chunk';

/** How to extract the text of a block from the whole text: as a copy, for blocks that outlive it, or as a slice. */
export type TakeText = (text: string, start: number, end: number) => string;

/**
 * Reads the blocks of one text. The result depends only on the state and the text from the given offset; lines are kept only to avoid
 * rescanning them.
 */
export class BlockReader {
  private readonly lines: Lines;

  /**
   * @param isWrapped whether the whole text is hard-wrapped
   * @param joints offsets, in order, that no block crosses, because lines are missing from the text there
   */
  constructor(
    private readonly text: string,
    private readonly words: CompiledBlockWords,
    private readonly isWrapped: boolean,
    private readonly piece: TakeText = ownCopy,
    private readonly joints: readonly number[] = [],
  ) {
    this.lines = new Lines(text);
  }

  /** End of the text that the last block depends on; one beyond the end of the text if more would have been examined. */
  get linesLookedAt(): number {
    return this.lines.lookedAt;
  }

  /**
   * Reads the block that starts at an offset, which must be the start of a line, in a given state. Looks at most LOOKAHEAD_LINES non-blank
   * lines past the end of the block; never fails.
   */
  read(at: number, state: ReaderState): Block {
    const { text, lines } = this;
    lines.lookedAt = at;
    const limit = this.jointAfter(at);
    const firstLine = lines.from(at);
    if (!firstLine || firstLine.start >= limit) return this.blankText(at, Math.min(limit, text.length), state);
    const reading: ReadingContext = { text, lines, words: this.words, isWrapped: this.isWrapped, state };
    const chunk = openedState(reading, firstLine);
    let line = lines.after(firstLine);
    while (line && line.start < limit) {
      if (line.blankBefore ? !continuesChunk(reading, chunk, line) : breaksParagraph(reading, chunk, line)) break;
      addLine(reading, chunk, line);
      line = lines.after(line);
    }
    lines.keep(line);
    const end = Math.min(line ? line.start : text.length, limit);
    const hasBlanks = end === limit || (line ? line.blankBefore : chunk.last.next < end);
    return finishBlock(reading, chunk, at, end, hasBlanks, this.piece);
  }

  private jointAfter(at: number): number {
    const { joints } = this;
    return joints[bisect(joints.length, (i) => (joints[i] ?? 0) <= at)] ?? Number.POSITIVE_INFINITY;
  }

  /** A block for the rest of a text, or of the part before a joint, that is only white space and leftovers. */
  private blankText(at: number, end: number, state: ReaderState): Block {
    const text = this.piece(this.text, at, end);
    const emptySpan = { start: text.length, end: text.length };
    const nextState: ReaderState = { ...state, blank: true, last: 'furniture' };
    return {
      kind: 'furniture',
      zone: state.zone,
      text,
      marker: emptySpan,
      label: undefined,
      content: emptySpan,
      level: 0,
      after: nextState,
    };
  }
}

const COLON = 0x3a;

function openedState(reading: ReadingContext, first: Line): GatheredLines {
  if (isListed(reading, first)) return chunkOf(first, undefined, true, true);
  const marker = openingMarker(reading, first);
  return chunkOf(first, marker, marker === undefined && isFurniture(reading, first, reading.state.blank));
}

function finishBlock(
  reading: ReadingContext,
  chunk: GatheredLines,
  at: number,
  end: number,
  blanks: boolean,
  piece: TakeText,
): Block {
  const { state, text } = reading;
  const { first, last, marker } = chunk;
  const nextState = copyOf(state);
  const { kind, label, level } = classify(reading, chunk, blanks, nextState);
  // Text below a rule counts as set off, as by a blank line.
  nextState.blank = blanks || (kind === 'furniture' && isRule(text, first.content, last.end));
  nextState.last = kind;
  if (kind !== 'footnote' && kind !== 'furniture') {
    nextState.unfinished = breaksOff(reading, chunk, kind);
    nextState.colon = text.charCodeAt(last.end - 1) === COLON;
  }
  const hasMarker = marker !== undefined && label !== undefined;
  return {
    kind,
    zone: nextState.zone,
    text: piece(text, at, end),
    marker: { start: first.content - at, end: (hasMarker ? marker.end : first.content) - at },
    label,
    content: { start: (hasMarker ? Math.min(chunk.words, last.end) : first.content) - at, end: last.end - at },
    level,
    after: sameState(state, nextState) ? state : nextState,
  };
}

/** A writable copy; listing the members is several times faster than spreading the state. */
function copyOf(state: ReaderState): NextState {
  return {
    zone: state.zone,
    titled: state.titled,
    number: state.number,
    numberForm: state.numberForm,
    minor: state.minor,
    alone: state.alone,
    paragraphIndent: state.paragraphIndent,
    roman: state.roman,
    capital: state.capital,
    decimal: state.decimal,
    stack: state.stack,
    letter: state.letter,
    letterIndent: state.letterIndent,
    smallRoman: state.smallRoman,
    quoted: state.quoted,
    footnote: state.footnote,
    width: state.width,
    widthAge: state.widthAge,
    unfinished: state.unfinished,
    colon: state.colon,
    blank: state.blank,
    contents: state.contents,
    annex: state.annex,
    last: state.last,
  };
}
