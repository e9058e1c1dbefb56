import { kept } from '../model/beside';
import type { BlockReading } from '../model/blockReading';
import { patternsOf } from '../model/patterns';
import { type ForeignPlace, foreignPlace } from '../model/summary';
import type { Reference } from '../model/target';
import { tokensOf } from '../syntax/blockTokens';
import type { Span } from '../text/edits';
import type { CitingDocument } from './citingDocument';

/** A line above a text that names the paragraph of another document of which it is, in UTF-16 units. */
const LONGEST_LABEL = 240;

/** The place that a text without quotation marks is taken from, and where that is named. */
export interface ReproducedFrom {
  readonly place: ForeignPlace;
  readonly reference: Reference;
  readonly block: number;
}

/** Whether a block says that recommendations or questions are reproduced in the document. */
export const saysReproduced = kept((reading: BlockReading): boolean => {
  const words = patternsOf(reading.language, 'quoting');
  return words?.reproduced.isIn(tokensOf(reading.block, reading.language.elides)) === true;
});

/**
 * The paragraph of another document that stands above an unnumbered block as its heading, "Recommendation contained in paragraph 14 (a)":
 * where the document says that it reproduces such paragraphs, the block has its words. Undefined for all other blocks.
 */
export function reproducedFrom(
  document: CitingDocument,
  { block: { kind } }: BlockReading,
  block: number,
): ReproducedFrom | undefined {
  const above = kind === 'unnumbered' ? document.outline[block - 1]?.kind : undefined;
  if (above !== 'heading' && above !== 'unnumbered') return undefined;
  const label = document.reading(block - 1);
  if (!label || !isLabel(label)) return undefined;
  const cited = label.references.flatMap((reference) => {
    const place = reference.target.kind === 'other-paragraph' ? foreignPlace(reference.target) : undefined;
    return place ? [{ place, reference, block: block - 1 }] : [];
  });
  const [first] = cited;
  const isOne = cited.every(({ place }) => place.symbol === first?.place.symbol && place.number === first.place.number);
  return isOne ? first : undefined;
}

/** Whether a block is a line without a stop, as headings are. */
function isLabel({ block: { text, content } }: BlockReading): boolean {
  return (
    content.end - content.start <= LONGEST_LABEL && !/[.;:]$/.test(text.slice(content.start, content.end).trimEnd())
  );
}

/** The text of a block without its number. */
export const wholeText = kept(
  ({ block: { content } }: BlockReading): Span => ({ start: content.start, end: content.end }),
);
