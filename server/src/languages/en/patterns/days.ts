import { compilePattern } from '../../pattern';

/** Words that show whether a number before a month is a day. */
export const DAYS = {
  /** Words that a number too large for a day may belong to: "under articles 32 and 33 May 2010". */
  numbersBefore:
    compilePattern`article|articles|art|arts|paragraph|paragraphs|para|paras|section|sections|rule|rules|resolution|resolutions|decision|decisions|page|pages|p|pp|table|tables|no|nos
      .? [<number>|,|(|)|–]*10 [and|to|or <number>?]?`.like('under articles 32 and'),
  /** "Decree 36 March 2001" */
  nameBefore: compilePattern`![On|By|Since|Until|From|Before|After|In|Between|And] <name>`.like('Decree'),
  datedBefore: compilePattern`on|by|until|till|from|since|dated|of|le|du|au|el|del|al|hasta the?`.like('on the'),
} as const;
