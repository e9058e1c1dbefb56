import { committeeMonitoring } from '../../../catalogue/committees';
import { partnerOf } from '../evidence/commentNumbers';
import type { EvidenceSource } from '../evidence/evidenceRow';
import type { CommitteeEvidence } from './committeeEvidence';
import { adopterBefore, authorOf, jointCommittee, otherCommittee } from './committeeNames';

type SourceOfCommittee = EvidenceSource<CommitteeEvidence, string>;

/** Decisions on general comments: the id of a committee, empty for none in particular. */
export const COMMITTEE_SOURCES = {
  none: committeeSource('no committee', () => ''),
  ours: committeeSource('the document’s own committee, if it may have that number', ({ isOurs, own }) =>
    isOurs ? own : '',
  ),
  half: committeeSource(
    'the other committee of the pair',
    ({ walk, mention, k }) => jointCommittee(walk, mention, k) || undefined,
  ),
  'cited-before': committeeSource(
    'the committee whose comment was cited before, if it may have the number',
    ({ walk, mention }) => adopterBefore(walk, mention),
  ),
  next: committeeSource('the committee named after it', ({ next }) =>
    next?.kind === 'committee' ? next.id : undefined,
  ),
  'next-symbol': committeeSource('the committee of the symbol', ({ next }) =>
    next?.kind === 'symbol' ? (next.symbol?.committee ?? '') : undefined,
  ),
  'spoken-of': committeeSource(
    'the committee, or that of the treaty, that the sentence named last',
    ({ spokenOf }) => spokenOf || undefined,
  ),
  previous: committeeSource('the committee named before it', ({ previous }) =>
    previous?.kind === 'committee' ? previous.id : undefined,
  ),
  'before-paragraphs': committeeSource('that committee', ({ walk, k }) => {
    const committee = walk.mentions[k - 2];
    return committee?.kind === 'committee' ? committee.id : undefined;
  }),
  monitoring: committeeSource('the treaty’s committee', ({ previous }) =>
    previous?.kind === 'instrument' ? committeeMonitoring(previous.id)?.id : undefined,
  ),
  nearest: committeeSource('the committee of the comment before', ({ ofNearest }) => ofNearest),
  'previous-comment': committeeSource('the committee of that comment', (comment) => comment.committeeAt(comment.k - 1)),
  'comment-before-last': committeeSource('the committee of that comment', (comment) =>
    comment.committeeAt(comment.k - 2),
  ),
  partner: committeeSource('the other committee of the pair', ({ previous, mention }) =>
    previous?.kind === 'general-comments' ? partnerOf(mention, previous) || undefined : undefined,
  ),
  issuing: committeeSource('that committee', ({ issuing }) => issuing),
  author: committeeSource(
    'the committee that the sentence is about',
    ({ walk, mention, k }) => authorOf(walk, mention, k) || undefined,
  ),
  listed: committeeSource('that committee', ({ listedCommittee }) => listedCommittee.id),
  other: committeeSource(
    'the only other committee of the sentence, or the one whose covenant the title names',
    (comment) => {
      const soleCommittee = otherCommittee(comment.walk, comment.mention, comment.k);
      return soleCommittee !== '' && comment.mayBe(soleCommittee) ? soleCommittee : '';
    },
  ),
} satisfies Record<string, SourceOfCommittee>;

/** The name of a decision on general comments. */
export type CommitteeSource = keyof typeof COMMITTEE_SOURCES;

function committeeSource(about: string, of: (comment: CommitteeEvidence) => string | undefined): SourceOfCommittee {
  return { about, of };
}
