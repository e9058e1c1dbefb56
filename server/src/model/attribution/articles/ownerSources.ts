import { committeeOf } from '../../../catalogue/committees';
import type { Ground } from '../../base/target';
import { articlesFit } from '../evidence/articlesFit';
import { ownerOfSentenceBefore, subjectOfClause } from '../evidence/earlierInSentence';
import type { EvidenceSource } from '../evidence/evidenceRow';
import { ownerInFocus } from '../evidence/focus';
import { type Decision, LAW, LAW_BY_NUMBER, type Owner, UNDECIDED_OWNER } from '../evidence/owner';
import { existingArticle } from '../evidence/treatyArticles';
import type { ArticleEvidence } from './articleEvidence';
import { decideExplained } from './explainedArticles';
import { decideInBrackets, ownTreaty } from './ownTreaty';

type SourceOfOwner = EvidenceSource<ArticleEvidence, Decision>;

/** Decisions on articles. */
export const OWNER_SOURCES = {
  open: ownerSource('left open', () => UNDECIDED_OWNER),
  law: ownerSource('a law', (_list, ground) => ({ owner: LAW, ground })),
  'law-by-number': ownerSource('a law', () => LAW_BY_NUMBER),
  named: ownerSource('what is named', ({ namedDecision }) => namedDecision),
  own: ownerSource('the committee’s own treaty', ({ walk }, ground) => ownTreaty(walk, ground)),
  'own-in-brackets': ownerSource('the committee’s own treaty', ({ walk }) => decideInBrackets(walk)),
  explaining: ownerSource('the document’s own treaty', ({ walk }, ground) =>
    decideOwner(walk.context.instrument, ground),
  ),
  joint: ownerSource(
    'the treaty of those committees that the heading or the paragraph speaks of, or that alone has the articles',
    jointTreaty,
  ),
  heading: ownerSource('what the heading names, or the committee’s own treaty', ({ walk }, ground) =>
    decideOwner(walk.heading || walk.context.instrument, ground),
  ),
  near: ownerSource('what the sentence named last', ({ near }, ground) => near && decideOwner(near.owner, ground)),
  'near-as-decided': ownerSource('what the sentence named last', ({ walk, near }, ground) =>
    near ? decideOwner(near.owner, NOT_NAMED.get(walk.owners[near.index]?.ground) ?? ground) : undefined,
  ),
  'near-if-existing': ownerSource(
    'a law, if the treaty named last has no such article; otherwise left open',
    (list) => {
      const isDecided = list.near && existingArticle(decideOwner(list.near.owner, 'sentence'), list.mention, true);
      return isDecided?.owner === LAW ? isDecided : UNDECIDED_OWNER;
    },
  ),
  last: ownerSource('what the article cited last belongs to', ({ walk, mention }, ground) => {
    return decideExplained(walk, mention) ?? decideOwner(walk.lastOwner, ground);
  }),
  known: ownerSource('what had this number before', ({ ownerMemo }, ground) =>
    ownerMemo === undefined ? undefined : decideOwner(ownerMemo, ground),
  ),
  clause: ownerSource('what the previous clause is about', ({ walk, k }, ground) => {
    const subject = subjectOfClause(walk, k);
    return subject === undefined ? undefined : subject === '' ? UNDECIDED_OWNER : decideOwner(subject, ground);
  }),
  'sentence-before': ownerSource('the one owner that the previous sentence names', ({ walk, k }, ground) => {
    const owner = ownerOfSentenceBefore(walk, k);
    return owner === '' ? UNDECIDED_OWNER : decideOwner(owner, ground);
  }),
  'last-owner': ownerSource('what the article just cited belongs to', ({ walk, mention, k }, ground) => {
    const namesLaw = walk.mentions[k - 1]?.kind === 'law' || walk.mentions[k - 1]?.kind === 'instrument';
    const at = namesLaw ? k - 2 : k - 1;
    const owner = walk.mentions[at]?.kind === 'articles' ? (walk.owners[at]?.owner ?? '') : '';
    return owner === LAW || articlesFit(owner, mention) ? decideOwner(owner, ground) : undefined;
  }),
  protocol: ownerSource('the committee’s protocol', ({ walk }, ground) =>
    decideOwner(walk.context.own.protocol, ground),
  ),
  views: ownerSource('the treaty that the Views are about', treatyOfViews),
  later: ownerSource(
    'what the next article belongs to',
    ({ later }, ground) => later && decideOwner(later.owner, ground),
  ),
  focus: ownerSource('what the passage is about', ({ walk, mention, ownerMemo }) => {
    const focusDecision = ownerInFocus(walk, mention);
    return focusDecision && (ownerMemo === undefined || ownerMemo === focusDecision.owner) ? focusDecision : undefined;
  }),
  subject: ownerSource('what the sentence is about', ({ subject }, ground) => decideOwner(subject, ground)),
  previous: ownerSource('what the previous article belongs to', ({ walk, k }, ground) => {
    const owner = walk.owners[k - 1]?.owner ?? '';
    return owner === '' ? undefined : decideOwner(owner, ground);
  }),
  head: ownerSource(
    'what the first article of the sentence belongs to, unless it is the one under which the committee acts',
    ({ walk, mention, k }, ground) => {
      const { protocol } = walk.context.own;
      const owners = walk.mentions.flatMap(({ kind, sentence }, i) => {
        const owner = i < k && sentence === mention.sentence && kind === 'articles' ? walk.owners[i]?.owner : undefined;
        return owner === undefined ? [] : [owner];
      });
      const owner = owners.find((one) => one !== protocol) ?? owners[0] ?? '';
      return owner === '' ? undefined : decideOwner(owner, ground);
    },
  ),
} satisfies Record<string, SourceOfOwner>;

