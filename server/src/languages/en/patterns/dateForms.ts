import { compilePattern } from '../../pattern';
import { LAWS, MONTHS } from '../words/nouns';

/** Words around dates, in the order in which they may be written. */
export const DATE_FORMS = {
  month: compilePattern`${MONTHS}`.like('May'),
  /** The ordinal ending of a day in figures. */
  ending: compilePattern`st|nd|rd|th`.like('24th of April'),
  of: compilePattern`of`.like('24th of April'),
  the: compilePattern`the`.like('the 24th'),
  /** Joins two days. */
  and: compilePattern`and`.like('14th and 15th March'),
  joint: compilePattern`and|to`.like('14th to 15th March'),
  /** Right before a day. */
  dated: compilePattern`on|by|until|since|before|after|from|between`.like('on April 24'),
  /** Further words directly before a day in figures. */
  datedFigures: compilePattern`of|dated`.like('dated 4/5/2015'),
  held: compilePattern`held`.like('held 13 - 24 April'),
  /** Words after "April 24" that "24" cannot be counting. */
  goesOn: compilePattern`and|or|on|in|by|to|until|the|which|when|concerning|at|with`.like('on April 24 in'),
  /** Verbs after the date of a law or agreement. Counted things also take "have" and "were". */
  says: compilePattern`has|had|was|is|entered|came|provides|under|between|as|that|from`.like(
    'the Act of 24 April, 2015 provides',
  ),

  // A month without a day.
  /** Words after which a month with a year is not a name. */
  monthBefore: compilePattern`in|since|until|by|from|of|to|between|and|during|before|after`.like('in May, 2010'),
  monthGoesOn: compilePattern`and|or|to|by|when|which|that|was|is|has|but|with`.like('in May, 2010 and'),
  decadeBefore: compilePattern`the|early|late|mid|since|in`.like('the early 1990s'),

  // Names with a date.
  /** The abbreviation before the number of a law, and the nouns for laws. */
  numbered: compilePattern`no|nos|number`.like('Decree No. 12'),
  law: compilePattern`${LAWS}`.like('the Act'),
  weekday: compilePattern`Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`.like('Monday'),
  /** Lower-case words inside a capitalized title. */
  inTitle: compilePattern`of|the|and|to|in|for|on|by|with|a|an`.like('Mission to the Republic'),
  titleSpan: compilePattern`st|nd|rd|th|to`.like('24th August to 2nd September'),
} as const;
