import { fitsGap } from '../../base/gapPattern';
import type { EvidenceRow } from '../evidence/evidenceRow';
import type { CommitteeEvidence } from './committeeEvidence';
import { joinedCommittee, mayBeOf } from './committeeNames';
import type { CommitteeSource } from './committeeSources';

/** The evidence for the committee of general comments, strongest first. */
export const COMMITTEE_ROWS: readonly EvidenceRow<CommitteeEvidence, CommitteeSource>[] = [
  {
    evidence: 'one half of a joint comment, “general comment No. 3/No. 22”',
    applies: () => true,
    decision: 'half',
    ground: 'written',
    example: [
      'CRC',
      'The Committee recalls joint general comment No. {{4|gc CMW 4}}/No. {{23|gc CRC 23}} (2017) on children on the move.',
      'written',
    ],
  },
  {
    evidence: '“Ibid., general comment No. 21 (2017)”',
    applies: (comment) => comment.walk.place === 'apart' && comment.before('… ibid ,'),
    decision: 'cited-before',
    ground: 'written',
    example: [
      'CAT',
      '^ Committee on the Rights of the Child, general comment No. {{20|gc CRC 20}} (2016).\n\n\t2\tIbid., general comment No. {{21|gc CRC 21}} (2017).',
      'written',
    ],
  },
  {
    evidence: '“general comment No. 4 (2016) of the Committee on the Rights of Persons with Disabilities”',
    applies: (comment) => comment.isBeforeCommittee(',? <[not . ; and]{0,14}>? of [the Name]?'),
    decision: 'next',
    ground: 'written',
    example: [
      'CMW',
      'The Committee refers to general comment No. {{8|gc CRC 8}} (2006) of the Committee on the Rights of the Child.',
      'written',
    ],
  },
  {
    evidence: 'the acronym of a committee after it: “general comment No. 3 (CESCR)”',
    applies: ({ next }) => next?.kind === 'committee' && next.ofCommentBefore === true,
    decision: 'next',
    ground: 'written',
    example: ['CRC', 'It draws attention to general comment No. {{3|gc CESCR 3}} (CESCR).', 'written'],
  },
  {
    evidence: 'the symbol of a comment or another text of a committee in brackets after it',
    applies: precedesSymbol,
    decision: 'next-symbol',
    ground: 'written',
    example: [
      'CMW',
      'It draws attention to general comment No. {{8|gc CRC 8}} ({{CRC/C/GC/8|sym CRC/C/GC/8}}).',
      'written',
    ],
  },
  {
    evidence:
      '“In its general comment No. 5 (2017), the Committee on the Rights of Persons with Disabilities warned …”',
    applies: (comment) =>
      comment.before('… its | begin in') &&
      comment.next?.kind === 'committee' &&
      comment.next.id !== '' &&
      comment.isBeforeCommittee('<word [not . ; : ( ) , against]{0,12}>? , the'),
    decision: 'next',
    ground: 'written',
    example: [
      'CRC',
      'In its general comment No. {{5|gc CRPD 5}} (2017), the Committee on the Rights of Persons with Disabilities warned against it.',
      'written',
    ],
  },
  {
    evidence: '“article 12 of the Convention …, as interpreted in general comment No. 12 of the latter Committee”',
    applies: ({ next, mention }) => fitsGap(next?.gap ?? mention.tail, 'of the which Name …'),
    decision: 'spoken-of',
    ground: 'written',
    example: [
      'CRPD',
      'It should guarantee the right under article {{12|crc 12}} of the Convention on the Rights of the Child, as interpreted in general comment No. {{7|gc CRC 7}} (2005) of the latter Committee.',
      'named-after',
      'written',
    ],
  },
  {
    evidence: '“the Human Rights Committee’s general comment No. 36”, “Human Rights Committee, general comment No. 36”',
    applies: (comment) => comment.isAfterCommittee('[" , (]? [word in the its]{0,3}'),
    decision: 'previous',
    ground: 'written',
    example: ['CRC', 'It recalls the Human Rights Committee’s general comment No. {{20|gc CCPR 20}}.', 'written'],
  },
  {
    evidence: 'beside letters that are no committee’s: “ACHPR general comment No. 3”',
    applies: ({ mention }) => mention.besideLetters === true,
    decision: 'none',
    ground: 'written',
    example: ['CRC', 'The Committee takes note of ACHPR general comment No. 3.', 'written'],
  },
  {
    evidence: '“the Committee on the Rights of the Child in paragraph 27 of its general comment No. 16”',
    applies: followsItsParagraphs,
    decision: 'before-paragraphs',
    ground: 'written',
    example: [
      'CCPR',
      'The Committee recalls what the Committee on the Rights of the Child says in paragraph {{27|gc CRC 16 ¶27}} of its general comment No. {{16|gc CRC 16}} (2013).',
      'named-after',
      'written',
    ],
  },
  {
    evidence: '“ICESCR general comment No. 13”',
    applies: ({ gap }) => gap === '',
    decision: 'monitoring',
    ground: 'written',
    example: ['CRC', 'The Committee takes note of ICESCR general comment No. {{13|gc CESCR 13}}.', 'written'],
  },
  {
    evidence: '“the general comments of the Human Rights Committee, in particular No. 31”',
    applies: (comment) => comment.mention.continues === true && comment.isAfterCommittee(',? [in see]{1,3}'),
    decision: 'previous',
    ground: 'written',
    example: [
      'CRC',
      'This should be read with the general comments of the Human Rights Committee, in particular No. {{20|gc CCPR 20}} (1992).',
      'written',
    ],
  },
  {
    evidence: 'a number alone that continues a list, “general comments No. 4 (1991) on housing and No. 7 (1997)”',
    applies: ({ mention }) => mention.continues === true,
    decision: 'nearest',
    ground: 'written',
    example: [
      'CCPR',
      'The Committee on Economic, Social and Cultural Rights adopted general comments No. {{4|gc CESCR 4}} (1991) on adequate housing and No. {{7|gc CESCR 7}} (1997) on evictions.',
      'written',
    ],
  },
  {
    evidence: 'beside the other half of a joint comment, “general recommendation No. 31 and general comment No. 18”',
    applies: (comment) => comment.before('[, / (]? and?'),
    decision: 'partner',
    ground: 'written',
    example: [
      'CEDAW',
      'It recalls general recommendation No. {{31|gc CEDAW 31}} and general comment No. {{18|gc CRC 18}}.',
      'written',
    ],
  },
  {
    evidence: 'joined to another comment by that name',
    applies: (comment) =>
      comment.previous?.kind === 'general-comments' &&
      comment.previous.name === comment.mention.name &&
      comment.before('[, ; /]? and?'),
    decision: 'previous-comment',
    ground: 'written',
    example: [
      'CRC',
      'It recalls the Human Rights Committee’s general comment No. {{20|gc CCPR 20}} and general comment No. {{21|gc CCPR 21}}.',
      'written',
    ],
  },
  {
    evidence: 'another committee of the sentence issues texts by this name, and ours does not',
    applies: (comment) => !comment.issues(comment.own),
    decision: 'issuing',
    ground: 'written',
    example: [
      'CEDAW',
      'The Committee on the Rights of the Child applies article {{12|icescr 12}} of the International Covenant on Economic, Social and Cultural Rights in the same way, as general comment No. {{13|gc CRC 13}} shows.',
      'named-after',
      'written',
    ],
  },
  {
    evidence: 'a treaty of the sentence, whose committee issues texts by this name where ours does not',
    applies: belongsToTreaty,
    decision: 'spoken-of',
    ground: 'written',
    example: [
      'CEDAW',
      'They are protected by article {{25|icrmw 25}} of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families and by general comment No. {{1|gc CMW 1}} (2011) on migrant domestic workers.',
      'named-after',
      'written',
    ],
  },
  {
    evidence:
      'in a note, after paragraphs of another comment: “general comment No. 9, para. 5, and general comment No. 13”',
    applies: followsCommentInNote,
    decision: 'comment-before-last',
    ground: 'written',
    example: [
      'CAT',
      '^ ICESCR general comment No. {{3|gc CESCR 3}}, para. {{5|gc CESCR 3 ¶5}}, and general comment No. {{2|gc CESCR 2}}.',
      'written',
      'named-before',
    ],
  },
  {
    evidence:
      '“The Human Rights Committee takes the same view in its general comment No. 31, and in general comment No. 36”',
    applies: () => true,
    decision: 'author',
    ground: 'written',
    example: [
      'CRC',
      'The Human Rights Committee takes the same view in its general comment No. {{20|gc CCPR 20}}.',
      'written',
    ],
  },
  {
    evidence: 'in a note, a bare name that is no treaty body’s: “Southern Commission on Rights, general comment No. 3”',
    applies: (comment) =>
      comment.walk.place === 'apart' &&
      comment.before('… <start | [; .]> [and see in]? the? Name [not . ; : ( ) , "]* ,'),
    decision: 'none',
    ground: 'written',
    example: ['CAT', '^ Southern Commission on the Rights of All, general comment No. 3.', 'written'],
  },
  {
    evidence: '“the decision of the Committee against Torture and its general comment No. 3”, which both have',
    applies: (comment) => {
      const { walk, mention, k } = comment;
      const joinedName = comment.isOurs && comment.before('… its') ? joinedCommittee(walk, mention, k) : '';
      return joinedName !== '' && comment.mayBe(joinedName);
    },
    decision: 'none',
    ground: 'written',
    example: [
      'CRC',
      'Taking note of the Views of the Human Rights Committee ({{CCPR/C/114/D/2101/2011|sym CCPR/C/114/D/2101/2011}}) and its general comment No. 14, the Committee recalls its general comment No. {{12|gc CRC 12}}.',
      'written',
    ],
  },
  {
    evidence: 'after the document’s own committee in the same brackets or note, or another that has no such number',
    applies: (comment) => comment.listedCommittee.id === comment.own || isUnable(comment),
    decision: 'ours',
    ground: 'written',
    example: [
      'CEDAW',
      '^ Human Rights Committee, general comment No. {{31|gc CCPR 31}}; see also general recommendation No. {{35|gc CEDAW 35}}.',
      'written',
    ],
  },
  {
    evidence: 'after another committee in the same brackets or note',
    applies: (comment) => comment.listedCommittee.id !== '' && (comment.listedCommittee.isFirm || !comment.isOurs),
    decision: 'listed',
    ground: 'written',
    example: [
      'CRC',
      'It adopted guarantees (Human Rights Committee, general comment No. {{20|gc CCPR 20}}, para. {{62|gc CCPR 20 ¶62}}; see also general comment No. {{14|gc CCPR 14}}, para. {{5|gc CCPR 14 ¶5}}).',
      'written',
      'named-before',
    ],
  },
  {
    evidence: 'after another committee, named after the first comment of the brackets or note: either’s',
    applies: ({ listedCommittee }) => listedCommittee.id !== '',
    decision: 'none',
    ground: 'written',
    example: [
      'CRC',
      '^ General comment No. {{6|gc CRC 6}} and that of the Human Rights Committee; see general comment No. 12.',
      'written',
    ],
  },
  {
    evidence: 'a number that the document’s own committee may have',
    applies: ({ isOurs }) => isOurs,
    decision: 'ours',
    ground: 'written',
    example: ['CMW', 'The State party should be guided by general comment No. {{2|gc CMW 2}}.', 'written'],
  },
  {
    evidence: 'a number that the document’s own committee does not have',
    applies: () => true,
    decision: 'other',
    ground: 'written',
    example: [
      'CAT',
      '^ {{CCPR/C/XAA/CO/5|sym CCPR/C/XAA/CO/5}}, para. {{9|doc CCPR/C/XAA/CO/5 ¶9}}, and general comment No. {{31|gc CCPR 31}} (2004).',
      'written',
      'named-before',
    ],
  },
];

