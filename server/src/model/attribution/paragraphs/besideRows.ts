import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import { fitsGap } from '../../base/gapPattern';
import { namesAnotherSource } from '../comments/documentPlaces';
import { isReplyToList } from '../evidence/issuesCited';
import { isTitled, titleMentionBefore } from '../evidence/titleMeant';
import type { ParagraphEvidence } from './paragraphEvidence';
import type { PlaceRow } from './placeRow';
import { belongsToTheseViews, isSeeReferenceInViews } from './viewsRows';

/** Evidence in the words beside a list of paragraphs. */
export const ADJACENT_ROWS: readonly PlaceRow[] = [
  {
    evidence: 'by a sign that does not follow a title, symbol or comment: perhaps of a judgment or law',
    applies: ({ walk, mention, prior, k }) =>
      mention.isSigned === true &&
      prior?.kind !== 'symbol' &&
      prior?.kind !== 'general-comments' &&
      titleMentionBefore(walk, k) === undefined,
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'The observations follow Deniz v. Xandoria (2015), ¶ 12.', 'undecided'],
  },
  {
    evidence: '“above”, “below”',
    applies: ({ mention }) => mention.position !== '',
    decision: 'own',
    ground: 'above-or-below',
    example: ['CMW', '^ See also paras. {{9|¶9}} and {{11|¶11}} above.', 'above-or-below'],
  },
  {
    evidence: '“As noted above (para. 9)”, if the sentence names no other document',
    applies: followsPosition,
    decision: 'own',
    ground: 'above-or-below',
    example: ['COMMENT', 'As noted above (para. {{9|¶9}}), it is so.', 'above-or-below'],
  },
  {
    evidence: '“of the present paragraph”',
    applies: ({ mention }) => mention.here === true,
    decision: 'own',
    ground: 'this-document',
    example: [
      'CMW',
      'The steps named in subparagraphs {{(a)|¶(a)}} and {{(b)|¶(b)}} of the present paragraph come first.',
      'this-document',
    ],
  },
  {
    evidence: '“Ibid.,”',
    applies: (list) => list.before('… ibid ,?'),
    decision: 'cited',
    ground: 'named-before',
    example: ['CMW', '^ Ibid., para. {{7|other ¶7}}.', 'named-before'],
  },
  {
    evidence: '“GOX-IR, para. 63”, “(para. 63, GOX-IR)”, an abbreviation that the text introduces for a document',
    applies: ({ mention, gap }) =>
      mention.letters !== undefined && !fitsGap(gap, '… section Name? [of in to] the? Name ,?'),
    decision: 'abbreviated',
    ground: 'named-before',
    example: [
      'REPLIES_TO_FIRST',
      'Fees are set out in the initial report (GOX-IR). On wages, see GOX-IR, paras. {{212|doc CMW/C/XAA/1 ¶212}} and {{214|doc CMW/C/XAA/1 ¶214}}.',
      'named-before',
    ],
  },
  {
    evidence: 'in a document that answers a list, “paragraph 4 under question 12”',
    applies: (list) =>
      isReplyToList(list.walk) &&
      list.next?.kind === 'issues' &&
      list.isNextNear &&
      list.follows('in [in the word]{0,3}'),
    decision: 'own',
    ground: 'kind-of-document',
    example: [
      'REPLIES',
      'Paragraph {{9|¶9}} under question {{12|doc CMW/C/XAA/Q/2 ¶12}} is about wages.',
      'kind-of-document',
    ],
  },
  {
    evidence: '“subparagraph (b) of the preceding paragraph”',
    applies: ({ next }) => next?.kind === 'relative' && fitsGap(next.gap, 'of'),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CMW',
      'The request in subparagraph (b) of {{the preceding paragraph|¶9}} is urgent.',
      'undecided',
      'written',
    ],
  },
  {
    evidence: '“paragraph 10 of the latter”, after several general comments',
    applies: ({ mention }) => mention.order !== undefined,
    decision: 'ordered',
    ground: 'named-before',
    example: [
      'CCPR',
      'It recalls general comments No. {{31|gc CCPR 31}} and No. {{34|gc CCPR 34}}, and paragraph {{8|gc CCPR 31 ¶8}} of the former.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“rule 71, paragraph 5”',
    applies: (list) => list.before('… <start | [not ,]> number | … section number ,?'),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'It recalls principle 9, paragraph 2, of the Standing Principles.', 'undecided'],
  },
  {
    evidence: 'in a document of a State, “see section IV, paras. 43 to 45”',
    applies: isInOwnSection,
    decision: 'own',
    ground: 'kind-of-document',
    example: ['CRC_REPORT', 'On schools, see section IV, paragraphs {{43|¶43}} to {{45|¶45}}.', 'kind-of-document'],
  },
  {
    evidence: '“annex I, para. 2”, unless a document is named before the annex',
    applies: (list) =>
      list.before('… <start | [not word Name]> section Name? ,') &&
      (list.k === 0 || !list.before(')? [, (]? section Name? ,')),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'The participants are named in annex I, para. 2, to the present document.', 'undecided'],
  },
  {
    evidence: 'letters alone, “subparagraph (a)”, or letters “thereof” or “of that paragraph”',
    applies: areLettersOfLast,
    decision: 'last-cited',
    ground: 'named-before',
    example: [
      'OPSC',
      'The acts in article {{3 (1) (a)|op-crc-sc 3.1(a)}} of the Optional Protocol are covered, but not adoption (subpara. {{(b)|op-crc-sc 3.1(b)}}).',
      'named-after',
      'named-before',
    ],
  },
  {
    evidence: '“subparagraph (c) of that paragraph”, with no paragraph cited before',
    applies: (list) => areLettersOfLast(list) && belongsToSameDocument(list) && list.walk.lastParagraph === '',
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'The request in subparagraph (c) of that paragraph is urgent.', 'undecided'],
  },
  {
    evidence: '“subparagraph (c) of that paragraph”',
    applies: (list) => areLettersOfLast(list) && belongsToSameDocument(list),
    decision: 'last-paragraph',
    ground: 'named-before',
    example: [
      'CMW',
      'The Committee recalls paragraph {{9|¶9}}:\n(a)\tThe request in subparagraph {{(c)|¶9(c)}} of that paragraph is urgent.',
      'kind-of-document',
      'named-before',
    ],
  },
  {
    evidence: '“its paragraph 14”, “paragraphs 57 to 63 thereof”, “paragraphs 3 and 4 of which”',
    applies: pointsBack,
    decision: 'last-document',
    ground: 'named-before',
    example: [
      'CERD',
      'The Committee is concerned at the criminalization of assistance by article {{L. 622-1|law}}, paragraph {{3|law}} of which excludes the defence of necessity.',
      'by-number',
      'named-before',
    ],
  },
  {
    evidence: '“thereof”, if the sentence has named nothing',
    applies: ({ mention }) => mention.thereof,
    decision: 'sentence-before',
    ground: 'named-before',
    example: [
      'CRC',
      'It recalls its observations under the Optional Protocol ({{CRC/C/OPAC/XAA/CO/1|sym CRC/C/OPAC/XAA/CO/1}}). It repeats what it recommended in paragraphs {{12|doc CRC/C/OPAC/XAA/CO/1 ¶12}} to {{15|doc CRC/C/OPAC/XAA/CO/1 ¶15}} thereof.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“thereof”, if the previous sentence does not end with a document either',
    applies: ({ mention }) => mention.thereof,
    decision: 'open',
    ground: 'undecided',
    example: ['CRC', 'The plan was adopted. It recalls paragraphs 12 to 15 thereof.', 'undecided'],
  },
  {
    evidence: '“its paragraph 14”, “paragraphs 90 to 94 of which”, if the sentence has named no document',
    applies: (list) => list.before('… its') || list.follows('of which …'),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'It welcomes the manual and its paragraph 14.', 'undecided'],
  },
  {
    evidence: 'in Views, “paragraph 8.3 of the Views”',
    applies: belongsToTheseViews,
    decision: 'own',
    ground: 'kind-of-document',
    example: [
      'VIEWS',
      'The author fled.\n10.1\tShe was in danger.\n10.2\tIn general comment No. {{31|gc CCPR 31}}, the Committee asks for it (paragraph {{10.1|¶10.1}} of the Views).',
      'written',
      'kind-of-document',
    ],
  },
  {
    evidence: 'in replies, “the reply to the issues raised in paragraph 7”, after an article',
    applies: ({ walk, mention, prior, gap, lettersOnly }) =>
      walk.context.kind === 'replies' &&
      mention.sense === 'question' &&
      !lettersOnly &&
      prior?.kind === 'articles' &&
      fitsGap(gap, '… word in'),
    decision: 'list',
    ground: 'kind-of-document',
    example: [
      'REPLIES',
      'The Wages Act (art. {{57|law}}), described in the reply to the issues raised in paragraph {{7|doc CMW/C/XAA/Q/2 ¶7}}, protects them.',
      'named-before',
      'kind-of-document',
    ],
  },
  {
    evidence: 'in Views, “(see para. 2.2)”',
    applies: isSeeReferenceInViews,
    decision: 'own',
    ground: 'kind-of-document',
    example: [
      'VIEWS',
      'The author fled.\n10.1\tShe was in danger.\n10.2\tThe State party’s report does not mention it (see para. {{10.1|¶10.1}}).',
      'kind-of-document',
    ],
  },
  {
    evidence:
      'an article before it: “article 40, in particular paragraphs 2 and 3”, “Article 8 obliges States to … (para. 1)”',
    applies: () => true,
    decision: 'article',
    ground: 'named-before',
    example: [
      'CCPR',
      'Article {{9|iccpr 9}}, especially paragraphs {{3|iccpr 9.3}} and {{4|iccpr 9.4}}, of the Covenant is not respected.',
      'named-after',
      'named-before',
    ],
  },
  {
    evidence: '“of” or “in” before a document',
    applies: (list) =>
      list.isNextNear &&
      list.follows(',? [of in] naming{0,7}') &&
      (!fitsGap(list.after, ',? in …') || fitsGap(list.after, ',? in [the its same previous]{0,3}')),
    decision: 'next',
    ground: 'named-after',
    example: ['CMW', 'It notes paragraph {{27|other ¶27}} of the alternative report.', 'named-after'],
  },
  {
    evidence: '“paragraph 18 of that Committee’s general comment No. 31”',
    applies: belongsToCommittee,
    decision: 'next-of-committee',
    ground: 'named-after',
    example: [
      'CRPD',
      'See paragraphs {{8|gc CCPR 36 ¶8}} to {{10|gc CCPR 36 ¶10}} of the Human Rights Committee’s general comment No. {{36|gc CCPR 36}}, and the Committee on the Rights of Persons with Disabilities’ general comment No. {{2|gc CRPD 2}}.',
      'named-after',
      'written',
    ],
  },
  {
    evidence: '“subparagraphs (a) and (b) of the draft family bill”',
    applies: ({ isOfLaw }) => isOfLaw,
    decision: 'law',
    ground: 'named-after',
    example: [
      'CCPR',
      'Under article {{6|iccpr 6}}, it asks what falls under subparagraphs {{(a)|law}} and {{(b)|law}} of the draft family bill.',
      'own-treaty',
      'named-after',
    ],
  },
  {
    evidence: '“paragraphs 48 and 49 of Annex II to the National Plan”',
    applies: (list) => list.follows(',? of the? section Name [in of] the? [Name number] …'),
    decision: 'elsewhere',
    ground: 'other-document',
    example: [
      'CMW',
      'It notes paragraphs {{48|other ¶48}} and {{49|other ¶49}} of Annex II to the National Plan.',
      'other-document',
    ],
  },
  {
    evidence: '“paragraphs 61 and 62 of chapter IV of the report”',
    applies: (list) =>
      list.next?.kind === 'document' && list.isNextNear && list.follows(',? of the? section Name [in of] the?'),
    decision: 'next',
    ground: 'named-after',
    example: [
      'CMW',
      'It notes paragraphs {{61|other ¶61}} and {{62|other ¶62}} of chapter IV of the report.',
      'named-after',
    ],
  },
  {
    evidence: '“paragraph 12 of its 2019 concluding observations”',
    applies: (list) =>
      list.next !== undefined && isTitled(list.next) && list.isNextNear && list.follows(',? of [the its]? number'),
    decision: 'next',
    ground: 'named-after',
    example: ['CMW', 'It recalls paragraph {{12|other ¶12}} of its 2019 concluding observations.', 'named-after'],
  },
  {
    evidence: '“subparagraph (b) of section 9 of the Education Act”',
    applies: (list) => list.follows(',? of the? section number …'),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'Subparagraph (b) of section 9 of the Education Act excludes them.', 'undecided'],
  },
  {
    evidence: '“of” something unknown: “paragraph 14 of its 2007 statement on resources (E/C.12/2007/1)”',
    applies: (list) => list.follows(',? of [the its same previous amends see word Name other "] …'),
    decision: 'elsewhere-by-symbol',
    ground: 'other-document',
    example: [
      'CMW',
      'It takes note of paragraph {{14|other ¶14}} of the road map agreed upon with the regional organization.',
      'other-document',
    ],
  },
  {
    evidence: 'right after the title of observations or of a list of issues, “… of Xandoria (2019), paragraph 12”',
    applies: ({ walk, k }) => titleMentionBefore(walk, k) !== undefined,
    decision: 'titled-document',
    ground: 'named-before',
    example: [
      'CMW',
      'It recalls its concluding observations on the initial report of Xandoria (2015), paragraph {{12|other ¶12}}.',
      'named-before',
    ],
  },
];

