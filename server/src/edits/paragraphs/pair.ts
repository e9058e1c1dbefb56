import type { DocumentModel } from '../../model/document';
import type { Paragraph } from '../../model/paragraphs/paragraphs';
import { type Group, groupOfParagraph, isHeading } from '../numbers/group';

/**
 * The concerns and recommendations that belong with a paragraph: all consecutive concerns and the recommendations right after them, with no
 * heading in between. A paragraph that is neither or both forms its own group.
 */
export function pairOf(model: DocumentModel, paragraph: Paragraph): Group {
  const { paragraphs, roles } = model;
  const ownGroup = groupOfParagraph(paragraph);
  const at = paragraphs.all.indexOf(paragraph);
  const joins = (i: number, role: 'concern' | 'recommendation') => {
    const [one, next] = [paragraphs.all[i], paragraphs.all[i + 1]];
    return one !== undefined && next !== undefined && roles[i] === role && !isSeparated(model, one, next);
  };
  let firstEntry = at;
  let lastEntry = at;
  if (roles[at] === 'recommendation') while (joins(firstEntry - 1, 'recommendation')) firstEntry--;
  // Without a concern, each recommendation forms its own group.
  if (roles[at] === 'recommendation' && !joins(firstEntry - 1, 'concern')) return ownGroup;
  if (roles[at] !== 'concern' && roles[at] !== 'recommendation') return ownGroup;
  while (joins(firstEntry - 1, 'concern')) firstEntry--;
  while (joins(lastEntry, 'concern') && isOneOf(roles[lastEntry + 1])) lastEntry++;
  while (joins(lastEntry, 'recommendation') && roles[lastEntry + 1] === 'recommendation') lastEntry++;
  if (roles[lastEntry] !== 'recommendation') return ownGroup;
  const [from, until] = [paragraphs.all[firstEntry], paragraphs.all[lastEntry]];
  return from && until ? { ...ownGroup, first: from.block, end: until.endBlock } : ownGroup;
}

function isOneOf(role: DocumentModel['roles'][number] | undefined): boolean {
  return role === 'concern' || role === 'recommendation';
}

function isSeparated(model: DocumentModel, one: Paragraph, next: Paragraph): boolean {
  if (one.annex !== next.annex) return true;
  for (let b = one.endBlock; b < next.block; b++) if (isHeading(model, b)) return true;
  return false;
}
