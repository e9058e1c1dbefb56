import type { ArticleItem, ArticlesMention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import type { Ground, Target } from '../../base/target';
import { attributeOutsideTitle } from '../comments/beyondTitle';
import { DOTTED_PATTERN, isFigures, withLetter, withoutDot } from '../evidence/articleNumbers';
import type { BlockWalk } from '../evidence/blockWalk';
import { endsParagraph } from '../evidence/closingBrackets';
import { nearestOwner } from '../evidence/earlierInSentence';
import { noteFocus } from '../evidence/focus';
import { type Decision, LAW, LAW_BY_NUMBER, type Owner, UNDECIDED_OWNER } from '../evidence/owner';
import {
  EXPLICIT_GROUNDS,
  existingArticle,
  hasNoParagraph,
  hasParagraphs,
  lacksParagraph,
} from '../evidence/treatyArticles';
import { ArticleEvidence } from './articleEvidence';
import { BRACKET_ROWS } from './bracketRows';
import { paragraphCitedLast, paragraphWritten } from './explainedArticles';
import { JOINING_ROWS } from './joiningRows';
import { NAMING_ROWS } from './namingRows';
import { NUMBER_ROWS } from './numberRows';
import type { OwnerRow } from './ownerRow';
import { OWNER_SOURCES } from './ownerSources';
import { noteSection } from './sectionArticles';
import { SENTENCE_ROWS } from './sentenceRows';

/** Resolves a list of articles: decides their owner and cites each. */
export function attributeArticles(walk: BlockWalk, mention: ArticlesMention, mentionIndex: number): void {
  const isLawOnly = walk.lawHere && !walk.foreign;
  if (attributeOutsideTitle(walk, mention, mentionIndex)) return;
  let decision = existingArticle(
    ownerOfArticles(walk, mention, mentionIndex),
    mention,
    isLawOnly,
    closesWithOwn(walk, mention, mentionIndex),
  );
  // Undecided articles that the treaty lacks also belong to a law, unless the words name another owner.
  if (decision.owner === '' && isLawOnly && !fitsGap(walk.mentions[mentionIndex + 1]?.gap ?? mention.tail, ',? of …')) {
    decision = existingArticle({ owner: walk.context.instrument, ground: 'own-treaty' }, mention, true);
    // "the Equality Act …, that discrimination is covered in employment alone (art. 4 (2))": the treaty's article has no such paragraph.
    const lacksParagraphNumber = lacksParagraph(walk.context.instrument, mention);
    if (decision.owner !== LAW)
      decision =
        lacksParagraphNumber && nearestOwner(walk, mentionIndex)?.owner === LAW ? LAW_BY_NUMBER : UNDECIDED_OWNER;
  }
  walk.owners[mentionIndex] = decision;
  noteFocus(walk, mentionIndex, decision.owner);
  const { owner, ground } = decision;
  let previousTarget: Target | undefined;
  let lastParagraph = '';
  const citedParagraph = mention.sameArticle ? paragraphCitedLast(walk, mention, decision) : '';
  for (const articleItem of mention.items) {
    const isPlain =
      owner === LAW ||
      isFigures(articleItem.article) ||
      !(EXPLICIT_GROUNDS.has(ground) || isDottedParagraph(walk, articleItem, owner));
    const item = paragraphWritten(owner, previousTarget, isPlain ? articleItem : withLetter(withoutDot(articleItem)));
    const article = item.article || lastParagraph || decision.article || (walk.lastOf.get(owner) ?? walk.lastArticle);
    const target: Target =
      owner === LAW
        ? { kind: 'law', article }
        : owner === '' ||
            owner === 'other' ||
            article === '' ||
            (!isFigures(item.article) && !/^\d+( [a-z]+)?$/.test(item.article))
          ? owner !== '' &&
            owner !== 'other' &&
            item.article !== '' &&
            !DOTTED_PATTERN.test(item.article) &&
            !EXPLICIT_GROUNDS.has(ground)
            ? { kind: 'law', article }
            : { kind: 'unknown' }
          : item.inBrackets && !EXPLICIT_GROUNDS.has(ground) && hasNoParagraph(owner, article, item.paragraph)
            ? { kind: 'unknown' }
            : {
                kind: 'article',
                instrument: owner,
                article,
                paragraph: item.paragraph || citedParagraph,
                path: item.path,
              };
    walk.cite(
      item,
      target,
      ground,
      mentionIndex,
      item.joint && previousTarget && { joint: item.joint, from: previousTarget },
    );
    previousTarget = target;
    if (article !== '' && owner !== '' && CERTAIN_GROUNDS.has(ground)) walk.rememberOwner(owner, article);
    lastParagraph = article;
  }
  if (lastParagraph !== '') walk.rememberLastArticle(owner, lastParagraph);
  noteSection(walk, mention, owner);
  walk.lastPlace = mention.items.at(-1);
  if (decision.byNumber && walk.lastOwner !== LAW) {
    // "paragraph 2 of that article" may now mean the law's article or the last owner's.
    walk.lastOwner = '';
    walk.lastArticle = '';
  } else if (owner !== '') {
    walk.lastOwner = owner;
    if (!decision.byNumber) walk.lawInForce = owner === LAW;
  }
}

/** "art. 24.3" with no law in sight: paragraph 3 of the treaty's article 24, if it has one. */
function isDottedParagraph({ lawHere }: BlockWalk, item: ArticleItem, owner: Owner): boolean {
  if (lawHere || !DOTTED_PATTERN.test(item.article)) return false;
  const { article, paragraph } = withoutDot(item);
  return hasParagraphs(owner, article, [paragraph]);
}

/**
 * Whether the brackets at the end of a paragraph can only hold the treaty's articles: the committee has this habit, and the paragraph
 * mentions no law and no other treaty. An article that the treaty lacks is then a slip.
 */
function closesWithOwn(walk: BlockWalk, mention: ArticlesMention, mentionIndex: number): boolean {
  return (
    !walk.lawHere &&
    !walk.foreign &&
    !walk.lawInForce &&
    walk.placesHere.size === 0 &&
    endsParagraph(walk, mention, mentionIndex) &&
    mention.items.every(({ article }) => Number.parseInt(article, 10) <= MAX_ARTICLE_NUMBER)
  );
}

/** Higher numbers are articles of codes. */
const MAX_ARTICLE_NUMBER = 99;

/** Grounds strong enough to settle the owner when the same number comes again. */
const CERTAIN_GROUNDS: ReadonlySet<Ground> = new Set([
  'named-after',
  'named-before',
  'named-in-brackets',
  'its-own',
  'sentence-start',
  'by-number',
  'same-number',
]);

/** The evidence for the owner of a list of articles, strongest first. */
export const OWNER_ROWS: readonly OwnerRow[] = [
  ...NAMING_ROWS,
  ...JOINING_ROWS,
  ...BRACKET_ROWS,
  ...NUMBER_ROWS,
  ...SENTENCE_ROWS,
];

/** The owner of a list of articles: the first row with evidence in the text decides. */
function ownerOfArticles(walk: BlockWalk, mention: ArticlesMention, mentionIndex: number): Decision {
  const list = new ArticleEvidence(walk, mention, mentionIndex);
  for (const { applies, decision: source, ground } of OWNER_ROWS) {
    const decision = applies(list) ? OWNER_SOURCES[source].of(list, ground) : undefined;
    if (decision) return decision;
  }
  return UNDECIDED_OWNER;
}
