import { JOB_PREFIX } from '../../../catalogue/symbolPrefixes';
import { LANGUAGES } from '../../../languages/languageList';
import { COUNTER_WORDS, REPORTING_SERIES } from '../../../syntax/symbols/symbol';
import { isDigit, isLatinLetter } from '../../../text/characterKinds';
import {
  BEFORE_MONTH_PATTERN,
  type BlankOrSkipped,
  type DraftText,
  type DraftWords,
  IN_SYMBOL_PATTERN,
  isBlankAfter,
  isBlankBefore,
  YEAR_BEGUN_PATTERN,
} from './blank';

const CAPITAL_X = 0x58;
const LOWER_X = 0x78;

const LATER_YEAR_PATTERN = /^\s\((?:200[6-9]|20[1-9]\d)\)/;

/** "24-XXXXX (E)" on a separate line; "XXX" alone is a Roman numeral. */
const JOB_BEFORE_PATTERN = new RegExp(
  String.raw`(?:^|[\r\n])[\t ]*((?:${JOB_PREFIX}\.)?\d\d-|${JOB_PREFIX}\.\d\d-\d{1,3})$`,
);
const JOB_AFTER_PATTERN = /^(?:[\t ]+\([A-Z]\))?[\t ]*(?:[\r\n]|$)/;
const MIN_JOB_NUMBER_LENGTH = 4;

/** "SR.XXX", "GE.XX" */
const COUNTED_PATTERN = new RegExp(String.raw`\b(?:${[...COUNTER_WORDS, JOB_PREFIX].join('|')})\.\s?$`);
/** "resolution 68/XXX", "A/XX/48", "XX/XX/2015", "CMW/C/XAA/CO/XX" */
const WITHIN_SYMBOL_PATTERN = new RegExp(String.raw`(?:\d|/(?:${REPORTING_SERIES.join('|')})|\bA|\bX+)/$`);

/** A run of X that stands for a number or name: "XX orders", "paras. xx and xx", "SR.XXX", "20XX", "XXXth meeting", "para. X". */
export function blankLettersAt(text: string, at: number, to: number, { words }: DraftText): BlankOrSkipped | undefined {
  const letterCode = text.charCodeAt(at);
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === letterCode) end++;
  // "six", "Xandoria"
  const isPlain = end - at === 1 && (letterCode === LOWER_X || isLatinLetter(text.charCodeAt(end)));
  if (isPlain && !isDigit(text.charCodeAt(at - 1))) return undefined;
  const textBefore = text.slice(Math.max(0, at - 24), at);
  const textAfter = text.slice(end, Math.min(to, end + 24));
  const job =
    end - at >= MIN_JOB_NUMBER_LENGTH || /\d$/.test(textBefore) ? JOB_BEFORE_PATTERN.exec(textBefore)?.[1] : undefined;
  if (job !== undefined && JOB_AFTER_PATTERN.test(textAfter)) return { start: at - job.length, end, form: 'job' };
  const year = YEAR_BEGUN_PATTERN.exec(textBefore)?.[0];
  if (year !== undefined && year.length + end - at === 4 && !/^[\p{L}\p{N}]/u.test(textAfter))
    return { start: at - year.length, end, form: 'blank' };
  const ordinal = /^\p{Ll}{2}(?![\p{L}\p{N}_])/u.exec(textAfter)?.[0];
  if (ordinal !== undefined && isOrdinal(ordinal) && end - at >= 2 && !/[\p{L}\p{N}_]$/u.test(textBefore))
    return {
      start: at,
      end: end + ordinal.length,
      form: isBlankBefore(text, at, to, words.meetingAfter) ? 'blank' : undefined,
    };
  const place: PlaceOfLetters = {
    before: textBefore,
    after: textAfter,
    precedes: (pattern) => isBlankAfter(text, at, words[pattern]),
    follows: (pattern) => isBlankBefore(text, end, to, words[pattern]),
  };
  const isBlank = end - at === 1 ? isSingle(place, letterCode) : isRun(place, letterCode === CAPITAL_X);
  return { start: at, end, form: isBlank ? 'blank' : undefined };
}