/** "see section IV, paras. 43 to 45", with nothing named before it whose section it may be. */
function isInOwnSection({ walk, mention, prior, gap, after }: ParagraphEvidence): boolean {
  if (!STATE_DOCUMENTS.has(walk.context.kind) || !mention.inSection || mention.sense !== 'pointer') return false;
  if (walk.place === 'apart' || prior !== undefined || mention.afterAuthor || mention.afterCase) return false;
  return fitsGap(gap, '… [in see ,] the? section Name? number? ,') && !fitsGap(after, ',? [of in] …');
}

function followsPosition(evidence: ParagraphEvidence): boolean {
  const { mention, walk, k } = evidence;
  if (mention.depth === 0 || !mention.abbreviated || mention.afterCase || mention.afterWriting) return false;
  return evidence.before('… [not number ) "] [above below] (') && !mention.afterAuthor && !namesAnotherSource(walk, k);
}

function areLettersOfLast(evidence: ParagraphEvidence): boolean {
  const { lettersOnly, mention, after } = evidence;
  return (
    lettersOnly &&
    !evidence.isOfLaw &&
    (mention.thereof || !fitsGap(after, ',? of …') || belongsToSameDocument(evidence))
  );
}

function belongsToSameDocument({ after }: ParagraphEvidence): boolean {
  return fitsGap(after, ',? of [the same its]{1,3} word …');
}

function pointsBack(evidence: ParagraphEvidence): boolean {
  return (
    evidence.mention.thereof ||
    evidence.before('… its') ||
    evidence.follows('<,? of [the its same]{0,2} | [the its same]{0,2}> [which thereof] …')
  );
}

function belongsToCommittee({ walk, mention, k, next, after }: ParagraphEvidence): boolean {
  const document = walk.mentions[k + 2];
  return (
    next?.kind === 'committee' &&
    document !== undefined &&
    (document.kind === 'general-comments' || isTitled(document)) &&
    document.sentence === mention.sentence &&
    fitsGap(after, ',? of the{0,2}') &&
    fitsGap(document.gap, '[" ,]? word{0,2}')
  );
}
