import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import type { ArticlesMention } from '../../../syntax/citations/mention';
import type { Target } from '../../base/target';
import type { BlockWalk } from './blockWalk';

/**
 * Resolves rules of procedure cited as articles, as in French and Spanish; returns whether they are rules. An ambiguous word means a
 * State’s regulations where the text names a law, or is a State’s. Without a committee to own them, nothing is known of them.
 */
export function attributeRules(walk: BlockWalk, { items, ofRules }: ArticlesMention, mentionIndex: number): boolean {
  const committee = ofRules?.committee || walk.context.committee;
  if (!ofRules) return false;
  if (!ofRules.isCertain && (walk.lawHere || STATE_DOCUMENTS.has(walk.context.kind))) return false;
  const ground = committee === '' ? 'undecided' : 'named-after';
  walk.owners[mentionIndex] = { owner: 'other', ground };
  let previousTarget: Target | undefined;
  for (const item of items) {
    const path = [...(item.paragraph === '' ? [] : [item.paragraph]), ...item.path];
    const target: Target =
      committee === '' ? { kind: 'unknown' } : { kind: 'rule', committee, number: item.article, path };
    walk.cite(
      item,
      target,
      ground,
      mentionIndex,
      item.joint && previousTarget && { joint: item.joint, from: previousTarget },
    );
    previousTarget = target;
  }
  return true;
}
