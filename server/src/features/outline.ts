import type { DisplayLanguage } from '../display/displayLanguage';
import { type DocumentModel, roleOfParagraph } from '../model/document';
import type { ParagraphRole } from '../model/roles';
import type { Span } from '../text/edits';
import { headingWordsOf, targetSpansOfItem, targetSpansOfParagraph } from './places/places';
import { lettersIn } from './words/placeNames';
import { leadingText } from './words/prose';
import { tellingText } from './words/tellingWords';
import { roleText } from './words/words';

/** A node of the outline, with UTF-16 offsets of the whole text. Its span contains those of its children. */
export interface OutlineNode {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'subparagraph' | 'footnote';
  /** The node's number and most telling words. */
  readonly name: string;
  /** The role of a paragraph in words; otherwise empty. */
  readonly detail: string;
  /** The role of a paragraph. */
  readonly role?: ParagraphRole;
  readonly span: Span;
  readonly selection: Span;
  readonly children: OutlineNode[];
  readonly level: number;
}

const NAME_LENGTH = 72;

/** The outline of a document: headings over paragraphs over subparagraphs, in text order. */
export function outlineNodes(model: DocumentModel, language: DisplayLanguage): readonly OutlineNode[] {
  const { tree, paragraphs } = model;
  const roots: OutlineNode[] = [];
  const stack: { node: OutlineNode & { span: { start: number; end: number } }; level: number }[] = [];
  const place = (node: OutlineNode) => {
    const parent = stack.at(-1);
    (parent ? parent.node.children : roots).push(node);
  };
  const closeTo = (level: number, at: number) => {
    for (let top = stack.at(-1); top && top.level >= level; top = stack.at(-1)) {
      top.node.span.end = Math.max(top.node.selection.end, at);
      stack.pop();
    }
  };
  let nextBlock = 0;
  let lastEnd = 0;
  for (let b = 0; b < tree.blocks.length; b++) {
    const block = tree.blocks[b];
    if (!block) continue;
    const start = tree.starts[b] ?? 0;
    const from = start + Math.min(block.marker.start, block.content.start);
    const end = start + block.content.end;
    if (block.kind === 'heading' || block.kind === 'title') {
      closeTo(block.level, lastEnd);
      const marker = block.text.slice(block.marker.start, block.marker.end);
      const words = leadingText(headingWordsOf(block), NAME_LENGTH);
      const node = {
        kind: block.kind,
        name: joinLabel(marker, words),
        detail: '',
        span: { start: from, end },
        selection: { start: from, end },
        children: [],
        level: block.level,
      };
      place(node);
      if (block.kind === 'heading') stack.push({ node, level: block.level });
    } else if (block.kind === 'paragraph') {
      const paragraph = paragraphs.all[nextBlock];
      nextBlock++;
      if (!paragraph) continue;
      const { whole, name } = targetSpansOfParagraph(model, paragraph);
      const role = roleOfParagraph(model, paragraph);
      const children: OutlineNode[] = [];
      for (const item of paragraph.items) {
        const at = targetSpansOfItem(model, paragraph, item);
        const node: OutlineNode = {
          kind: 'subparagraph',
          name: joinLabel(lettersIn([item.text], language), tellingText(model, item.block, NAME_LENGTH)),
          detail: '',
          span: at.whole,
          selection: at.name,
          children: [],
          level: item.level,
        };
        let siblings = children;
        for (let last = siblings.at(-1); last && last.level < item.level; last = siblings.at(-1))
          siblings = last.children;
        siblings.push(node);
      }
      place({
        kind: 'paragraph',
        name: joinLabel(
          `${paragraph.number}${paragraph.suffix.startsWith('.') ? '' : '.'}`,
          tellingText(model, b, NAME_LENGTH),
        ),
        detail: roleText(role, language),
        role,
        span: whole,
        selection: name,
        children,
        level: 0,
      });
    }
    if (block.kind !== 'furniture' && block.content.end > block.content.start) lastEnd = end;
  }
  closeTo(0, lastEnd);
  return roots;
}

function joinLabel(number: string, words: string): string {
  return number === '' || words === '' ? number + words : `${number} ${words}`;
}
