import type { DocumentModel, ModelOptions } from '../model/document';
import type { Block } from '../syntax/block';
import { blockAt, startOf } from '../syntax/tree';
import { shifted } from '../text/edits';
import { FILLING } from './form';
import type { Outcome } from './operation';
import { supposed } from './supposed';

/** A document as it would be with words after a number that waits for them, and the way back. */
export interface Filled {
  readonly model: DocumentModel;
  /** What an operation on that document comes to, none of whose edits begins or ends within the words, for the one without them. */
  back(outcome: Outcome): Outcome;
}

/**
 * The document with words after a number, where what is read as the words of that number stands on lines below and is not its own:
 * the number was written to have words yet, and is not that of a converted text. Undefined for all other blocks, for what has no
 * words at all, and where words would not part the number from what stands below.
 */
export function filledIfWaiting(model: DocumentModel, index: number, options: ModelOptions): Filled | undefined {
  const block = model.tree.blocks[index];
  if (!block || !isWaiting(model, block, index)) return undefined;
  const end = startOf(model.tree, index) + lineEnd(block);
  const filled = supposed(model, { start: end, end }, FILLING, options);
  const own = filled.tree.blocks[index];
  if (own?.kind !== block.kind || own.text.slice(own.content.start, own.content.end) !== FILLING) return undefined;
  return {
    model: filled,
    back: (outcome) => ({
      ...outcome,
      edits: outcome.edits.map((edit) => {
        if (edit.end <= end) return edit;
        return edit.start < end ? { ...edit, end: edit.end - FILLING.length } : shifted(edit, -FILLING.length);
      }),
      notes: outcome.notes.map((note) => {
        const start = startOf(filled.tree, note.block) + note.start;
        const from = start < end ? start : start - FILLING.length;
        const at = blockAt(model.tree, from);
        return { ...shifted(note, from - startOf(model.tree, at) - note.start), block: at };
      }),
    }),
  };
}

/**
 * Whether a number stands alone on its line as operations write them: as far from its words as those beside it, or before blank lines
 * and closed as they are. Where numbers beside it are alone on their lines, more lines must part it from words than part those.
 */
function isWaiting({ tree: { blocks } }: DocumentModel, block: Block, index: number): boolean {
  if (!isAlone(block)) return false;
  const like = (step: -1 | 1): Block | undefined => {
    for (let b = index + step; b >= 0 && b < blocks.length; b += step) {
      const one = blocks[b];
      const isLike = one?.kind === block.kind && one.level === block.level;
      if (one && isLike && one.content.end > one.content.start) return one;
    }
    return undefined;
  };
  const beside = [like(-1), like(1)].filter((one) => one !== undefined);
  const converted = beside.filter(isAlone);
  if (converted.length > 0) return converted.every((one) => breaksBehind(one) < breaksBehind(block));
  const space = spaceOf(block);
  const isSetOff = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/.test(
    block.text.slice(block.marker.end, block.content.start),
  );
  return beside.some((one) => spaceOf(one) === space || (space === '' && isSetOff && closing(one) === closing(block)));
}

/** Whether the words of a block stand on other lines than its number. */
function isAlone(block: Block): boolean {
  return block.label !== undefined && block.content.end > block.content.start && breaksBehind(block) > 0;
}

/** How many line breaks stand between a number and its words. */
function breaksBehind({ text, marker, content }: Block): number {
  return text.slice(marker.end, content.start).match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The white space after a number on its line. */
function spaceOf(block: Block): string {
  return block.text.slice(block.marker.end, Math.min(lineEnd(block), block.content.start));
}

function closing({ text, marker }: Block): string {
  return text.charAt(marker.end - 1);
}

/** Where the line of a block's number ends. */
function lineEnd({ text, marker }: Block): number {
  const at = text.slice(marker.end).search(/[\r\n]/);
  return at < 0 ? text.length : marker.end + at;
}
