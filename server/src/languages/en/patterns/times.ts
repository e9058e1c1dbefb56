import { compilePattern } from '../../pattern';

/** Numbers of time units, in words and figures. */
export const COUNTS = [
  ...'a an one two three four five six seven eight nine ten eleven twelve fifteen sixteen eighteen'.split(' '),
  ...'twenty twenty-one twenty-four thirty thirty-six forty-eight sixty ninety'.split(' '),
];
const UNITS = ['year', 'month', 'week', 'day'];
const COUNT = compilePattern`<number>|${COUNTS}`;
const UNIT = compilePattern`${UNITS.flatMap((unit) => [unit, `${unit}s`, `${unit}'s`])}`;
/** "two-year" */
const JOINED = COUNTS.flatMap((count) => UNITS.flatMap((unit) => [`${count}-${unit}`, `${count}-${unit}s`]));

/** A length of time: "half a year", "two (2) years", "18 months", "a year and a half", "two and a half years", "two-year". */
export const LENGTH = compilePattern`half=[half a year] | joined=${JOINED}
  | count=[${COUNT}] [( <number> )]? andHalf=[and a half]? –? calendar|full|whole? unit=[${UNIT}] [and [halfAfter=[a half] | more=[${COUNT}] moreUnit=[${UNIT}]]]?`;

/** A full date: "11 March 2022". */
export const DAY = compilePattern`<number> january|february|march|april|may|june|july|august|september|october|november|december <year>`;

const WRONGLY = compilePattern`wrongly|erroneously|incorrectly|mistakenly|falsely|purportedly|supposedly|allegedly`;
const RECORDED = compilePattern`dated|issued|signed|entered|recorded|registered|printed|shown|shows|showed|gives|gave|given|stated|states|indicated|indicates|listed|written`;
const BEARS = compilePattern`bear|bears|bore|bearing|give|gives|gave|giving|show|shows|showed|showing|indicate|indicates|indicated|record|records|recorded|enter|enters|entered|list|lists|listed|read|reads|carry|carries|carried|carrying|mention|mentions|mentioned`;

const REPORTED = compilePattern`reported|reports|alleged|alleges|claimed|claims|recorded|records|quoted|printed|written|given|gives|gave|shown|stated|states|indicated|indicates|entered|registered|cited`;
const SOURCE = compilePattern`it|he|she|they|this|was|were|is|are|has|had|been|the|author|authors|complainant|complainants|petitioner|source|counsel|state|party`;

/** Words about the time of which a sentence speaks. */
export const TIMES = {
  /** "bore the date 31 June", "gives 31 June as the date", "wrongly dated 31 June", "31 June [sic]": a date quoted from another text. */
  reported:
    compilePattern`sic | [do|does|did|could not exist] | non-existent|nonexistent | ${WRONGLY} ${RECORDED} | ${RECORDED} ${WRONGLY} | ${BEARS} <gap 8 .;> ~to date|dates
    | date of <gap 10 .;> entered|recorded|registered|given|shown|listed|stated|indicated`.like(
      'the passport bore the date 31 June',
      'a certificate that was wrongly dated 31 June',
      '31 June, a day that does not exist',
      'a date of birth of 31 June had been entered',
    ),
  /** "31 June 1998, as reported", "31 June 1998 according to the passport" */
  reportedAfter:
    compilePattern`,|(? as ${SOURCE}*4 ${REPORTED} ![in|above|below|earlier|previously] | ,|(? according to`.like(
      ', as reported',
    ),
  /** "reportedly arrested on 31 June 1998" */
  reportedBefore:
    compilePattern`reportedly|allegedly|supposedly|purportedly|apparently <word>*4 [dated|on|since|until|by|before|after|of|from|between]`.like(
      'reportedly arrested on',
    ),
  may: compilePattern`&<small> may`.like('callers may remain anonymous'),
} as const;

/** Words that show when a State had a former name. */
export const NAMED_THEN = {
  /** "of 1994", "before 1968", "the end of the 1990s"; "the 1954 Convention" and "resolution 1325 (2000)" indicate no time. */
  ofTime:
    compilePattern`in|of|since|until|before|after|during|from|between|the [<number>? <name>]? year=<number> ![s? <name>]`.like(
      'the mass rapes of 1994',
    ),
  /** "as those countries were then called" */
  thenCalled: compilePattern`then called|known|named | as it then? was`.like('as it then was'),
  now: compilePattern`,? now`.like(', now Xandoria'),
} as const;