/** The name of a decision on articles. */
export type OwnerSource = keyof typeof OWNER_SOURCES;

function ownerSource(about: string, of: SourceOfOwner['of']): SourceOfOwner {
  return { about, of };
}

function decideOwner(owner: Owner, ground: Ground): Decision {
  return { owner, ground };
}

/** The ground for an article that takes its owner from an earlier one, if that owner was inferred rather than named. */
const NOT_NAMED: ReadonlyMap<Ground | undefined, Ground> = new Map([
  ['own-treaty', 'own-treaty'],
  ['closing-brackets', 'own-treaty'],
  ['heading', 'heading'],
]);

function jointTreaty({ walk, mention }: ArticleEvidence, ground: Ground): Decision {
  const { instrument, partners = [] } = walk.context;
  const treaties = [instrument, ...partners];
  const matchingTreaties = treaties.filter((treaty) => articlesFit(treaty, mention));
  if (treaties.includes(walk.heading)) return decideOwner(walk.heading, 'heading');
  // "As the Committee on the Rights of the Child has stated, …": a committee speaks of its treaty.
  const lastOwner = [walk.lastInstrument, walk.convention, walk.covenant].find((treaty) =>
    matchingTreaties.includes(treaty),
  );
  if (lastOwner !== undefined) return decideOwner(lastOwner, ground);
  const [only, other] = matchingTreaties;
  return only === undefined || other !== undefined ? UNDECIDED_OWNER : decideOwner(only, ground);
}

function treatyOfViews({ next, mention }: ArticleEvidence, ground: Ground): Decision | undefined {
  if (next?.kind !== 'symbol' || next.symbol?.series !== 'D') return undefined;
  const instrument = committeeOf(next.symbol.committee ?? '')?.instrument;
  const hasOtherOwner =
    instrument && existingArticle(decideOwner(instrument, 'own-treaty'), mention, false).owner !== '';
  return hasOtherOwner ? decideOwner(instrument, ground) : undefined;
}
