import { blockIndexAt } from '../syntax/blocks/tree';
import { readMentions } from '../syntax/citations/readMentions';
import { lex } from '../syntax/tokens/lexer';
import { attribute } from './attribution/attribute';
import type { Reference } from './base/target';
import { blockPlaceOf, type DocumentModel } from './document';
import { withTitles } from './identity/citedTitles';

/** A hypothetical reference: the target that a number would have if it were written at an offset. */
export interface Probe {
  readonly block: number;
  /** The range of the whole text that the number would replace. */
  readonly start: number;
  readonly end: number;
  /** Like the other references, with offsets in the block's text after the number is inserted. */
  readonly reference: Reference;
  /** The other references in the same list. */
  readonly list: readonly Reference[];
}

/**
 * The target that `insertion` would have in place of a range of the whole text; undefined if it would not be a reference. `spacer`
 * separates it from the following text. Uses the same parser that will read the block once it is written, so the results always agree.
 */
export function probeInsertion(
  model: DocumentModel,
  start: number,
  end: number,
  insertion: string,
  spacer: string,
): Probe | undefined {
  const index = blockIndexAt(model.tree, start);
  const block = model.tree.blocks[index];
  const reading = model.readings[index];
  const blockStart = model.tree.starts[index] ?? 0;
  if (!block || !reading || block.kind === 'furniture' || end > blockStart + block.text.length) return undefined;
  const from = start - blockStart;
  const to = end - blockStart;
  if (from < block.content.start) return undefined;
  const text = block.text.slice(0, from) + insertion + spacer + block.text.slice(to);
  const contentEnd = Math.max(
    block.content.end + insertion.length + spacer.length - (to - from),
    from + insertion.length,
  );
  const { language, vocabulary } = model.language;
  const tokens = lex(text, block.content.start, contentEnd, language.elides);
  const mentions = withTitles(readMentions(tokens, vocabulary), tokens, language);
  const { references } = attribute(mentions, blockPlaceOf(block), reading.context, reading.before, block.level, index);
  const at = from + insertion.length;
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
