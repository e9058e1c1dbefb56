import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import { fitsGap } from '../../base/gapPattern';
import { articlesFit } from '../evidence/articlesFit';
import {
  isLawMeasured,
  lawCitedBefore,
  namesAnotherBody,
  ownerOfSentenceBefore,
  startsSentence,
  subjectIsLaw,
} from '../evidence/earlierInSentence';
import { LAW } from '../evidence/owner';
import type { ArticleEvidence } from './articleEvidence';
import type { OwnerRow } from './ownerRow';
import { areOfSection } from './sectionArticles';

/** Evidence in the earlier part of the sentence, and the fallback. */
export const SENTENCE_ROWS: readonly OwnerRow[] = [
  {
    evidence: 'in Views, a violation or rights after a protocol, or articles that the protocol lacks',
    applies: (list) =>
      list.isAfterProtocolInViews &&
      (list.before('… <[against requires] | under [in to of] the> [not , ; ( )]*') ||
        !articlesFit(list.near?.owner ?? '', list.mention)),
    decision: 'own',
    ground: 'own-treaty',
    example: [
      'VIEWS',
      'The Committee, acting under article {{5 (4)|op1-iccpr 5.4}} of the Optional Protocol, finds a violation of article {{9 (3)|iccpr 9.3}}.',
      'named-after',
      'own-treaty',
    ],
  },
  {
    evidence: 'in Views, articles that the protocol has and the treaty lacks, in a sentence that cites no other',
    applies: (list) => list.isLackedInViews && list.fitsProtocol && citesNoOther(list),
    decision: 'protocol',
    ground: 'own-treaty',
    example: ['VIEWS', 'The claim is inadmissible under article {{5 (2) (b)|op1-iccpr 5.2(b)}}.', 'own-treaty'],
  },
  {
    evidence: 'in brackets, with a law named before them',
    applies: (list) => list.isNearLaw && list.mention.depth > 0 && list.near?.outside === true,
    decision: 'open',
    ground: 'undecided',
    example: [
      'CMW',
      'The Labour Code excludes domestic workers from its scope (article 3) and from the minimum wage (article 25).',
      'undecided',
    ],
  },
  {
    evidence: 'a law is measured against the articles: “… of the Land Code, in accordance with article 14”',
    applies: (list) => isMeasure(list) && !belongsToQuotedLaw(list),
    decision: 'own',
    ground: 'measured',
    example: [
      'CAT',
      'Article {{14|law}} of the Constitution, in line with articles {{2|cat 2}} and {{16|cat 16}}, is plain.',
      'named-after',
      'measured',
    ],
  },
  {
    evidence: 'after a law that the sentence only mentions',
    applies: (list) => list.isNearLaw && isMereMention(list),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CRPD',
      'The Committee is concerned that the Disability Act, adopted in 2016, limits reasonable accommodation in article 5 to employment.',
      'undecided',
    ],
  },
  {
    evidence: 'in a new clause, after articles of another treaty',
    applies: (list) => isOtherTreatys(list) && list.before('… [word Name] and the?'),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CMW',
      'Return in breach of article {{3|cat 3}} of the Convention against Torture goes on and that article 22 permits it is doubtful.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'in a sentence about a law, after a treaty that it only mentions',
    applies: (list) => isNearTreaty(list) && !list.isMeasured && isMentionedByLaw(list),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CRC',
      'The Family Code falls short of the Convention, because the offence in article 4 requires intent.',
      'undecided',
    ],
  },
  {
    evidence: 'after articles of a law and articles of a treaty',
    applies: (list) => isNearTreaty(list) && !list.isMeasured && followsLaws(list),
    decision: 'near-if-existing',
    ground: 'undecided',
    example: [
      'CEDAW',
      'The definition in article {{1|law}} of the Equality Act is narrower than that in article {{1|cedaw 1}} of the Convention, and article 3 contains exceptions.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'after an owner in the sentence',
    applies: ({ near }) => near !== undefined,
    decision: 'near-as-decided',
    ground: 'sentence',
    example: [
      'CMW',
      'Article {{3|cat 3}} of the Convention against Torture forbids it, and article {{16|cat 16}} too.',
      'named-after',
      'sentence',
    ],
  },
  {
    evidence: 'at the beginning of a sentence, after one about a law',
    applies: ({ mention, k, walk }) => startsSentence(mention, k) && walk.lawInForce,
    decision: 'law',
    ground: 'sentence-start',
    example: [
      'CCPR',
      'Article {{114|law}} of the Criminal Code defines torture. Article {{115|law}} sets the penalty.',
      'named-after',
      'sentence-start',
    ],
  },
  {
    evidence: 'at the beginning of a sentence, after one about an instrument without a text here',
    applies: (list) => startsSentence(list.mention, list.k) && followsOtherDocument(list),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CMW',
      'The Regulation (EU) and Directive 2008/115/EC (arts. 5 and 8) apply. Article 9 does not.',
      'named-before',
      'undecided',
    ],
  },
  {
    evidence: 'a number next to one that a law’s article had',
    applies: ({ walk, first }) => [-1, 1].some((step) => walk.placesHere.get(String(Number(first) + step)) === LAW),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CMW',
      'Under article {{33|law}} of the Constitution, treaties prevail. Article {{5|icrmw 5}} of the Convention is applied. Article 34 provides for equality.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'after a law without a name: “the draft law (art. 5)”, “the law, in article 5, …”',
    applies: (list) => list.before('… <law | the [word previous]{0,2} law word [not . ; , ( )]{0,3}> <( | , in{1,2}>'),
    decision: 'open',
    ground: 'undecided',
    example: ['CEDAW', 'The Committee notes that the decree (art. 16) allows polygamy.', 'undecided'],
  },
  {
    evidence: 'after a text without a name of its own: “an agreement with the Ooma Council (art. 7)”',
    applies: (list) => list.before('… law [in of] the? [Name word and]{0,3} Name ('),
    decision: 'open',
    ground: 'undecided',
    example: ['CEDAW', 'The Committee notes that the statute of the Bar (art. 7) was not published.', 'undecided'],
  },
  {
    evidence: 'the sentence mentions a regional court',
    applies: ({ mention }) => mention.afterRegional === true,
    decision: 'open',
    ground: 'undecided',
    example: ['VIEWS', 'The European Court held that article 3 had been violated.', 'undecided'],
  },
  {
    evidence: 'in a sentence that goes on with “It”, after one about an instrument without a text here',
    applies: (list) => list.mention.goesOn === true && followsOtherDocument(list),
    decision: 'open',
    ground: 'undecided',
    example: [
      'VIEWS',
      'The court found a violation of article 3 of the European Convention on Human Rights. It also found a violation of article 26.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'in a joint general comment, no owner in the sentence',
    applies: ({ isInJointComment }) => isInJointComment,
    decision: 'joint',
    ground: 'own-treaty',
    example: ['JOINT', 'In article {{28 (1) (a)|crc 28.1(a)}}, schooling is free.', 'own-treaty'],
  },
  {
    evidence: 'the sentence mentions another committee, whose treaty may have the articles',
    applies: ({ walk, k, mention }) => namesAnotherBody(walk, k, mention),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CAT',
      'The State party should publish the report of the Subcommittee, as article 16 permits.',
      'undecided',
    ],
  },
  {
    evidence: 'in brackets after a name, with articles that the treaty lacks',
    applies: (list) => !list.closes && list.before('… Name Name? (') && !list.mayBeOwn,
    decision: 'open',
    ground: 'undecided',
    example: [
      'CERD',
      'It notes that an agreement with the Ooma Council (art. 7, para. 2) was not published.',
      'undecided',
    ],
  },
  {
    evidence:
      'in the text of a document of a State, unless “above”, “below” or “the answer to” shows that the heading of the article is meant, or no law is near and the treaty’s article was cited before or has the paragraphs and letters and is what the section is about',
    applies: (list) => STATE_DOCUMENTS.has(list.walk.context.kind) && !belongsToHeading(list) && !mayBeOwn(list),
    decision: 'open',
    ground: 'undecided',
    example: ['REPLIES', 'Wages may not be withheld, as article 21 provides.', 'undecided'],
  },
  {
    evidence: 'nothing else',
    applies: () => true,
    decision: 'own',
    ground: 'own-treaty',
    example: ['CCPR', 'Article {{6|iccpr 6}} protects life (para. {{17|¶17}}).', 'own-treaty', 'kind-of-document'],
  },
];

