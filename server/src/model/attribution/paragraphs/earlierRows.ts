import type { DocumentKind } from '../../../catalogue/limits';
import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import { fitsGap } from '../../base/gapPattern';
import { SEES } from '../comments/commentRows';
import { beginsWithDocument, documentAt, namesAnotherSource } from '../comments/documentPlaces';
import { ownParagraph } from '../evidence/paragraphTargets';
import { DOCUMENT_EVIDENCE } from './documentEvidence';
import type { ParagraphEvidence } from './paragraphEvidence';
import type { PlaceRow } from './placeRow';

/** Evidence about a list of paragraphs in the earlier part of its sentence, and in the kind of document. */
export const EARLIER_ROWS: readonly PlaceRow[] = [
  {
    evidence: 'in brackets, a decision or inquiry that the text names by symbol: “(para. 7.6)”',
    applies: () => true,
    decision: 'decision',
    ground: 'sentence',
    example: [
      'CCPR',
      'In its Views in A.B. v. Xandoria ({{CCPR/C/130/D/2728/2016|sym CCPR/C/130/D/2728/2016}}), it found violations of articles {{6|iccpr 6}} and {{7|iccpr 7}} (paras. {{9.11|doc CCPR/C/130/D/2728/2016 ¶9.11}} and {{11|doc CCPR/C/130/D/2728/2016 ¶11}}).',
      'written',
      'own-treaty',
      'sentence',
    ],
  },
  {
    evidence: 'a note that begins with “See, in particular, paras.”',
    applies: (list) => isFirstInNote(list) && list.before('[Name see] ,? [in see]{1,3} ,?'),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', '^ See, in particular, paras. 23 (b), 24 (c) and 26 (h).', 'undecided'],
  },
  {
    evidence: 'a note that begins with “Paras.”',
    applies: (list) => isFirstInNote(list) && list.before(''),
    decision: 'elsewhere',
    ground: 'other-document',
    example: ['CMW', '^ Paras. {{58|other ¶58}} and {{63 (j)|other ¶63(j)}}.', 'other-document'],
  },
  {
    evidence: '“data collection (ibid., para. 18), corporal punishment (paras. 40 and 41)”',
    applies: (list) => followsIbidem(list),
    decision: 'previous',
    ground: 'series',
    example: [
      'CRC',
      'It recalls its general comment No. {{25|gc CRC 25}} (2021), paragraph {{4|gc CRC 25 ¶4}}, on data collection (ibid., para. {{18|gc CRC 25 ¶18}}), corporal punishment (paras. {{40|gc CRC 25 ¶40}} and {{41|gc CRC 25 ¶41}}) and play.',
      'written',
      'named-before',
      'series',
    ],
  },
  {
    evidence: '“joint general comment No. 3/No. 22 (2017) (CMW/C/GC/3–CRC/C/GC/22), para. 17”',
    applies: followsSymbolOfComment,
    decision: 'previous-comment',
    ground: 'named-before',
    example: [
      'CRC',
      'Both committees say so in joint general comment No. {{3|gc CMW 3}}/No. {{22|gc CRC 22}} (2017) ({{CMW/C/GC/3|sym CMW/C/GC/3}}-{{CRC/C/GC/22|sym CRC/C/GC/22}}), para. {{17|gc CRC 22 ¶17}}.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“general comment No. 14 (2000) and in particular paragraphs 22 and 23”',
    applies: (list) => followsDocument(list) && list.before('<, | ,? and ,?> in? see …'),
    decision: 'previous-document',
    ground: 'named-before',
    example: [
      'CRC',
      'It recalls its general comment No. {{25|gc CRC 25}} (2021), especially section VI. E thereof and paragraphs {{67|gc CRC 25 ¶67}} to {{78|gc CRC 25 ¶78}}.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“and”, a comma or a semicolon after other paragraphs',
    applies: (list) =>
      list.prior?.kind === 'paragraphs' && (list.before('[, ;]? and? [see in]{0,2}') || followsGloss(list)),
    decision: 'previous',
    ground: 'series',
    example: [
      'ON_HOUSING',
      'Members should agree to it (see para. {{9|¶9}}; see also paragraph {{11|¶11}}).',
      'kind-of-document',
      'series',
    ],
  },
  {
    evidence: 'in a document of a State, “The observations in paragraph 23 …”',
    applies: isInStateRemark,
    decision: 'own',
    ground: 'kind-of-document',
    example: ['CRC_REPORT', 'The observations in paragraph {{43|¶43}} apply to ships.', 'kind-of-document'],
  },
  {
    evidence: 'after a general comment and its title',
    // "in the light of general comment No. 3 on women, and mainstream … in the Policy (para. 30)": in a list of issues, the report's.
    applies: (list) => list.prior !== undefined && !belongsToReport(list),
    decision: 'titled-comment',
    ground: 'named-before',
    example: [
      'CRC',
      'It recalls its general comment No. {{21|gc CRC 21}} (2017) on children in street situations (in particular paras. {{13|gc CRC 21 ¶13}} and {{40|gc CRC 21 ¶40}}–{{42|gc CRC 21 ¶42}}).',
      'written',
      'named-before',
    ],
  },
  {
    evidence: 'after a document (see below)',
    applies: followsItsDocument,
    decision: 'previous-document',
    ground: 'named-before',
    example: [
      'CMW',
      'The delay was noted in {{A/66/48|sym A/66/48}}, para. {{26|doc A/66/48 ¶26}}.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: 'in brackets after another committee',
    applies: (list) => list.prior?.kind === 'committee' && list.mention.depth > 0 && list.before(')? ,?'),
    decision: 'elsewhere',
    ground: 'named-before',
    example: ['CRC', 'It agrees (Human Rights Committee, para. {{41|other ¶41}}).', 'named-before'],
  },
  {
    evidence: 'after a document, a comma and a few words: “… in its next periodic report, on paragraphs 8 and 16”',
    applies: ({ prior, gap }) =>
      prior?.kind === 'document' &&
      prior.role !== 'self' &&
      prior.role !== 'observations' &&
      fitsGap(gap, ', [not Name]{0,7}'),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'It should report, in its next periodic report, on paragraphs 8 and 16.', 'undecided'],
  },
  {
    evidence: '“(see, in particular, para. 20)”, in a sentence about a general comment',
    applies: (list) => followsOther(list) && list.before('… ( [in see ,]* see [in see ,]*'),
    decision: 'subject',
    ground: 'sentence',
    example: [
      'RECOMMENDATION',
      'General recommendation No. {{35|gc CEDAW 35}} (2017) on gender-based violence against women, updating general recommendation No. {{19|gc CEDAW 19}}, applies to them (see, in particular, para. {{20|gc CEDAW 35 ¶20}}).',
      'written',
      'sentence',
    ],
  },
  {
    evidence: 'after the earlier observations; outside brackets, after any other document',
    applies: (list) => followsOther(list) && (list.mention.depth === 0 || list.otherDocument?.previous === true),
    decision: 'other-document',
    ground: 'sentence',
    example: [
      'CMW',
      'It dealt with detention in its previous concluding observations and repeats the recommendation contained in paragraph {{31|other ¶31}}.',
      'sentence',
    ],
  },
  {
    evidence: 'in brackets in a general comment, or with a number without a point in Views, after one other document',
    applies: (list) => followsOther(list) && (isInComment(list) || isNamedInViews(list)) && !list.before(SEES),
    decision: 'only-document',
    ground: 'sentence',
    example: [
      'ON_PLAY',
      'In its general comment No. {{5|gc CRC 5}} (2003), the Committee holds that it is “a right of every child” (para. {{12|gc CRC 5 ¶12}}).',
      'written',
      'sentence',
    ],
  },
  {
    evidence:
      'in brackets in a list of issues, in a clause after another document: “… and mainstream … in the Policy (para. 30)”',
    applies: (list) => followsOther(list) && belongsToReport(list),
    decision: 'elsewhere',
    ground: 'kind-of-document',
    example: [
      'CRPD_LIST',
      'Implement article {{6 (2)|crpd 6.2}} of the Convention, in the light of general comment No. {{3|gc CRPD 3}} (2016) on women and girls with disabilities, and mainstream the rights of women in the National Gender Policy (para. {{30|other ¶30}}).',
      'named-after',
      'written',
      'kind-of-document',
    ],
  },
  {
    evidence: 'in brackets, after another document',
    applies: followsOther,
    decision: 'open',
    ground: 'undecided',
    example: [
      'ON_PLAY',
      'The Committee recalls its general comment No. {{12|gc CRC 12}} (2009), which asks for it, too (see also para. 11).',
      'written',
      'undecided',
    ],
  },
  {
    evidence: '“Under the Istanbul Protocol, the examination should take place early (paras. 104 and 161).”',
    applies: followsFirstDocument,
    decision: 'elsewhere',
    ground: 'sentence',
    example: [
      'CMW',
      'Under the Istanbul Protocol, each medical examination of a person in detention should take place early and in private (paras. {{104|other ¶104}} and {{161|other ¶161}}).',
      'sentence',
    ],
  },
  {
    evidence: 'in a general comment, “In paragraph 6”, after a sentence that begins with another document',
    applies: (list) => isInComment(list) && list.prior === undefined && list.before('begin in'),
    decision: 'sentence-opening',
    ground: 'sentence-start',
    example: [
      'COMMENT',
      'In its general comment No. {{31|gc CCPR 31}}, the Committee sets out what is owed. In paragraph {{9|gc CCPR 31 ¶9}}, it names the holders of rights.',
      'written',
      'sentence-start',
    ],
  },
  {
    evidence: 'in a general comment, “In paragraph 6”, after a sentence that begins with “In its 2009 statement”',
    applies: (list) => isInComment(list) && list.before('<start | any* .> in its number word any* . in'),
    decision: 'elsewhere',
    ground: 'sentence-start',
    example: [
      'COMMENT',
      'In its 2009 statement on bail, the Committee sets out what is owed. In paragraph {{9|other ¶9}}, it names the holders of rights.',
      'sentence-start',
    ],
  },
  {
    evidence: 'in a general comment, “the report of the Special Rapporteur, para. 25”',
    applies: (list) =>
      isInComment(list) &&
      list.isAfterName &&
      list.walk.places[list.k - 1] === undefined &&
      list.previous?.kind !== 'articles',
    decision: 'elsewhere',
    ground: 'other-document',
    example: ['COMMENT', 'See the report of the Special Rapporteur Ooma, para. {{2|other ¶2}}.', 'other-document'],
  },
  {
    evidence: 'in a general comment',
    applies: isInComment,
    decision: 'in-comment',
    ground: 'kind-of-document',
    example: ['COMMENT', 'States must act (see para. {{9|¶9}}).', 'kind-of-document'],
  },
  {
    evidence: 'in Views, brackets with a number without a point, after a general comment in the paragraph',
    applies: followsCommentInViews,
    decision: 'cited',
    ground: 'sentence-start',
    example: [
      'VIEWS',
      'The Committee recalls its general comment No. {{34|gc CCPR 34}}. These freedoms are the foundation of every free society (para. {{2|gc CCPR 34 ¶2}}).',
      'written',
      'sentence-start',
    ],
  },
  {
    evidence: 'in Views, “Paragraph 1 requires”, after an article in the sentence or the one before',
    applies: (list) => isWithoutPointInViews(list) && !list.mention.abbreviated && isTopic(list),
    decision: 'article-in-views',
    ground: 'same-article',
    example: [
      'VIEWS',
      'The author claims a violation of article {{14|iccpr 14}}. Paragraph {{1|iccpr 14.1}} requires a public hearing.',
      'own-treaty',
      'same-article',
    ],
  },
  {
    evidence: '“article 12 obliges States to …; paragraph 4 sets out safeguards”',
    applies: () => true,
    decision: 'article-spoken-of',
    ground: 'named-before',
    example: [
      'CMW',
      'Article {{12|icrmw 12}} protects belief; paragraph {{4|icrmw 12.4}} protects parents.',
      'own-treaty',
      'named-before',
    ],
  },
  {
    evidence: '“the report of the Special Rapporteur, para. 25”',
    applies: ({ isAfterName }) => isAfterName,
    decision: 'elsewhere',
    ground: 'other-document',
    example: ['CESCR', 'It draws attention to its letter of 16 May 2012, para. {{6|other ¶6}}.', 'other-document'],
  },
  {
    evidence: 'a number that was another document’s',
    applies: () => true,
    decision: 'same-number',
    ground: 'same-number',
    example: [
      'CMW',
      'It recalls paragraph {{31|other ¶31}} of its previous concluding observations. What paragraph {{31|other ¶31}} asks remains to be done.',
      'named-after',
      'same-number',
    ],
  },
  {
    evidence: 'in concluding observations, a number with a point after somebody else who writes documents',
    applies: (list) => mayBeAnothers(list) && list.mention.items.every(({ number }) => number.includes('.')),
    decision: 'own-undivided',
    ground: 'sentence',
    example: ['CEDAW', 'The Views in Orlin v. Sarrant, at para. {{9.3|other ¶9.3}}, say so.', 'sentence'],
  },
  {
    evidence: 'in concluding observations, after somebody else who writes documents',
    applies: mayBeAnothers,
    decision: 'open',
    ground: 'undecided',
    example: ['CEDAW', 'It repeats the request it made in 2014 (para. 133).', 'undecided'],
  },
];

/** The State’s own remarks, not a committee’s: "Observations in paragraph 23 apply to ships". */
function isInStateRemark({ walk, mention, prior, k, gap }: ParagraphEvidence): boolean {
  if (!STATE_DOCUMENTS.has(walk.context.kind) || mention.sense !== 'pointer' || !fitsGap(gap, 'in')) return false;
  const isBareMention = prior?.kind === 'document' && prior.role === 'observations' && fitsGap(prior.gap, 'begin the?');
  return isBareMention && walk.mentions[k - 2]?.sentence !== mention.sentence;
}

/** "(CMW/C/XAA/2, paras. 43–47 (wages) and paras. 48 and 49 (rest))" */
function followsGloss({ mention, prior, gap }: ParagraphEvidence): boolean {
  const areShort = prior?.kind === 'paragraphs' && prior.abbreviated && mention.abbreviated;
  return areShort && fitsGap(gap, '( [not . ; ( )]{1,8} ) [, ;]? and?');
}

function isInComment({ walk }: ParagraphEvidence): boolean {
  return walk.context.kind === 'general-comment';
}

function isWithoutPointInViews({ walk, mention }: ParagraphEvidence): boolean {
  return walk.context.kind === 'views' && mention.items.every(({ number }) => number !== '' && !number.includes('.'));
}

function isNamedInViews(evidence: ParagraphEvidence): boolean {
  return isWithoutPointInViews(evidence) && !evidence.mention.afterCase;
}

/** "Paragraph 1", "As to paragraph 1", "the first sentence of paragraph 1", "rights under paragraph 3" */
function isTopic(evidence: ParagraphEvidence): boolean {
  return evidence.before('begin any{0,3} | … of | … [requires against under] [in of the]{0,2}');
}

/** "The risk of torture must go beyond mere suspicion (para. 6)", after the comment that says so. */
function followsCommentInViews(evidence: ParagraphEvidence): boolean {
  const { mention, walk, prior } = evidence;
  if (!isWithoutPointInViews(evidence) || mention.depth === 0 || !mention.abbreviated || !evidence.gap.endsWith('('))
    return false;
  if (mention.afterAuthor || mention.afterCase || mention.afterWriting) return false;
  return walk.citedDocument.startsWith('gc ') && prior?.kind !== 'articles';
}

function isFirstInNote({ walk, previous, mention }: ParagraphEvidence): boolean {
  return walk.place === 'apart' && !previous && mention.abbreviated;
}

function followsIbidem(evidence: ParagraphEvidence): boolean {
  const { prior, mention, walk, k } = evidence;
  return (
    mention.depth > 0 && prior?.kind === 'paragraphs' && evidence.before(AFTER_BRACKETS) && isInIbidem(walk, k - 1)
  );
}

const AFTER_BRACKETS = ') [not . ; : (]* (';

/** How many brackets in a sentence may continue from one "ibid." */
const MAX_IBID_CHAIN = 12;

/** Whether an "ibid.", in these brackets or in brackets that they continue, assigns the paragraphs to the source cited last. */
function isInIbidem(walk: ParagraphEvidence['walk'], k: number): boolean {
  const sentence = walk.mentions[k]?.sentence;
  for (let i = k; i >= Math.max(0, k - MAX_IBID_CHAIN); i--) {
    const item = walk.mentions[i];
    if (item?.kind !== 'paragraphs' || item.sentence !== sentence || item.position !== '') return false;
    if (fitsGap(item.gap, '… ibid ,?')) return true;
    if (!fitsGap(item.gap, AFTER_BRACKETS)) return false;
  }
  return false;
}

function followsSymbolOfComment(evidence: ParagraphEvidence): boolean {
  const { prior, walk, k, mention } = evidence;
  const describedMention = walk.mentions[k - 2];
  return (
    prior?.kind === 'symbol' &&
    describedMention?.kind === 'general-comments' &&
    describedMention.sentence === mention.sentence &&
    fitsGap(prior.gap, '[not . ; : ,]{0,14} (') &&
    evidence.before(') , [in see]{0,3}')
  );
}

function followsDocument({ prior }: ParagraphEvidence): boolean {
  return (
    (prior?.kind === 'general-comments' || prior?.kind === 'resolutions' || prior?.kind === 'symbol') &&
    prior.depth === 0
  );
}

/** Whether a row of the evidence for documents fits the words between a document and the list. */
function followsItsDocument({ prior, walk, mention, k, gap }: ParagraphEvidence): boolean {
  if (!prior || (prior.kind === 'law' && gap.endsWith('('))) return false;
  const place = documentAt(walk, k - 1);
  if (!place || place === ownParagraph) return false;
  return DOCUMENT_EVIDENCE.some(
    (row) =>
      (!row.kinds || row.kinds.includes(prior.kind)) &&
      (!row.abbreviated || mention.abbreviated) &&
      (!row.level || prior.depth === mention.depth) &&
      fitsGap(gap, row.gap),
  );
}

/** Documents in which "(para. 30)" cites the State's report. */
const CITES_A_REPORT: ReadonlySet<DocumentKind> = new Set(['list-of-issues', 'list-of-issues-prior']);

function belongsToReport(evidence: ParagraphEvidence): boolean {
  return CITES_A_REPORT.has(evidence.walk.context.kind) && evidence.before('… , and [not ,]* (');
}

function followsOther({ prior, otherDocument }: ParagraphEvidence): boolean {
  return prior !== undefined && otherDocument !== undefined;
}

function followsFirstDocument({ prior, mention, gap, walk, k }: ParagraphEvidence): boolean {
  return (
    prior !== undefined && mention.depth > 0 && mention.abbreviated && gap.endsWith('(') && beginsWithDocument(walk, k)
  );
}

/**
 * Whether the sentence has named another document or an author of documents: "the Special Rapporteur recommended … (para. 117)", "the 2030
 * Agenda (para. 116)", "in 2014 (para. 133)". The number may belong to that source or to this document.
 */
function mayBeAnothers({ walk, mention, k, gap, lettersOnly }: ParagraphEvidence): boolean {
  if (lettersOnly || walk.context.kind !== 'concluding-observations') return false;
  if (mention.afterAuthor || namesAnotherSource(walk, k)) return true;
  // "the report of the European Committee (CPT/Inf (2008) 29) (paras. 74–81)": the second brackets continue the first.
  return mention.abbreviated && fitsGap(gap, '… <number | [number the Name] Name | )> (');
}
