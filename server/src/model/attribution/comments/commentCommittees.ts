import type { GeneralCommentsMention } from '../../../syntax/citations/mention';
import type { Target } from '../../base/target';
import type { BlockWalk } from '../evidence/blockWalk';
import { CommitteeEvidence } from './committeeEvidence';
import { COMMITTEE_ROWS } from './committeeRows';
import { COMMITTEE_SOURCES } from './committeeSources';

/** Attributes general comments to the committee that adopted each, as far as the words show it. */
export function attributeComments(walk: BlockWalk, mention: GeneralCommentsMention, mentionIndex: number): void {
  const committee = committeeOfComment(walk, mention, mentionIndex);
  walk.committees[mentionIndex] = committee;
  walk.comment = committee === '' ? '' : `${committee} ${mention.items.at(-1)?.number ?? 0}`;
  walk.rememberDocument(committee === '' ? 'doc' : `gc ${walk.comment}`);
  if (walk.commentsIn !== mention.sentence) walk.comments = '';
  walk.commentsIn = mention.sentence;
  for (const item of mention.items) {
    walk.comments += `${walk.comments === '' ? '' : ';'}${committee} ${item.number}`;
  }
  for (const item of mention.items) {
    const target: Target =
      committee === ''
        ? { kind: 'unknown' }
        : { kind: 'general-comment', committee, number: item.number, paragraph: '' };
    walk.cite(item, target, 'written', mentionIndex);
  }
}

/** The id of the committee whose general comment is cited, by the first row with evidence in the text; empty if there is none. */
export function committeeOfComment(walk: BlockWalk, mention: GeneralCommentsMention, mentionIndex: number): string {
  const comment = new CommitteeEvidence(walk, mention, mentionIndex, committeeOfComment);
  for (const { applies, decision, ground } of COMMITTEE_ROWS) {
    const committee = applies(comment) ? COMMITTEE_SOURCES[decision].of(comment, ground) : undefined;
    if (committee !== undefined) return committee;
  }
  return '';
}
