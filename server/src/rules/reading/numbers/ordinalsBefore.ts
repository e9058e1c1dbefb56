import type { Language } from '../../../languages/language';
import { type OrdinalSeries, readOrdinals } from '../../../model/words/ordinals';
import { wordStarts } from '../../../model/words/phrases';
import { isDigit, skipSpace } from '../../../text/characterKinds';

/** How far ordinals may extend before "meetings", in UTF-16 code units. */
const ORDINALS_WINDOW = 120;

/**
 * The ordinals in digits directly before an offset, such as "14th to 16th" before "meetings". Ordinals in words often count meetings
 * differently: "the first meeting with the delegation".
 */
export function ordinalsBefore(
  text: string,
  from: number,
  before: number,
  language: Language,
): OrdinalSeries | undefined {
  const lowerLimit = Math.max(from, before - ORDINALS_WINDOW);
  // "the 210th (closed) meeting"
  const at = before - (/\s\([a-z -]{3,20}\)\s+$/.exec(text.slice(lowerLimit, before))?.[0].length ?? 0);
  for (const start of wordStarts(text, lowerLimit, at)) {
    const ordinals = isDigit(text.charCodeAt(start)) ? readOrdinals(text, start, at, language) : undefined;
    if (ordinals && skipSpace(text, ordinals.end, at) === at) return ordinals;
  }
  return undefined;
}
