import { type Target, targetKey } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { owningParagraph, type Paragraph, type PlaceLookup } from '../../model/paragraphs/paragraphs';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { Span } from '../../text/edits';
import { citationAt } from './citedPhrase';
import { findTarget, isPlaceBetween, targetSpansOfItem, targetSpansOfParagraph } from './places';

/** The declaration at an offset and all references to it, in UTF-16 offsets into the whole text. */
interface ReferencesAtOffset {
  /** The number of the paragraph itself; undefined for anything outside this document. */
  readonly declaration: Span | undefined;
  readonly references: readonly Span[];
}

/** All references to the place cited or numbered at an offset; undefined if there is neither a citation nor a number. */
export function references(model: DocumentModel, offset: number): ReferencesAtOffset | undefined {
  const at = citationAt(model, offset);
  if (at) {
    const place = findTarget(model, at.block, at.reference.target);
    if (place && 'paragraph' in place) {
      return place.kind === 'item'
        ? toItem(model, place.paragraph, place.item.block)
        : referencesToParagraph(model, place.paragraph);
    }
    const { target } = at.reference;
    // Two references to paragraph 5 of unknown documents may mean different ones.
    const key = target.kind === 'other-paragraph' && target.symbol === undefined ? '' : targetKey(target);
    return key === '' ? undefined : { declaration: undefined, references: withKey(model, target) };
  }
  const b = blockIndexAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const start = model.tree.starts[b] ?? 0;
  if (!block || offset < start + block.marker.start || offset > start + block.marker.end) return undefined;
  const paragraph = owningParagraph(model.paragraphs, b);
  if (!paragraph) return undefined;
  if (block.kind === 'paragraph') return referencesToParagraph(model, paragraph);
  return block.kind === 'subparagraph' ? toItem(model, paragraph, b) : undefined;
}

/** References to a paragraph and to anything in it, and the dashes of ranges that span it. */
export function referencesToParagraph(model: DocumentModel, paragraph: Paragraph): ReferencesAtOffset {
  return {
    declaration: targetSpansOfParagraph(model, paragraph).name,
    references: spansTo(
      model,
      { kind: 'paragraph', paragraph },
      (place) => 'paragraph' in place && place.paragraph === paragraph,
    ),
  };
}

function toItem(model: DocumentModel, paragraph: Paragraph, block: number): ReferencesAtOffset {
  const item = paragraph.items.find((one) => one.block === block);
  if (!item) return { declaration: undefined, references: [] };
  return {
    declaration: targetSpansOfItem(model, paragraph, item).name,
    references: spansTo(
      model,
      { kind: 'item', paragraph, item },
      (place) => place.kind === 'item' && place.item.block === block,
    ),
  };
}

/** References to a place in this document, and the dashes of ranges that span it; the ends of ranges are separate references. */
function spansTo(model: DocumentModel, thing: PlaceLookup, isIt: (place: PlaceLookup) => boolean): readonly Span[] {
  const spans: Span[] = [];
  for (let b = 0; b < model.readings.length; b++) {
    const start = model.tree.starts[b] ?? 0;
    for (const { target, range, start: from, end } of model.readings[b]?.references ?? []) {
      if (target.kind !== 'paragraph' && target.kind !== 'relative') continue;
      const place = findTarget(model, b, target);
      const firstLookup = range && findTarget(model, b, range.from);
      if (range && firstLookup && place && isPlaceBetween(model, thing, firstLookup, place))
        spans.push({ start: start + range.joint.start, end: start + range.joint.end });
      if (place && isIt(place)) spans.push({ start: start + from, end: start + end });
    }
  }
  return spans;
}

function withKey(model: DocumentModel, target: Target): Span[] {
  const key = targetKey(target);
  // Count all citations of an article, whichever of its paragraphs they cite.
  const prefix = target.kind === 'article' ? `${target.instrument} ${target.article}` : undefined;
  const spans: Span[] = [];
  for (let b = 0; b < model.readings.length; b++) {
    const start = model.tree.starts[b] ?? 0;
    for (const reference of model.readings[b]?.references ?? []) {
      const otherTarget = reference.target;
      const isSameTarget =
        prefix === undefined
          ? targetKey(otherTarget) === key
          : otherTarget.kind === 'article' && `${otherTarget.instrument} ${otherTarget.article}` === prefix;
      if (isSameTarget) spans.push({ start: start + reference.start, end: start + reference.end });
    }
  }
  return spans;
}
