import type { ParagraphsMention } from '../../syntax/citations/mention';
import type { BlockWalk } from './blockWalk';
import { CommentEvidence } from './commentEvidence';
import { COMMENT_ROWS } from './commentRows';
import { COMMENT_SOURCES } from './commentSources';
import { LEFT_OPEN, type PlaceWithGround } from './paragraphTargets';

/** What bare paragraphs belong to in a general comment: the first row whose evidence the text gives decides. */
export function placeInComment(walk: BlockWalk, mention: ParagraphsMention, k: number): PlaceWithGround {
  const list = new CommentEvidence(walk, mention, k);
  for (const { applies, decision, ground } of COMMENT_ROWS) {
    const place = applies(list) ? COMMENT_SOURCES[decision].of(list, ground) : undefined;
    if (place) return place;
  }
  return LEFT_OPEN;
}
