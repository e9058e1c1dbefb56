import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import { articlesFit } from '../evidence/articlesFit';
import { isLawMeasured, subjectIsLaw } from '../evidence/earlierInSentence';
import { LAW } from '../evidence/owner';
import { AS_REQUIRED_PATTERN, BROKEN_PATTERN } from '../evidence/ownerEvidence';
import type { ArticleEvidence } from './articleEvidence';
import { isArticleFormOfTreaty } from './articleForm';
import type { OwnerRow } from './ownerRow';

/** Evidence in a measure before the articles and in earlier citations of the same number. */
export const NUMBER_ROWS: readonly OwnerRow[] = [
  {
    evidence: 'after a law, what it violates: “… of the Mental Health Act, contrary to article 14”',
    applies: (list) => list.before('… against [in of]? [the its]?') && list.isNearLaw,
    decision: 'own',
    ground: 'measured',
    example: [
      'CMW',
      'Article {{14|law}} of the Constitution protects it. Article {{11|law}} of the Aliens Act restricts it, contrary to article {{14|icrmw 14}}.',
      'named-after',
      'measured',
    ],
  },
  {
    evidence: '“in the light of article 5”, a number that a law’s article had',
    applies: (list) => list.ownerMemo === LAW && list.before('… under [in of]? [the its]?'),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CRC',
      'Article {{12|law}} of the Family Code was repealed. It should be read in the light of article 12.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence:
      'after a law, what breaks the articles that follow: “… in article 9, contrary to article 19 of the Covenant”',
    applies: (list) => list.isNearLaw && list.mention.depth === 0 && !list.isMeasured && breaksNext(list),
    decision: 'law',
    ground: 'sentence',
    example: [
      'CEDAW',
      'The Committee notes that the Marriage Act retains the exception in article {{12|law}}, in violation of article {{16|cedaw 16}} of the Convention.',
      'sentence',
      'named-after',
    ],
  },
  {
    evidence: '“as required by article 28”, after a law: the law’s or the treaty’s',
    applies: (list) => AS_REQUIRED_PATTERN.test(list.gap) && (list.ownerMemo === LAW || mayBeLaws(list)),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CRC',
      'While noting article {{28|law}} of the Constitution, the Committee is concerned that education is not free, as required by article 28.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'a number that a law’s article had, with letters that the treaty’s has',
    applies: ({ ownerMemo, walk, mention }) => ownerMemo === LAW && isArticleFormOfTreaty(walk, mention),
    decision: 'open',
    ground: 'undecided',
    example: [
      'OPSC',
      'The Penal Code was amended and article {{7|law}} of the Code was repealed. It recommends that the measures provided for in article 7 (a) (i) and (ii) be introduced into the Code of Criminal Procedure.',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'a number that a law’s article had',
    applies: ({ ownerMemo }) => ownerMemo === LAW,
    decision: 'law',
    ground: 'same-number',
    example: [
      'CCPR',
      'Article {{114|law}} of the Criminal Code defines torture. It is a matter of concern that article {{114|law}} does not cover omissions.',
      'named-after',
      'same-number',
    ],
  },
  {
    evidence:
      'a number that the committee’s own treaty had, in a clause about a law: “The Act provides in article 2 …”',
    applies: (list) => isRememberedOwn(list) && belongsToSubject(list),
    decision: 'law',
    ground: 'sentence',
    example: [
      'CRC',
      'Article {{2|crc 2}} of the Convention prohibits discrimination. The Child Protection Act provides in article {{2|law}} that all are equal.',
      'named-after',
      'sentence',
    ],
  },
  {
    evidence:
      'in a document of a State, a number that an article of the committee’s own treaty had, with paragraphs or letters that it lacks',
    applies: (list) =>
      isRememberedOwn(list) &&
      STATE_DOCUMENTS.has(list.walk.context.kind) &&
      !articlesFit(list.walk.context.instrument, list.mention),
    decision: 'open',
    ground: 'undecided',
    example: [
      'REPLIES',
      'Article {{9|icrmw 9}} of the Convention is applied. Ships are dealt with as well (Specific rights, art. 9, paragraphs 104–116).',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'a number that an article of the committee’s own treaty had',
    applies: isRememberedOwn,
    decision: 'known',
    ground: 'same-number',
    example: [
      'CRC',
      'Article {{2|crc 2}} of the Convention prohibits discrimination. The Family Code is silent. The Act should follow article {{2|crc 2}}.',
      'named-after',
      'same-number',
    ],
  },
  {
    evidence: 'a number that another treaty’s article had, with letters that only that one has',
    applies: (list) => isRememberedTreaty(list) && !list.near && fitsRememberedOnly(list),
    decision: 'known',
    ground: 'same-number',
    example: [
      'CAT',
      'A claim is barred under article {{5 (2) (a)|op1-iccpr 5.2(a)}} of the Optional Protocol to the International Covenant on Civil and Political Rights. As to article {{5 (2) (b)|op1-iccpr 5.2(b)}}, remedies come first.',
      'named-after',
      'same-number',
    ],
  },
  {
    evidence: 'a number that another treaty’s article had in this paragraph, in a sentence not about that treaty',
    applies: ({ ownerMemo, walk, first, near }) =>
      ownerMemo !== undefined && walk.placesHere.has(first) && ownerMemo !== near?.owner,
    decision: 'open',
    ground: 'undecided',
    example: [
      'CMW',
      'Article {{3|cat 3}} of the Convention against Torture prohibits return. The Committee recalls that article 3 is absolute.',
      'named-after',
      'undecided',
    ],
  },
];

function breaksNext(evidence: ArticleEvidence): boolean {
  return evidence.isBefore('articles') && BROKEN_PATTERN.test(evidence.after);
}

/** "primary education is not free, as required by article 28" */
function mayBeLaws({ near, ownerMemo, walk, k }: ArticleEvidence): boolean {
  return near?.owner === LAW && ownerMemo !== walk.context.instrument && !isLawMeasured(walk, k, near.index);
}

function isRememberedOwn({ ownerMemo, walk }: ArticleEvidence): boolean {
  return ownerMemo === walk.context.instrument;
}

function belongsToSubject(evidence: ArticleEvidence): boolean {
  const { walk, k } = evidence;
  return evidence.before('word{0,2} ,? in') && evidence.previous?.kind === 'law' && subjectIsLaw(walk, k, k);
}

function isRememberedTreaty({ ownerMemo }: ArticleEvidence): boolean {
  return ownerMemo !== undefined && ownerMemo !== LAW && ownerMemo !== 'other';
}

/** The Covenant's article 5 has no such letter: "article 5 (2) (a) of the Optional Protocol … . As to article 5 (2) (b)". */
function fitsRememberedOnly({ ownerMemo, walk, mention }: ArticleEvidence): boolean {
  return !articlesFit(walk.context.instrument, mention) && ownerMemo !== undefined && articlesFit(ownerMemo, mention);
}
