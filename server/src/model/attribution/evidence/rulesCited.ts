import type { ArticlesMention } from '../../../syntax/citations/mention';
import type { Target } from '../../base/target';
import type { BlockWalk } from './blockWalk';

/**
 * Resolves articles of rules of procedure, as French and Spanish call them; returns whether they are. A word that also means a State’s
 * regulations is a State’s where the text names a law.
 */
export function attributeRules(walk: BlockWalk, { items, ofRules }: ArticlesMention, mentionIndex: number): boolean {
  const committee = ofRules?.committee || walk.context.committee;
  if (!ofRules || committee === '' || (!ofRules.isCertain && walk.lawHere)) return false;
  walk.owners[mentionIndex] = { owner: 'other', ground: 'named-after' };
  let previous: Target | undefined;
  for (const item of items) {
    const path = [...(item.paragraph === '' ? [] : [item.paragraph]), ...item.path];
    const target: Target = { kind: 'rule', committee, number: item.article, path };
    walk.cite(
      item,
      target,
      'named-after',
      mentionIndex,
      item.joint && previous && { joint: item.joint, from: previous },
    );
    previous = target;
  }
  return true;
}
