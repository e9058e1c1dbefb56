import type { ParagraphsMention } from '../../../syntax/citations/mention';
import type { Target } from '../../base/target';
import type { BlockWalk } from '../evidence/blockWalk';
import { keyOfPlace, LEFT_OPEN, type PlaceWithGround } from '../evidence/paragraphTargets';
import { ADJACENT_ROWS } from './besideRows';
import { EARLIER_ROWS } from './earlierRows';
import { KIND_ROWS } from './kindRows';
import { ParagraphEvidence } from './paragraphEvidence';
import type { PlaceRow } from './placeRow';
import { PLACE_SOURCES } from './placeSources';
import { VIEWS_ROWS } from './viewsRows';

/** Resolves a list of paragraphs: decides which document or article they belong to and cites each. */
export function attributeParagraphs(walk: BlockWalk, mention: ParagraphsMention, mentionIndex: number): void {
  const { place, ground } = placeOfParagraphs(walk, mention, mentionIndex);
  walk.places[mentionIndex] = place;
  let previousTarget: Target | undefined;
  for (const item of mention.items) {
    const target = place(item.number, item.path);
    if (item.number !== '') {
      if (target.kind === 'paragraph') walk.lastParagraph = item.number;
      const key = keyOfPlace(target);
      if (key !== undefined) walk.rememberDocument(key);
      if (target.kind === 'other-paragraph') walk.rememberNumber(item.number, target.symbol ?? '');
    }
    walk.cite(
      item,
      target,
      ground,
      mentionIndex,
      item.joint && previousTarget && { joint: item.joint, from: previousTarget },
    );
    previousTarget = target;
  }
}

/** The evidence for the document of a list of paragraphs, strongest first. */
export const PLACE_ROWS: readonly PlaceRow[] = [...ADJACENT_ROWS, ...EARLIER_ROWS, ...VIEWS_ROWS, ...KIND_ROWS];

/** The target of paragraphs: the first row with evidence in the text decides. */
function placeOfParagraphs(walk: BlockWalk, mention: ParagraphsMention, mentionIndex: number): PlaceWithGround {
  const list = new ParagraphEvidence(walk, mention, mentionIndex);
  for (const { applies, decision, ground } of PLACE_ROWS) {
    const place = applies(list) ? PLACE_SOURCES[decision].of(list, ground) : undefined;
    if (place) return place;
  }
  return LEFT_OPEN;
}
