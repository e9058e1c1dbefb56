import type { Mention } from '../../syntax/citations/mention';
import { rowsMatching } from './gaps';

/**
 * Evidence that a list of paragraphs belongs to the document named before it. `level` requires both in the same brackets, `abbreviated`
 * requires "para.".
 */
const DOCUMENT_EVIDENCE: readonly {
  readonly gap: string;
  readonly kinds?: readonly Mention['kind'][];
  readonly abbreviated?: boolean;
  readonly level?: boolean;
}[] = [
  // "(CMW/C/XAA/CO/1, para. 12)", "its previous concluding observations (para. 5)", "resolution 64/142, annex, para. 14"
  { gap: ')? [, (]{0,2} [in see]{0,3} <[section number Name ,]{0,8} ,>? <section? number? ,>?' },
  // "in its previous concluding observations, in paragraphs 5 and 6"
  { gap: ')? , in{1,2}' },
  // "the list of issues and the replies thereto, paragraphs 12 and 13"
  { gap: 'thereof ,', kinds: ['document'] },
  // "general comment No. 2 (2013) on the rights of migrant workers, para. 5"
  { gap: '[not . ; : ( )]* ,', kinds: ['general-comments', 'resolutions', 'symbol'], abbreviated: true, level: true },
  // "the joint statement on illegal intercountry adoptions, para. 5"
  { gap: '<of number | word [not . ; : ( )]*> ,', kinds: ['document'], abbreviated: true, level: true },
  // "general comment No. 1 (2011) on migrant domestic workers, paragraphs 37 to 41,"
  { gap: 'word [word Name amends the of and in]{1,9} , [in see]{0,3}', kinds: ['general-comments', 'resolutions'] },
  // "Latvia (CCPR/C/LVA/CO/3, 2014), para. 16"
  { gap: ', number ) ,', kinds: ['symbol'], abbreviated: true },
  // "its previous concluding observations, in which it recommended (para. 5)"
  {
    gap: '[not . ; : ( )]{0,9} (',
    kinds: ['general-comments', 'resolutions', 'symbol', 'document'],
    abbreviated: true,
  },
  // "the Istanbul Protocol, as revised in 2022, paras. 124 and 172"
  { gap: ', [not . ; : ( )]{1,8} ,', kinds: ['document', 'instrument'], abbreviated: true },
  // "the Istanbul Protocol (as revised in 2022), paras. 101 to 108"
  {
    gap: '( [not . ; ( )]{1,8} ) ,',
    kinds: ['document', 'instrument', 'general-comments', 'resolutions', 'symbol'],
    abbreviated: true,
  },
  // "resolutions 8/7 and 17/4, the second of which (para. 1)"
  { gap: '… which (' },
];

/** The rows of {@link DOCUMENT_EVIDENCE} that match a gap. */
export const documentRows = rowsMatching(DOCUMENT_EVIDENCE);
