import type { DocumentModel, ModelOptions } from '../../model/document';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { MAX_WRAPPED_LINE_LENGTH } from '../../syntax/blocks/chunk';
import { type Marker, markerAt } from '../../syntax/blocks/marker';
import { blockIndexAt, startOf } from '../../syntax/blocks/tree';
import { isSpace } from '../../text/characterKinds';
import { type Span, shiftSpan, sortedByPlace, type TextEdit } from '../../text/edits';
import { arrangementEntries } from '../numbers/arrangement';
import type { NewText } from '../numbers/compose';
import type { Entry } from '../numbers/entries';
import { FILLER_TEXT, nearestForm, paragraphGap } from '../numbers/form';
import { modelWith } from '../numbers/supposed';
import { type FilledGaps, reopenGap } from '../references/filledGaps';
import type { LastEnter } from './lastEnter';
import { isRefused, numberingRefusal, type OperationOutcome, perform } from './operation';

/** How many blocks on either side are checked for hard-wrapped lines. */
const SEARCH_DISTANCE = 40;

/** The position of Enter, in the text without the new line break. */
interface EnterPlace {
  readonly before: DocumentModel;
  readonly block: Block;
  readonly index: number;
  /** The end of the line where Enter was pressed, as an offset into the whole text. */
  readonly end: number;
}

/**
 * The effect of Enter beyond a new line. At the end of a numbered paragraph or subparagraph, it inserts the next number and renumbers what
 * follows, with all references; after a colon, it begins a list of subparagraphs, or adds one before the first. After a number without
 * words, it removes that number and the line break. Undefined everywhere else, in hard-wrapped text, and if the result would parse
 * differently.
 *
 * `gaps` are the numbers that were missing until Enter or another operation filled them; removing one reopens its gap. `last` is the
 * previous effect of Enter: if it inserted the number that is now removed and nothing else has changed, the original text is restored.
 * `offset` is the cursor in the text that already has the new line, after any auto-indentation.
 */
export function enterOutcome(
  model: DocumentModel,
  offset: number,
  options: ModelOptions = {},
  gaps: FilledGaps = new Set(),
  last?: LastEnter,
): OperationOutcome | undefined {
  const { text, lines } = model.text;
  const line = lines.lineAt(offset);
  if (line === 0) return undefined;
  const start = lines.startOf(line);
  const end = lines.endOf(line - 1);
  let wordsStart = lines.startOf(line - 1);
  while (wordsStart < end && isSpace(text.charCodeAt(wordsStart))) wordsStart++;
  if (wordsStart === end || !isBlank(text, start, lines.endOf(line))) return undefined;
  const modelBefore = modelWith(model, { start: end, end: offset }, '', options);
  if (numberingRefusal(modelBefore)) return undefined;
  const marker = markerAt(text, wordsStart, end);
  if (marker && isBlank(text, marker.end, end)) {
    const outcome = endList(modelBefore, { start: wordsStart, end }, marker, offset, options, gaps);
    return outcome && last?.text === modelBefore.text.text ? removeNewNumber(outcome, last, end, offset) : outcome;
  }
  const index = blockIndexAt(modelBefore.tree, wordsStart);
  const block = modelBefore.tree.blocks[index];
  if (!block?.label || (block.kind !== 'paragraph' && block.kind !== 'subparagraph')) return undefined;
  if (end - startOf(modelBefore.tree, index) < block.content.end || isWrapped(modelBefore, index)) return undefined;
  const place = { before: modelBefore, block, index, end };
  const entry = nextEntry(place);
  return entry && startNext(place, entry, text.slice(end, start), text.slice(start, offset));
}

