import type { ParagraphItem, ParagraphsMention } from '../../syntax/citations/mention';
import type { ParagraphPlace } from '../target';
import { type BlockWalk, REACH } from './blockWalk';
import { fits, gapPattern } from './gapPattern';
import { LAW, type Owner } from './owner';
import {
  elsewhere,
  LEFT_OPEN,
  ownParagraph,
  ownUndivided,
  type PlaceWithGround,
  placeOfKey,
  type TargetOfPlace,
} from './paragraphTargets';
import { hasPlaces, mayBeOfArticle } from './treatyArticles';

/** An article whose paragraphs may be meant. */
interface ArticleCandidate {
  readonly owner: Owner;
  readonly article: string;
}

/**
 * What bare paragraph numbers and letters belong to in a general comment, with nothing named next to them. Such a comment discusses an
 * article paragraph by paragraph and also cites its own paragraphs: what exists decides, along with how they are cited.
 */
export function placeInComment(walk: BlockWalk, mention: ParagraphsMention, k: number): PlaceWithGround {
  const items = mention.items.map(asParagraphs);
  if (items.every(({ number }) => number === '')) return placeOfLetters(walk, mention, k, items);
  const { gap } = mention;
  const spoken = articleOfSentence(walk, k, items);
  const before = fitting(articleBefore(walk), items);
  const explained = fitting(articleExplained(walk), items);
  const isOwn = items.every((item) => walk.context.paragraphs?.has(item, walk.block) !== false);
  // A number that neither has may be a slip, or a paragraph of another document cited before.
  const own: PlaceWithGround = isOwn ? OWN : walk.cited === '' ? PERHAPS_OWN : LEFT_OPEN;
  // "… shall be abolished (para. 2)", "… “as they see fit” (para. 2)": the brackets give the source of what precedes.
  if (mention.depth > 0 && gap.endsWith('(')) {
    if (mention.afterWriting) return { place: elsewhere(undefined), ground: 'sentence' };
    const article = spoken ?? before ?? explained;
    if (article) return placeIn(article, spoken ? 'named-before' : before ? 'same-article' : 'explained');
    if (gap.endsWith('"(') || isAfterDocument(walk, mention, k))
      return { place: elsewhere(undefined), ground: 'sentence' };
    return mayBeOfArticle(mention, walk.context.instrument) ? LEFT_OPEN : own;
  }
  // "It further states in paragraph 82", after a sentence about another document.
  if (walk.cited !== '' && (mention.goesOn || !isOwn) && fits(gap, '… in'))
    return { place: placeOfKey(walk.cited), ground: 'sentence-start' };
  const isSmall = mayBeOfArticle(mention, walk.context.instrument);
  if (SEES.test(gap)) return isOwn ? OWN : PERHAPS_OWN;
  if (AS_SAID.test(gap)) return (spoken ?? explained) && isSmall ? LEFT_OPEN : own;
  if (fits(gap, '… <start | [. ; ,] and?>')) {
    const article = spoken ?? before ?? explained;
    if (article) return placeIn(article, spoken ? 'named-before' : before ? 'same-article' : 'explained');
    return isSmall ? LEFT_OPEN : own;
  }
  if (spoken) return placeIn(spoken, 'named-before');
  if (explained) return placeIn(explained, 'explained');
  // "the Declaration of Principles, which in paragraph 25 states"
  if (isAfterDocument(walk, mention, k))
    return fits(gap, '… which in') ? { place: elsewhere(undefined), ground: 'sentence' } : LEFT_OPEN;
  return before && isSmall ? LEFT_OPEN : own;
}

const OWN: PlaceWithGround = { place: ownParagraph, ground: 'kind-of-document' };
/** "para. 7.2", which the document does not have, is a paragraph of a decision. */
const PERHAPS_OWN: PlaceWithGround = { place: ownUndivided, ground: 'kind-of-document' };