/** "Article 10 – Right to life", "see under article 9 above", "please refer to the answer to (b) of article 28". */
function belongsToHeading(evidence: ArticleEvidence): boolean {
  const { walk, mention } = evidence;
  if (walk.place === 'heading') return true;
  // "consent is given in accordance with articles 4 and 5 above": articles of the quoted law.
  if (evidence.follows(',? [above below] …')) return !fitsGap(evidence.gap.slice(-8), '… [under against] …');
  if (evidence.before('… in <( [not ( )] ) [, and]?>{1,4} of')) return true;
  return mention.items.every(({ paragraph }) => paragraph === '') && evidence.follows('- Name …');
}

/**
 * Whether an article may be the treaty's: it follows one of the treaty's in the paragraph or, in a section on it, has a paragraph or
 * letters that the treaty has, "article 13, paragraph 2 (b)". Neither this paragraph nor the one before may be about a law.
 */
function mayBeOwn({ walk, mention }: ArticleEvidence): boolean {
  const ownInstrument = walk.context.instrument;
  if (walk.lawHere || walk.lawBefore || walk.lawInForce) return false;
  if ([...walk.placesHere.values()].includes(ownInstrument)) return true;
  // A note in a State’s document gives the source of the text, mostly a law or its gazette.
  if (walk.place === 'apart') return false;
  const isDivided = mention.items.every(({ paragraph, path }) => paragraph !== '' || path.length > 0);
  return isDivided && articlesFit(ownInstrument, mention) && areOfSection(walk, mention);
}

