import { wordLimitOf } from '../catalogue/limits';
import type { DocumentRule } from './rule';

/** Within this share of the limit the writer is told in time. */
const NEAR = 0.05;

/** A document over its word limit, or close to it. */
export const wordLimit: DocumentRule = {
  id: 'word-limit',
  group: 'length',
  severity: 'warning',
  scope: 'document',
  summary: 'A document that is over its word limit, or within 5 per cent of it.',
  why: 'A document over the limit of General Assembly resolution 68/268 is sent back to be shortened. A word is a run of characters between white space that holds a letter or a digit. Headings, footnotes and annexes count; the masthead, automatic numbers and what a converter left behind do not. Committees and sections set their own targets: the limit of each kind of document is a setting.',
  bad: [],
  good: [{ text: '1.\tThe Committee welcomes the report.' }],
  check(model, options, report) {
    const kind = model.identity.kind;
    const known = wordLimitOf(kind);
    const limit = options.wordLimits[kind] ?? known.words;
    if (limit === undefined || limit <= 0 || model.words <= limit * (1 - NEAR)) return;
    let block = model.tree.blocks.findIndex((b) => b.kind === 'title');
    if (block < 0) block = model.tree.blocks.findIndex((b) => b.content.end > b.content.start);
    const content = model.tree.blocks[block]?.content;
    if (!content) return;
    const over = model.words - limit;
    report({
      block,
      start: content.start,
      end: content.end,
      message: over > 0 ? 'over' : 'near',
      args: { words: grouped(model.words), limit: grouped(limit), difference: grouped(Math.abs(over)), kind },
      ...(known.force === 'advisory' && { severity: 'information' }),
    });
  },
};

/** A number as United Nations editorial style groups it: 10,700. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
