import { compilePattern } from '../../pattern';

/** A cited document title, from its noun on: “concluding observations on the second periodic report of Xandoria (2019)”. */
export const CITED_TITLES = {
  /** Before the name of a kind, if the cited document answers or follows up one of that kind: "the replies to the". */
  answersBefore:
    compilePattern`replies|reply|responses|response|answers|answer|comments|follow-up|information|addendum|corrigendum|annex <gap 10> to|on|with the|its|their|that?`.like(
      'the replies of Xandoria to the',
    ),
  /** In the title of a list of issues prior to reporting. */
  prior: compilePattern`prior to | loipr`.like('prior to the submission of its', 'LOIPR'),
  /** Before the committee that issued it. */
  author: compilePattern`[adopted|issued|made|formulated]? of|by|from the?`.like('adopted by the'),
  /** Between the noun and its subject, the report or the State. */
  about:
    compilePattern`[on|concerning|regarding|about | [relating|related|relative|regard|respect|reference|relation to] | [with|in regard|respect|relation|connection to|of|with]
    | [prior to the? submission of] | [to be [taken up]|considered in connection with]]
    [the consideration|examination of]? the|its|their|a|that? combined|joint|single? | :`.like(
      'on the combined',
      'in relation to the',
      'prior to the submission of its',
    ),
  /** Between the report and the State. */
  whose: compilePattern`of|by|from the? | submitted|presented by the?`.like('of the', 'submitted by'),
  /** After the abbreviation of a committee. */
  body: compilePattern`committee`.like('Committee'),
  /** A report before its State, if its number comes after it. */
  single: compilePattern`single? report of|by the?`.like('report of'),
  /** Between the State of such a report and its number. */
  serving: compilePattern`constituting|comprising|containing its|the? combined?`.like('constituting its'),
  /** All the words between a title and a paragraph of that document. */
  leads: compilePattern`[,|(|: [in particular]|see|at|especially|notably|,*3]? <end>`.like(', in particular'),
  year: compilePattern`( [adopted? in|on? [<number> <word>]?]? year=<year> ) | ,? adopted|issued in|on [<number> <word>]? year=<year> | in|of|from [<number> <word>]? year=<year> | , year=<year> &,|(|)`.like(
    '(2019)',
    'adopted in 2019',
    'of 9 October 2019',
    ', 2019, paragraph 4',
  ),
} as const;
