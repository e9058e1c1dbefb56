import { pattern } from '../../pattern';

const ISSUES = pattern`list of issues|themes`;

/** Words in and around titles of documents, committees and treaties. `…Before` patterns end directly before the title. */
export const TITLES = {
  /** Unambiguous titles, by kind of document. */
  kind: pattern`<start> [observations=[draft? concluding observations] | list=[[${ISSUES}] | written? replies of|by|from]
    | report=[combined? initial|[<word> [and|to <word>]*4 periodic] report|reports of|submitted] | comment=[general comment|recommendation no]
    | views=[views|decision|opinion adopted by the committee under]]`.like(
    'Concluding observations on the initial report of Xandoria',
    'Combined second and third periodic reports of Xandoria',
  ),
  /** Words that turn a title into that of another document. */
  other: pattern`<begins addendum corrigendum follow>`.like('Addendum'),
  prior: pattern`prior|replies`.like('List of issues prior to reporting'),
  before: pattern`<start> ${ISSUES} prior`.like('List of issues prior to reporting'),
  numberBefore: pattern`No .`.like('communication No. 12/2015'),
  comment: pattern`<start> general comment|recommendation cited=[no .? number=<number>]`.like('General comment No. 12'),

  // Titles of committees and treaties.
  several: pattern`protocols|conventions|covenants|committees`.like('the two Optional Protocols'),
  /** Capitalized words before the name of another body or treaty. */
  others:
    pattern`National|Parliamentary|African|Inter-American|American|European|Arab|Standing|State|Interministerial|Joint|Federal|Permanent|Provincial|Governmental|Special|Select`.like(
      'the National Committee',
    ),
  /** Before a lower-case title that is a name rather than a description. */
  definiteBefore: pattern`the|<year>`.like('the convention on the rights of the child'),
  prefix: pattern`international`.like('the International Covenant'),
  /** The end of a line that the next line continues. */
  goesOnBefore: pattern`the|of|under|to|and`.like('the Committee under the'),
  nationalBefore: pattern`the|a|by|and`.like('by the'),
  nationalAfter: pattern`of|in|within`.like('the Committee for Culture of'),
  considered: pattern`has? considered the`.like('has considered the'),
  /** Texts that only the Committee can have adopted. */
  adoptedBefore:
    pattern`[general comment|comments|recommendation|recommendations No|Nos . [<number>|(|)|,|and]+12]|[concluding|previous|earlier|its observations]|Views|jurisprudence
    [adopted|made|issued|[addressed to it]]? of|by the`.like(
      'general comment No. 3 (2012) of the',
      'concluding observations adopted by the',
    ),
  asBefore: pattern`as the`.like('as the Committee has also noted'),
  alsoNoted: pattern`has|had? also noted|recommended|observed|stated|found|pointed`.like('has also noted'),
  itsSymbol: pattern`( see? <symbol>`.like('(CRC/C/XAA/CO/1)'),
} as const;
