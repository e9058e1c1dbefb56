import { committeeMonitoring } from '../../../catalogue/committees';
import { partnerOf } from '../evidence/commentNumbers';
import type { EvidenceSource } from '../evidence/evidenceRow';
import type { CommitteeEvidence } from './committeeEvidence';
import { adopterBefore, authorOf, jointCommittee, otherCommittee } from './committeeNames';

type SourceOfCommittee = EvidenceSource<CommitteeEvidence, string>;

/** Decisions on general comments: the id of a committee, empty for none in particular. */
export const COMMITTEE_SOURCES = {
  none: source('no committee', () => ''),
  ours: source('the document’s own committee, if it may have that number', ({ isOurs, own }) => (isOurs ? own : '')),
  half: source(
    'the other committee of the pair',
    ({ walk, mention, k }) => jointCommittee(walk, mention, k) || undefined,
  ),
  'cited-before': source(
    'the committee whose comment was cited before, if it may have the number',
    ({ walk, mention }) => adopterBefore(walk, mention),
  ),
  next: source('the committee named after it', ({ next }) => (next?.kind === 'committee' ? next.id : undefined)),
  'next-symbol': source('the committee of the symbol', ({ next }) =>
    next?.kind === 'symbol' ? (next.symbol?.committee ?? '') : undefined,
  ),
  'spoken-of': source(
    'the committee, or that of the treaty, that the sentence named last',
    ({ spokenOf }) => spokenOf || undefined,
  ),
  previous: source('the committee named before it', ({ previous }) =>
    previous?.kind === 'committee' ? previous.id : undefined,
  ),
  'before-paragraphs': source('that committee', ({ walk, k }) => {
    const committee = walk.mentions[k - 2];
    return committee?.kind === 'committee' ? committee.id : undefined;
  }),
  monitoring: source('the treaty’s committee', ({ previous }) =>
    previous?.kind === 'instrument' ? committeeMonitoring(previous.id)?.id : undefined,
  ),
  nearest: source('the committee of the comment before', ({ ofNearest }) => ofNearest),
  'previous-comment': source('the committee of that comment', (comment) => comment.committeeAt(comment.k - 1)),
  'comment-before-last': source('the committee of that comment', (comment) => comment.committeeAt(comment.k - 2)),
  partner: source('the other committee of the pair', ({ previous, mention }) =>
    previous?.kind === 'general-comments' ? partnerOf(mention, previous) || undefined : undefined,
  ),
  issuing: source('that committee', ({ issuing }) => issuing),
  author: source(
    'the committee that the sentence is about',
    ({ walk, mention, k }) => authorOf(walk, mention, k) || undefined,
  ),
  listed: source('that committee', ({ listedCommittee }) => listedCommittee.id),
  other: source('the only other committee of the sentence, or the one whose covenant the title names', (comment) => {
    const soleCommittee = otherCommittee(comment.walk, comment.mention, comment.k);
    return soleCommittee !== '' && comment.mayBe(soleCommittee) ? soleCommittee : '';
  }),
} satisfies Record<string, SourceOfCommittee>;

/** The name of a decision on general comments. */
export type CommitteeSource = keyof typeof COMMITTEE_SOURCES;

function source(about: string, of: (comment: CommitteeEvidence) => string | undefined): SourceOfCommittee {
  return { about, of };
}
