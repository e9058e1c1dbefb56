import type { DocumentModel } from '../model/document';
import { findPlace } from '../model/paragraphs';
import type { Block } from '../syntax/block';
import { type OutlineList, printedNumber } from './outlineList';

/** A run of a block’s words that Word shows by a field: the number of one level of a paragraph. Offsets are the block’s. */
export interface NumberField {
  readonly start: number;
  readonly end: number;
  /** The instruction: `REF _Ref100000001 \n \h`. */
  readonly code: string;
}

/** The fields of a document by the indexes of their blocks, in text order, and the bookmarks by those that they name. */
export interface NumberFields {
  readonly fields: ReadonlyMap<number, readonly NumberField[]>;
  readonly bookmarks: ReadonlyMap<Block, string>;
}

/** Word’s own names of such bookmarks have nine digits and are hidden in its list by their low line. */
const FIRST_NAME = 100_000_001;

/**
 * Finds the references to paragraphs of the document itself, and writes each level of them as a field, since Word has no field that shows
 * “27 (a)” with its space. A field shows what the text has already, or is not made: what is written otherwise stays typed.
 */
export function numberFields(model: DocumentModel, list: OutlineList): NumberFields {
  const { tree, paragraphs, readings } = model;
  const fields = new Map<number, NumberField[]>();
  const bookmarks = new Map<Block, string>();
  readings.forEach(({ block, references }, index) => {
    if (block.kind === 'furniture') return;
    const own: NumberField[] = [];
    for (const { start, end, target } of references) {
      if (target.kind !== 'paragraph' || target.number === '') continue;
      let from = Math.max(start, own.at(-1)?.end ?? 0, block.content.start);
      // One level after the other, for a reference may have only the last: "5 (a) and (b)".
      for (let depth = 0; depth <= target.path.length; depth++) {
        const found = findPlace(tree, paragraphs, index, { number: target.number, path: target.path.slice(0, depth) });
        if (found.kind !== 'paragraph' && found.kind !== 'item') break;
        const pointed = tree.blocks[found.kind === 'item' ? found.item.block : found.paragraph.block];
        const shown = pointed && shownNumber(pointed);
        if (!pointed || shown === undefined) break;
        const at = placeIn(block.text, shown, from, Math.min(end, block.content.end));
        if (at < 0) continue;
        const name = bookmarks.get(pointed) ?? `_Ref${FIRST_NAME + bookmarks.size}`;
        bookmarks.set(pointed, name);
        // Of a typed number the bookmark holds the number itself, of an automatic one the paragraph.
        const isAutomatic = list.placeOf(pointed) !== undefined;
        from = at + shown.length;
        own.push({ start: at, end: from, code: `REF ${name} ${isAutomatic ? '\\n ' : ''}\\h` });
      }
    }
    if (own.length > 0) fields.set(index, own);
  });
  return { fields, bookmarks };
}

/** The number as such a field shows it: without stops behind it; undefined for none. */
export function shownNumber(block: Block): string | undefined {
  const printed = printedNumber(block).replace(/\.+$/, '').trim();
  return printed === '' ? undefined : printed;
}

/** Where a number stands by itself; -1 where it does not. */
function placeIn(text: string, number: string, from: number, end: number): number {
  for (let at = text.indexOf(number, from); at >= 0 && at + number.length <= end; at = text.indexOf(number, at + 1)) {
    const isOpen = !/[\p{L}\p{N}]$/u.test(number) || !/^[\p{L}\p{N}]/u.test(text.slice(at + number.length, end));
    if (isOpen && !(/^[\p{L}\p{N}]/u.test(number) && /[\p{L}\p{N}]$/u.test(text.slice(from, at)))) return at;
  }
  return -1;
}
