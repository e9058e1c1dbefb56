import { fitsGap } from '../../base/gapPattern';
import { belongsToEither } from '../evidence/focus';
import { LAW } from '../evidence/owner';
import {
  CHANGED_PATTERN,
  COORDINATION_PATTERN,
  DATED_PATTERN,
  INCORPORATED_INTO_PATTERN,
  READ_WITH_PATTERN,
} from '../evidence/ownerEvidence';
import type { ArticleEvidence } from './articleEvidence';
import type { OwnerRow } from './ownerRow';

/** Evidence in the words that join a list of articles to another list or to a law. */
export const JOINING_ROWS: readonly OwnerRow[] = [
  {
    evidence: 'an abbreviation, or a bare protocol, named after the next list may be the owner of that list alone',
    applies: (list) => isJoined(list) && mayBelongToLaterOnly(list),
    decision: 'open',
    ground: 'undecided',
    example: ['CAT', 'It recalls article 6 and article {{16|cedaw 16}} CEDAW.', 'undecided', 'named-after'],
  },
  {
    evidence: '“and”, or a comma, before another list whose owner is named',
    applies: (list) => isJoined(list) && !isSeparated(list),
    decision: 'later',
    ground: 'series',
    example: [
      'CAT',
      'Under article {{1382.1|law}} and article {{2-10|law}} of the Civil Code, and article {{12 nonies|law}}, liability is limited.',
      'series',
      'named-after',
      'by-number',
    ],
  },
  {
    evidence: '“Article 14 of the Constitution, read together with articles 2 and 16”',
    applies: (list) =>
      READ_WITH_PATTERN.test(list.gap) && list.previous?.kind === 'law' && list.hasItsArticles(list.k - 1),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CAT',
      'Article {{14|law}} of the Constitution, read together with articles 2 and 16, is vague.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'what is amended or repealed, after a law',
    applies: (list) => isChanged(list) && (list.ownerMemo === LAW || list.isNearLaw || list.walk.lawInForce),
    decision: 'law',
    ground: 'sentence',
    example: [
      'CEDAW',
      'The Committee notes that the Nationality Act was revised, that article {{9|law}} was repealed and that the revised article {{10|law}} now complies with article {{9|cedaw 9}} of the Convention.',
      'sentence',
      'named-after',
    ],
  },
  {
    evidence: 'what is amended or repealed, with no law in sight',
    applies: isChanged,
    decision: 'open',
    ground: 'undecided',
    example: ['CCPR', 'The amendments to articles 27, 28 and 30 are pending.', 'undecided'],
  },
  {
    evidence: '“article 26, introduced into the Constitution”, which a law’s article had as its number before',
    applies: (list) => isIncorporatedIntoLaw(list) && list.ownerMemo === LAW,
    decision: 'known',
    ground: 'same-number',
    example: [
      'CCPR',
      'Article {{26|law}} of the Constitution is vague. The State party relies on article {{26|law}}, introduced into the Constitution in 2011.',
      'named-after',
      'same-number',
    ],
  },
  {
    evidence: '“article 26, introduced into the Constitution”: the treaty’s or the law’s',
    applies: isIncorporatedIntoLaw,
    decision: 'open',
    ground: 'undecided',
    example: [
      'CCPR',
      'The definition in article 1, which was added to the Penal Code in 2015, is too broad.',
      'undecided',
    ],
  },
  {
    evidence:
      'after a law’s number and date, the brackets at the end of a paragraph, with articles that the treaty has too',
    applies: (list) => followsDatedLaw(list) && list.endsParagraph && list.mayBeOwn,
    decision: 'open',
    ground: 'undecided',
    example: ['CERD', 'It welcomes Royal Decree 451/2022 of 14 June (arts. 2 and 5).', 'undecided'],
  },
  {
    evidence: 'after a law’s number and date',
    applies: followsDatedLaw,
    decision: 'law',
    ground: 'named-before',
    example: ['CERD', 'It welcomes Royal Decree 451/2022 of 14 June (art. {{2 (5)|law}}).', 'named-before'],
  },
  {
    evidence: 'after a sentence in which “the Convention” may mean either of two, both of which have the articles',
    applies: ({ walk, mention }) => belongsToEither(walk, mention),
    decision: 'open',
    ground: 'undecided',
    example: [
      'ON_CARE',
      'The Convention on the Elimination of All Forms of Discrimination against Women condemns it (art. {{1|cedaw 1}}). The Convention goes on to the courts (art. 15 (2)). It also goes on to residence (art. {{15 (4)|cedaw 15.4}}).',
      'sentence',
      'undecided',
      'sentence-start',
    ],
  },
  {
    evidence: 'in a general comment, a passage about another instrument that has the articles',
    applies: ({ near }) => near === undefined,
    decision: 'focus',
    ground: 'sentence-start',
    example: [
      'ON_CARE',
      'Article {{9 (1)|crc 9.1}} of the Convention on the Rights of the Child is on separation. In addition, article {{20 (1)|crc 20.1}} asks for other care, and article {{20 (2)|crc 20.2}} for laws on it.',
      'named-after',
      'sentence-start',
      'sentence',
    ],
  },
];

function isJoined(evidence: ArticleEvidence): boolean {
  return evidence.isBefore('articles') && COORDINATION_PATTERN.test(evidence.after) && evidence.later !== undefined;
}

/**
 * "contrary both to article 2 and to article 16 of the Convention on …", "articles 9 and 28, as well as article 11 of …": the repeated
 * preposition separates them, unless the later owner is a law or the document's own treaty. "the grounds in article 26 of which it speaks,
 * and that article 2 of the Covenant": a new clause after a law's article.
 */
function isSeparated({ after, later, walk, isNearLaw }: ArticleEvidence): boolean {
  if (later?.owner === LAW) return false;
  if (fitsGap(after, ',? and in … | … see see') && later?.owner !== walk.context.instrument) return true;
  return isNearLaw && fitsGap(after, ',? and the');
}

/**
 * "article 24 and article 16 CEDAW": an abbreviation belongs to the article before it, and perhaps to both. The same goes for an
 * unspecified protocol after several articles that may be the treaty's: "articles 6 and 7 and article 4 (2) of the Protocol".
 */
function mayBelongToLaterOnly({ walk, mention, k, after, later }: ArticleEvidence): boolean {
  const namingMention = walk.mentions[k + 2];
  if (namingMention?.kind !== 'instrument' || namingMention.sentence !== mention.sentence) return false;
  if (namingMention.letters) return fitsGap(namingMention.gap, ',?') && later?.owner !== walk.context.instrument;
  const isBareName = namingMention.id === 'own-protocol' || namingMention.id === 'any-protocol';
  return isBareName && mention.items.length > 1 && fitsGap(after, ',? and');
}

/** "amend article 26", "article 26 has been amended" */
function isChanged(evidence: ArticleEvidence): boolean {
  return CHANGED_PATTERN.test(evidence.gap) || evidence.follows('<word word? | , see word?> amends …');
}

/** Whether an article may belong to the law named after it, or to a treaty that the law incorporates. */
function isIncorporatedIntoLaw(evidence: ArticleEvidence): boolean {
  return evidence.isBefore('law') && INCORPORATED_INTO_PATTERN.test(evidence.after);
}

function followsDatedLaw(evidence: ArticleEvidence): boolean {
  return evidence.isAfter('law') && evidence.gap.length > 1 && DATED_PATTERN.test(evidence.gap);
}
