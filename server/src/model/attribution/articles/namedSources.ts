import { committeeOf } from '../../../catalogue/committees';
import { fitsGap } from '../../base/gapPattern';
import { committeeOfComment } from '../comments/commentCommittees';
import { endsParagraph } from '../evidence/closingBrackets';
import { hasItsArticles, lawNamedBefore } from '../evidence/earlierInSentence';
import type { EvidenceSource } from '../evidence/evidenceRow';
import { type Decision, LAW, type Owner, UNDECIDED_OWNER } from '../evidence/owner';
import { IMPLEMENTING_PATTERN, OWNER_EVIDENCE } from '../evidence/ownerEvidence';
import { ownerNamedBy } from '../evidence/ownerNamedBy';
import type { NamedEvidence } from './namedEvidence';

type SourceOfName = EvidenceSource<NamedEvidence, Decision>;

/** Decisions from names next to a list. */
export const NAMED_SOURCES = {
  open: { about: 'left open', of: () => UNDECIDED_OWNER },
  next: nameSource('what is named after it', ({ walk, k }) => ownerNamedBy(walk, k + 1)),
  beyond: nameSource('what is named after the paragraphs', ({ walk, k }) => ownerNamedBy(walk, k + 2)),
  previous: nameSource('what is named before it', ({ walk, k }) => ownerNamedBy(walk, k - 1)),
  beside: { about: 'what is named beside it, by the next table', of: ownerNamedByNeighbour },
  'of-committee': nameSource('the treaty of the comment’s committee', treatyOfComment),
} satisfies Record<string, SourceOfName>;

/** The name of a decision from names next to a list. */
export type NamedSource = keyof typeof NAMED_SOURCES;

function nameSource(about: string, of: (list: NamedEvidence) => Owner | undefined): SourceOfName {
  return {
    about,
    of: (list, ground) => {
      const owner = of(list);
      return owner === undefined ? undefined : { owner, ground };
    },
  };
}

/** The treaty of the committee whose general comment precedes; for our own committee, only if the articles follow the comment directly. */
function treatyOfComment({ walk, mention, previous, k }: NamedEvidence): Owner | undefined {
  if (previous?.kind !== 'general-comments') return undefined;
  const committee = committeeOfComment(walk, previous, k - 1);
  const isNextWord = fitsGap(mention.gap, ',? word');
  return isNextWord || committee !== walk.context.committee ? committeeOf(committee)?.instrument : undefined;
}

/** The owner that a neighbour names, by the first row of {@link OWNER_EVIDENCE} that applies. */
function ownerNamedByNeighbour({ walk, mention, k, after, prior }: NamedEvidence): Decision | undefined {
  for (const row of OWNER_EVIDENCE) {
    const otherMention = row.side === 'next' ? after : prior;
    if (!otherMention || (row.laws && otherMention.kind !== 'law')) continue;
    const gap = row.side === 'next' ? otherMention.gap : mention.gap;
    if (!fitsGap(gap, row.gap)) continue;
    // "the ILO Convention, 1948 (No. 87) (arts. 19 and 22)." ends a paragraph with the articles in question; "the ILO Convention No. 98
    // (arts. 1 and 4)." may too, or may cite that convention's articles.
    const inBrackets =
      otherMention.kind === 'ilo' && otherMention.end > (otherMention.items.at(-1)?.end ?? otherMention.end);
    if (inBrackets && gap === '(' && mention.kind === 'articles' && endsParagraph(walk, mention, k)) continue;
    // "provisions giving effect to article 4 in the Penal Code": presumably an article of the treaty.
    const isMeasured = otherMention.kind === 'law' && row.side === 'next' && fitsGap(gap, ',? in …');
    if (isMeasured && fitsGap(mention.gap, '… under [in of]? [the its]?')) return UNDECIDED_OWNER;
    if (row.side === 'previous' && gap.endsWith('(') && hasItsArticles(walk, k - 1)) continue;
    // "the Act implementing the Convention (art. 12)": the Act's or the Convention's.
    const isImplemented =
      row.side === 'previous' &&
      gap === '(' &&
      otherMention.kind === 'instrument' &&
      IMPLEMENTING_PATTERN.test(otherMention.gap);
    if (isImplemented && walk.mentions[k - 2]?.kind === 'law') return UNDECIDED_OWNER;
    const owner = ownerNamedBy(walk, row.side === 'next' ? k + 1 : k - 1);
    // "whether the Act has been brought into line with the Convention and whether its article 76 …": perhaps an article of the law.
    if (row.ground === 'its-own' && owner !== LAW && fitsGap(gap, '… [word Name] …') && lawNamedBefore(walk, k))
      continue;
    if (owner !== undefined) return { owner, ground: row.ground };
  }
  return undefined;
}
