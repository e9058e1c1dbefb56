import type { Ground } from '../target';
import { gapPattern } from './gapPattern';
import { rowsMatching } from './gaps';

/**
 * Evidence for an article's owner, strongest first. `side` is the neighbour to look at, `gap` what must stand between (see GAP in
 * syntax/citations/mention.ts). Only the first row that applies counts.
 */
export const OWNER_EVIDENCE: readonly {
  readonly side: 'next' | 'previous';
  readonly gap: string;
  readonly ground: Ground;
  readonly laws?: boolean;
}[] = [
  // "article 16 CEDAW", "article 114 Penal Code"
  { side: 'next', gap: '', ground: 'named-after' },
  // "articles 143 (defamation) and 301 (false information) of the Penal Code"
  { side: 'next', gap: '( [word Name law and the of in requires]{1,8} ) ,? of naming{0,6}', ground: 'named-after' },
  // "articles 40 and 41, first sentence, of its Regulations"
  { side: 'next', gap: ', [word previous following] word , of naming{0,6}', ground: 'named-after' },
  // "article 9, section 2, of the Penal Code", "article 7, letter (b), of the Act", "article 3 first sentence of the Law"
  {
    side: 'next',
    gap: ',? [section word No previous following]{1,3} <Name | number | ( [word number] )>? ,? of naming{0,6}',
    ground: 'named-after',
    laws: true,
  },
  // "article 14 of chapter 2 of the Constitution", "article 39 of the 1991 Constitution"
  {
    side: 'next',
    gap: ',? of <<the? [section word Name] [number Name]{1,2} ,? of>{1,3} the? | the section in the? | the? number> Name?',
    ground: 'named-after',
    laws: true,
  },
  // "article 19 (as amended) of the Act", "article 19, which concerns expulsion, of the Act", "article 19 in fine of the Act"
  {
    side: 'next',
    gap: '<( [not . ; ( )]{1,6} ) | - [not . ; -]{1,6} - | , [not . ; , ( )]{1,6} , | in word> ,? of [the its same Name]{0,4}',
    ground: 'named-after',
    laws: true,
  },
  // "article 5 (2) (b), or its equivalent, of the Optional Protocol", "article 7, as interpreted by the Committee, of the Covenant"
  { side: 'next', gap: ', [not . ;]{1,14} , of [the its same]{0,3}', ground: 'named-after' },
  // "article 9 of the latter Convention"
  { side: 'next', gap: ',? of the which', ground: 'named-after' },
  // "article 17, paragraph 2, of the Convention", "articles 3 and 28 of the State party's Elections Act"
  { side: 'next', gap: ',? of naming{0,6}', ground: 'named-after' },
  // "article 5 in the Constitution", "article 12 under the Covenant"
  { side: 'next', gap: ',? in [the its same]{0,2}', ground: 'named-after' },
  // "the Child Protection Act, which in article 2 defines"
  { side: 'previous', gap: ',? which ,? in{1,2}', ground: 'its-own', laws: true },
  // "article 114 (Penal Code)"
  { side: 'next', gap: '(', ground: 'named-in-brackets' },
  // "the Penal Code (arts. 11 and 13)", "(Supreme Decree No. 1, art. 5)", "the Covenant, in particular article 9"
  { side: 'previous', gap: ')? [, ( :]? [in see]{0,4} [, (]?', ground: 'named-before' },
  // "the Labour Code, as amended in 2007 (arts. 2 and 3)"
  { side: 'previous', gap: ', [not . ; : ( )]{1,6} (', ground: 'named-before', laws: true },
  // "the Immigration Act (Cap. 123, art. 19)", "the Act (Official Gazette No. 12), article 19"
  {
    side: 'previous',
    gap: '( <[No word Name number of / -]{1,9} | [not . ; ( )]{1,9} )> , [in see]{0,3}',
    ground: 'named-before',
    laws: true,
  },
  // "the Constitution itself (art. 227)"
  { side: 'previous', gap: 'word{1,2} (', ground: 'named-before', laws: true },
  // "the Decree and its article 3", "the Act, whose articles 14 and 15"
  { side: 'previous', gap: '[not . ;]* [its which]', ground: 'its-own' },
];

/** The rows of {@link OWNER_EVIDENCE} that match a gap. */
export const ownerRows = rowsMatching(OWNER_EVIDENCE);

/** Between a law and its article: the rest of its number, and its date. "the Decree-Law No. 893 of 28 May 2017 (art. 1)" */
export const DATED = gapPattern('No? [Name word / number -]{0,6} <of number Name number?>? [, (]');

/** Joins an article to the law after it: "of the", "(public order) of the", ", first paragraph, of the". */
export const OF_ARTICLE = gapPattern(
  '<( [word Name law and the of in requires]{1,8} ) | , [word previous following] word>? ,? [of in] [not , ; . ( )]{0,5}',
);

/** Between an article and the paragraphs of it that matter: "article 40, in particular paragraphs 2 and 3". */
export const PARAGRAPHS_OF_IT = gapPattern('<,? (? in see | , see>');

/** Between two lists of articles that share an owner: "article 16 and article 17, paragraph 2, of the Convention". */
export const COORDINATION = gapPattern(
  '<, | ,? and | ,? and? see{1,3} | ,? [and in]{1,2} | ,? and in? [the its]? | ,? under{1,2} word? in | ,? under word? and? in under in>',
);

/**
 * What a State amends, repeals or enacts is its own law: "amend article 26", "the amendments to articles 27 and 28". "article 26 has been
 * amended" is matched where this is used.
 */
export const CHANGED = gapPattern('… amends in? [the its]?');

/**
 * Between an article and a law named after it, into which it was put or in which it stands: "article 26, introduced into the Constitution
 * in 2011,", "article 12, as contained in the Civil Code,".
 */
export const PUT_INTO = gapPattern(', <[which see]? word{1,3} in | word{2} | [which see] word{2,3}> the?');

/** Between an article and the list it is measured against: "article 14, contrary to articles 2 and 16 of the Convention". */
export const BROKEN = gapPattern('[not . ; ( )]{0,2} )? ,? [not . ; ( )]* against [not . ; ( )]*');

/** "as required by", "as set forth in": what follows is a norm for what precedes. */
export const AS_REQUIRED = gapPattern('… see <requires | word word | word> [in of see]');

/**
 * "read together with", "read in conjunction with": what follows is not a measure for what precedes, and not necessarily of the same law.
 */
export const READ_WITH = gapPattern(',? under <word in | in under in>');

/** Between a law and the treaty that it implements: "implementing the", "giving effect to the". */
export const TAKEN_UP = gapPattern('word <under in>? the?');
