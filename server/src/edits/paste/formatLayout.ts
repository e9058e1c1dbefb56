import { type DocumentModel, type ModelOptions, readEdited } from '../../model/document';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { INDENT_STEP } from '../../syntax/blocks/chunk';
import { leftoversIn, withSpace } from '../../syntax/blocks/leftovers';
import { applyEdits, type Span, shiftSpan, type TextEdit } from '../../text/edits';
import { joinEdits } from '../numbers/sequence';
import { modelWith } from '../numbers/supposed';

/** How often formatting is repeated on its own result; once is nearly always enough. */
const MAX_ROUNDS = 4;
/** How many misread places to omit one by one before giving up the whole step. */
const MAX_ATTEMPTS = 12;

/** The step's edits, minus those in excluded blocks. */
type LayoutStep = (model: DocumentModel, leftOut: ReadonlySet<number>) => readonly TextEdit[];

/**
 * Edits that make the layout of a document uniform, following its own habits: white space around numbers and letters, and blank lines.
 * Collapses blank lines; removes trailing white space and converter artefacts. Preserves words, line endings and a byte order mark, and
 * skips any block that would parse differently. Nothing outside `range` changes.
 */
export function format(model: DocumentModel, options: ModelOptions = {}, range?: Span): readonly TextEdit[] {
  const { text } = model.text;
  let changedSpan = range ?? { start: 0, end: text.length };
  let currentModel = model;
  let edits: readonly TextEdit[] = [];
  const run = (step: LayoutStep): boolean => {
    const result = formatCarefully(
      currentModel,
      (one, leftOut) =>
        step(one, leftOut).filter((edit) => edit.start >= changedSpan.start && edit.end <= changedSpan.end),
      (some) => readEdited(currentModel, some, options),
    );
    if (result.edits.length === 0) return false;
    edits = edits.length === 0 ? result.edits : joinEdits(text, edits, result.edits);
    changedSpan = {
      start: changedSpan.start,
      end: changedSpan.end + result.after.text.text.length - currentModel.text.text.length,
    };
    currentModel = result.after;
    return true;
  };
  // Fixing the layout may make it safe to remove leftovers that had to stay before.
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const isFreed = run(leftoverEdits);
    if (!run(layoutEditsOf) && !isFreed) break;
  }
  return edits;
}

/**
 * Edits that give `range` of a document the prevailing layout of another version, such as the document before a paste. Layout with no
 * example in that version stays. Block `leftOut` of that version (-1 for none) is ignored as an example of blank lines, unless a heading
 * follows it. Preserves words, and skips any block that would parse differently.
 */
export function formatLike(
  example: DocumentModel,
  leftOut: number,
  model: DocumentModel,
  options: ModelOptions,
  range: Span,
): readonly TextEdit[] {
  const conventions = conventionsOf(example, leftOut);
  const step: LayoutStep = (one, skippedGaps) =>
    layoutEdits(one, skippedGaps, conventions, range).filter(
      ({ start, end }) => start >= range.start && end <= range.end,
    );
  return formatCarefully(model, step, (edits) => {
    const span = { start: edits[0]?.start ?? 0, end: edits.at(-1)?.end ?? 0 };
    const innerEdits = edits.map((edit) => shiftSpan(edit, -span.start));
    const newText = applyEdits(model.text.text.slice(span.start, span.end), innerEdits);
    return modelWith(model, span, newText, options);
  }).edits;
}

/** The edits of a step, minus those that would change how the text parses. */
function formatCarefully(
  model: DocumentModel,
  step: LayoutStep,
  readAgain: (edits: readonly TextEdit[]) => DocumentModel,
): { readonly edits: readonly TextEdit[]; readonly after: DocumentModel } {
  const leftOut = new Set<number>();
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const edits = step(model, leftOut);
    if (edits.length === 0) break;
    const modelAfter = readAgain(edits);
    const differingBlock = firstDifference(model, modelAfter);
    if (differingBlock < 0) return { edits, after: modelAfter };
    // The cause may be a change further up.
    for (let i = differingBlock - attempt - 1; i <= differingBlock + 1; i++) leftOut.add(i);
  }
  return { edits: [], after: model };
}

/** The first block that parses differently; -1 if there is none. */
function firstDifference(before: DocumentModel, after: DocumentModel): number {
  const count = Math.max(before.tree.blocks.length, after.tree.blocks.length);
  for (let i = 0; i < count; i++) {
    const [old, newBlock] = [before.tree.blocks[i], after.tree.blocks[i]];
    if (old && old === newBlock && before.readings[i] === after.readings[i]) continue;
    if (!old || !newBlock || !isSameStructure(old, newBlock) || !hasSameReferences(before, after, i)) return i;
  }
  return -1;
}

function isSameStructure(old: Block, newBlock: Block): boolean {
  return (
    old.kind === newBlock.kind &&
    old.level === newBlock.level &&
    old.label?.form === newBlock.label?.form &&
    old.label?.text === newBlock.label?.text &&
    wordsOf(old) === wordsOf(newBlock)
  );
}