/** The context of a run of letters: the adjacent texts, and pattern tests on them. */
interface PlaceOfLetters {
  readonly before: string;
  readonly after: string;
  precedes(pattern: keyof DraftWords): boolean;
  follows(pattern: keyof DraftWords): boolean;
}

/** Whether a text is an ordinal ending in any supported language. */
function isOrdinal(ending: string): boolean {
  return LANGUAGES.some(({ meaning }) => meaning.ordinalSuffixes.includes(ending));
}

/** Whether a single letter stands for a number: "paragraph X", "para. X", "CMW/C/XAA/CO/X". */
function isSingle(place: PlaceOfLetters, letter: number): boolean {
  const { before, after } = place;
  if (letter !== CAPITAL_X || /^[\p{L}\p{N}_'’-]/u.test(after)) return false;
  if (belongsToComment(place)) return true;
  // "of X per cent", but not "Generation X women"
  if (place.follows('counted') && /(?:^|[a-z,(])\s?$/.test(before) && !/\b[A-Z]\w+\s$/.test(before)) return true;
  return (
    (/\s$/.test(before) && place.precedes('paragraphBefore')) || (IN_SYMBOL_PATTERN.test(before) && !/\s$/.test(before))
  );
}

/**
 * Whether the letters stand for the unknown number of a general comment: "general comment No. XX", "general recommendation No. XX (2014)".
 */
function belongsToComment({ after, precedes }: PlaceOfLetters): boolean {
  return precedes('commentBefore') || (LATER_YEAR_PATTERN.test(after) && precedes('numberedBefore'));
}

function isRun(place: PlaceOfLetters, capital: boolean): boolean {
  const { before, after, precedes, follows } = place;
  if (/[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return false;
  if (belongsToComment(place)) return true;
  if (precedes('recommendationBefore') || /^\s\(\d{4}\)/.test(after)) return false;
  if (precedes('numberBefore') || COUNTED_PATTERN.test(before)) return !/\bS[R]\.\s$/.test(before);
  // "Resolution XXX/457": a session number.
  if (capital && /\p{L}\s$/u.test(before) && /^\/\d{1,4}(?![\d/])/.test(after)) return false;
  // "resolution 68/XXX", "A/XX/48", "XX/XX/2015", "CMW/C/XAA/CO/XX"
  if (WITHIN_SYMBOL_PATTERN.test(before) || /^\/(?:\d|X+\/)/.test(after)) return true;
  if (
    precedes('rangeBefore') ||
    (/(?<![\w/.-])\d{1,2}[-\u2010-\u2013]$/.test(before) && BEFORE_MONTH_PATTERN.test(after))
  )
    return true;
  // Part of a symbol or URL, "XX-XY", the chromosomes.
  if (/[/.@-]$/.test(before) || /^(?:[/@]|\.\p{L})/u.test(after) || follows('nameAfter')) return false;
  // "46,XX and 46,XY variations", "GATT, art. XX (b)"
  if (/\b46,\s?$/.test(before) || (precedes('articleBefore') && /^\s\([a-z]\)/.test(after))) return false;
  // "resolution 2106 A (XX)": the session number of an old resolution.
  if (/\d\s?[A-Z]?\s\($/.test(before) && after.startsWith(')')) return false;
  if (precedes('romanBefore') || follows('centuryAfter')) return false;
  // "Act XX of 2012": States that number their laws by year may use Roman numerals.
  if (capital && follows('ofYearAfter')) return false;
  // "the XX Congress of the Party", "the XXX Winter Games"
  if (capital && precedes('theBefore') && /^\s\p{Lu}\p{Ll}/u.test(after)) return false;
  if (capital) return !isInName(place);
  return precedes('smallBefore') || follows('smallAfter') || BEFORE_MONTH_PATTERN.test(after) || /[[(]$/.test(before);
}

/**
 * Whether the letters are part of a name, after a capitalized word within a sentence and not followed by a number or name: "the programmes
 * of Télé XX", "the club Unión XX".
 */
function isInName({ before, precedes }: PlaceOfLetters): boolean {
  return /[\p{L}\p{N},;)\u2019\u201d]\s+\p{Lu}\p{Ll}[\p{L}\u2019'-]*\s$/u.test(before) && !precedes('blankBefore');
}
