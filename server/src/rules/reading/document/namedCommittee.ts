import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import { isWithin } from '../wording/aroundPlace';

/** How far before a mention to look for its committee, in UTF-16 code units. */
const COMMITTEE_WINDOW = 300;
const MENTION_WINDOW = 60;

/**
 * Whether a committee is named before a mention, in its sentence or the previous one, or after it in the same sentence, so that the
 * antecedent of "its" or "the Committee's" is unclear.
 */
export function namesCommittee({ mentions, block, language }: BlockReading, index: number): boolean {
  const { start = 0, sentence } = mentions[index] ?? {};
  const nearbyMentions = mentions.slice(Math.max(0, index - MENTION_WINDOW), index + MENTION_WINDOW);
  const isNamed = nearbyMentions.some(
    (one) =>
      one.kind === 'committee' &&
      (one.sentence === sentence || (one.end <= start && start - one.end < COMMITTEE_WINDOW)),
  );
  return isNamed || isWithin(block, start - COMMITTEE_WINDOW, start, patternsOf(language, 'symbols')?.acronym);
}
