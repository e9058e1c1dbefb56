import type { ParagraphsMention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import { type BlockWalk, MENTION_WINDOW } from './blockWalk';
import { isInTitle, MAX_TITLE_MENTIONS } from './commentTitles';
import { LAW } from './owner';
import { PARAGRAPHS_OF_IT } from './ownerEvidence';
import { type TargetOfPlace, unknownPlace } from './paragraphTargets';
import { hasNoParagraph, hasParagraphs, hasPlaces } from './treatyArticles';

/**
 * Paragraphs of the article just mentioned: "article 40, in particular paragraphs 2 (b) and 3"; "Article 8 obliges States to respect …
 * (para. 1) and to assist … (para. 2)". Only where the article is known to have them.
 */
export function articleOfParagraphs(
  walk: BlockWalk,
  mention: ParagraphsMention,
  mentionIndex: number,
): TargetOfPlace | undefined {
  const previousMention = walk.mentions[mentionIndex - 1];
  if (!previousMention || previousMention.sentence !== mention.sentence) return undefined;
  if (mention.items.some((item) => item.number === '')) return undefined;
  const isNamed = previousMention.kind === 'instrument' && walk.mentions[mentionIndex - 2]?.kind === 'articles';
  // "general comment No. 4 (2017) on article 3 in the context of article 22, in particular paragraphs 6 and 8": the comment's paragraphs.
  if (previousMention.kind === 'articles' && isInTitle(walk, mentionIndex)) return undefined;
  if (PARAGRAPHS_OF_IT.test(mention.gap))
    return fittingArticle(
      walk,
      mention,
      isNamed && fitsGap(previousMention.gap, ',? [of in] …') ? mentionIndex - 2 : mentionIndex - 1,
    );
  // "article 14, (paras. 1 and 3)"
  if (previousMention.kind === 'articles' && mention.abbreviated && fitsGap(mention.gap, ', ('))
    return fittingArticle(walk, mention, mentionIndex - 1);
  if (!mention.abbreviated || mention.depth !== 1 || !mention.gap.endsWith('(')) return undefined;
  let head = mentionIndex;
  while (walk.mentions[head - 1]?.sentence === mention.sentence) {
    head--;
    const kind = walk.mentions[head]?.kind;
    const isPlain = kind === 'articles' || kind === 'instrument' || kind === 'paragraphs';
    if (!isPlain || mentionIndex - head > MENTION_WINDOW) return undefined;
  }
  const isSubject = fitsGap(walk.mentions[head]?.gap ?? 'x', 'begin the?');
  const precedingCount = walk.mentions.slice(head, mentionIndex).filter((other) => other.kind === 'articles').length;
  return isSubject && precedingCount === 1 ? fittingArticle(walk, mention, head) : undefined;
}

/**
 * A small number after an article in the same sentence: in "article 12 obliges States to …; paragraph 4 sets out safeguards" it opens a
 * clause and is the article's paragraph; elsewhere it may be the article's or the document's.
 */
export function currentArticle(
  walk: BlockWalk,
  mention: ParagraphsMention,
  mentionIndex: number,
): TargetOfPlace | undefined {
  if (mention.abbreviated || mention.items.some((item) => item.number === '')) return undefined;
  let at = mentionIndex - 1;
  for (; at >= Math.max(0, mentionIndex - MAX_TITLE_MENTIONS); at--) {
    const otherMention = walk.mentions[at];
    if (otherMention?.sentence !== mention.sentence) return undefined;
    if (otherMention.kind === 'articles') break;
    if (otherMention.kind !== 'instrument' && otherMention.kind !== 'law' && otherMention.kind !== 'paragraphs')
      return undefined;
  }
  const articles = walk.mentions[at];
  if (articles?.kind !== 'articles') return undefined;
  if (walk.owners[at]?.owner === LAW)
    return mention.items.every(({ number }) => Number(number) < 10) ? unknownPlace : undefined;
  const place = fittingArticle(walk, mention, at, true);
  return place && (fitsGap(mention.gap, '… [; ,] and?') ? place : unknownPlace);
}

/**
 * "The author claims a violation of article 14. Paragraph 1 requires …", in Views, whose own paragraphs have numbers with a point: the one
 * treaty article that this sentence or the one before cites, if it has the paragraphs.
 */
export function articleInViews(
  walk: BlockWalk,
  mention: ParagraphsMention,
  mentionIndex: number,
): TargetOfPlace | undefined {
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MAX_TITLE_MENTIONS); i--) {
    const otherMention = walk.mentions[i];
    if (!otherMention || otherMention.sentence < mention.sentence - 1) return undefined;
    if (otherMention.kind === 'articles') {
      const item = otherMention.items.length === 1 ? otherMention.items[0] : undefined;
      const owner = walk.owners[i]?.owner ?? '';
      return item && hasPlaces(owner, item.article, mention.items) ? belowArticle(walk, i) : undefined;
    }
    // "… the scope of paragraph 1 (a). As to paragraph 1 (b), …": another paragraph of the same article.
    const place = otherMention.kind === 'paragraphs' ? walk.places[i] : undefined;
    const target = place?.(mention.items[0]?.number ?? '', NO_STEPS);
    if (place && target?.kind === 'article')
      return hasPlaces(target.instrument, target.article, mention.items) ? place : undefined;
    if (otherMention.kind !== 'instrument' && otherMention.kind !== 'paragraphs') return undefined;
  }
  return undefined;
}

