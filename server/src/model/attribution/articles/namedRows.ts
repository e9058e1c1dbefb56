import { fitsGap } from '../../base/gapPattern';
import { IN_TITLE_PATTERN } from '../evidence/commentTitles';
import type { EvidenceRow } from '../evidence/evidenceRow';
import { PARAGRAPHS_OF_IT } from '../evidence/ownerEvidence';
import type { NamedEvidence } from './namedEvidence';
import type { NamedSource } from './namedSources';

/** The evidence in names next to a list, strongest first. */
export const NAMED_ROWS: readonly EvidenceRow<NamedEvidence, NamedSource>[] = [
  {
    evidence: 'an abbreviation between two lists: “art. 6, ICCPR, art. 37”',
    applies: (list) => list.isBeforeLetters && list.isShared,
    decision: 'open',
    ground: 'undecided',
    example: ['CAT', 'It recalls article 6, ICCPR, art. {{37|iccpr 37}}.', 'undecided', 'named-before'],
  },
  {
    evidence: 'an abbreviation after a comma: “article 9, para. 3, ICCPR”',
    applies: ({ isBeforeLetters }) => isBeforeLetters,
    decision: 'next',
    ground: 'named-after',
    example: [
      'CAT',
      'It recalls several articles (art. {{6|iccpr 6}}, ICCPR, art. {{37|crc 37}}, CRC).',
      'named-after',
    ],
  },
  {
    evidence: '“In its articles 1 and 2, the Universal Declaration of Human Rights proclaims …”',
    applies: (list) =>
      list.mention.kind === 'articles' &&
      list.next?.kind === 'instrument' &&
      list.follows(', the') &&
      list.before('… <start | [. ; ,] and?> in its?'),
    decision: 'next',
    ground: 'named-after',
    example: [
      'ON_CARE',
      'In its articles {{1|cedaw 1}} and {{3|cedaw 3}}, the Convention on the Elimination of All Forms of Discrimination against Women says so.',
      'named-after',
    ],
  },
  {
    evidence: 'a law or an instrument beside the list',
    applies: () => true,
    decision: 'beside',
    ground: 'named-after',
    example: [
      'CMW',
      'It recalls article {{17|iccpr 17}} of the International Covenant on Civil and Political Rights.',
      'named-after',
    ],
  },
  {
    evidence: '“article 9, in particular paragraphs 3 and 4, of the Convention”',
    applies: isNamedAfterParagraphs,
    decision: 'beyond',
    ground: 'named-after',
    example: [
      'CMW',
      'It recalls article {{9|iccpr 9}}, in particular paragraphs {{3|iccpr 9.3}} and {{4|iccpr 9.4}}, of the International Covenant on Civil and Political Rights.',
      'named-after',
      'named-before',
    ],
  },
  {
    evidence:
      '“general comment No. 32 (2007) on article 14”, and of another committee “on the implementation of article 14”',
    applies: isOnCommentedArticle,
    decision: 'of-committee',
    ground: 'named-before',
    example: [
      'CRC',
      'The Committee against Torture, in general comment No. {{3|gc CAT 3}} (2012) on the implementation of article {{14|cat 14}} by States parties, agrees.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: 'named at the start of the same brackets: “(Law on Asylum of 2005, art. 12)”',
    applies: ({ mention, previous, afterOnly }) =>
      !afterOnly && mention.depth > 0 && previous?.depth === mention.depth && fitsGap(mention.gap, '[not . ( )]* ,'),
    decision: 'previous',
    ground: 'named-in-brackets',
    example: ['CMW', 'Asylum is granted (Law on Asylum of 2005, art. {{12|law}}).', 'named-in-brackets'],
  },
];

function isNamedAfterParagraphs({ walk, k, mention, next }: NamedEvidence): boolean {
  const secondNext = walk.mentions[k + 2];
  return (
    next?.kind === 'paragraphs' &&
    PARAGRAPHS_OF_IT.test(next.gap) &&
    secondNext?.sentence === mention.sentence &&
    fitsGap(secondNext.gap, ')? ,? of naming{0,6}')
  );
}

function isOnCommentedArticle(evidence: NamedEvidence): boolean {
  const { prior, mention } = evidence;
  return (
    prior?.kind === 'general-comments' &&
    (evidence.before(',? word') || (prior.titled && IN_TITLE_PATTERN.test(mention.gap)))
  );
}