/** "Article 14 of the Constitution, in line with articles 2 and 16" */
function isMeasure({ isNearLaw, near, walk, k }: ArticleEvidence): boolean {
  return isNearLaw && near !== undefined && isLawMeasured(walk, k, near.index);
}

/** "Under article 12 of the Act, consent is given in accordance with article 4 above", where a State quotes the law. */
function belongsToQuotedLaw(evidence: ArticleEvidence): boolean {
  return STATE_DOCUMENTS.has(evidence.walk.context.kind) && evidence.follows(',? [above below] …');
}

/** Whether the sentence last named the committee’s own treaty or, if it named none, does not begin with the articles after a law. */
function citesNoOther({ near, walk, mention, k }: ArticleEvidence): boolean {
  return near ? near.owner === walk.context.instrument : !(walk.lawInForce && startsSentence(mention, k));
}

/**
 * Whether the sentence merely mentions a law, which then may or may not be meant, unlike a law that it is about or whose articles it cites.
 */
function isMereMention(evidence: ArticleEvidence): boolean {
  const index = evidence.near?.index ?? -1;
  const law = evidence.walk.mentions[index];
  return law?.kind === 'law' && !fitsGap(law.gap, 'begin the?') && !evidence.hasItsArticles(index);
}

function isNearTreaty({ near }: ArticleEvidence): boolean {
  return near !== undefined && near.owner !== LAW;
}

/** "under article 3 of the Convention against Torture is ignored and that article 22 permits expulsion" */
function isOtherTreatys(evidence: ArticleEvidence): boolean {
  const { near, walk } = evidence;
  if (!near || near.owner === LAW || near.owner === walk.context.instrument) return false;
  return walk.mentions[near.index]?.kind === 'instrument' && evidence.hasItsArticles(near.index);
}

/** The law's or the treaty's: "The Ordinance falls short of the Convention, because the offence in article 4 requires intent". */
function isMentionedByLaw(evidence: ArticleEvidence): boolean {
  const { near, walk, k } = evidence;
  if (!near || walk.mentions[near.index]?.kind !== 'instrument') return false;
  return !evidence.hasItsArticles(near.index) && subjectIsLaw(walk, k, near.index);
}

/** The law's or the treaty's: "Article 1 of the Act is narrower than article 1 of the Convention, and article 3 contains exceptions". */
function followsLaws({ near, walk, k }: ArticleEvidence): boolean {
  return near !== undefined && lawCitedBefore(walk, k, near.index);
}

/** The Regulation's or the committee's own treaty's: "The Regulation (EU) applies. Article 9 …". */
function followsOtherDocument({ walk, k, first, isInComment }: ArticleEvidence): boolean {
  const isSubject = isInComment && walk.lastOf.get(walk.context.instrument) === first;
  return ownerOfSentenceBefore(walk, k) === 'other' && !isSubject;
}
