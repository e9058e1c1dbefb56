import { committeeOf } from '../../../catalogue/committees';
import type { GeneralCommentsMention } from '../../../syntax/citations/mention';
import { fitsGap, gapPattern } from '../../base/gapPattern';
import type { BlockWalk } from './blockWalk';

/** How many mentions the title of a general comment may contain. */
export const MAX_TITLE_MENTIONS = 4;

/** The gap between a general comment and an article named in its title. */
export const IN_TITLE_PATTERN = gapPattern(',? word [not . , ; : ( )]*');

/**
 * The treaty of the committee whose comment's title names an article: "general comment No. 4 (2017) on the implementation of article 3 of
 * the Convention".
 */
export function treatyOfTitle(walk: BlockWalk, mentionIndex: number): string {
  for (let i = mentionIndex; i >= Math.max(1, mentionIndex - MAX_TITLE_MENTIONS); i--) {
    const mention = walk.mentions[i];
    const previousMention = walk.mentions[i - 1];
    if (!mention || !previousMention || previousMention.sentence !== mention.sentence) return '';
    // "general comment No. 4 (2017) of the Committee against Torture on the implementation of article 3 of the Convention"
    if (previousMention.kind === 'committee') {
      const comment = walk.mentions[i - 2];
      const isAuthor =
        previousMention.titled === true &&
        comment?.kind === 'general-comments' &&
        fitsGap(previousMention.gap, ',? of the?');
      if (!isAuthor || previousMention.id === walk.context.committee || !IN_TITLE_PATTERN.test(mention.gap)) return '';
      return committeeOf(previousMention.id)?.instrument ?? '';
    }
    if (previousMention.kind === 'general-comments') {
      const committee =
        previousMention.titled && IN_TITLE_PATTERN.test(mention.gap) ? (walk.committees[i - 1] ?? '') : '';
      return committee === walk.context.committee ? '' : (committeeOf(committee)?.instrument ?? '');
    }
    if (previousMention.kind !== 'articles' && previousMention.kind !== 'instrument') return '';
    if (!fitsGap(mention.gap, '[not . , ; : ( ) against and its]*')) return '';
  }
  return '';
}

/** Whether only the title of a general comment stands between that comment and a list of paragraphs. */
export function isInTitle(walk: BlockWalk, mentionIndex: number): boolean {
  let gapText = walk.mentions[mentionIndex]?.gap ?? '';
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MAX_TITLE_MENTIONS); i--) {
    const mention = walk.mentions[i];
    if (!mention || mention.sentence !== walk.mentions[mentionIndex]?.sentence) return false;
    if (mention.kind === 'general-comments')
      return fitsGap(gapText, ',? word [not , . ; : ( ) against and]* , [in see]{1,4}');
    if (mention.kind !== 'articles' && mention.kind !== 'instrument') return false;
    gapText = `${mention.gap}x${gapText}`;
  }
  return false;
}

/** The gap between a general comment and its paragraphs if it is the title, with each mention in it replaced by `x`. */
const COMMENT_TITLE_PATTERN = gapPattern(
  ',? [word of] [not . ; : ( ) against]* <( [word number] ) [not . ; : ( ) against]*>? [, (] [in see]{0,4}',
);

/**
 * The general comment before a list of paragraphs, with its title between them: "general comment No. 2 (2007) on the implementation of
 * article 2 by States parties, paragraphs 9 and 11". The title may name articles and an instrument.
 */
export function commentTitledBefore(
  walk: BlockWalk,
  mentionIndex: number,
): { readonly mention: GeneralCommentsMention; readonly index: number } | undefined {
  if (!fitsGap(walk.mentions[mentionIndex]?.gap ?? '', '… , [in see]{0,4} | … [not )] ( [in see]{0,4}'))
    return undefined;
  let gapText = walk.mentions[mentionIndex]?.gap ?? '';
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MAX_TITLE_MENTIONS); i--) {
    const mention = walk.mentions[i];
    if (!mention || mention.sentence !== walk.mentions[mentionIndex]?.sentence) return undefined;
    if (mention.kind === 'general-comments')
      return COMMENT_TITLE_PATTERN.test(gapText) ? { mention, index: i } : undefined;
    // "on freedoms of opinion and expression": "opinion" is a word for a document, but names none here.
    const isTheme = mention.kind === 'document' && mention.role === 'other' && fitsGap(mention.gap, '… [word of]');
    // "No. 22 of the Committee on the Rights of the Child (2017) on the general principles …, paras. 13 and 14"
    const isAuthor =
      mention.kind === 'committee' &&
      walk.mentions[i - 1]?.kind === 'general-comments' &&
      fitsGap(mention.gap, ',? of the?');
    if (mention.kind !== 'articles' && mention.kind !== 'instrument' && !isTheme && !isAuthor) return undefined;
    gapText = `${mention.gap}x${gapText}`;
  }
  return undefined;
}