function precedesSymbol({ next, mention }: CommitteeEvidence): boolean {
  if (next?.kind !== 'symbol' || !next.symbol) return false;
  return fitsGap(next.gap, '[not . ;]{0,14} (') && mayBeOf(next.symbol, mention);
}

function followsItsParagraphs(evidence: CommitteeEvidence): boolean {
  const { previous, walk, k, mention } = evidence;
  const committee = walk.mentions[k - 2];
  return (
    previous?.kind === 'paragraphs' &&
    committee?.kind === 'committee' &&
    committee.sentence === mention.sentence &&
    evidence.before('of its') &&
    fitsGap(previous.gap, ',? word{0,2} in?')
  );
}

/** Whether a committee named earlier in the same brackets or note has no such number. */
function isUnable(evidence: CommitteeEvidence): boolean {
  return evidence.listedCommittee.id !== '' && !evidence.mayBe(evidence.listedCommittee.id);
}

/** “the Convention on Migrant Workers and general comment No. 1 (2011)” */
function belongsToTreaty(evidence: CommitteeEvidence): boolean {
  if (evidence.own === '' || evidence.issues(evidence.own)) return false;
  const lastNamed = evidence.spokenOf;
  return lastNamed !== '' && evidence.mayBe(lastNamed);
}

function followsCommentInNote(evidence: CommitteeEvidence): boolean {
  const { walk, previous, k, mention } = evidence;
  const earlierMention = walk.mentions[k - 2];
  return (
    walk.place === 'apart' &&
    previous?.kind === 'paragraphs' &&
    earlierMention?.kind === 'general-comments' &&
    earlierMention.name === mention.name &&
    earlierMention.sentence === mention.sentence &&
    evidence.before(',? and')
  );
}
