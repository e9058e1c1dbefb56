import { committeeOf } from '../../../catalogue/committees';
import type { Ground } from '../../base/target';
import { articlesFit } from '../evidence/articlesFit';
import { ownerOfSentenceBefore, subjectOfClause } from '../evidence/earlierInSentence';
import type { EvidenceSource } from '../evidence/evidenceRow';
import { ownerInFocus } from '../evidence/focus';
import { type Decision, LAW, LAW_BY_NUMBER, type Owner, UNDECIDED } from '../evidence/owner';
import { existing } from '../evidence/treatyArticles';
import type { ArticleEvidence } from './articleEvidence';
import { explainedInstead } from './explainedArticles';
import { ownInBrackets, ownTreaty } from './ownTreaty';

type SourceOfOwner = EvidenceSource<ArticleEvidence, Decision>;

/** Decisions on articles. */
export const OWNER_SOURCES = {
  open: source('left open', () => UNDECIDED),
  law: source('a law', (_list, ground) => ({ owner: LAW, ground })),
  'law-by-number': source('a law', () => LAW_BY_NUMBER),
  named: source('what is named', ({ namedDecision }) => namedDecision),
  own: source('the committee’s own treaty', ({ walk }, ground) => ownTreaty(walk, ground)),
  'own-in-brackets': source('the committee’s own treaty', ({ walk }) => ownInBrackets(walk)),
  explaining: source('the document’s own treaty', ({ walk }, ground) => by(walk.context.instrument, ground)),
  joint: source(
    'the treaty of those committees that the heading or the paragraph speaks of, or that alone has the articles',
    jointTreaty,
  ),
  heading: source('what the heading names, or the committee’s own treaty', ({ walk }, ground) =>
    by(walk.heading || walk.context.instrument, ground),
  ),
  near: source('what the sentence named last', ({ near }, ground) => near && by(near.owner, ground)),
  'near-as-decided': source('what the sentence named last', ({ walk, near }, ground) =>
    near ? by(near.owner, NOT_NAMED.get(walk.owners[near.index]?.ground) ?? ground) : undefined,
  ),
  'near-if-existing': source('a law, if the treaty named last has no such article; otherwise left open', (list) => {
    const isDecided = list.near && existing(by(list.near.owner, 'sentence'), list.mention, true);
    return isDecided?.owner === LAW ? isDecided : UNDECIDED;
  }),
  last: source('what the article cited last belongs to', ({ walk, mention }, ground) => {
    return explainedInstead(walk, mention) ?? by(walk.lastOwner, ground);
  }),
  known: source('what had this number before', ({ ownerMemo }, ground) =>
    ownerMemo === undefined ? undefined : by(ownerMemo, ground),
  ),
  clause: source('what the previous clause is about', ({ walk, k }, ground) => {
    const subject = subjectOfClause(walk, k);
    return subject === undefined ? undefined : subject === '' ? UNDECIDED : by(subject, ground);
  }),
  'sentence-before': source('the one owner that the previous sentence names', ({ walk, k }, ground) => {
    const owner = ownerOfSentenceBefore(walk, k);
    return owner === '' ? UNDECIDED : by(owner, ground);
  }),
  'last-owner': source('what the article just cited belongs to', ({ walk, mention, k }, ground) => {
    const isOfNaming = walk.mentions[k - 1]?.kind === 'law' || walk.mentions[k - 1]?.kind === 'instrument';
    const at = isOfNaming ? k - 2 : k - 1;
    const owner = walk.mentions[at]?.kind === 'articles' ? (walk.owners[at]?.owner ?? '') : '';
    return owner === LAW || articlesFit(owner, mention) ? by(owner, ground) : undefined;
  }),
  protocol: source('the committee’s protocol', ({ walk }, ground) => by(walk.context.own.protocol, ground)),
  views: source('the treaty that the Views are about', treatyOfViews),
  later: source('what the next article belongs to', ({ later }, ground) => later && by(later.owner, ground)),
  focus: source('what the passage is about', ({ walk, mention, ownerMemo }) => {
    const inFocus = ownerInFocus(walk, mention);
    return inFocus && (ownerMemo === undefined || ownerMemo === inFocus.owner) ? inFocus : undefined;
  }),
  subject: source('what the sentence is about', ({ subject }, ground) => by(subject, ground)),
  previous: source('what the previous article belongs to', ({ walk, k }, ground) => {
    const owner = walk.owners[k - 1]?.owner ?? '';
    return owner === '' ? undefined : by(owner, ground);
  }),
  head: source(
    'what the first article of the sentence belongs to, unless it is the one under which the committee acts',
    ({ walk, mention, k }, ground) => {
      const { protocol } = walk.context.own;
      const owners = walk.mentions.flatMap(({ kind, sentence }, i) => {
        const owner = i < k && sentence === mention.sentence && kind === 'articles' ? walk.owners[i]?.owner : undefined;
        return owner === undefined ? [] : [owner];
      });
      const owner = owners.find((one) => one !== protocol) ?? owners[0] ?? '';
      return owner === '' ? undefined : by(owner, ground);
    },
  ),
} satisfies Record<string, SourceOfOwner>;

/** The name of a decision on articles. */
export type OwnerSource = keyof typeof OWNER_SOURCES;

function source(about: string, of: SourceOfOwner['of']): SourceOfOwner {
  return { about, of };
}

function by(owner: Owner, ground: Ground): Decision {
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
  if (treaties.includes(walk.heading)) return by(walk.heading, 'heading');
  // "As the Committee on the Rights of the Child has stated, …": a committee speaks of its treaty.
  const lastOwner = [walk.lastInstrument, walk.convention, walk.covenant].find((treaty) =>
    matchingTreaties.includes(treaty),
  );
  if (lastOwner !== undefined) return by(lastOwner, ground);
  const [only, other] = matchingTreaties;
  return only === undefined || other !== undefined ? UNDECIDED : by(only, ground);
}

function treatyOfViews({ next, mention }: ArticleEvidence, ground: Ground): Decision | undefined {
  if (next?.kind !== 'symbol' || next.symbol?.series !== 'D') return undefined;
  const instrument = committeeOf(next.symbol.committee ?? '')?.instrument;
  const hasOtherOwner = instrument && existing(by(instrument, 'own-treaty'), mention, false).owner !== '';
  return hasOtherOwner ? by(instrument, ground) : undefined;
}
