import { readMentions } from '../syntax/citations/readMentions';
import { lex } from '../syntax/lexer';
import { blockAt } from '../syntax/tree';
import { attribute } from './attribution/attribute';
import { type DocumentModel, placeOf } from './document';
import type { Reference } from './target';

/** A reference that is not written yet: what a number at a place would point at. */
export interface Probe {
  readonly block: number;
  /** The units of the whole text that the number replaces. */
  readonly start: number;
  readonly end: number;
  /** Its offsets, and those of its neighbours, are of the block's text with the number in it. */
  readonly reference: Reference;
  /** The references of the same list, without it. */
  readonly list: readonly Reference[];
}

/**
 * What `inserted` would point at if it stood in place of some units of the whole text; undefined where it would be no reference.
 * `spacer` parts it from what follows. The block is read with it by the very means that will read it once it is written, so both always agree.
 */
export function probe(
  model: DocumentModel,
  start: number,
  end: number,
  inserted: string,
  spacer: string,
): Probe | undefined {
  const index = blockAt(model.tree, start);
  const block = model.tree.blocks[index];
  const reading = model.readings[index];
  const blockStart = model.tree.starts[index] ?? 0;
  if (!block || !reading || block.kind === 'furniture' || end > blockStart + block.text.length) return undefined;
  const from = start - blockStart;
  const to = end - blockStart;
  if (from < block.content.start) return undefined;
  const text = block.text.slice(0, from) + inserted + spacer + block.text.slice(to);
  const contentEnd = Math.max(
    block.content.end + inserted.length + spacer.length - (to - from),
    from + inserted.length,
  );
  const { language, vocabulary } = model.language;
  const { mentions } = readMentions(lex(text, block.content.start, contentEnd, language.elides), vocabulary);
  const { references } = attribute(mentions, placeOf(block), reading.context, reading.before, block.level, index);
  const at = from + inserted.length;
  const reference = references.find((one) => one.start <= from && at <= one.end);
  if (!reference) return undefined;
  return {
    block: index,
    start,
    end,
    reference,
    list: references.filter((one) => one.list === reference.list && one !== reference),
  };
}
