import { pattern } from '../../pattern';

const NOUN = pattern`comment|comments|recommendation|recommendations`;

/** Words around the numbers of general comments. `…Before` patterns end directly before the comment. */
export const COMMENTS = {
  general: pattern`general ${NOUN}`.like('its general comments'),
  committees: pattern`<begins committee subcommittee>`.like("the Committee's"),
  /** "No." and its variants. */
  counted: pattern`no|nos|number|numbers|n`.like('number 3'),
  no: pattern`no|nos`.like('No.'),
  and: pattern`and`.like('and'),
  its: pattern`its`.like('its'),
  /** Before "General Comments" at the end of a capitalized title. */
  inTitle: pattern`of|and|on|entitled|called|titled`.like('of'),
  titleAfter: pattern`and|or|of|by`.like('and'),
  ordinaryName: pattern`General|Committee`.like('General'),
  /** Words that may follow "general comment 2". */
  citationAfter: pattern`of|on|and|or|to|in|concerning|is|was|states|recommends|regarding`.like('on'),

  // The owner.
  itsBefore: pattern`its|[the committee's] own|earlier|previous?`.like('its own'),
  /** "the National Commission’s General Recommendation No. 3" */
  ownerBefore: pattern`![<ends committee's>] <ends 's>`.like('the National Commission’s'),
  /** "Southern Commission on Human Rights, general comment No. 3" */
  bodyBefore: pattern`Commission|Court|Council|Union|Board <gap 14 .;:(),> ,`.like(
    'Southern Commission on Human Rights,',
  ),
  /** "general recommendation No. 35 (2017) …, updating general recommendation No. 19" */
  updatedBefore: pattern`updating its?`.like('updating'),
  /** "joint general recommendation No. 31 of … and general comment No. 18 of …" */
  jointBefore: pattern`joint [general recommendation|comment <gap 26 ;()>]?`.like(
    'joint general recommendation No. 31 and',
  ),
  joint: pattern`joint`.like('joint'),

  /** A year in the wrong format after the number; a number, slash or dash after the year rules it out. */
  looseYear: pattern`[,? of]|/ year=<year> !<number>|/|–`.like('of 2013', '/2013'),

  // Its title.
  titleOpens: pattern`[( <year> )]? [on=on | colon=: | comma=,]`.like('(2017) on'),
  /** Signs that a sentence continues after a title: verbs, and words that begin a clause. */
  goesOn:
    pattern`that|which|who|whose|where|when|as|is|are|was|were|has|have|had|should|shall|must|may|can|will|would|state|states|stated|says|provide|provides|provided
    | recall|recalls|recommend|recommends|call|calls|require|requires|explain|explains|set|sets|make|makes|note|notes|add|adds|it|they|[the Committee]|confirm|confirms
    | affirm|affirms|para|paras|paragraph|paragraphs`.like('which states'),
  small: pattern`a|an|the|of|on|in|to|for|and|or|with|by|from|under|at|its|their`.like('of'),
} as const;
