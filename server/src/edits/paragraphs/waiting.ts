import type { DocumentModel, ModelOptions } from '../../model/document';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { blockIndexAt, startOf } from '../../syntax/blocks/tree';
import { shiftSpan } from '../../text/edits';
import { FILLER_TEXT } from '../numbers/form';
import { modelWith } from '../numbers/supposed';
import type { OperationOutcome } from './operation';

/** A document with filler after a number without words, and the mapping back. */
interface FilledDraft {
  readonly model: DocumentModel;
  /** Maps the outcome of an operation on the filled document back to the original. No edit may begin or end within the filler. */
  back(outcome: OperationOutcome): OperationOutcome;
}

/**
 * The document with filler after a number if the parser would mistake the lines below for its words: the number was inserted for words not
 * yet written, not set on its own line by a converter. Undefined for all other blocks, for a block without any words, and if filler would
 * not separate the number from the lines below.
 */
export function filledIfWaiting(model: DocumentModel, index: number, options: ModelOptions): FilledDraft | undefined {
  const block = model.tree.blocks[index];
  if (!block || !isWaiting(model, block, index)) return undefined;
  const end = startOf(model.tree, index) + lineEnd(block);
  const filledModel = modelWith(model, { start: end, end }, FILLER_TEXT, options);
  const ownBlock = filledModel.tree.blocks[index];
  if (ownBlock?.kind !== block.kind || contentOf(ownBlock) !== FILLER_TEXT) return undefined;
  return {
    model: filledModel,
    back: (outcome) => ({
      ...outcome,
      edits: outcome.edits.map((edit) => {
        if (edit.end <= end) return edit;
        return edit.start < end
          ? { ...edit, end: edit.end - FILLER_TEXT.length }
          : shiftSpan(edit, -FILLER_TEXT.length);
      }),
      notes: outcome.notes.map((note) => {
        const start = startOf(filledModel.tree, note.block) + note.start;
        const from = start < end ? start : start - FILLER_TEXT.length;
        const at = blockIndexAt(model.tree, from);
        return { ...shiftSpan(note, from - startOf(model.tree, at) - note.start), block: at };
      }),
    }),
  };
}

/**
 * Whether a number is alone on its line in the way operations write it: followed by the same space as its neighbours, or by a blank line
 * and with the same punctuation. If its neighbours are alone on their lines too, more line breaks must follow it than them.
 */
function isWaiting({ tree: { blocks } }: DocumentModel, block: Block, index: number): boolean {
  if (!startsOnOwnLine(block)) return false;
  const neighbour = (step: -1 | 1): Block | undefined => {
    for (let b = index + step; b >= 0 && b < blocks.length; b += step) {
      const one = blocks[b];
      const isLike = one?.kind === block.kind && one.level === block.level;
      if (one && isLike && one.content.end > one.content.start) return one;
    }
    return undefined;
  };
  const neighbours = [neighbour(-1), neighbour(1)].filter((one) => one !== undefined);
  const standalone = neighbours.filter(startsOnOwnLine);
  if (standalone.length > 0) return standalone.every((one) => breaksAfterNumber(one) < breaksAfterNumber(block));
  const space = spaceOf(block);
  const isAfterBlankLine = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/.test(
    block.text.slice(block.marker.end, block.content.start),
  );
  return neighbours.some(
    (one) =>
      spaceOf(one) === space || (space === '' && isAfterBlankLine && closingCharacter(one) === closingCharacter(block)),
  );
}

/** Whether the words of a block begin on a different line from its number. */
function startsOnOwnLine(block: Block): boolean {
  return block.label !== undefined && block.content.end > block.content.start && breaksAfterNumber(block) > 0;
}

/** The number of line breaks between a number and its words. */
function breaksAfterNumber({ text, marker, content }: Block): number {
  return text.slice(marker.end, content.start).match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The white space after a number, on its line. */
function spaceOf(block: Block): string {
  return block.text.slice(block.marker.end, Math.min(lineEnd(block), block.content.start));
}

function closingCharacter({ text, marker }: Block): string {
  return text.charAt(marker.end - 1);
}

/** The end of the line with a block's number. */
function lineEnd({ text, marker }: Block): number {
  const at = text.slice(marker.end).search(/[\r\n]/);
  return at < 0 ? text.length : marker.end + at;
}
