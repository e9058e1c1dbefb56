import type { ParagraphPlace, Reference } from '../../../model/base/target';
import type { Paragraph } from '../../../model/paragraphs/paragraphs';
import type { ParagraphRole } from '../../../model/roles';
import type { View } from '../../engine/view';
import { headingOfSubject } from './namedSubject';

const RECOMMENDING_ROLES: ReadonlySet<ParagraphRole | undefined> = new Set<ParagraphRole>([
  'recommendation',
  'concern-and-recommendation',
]);

/**
 * The recommendation probably meant by a reference to a paragraph that has none: the only one with the cited letter under the heading given
 * as the subject, or else the one after a concern. Undefined if there is no such recommendation, or several.
 */
export function recommendationMeant(
  model: View,
  blockIndex: number,
  reference: Reference,
  place: ParagraphPlace,
  index: number,
): Paragraph | undefined {
  const { all } = model.paragraphs;
  const heading = headingOfSubject(model, model.block(blockIndex)?.text ?? '', reference);
  if (heading < 0)
    return model.roles[index] === 'concern' && model.roles[index + 1] === 'recommendation' ? all[index + 1] : undefined;
  const paragraphsUnderHeading = all.filter(
    (paragraph, at) =>
      paragraph.heading === heading &&
      RECOMMENDING_ROLES.has(model.roles[at]) &&
      hasPlace(model, blockIndex, paragraph, place),
  );
  return paragraphsUnderHeading.length === 1 ? paragraphsUnderHeading[0] : undefined;
}

/** Whether a paragraph contains the subparagraph path of a reference. */
export function hasPlace(model: View, blockIndex: number, { number }: Paragraph, { path }: ParagraphPlace): boolean {
  const { kind } = model.findPlace(blockIndex, { number, path });
  return kind !== 'no-paragraph' && kind !== 'no-item';
}
