import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import { fitsGap } from '../../base/gapPattern';
import { mayHoldOthers } from '../evidence/closingBrackets';
import { LAW } from '../evidence/owner';
import { COORDINATION_PATTERN } from '../evidence/ownerEvidence';
import type { ArticleEvidence } from './articleEvidence';
import { isArticleFormOfTreaty } from './articleForm';
import type { OwnerRow } from './ownerRow';
import { areOfSection } from './sectionArticles';

/** Evidence about articles in brackets: in a heading, at the end of a sentence, after others in the same brackets. */
export const BRACKET_ROWS: readonly OwnerRow[] = [
  {
    evidence: '“Resolution 12/2018 of the Prosecutor General (art. 5 (6)).”, which the treaty lacks',
    applies: (list) =>
      list.closes && list.previous?.kind === 'resolutions' && list.before('[not . ; : , ( )]{1,8} (') && !list.mayBeOwn,
    decision: 'open',
    ground: 'undecided',
    example: [
      'CERD',
      'It notes resolution {{12/2018|res A/RES/12/2018}} of the Prosecutor General (art. 2 (6)).',
      'written',
      'undecided',
    ],
  },
  {
    evidence: 'brackets in a heading',
    applies: ({ walk, mention }) => walk.place === 'heading' && mention.depth > 0,
    decision: 'heading',
    ground: 'heading',
    example: [
      'CMW',
      '# Non-discrimination (arts. {{7|icrmw 7}}, {{18 (1)|icrmw 18.1}} and {{(2)|icrmw 18.2}} and {{27|icrmw 27}})',
      'heading',
    ],
  },
  {
    evidence:
      'brackets at the end of a sentence that a State wrote, unless no law or other articles are near and the section is about the articles',
    applies: ({ closes, walk, mention, after }) =>
      closes &&
      STATE_DOCUMENTS.has(walk.context.kind) &&
      (walk.lawInForce ||
        walk.placesHere.size > 0 ||
        ((walk.lawHere || walk.lawBefore) && !fitsGap(after, ')')) ||
        (isUndivided(mention) ? fitsGap(after, ') . …') : !areOfSection(walk, mention))),
    decision: 'open',
    ground: 'undecided',
    example: ['REPLIES', 'The Labour Code was revised. Wages are paid monthly (art. 25).', 'undecided'],
  },
  {
    evidence:
      'brackets at the end of a sentence, after an instrument without a text here: “the African Charter (art. 11).”',
    applies: (list) => list.closes && belongsToInstrumentBefore(list),
    decision: 'open',
    ground: 'undecided',
    example: ['CMW', 'It refers to the African Charter on Human and Peoples’ Rights (art. 11).', 'undecided'],
  },
  {
    evidence: 'brackets at the end of a sentence about “the Declaration”, in a general comment',
    applies: ({ closes, isInComment, mention, near }) =>
      closes && isInComment && mention.afterDeclaration === true && !near,
    decision: 'open',
    ground: 'undecided',
    example: ['COMMENT', 'The Declaration asks for it, too (art. 22).', 'undecided'],
  },
  {
    evidence: 'brackets at the end of a sentence about another treaty, in a general comment',
    applies: (list) => list.closesUnnamed && list.isInComment && list.subject !== '' && list.subject !== 'other',
    decision: 'subject',
    ground: 'sentence',
    example: [
      'CAT_COMMENT',
      'The International Covenant on Civil and Political Rights guarantees humane treatment to all who are detained (art. {{10 (1)|iccpr 10.1}}).',
      'sentence',
    ],
  },
  {
    evidence: 'brackets at the end of a sentence about another instrument',
    applies: (list) => list.closesUnnamed && list.subject !== '' && (list.isInComment || !list.endsParagraph),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CRC',
      'The International Covenant on Civil and Political Rights has not been ratified (art. 4).',
      'undecided',
    ],
  },
  {
    evidence:
      'brackets at the end of a sentence, with a number that a law’s article had, if the treaty may be meant too',
    applies: (list) => isLawsBefore(list) && mayBelongToTreaty(list),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CED',
      'Article {{12|law}} of the Asylum Act applies. Officials are not dismissed (art. 12 (4)).',
      'named-after',
      'undecided',
    ],
  },
  {
    evidence: 'brackets at the end of a sentence, with a number that a law’s article had',
    applies: isLawsBefore,
    decision: 'law',
    ground: 'same-number',
    example: [
      'CED',
      'Article {{12|law}} of the Secrets Act applies. Suspects are not suspended (art. {{12|law}}).',
      'named-after',
      'same-number',
    ],
  },
  {
    evidence: 'brackets at the end of a sentence that mentions another body, or a law without its articles',
    applies: (list) => list.closesUnnamed && mayHoldOthers(list.walk, list.k),
    decision: 'open',
    ground: 'undecided',
    example: [
      'CEDAW',
      'The Family Code sets the age at 18. Judges may lower it further (art. {{144|law}}), and widows inherit less (art. 14).',
      'by-number',
      'undecided',
    ],
  },
  {
    evidence: 'in a joint general comment, brackets at the end of a sentence',
    applies: (list) => list.closesUnnamed && list.isInJointComment,
    decision: 'joint',
    ground: 'closing-brackets',
    example: [
      'JOINT',
      'The Convention on the Rights of the Child protects them. States parties should ensure access to schools (arts. {{28|crc 28}} and {{29|crc 29}}).',
      'closing-brackets',
    ],
  },
  {
    evidence: 'in Views, brackets at the end of a sentence, with articles that the protocol has and the treaty lacks',
    applies: (list) => list.closesUnnamed && list.isLackedInViews && list.fitsProtocol,
    decision: 'protocol',
    ground: 'closing-brackets',
    example: [
      'VIEWS',
      'The Committee forwards its views to the State (art. {{5 (1)|op1-iccpr 5.1}} and {{(4)|op1-iccpr 5.4}}).',
      'closing-brackets',
    ],
  },
  {
    evidence: 'in Views, brackets at the end of a sentence, with articles that the treaty and the protocol lack',
    applies: (list) => list.closesUnnamed && list.isLackedInViews,
    decision: 'open',
    ground: 'undecided',
    example: ['VIEWS', 'Education is to respect human dignity (art. 10 (7)).', 'undecided'],
  },
  {
    evidence: 'brackets at the end of a sentence',
    applies: ({ closesUnnamed }) => closesUnnamed,
    decision: 'own-in-brackets',
    ground: 'closing-brackets',
    example: ['CAT', 'The Optional Protocol has not been ratified (art. {{2|cat 2}}).', 'closing-brackets'],
  },
  {
    evidence:
      '“(Criminal Code, art. 97, read in conjunction with art. 98)”, or “and”, after articles whose owner is known',
    applies: (list) => list.isAfter('articles') && (isReadWith(list) || COORDINATION_PATTERN.test(list.gap)),
    decision: 'previous',
    ground: 'series',
    example: [
      'CAT',
      'The term of limitation is 15 years (Criminal Code, art. {{97|law}}, read in conjunction with art. {{98 (1) (d)|law}}).',
      'named-before',
      'series',
    ],
  },
  {
    evidence: 'after a semicolon, in a list of articles',
    applies: (list) => list.before('… ; and?'),
    decision: 'head',
    ground: 'series',
    example: [
      'CCPR',
      'Under article {{9|law}} of the Emergency Decree, persons may be held for 30 days; article {{10|law}} allows an extension by the Minister.',
      'named-after',
      'series',
    ],
  },
];

