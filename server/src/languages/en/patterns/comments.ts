import { compilePattern } from '../../pattern';

const NOUN = compilePattern`comment|comments|recommendation|recommendations`;

/** Words around the numbers of general comments. `…Before` patterns end directly before the comment. */
export const COMMENTS = {
  general: compilePattern`general ${NOUN}`.like('its general comments'),
  committees: compilePattern`<begins committee subcommittee>`.like("the Committee's"),
  /** "No." and its variants. */
  counted: compilePattern`no|nos|number|numbers|n`.like('number 3'),
  no: compilePattern`no|nos`.like('No.'),
  and: compilePattern`and`.like('and'),
  its: compilePattern`its`.like('its'),
  /** Before "General Comments" at the end of a capitalized title. */
  inTitle: compilePattern`of|and|on|entitled|called|titled`.like('of'),
  titleAfter: compilePattern`and|or|of|by`.like('and'),
  ordinaryName: compilePattern`General|Committee`.like('General'),
  /** Words that may follow "general comment 2". */
  citationAfter: compilePattern`of|on|and|or|to|in|concerning|is|was|states|recommends|regarding`.like('on'),

  // The owner.
  itsBefore: compilePattern`its|[the committee's] own|earlier|previous?`.like('its own'),
  /** "the National Commission’s General Recommendation No. 3" */
  ownerBefore: compilePattern`![<ends committee's>] <ends 's>`.like('the National Commission’s'),
  /** "Southern Commission on Human Rights, general comment No. 3" */
  bodyBefore: compilePattern`Commission|Court|Council|Union|Board <gap 14 .;:(),> ,`.like(
    'Southern Commission on Human Rights,',
  ),
  /** "general recommendation No. 35 (2017) …, updating general recommendation No. 19" */
  updatedBefore: compilePattern`updating its?`.like('updating'),
  /** "joint general recommendation No. 31 of … and general comment No. 18 of …" */
  jointBefore: compilePattern`joint [general recommendation|comment <gap 26 ;()>]?`.like(
    'joint general recommendation No. 31 and',
  ),
  joint: compilePattern`joint`.like('joint'),

  /** A year in the wrong format after the number; a number, slash or dash after the year rules it out. */
  looseYear: compilePattern`[,? of]|/ year=<year> !<number>|/|–`.like('of 2013', '/2013'),

  // Its title.
  titleOpens: compilePattern`[( <year> )]? [on=on | colon=: | comma=,]`.like('(2017) on'),
  /** Signs that a sentence continues after a title: verbs, and words that begin a clause. */
  goesOn:
    compilePattern`that|which|who|whose|where|when|as|is|are|was|were|has|have|had|should|shall|must|may|can|will|would|state|states|stated|says|provide|provides|provided
    | recall|recalls|recommend|recommends|call|calls|require|requires|explain|explains|set|sets|make|makes|note|notes|add|adds|it|they|[the Committee]|confirm|confirms
    | affirm|affirms|para|paras|paragraph|paragraphs`.like('which states'),
  small: compilePattern`a|an|the|of|on|in|to|for|and|or|with|by|from|under|at|its|their`.like('of'),
} as const;
