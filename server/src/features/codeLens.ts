import type { DocumentModel } from '../model/document';
import type { Paragraph } from '../model/paragraphs';
import { type Citation, cites } from '../model/summary';
import type { Span } from '../text/edits';
import { subjectsOf } from './crossDocument';
import { findRange, findTarget, landingOfParagraph } from './places';

/** A paragraph that is referred to, and how often. */
export interface ReferenceLens {
  /** Its number, in UTF-16 units of the whole text. */
  readonly span: Span;
  readonly number: string;
  readonly references: number;
}

/**
 * How often each paragraph is referred to, by this document and by citations of it elsewhere; only those that are at all. Counts
 * what a search for references finds. Linear in the references.
 */
export function referenceLenses(model: DocumentModel, citedBy: readonly Citation[]): readonly ReferenceLens[] {
  const counts = new Map<Paragraph, number>();
  const count = (paragraph: Paragraph) => counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  for (let b = 0; b < model.readings.length; b++) {
    for (const reference of model.readings[b]?.references ?? []) {
      if (reference.target.kind !== 'paragraph' && reference.target.kind !== 'relative') continue;
      const found = findTarget(model, b, reference.target);
      if (found && 'paragraph' in found) count(found.paragraph);
      // The ends of a range are references of their own; what lies between is meant by its dash, once.
      const between = findRange(model, b, reference).slice(1, -1);
      const meant = new Set(between.flatMap((one) => ('paragraph' in one ? [one.paragraph] : [])));
      for (const paragraph of meant) count(paragraph);
    }
  }
  return model.paragraphs.all.flatMap((paragraph) => {
    const places = citedBy.length > 0 ? subjectsOf(model, { kind: 'paragraph', paragraph }) : [];
    const elsewhere = citedBy.filter((citation) => places.some((place) => cites(citation, place))).length;
    const references = (counts.get(paragraph) ?? 0) + elsewhere;
    if (references === 0) return [];
    return [{ span: landingOfParagraph(model, paragraph).name, number: paragraph.number, references }];
  });
}