/** "see paragraph 4", "see also para. 27": this document's. */
export const SEES = gapPattern('… see ,?');
/** "as defined in paragraphs 4 and 5", "referred to in paragraph 1" */
const AS_SAID = gapPattern('… <see [word requires]{1,2} | word [to in]> in');

/** "Subparagraph (b) requires …": the article under discussion, unless this paragraph has such letters itself. */
function placeOfLetters(
  walk: BlockWalk,
  mention: ParagraphsMention,
  k: number,
  items: readonly ParagraphPlace[],
): PlaceWithGround {
  const spoken = articleOfSentence(walk, k, items);
  if (spoken) return placeIn(spoken, 'named-before');
  if (mention.items.every((item) => walk.context.paragraphs?.has(item, walk.block)))
    return { place: ownParagraph, ground: 'kind-of-document' };
  const before = fitting(articleBefore(walk), items);
  if (before) return placeIn(before, 'same-article');
  const explained = fitting(articleExplained(walk), items);
  return explained ? placeIn(explained, 'explained') : LEFT_OPEN;
}

/** Reads "2 (2)" as that paragraph of an article, since typists write it so. */
function asParagraphs({ number, path }: ParagraphItem): ParagraphPlace {
  const [first = ''] = path;
  return /^\d+$/.test(first) ? { number: first, path: path.slice(1) } : { number, path };
}

function placeIn({ owner, article }: ArticleCandidate, ground: PlaceWithGround['ground']): PlaceWithGround {
  const place: TargetOfPlace = (number, path) => {
    const cited = asParagraphs({ number, path, range: false, start: 0, end: 0 });
    return { kind: 'article', instrument: owner, article, paragraph: cited.number, path: cited.path };
  };
  return { place, ground };
}

function fitting(
  candidate: ArticleCandidate | undefined,
  items: readonly ParagraphPlace[],
): ArticleCandidate | undefined {
  return candidate && hasPlaces(candidate.owner, candidate.article, items) ? candidate : undefined;
}

/** The last article cited in the sentence before some paragraphs, if it has them. */
function articleOfSentence(walk: BlockWalk, k: number, items: readonly ParagraphPlace[]): ArticleCandidate | undefined {
  const sentence = walk.mentions[k]?.sentence;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === sentence; i--) {
    const mention = walk.mentions[i];
    if (mention?.kind !== 'articles') continue;
    const owner = walk.owners[i]?.owner ?? '';
    const article = mention.items.at(-1)?.article ?? '';
    if (owner === '' || owner === LAW) return undefined;
    const found = fitting({ owner, article }, items);
    if (found) return found;
  }
  return undefined;
}

function articleBefore({ lastOwner, lastArticle }: BlockWalk): ArticleCandidate | undefined {
  return lastOwner === '' || lastOwner === LAW || lastArticle === ''
    ? undefined
    : { owner: lastOwner, article: lastArticle };
}

function articleExplained({ context }: BlockWalk): ArticleCandidate | undefined {
  return context.explained === '' ? undefined : { owner: context.instrument, article: context.explained };
}

/** Before the word for reports that States have yet to write: "their reports", and "the report" at the beginning of a sentence. */
const REPORTS_DUE = '… its [previous following word]{0,2} | begin [in the]{0,2}';

/** Whether the sentence has named someone who writes documents, an unknown document, or an instrument without a text here. */
function isAfterDocument(walk: BlockWalk, mention: ParagraphsMention, k: number): boolean {
  if (mention.afterAuthor || mention.afterWriting) return true;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const other = walk.mentions[i];
    if (other?.kind === 'instrument' && walk.owners[i]?.owner === 'other') return true;
    // "States parties should include in their reports …": their own, not a text that is cited.
    const isReportDue = other?.kind === 'document' && other.role === 'report' && fits(other.gap, REPORTS_DUE);
    if (other?.kind === 'document' && other.role !== 'self' && !isReportDue) return true;
    if (other?.kind === 'general-comments' || other?.kind === 'resolutions' || other?.kind === 'symbol') return true;
    if (other?.kind === 'law' || other?.kind === 'ilo') return true;
  }
  return false;
}
