import { namesOwnTreaty } from '../evidence/earlierInSentence';
import { LAW } from '../evidence/owner';
import { AS_REQUIRED_PATTERN } from '../evidence/ownerEvidence';
import { hasParagraphs } from '../evidence/treatyArticles';
import type { ArticleEvidence } from './articleEvidence';
import { isExplainedOne } from './explainedArticles';
import type { OwnerRow } from './ownerRow';

/** Evidence in the words beside a list of articles and in their numbers. */
export const NAMING_ROWS: readonly OwnerRow[] = [
  {
    evidence: 'in a general comment, a treaty that lacks the article being explained is named after it',
    applies: ({ walk, mention, namedDecision }) =>
      namedDecision !== undefined && isExplainedOne(walk, mention, namedDecision),
    decision: 'explaining',
    ground: 'explained',
    example: [
      'ON_PLAY',
      'Article {{31|crc 31}} is on play. Some speak of article {{31|crc 31}} of the Optional Protocol on the sale of children.',
      'own-treaty',
      'explained',
    ],
  },
  {
    evidence: 'a treaty is named after “article 6 bis”',
    applies: (list) => list.isOfTreaty && list.isPlainOrInserted,
    decision: 'named',
    ground: 'named-after',
    example: [
      'CESCR',
      'It cites article {{6 bis|icescr 6 bis}} of the Covenant and article {{16 ter|icescr 16 ter}} of the Covenant.',
      'named-after',
    ],
  },
  {
    evidence: 'a treaty is named after a number that only laws have',
    applies: (list) => list.isOfTreaty && list.namedDecision?.owner !== 'other' && list.isOfLawAlone,
    decision: 'open',
    ground: 'undecided',
    example: ['CESCR', 'It cites article 347-1 of the Covenant.', 'undecided'],
  },
  {
    evidence: 'a number that only laws have: “article 225-1”, “art. L. 611”',
    applies: ({ namedDecision, isOfLawAlone }) =>
      namedDecision?.owner !== 'other' && namedDecision?.owner !== LAW && isOfLawAlone,
    decision: 'law-by-number',
    ground: 'by-number',
    example: ['CMW', 'The Committee is concerned about article {{118 ter|law}}.', 'by-number'],
  },
  {
    evidence:
      'in a sentence that names the committee’s own treaty, which has the articles, a law right before the brackets with which it ends its paragraphs',
    applies: mayCloseAfterLaw,
    decision: 'open',
    ground: 'undecided',
    example: [
      'CESCR',
      'The Committee is concerned that the right to housing under the Covenant is not reflected in the Housing Act (art. 11).',
      'undecided',
    ],
  },
  {
    evidence: 'a law or an instrument is named beside the list (see below)',
    applies: ({ namedDecision }) => namedDecision !== undefined,
    decision: 'named',
    ground: 'named-before',
    example: ['CMW', 'The Labour Code (art. {{11|law}}) protects them.', 'named-before'],
  },
  {
    evidence: '“Ibid., art. 24”, just after another article',
    applies: (list) => list.before('… ibid ,?'),
    decision: 'last-owner',
    ground: 'named-before',
    example: ['CMW', '^ Labour Code, art. {{22|law}}. Ibid., art. {{24.1|law}}.', 'named-before'],
  },
  {
    evidence: '“Ibid., art. 24”, otherwise',
    applies: (list) => list.before('… ibid ,?'),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', '^ Ibid., art. 24.', 'undecided'],
  },
  {
    evidence: 'an unknown abbreviation beside the list: “article 5 GDPR”',
    applies: ({ mention }) => mention.besideLetters === true,
    decision: 'open',
    ground: 'undecided',
    example: ['CAT', 'It recalls article 6 GDPR and article {{3|cat 3}} of the CAT.', 'undecided', 'named-after'],
  },
  {
    evidence:
      '“the draft law’s article 5”, “the bill, in its article 5”, “the bill on ports, of 2018, whose article 5”',
    applies: (list) => list.before('… law | … law [not . ;]{0,4} its | … law [not . ; ( )]{0,12} which the?'),
    decision: 'law',
    ground: 'named-before',
    example: [
      'CEDAW',
      'The draft law’s article {{5|law}}, the Act’s articles {{2|law}} and {{3|law}}, and the bill, in its article {{16|law}}, discriminate, as does the bill on ports, of 2018, whose article {{7|law}} is vague.',
      'named-before',
    ],
  },
  {
    evidence: '“its article 14”, after a law',
    applies: (list) => list.before('… its') && list.walk.lawInForce,
    decision: 'law',
    ground: 'its-own',
    example: [
      'CMW',
      'The Equal Treatment Act does not cover origin, since the list in its article {{4|law}} is exhaustive, and article {{4|law}} has never been applied.',
      'its-own',
      'same-number',
    ],
  },
  {
    evidence: '“its article 14”, with a law further up in the paragraph',
    applies: (list) => list.before('… its') && list.walk.lawHere,
    decision: 'open',
    ground: 'undecided',
    example: ['CRC', 'The Family Code was revised in line with the Convention. Its article 9 is clear.', 'undecided'],
  },
  {
    evidence:
      '“as set forth in paragraph 5 of the same article”, after an article of a law and one of the treaty that has this paragraph',
    applies: (list) => isRequiredByOwn(list) && hasOwn(list),
    decision: 'explaining',
    ground: 'same-article',
    example: [
      'CRPD',
      'Please explain how legal capacity is protected under article {{12|crpd 12}} of the Convention and article {{8|law}} of the Civil Code and how the right to own property, as set forth in paragraph {{5|crpd 12.5}} of the same article, is guaranteed.',
      'named-after',
      'same-article',
    ],
  },
  {
    evidence: 'the same, if the treaty’s article lacks the paragraph',
    applies: isRequiredByOwn,
    decision: 'open',
    ground: 'undecided',
    example: [
      'CRPD',
      'Please explain how article {{12|crpd 12}} of the Convention and article {{8|law}} of the Civil Code are applied, as set forth in paragraph 7 of the same article.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: '“paragraph 3 of the same article”, “of that provision”',
    applies: isSameArticle,
    decision: 'last',
    ground: 'same-article',
    example: [
      'ON_ARTICLE_9',
      'States have said little of paragraph {{3|iccpr 9.3}} of the article, and of paragraph {{1|iccpr 9.1}} of this provision less.',
      'explained',
      'same-article',
    ],
  },
  {
    evidence: '“violations of articles 2 and 12 (CAT/C/54/D/523/2012)”',
    applies: (list) => list.next?.gap === '(' && list.before('… against [in of]? [the its]?'),
    decision: 'views',
    ground: 'named-in-brackets',
    example: [
      'CAT',
      'It notes that article {{12|law}} of the Penal Code applies and recalls the case in which it found violations of articles {{2 (1)|cat 2.1}}, {{12|cat 12}} and {{14|cat 14}} ({{CAT/C/54/D/523/2012|sym CAT/C/54/D/523/2012}}, para. {{11.4|doc CAT/C/54/D/523/2012 ¶11.4}}).',
      'named-after',
      'named-in-brackets',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“article 9 of the draft family law”',
    applies: (list) =>
      list.follows('<, [word previous] word>? ,? of [the its same previous amends word Name]{0,4} law …'),
    decision: 'law',
    ground: 'named-after',
    example: [
      'CCPR',
      'Articles {{143|law}} (defamation) and {{301|law}} (false information) of the Penal Code and article {{40|law}}, first sentence, of its implementing regulations apply.',
      'named-after',
    ],
  },
  {
    evidence: '“article 14 thereof”, at the beginning of a clause',
    applies: isThereof,
    decision: 'clause',
    ground: 'named-before',
    example: [
      'CRC',
      'Article {{5|law}} of the Family Code contradicts article {{2|crc 2}} of the Convention; article {{9|law}} thereof allows it.',
      'named-after',
      'named-before',
    ],
  },
  {
    evidence: '“article 7 thereof”, after an owner named in the sentence',
    applies: isThereof,
    decision: 'near',
    ground: 'named-before',
    example: [
      'CCPR',
      'The Committee recalls article {{7|cat 7}} of the Convention against Torture, article {{6|crc 6}} of the Convention on the Rights of the Child and article {{7|crc 7}} thereof.',
      'named-after',
      'named-before',
    ],
  },
  {
    evidence: '“article 19 (2) thereof”, in a sentence after one about a law',
    applies: (list) => isThereof(list) && list.walk.lawInForce,
    decision: 'law',
    ground: 'sentence-start',
    example: [
      'CRC',
      'Article {{5|law}} of the Family Code is discriminatory. Article {{9|law}} thereof is not.',
      'named-after',
      'sentence-start',
    ],
  },
  {
    evidence: '“article 19 thereof”, otherwise',
    applies: isThereof,
    decision: 'sentence-before',
    ground: 'named-before',
    example: [
      'CRC',
      'The Convention against Torture is in force. In the light of article {{3|cat 3}} thereof, return is prohibited.',
      'named-before',
    ],
  },
  {
    evidence: '“article 33 (conditions of labour) of” something unknown',
    applies: (list) => list.follows('( [not . ; ( )]{1,20} ) of [the Name] …'),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'Article 33 (conditions of work) of the XLPW sets fees.', 'undecided'],
  },
  {
    evidence: '“article 7 of” something unknown, after a law’s article of that number',
    applies: (list) => belongsToUnknownLaw(list) && list.ownerMemo === LAW,
    decision: 'known',
    ground: 'same-number',
    example: [
      'CRC',
      'Article {{7|law}} of the Family Code was repealed. It deprives article {{7|law}} of its substance.',
      'named-after',
      'same-number',
    ],
  },
  {
    evidence: '“article 7 of” something unknown',
    applies: belongsToUnknownLaw,
    decision: 'open',
    ground: 'undecided',
    example: ['CAT', 'Long delays deprive article 13 of its substance.', 'undecided'],
  },
  {
    evidence: '“article 118 ter”, with a law in this paragraph or the one before',
    applies: ({ isInserted, walk, ownerMemo }) => isInserted && (walk.lawHere || walk.lawBefore || ownerMemo === LAW),
    decision: 'law-by-number',
    ground: 'by-number',
    example: ['CCPR', 'The Penal Code was revised. The Committee is concerned about article {{9a|law}}.', 'by-number'],
  },
  {
    evidence: '“article 118 ter”, with no law in sight',
    applies: ({ isInserted }) => isInserted,
    decision: 'open',
    ground: 'undecided',
    example: ['CCPR', 'The Committee is concerned about article 19a.', 'undecided'],
  },
];

function isSameArticle({ mention }: ArticleEvidence): boolean {
  return mention.sameArticle && mention.items.every(({ article }) => article === '');
}

/** "article 12 of the Convention and article 8 of the Code …, as set forth in paragraph 5 of the same article" */
function isRequiredByOwn(evidence: ArticleEvidence): boolean {
  const { walk, gap } = evidence;
  return (
    isSameArticle(evidence) &&
    walk.lastOwner === LAW &&
    AS_REQUIRED_PATTERN.test(gap) &&
    walk.lastOf.has(walk.context.instrument)
  );
}

function hasOwn({ walk, mention }: ArticleEvidence): boolean {
  const ownInstrument = walk.context.instrument;
  const paragraphs = mention.items.map(({ paragraph }) => paragraph);
  return !paragraphs.includes('') && hasParagraphs(ownInstrument, walk.lastOf.get(ownInstrument) ?? '', paragraphs);
}

function isThereof(evidence: ArticleEvidence): boolean {
  return evidence.follows(',? <thereof | of which> …');
}

/**
 * In "article 7 of the right of everyone to …" the words give the subject of the article, and in "article 4 of incitement to hatred",
 * "article 3 of “a consistent pattern”" they continue the sentence.
 */
function belongsToUnknownLaw(evidence: ArticleEvidence): boolean {
  // General comments address all States and cite no domestic law: "deprives article 13 of its substance", "robs article 3 of all force".
  if (evidence.isInComment && !evidence.isNearLaw && evidence.follows('of its … | of other? [word requires] …'))
    return false;
  return (
    evidence.follows(',? of [the its same previous amends see word Name which other "] …') &&
    !evidence.follows(
      ',? of the requires … | ,? of word <[in to of . , ; )] | end> … | ,? of " the? [word under against requires] …',
    )
  );
}

/**
 * Whether articles in brackets right after a law may be those with which the committee ends a paragraph, since the sentence speaks of its
 * treaty: “the right to housing under the Covenant is not reflected in the Housing Act (art. 11).”
 */
function mayCloseAfterLaw(evidence: ArticleEvidence): boolean {
  const isGivenToLaw = evidence.namedDecision?.owner === LAW && evidence.isAfter('law') && evidence.before('(');
  return isGivenToLaw && evidence.endsParagraph && evidence.mayBeOwn && namesOwnTreaty(evidence.walk, evidence.k);
}
