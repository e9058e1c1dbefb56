import { compilePattern } from '../../pattern';

const ISSUES = compilePattern`list of issues|themes`;

/** Words in and around titles of documents, committees and treaties. `…Before` patterns end directly before the title. */
export const TITLES = {
  /** Unambiguous titles, by kind of document. */
  kind: compilePattern`<start> [observations=[draft? concluding observations] | list=[[${ISSUES}] | written? replies of|by|from]
    | report=[combined? initial|[<word> [and|to <word>]*4 periodic] report|reports of|submitted] | comment=[general comment|recommendation no]
    | views=[views|decision|opinion adopted by the committee under]]`.like(
    'Concluding observations on the initial report of Xandoria',
    'Combined second and third periodic reports of Xandoria',
  ),
  /** Words that turn a title into that of another document. */
  other: compilePattern`<begins addendum corrigendum follow>`.like('Addendum'),
  prior: compilePattern`prior|replies`.like('List of issues prior to reporting'),
  before: compilePattern`<start> ${ISSUES} prior`.like('List of issues prior to reporting'),
  numberBefore: compilePattern`No .`.like('communication No. 12/2015'),
  comment: compilePattern`<start> general comment|recommendation cited=[no .? number=<number>]`.like(
    'General comment No. 12',
  ),

  // Titles of committees and treaties.
  several: compilePattern`protocols|conventions|covenants|committees`.like('the two Optional Protocols'),
  /** Capitalized words before the name of another body or treaty. */
  others:
    compilePattern`National|Parliamentary|African|Inter-American|American|European|Arab|Standing|State|Interministerial|Joint|Federal|Permanent|Provincial|Governmental|Special|Select`.like(
      'the National Committee',
    ),
  /** Before a lower-case title that is a name rather than a description. */
  definiteBefore: compilePattern`the|<year>`.like('the convention on the rights of the child'),
  prefix: compilePattern`international`.like('the International Covenant'),
  /** The end of a line that the next line continues. */
  goesOnBefore: compilePattern`the|of|under|to|and`.like('the Committee under the'),
  nationalBefore: compilePattern`the|a|by|and`.like('by the'),
  nationalAfter: compilePattern`of|in|within`.like('the Committee for Culture of'),
  considered: compilePattern`has? considered the`.like('has considered the'),
  /** Texts that only the Committee can have adopted. */
  adoptedBefore:
    compilePattern`[general comment|comments|recommendation|recommendations No|Nos . [<number>|(|)|,|and]+12]|[concluding|previous|earlier|its observations]|Views|jurisprudence
    [adopted|made|issued|[addressed to it]]? of|by the`.like(
      'general comment No. 3 (2012) of the',
      'concluding observations adopted by the',
    ),
  asBefore: compilePattern`as the`.like('as the Committee has also noted'),
  alsoNoted: compilePattern`has|had? also noted|recommended|observed|stated|found|pointed`.like('has also noted'),
  itsSymbol: compilePattern`( see? <symbol>`.like('(CRC/C/XAA/CO/1)'),
} as const;
