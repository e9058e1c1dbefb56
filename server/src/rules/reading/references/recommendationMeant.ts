import type { ParagraphPlace, Reference } from '../../../model/base/target';
import type { Paragraph } from '../../../model/paragraphs/paragraphs';
import type { ParagraphRole } from '../../../model/roles';
import type { View } from '../../engine/view';
import { headingOfSubject } from './namedSubject';

const RECOMMENDS: ReadonlySet<ParagraphRole | undefined> = new Set<ParagraphRole>([
  'recommendation',
  'concern-and-recommendation',
]);

/**
 * The recommendation that a reference to a paragraph without one is likely to mean: the only one of its letter under the heading that is
 * named as its subject, or else the one after a concern. Undefined where the subject has several or none.
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
  const under = all.filter(
    (paragraph, at) =>
      paragraph.heading === heading && RECOMMENDS.has(model.roles[at]) && hasPlace(model, blockIndex, paragraph, place),
  );
  return under.length === 1 ? under[0] : undefined;
}

/** Whether a paragraph has the letters of a reference. */
export function hasPlace(model: View, blockIndex: number, { number }: Paragraph, { path }: ParagraphPlace): boolean {
  const { kind } = model.findPlace(blockIndex, { number, path });
  return kind !== 'no-paragraph' && kind !== 'no-item';
}
