import { structureOf } from '../../../catalogue/articleStructure';
import { pluralsOf } from '../../../languages/countedNoun';
import { gapPattern } from '../../../model/base/gapPattern';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { Mention } from '../../../syntax/citations/mention';
import type { Span } from '../../../text/edits';
import { isWithin } from '../wording/aroundPlace';

/** How many mentions to examine on either side of a mention. */
const NEAR_MENTIONS = 12;
/** How far on either side of a list of articles to look for the name of a law, in UTF-16 code units. */
const LAW_REACH = 300;
/** The text between a list of articles and the name of their treaty. */
const OF_THE_PATTERN = gapPattern(',? of the?');

/** Whether the document's own treaty is named earlier in the sentence of a list of articles, and no law is named nearby. */
function speaksOfTreaty({ mentions, block, language }: BlockReading, mention: Mention, i: number): boolean {
  const law = patternsOf(language, 'references')?.law;
  if (isWithin(block, mention.start - LAW_REACH, mention.end + LAW_REACH, law)) return false;
  const nearbyMentions = mentions.slice(Math.max(0, i - NEAR_MENTIONS), i + NEAR_MENTIONS);
  return (
    !nearbyMentions.some(({ kind }) => kind === 'law') &&
    nearbyMentions.some(
      (one) =>
        one.kind === 'instrument' &&
        one.id.startsWith('own-') &&
        one.sentence === mention.sentence &&
        one.end <= mention.start,
    )
  );
}

/**
 * Reversed ranges: "articles 17–16 of the Convention". Some laws number their articles like this (347-1), but after a plural noun, with
 * both numbers being articles of the treaty, it is a range.
 */
export function backwardsArticles(
  reading: BlockReading,
  mention: Extract<Mention, { kind: 'articles' }>,
  i: number,
): readonly ReversedRange[] {
  const {
    block: { text },
    mentions,
    context,
  } = reading;
  // Fast path: most lists contain no dash.
  if (!mention.items.some(({ start, end }) => hasDash(text, start, end))) return NONE;
  const nextMention = mentions[i + 1];
  const patterns = patternsOf(reading.language, 'references');
  if (!isPlural(reading, mention.start)) return NONE;
  const isNamed = nextMention?.kind === 'instrument' && OF_THE_PATTERN.test(nextMention.gap);
  const instrument = !isNamed || nextMention.id.startsWith('own-') ? context.instrument : nextMention.id;
  const count = instrument === undefined ? 0 : structureOf(instrument).length;
  // Headings cite the treaty's articles, so even a number beyond the treaty's last article is a mistake there; elsewhere it may be a law's
  // "63-1".
  const maxArticle = reading.block.kind === 'heading' && mention.depth > 0 ? MAX_ARTICLE_NUMBER : count;
  const ranges = mention.items.flatMap(({ start, end }) => {
    const [, first = '', joint = '', last = ''] = /^(\d+)([-\u2010-\u2014])(\d+)$/.exec(text.slice(start, end)) ?? [];
    if (last === '' || Number(first) > maxArticle || Number(last) >= Number(first)) return [];
    const firstEnd = start + first.length;
    return [{ from: { start, end: firstEnd }, to: { start: firstEnd + joint.length, end } }];
  });
  if (isNamed || ranges.length === 0) return ranges;
  // "Right to liberty (arts. 11–10 and 15)": in a heading or at the end of a sentence, the articles are the treaty's.
  const isCited =
    reading.block.kind === 'heading' ||
    /^\)(?:[.;]?$|\.\s+\p{Lu})/u.test(text.slice(mention.end, Math.min(reading.block.content.end, mention.end + 8)));
  if (isCited && mention.depth > 0 && !isWithin(reading.block, mention.start - LAW_REACH, mention.start, patterns?.law))
    return ranges;
  // "as article 40 of the Convention provides, … covered by articles 56–36": more than one article, and no law in the text.
  return mention.items.length === 1 && speaksOfTreaty(reading, mention, i) ? ranges : NONE;
}

/** Whether a plural noun for articles starts at an offset. */
function isPlural({ block: { text }, language }: BlockReading, start: number): boolean {
  const noun = /^\p{L}+/u.exec(text.slice(start, start + MAX_NOUN_LENGTH))?.[0].toLowerCase() ?? '';
  return pluralsOf(language.citations.article).includes(noun);
}

/** Maximum length of a noun for articles, in UTF-16 code units. */
const MAX_NOUN_LENGTH = 12;

/** An upper bound for the number of articles in any of the committees' treaties. */
const MAX_ARTICLE_NUMBER = 99;

/** The two ends of a reversed range, the greater number first. */
interface ReversedRange {
  readonly from: Span;
  readonly to: Span;
}

const NONE: readonly never[] = [];

function hasDash(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || (code >= 0x2010 && code <= 0x2014)) return true;
  }
  return false;
}