/** The paragraphs of a treaty article that is known to have them all, or of a law's article. */
function fittingArticle(
  walk: BlockWalk,
  mention: ParagraphsMention,
  mentionIndex: number,
  otherParagraph = false,
): TargetOfPlace | undefined {
  const articles = walk.mentions[mentionIndex];
  const item = articles?.kind === 'articles' ? articles.items.at(-1) : undefined;
  const owner = walk.owners[mentionIndex]?.owner ?? '';
  if (!item || item.article === '') return undefined;
  if (!otherParagraph && (item.paragraph !== '' || item.path.length > 0)) return undefined;
  const numbers = mention.items.map(({ number }) => number);
  return hasParagraphs(owner, item.article, numbers) ? belowArticle(walk, mentionIndex) : undefined;
}

/** Paragraphs of the last article cited: "article 16, in particular its paragraphs 5 to 9". */
export function belowArticle(walk: BlockWalk, mentionIndex: number): TargetOfPlace | undefined {
  const mention = walk.mentions[mentionIndex];
  const owner = walk.owners[mentionIndex]?.owner ?? '';
  if (mention?.kind !== 'articles') return undefined;
  const item = mention.items.at(-1);
  const article = item?.article || (walk.lastOf.get(owner) ?? '');
  if (article === '' || owner === '' || owner === 'other') return unknownPlace;
  if (owner === LAW) return () => ({ kind: 'law', article });
  return (number, path) =>
    hasNoParagraph(owner, article, number)
      ? { kind: 'unknown' }
      : {
          kind: 'article',
          instrument: owner,
          article,
          paragraph: number === '' ? (item?.paragraph ?? '') : number,
          path: number === '' ? belowLetter(item?.path ?? NO_STEPS, path) : path,
        };
}

const NO_STEPS: readonly string[] = [];

/** "(subpara. (i))" after "article 3 (1) (a)" is an item of (a); "(b)" is not, and neither is "(i)" after "(h)". */
function belowLetter(letters: readonly string[], path: readonly string[]): readonly string[] {
  const [letter] = letters;
  const isBelow =
    letters.length === 1 && letter !== undefined && /^[a-g]$/.test(letter) && /^[ivx]+$/.test(path[0] ?? '');
  return isBelow ? [letter, ...path] : path;
}
