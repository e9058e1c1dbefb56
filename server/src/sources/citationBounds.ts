import type { Reference } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import type { Matcher } from '../syntax/tokens/matcher';
import type { Tokens } from '../syntax/tokens/tokens';

/** Maximum distance from an article to the name of its instrument, in UTF-16 code units: "article 9 (1) of the Convention". */
const OF_INSTRUMENT = 20;

/** Maximum distance from the opening bracket to the short name, in UTF-16 code units: "(hereinafter “the Convention”)". */
const SHORT_NAME_REACH = 20;

/** Index of the token that starts the mention of a citation: "article 10" for "10". */
export function citationIndex({ mentions }: BlockReading, { start, end }: Reference, tokens: Tokens): number {
  return tokens.from(mentions.find((one) => one.start <= start && end <= one.end)?.start ?? start);
}

/** Index of the token that starts a citation, including its determiner; `opens`: words that a determiner may look like, such as “that”. */
export function openingIndexOf(reading: BlockReading, opens: Matcher, tokens: Tokens, citation: Reference): number {
  const { citations } = reading.language;
  let at = citationIndex(reading, citation, tokens);
  while (citations.determiner.includes(tokens.slice(at - 1).toLowerCase()) && !opens.before(tokens, at)) at--;
  return at;
}

/** End of a citation including its instrument and the instrument's short name: "article 9 of the Covenant on Economic … (the Covenant)". */
export function endWithInstrument({ mentions, block: { text } }: BlockReading, { start, end }: Reference): number {
  let mentionEnd = mentions.find((one) => one.start <= start && end <= one.end)?.end ?? end;
  for (const one of mentions) {
    if (one.kind !== 'instrument' || one.end <= mentionEnd || one.start - mentionEnd > OF_INSTRUMENT) continue;
    const isShortName = /\([“‘"']?(?:\p{L}+ )?[“‘"']?$/u.test(
      text.slice(Math.max(0, one.start - SHORT_NAME_REACH), one.start),
    );
    const close = isShortName ? /^[”’"']?\)/.exec(text.slice(one.end, one.end + 2))?.[0].length : undefined;
    mentionEnd = one.end + (close ?? 0);
  }
  return mentionEnd;
}
