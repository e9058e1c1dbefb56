import type { DocumentModel } from '../model/document';
import { contentOf } from '../syntax/blocks/block';
import { blockIndexAt } from '../syntax/blocks/tree';
import type { Span } from '../text/edits';
import { findTarget, targetSpansOfPlace } from './places/places';
import { leadingText } from './words/prose';

/** A label shown in the editor after a place in the text. */
interface InlayHint {
  /** The place, as a UTF-16 offset of the whole text. */
  readonly at: number;
  readonly label: string;
  /** The first words of the paragraph, and the place of its number. */
  readonly tooltip: string;
  readonly target: Span;
}

const TOOLTIP_LENGTH = 200;

/** The hints in a range of the text, which add the paragraph number after phrases such as "the previous paragraph". */
export function inlayHints(model: DocumentModel, range: Span): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  for (let b = blockIndexAt(model.tree, range.start); b < model.readings.length; b++) {
    const start = model.tree.starts[b] ?? 0;
    if (start > range.end) break;
    for (const reference of model.readings[b]?.references ?? []) {
      const at = start + reference.end;
      if (reference.target.kind !== 'relative' || at < range.start || at > range.end) continue;
      const place = findTarget(model, b, reference.target);
      const target = place && targetSpansOfPlace(model, place)?.name;
      if (place?.kind !== 'paragraph' || !target) continue;
      const { number, block } = place.paragraph;
      const tooltip = leadingText(contentOf(model.tree.blocks[block]), TOOLTIP_LENGTH);
      hints.push({ at, label: `(${number})`, tooltip: `${number}. ${tooltip}`, target });
    }
  }
  return hints;
}