/** Whether a list has articles without paragraphs and letters, which any law may have. */
function isUndivided({ items }: ArticleEvidence['mention']): boolean {
  return items.some(({ paragraph, path }) => paragraph === '' && path.length === 0);
}

/** "See the African Charter on Human and Peoples’ Rights (art. 11)." */
function belongsToInstrumentBefore(evidence: ArticleEvidence): boolean {
  const { previous, isInComment } = evidence;
  if (previous?.kind !== 'instrument' || previous.id !== 'other') return false;
  return evidence.before(
    isInComment ? '[not . ; : ( ) see]* <( Name+ ) [not . ; : ( ) see]*>? (' : '[not . ; : , ( ) see]* (',
  );
}

function isLawsBefore({ closesUnnamed, ownerMemo, mention }: ArticleEvidence): boolean {
  return closesUnnamed && ownerMemo === LAW && mention.items.length === 1;
}

/** "articles 8 to 11 of the Psychiatric Care Act (art. 12).", "(art. 12 (4))": the treaty has such an article too. */
function mayBelongToTreaty(evidence: ArticleEvidence): boolean {
  return (
    (evidence.hasItsArticles(evidence.k - 1) && evidence.endsParagraph) ||
    isArticleFormOfTreaty(evidence.walk, evidence.mention, true)
  );
}

function isReadWith(evidence: ArticleEvidence): boolean {
  const { mention, previous } = evidence;
  return mention.depth > 0 && previous?.depth === mention.depth && evidence.before(',? [under in]{2,4}');
}
