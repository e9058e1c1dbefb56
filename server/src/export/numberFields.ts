import type { DocumentModel } from '../model/document';
import { findPlace } from '../model/paragraphs/paragraphs';
import type { Block } from '../syntax/blocks/block';

/** A number or letter at one level of a reference that becomes a field. Offsets count from the start of the block. */
export interface NumberField {
  readonly start: number;
  readonly end: number;
  /** The instruction: `REF _Ref100000001 \\n \\h`. */
  readonly code: string;
  /** The block with the number. */
  readonly target: Block;
}

/** The fields of one reference. */
type ReferenceFields = readonly NumberField[];

/** How paragraph numbers of a document appear in Word. */
interface NumberedBlocks {
  /** The number as a field shows it, without full stops at the end; undefined if no field should show it. */
  numberOf(block: Block): string | undefined;
  /** The bookmark of a paragraph. */
  name(block: Block): string;
  /** Whether Word generates the number; a typed number is the text of its bookmark. */
  isAutomatic(block: Block): boolean;
}

/**
 * References to paragraphs of the document itself as fields, by block index, in text order. Each level of a reference is a separate field,
 * since no Word field renders “27 (a)” with the space. A number becomes a field only if the field renders it exactly as in the text;
 * otherwise it stays typed.
 */
export function numberFields(
  model: DocumentModel,
  numbers: NumberedBlocks,
): ReadonlyMap<number, readonly ReferenceFields[]> {
  const { tree, paragraphs, readings } = model;
  const fieldsByBlock = new Map<number, readonly ReferenceFields[]>();
  readings.forEach(({ block, references }, index) => {
    if (block.kind === 'furniture') return;
    const allFields: ReferenceFields[] = [];
    let from = block.content.start;
    for (const { start, end, target } of references) {
      if (target.kind !== 'paragraph' || target.number === '') continue;
      from = Math.max(from, start);
      const ownFields: NumberField[] = [];
      // Level by level, since a reference may name only the last: "5 (a) and (b)".
      for (let depth = 0; depth <= target.path.length; depth++) {
        const place = findPlace(tree, paragraphs, index, { number: target.number, path: target.path.slice(0, depth) });
        if (place.kind !== 'paragraph' && place.kind !== 'item') break;
        const targetBlock = tree.blocks[place.kind === 'item' ? place.item.block : place.paragraph.block];
        const number = targetBlock && numbers.numberOf(targetBlock);
        if (!targetBlock || number === undefined) continue;
        const at = numberOffsetIn(block.text, number, from, Math.min(end, block.content.end));
        if (at < 0) continue;
        from = at + number.length;
        const code = `REF ${numbers.name(targetBlock)} ${numbers.isAutomatic(targetBlock) ? '\\n ' : ''}\\h`;
        ownFields.push({ start: at, end: from, code, target: targetBlock });
      }
      if (ownFields.length > 0) allFields.push(ownFields);
    }
    if (allFields.length > 0) fieldsByBlock.set(index, allFields);
  });
  return fieldsByBlock;
}

/** A printed number as a field shows it, without full stops at the end; undefined for none. */
export function withoutStops(number: string): string | undefined {
  const trimmedNumber = number.replace(/(?<!\.)\.+$/, '').trim();
  return trimmedNumber === '' ? undefined : trimmedNumber;
}

/** The offset of a number that is not part of a longer word; -1 if there is none. */
function numberOffsetIn(text: string, number: string, from: number, end: number): number {
  const isWord = (words: string) => /^[\p{L}\p{N}]/u.test(words);
  for (let at = text.indexOf(number, from); at >= 0 && at + number.length <= end; at = text.indexOf(number, at + 1)) {
    const textBefore = text.slice(Math.max(from, at - 1), at);
    const textAfter = text.slice(at + number.length, end);
    const isPartOfWord = (isWord(number) && isWord(textBefore)) || (isWord(number.slice(-1)) && isWord(textAfter));
    if (!isPartOfWord) return at;
  }
  return -1;
}