/** The text of a block, with layout normalized. */
function wordsOf(block: Block): string {
  const content = contentOf(block);
  const gaps = leftoversIn(content).map((span) => ({ ...span, text: '' }));
  return applyEdits(content, gaps).split(/\s+/).join(' ').trim();
}

/** Whether the references of a block have the same targets; removing a leftover may add references. */
function hasSameReferences(before: DocumentModel, after: DocumentModel, i: number): boolean {
  const meanings = ({ readings }: DocumentModel) =>
    (readings[i]?.references ?? []).map(({ target, range }) => JSON.stringify([target, range?.from]));
  const newMeanings = meanings(after);
  const oldMeanings = meanings(before);
  if (oldMeanings.length === newMeanings.length)
    return oldMeanings.every((meaning, index) => meaning === newMeanings[index]);
  if (leftoversIn(before.tree.blocks[i]?.text ?? '').length === 0) return false;
  let matchCount = 0;
  for (const meaning of newMeanings) if (meaning === oldMeanings[matchCount]) matchCount++;
  return matchCount === oldMeanings.length;
}

// ---------------------------------------------------------------------------------------------------------------- leftovers

function leftoverEdits({ text: { text }, tree }: DocumentModel, leftOut: ReadonlySet<number>): TextEdit[] {
  const edits: TextEdit[] = [];
  let block = 0;
  for (const leftover of leftoversIn(text)) {
    while (block + 1 < tree.blocks.length && (tree.starts[block + 1] ?? 0) <= leftover.start) block++;
    if (!leftOut.has(block)) edits.push({ ...withSpace(text, leftover), text: '' });
  }
  return edits;
}

// ------------------------------------------------------------------------------------------------------------------- layout

/** Counts how often each alternative occurs. */
class VariantCounter<T> {
  private readonly counts = new Map<string, Map<T, number>>();

  note(what: string, way: T): void {
    const tally = this.counts.get(what) ?? new Map<T, number>();
    this.counts.set(what, tally);
    tally.set(way, (tally.get(way) ?? 0) + 1);
  }

  /** The most frequent alternative; the earliest in case of a tie. */
  of(what: string): T | undefined {
    let mostFrequent: T | undefined;
    let count = 0;
    for (const [way, times] of this.counts.get(what) ?? []) {
      if (times <= count) continue;
      mostFrequent = way;
      count = times;
    }
    return mostFrequent;
  }
}

/** A line of a block; `wordsEnd` is the end of its text without trailing white space. */
interface LayoutLine extends Span {
  readonly words: number;
  readonly next: number;
}

/** The layout habits of a document. */
interface LayoutConventions {
  readonly spaces: VariantCounter<string>;
  readonly gaps: VariantCounter<boolean>;
}

function layoutEditsOf(model: DocumentModel, leftOut: ReadonlySet<number>): TextEdit[] {
  return layoutEdits(model, leftOut, conventionsOf(model));
}

function conventionsOf({ tree: { blocks } }: DocumentModel, leftOut = -1): LayoutConventions {
  const spaces = new VariantCounter<string>();
  const gaps = new VariantCounter<boolean>();
  blocks.forEach((block, i) => {
    const lines = linesOf(block);
    const marker = markerSpaces(block);
    if (marker) {
      spaces.note(`${marker.what} before`, block.text.slice(marker.before.start, marker.before.end));
      spaces.note(`${marker.what} after`, block.text.slice(marker.after.start, marker.after.end));
    }
    // Start with one line without indentation: a single indented line does not prove intent.
    if (spaces.of(block.kind) === undefined) spaces.note(block.kind, '');
    for (const { text } of indentations(block, lines)) spaces.note(block.kind, text);
    const boundary = boundaryOf(block, blocks[i + 1]);
    if (boundary !== undefined && (i !== leftOut || blocks[i + 1]?.kind === 'heading'))
      gaps.note(boundary, blankAtEnd(lines) > 0);
  });
  return { spaces, gaps };
}

function layoutEdits(
  model: DocumentModel,
  leftOut: ReadonlySet<number>,
  { spaces, gaps }: LayoutConventions,
  within?: Span,
): TextEdit[] {
  const { blocks, starts } = model.tree;
  const edits: TextEdit[] = [];
  blocks.forEach((block, i) => {
    const start = starts[i] ?? 0;
    if (leftOut.has(i) || (within && (start > within.end || start + block.text.length < within.start))) return;
    const lines = linesOf(block);
    const ownEdits = [
      ...markerEdits(block, spaces),
      ...indentationEdits(block, lines, spaces),
      ...lineEdits(block, lines, expectedGap(gaps, block, blocks[i + 1], blankAtEnd(lines))),
    ];
    for (const { start: from, end, text } of ownEdits) edits.push({ start: start + from, end: start + end, text });
  });
  return edits;
}

