import { STATE_DOCUMENTS } from '../../catalogue/stateDocuments';
import { fits } from './gapPattern';
import type { ParagraphEvidence } from './paragraphEvidence';
import type { PlaceRow } from './placeRow';

/** What bare numbers and letters mean in a kind of document, if nothing else says whose they are. */
export const KIND_ROWS: readonly PlaceRow[] = [
  {
    evidence: 'letters alone, in a document of a State, which quotes its laws',
    applies: ({ lettersOnly, walk }) => lettersOnly && STATE_DOCUMENTS.has(walk.context.kind),
    decision: 'open',
    ground: 'undecided',
    example: ['REPLIES', 'Officers obtain a certificate under paragraph (b).', 'undecided'],
  },
  {
    evidence: 'in replies, in a heading or after “question”, “issue” or “answer”',
    applies: ({ walk, mention, lettersOnly }) =>
      !lettersOnly && walk.context.kind === 'replies' && (walk.place === 'heading' || mention.sense === 'question'),
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
    applies: isPointedTo,
    decision: 'own',
    ground: 'kind-of-document',
    example: ['REPLIES', 'On wages, please refer to paragraphs {{9|¶9}} and {{51|¶51}}.', 'kind-of-document'],
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

/** Sections of laws seldom have more paragraphs. */
const MOST_OF_LAW = 15;

/**
 * "Please refer to paragraphs 9 and 51", with nothing else in the sentence that has paragraphs, and no name just before them; letters are
 * those of questions.
 */
function isPointedTo({ walk, mention, prior, gap }: ParagraphEvidence): boolean {
  const { kind } = walk.context;
  if (mention.sense !== 'pointer' || !STATE_DOCUMENTS.has(kind) || kind === 'follow-up-report') return false;
  if (walk.place === 'apart' || (mention.depth > 0 && mention.abbreviated)) return false;
  if (mention.items.some(({ number, path }) => number === '' || number.includes('.') || path.length > 0)) return false;
  if (fits(gap, '… above in')) return true;
  const isNearLaw = walk.lawHere || walk.lawBefore || walk.lawInForce;
  if (isNearLaw && mention.items.some(({ number }) => Number.parseInt(number, 10) <= MOST_OF_LAW)) return false;
  return (prior === undefined || prior.kind === 'paragraphs') && !fits(gap, '… [Name )] ,?');
}
