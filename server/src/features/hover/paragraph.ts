import { type DocumentModel, roleOfParagraph } from '../../model/document';
import type { Found, Paragraph } from '../../model/paragraphs';
import { blockAt } from '../../syntax/tree';
import type { Span } from '../../text/edits';
import { contentOf } from '../places';
import { firstWords, item, type Prose, text } from '../prose';
import { sectionPath } from '../sections';
import { ROLE_WORDS } from '../words';

/** More of a paragraph than this is not read in a hover. */
const LONGEST_TEXT = 1500;
const LONGEST_ITEM = 300;
const MOST_ITEMS = 20;

/** What a hover shows of a paragraph or subparagraph of this document: number, kind, section and text. */
export function paragraphProse(model: DocumentModel, found: Found): readonly Prose[] | undefined {
  switch (found.kind) {
    case 'paragraph':
      return [heading(model, found.paragraph, ''), ...body(model, found.paragraph)];
    case 'item': {
      const { item: one, paragraph } = found;
      const prose: Prose[] = [heading(model, paragraph, ` (${one.text})`)];
      const lead = contentOf(model.tree.blocks[paragraph.block]);
      prose.push(text({ italic: firstWords(lead, LONGEST_ITEM) }));
      prose.push(item(0, `(${one.text}) `, firstWords(contentOf(model.tree.blocks[one.block]), LONGEST_TEXT)));
      for (const below of paragraph.items) {
        if (below.level > one.level && below.block > one.block && below.block < one.endBlock) {
          prose.push(item(1, `(${below.text}) `, firstWords(contentOf(model.tree.blocks[below.block]), LONGEST_ITEM)));
        }
      }
      return prose;
    }
    case 'inline': {
      const block = model.tree.blocks[found.block];
      const rest = block ? block.text.slice(found.start, block.content.end) : '';
      return [
        heading(model, found.paragraph, ` ${block?.text.slice(found.start, found.end) ?? ''}`),
        text(firstWords(rest, LONGEST_ITEM)),
      ];
    }
    default:
      return undefined;
  }
}

/** More paragraphs than this are counted. */
const MOST_CITING = 12;

/**
 * What a hover shows on a paragraph's or subparagraph's own number: what it is and which paragraphs cite it, `citations` being the
 * runs of the text that do. Undefined for a block that has no such number.
 */
export function numberProse(model: DocumentModel, b: number, citations: readonly Span[]): readonly Prose[] | undefined {
  const block = model.tree.blocks[b];
  const { all, owner } = model.paragraphs;
  const paragraph = all[owner[b] ?? -1];
  if (!paragraph || (block?.kind !== 'paragraph' && block?.kind !== 'subparagraph')) return undefined;
  const suffix = block.kind === 'subparagraph' ? ` (${block.label?.text ?? ''})` : '';
  const numbers = new Set<string>();
  let elsewhere = 0;
  for (const { start } of citations) {
    const citing = all[owner[blockAt(model.tree, start)] ?? -1];
    if (citing) numbers.add(citing.number);
    else elsewhere++;
  }
  return [heading(model, paragraph, suffix), text(citedWords([...numbers], elsewhere))];
}

function citedWords(numbers: readonly string[], elsewhere: number): string {
  const shown = numbers.slice(0, MOST_CITING);
  const parts = [
    ...(shown.length > 0 ? [`${shown.length === 1 ? 'paragraph' : 'paragraphs'} ${shown.join(', ')}`] : []),
    ...(numbers.length > shown.length ? [`${numbers.length - shown.length} more`] : []),
    ...(elsewhere > 0 ? ['headings or notes'] : []),
  ];
  return parts.length === 0 ? 'Not cited in this document' : `Cited in ${parts.join(' and ')}`;
}

function heading(model: DocumentModel, paragraph: Paragraph, suffix: string): Prose {
  const role = ROLE_WORDS[roleOfParagraph(model, paragraph)];
  const section = sectionPath(model, paragraph.block).join(' › ');
  return text(
    { bold: `Paragraph ${paragraph.number}${suffix}` },
    ...(role === '' ? [] : [` · ${role}`]),
    ...(section === '' ? [] : [` · ${section}`]),
  );
}

function body(model: DocumentModel, paragraph: Paragraph): Prose[] {
  const prose: Prose[] = [];
  let items = 0;
  for (let b = paragraph.block; b < paragraph.endBlock; b++) {
    const block = model.tree.blocks[b];
    if (!block) continue;
    if (block.kind === 'paragraph' || block.kind === 'unnumbered')
      prose.push(text(firstWords(contentOf(block), LONGEST_TEXT)));
    else if (block.kind === 'subparagraph') {
      items++;
      if (items <= MOST_ITEMS)
        prose.push(item(block.level - 1, `(${block.label?.text ?? ''}) `, firstWords(contentOf(block), LONGEST_ITEM)));
    }
  }
  if (items > MOST_ITEMS) prose.push(item(0, `… ${items - MOST_ITEMS} more`));
  return prose;
}
