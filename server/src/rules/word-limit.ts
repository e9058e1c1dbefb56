import { wordLimitOf } from '../catalogue/limits';
import type { DocumentModel } from '../model/document';
import { grouped } from './grouped';
import type { DocumentRule, Report } from './rule';

/** Within this share of the limit the writer is told in time. */
const NEAR = 0.05;

/** A document over its word limit, or close to it. */
export const wordLimit: DocumentRule = {
  id: 'word-limit',
  group: 'length',
  severity: 'warning',
  scope: 'document',
  summary: 'A document that is over its word limit, or within 5 per cent of it.',
  why: 'A document over the limit of General Assembly resolution 68/268 is sent back to be shortened. A word is a run of characters between white space that holds a letter or a digit. Headings, footnotes and annexes count; the masthead, automatic numbers and what a converter left behind do not. Committees and sections set their own targets: the limit of each kind of document is a setting, and a project file may set a target for a section by its heading.',
  bad: [],
  good: [{ text: '1.\tThe Committee welcomes the report.' }],
  check(model, options, report) {
    if (options.sectionTargets) checkSections(model, options.sectionTargets, report);
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

/** Headings that have a target, each with the words of all that stands under it, its own included. */
function checkSections(model: DocumentModel, targets: Readonly<Record<string, number>>, report: Report): void {
  const byName = new Map(Object.entries(targets).map(([heading, words]) => [headingKey(heading), words]));
  const { blocks } = model.tree;
  for (let b = 0; b < blocks.length; b++) {
    const heading = blocks[b];
    if (heading?.kind !== 'heading') continue;
    const target = byName.get(headingKey(heading.text.slice(heading.content.start, heading.content.end)));
    if (target === undefined || target <= 0) continue;
    let words = 0;
    for (let i = b; i < blocks.length; i++) {
      const block = blocks[i];
      if (i > b && block?.kind === 'heading' && block.level <= heading.level) break;
      words += model.readings[i]?.words ?? 0;
    }
    if (words <= target) continue;
    report({
      block: b,
      start: heading.content.start,
      end: heading.content.end,
      message: 'section',
      args: { words: grouped(words), limit: grouped(target), difference: grouped(words - target) },
    });
  }
}

/** A heading as it is compared: without its number and its articles, in small letters. */
function headingKey(text: string): string {
  return text
    .replace(/^\s*(?:[IVX]+|[A-Z]|\d{1,2})\.\s+/, '')
    .replace(/\s*\((?:arts?|articles?)\b[^)]*(?:\([^)]*\)[^)]*)*\)\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
