import type { ArticlesMention } from '../../../syntax/citations/mention';
import type { Target } from '../../base/target';
import type { BlockWalk } from './blockWalk';

/**
 * Resolves rules of procedure cited as articles, as in French and Spanish; returns whether they are rules. An ambiguous word means a
 * State’s regulations where the text names a law.
 */
export function attributeRules(walk: BlockWalk, { items, ofRules }: ArticlesMention, mentionIndex: number): boolean {
  const committee = ofRules?.committee || walk.context.committee;
  if (!ofRules || committee === '' || (!ofRules.isCertain && walk.lawHere)) return false;
  walk.owners[mentionIndex] = { owner: 'other', ground: 'named-after' };
  let previousTarget: Target | undefined;
  for (const item of items) {
    const path = [...(item.paragraph === '' ? [] : [item.paragraph]), ...item.path];
    const target: Target = { kind: 'rule', committee, number: item.article, path };
    walk.cite(
      item,
      target,
      'named-after',
      mentionIndex,
      item.joint && previousTarget && { joint: item.joint, from: previousTarget },
    );
    previousTarget = target;
  }
  return true;
}
