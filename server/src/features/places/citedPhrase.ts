import type { Reference } from '../../model/base/target';
import { type DocumentModel, referenceAt } from '../../model/document';
import { referencesOfList } from '../../model/readings/blockReading';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { Span } from '../../text/edits';

/** A citation at an offset. */
interface PhraseAt {
  readonly block: number;
  /** The start of its block, as an offset of the whole text. */
  readonly start: number;
  readonly reference: Reference;
  /** Whether the offset is on the dash or word of a range, which stands for everything between its ends. */
  readonly onJoint: boolean;
  /** Whether the offset is on words shared by a list, in which case the reference is the nearest one. */
  readonly onWords: boolean;
  /** The relevant words, as offsets of the whole text: the number, or the words of the list around the offset with the nearest number. */
  readonly span: Span;
}

/**
 * The citation whose words an offset touches: a reference, or the words before and between the references of a list, "general comment No.",
 * "(arts.", which stand for the nearest of them. Undefined elsewhere and for ambiguous citations.
 */
export function citationAt(model: DocumentModel, offset: number): PhraseAt | undefined {
  const at = referenceAt(model, offset);
  if (at) {
    const { start, end } = (at.onJoint && at.reference.range?.joint) || at.reference;
    return { ...at, onWords: false, span: { start: at.start + start, end: at.start + end } };
  }
  const block = blockIndexAt(model.tree, offset);
  const start = model.tree.starts[block] ?? 0;
  const offsetInBlock = offset - start;
  const reading = model.readings[block];
  const text = model.tree.blocks[block]?.text ?? '';
  for (const [list, words] of (reading?.mentions ?? []).entries()) {
    if (offsetInBlock < words.start || offsetInBlock > words.end) continue;
    const targets = referencesOfList(reading, list).filter(isResolved);
    const nearestReference = targets.toSorted((a, b) => distanceTo(a, offsetInBlock) - distanceTo(b, offsetInBlock))[0];
    if (!nearestReference) continue;
    const previousIndex = targets.findLast(({ end }) => end <= offsetInBlock)?.end ?? words.start;
    const nextIndex = targets.find((reference) => reference.start > offsetInBlock)?.start ?? words.end;
    const span = trimSpan(
      text,
      Math.min(previousIndex, nearestReference.start),
      Math.max(nextIndex, nearestReference.end),
    );
    return {
      block,
      start,
      reference: nearestReference,
      onJoint: false,
      onWords: true,
      span: { start: start + span.start, end: start + span.end },
    };
  }
  return undefined;
}

/** The other references that were written as one list with a citation, in text order. */
export function othersWith(model: DocumentModel, { block, reference }: PhraseAt): readonly Reference[] {
  return (model.readings[block]?.references ?? []).filter(
    (other) => other.list === reference.list && other !== reference && isResolved(other),
  );
}

function isResolved({ target }: Reference): boolean {
  return target.kind !== 'unknown';
}

/** A span of a text, trimmed of white space, commas and semicolons. */
function trimSpan(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s,;]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** How far an offset lies outside a span, in UTF-16 code units. */
function distanceTo({ start, end }: Span, offset: number): number {
  return Math.max(start - offset, offset - end, 0);
}
