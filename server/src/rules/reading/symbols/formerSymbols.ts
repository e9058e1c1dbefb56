import type { BlockReading } from '../../../model/blockReading';
import { isQuoted } from '../quotations/protectedText';

/** How far before a symbol the words may be that say that it no longer holds, in UTF-16 units. */
const REACH = 90;

/** "previously issued under the symbol", "circulated erroneously as document" */
const FORMER =
  /\b(?:(?:previously|originally|initially|formerly|first|earlier|already|erroneously|incorrectly|wrongly|mistakenly|inadvertently)\s+(?:\w+\s+){0,2}(?:issued|reissued|circulated|distributed|published|posted|numbered|cited|referred\s+to|assigned|given|bearing|bore)|(?:issued|circulated|distributed|published|posted|numbered|cited|referred\s+to)\s+(?:previously|originally|initially|formerly|first|earlier|erroneously|incorrectly|wrongly|mistakenly|inadvertently))\b[^.;()]*$/i;

/**
 * Whether a symbol is not the writer's: it stands in a quotation, or is reported as one under which a document was issued or cited before,
 * slips included.
 */
export function isReportedSymbol(reading: BlockReading, start: number, end: number): boolean {
  return isQuoted(reading, start, end) || FORMER.test(reading.block.text.slice(Math.max(0, start - REACH), start));
}
