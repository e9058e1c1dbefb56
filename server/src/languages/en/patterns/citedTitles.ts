import { pattern } from '../../pattern';

/** The title by which a document is cited, from its noun on: “concluding observations on the second periodic report of Xandoria (2019)”. */
export const CITED_TITLES = {
  /** Before the name of a kind, if the title is that of what answers or follows it: "the replies to the". */
  answersBefore:
    pattern`replies|reply|responses|response|answers|answer|comments|follow-up|information|addendum|corrigendum|annex <gap 10> to|on|with the|its|their|that?`.like(
      'the replies of Xandoria to the',
    ),
  /** In a list of issues that comes before the report. */
  prior: pattern`prior to`.like('prior to the submission of its'),
  /** Before the committee whose document it is. */
  author: pattern`[adopted|issued|made|formulated]? of|by|from the?`.like('adopted by the'),
  /** From the noun to what is named next, the report or the State. */
  about:
    pattern`[on|concerning|regarding|about | [relating|related|relative|regard|respect|reference|relation to] | [with|in regard|respect|relation|connection to|of|with]
    | [prior to the? submission of] | [to be [taken up]|considered in connection with]]
    [the consideration|examination of]? the|its|their|a|that? combined|joint|single?`.like(
      'on the combined',
      'in relation to the',
      'prior to the submission of its',
    ),
  /** After the report, up to the State. */
  whose: pattern`of|by|from the? | submitted|presented by the?`.like('of the', 'submitted by'),
  /** All between a title and a paragraph of its document. */
  leads: pattern`,|(|: [in particular]|see|at|especially|notably|,*3 <end>`.like(', in particular'),
  year: pattern`( [adopted? in]? year=<year> ) | adopted|issued? in|of year=<year>`.like('(2019)', 'adopted in 2019'),
} as const;
