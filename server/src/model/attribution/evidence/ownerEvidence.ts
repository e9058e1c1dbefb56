import { gapPattern } from '../../base/gapPattern';
import type { Ground } from '../../base/target';
import type { RowExample } from './evidenceRow';

/**
 * Evidence for an article's owner, strongest first. `side` is the neighbour to look at, `gap` the text required between (see GAP in
 * syntax/citations/mention.ts). Only the first row that applies counts.
 */
export const OWNER_EVIDENCE: readonly {
  readonly evidence: string;
  readonly side: 'next' | 'previous';
  readonly gap: string;
  readonly ground: Ground;
  readonly laws?: boolean;
  readonly example: RowExample;
}[] = [
  {
    evidence: '“article 16 CEDAW”, “article 114 Penal Code”',
    side: 'next',
    gap: '',
    ground: 'named-after',
    example: ['CRC_REPORT', 'Article {{16|cedaw 16}} CEDAW is in force in Xandoria.', 'named-after'],
  },
  {
    evidence: '“articles 143 (defamation) and 301 (false information) of the Penal Code”',
    side: 'next',
    gap: '( [word Name law and the of in to under against requires]{1,12} ) ,? of naming{0,6}',
    ground: 'named-after',
    example: [
      'CMW',
      'It recalls article {{10|iccpr 10}} (humane treatment) of the International Covenant on Civil and Political Rights.',
      'named-after',
    ],
  },
  {
    evidence:
      '“article 9, section 2, of the Penal Code”, “article 7, letter (b), of the Act”, “article 3 first sentence of the Law”',
    side: 'next',
    gap: ',? [section word No previous following]{1,3} <Name | number | ( [word number] )>? ,? of naming{0,6}',
    ground: 'named-after',
    laws: true,
    example: ['CMW', 'It notes article {{9|law}} first sentence of the Penal Code.', 'named-after'],
  },
  {
    evidence: '“article 14 of chapter 2 of the Constitution”, “article 39 of the 1991 Constitution”',
    side: 'next',
    gap: ',? of <<the? [section word Name] [number Name]{1,2} ,? of>{1,3} the? | the section in the? | the? number> Name?',
    ground: 'named-after',
    laws: true,
    example: [
      'CMW',
      'Article {{19|law}} of chapter IV of title II of the Immigration Act, article {{20|law}} of the annex to the Labour Code and article {{16|law}} of the 1991 Constitution apply.',
      'named-after',
    ],
  },
  {
    evidence:
      '“article 19 (as amended) of the Act”, “article 19, which concerns expulsion, of the Act”, “article 19 in fine of the Act”',
    side: 'next',
    gap: '<( [not . ; ( )]{1,6} ) | - [not . ; -]{1,6} - | , [not . ; , ( )]{1,6} , | in word> ,? of [the its same Name]{0,4}',
    ground: 'named-after',
    laws: true,
    example: [
      'CMW',
      'Article {{19|law}} (as amended) of the Immigration Act, article {{20|law}}, which concerns detention, of the Aliens Act and article {{22|law}} in fine of the Code allow expulsion.',
      'named-after',
    ],
  },
  {
    evidence:
      '“article 5 (2) (b), or its equivalent, of the Optional Protocol”, “article 7, as interpreted by the Committee, of the Covenant”',
    side: 'next',
    gap: ', [not . ;]{1,14} , of [the its same]{0,3}',
    ground: 'named-after',
    example: [
      'CCPR',
      'It refers to article {{5 (2) (b)|op1-iccpr 5.2(b)}}, or its equivalent, of the Optional Protocol.',
      'named-after',
    ],
  },
  {
    evidence: '“article 9 of the latter Convention”',
    side: 'next',
    gap: ',? of the which',
    ground: 'named-after',
    example: [
      'CRC',
      'Article {{37|crc 37}} of the Convention and article {{7|law}} of the Penal Code apply; article {{10|law}} of the latter text is relevant too.',
      'named-after',
    ],
  },
  {
    evidence: '“article 17, paragraph 2, of the Convention”, “articles 3 and 28 of the State party’s Elections Act”',
    side: 'next',
    gap: ',? of naming{0,6}',
    ground: 'named-after',
    example: ['CMW', 'It welcomes article {{126a|law}} of the Criminal Code.', 'named-after'],
  },
  {
    evidence: '“article 1A (2) of the 1951 Convention”',
    side: 'next',
    gap: ',? of [the its] number',
    ground: 'named-after',
    example: ['CAT', 'Under article 1A (2) of the 1951 Convention, they are refugees.', 'named-after'],
  },
  {
    evidence: '“article 5 in the Constitution”, “article 12 under the Covenant”',
    side: 'next',
    gap: ',? in [the its same]{0,2}',
    ground: 'named-after',
    example: ['CERD', 'It regrets the wide exceptions to article {{4|law}} in the Penal Code.', 'named-after'],
  },
  {
    evidence: '“the Child Protection Act, which in article 2 defines”',
    side: 'previous',
    gap: ',? which ,? in{1,2}',
    ground: 'its-own',
    laws: true,
    example: [
      'CRC',
      'The Child Protection Act, which in article {{2|law}} defines a child as any person under 16, is not in line with article {{1|crc 1}} of the Convention.',
      'its-own',
      'named-after',
    ],
  },
  {
    evidence: '“article 114 (Penal Code)”',
    side: 'next',
    gap: '(',
    ground: 'named-in-brackets',
    example: [
      'CMW',
      'Consent is not required by one provision only, article {{114|law}} (Penal Code).',
      'named-in-brackets',
    ],
  },
  {
    evidence:
      '“the Penal Code (arts. 11 and 13)”, “(Supreme Decree No. 1, art. 5)”, “the Covenant, in particular article 9”',
    side: 'previous',
    gap: ')? [, ( :]? [in see]{0,4} [, (]?',
    ground: 'named-before',
    example: ['CMW', 'It notes Decree 120/2019, arts. {{4|law}} to {{9|law}}.', 'named-before'],
  },
  {
    evidence: '“the Labour Code, as amended in 2007 (arts. 2 and 3)”',
    side: 'previous',
    gap: ', [not . ; : ( )]{1,6} (',
    ground: 'named-before',
    laws: true,
    example: [
      'CMW',
      'It notes the Labour Code, as amended in 2007 (arts. {{2|law}} and {{3|law}}), and the plan.',
      'named-before',
    ],
  },
  {
    evidence: '“the Immigration Act (Cap. 123, art. 19)”, “the Act (Official Gazette No. 12), article 19”',
    side: 'previous',
    gap: '( <[No word Name number of / -]{1,9} | [not . ; ( )]{1,9} )> , [in see]{0,3}',
    ground: 'named-before',
    laws: true,
    example: [
      'CMW',
      'Persons are detained under the Immigration Act (Cap. 123, art. {{19|law}}) and the Police Act (Official Gazette No. 12), article {{20|law}}.',
      'named-before',
    ],
  },
  {
    evidence: '“the Constitution itself (art. 227)”',
    side: 'previous',
    gap: 'word{1,2} (',
    ground: 'named-before',
    laws: true,
    example: [
      'CMW',
      'It notes Act No. 7/2019 on Equal Treatment, article {{2|law}} of which is vague, and the Constitution itself (art. {{227|law}}).',
      'named-before',
    ],
  },
  {
    evidence: '“the Decree and its article 3”, “the Act, whose articles 14 and 15”',
    side: 'previous',
    gap: '[not . ;]* [its which]',
    ground: 'its-own',
    example: [
      'CMW',
      'The State party has amended the Migration Act, whose article {{8|law}} now reflects article {{8|icrmw 8}} of the Convention. Article {{9|law}} of the Act remains unchanged.',
      'its-own',
      'named-after',
    ],
  },
];

