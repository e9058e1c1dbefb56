import { INSTRUMENTS } from '../catalogue/instruments';
import type { ArticleItem, ArticlesMention } from '../syntax/citations/mention';
import { lowestOf } from '../text/many';
import { attribute } from './attribution/attribute';
import { isFigures } from './attribution/evidence/articleNumbers';
import type { Carry } from './attribution/evidence/carry';
import { CLOSING_BRACKET_COMMITTEES } from './attribution/evidence/closingBrackets';
import { LAW } from './attribution/evidence/owner';
import { memoize } from './base/memo';
import type { ArticleTarget, Reference } from './base/target';
import { blockPlaceOf } from './document';
import type { BlockReading } from './readings/blockReading';

/** Maximum number of lists, as each costs another attribution of its block. No real sentence has more such lists. */
const MAX_LISTS = 12;

/**
 * The articles of lists attributed to a law or to nobody only because the treaty in question ends before one of their numbers: with a
 * number that it has ("article 12" for "article 112"), they would be the treaty’s. In text order; the targets have the numbers as written.
 * Empty where a law or an instrument outside the catalogue is named, which may own them, or where there are more than a dozen lists.
 */
export const referencesBeyondEnd = memoize((reading: BlockReading): readonly Reference[] => {
  const lists = new Set(
    reading.references.flatMap(({ target, list }) =>
      target.kind === 'law' || target.kind === 'unknown' ? [list] : [],
    ),
  );
  if (lists.size === 0 || lists.size > MAX_LISTS || namesAnother(reading)) return [];
  return [...lists].flatMap((list) => {
    const mention = reading.mentions[list];
    return mention?.kind === 'articles' ? listReferences(reading, mention, list) : [];
  });
});

/** Whether a law or an instrument outside the catalogue is named in a block or before it in its paragraph. */
function namesAnother({ block: { kind }, before, mentions }: BlockReading): boolean {
  const isInside = kind !== 'heading' && kind !== 'paragraph';
  return (
    (isInside && before.lawHere) ||
    mentions.some((one) => one.kind === 'law' || (one.kind === 'instrument' && one.id === 'other'))
  );
}

/** Whether the articles of a block may belong to a law named in it or just before it. Text before a heading is not about it. */
export function mayBeAnothers(reading: BlockReading): boolean {
  const { block, before } = reading;
  return namesAnother(reading) || (block.kind !== 'heading' && (before.lawHere || before.lawBefore));
}

/** The number of articles of the shortest instrument: every instrument has all numbers up to this. */
const MIN_ARTICLE_COUNT = lowestOf(Object.values(INSTRUMENTS).map(({ articles }) => articles));

function listReferences(reading: BlockReading, mention: ArticlesMention, list: number): readonly Reference[] {
  const { block, context, before } = reading;
  const citedItems = mention.items.flatMap((item) =>
    block.kind === 'heading' && isSet(mention) ? endItems(item) : [item],
  );
  if (!citedItems.some((item) => isHigh(item) && ownerBefore(before, item) !== LAW)) return [];
  const article = uncitedNumber(reading);
  const items = citedItems.map((item) => (isHigh(item) ? { ...item, article, paragraph: '', path: [] } : item));
  const mentions = reading.mentions.map((one, index) => (index === list ? { ...mention, items } : one));
  const { references } = attribute(mentions, blockPlaceOf(block), context, before, block.level);
  const ownReferences = references.filter((one) => one.list === list);
  if (ownReferences.length !== citedItems.length) return [];
  const asCited = ownReferences.flatMap((reference, i) => {
    const item = citedItems[i];
    return item ? withNumberOf(reference, item) : [];
  });
  const isMissing = asCited.some(({ target }) => target.kind === 'article' && !hasArticle(target));
  return isMissing && asCited.every((one) => isPlain(reading, mention, one)) ? asCited : [];
}

function isHigh({ article }: ArticleItem): boolean {
  return isFigures(article) && Number(article) > MIN_ARTICLE_COUNT;
}

/** Whether articles stand in brackets or as a list, where a number with a dash is a range; a law may have an "Article 225-1". */
function isSet({ depth, items }: ArticlesMention): boolean {
  return depth > 0 || items.length > 1;
}

/** A range whose first number is the higher one: "107–4". */
const FALLING_PATTERN = /^(\d+)[-\u2013](\d+)$/;

/** Higher numbers are articles of codes, whose names may be omitted: "defamation is punishable by imprisonment (art. 347)". */
const MAX_ARTICLE_NUMBER = 199;

function isCodeArticle({ article }: ArticleItem): boolean {
  return Number.parseInt(article, 10) > MAX_ARTICLE_NUMBER;
}

/** The two ends of a range that was read as one number; any other item unchanged. */
function endItems(item: ArticleItem): readonly ArticleItem[] {
  const [, first, last] = FALLING_PATTERN.exec(item.article) ?? [];
  if (first === undefined || last === undefined) return [item];
  return [
    { ...item, article: first, end: item.start + first.length },
    { ...item, article: last, start: item.end - last.length },
  ];
}

/**
 * Whether an article plainly belongs to the treaty. After a law, and in Views, which speak of laws without naming them, only if it is
 * joined to other articles of the treaty.
 */
function isPlain(reading: BlockReading, mention: ArticlesMention, { target, ground }: Reference): boolean {
  const { kind, instrument, committee } = reading.context;
  const isClosing = ground === 'closing-brackets' && CLOSING_BRACKET_COMMITTEES.has(committee);
  const concernsTreaty = reading.block.kind === 'heading' || kind === 'general-comment' || isClosing;
  if (!concernsTreaty && mayFollowWriting(mention)) return false;
  if (reading.block.kind !== 'heading' && mention.items.some(isCodeArticle)) return false;
  if (kind !== 'views' && !mayBeAnothers(reading)) return true;
  if (target.kind !== 'article' || target.instrument !== instrument) return false;
  return ground === 'series' || mention.items.some((item) => ownerBefore(reading.before, item) === instrument);
}

/** The owner of an article of this number in the paragraph or the one before. */
function ownerBefore({ placesHere, before }: Carry, { article }: ArticleItem): string | undefined {
  return placesHere.get(article) ?? before.get(article);
}

/**
 * Whether a law or the like may stand before articles under an unrecognized name: "the Order of 1974 (arts. 4 and 31) still forbids", "(No.
 * 14 of 2011, art. 26)".
 */
function mayFollowWriting({ depth, gap }: ArticlesMention): boolean {
  return depth > 0 || gap.slice(gap.lastIndexOf('.') + 1).includes('#');
}

/** An article number that all instruments have and that has not been cited yet, so that no earlier citation decides its owner. */
function uncitedNumber({ before, mentions }: BlockReading): string {
  const citedNumbers = new Set([...before.placesHere.keys(), ...before.before.keys()]);
  for (const one of mentions)
    if (one.kind === 'articles') for (const { article } of one.items) citedNumbers.add(article);
  let number = 1;
  while (number < MIN_ARTICLE_COUNT && citedNumbers.has(String(number))) number++;
  return String(number);
}

function withNumberOf(reference: Reference, { article, paragraph, path }: ArticleItem): readonly Reference[] {
  const { target } = reference;
  return target.kind === 'article' ? [{ ...reference, target: { ...target, article, paragraph, path } }] : [];
}

function hasArticle({ instrument, article }: ArticleTarget): boolean {
  return Number(article) <= (INSTRUMENTS[instrument]?.articles ?? 0);
}
