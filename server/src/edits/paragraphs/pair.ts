import type { DocumentModel } from '../../model/document';
import type { Paragraph } from '../../model/paragraphs/paragraphs';
import { type Group, groupOfParagraph, isHeading } from '../numbers/group';

/**
 * The concerns and recommendations that belong with a paragraph: all consecutive concerns and the recommendations right after them, with no
 * heading in between. A paragraph that is neither or both forms its own group.
 */
export function pairOf(model: DocumentModel, paragraph: Paragraph): Group {
  const { paragraphs, roles } = model;
  const own = groupOfParagraph(paragraph);
  const at = paragraphs.all.indexOf(paragraph);
  const joins = (i: number, role: 'concern' | 'recommendation') => {
    const [one, next] = [paragraphs.all[i], paragraphs.all[i + 1]];
    return one !== undefined && next !== undefined && roles[i] === role && !isSeparated(model, one, next);
  };
  let first = at;
  let last = at;
  if (roles[at] === 'recommendation') while (joins(first - 1, 'recommendation')) first--;
  // Without a concern, each recommendation forms its own group.
  if (roles[at] === 'recommendation' && !joins(first - 1, 'concern')) return own;
  if (roles[at] !== 'concern' && roles[at] !== 'recommendation') return own;
  while (joins(first - 1, 'concern')) first--;
  while (joins(last, 'concern') && isOneOf(roles[last + 1])) last++;
  while (joins(last, 'recommendation') && roles[last + 1] === 'recommendation') last++;
  if (roles[last] !== 'recommendation') return own;
  const [from, until] = [paragraphs.all[first], paragraphs.all[last]];
  return from && until ? { ...own, first: from.block, end: until.endBlock } : own;
}

function isOneOf(role: DocumentModel['roles'][number] | undefined): boolean {
  return role === 'concern' || role === 'recommendation';
}

function isSeparated(model: DocumentModel, one: Paragraph, next: Paragraph): boolean {
  if (one.annex !== next.annex) return true;
  for (let b = one.endBlock; b < next.block; b++) if (isHeading(model, b)) return true;
  return false;
}
