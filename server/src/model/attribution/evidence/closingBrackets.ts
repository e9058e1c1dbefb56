import type { ArticlesMention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import { type BlockWalk, MENTION_WINDOW } from './blockWalk';
import { hasItsArticles } from './earlierInSentence';

/** Committees that end paragraphs of concern with the articles in question in brackets (seen in their observations). */
export const CLOSING_BRACKET_COMMITTEES: ReadonlySet<string> = new Set(['CCPR', 'CESCR', 'CAT', 'CERD']);

/** Whether articles in brackets end the sentence: "… (arts. 2, 7 and 26)." */
export function closesSentence(walk: BlockWalk, mention: ArticlesMention, mentionIndex: number): boolean {
  if (mention.depth === 0 || !mention.abbreviated) return false;
  if (
    !fitsGap(mention.gap, '… ( | … ( see{1,3}') &&
    !(walk.mentions[mentionIndex - 1]?.kind === 'articles' && fitsGap(mention.gap, '[, ;]? and?'))
  )
    return false;
  const gapAfter = walk.mentions[mentionIndex + 1]?.gap ?? mention.tail;
  if (fitsGap(gapAfter, ') <. | end | ,? and word | and word | ;> …')) return true;
  const nextMention = walk.mentions[mentionIndex + 1];
  return nextMention?.kind === 'articles' && nextMention.depth === mention.depth && closesAfter(walk, mentionIndex + 1);
}

function closesAfter(walk: BlockWalk, mentionIndex: number): boolean {
  const mention = walk.mentions[mentionIndex];
  if (mention?.kind !== 'articles' || !fitsGap(mention.gap, '[, ;]? and?')) return false;
  const gapAfter = walk.mentions[mentionIndex + 1]?.gap ?? mention.tail;
  return fitsGap(gapAfter, ') <. | end> …');
}

/** Whether these are the brackets with which some committees end each paragraph of concern; Views have none. */
export function endsParagraph(walk: BlockWalk, mention: ArticlesMention, mentionIndex: number): boolean {
  return (
    CLOSING_BRACKET_COMMITTEES.has(walk.context.committee) &&
    walk.context.kind !== 'views' &&
    mentionIndex === walk.mentions.length - 1 &&
    closesSentence(walk, mention, mentionIndex) &&
    fitsGap(mention.tail, ') .?')
  );
}

/**
 * Whether brackets at the end of a sentence may hold someone else's articles: the sentence mentions another body, or a law without its
 * articles, or the paragraph has already left a law's articles undecided. At the end of a paragraph, committees that always close with
 * their own articles are taken to do so.
 */
export function mayHoldOthers(walk: BlockWalk, mentionIndex: number): boolean {
  const mention = walk.mentions[mentionIndex];
  let hasBody = false;
  let hasLaw = walk.lawInForce && walk.openLaw;
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === mention?.sentence;
    i--
  ) {
    const otherMention = walk.mentions[i];
    hasBody ||= otherMention?.kind === 'committee' && otherMention.id !== walk.context.committee;
    const decision = otherMention?.kind === 'articles' && otherMention.depth > 0 ? walk.owners[i] : undefined;
    if (decision?.owner === '' || decision?.byNumber) return true;
    hasLaw ||= otherMention?.kind === 'law' && !hasItsArticles(walk, i);
  }
  const isLastMention = mentionIndex === walk.mentions.length - 1 && fitsGap(mention?.tail ?? '', ') .?');
  if (isLastMention && CLOSING_BRACKET_COMMITTEES.has(walk.context.committee)) return false;
  if (hasBody) return true;
  if (!hasLaw) return false;
  walk.openLaw = true;
  return true;
}

/** Whether the preceding mention is in the same brackets and may name the owner of these articles. */
export function isNamedInBrackets(walk: BlockWalk, mentionIndex: number): boolean {
  const mention = walk.mentions[mentionIndex];
  const previousMention = walk.mentions[mentionIndex - 1];
  if (
    !mention ||
    !previousMention ||
    previousMention.sentence !== mention.sentence ||
    previousMention.depth !== mention.depth
  )
    return false;
  return !mention.gap.includes('(') && walk.owners[mentionIndex - 1] !== undefined;
}
