import { pattern } from '../pattern';

/** Numbers in words and figures, as they count units of time. */
export const COUNTS = [
  ...'a an one two three four five six seven eight nine ten eleven twelve fifteen sixteen eighteen'.split(' '),
  ...'twenty twenty-one twenty-four thirty thirty-six forty-eight sixty ninety'.split(' '),
];
const UNITS = ['year', 'month', 'week', 'day'];
const COUNT = pattern`<number>|${COUNTS}`;
const UNIT = pattern`${UNITS.flatMap((unit) => [unit, `${unit}s`, `${unit}'s`])}`;
/** "two-year" */
const JOINED = COUNTS.flatMap((count) => UNITS.flatMap((unit) => [`${count}-${unit}`, `${count}-${unit}s`]));

/** A length of time: "half a year", "two (2) years", "18 months", "a year and a half", "two and a half years", "two-year". */
export const LENGTH = pattern`half=[half a year] | joined=${JOINED}
  | count=[${COUNT}] [( <number> )]? andHalf=[and a half]? –? calendar|full|whole? unit=[${UNIT}] [and [halfAfter=[a half] | more=[${COUNT}] moreUnit=[${UNIT}]]]?`;

/** A day in full: "11 March 2022". */
export const DAY = pattern`<number> january|february|march|april|may|june|july|august|september|october|november|december <year>`;

/** Words about the time of which a sentence speaks. */
export const TIMES = {
  /** "of 1994", "before 1968", "the end of the 1990s"; "the 1954 Convention" and "resolution 1325 (2000)" indicate no time. */
  ofTime:
    pattern`in|of|since|until|before|after|during|from|between|the [<number>? <name>]? year=<number> ![s? <name>]`.like(
      'the mass rapes of 1994',
    ),
  /** "as those countries were then called" */
  thenCalled: pattern`then called|known|named | as it then? was`.like('as it then was'),
  now: pattern`,? now`.like(', now Xandoria'),
} as const;
