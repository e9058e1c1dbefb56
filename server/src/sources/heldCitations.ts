import type { BlockReading } from '../model/blockReading';
import type { DocumentModel } from '../model/document';
import { type CitingDocument, citingDocument } from './citingDocument';
import type { HeldCitation } from './heldCitation';
import { heldPlace } from './heldPlace';
import { comparedQuotations, heldWords } from './heldWords';
import { namesInstrument } from './namesInstrument';
import type { SourceList } from './sourceList';

/**
 * Every citation of another document or of a treaty, and every quotation of some length, in text order, held against the sources. Offsets
 * are those of the whole text.
 */
export function heldCitations(model: DocumentModel, sources: SourceList): readonly HeldCitation[] {
  const citing = citingDocument(model);
  return model.readings.flatMap((reading, b) => {
    const at = model.tree.starts[b] ?? 0;
    return [...placesHeld(citing, reading, sources), ...quotationsHeld(citing, reading, b, sources)]
      .map((held) => moved(held, at))
      .sort((a, b) => a.start - b.start);
  });
}

function moved(held: HeldCitation, by: number): HeldCitation {
  const differences = held.differences?.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
  return { ...held, start: held.start + by, end: held.end + by, ...(differences && { differences }) };
}

/** The places elsewhere that a block cites, held against their sources, in text order. Offsets are the block's. */
export function placesHeld(
  document: CitingDocument,
  reading: BlockReading,
  sources: SourceList,
): readonly HeldCitation[] {
  const held: HeldCitation[] = [];
  for (const { target, ground, start, end } of reading.references) {
    if (!LEADS_AWAY.has(target.kind)) continue;
    const { kind, symbol } = document.identity;
    const answer = heldPlace(target, namesInstrument(ground, kind), sources, symbol?.canonical);
    if (answer) held.push({ start, end, kind: 'place', ...answer });
  }
  return held;
}

/** The kinds of targets that are in a treaty or another document. */
const LEADS_AWAY: ReadonlySet<string> = new Set([
  'article',
  'other-paragraph',
  'general-comment',
  'symbol',
  'resolution',
]);

/** The quotations of some length in a block, held against their sources, in text order. Offsets are the block's. */
export function quotationsHeld(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  sources: SourceList,
): readonly HeldCitation[] {
  return comparedQuotations(reading).map((span) => ({
    start: span.start,
    end: span.end,
    kind: 'quotation',
    ...heldWords(document, reading, block, span, sources),
  }));
}
