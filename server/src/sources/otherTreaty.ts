import { INSTRUMENTS } from '../catalogue/instruments';
import type { QuotedWords } from './foldedWords';
import { commonShare, holdsWords, shareAtMost } from './heldQuotation';
import { type SourceList, wordsOfTreaty } from './sourceList';
import type { SourcePlace } from './sourceWords';

/** A treaty that contains the words of a quotation. */
interface OtherTreaty {
  readonly instrument: string;
  readonly where: readonly SourcePlace[];
  /** Whether the treaty contains exactly these words. */
  readonly isVerbatim: boolean;
}

/** From this share of matching words on, the words are a modified quotation of a place; with fewer, they may only be similar. */
const MIN_MODIFIED_SHARE = 0.9;
const MIN_LONG_WORDS = 10;

/**
 * The available treaty, other than `except`, that contains the words of a quotation in `text`, preferring an exact match. Searches all
 * available texts, so call it only for words that the named source lacks.
 */
export function otherTreatyWith(
  quotation: QuotedWords,
  text: string,
  sources: Pick<SourceList, 'treaty'>,
  except: string,
): OtherTreaty | undefined {
  let nearbyTreaty: OtherTreaty | undefined;
  for (const instrument of Object.keys(INSTRUMENTS)) {
    const official = instrument === except ? undefined : sources.treaty(instrument);
    if (!official) continue;
    const likelyPlaces = wordsOfTreaty(official).places.filter(
      (place) => shareAtMost(quotation, place) >= MIN_MODIFIED_SHARE,
    );
    const where = likelyPlaces.filter((place) => holdsWords(place.words, quotation));
    if (where.length > 0) return { instrument, where, isVerbatim: true };
    const similarPlaces =
      nearbyTreaty || quotation.count < MIN_LONG_WORDS
        ? []
        : likelyPlaces.filter((place) => commonShare(quotation, text, place) >= MIN_MODIFIED_SHARE);
    if (similarPlaces.length > 0) nearbyTreaty = { instrument, where: similarPlaces, isVerbatim: false };
  }
  return nearbyTreaty;
}
