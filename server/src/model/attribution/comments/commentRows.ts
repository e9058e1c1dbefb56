import type { EvidenceRow } from '../evidence/evidenceRow';
import type { CommentEvidence } from './commentEvidence';
import type { CommentSource } from './commentSources';

/** The evidence for bare paragraphs in a general comment, strongest first. */
export const COMMENT_ROWS: readonly EvidenceRow<CommentEvidence, CommentSource>[] = [
  {
    evidence: 'brackets after the name of a document without a link, “as the Plan of Action asks (para. 2)”',
    applies: ({ isInBrackets, mention }) => isInBrackets && mention.afterWriting === true,
    decision: 'elsewhere',
    ground: 'sentence',
    example: ['ON_ARTICLE_9', 'The Plan of Action on Prisons asks for it (para. {{2|other ¶2}}).', 'sentence'],
  },
  {
    evidence: '“It further states in paragraph 82”, after a sentence about another document',
    applies: (list) =>
      list.walk.citedDocument !== '' && (list.mention.goesOn === true || !list.isOwn) && list.before('… in'),
    decision: 'cited',
    ground: 'sentence-start',
    example: [
      'ON_PLAY',
      'What is meant follows from paragraph {{39|gc CRC 14 ¶39}} of general comment No. {{14|gc CRC 14}}. It further states in paragraph {{82|gc CRC 14 ¶82}} that time matters.',
      'named-after',
      'written',
      'sentence-start',
    ],
  },
  {
    evidence: '“see paragraph 4”, in a general comment',
    applies: (list) => list.before(SEES),
    decision: 'own',
    ground: 'kind-of-document',
    example: ['ON_ARTICLE_9', 'On escapes from custody, see paragraph {{4|¶4}}.', 'kind-of-document'],
  },
  {
    evidence: '“referred to in paragraph 3”, which an article under discussion has too',
    applies: (list) => isAsIn(list) && (list.spokenOwner ?? list.explainedOwner) !== undefined && list.mayBeOfArticle,
    decision: 'open',
    ground: 'undecided',
    example: ['ON_ARTICLE_9', 'It applies to the hearings referred to in paragraph 3.', 'undecided'],
  },
  {
    evidence: '“as defined in paragraphs 9 and 11”',
    applies: isAsIn,
    decision: 'own-or-open',
    ground: 'kind-of-document',
    example: [
      'ON_HOUSING',
      'The Plan of Action on Towns knows no members as defined in paragraph {{9|¶9}}.',
      'kind-of-document',
    ],
  },
  {
    evidence: 'an article of the sentence that has the paragraphs or letters',
    applies: () => true,
    decision: 'spoken',
    ground: 'named-before',
    example: [
      'ON_ARTICLE_9',
      'It is in the spirit of article {{20|iccpr 20}} to forbid such calls (para. {{1|iccpr 20.1}}).',
      'own-treaty',
      'named-before',
    ],
  },
  {
    evidence: 'letters that the paragraph of the comment has',
    applies: ({ lettersOnly, isOwn }) => lettersOnly && isOwn,
    decision: 'own',
    ground: 'kind-of-document',
    example: [
      'ON_ARTICLE_2',
      'States must:\n(a)\tact;\n(b)\treport.\nSubparagraph {{(b)|¶(b)}} is the harder one.',
      'kind-of-document',
    ],
  },
  {
    evidence: 'letters, brackets or the beginning of a clause, after an article that has the paragraphs',
    applies: (list) => list.lettersOnly || list.isInBrackets || list.opensClause,
    decision: 'earlier',
    ground: 'same-article',
    example: [
      'ON_HOUSING',
      'Article {{6|icescr 6}} has two halves. Paragraph {{2|icescr 6.2}} names the steps to take.',
      'own-treaty',
      'same-article',
    ],
  },
  {
    evidence: 'an article that the comment is on, as its title says',
    applies: () => true,
    decision: 'explained',
    ground: 'explained',
    example: ['ON_ARTICLE_9', 'Anybody detained must be told why (para. {{2|iccpr 9.2}}).', 'explained'],
  },
  {
    evidence: 'letters that neither such an article nor the paragraph of the comment has',
    applies: ({ lettersOnly }) => lettersOnly,
    decision: 'open',
    ground: 'undecided',
    example: ['ON_HOUSING', 'Subparagraph (k) goes further than that.', 'undecided'],
  },
  {
    evidence: 'brackets after a quotation, or in a sentence about a document',
    applies: (list) => list.isInBrackets && (list.before('… "(') || list.isAfterDocument),
    decision: 'elsewhere',
    ground: 'sentence',
    example: ['ON_PLAY', 'States have promised “places to run in” (para. {{32|other ¶32}}).', 'sentence'],
  },
  {
    evidence: '“the Declaration of Principles, which in paragraph 25 states”, in a general comment',
    applies: (list) => isInside(list) && list.isAfterDocument && list.before('… which in'),
    decision: 'elsewhere',
    ground: 'sentence',
    example: [
      'ON_PLAY',
      'The thought comes from the Declaration of Principles of Ooma, which in paragraph {{25|other ¶25}} speaks of air.',
      'sentence',
    ],
  },
  {
    evidence: 'in a clause of a general comment, after a document',
    applies: (list) => isInside(list) && list.isAfterDocument,
    decision: 'open',
    ground: 'undecided',
    example: ['COMMENT', 'Recommendations of the Forum in paragraph 11 may apply.', 'undecided'],
  },
  {
    evidence: 'a number small enough for an article, in brackets, at the beginning of a clause, or after an article',
    applies: (list) => !(isInside(list) && list.earlier === undefined) && list.mayBeOfArticle,
    decision: 'open',
    ground: 'undecided',
    example: ['ON_HOUSING', 'Members decide together (para. 2).', 'undecided'],
  },
  {
    evidence: 'nothing else in a general comment',
    applies: () => true,
    decision: 'own-or-open',
    ground: 'kind-of-document',
    example: ['COMMENT', 'Recommendations in paragraph {{11|¶11}} may apply.', 'kind-of-document'],
  },
];

/** “see paragraph 4”, “see also para. 27” */
export const SEES = '… see ,?';

/** “as defined in paragraphs 4 and 5”, “referred to in paragraph 1” */
function isAsIn(evidence: CommentEvidence): boolean {
  return evidence.before('… <see [word requires]{1,2} | word [to in]> in');
}

/** Whether numbers stand neither in brackets nor at the beginning of a clause. */
function isInside({ isInBrackets, opensClause }: CommentEvidence): boolean {
  return !isInBrackets && !opensClause;
}