/** The white space around the number of a block; undefined unless it has a number and words on the same line. */
function markerSpaces({ kind, level, label, text, marker, content }: Block) {
  if (kind !== 'paragraph' && kind !== 'subparagraph' && kind !== 'heading') return undefined;
  if (!label || label.form === 'mark' || label.form === 'annex' || content.end <= content.start) return undefined;
  let start = marker.start;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  if (!isAllWhite(text, start, marker.start) || !isAllWhite(text, marker.end, content.start)) return undefined;
  return {
    what: `${kind} ${level} ${label.form}`,
    before: { start, end: marker.start },
    after: { start: marker.end, end: content.start },
  };
}

function markerEdits(block: Block, spaces: VariantCounter<string>): TextEdit[] {
  const marker = markerSpaces(block);
  if (!marker) return [];
  return (['before', 'after'] as const).flatMap((side): TextEdit[] => {
    const span = marker[side];
    const text = spaces.of(`${marker.what} ${side}`);
    return text === undefined || block.text.slice(span.start, span.end) === text ? [] : [{ ...span, text }];
  });
}

/** The indentation of lines without a number: of all lines in a masthead, of the first in other blocks. */
function indentations({ kind, text, label }: Block, lines: readonly LayoutLine[]): readonly TextEdit[] {
  if (label || kind === 'footnote' || kind === 'furniture') return [];
  const textLines = lines.filter(({ start, words }) => words > start);
  return (kind === 'masthead' ? textLines : textLines.slice(0, 1)).flatMap(({ start, words }): TextEdit[] => {
    const from = text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start;
    let end = from;
    while (isWhite(text.charCodeAt(end))) end++;
    return end < words ? [{ start: from, end, text: text.slice(from, end) }] : [];
  });
}

/** Removes indentation by a few spaces if most lines of that kind have none. */
function indentationEdits(block: Block, lines: readonly LayoutLine[], spaces: VariantCounter<string>): TextEdit[] {
  if (spaces.of(block.kind) !== '') return [];
  return indentations(block, lines).flatMap((one) =>
    one.text !== '' && one.text.length < INDENT_STEP && !one.text.includes('\t') ? [{ ...one, text: '' }] : [],
  );
}

const BYTE_ORDER_MARK = 0xfeff;

/** The type of boundary between two blocks if its blank lines are mere layout; undefined if they may be significant. */
function boundaryOf(block: Block, next: Block | undefined): string | undefined {
  if (!next) return undefined;
  const isNumbered = ({ kind }: Block) => kind === 'paragraph' || kind === 'subparagraph';
  if (isNumbered(block) && isNumbered(next)) return next.kind;
  if (next.kind === 'heading' && (isNumbered(block) || block.kind === 'unnumbered')) return 'before a heading';
  return block.kind === 'heading' && isNumbered(next) ? 'after a heading' : undefined;
}

/** How many blank lines there should be after a block. */
function expectedGap(gaps: VariantCounter<boolean>, block: Block, next: Block | undefined, present: number): number {
  const boundary = boundaryOf(block, next);
  const frequentGap = boundary === undefined ? undefined : gaps.of(boundary);
  return frequentGap === undefined ? Math.min(1, present) : frequentGap ? 1 : 0;
}

/** Removes trailing white space and collapses blank lines; at the end of the block, trims or adds blank lines to the target number. */
function lineEdits(block: Block, lines: readonly LayoutLine[], indentation: number): TextEdit[] {
  const edits: TextEdit[] = [];
  const { text, marker, content } = block;
  const lineCount = lines.length - blankAtEnd(lines);
  // A number without words keeps the white space after it.
  const emptyMarkerEnd = content.end > content.start ? -1 : marker.end;
  let blank = 0;
  lines.forEach(({ start, words, end, next }, i) => {
    blank = words > start ? 0 : blank + 1;
    if (blank > (i >= lineCount ? indentation : 1)) edits.push({ start, end: next, text: '' });
    else if (words < end && words !== emptyMarkerEnd) edits.push({ start: words, end, text: '' });
  });
  const lastLine = lines[lineCount - 1];
  if (indentation > lines.length - lineCount && lastLine && lastLine.next > lastLine.end)
    edits.push({ start: lastLine.next, end: lastLine.next, text: text.slice(lastLine.end, lastLine.next) });
  return edits;
}

function blankAtEnd(lines: readonly LayoutLine[]): number {
  let count = 0;
  for (let i = lines.length - 1; i >= 0 && lines[i]?.words === lines[i]?.start; i--) count++;
  return count;
}

/** The lines of a block, without an empty one after its last line break. */
function linesOf({ text }: Block): LayoutLine[] {
  const lines: LayoutLine[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    let wordsEnd = end;
    while (wordsEnd > start && isWhite(text.charCodeAt(wordsEnd - 1))) wordsEnd--;
    const nextLineStart = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    lines.push({ start, words: wordsEnd, end, next: nextLineStart });
    start = nextLineStart;
  }
  return lines;
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** White space within a line; byte order marks, form feeds and the like are left alone. */
function isWhite(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isAllWhite(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhite(text.charCodeAt(at))) return false;
  return true;
}