/** The entry to add after a place; undefined if unclear. */
function nextEntry({ before, block, index }: EnterPlace): Entry | undefined {
  const { tree, paragraphs } = before;
  if (block.kind === 'subparagraph' && (paragraphs.owner[index] ?? -1) < 0) return undefined;
  const next = nextBlock(before, index);
  const { form = 'letter' } = block.label ?? {};
  const isIntroduction = /[:：]$/.test(block.text.slice(0, block.content.end));
  const followingBlock = next?.kind === 'subparagraph' && next.level > block.level ? next : undefined;
  if (isIntroduction) {
    // Unnumbered text after the colon may be the list itself.
    if (next?.kind === 'unnumbered') return undefined;
    if (followingBlock)
      return { block: -1, role: 'item', level: followingBlock.level, form: followingBlock.label?.form ?? 'letter' };
    if (block.kind === 'paragraph') return { block: -1, role: 'item', level: 1, form: 'letter' };
    if (form === 'letter') return { block: -1, role: 'item', level: block.level + 1, form: 'small-roman' };
  }
  // The block ends after its subparagraphs, not here.
  if (followingBlock) return undefined;
  if (block.kind === 'subparagraph') {
    if (next?.kind === 'unnumbered' && tree.blocks[index]?.after.unfinished !== '') return undefined;
    return { block: -1, role: 'item', level: block.level, form };
  }
  return next?.kind === 'unnumbered' ? undefined : { block: -1, role: 'paragraph', level: 0, form: 'decimal' };
}

/** The next block other than notes and page headers. */
function nextBlock({ tree }: DocumentModel, index: number): Block | undefined {
  return tree.blocks.slice(index + 1).find(({ kind }) => kind !== 'footnote' && kind !== 'furniture');
}

/** Writes the number of a new block on the new line, which the editor has already added and indented. */
function startNext(
  { before, index, end }: EnterPlace,
  entry: Entry,
  lineBreak: string,
  indentation: string,
): OperationOutcome | undefined {
  const kind = entry.role === 'item' ? 'subparagraph' : 'paragraph';
  const form = nearestForm(before, kind, index, entry.level);
  const blankLines = paragraphGap(before, kind, index).match(/\r\n|\r|\n/g)?.length ?? 0;
  const openingText = `${lineBreak.repeat(blankLines)}${form.lead}${form.open}`;
  const write =
    (words: string): NewText =>
    (label) =>
      `${lineBreak}${openingText}${label(index + 1)}${form.close}${form.space}${words}`;
  const entries = arrangementEntries(before);
  entries.splice(index + 1, 0, entry);
  const outcome = perform(before, {
    entries,
    counting: 'keep',
    ways: [
      {
        structure: [{ kind: 'replace', start: end, end, text: write('') }],
        fillEdits: [{ kind: 'replace', start: end, end, text: write(FILLER_TEXT) }],
      },
    ],
  });
  if (isRefused(outcome)) return undefined;
  const line = end + lineBreak.length;
  const cursor = line + indentation.length;
  return {
    ...outcome,
    edits: outcome.edits.map((edit): TextEdit => {
      if (edit.start !== end || edit.end !== end) return edit.start < end ? edit : shiftSpan(edit, cursor - end);
      // Keep the indentation if the number begins with it, so that the new text comes after the cursor.
      const text = edit.text.slice(lineBreak.length);
      const sharedLength = text.startsWith(indentation) ? indentation.length : 0;
      return { start: line + sharedLength, end: cursor, text: text.slice(sharedLength) };
    }),
  };
}

