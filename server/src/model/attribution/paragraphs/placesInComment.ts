import type { ParagraphsMention } from '../../../syntax/citations/mention';
import { CommentEvidence } from '../comments/commentEvidence';
import { COMMENT_ROWS } from '../comments/commentRows';
import { COMMENT_SOURCES } from '../comments/commentSources';
import type { BlockWalk } from '../evidence/blockWalk';
import { LEFT_OPEN, type PlaceWithGround } from '../evidence/paragraphTargets';

/** The target of bare paragraphs in a general comment: the first row with evidence in the text decides. */
export function placeInComment(walk: BlockWalk, mention: ParagraphsMention, mentionIndex: number): PlaceWithGround {
  const list = new CommentEvidence(walk, mention, mentionIndex);
  for (const { applies, decision, ground } of COMMENT_ROWS) {
    const place = applies(list) ? COMMENT_SOURCES[decision].of(list, ground) : undefined;
    if (place) return place;
  }
  return LEFT_OPEN;
}
