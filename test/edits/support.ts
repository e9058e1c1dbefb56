import { isRefused, type Outcome, type Refused } from '../../server/src/edits/operation';
import { findRange, findTarget } from '../../server/src/features/places';
import { type DocumentModel, readDocument } from '../../server/src/model/document';
import { openText } from '../../server/src/text/document';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { marksIn } from './drafts';

export function read(text: string): DocumentModel {
  return readDocument(openText('untitled:draft', 'treaty-body', 1, text));
}

/** The outcome of an operation that must be possible. */
export function done(result: Outcome | Refused): Outcome {
  if (isRefused(result)) throw new Error(`refused: ${result.refused}`);
  return result;
}

/** The text after an operation. */
export function after(model: DocumentModel, result: Outcome | Refused): string {
  return applyEdits(model.text.text, done(result).edits);
}

/** The edits that take edits back. */
export function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return [...edits]
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i)
    .map(({ edit }) => {
      const start = edit.start + shift;
      shift += edit.text.length - (edit.end - edit.start);
      return { start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) };
    });
}

/** One list of citations: the block that it stands in, by its marks, and the marks of the blocks that it means. */
export interface Pointing {
  readonly from: string;
  readonly list: number;
  readonly to: readonly string[];
  readonly written: string;
}

/** What each list of citations of a document means, found by the means of "Go to Definition" and marks in the text alone. */
export function pointings(model: DocumentModel): readonly Pointing[] {
  const out: Pointing[] = [];
  const marks = (block: number) => marksIn(model.tree.blocks[block]?.text ?? '');
  /** Of a numbered block and the text without a number that belongs to it. */
  const said = ({ block, endBlock }: { readonly block: number; readonly endBlock: number }) => {
    const found = [...marks(block)];
    for (let b = block + 1; b < Math.min(endBlock, model.tree.blocks.length); b++) {
      if (model.tree.blocks[b]?.kind === 'unnumbered') found.push(...marks(b));
    }
    return found;
  };
  model.readings.forEach((reading, b) => {
    const lists = new Map<number, { to: Set<string>; start: number; end: number }>();
    for (const reference of reading.references) {
      const { target } = reference;
      if (target.kind !== 'paragraph' && target.kind !== 'relative') continue;
      const found = [findTarget(model, b, target), ...findRange(model, b, reference)];
      const list = lists.get(reference.list) ?? { to: new Set(), start: reference.start, end: 0 };
      lists.set(reference.list, list);
      list.end = reference.end;
      for (const one of found) {
        if (one?.kind === 'paragraph') for (const mark of said(one.paragraph)) list.to.add(mark);
        else if (one?.kind === 'item') for (const mark of said(one.item)) list.to.add(mark);
        else if (one) list.to.add(`nothing (${one.kind})`);
      }
    }
    [...lists.values()].forEach(({ to, start, end }, list) => {
      out.push({ from: marks(b).join(' '), list, to: [...to].sort(), written: reading.block.text.slice(start, end) });
    });
  });
  return out;
}
