import type { Mention } from '../../../syntax/citations/mention';
import type { RowExample } from '../evidence/evidenceRow';

/**
 * Evidence that a list of paragraphs belongs to the document named before it. `level` requires both in the same brackets, `abbreviated`
 * requires "para.".
 */
export const DOCUMENT_EVIDENCE: readonly {
  readonly evidence: string;
  readonly gap: string;
  readonly kinds?: readonly Mention['kind'][];
  readonly abbreviated?: boolean;
  readonly level?: boolean;
  readonly example: RowExample;
}[] = [
  {
    evidence:
      '“(CMW/C/XAA/CO/1, para. 12)”, “its previous concluding observations (para. 5)”, “resolution 64/142, annex, para. 14”',
    gap: ')? [, (]{0,2} [in see]{0,3} <[section number Name ,]{0,8} ,>? <section? number? ,>?',
    example: [
      'CAT',
      'It should take account of General Assembly resolution {{60/147|res A/RES/60/147}} (annex, paras. {{15|res A/RES/60/147 ¶15}}–{{23|res A/RES/60/147 ¶23}}).',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“the list of issues and the replies thereto, paragraphs 12 and 13”',
    gap: 'thereof ,',
    kinds: ['document'],
    example: [
      'CEDAW',
      'The Committee read the list of issues and the replies thereto, paragraphs {{120|other ¶120}} and {{121|other ¶121}}.',
      'named-before',
    ],
  },
  {
    evidence: '“general comment No. 2 (2013) on the rights of migrant workers, para. 5”',
    gap: '[not . ; : ( )]* ,',
    kinds: ['general-comments', 'resolutions', 'symbol'],
    abbreviated: true,
    level: true,
    example: [
      'CRC',
      'It recalls {{CEDAW/C/XAA/CO/5|sym CEDAW/C/XAA/CO/5}} on the matter, para. {{4|doc CEDAW/C/XAA/CO/5 ¶4}}.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“the joint statement on illegal intercountry adoptions, para. 5”',
    gap: '<of number | word [not . ; : ( )]*> ,',
    kinds: ['document'],
    abbreviated: true,
    level: true,
    example: ['CRC', '^ See also the joint statement on illegal adoptions, para. {{5|other ¶5}}.', 'named-before'],
  },
  {
    evidence: '“general comment No. 1 (2011) on migrant domestic workers, paragraphs 37 to 41,”',
    gap: 'word [word Name amends the of and in]{1,9} , [in see]{0,3}',
    kinds: ['general-comments', 'resolutions'],
    example: [
      'CRC',
      'It recalls resolution {{64/142|res A/RES/64/142}} on care, paragraphs {{5|res A/RES/64/142 ¶5}} and {{6|res A/RES/64/142 ¶6}}.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“Latvia (CCPR/C/LVA/CO/3, 2014), para. 16”',
    gap: ', number ) ,',
    kinds: ['symbol'],
    abbreviated: true,
    example: [
      'CRC',
      'It recalls Belmara ({{CCPR/C/XAB/CO/3|sym CCPR/C/XAB/CO/3}}, 2014), para. {{16|doc CCPR/C/XAB/CO/3 ¶16}}.',
      'written',
      'named-before',
    ],
  },
  {
    evidence: '“its previous concluding observations, in which it recommended (para. 5)”',
    gap: '[not . ; : ( )]{0,9} (',
    kinds: ['general-comments', 'resolutions', 'symbol', 'document'],
    abbreviated: true,
    example: [
      'CMW',
      'The alternative report of the Ombudsman (paras. {{4|other ¶4}}–{{6|other ¶6}}) says otherwise.',
      'named-before',
    ],
  },
  {
    evidence: '“the Istanbul Protocol, as revised in 2022, paras. 124 and 172”',
    gap: ', [not . ; : ( )]{1,8} ,',
    kinds: ['document', 'instrument'],
    abbreviated: true,
    example: [
      'CRC',
      'It recalls the Istanbul Protocol, as revised in 2022, paras. {{124|other ¶124}} and {{172|other ¶172}}.',
      'named-before',
    ],
  },
  {
    evidence: '“the Istanbul Protocol (as revised in 2022), paras. 101 to 108”',
    gap: '( [not . ; ( )]{1,8} ) ,',
    kinds: ['document', 'instrument', 'general-comments', 'resolutions', 'symbol'],
    abbreviated: true,
    example: [
      'CAT',
      'The State party should apply the Istanbul Protocol (as revised in 2022), paras. {{101|other ¶101}} to {{108|other ¶108}}.',
      'named-before',
    ],
  },
];
