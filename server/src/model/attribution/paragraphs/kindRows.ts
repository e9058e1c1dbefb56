import { STATE_DOCUMENTS, STATE_REPORTS } from '../../../catalogue/stateDocuments';
import { fitsGap } from '../../base/gapPattern';
import { isReplyToList } from '../evidence/issuesCited';
import type { ParagraphEvidence } from './paragraphEvidence';
import type { PlaceRow } from './placeRow';

/** The meaning of bare numbers and letters in a kind of document, without further evidence. */
export const KIND_ROWS: readonly PlaceRow[] = [
  {
    evidence: 'letters alone, in a document of a State, which quotes its laws',
    applies: ({ lettersOnly, walk }) => lettersOnly && STATE_DOCUMENTS.has(walk.context.kind),
    decision: 'open',
    ground: 'undecided',
    example: ['REPLIES', 'Officers obtain a certificate under paragraph (b).', 'undecided'],
  },
  {
    evidence:
      'in replies, in a heading, on a line of its own or after “question”, “issue” or “answer”; after these too in a report that answers a list of issues',
    applies: (list) =>
      !list.lettersOnly &&
      isReplyToList(list.walk) &&
      (list.mention.sense === 'question' || (list.walk.context.kind === 'replies' && isLine(list))),
    decision: 'list',
    ground: 'kind-of-document',
    example: [
      'REPLIES',
      'Wages are dealt with in the answer to paragraph {{12|doc CMW/C/XAA/Q/2 ¶12}}.',
      'kind-of-document',
    ],
  },
  {
    evidence: 'in the text of a State’s report or replies, after “see”, “refer to” or “mentioned in”',
    applies: isPointerToNumbers,
    decision: 'own',
    ground: 'kind-of-document',
    example: ['REPLIES', 'On wages, please refer to paragraphs {{9|¶9}} and {{51|¶51}}.', 'kind-of-document'],
  },
  {
    evidence: 'in replies, after “see”, letters of a paragraph that the replies lack: an issue’s',
    applies: isPointerToLetters,
    decision: 'list',
    ground: 'kind-of-document',
    example: ['REPLIES', 'On fines, see paragraph {{11 (e)|doc CMW/C/XAA/Q/2 ¶11(e)}}.', 'kind-of-document'],
  },
  {
    evidence: 'in replies, in brackets in a question that is quoted',
    applies: ({ walk, mention, lettersOnly }) =>
      !lettersOnly && walk.context.kind === 'replies' && mention.sense === 'asked',
    decision: 'report',
    ground: 'kind-of-document',
    example: [
      'REPLIES',
      'Please say what is done for divers (see para. {{63|doc CMW/C/XAA/2 ¶63}}).',
      'kind-of-document',
    ],
  },
  {
    evidence: 'in brackets in a list of issues',
    applies: ({ walk, mention, lettersOnly }) =>
      !lettersOnly && walk.context.kind === 'list-of-issues' && mention.abbreviated && mention.depth > 0,
    decision: 'report',
    ground: 'kind-of-document',
    example: [
      'LIST',
      'Please describe the measures taken to protect seasonal workers (para. {{34|doc CMW/C/XAA/2 ¶34}}).',
      'kind-of-document',
    ],
  },
  {
    evidence: 'nothing else: the kind of document decides',
    applies: () => true,
    decision: 'by-kind',
    ground: 'kind-of-document',
    example: ['CMW', '^ See para. {{23 (b)|¶23(b)}}.', 'kind-of-document'],
  },
];

/** "Paragraph 12" */
function isLine({ walk, gap, after }: ParagraphEvidence): boolean {
  return walk.place === 'heading' || (walk.mentions.length === 1 && gap === '' && fitsGap(after, '[. :]?'));
}

/** Sections of laws seldom have more paragraphs. */
const MAX_LAW_PARAGRAPH = 15;

/**
 * "Please refer to paragraphs 9 and 51", with nothing else in the sentence that has paragraphs, and no name just before them; letters are
 * those of questions.
 */
function isPointerToNumbers(evidence: ParagraphEvidence): boolean {
  return evidence.mention.items.every(({ path }) => path.length === 0) && isCrossReference(evidence);
}

/** "See paragraph 8 (d)", where the replies have no such letter. */
function isPointerToLetters(evidence: ParagraphEvidence): boolean {
  const { walk, mention } = evidence;
  if (walk.context.kind !== 'replies' || mention.items.some(({ path }) => path.length === 0)) return false;
  return (
    !mention.items.some((item) => walk.context.paragraphs?.has(item, walk.block) !== false) &&
    isCrossReference(evidence)
  );
}

function isCrossReference(evidence: ParagraphEvidence): boolean {
  const { walk, mention, prior, gap } = evidence;
  const { kind } = walk.context;
  if (!STATE_DOCUMENTS.has(kind) || kind === 'follow-up-report' || walk.place === 'apart') return false;
  if ((mention.sense !== 'pointer' && !followsDash(evidence)) || mention.afterAuthor || mention.afterCase) return false;
  if (mention.items.some(({ number }) => number === '' || number.includes('.'))) return false;
  if (fitsGap(gap, '… above in')) return true;
  const hasLowNumber = mention.items.some(({ number }) => Number.parseInt(number, 10) <= MAX_LAW_PARAGRAPH);
  // "(see paras. 79 and 80)": in replies, perhaps part of a question about the report.
  if (
    mention.depth > 0 &&
    mention.abbreviated &&
    (hasLowNumber || !STATE_REPORTS.has(kind) || !fitsGap(gap, '… ( see'))
  )
    return false;
  if (hasLowNumber && (walk.lawHere || walk.lawBefore || walk.lawInForce)) return false;
  // "the Act referred to in paragraph 45": the paragraph refers to the law, so it is not the law’s. In replies it may be the report’s.
  if (
    STATE_REPORTS.has(kind) &&
    prior?.kind === 'law' &&
    !hasLowNumber &&
    fitsGap(gap, '[word requires under] [to in]? in')
  )
    return true;
  // "See paragraph 31": the only word is the pointer.
  return (
    (prior === undefined || prior.kind === 'paragraphs' || prior.kind === 'issues') &&
    (fitsGap(gap, 'begin (? Name') || !fitsGap(gap, '… [Name )] ,?'))
  );
}

/** "More information – paragraphs 43 and 44." in a report. */
function followsDash({ walk, mention, gap, after }: ParagraphEvidence): boolean {
  if (!STATE_REPORTS.has(walk.context.kind) || !fitsGap(gap, '… -') || !fitsGap(after, ')? <. | end> …')) return false;
  return mention.items.every(({ number }) => Number.parseInt(number, 10) > MAX_LAW_PARAGRAPH);
}
