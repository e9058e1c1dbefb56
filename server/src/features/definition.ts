import type { Target } from '../model/base/target';
import type { DocumentModel } from '../model/document';
import { findSection } from '../model/paragraphs/headingSections';
import type { Span } from '../text/edits';
import { citationAt } from './places/citedPhrase';
import {
  findRange,
  findTarget,
  placeAbove,
  type TargetSpans,
  targetSpansOfPlace,
  targetSpansOfSection,
} from './places/places';

/** A link from a reference to its target, by UTF-16 offsets of the whole text. */
interface DefinitionLink extends TargetSpans {
  /** The reference with the words before it, or the dash of a range: the underlined text. */
  readonly origin: Span;
}

function targetSpansOfTarget(model: DocumentModel, block: number, target: Target): TargetSpans | undefined {
  if (target.kind === 'section') {
    const section = findSection(model.tree, target);
    return section && targetSpansOfSection(model, section);
  }
  const place = findTarget(model, block, target);
  return place && targetSpansOfPlace(model, placeAbove(model, block, target, place)?.place ?? place);
}

/**
 * The target of the citation at an offset. For a letter that does not exist, its would-be container; on the dash or word of a range, all
 * members of the range.
 */
export function definitionsAt(model: DocumentModel, offset: number): readonly DefinitionLink[] {
  const at = citationAt(model, offset);
  if (!at) return [];
  const { reference, block, span: origin } = at;
  if (at.onJoint && reference.range) {
    return findRange(model, block, reference).flatMap((place) => {
      const targetSpans = targetSpansOfPlace(model, place);
      return targetSpans ? [{ origin, ...targetSpans }] : [];
    });
  }
  const referenceSpans = targetSpansOfTarget(model, block, reference.target);
  return referenceSpans ? [{ origin, ...referenceSpans }] : [];
}
