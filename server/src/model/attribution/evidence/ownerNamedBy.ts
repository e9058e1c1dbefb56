import type { LawMention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import type { BlockWalk } from './blockWalk';
import { lawCitedBefore, nearestOwner } from './earlierInSentence';
import { instrumentFor } from './instrumentsMeant';
import { LAW, type Owner } from './owner';

/** The owner that a law or an instrument among the mentions names; undefined for other mentions. */
export function ownerNamedBy(walk: BlockWalk, mentionIndex: number): Owner | undefined {
  const mention = walk.mentions[mentionIndex];
  if (mention?.kind === 'law')
    return walk.owners[mentionIndex]?.owner ?? (belongsToOrganization(walk, mention) ? 'other' : LAW);
  if (mention?.kind === 'ilo') return 'other';
  if (mention?.kind !== 'instrument') return undefined;
  if (mention.id === 'own-covenant' && fitsGap(mention.gap, '… other')) {
    const ownCovenant = walk.context.own.covenant;
    return ownCovenant === 'iccpr' ? 'icescr' : ownCovenant === 'icescr' ? 'iccpr' : 'other';
  }
  // "article 21 of the same instrument", after an article of the Constitution.
  const isLaw = mention.id === 'own-instrument' && nearestOwner(walk, mentionIndex)?.owner === LAW;
  if (isLaw && lawCitedBefore(walk, mentionIndex, mentionIndex - 1)) return LAW;
  return instrumentFor(walk, mention, mentionIndex) || 'other';
}

/** "the Regulations" in a general comment are an organization's, since the comment addresses all States. */
export function belongsToOrganization(walk: BlockWalk, { shared }: LawMention): boolean {
  return shared === true && walk.context.kind === 'general-comment';
}