/** Between a law and its article: the rest of its number, and its date: "the Decree-Law No. 893 of 28 May 2017 (art. 1)". */
export const DATED_PATTERN = gapPattern('No? [Name / number -]{0,6} <of number Name number?>? [, (]');

/** Joins an article to the law after it: "of the", "(public order) of the", ", first paragraph, of the". */
export const OF_ARTICLE_PATTERN = gapPattern(
  '<( [word Name law and the of in requires]{1,8} ) | , [word previous following] word>? ,? [of in] [not , ; . ( )]{0,5}',
);

/** Between an article and the paragraphs of it that matter: "article 40, in particular paragraphs 2 and 3". */
export const PARAGRAPHS_OF_IT = gapPattern('<,? (? in see | , see>');

/** Between two lists of articles that share an owner: "article 16 and article 17, paragraph 2, of the Convention". */
export const COORDINATION_PATTERN = gapPattern(
  '<, | ,? and | ,? and? see{1,3} | ,? [and in]{1,2} | ,? and in? [the its]? | ,? under{1,2} word? in | ,? under word? and? in under in>',
);

/**
 * A State amends, repeals or enacts its own law: "amend article 26", "the amendments to articles 27 and 28". "article 26 has been amended"
 * is matched where this is used.
 */
export const CHANGED_PATTERN = gapPattern('… amends in? [the its]?');

/**
 * Between an article and a law named after it that contains it: "article 26, introduced into the Constitution in 2011,", "article 12, as
 * contained in the Civil Code,".
 */
export const INCORPORATED_INTO_PATTERN = gapPattern(
  ', <[which see]? word{1,3} in | word{2} | [which see] word{2,3}> the?',
);

/** Between an article and the list it is measured against: "article 14, contrary to articles 2 and 16 of the Convention". */
export const BROKEN_PATTERN = gapPattern('[not . ; ( )]{0,2} )? ,? [not . ; ( )]* against [not . ; ( )]*');

/** "as required by", "as set forth in": the norm follows. */
export const AS_REQUIRED_PATTERN = gapPattern('… see <requires | word word | word> [in of see]');

/**
 * "read together with", "read in conjunction with": the following norm is not a measure for the one before, and not necessarily of the same
 * law.
 */
export const READ_WITH_PATTERN = gapPattern(',? under <word in | in under in>');

/** Between a law and the treaty that it implements: "implementing the", "giving effect to the". */
export const IMPLEMENTING_PATTERN = gapPattern('word <under in>? the?');
