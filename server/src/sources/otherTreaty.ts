import { INSTRUMENTS } from '../catalogue/instruments';
import type { QuotedWords } from './foldedWords';
import { commonShare, holds, shareAtMost } from './heldQuotation';
import { type SourceList, wordsOfTreaty } from './sourceList';
import type { SourcePlace } from './sourceWords';

/** A treaty that has the words of a quotation. */
interface OtherTreaty {
  readonly instrument: string;
  readonly where: readonly SourcePlace[];
  /** Whether the words are exactly those of the treaty. */
  readonly isVerbatim: boolean;
}

/** From this share of words in common on, words are those of a place, with changes; fewer of them may only be alike. */
const MOSTLY = 0.9;
const LONG = 10;

/**
 * The available treaty with the words of a quotation in `text`, other than one; first any that has exactly these words. The time grows with
 * all available texts, so it is only called for words that their named source has not.
 */
export function otherTreatyWith(
  quotation: QuotedWords,
  text: string,
  sources: Pick<SourceList, 'treaty'>,
  except: string,
): OtherTreaty | undefined {
  let near: OtherTreaty | undefined;
  for (const instrument of Object.keys(INSTRUMENTS)) {
    const official = instrument === except ? undefined : sources.treaty(instrument);
    if (!official) continue;
    const likely = wordsOfTreaty(official).places.filter((place) => shareAtMost(quotation, place) >= MOSTLY);
    const where = likely.filter((place) => holds(place.words, quotation));
    if (where.length > 0) return { instrument, where, isVerbatim: true };
    const like =
      near || quotation.count < LONG ? [] : likely.filter((place) => commonShare(quotation, text, place) >= MOSTLY);
    if (like.length > 0) near = { instrument, where: like, isVerbatim: false };
  }
  return near;
}
