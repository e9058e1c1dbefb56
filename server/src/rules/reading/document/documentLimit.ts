import { type WordLimit, wordLimitOf } from '../../../catalogue/limits';
import { dayOf } from '../../../model/words/calendar';
import { compareDates } from '../../../model/words/dates';
import type { RuleOptions } from '../../engine/ruleOptions';
import type { View } from '../../engine/view';

/** The share of the limit within which the author is warned. */
const WARNING_SHARE = 0.05;

/**
 * The word limit for a document and its source: the user's setting, or else the catalogue's, which applies from a certain date. Undefined
 * if there is none.
 */
export function limitFor(
  { identity: { kind, date } }: View,
  { wordLimits }: RuleOptions,
): (WordLimit & { readonly words: number }) | undefined {
  const limit = wordLimitOf(kind);
  const set = wordLimits[kind];
  if (set === undefined && date && limit.since !== undefined && compareDates(date.value, dayOf(limit.since)) < 0)
    return undefined;
  const wordCount = set ?? limit.words;
  return wordCount === undefined || wordCount <= 0 ? undefined : { ...limit, words: wordCount };
}

/** Whether a document exceeds a limit, or is close enough to warn the author. */
export function isNearLimit({ words }: View, limit: number): boolean {
  return words > limit * (1 - WARNING_SHARE);
}
