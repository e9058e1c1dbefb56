import type { Language } from '../../../languages/language';
import { LANGUAGES } from '../../../languages/languageList';
import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { blockTokens } from '../../../syntax/tokens/blockTokens';
import { Matcher } from '../../../syntax/tokens/matcher';
import { firstWordsOf } from '../../../syntax/tokens/patternWords';
import type { WrongTitle } from './officialTitle';

/** First words, in lower case, of titles with known typos. */
export const FIRST_OF_SLIPS: readonly string[] = LANGUAGES.flatMap(({ titleSlips = [] }) =>
  titleSlips.flatMap(({ slip }) => firstWordsOf(slip)),
);

const slipsOf = memoize(({ titleSlips = [] }: Language) =>
  titleSlips.map(({ slip, right, title }) => ({ matcher: new Matcher(slip), right, title })),
);

/** The title at an offset in a block that has a typo known for the language; the correction is in lower case if the title is. */
export function slipInTitle({ block, language }: BlockReading, from: number): WrongTitle | undefined {
  const slips = slipsOf(language);
  if (slips.length === 0) return undefined;
  const tokens = blockTokens(block, language.elides);
  const i = tokens.from(from);
  for (const { matcher, right, title } of slips) {
    const match = matcher.at(tokens, i);
    const wrongPlaces = match?.part('wrong');
    if (!match || !wrongPlaces) continue;
    let isSmall = true;
    for (let at = i + 1; at < match.end; at++) if (tokens.upper(at)) isSmall = false;
    const [start, end] = [tokens.start(wrongPlaces.start), tokens.end(wrongPlaces.end - 1)];
    return { start, end, title, instead: isSmall ? right.toLowerCase() : right };
  }
  return undefined;
}