/** Removes a number without words, from the start of its line to the cursor on the next. */
function endList(
  before: DocumentModel,
  line: Span,
  marker: Marker,
  cursor: number,
  options: ModelOptions,
  gaps: FilledGaps,
): OperationOutcome | undefined {
  const { text, lines } = before.text;
  // After an unfinished line, a number is the next word of a sentence.
  const previousText = text.slice(Math.max(0, line.start - 200), line.start).trimEnd();
  const isCertain = text.charAt(marker.end) === '\t' || /[.;:?!,)”"’]$/.test(previousText);
  if (!isCertain && markedBlockAt(before, line.start) === undefined) return undefined;
  // Filler keeps the following lines from being read as the words of the number.
  const filledModel = modelWith(before, { start: line.end, end: line.end }, FILLER_TEXT, options);
  const index = markedBlockAt(filledModel, line.start);
  const block = filledModel.tree.blocks[index ?? -1];
  if (index === undefined || (block?.kind !== 'paragraph' && block?.kind !== 'subparagraph')) return undefined;
  const next = nextBlock(filledModel, index);
  if (next?.kind === 'unnumbered' || (next?.kind === 'subparagraph' && next.level > block.level)) return undefined;
  let start = lines.startOf(lines.lineAt(line.start));
  // The cursor’s line becomes the blank line below the list, so drop the one above the number.
  const blank = block.kind === 'subparagraph' ? blankBelow(text, line.end) : 0;
  if (blank > 0) start -= blankAbove(text, start);
  const stop = line.end + FILLER_TEXT.length + blank;
  const entries = reopenGap(filledModel, arrangementEntries(filledModel), index, gaps);
  entries.splice(index, 1);
  const outcome = perform(filledModel, {
    entries,
    counting: 'keep',
    ways: [{ structure: [{ kind: 'replace', start, end: stop, text: '' }] }],
    leavesClosings: true,
  });
  if (isRefused(outcome)) return undefined;
  return {
    ...outcome,
    edits: outcome.edits.map((edit): TextEdit => {
      if (edit.end <= start) return edit;
      if (edit.start === start) return { start, end: cursor + blank, text: '' };
      return shiftSpan(edit, cursor + blank - stop);
    }),
  };
}

/** Removes the number that Enter has just inserted, and undoes the other edits that came with it. */
function removeNewNumber(
  { edits }: OperationOutcome,
  { back }: LastEnter,
  end: number,
  offset: number,
): OperationOutcome {
  const removal = edits.filter(({ start, end: stop }) => start <= end && stop >= offset);
  const otherEdits = back.map((edit) => (edit.end <= end ? edit : shiftSpan(edit, offset - end)));
  return {
    edits: [...sortedByPlace([...removal, ...otherEdits])],
    notes: [],
    updated: otherEdits.filter(({ about }) => about === 'reference').length,
    renumbered: otherEdits.filter(({ about }) => about === 'number').length,
  };
}

/** The length of the line break at the end of a line if the next line is blank; otherwise 0. */
function blankBelow(text: string, at: number): number {
  const [, lineBreak = ''] = /^(\r\n|\r|\n)[^\S\r\n]*(?=[\r\n])/.exec(text.slice(at, at + MAX_BLANK_LINE_LENGTH)) ?? [];
  return lineBreak.length;
}

/** The length of the line that ends at `start` if it is blank; otherwise 0. */
function blankAbove(text: string, start: number): number {
  const [, blank = ''] =
    /(?:\r\n|\n|\r(?!\n))([^\S\r\n]*(?:\r\n|\r|\n))$/.exec(
      text.slice(Math.max(0, start - MAX_BLANK_LINE_LENGTH), start),
    ) ?? [];
  return blank.length;
}

/** The longest line that is recognized as blank. */
const MAX_BLANK_LINE_LENGTH = 80;

/** The block whose number is at an offset; undefined if there is none. */
function markedBlockAt({ tree }: DocumentModel, offset: number): number | undefined {
  const index = blockIndexAt(tree, offset);
  const block = tree.blocks[index];
  return block?.label && startOf(tree, index) + block.marker.start === offset ? index : undefined;
}

/** Whether a block, or most blocks around it, are hard-wrapped. In such text, Enter merely breaks lines. */
function isWrapped({ tree }: DocumentModel, index: number): boolean {
  if (isBroken(tree.blocks[index])) return true;
  let breakCount = 0;
  let longLineCount = 0;
  for (const block of tree.blocks.slice(Math.max(0, index - SEARCH_DISTANCE), index + SEARCH_DISTANCE)) {
    if (block.kind !== 'paragraph' && block.kind !== 'subparagraph' && block.kind !== 'unnumbered') continue;
    if (isBroken(block)) breakCount++;
    else if (block.content.end - block.content.start > MAX_WRAPPED_LINE_LENGTH) longLineCount++;
  }
  return breakCount > longLineCount;
}

function isBroken(block: Block | undefined): boolean {
  return block !== undefined && /[\r\n]/.test(contentOf(block));
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
