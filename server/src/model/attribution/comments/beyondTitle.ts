import { committeeOf } from '../../../catalogue/committees';
import type { ArticlesMention } from '../../../syntax/citations/mention';
import type { BlockWalk } from '../evidence/blockWalk';
import { IN_TITLE_PATTERN, MAX_TITLE_MENTIONS } from '../evidence/commentTitles';
import { lacksParagraph } from '../evidence/treatyArticles';
import { committeeOfComment } from './commentCommittees';
import { placeOfComment } from './documentPlaces';

/**
 * "general comment No. 4 (2017) on article 3 in the context of article 22, paras. 11 and 38": article 22 ends the title, and the paragraphs
 * are the comment's, because the article has no such paragraphs. If so, cites each and returns true.
 */
export function attributeOutsideTitle(walk: BlockWalk, mention: ArticlesMention, mentionIndex: number): boolean {
  const at = titledMentionBefore(walk, mention, mentionIndex);
  const comment = at === undefined ? undefined : walk.mentions[at];
  if (at === undefined || comment?.kind !== 'general-comments') return false;
  const instrument = committeeOf(committeeOfComment(walk, comment, at))?.instrument ?? '';
  if (!lacksParagraph(instrument, mention)) return false;
  const place = placeOfComment(walk, comment, at);
  walk.owners[mentionIndex] = { owner: instrument, ground: 'named-before' };
  let lastTarget: ReturnType<typeof place> | undefined;
  for (const [i, item] of mention.items.entries()) {
    let { start } = item;
    if (i === 0) {
      const end = start + item.article.length;
      const { article } = item;
      walk.cite(
        { start, end },
        { kind: 'article', instrument, article, paragraph: '', path: [] },
        'named-before',
        mentionIndex,
      );
      // The first place starts after the article, but takes in the letters that follow its paragraph.
      start = item.path.length === 0 ? item.end - item.paragraph.length : end + 1;
    }
    const target = place(item.paragraph, item.path);
    const range = item.joint && lastTarget && { joint: item.joint, from: lastTarget };
    walk.cite({ start, end: item.end }, target, 'named-before', mentionIndex, range);
    lastTarget = target;
  }
  return true;
}

/** Index of the general comment whose title ends with this list of articles. */
function titledMentionBefore(walk: BlockWalk, mention: ArticlesMention, mentionIndex: number): number | undefined {
  if (
    mention.items.some(
      ({ paragraph }, i) => paragraph === '' || (i > 0 && mention.items[i]?.article !== mention.items[0]?.article),
    )
  )
    return undefined;
  let gapText = mention.gap;
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MAX_TITLE_MENTIONS); i--) {
    const otherMention = walk.mentions[i];
    if (otherMention?.sentence !== mention.sentence || !IN_TITLE_PATTERN.test(`x${gapText}`)) return undefined;
    if (otherMention.kind === 'general-comments') return IN_TITLE_PATTERN.test(gapText) ? i : undefined;
    if (otherMention.kind !== 'articles' && otherMention.kind !== 'instrument') return undefined;
    gapText = `${otherMention.gap}x${gapText}`;
  }
  return undefined;
}
