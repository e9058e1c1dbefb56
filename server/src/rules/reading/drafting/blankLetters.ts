import { isDigit, isLatinLetter } from '../../../text/characterKinds';
import { BEFORE_MONTH, type BlankOrSkipped, COUNTED, MONTH_PATTERN, YEAR_BEGUN } from './blank';

const CAPITAL_X = 0x58;
const SMALL_X = 0x78;

/** Words after which "XX" is the Roman numeral twenty. */
const ROMAN =
  /(?:chapters?|siglos?|siècles?|part|title|volume|vol\.|annex|book|congress|session|sections?|appendix|schedule|heading|articles?|sr\.|john|louis|pius|leo|gregory|innocent|king|pope|p\.|pp\.|page|pages)\s+$/i;

/** Older general recommendations have Roman numerals: "general recommendation XXX (2004)". */
const RECOMMENDATION = /recommendations?\s+(?:nos?\.?\s*)?(?:[ivxl]+\s+and\s+)?$/i;
/** General comments never had them, and later recommendations have none. */
const COMMENT = /\bgeneral\s+comments?\s+(?:nos?\.?\s*)?$/i;
const NUMBERED_RECOMMENDATION = /\brecommendations?\s+nos?\.?\s*$/i;
const LATER_YEAR = /^\s\((?:200[6-9]|20[1-9]\d)\)/;

/** "24-XXXXX (E)" on a line of its own; "XXX" alone is a Roman numeral. */
const JOB_BEFORE = /(?:^|[\r\n])[\t ]*((?:GE\.)?\d\d-|GE\.\d\d-\d{1,3})$/;
const JOB_AFTER = /^(?:[\t ]+\([A-Z]\))?[\t ]*(?:[\r\n]|$)/;
const SHORTEST_JOB = 4;

/** A run of X that stands for a number or a name: "XX orders", "paras. xx and xx", "SR.XXX", "20XX", "XXXth meeting", "para. X". */
export function lettersAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  const letter = text.charCodeAt(at);
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === letter) end++;
  // "six", "Xandoria"
  const isPlain = end - at === 1 && (letter === SMALL_X || isLatinLetter(text.charCodeAt(end)));
  if (isPlain && !isDigit(text.charCodeAt(at - 1))) return undefined;
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(end, Math.min(to, end + 24));
  const job = end - at >= SHORTEST_JOB || /\d$/.test(before) ? JOB_BEFORE.exec(before)?.[1] : undefined;
  if (job !== undefined && JOB_AFTER.test(after)) return { start: at - job.length, end, form: 'job' };
  const year = YEAR_BEGUN.exec(before)?.[0];
  if (year !== undefined && year.length + end - at === 4 && !/^[\p{L}\p{N}]/u.test(after))
    return { start: at - year.length, end, form: 'blank' };
  const ordinal = /^(?:th|st|nd|rd)\b/.exec(after)?.[0];
  if (ordinal !== undefined && end - at >= 2 && !/[\p{L}\p{N}_]$/u.test(before))
    return { start: at, end: end + ordinal.length, form: isMeeting(text.slice(end, end + 40)) ? 'blank' : undefined };
  const isFilled = end - at === 1 ? isSingle(before, after, letter) : isRun(before, after, letter === CAPITAL_X);
  return { start: at, end, form: isFilled ? 'blank' : undefined };
}

/** "th and XXth meetings" */
function isMeeting(after: string): boolean {
  return /^[a-z]{2}\]?(?:,? (?:and|to) [Xx]{2,}(?:th|st|nd|rd))? (?:and final )?(?:meetings?|sessions?)\b/.test(after);
}

/** "paragraph X", "para. X", "CMW/C/XAA/CO/X": a single letter in the place of a number. */
function isSingle(before: string, after: string, letter: number): boolean {
  if (letter !== CAPITAL_X || /^[\p{L}\p{N}_'’-]/u.test(after)) return false;
  if (isOfComment(before, after)) return true;
  // "of X per cent", and not "Generation X women"
  if (COUNTED.test(after) && /(?:^|[a-z,(])\s?$/.test(before) && !/\b[A-Z]\w+\s$/.test(before)) return true;
  return /(?:\bparas?\.|\bparagraphs?)\s$/i.test(before) || /\/(?:CO|Q|QPR|RQ)\/$|\/(?:SR|Add|Corr)\.$/.test(before);
}

/** "general comment No. XX", "general recommendation No. XX (2014)": a number that is not known yet. */
function isOfComment(before: string, after: string): boolean {
  return COMMENT.test(before) || (LATER_YEAR.test(after) && NUMBERED_RECOMMENDATION.test(before));
}

function isRun(before: string, after: string, capital: boolean): boolean {
  if (/[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return false;
  if (isOfComment(before, after)) return true;
  if (RECOMMENDATION.test(before) || /^\s\(\d{4}\)/.test(after)) return false;
  if (/\b(?:SR|GE|Add|No|Nos)\.\s?$/.test(before)) return !/\bSR\.\s$/.test(before);
  // "Resolution XXX/457": the number of a session.
  if (capital && /\p{L}\s$/u.test(before) && /^\/\d{1,4}(?![\d/])/.test(after)) return false;
  // "resolution 68/XXX", "A/XX/48", "XX/XX/2015", "CMW/C/XAA/CO/XX"
  if (/(?:\d|\/CO|\/Q|\/QPR|\/RQ|\bA|\bX+)\/$/.test(before) || /^\/(?:\d|X+\/)/.test(after)) return true;
  if (RANGE.test(before) || (/(?<![\w/.-])\d{1,2}[-\u2010-\u2013]$/.test(before) && BEFORE_MONTH.test(after)))
    return true;
  // Part of a symbol, an address, "XX-XY", the chromosomes.
  if (
    /[/.@-]$/.test(before) ||
    /^(?:[/@]|\.\p{L})/u.test(after) ||
    /^[-\s]*(?:chromosom|rat(?:ed|ing)\b|large)/i.test(after)
  )
    return false;
  // "46,XX and 46,XY variations", "GATT, art. XX (b)"
  if (/\b46,\s?$/.test(before) || (/\barts?\.\s$/i.test(before) && /^\s\([a-z]\)/.test(after))) return false;
  // "resolution 2106 A (XX)": the session of an old resolution.
  if (/\d\s?[A-Z]?\s\($/.test(before) && after.startsWith(')')) return false;
  if (ROMAN.test(before) || /^\s+centur/i.test(after)) return false;
  // "Act XX of 2012": States that start numbering their laws anew each year may use Roman numerals.
  if (capital && /^\s+of\s+(?:1[89]|20)\d\d\b/.test(after)) return false;
  // "the XX Congress of the Party", "the XXX Winter Games"
  if (capital && /\bthe\s$/i.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after)) return false;
  if (capital) return !isInName(before);
  return (
    /(?:paras?\.|paragraphs?|arts?\.|articles?|and|or|to|,)\s*$/.test(before) ||
    /^\s+(?:per cent|\d{4}|cases|persons|women|children)/.test(after) ||
    BEFORE_MONTH.test(after) ||
    /[[(]$/.test(before)
  );
}

/** "9 May–XX June", "paragraphs 12–XX" */
const RANGE = new RegExp(
  String.raw`\b(?:${MONTH_PATTERN}|(?:paragraphs?|paras?\.|articles?|arts?\.|pp\.)\s\d{1,3})[-\u2010-\u2013]$`,
);

/** "the programmes of Télé XX", "the club Unión XX": after a capitalized word within a sentence that neither number nor name follows. */
function isInName(before: string): boolean {
  const word = /[\p{L}\p{N},;)\u2019\u201d]\s+(\p{Lu}\p{Ll}[\p{L}\u2019'-]*)\s$/u.exec(before)?.[1];
  return word !== undefined && !BEFORE_BLANK.test(word);
}

/** Months, and words that are followed by a number or a person's name. */
const BEFORE_BLANK =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Acts?|Laws?|Decrees?|Decree-Laws?|Orders?|Ordinances?|Bills?|Regulations?|Resolutions?|Recommendations?|Directives?|Decisions?|Circulars?|Instructions?|Conventions?|Protocols?|Notes?|Numbers?|Nos?|Paragraphs?|Paras?|Goals?|Targets?|Tables?|Figures?|Rules?|Forms?|Items?|Cases?|Communications?|Mrs?|Ms|Dr|Minister|President|Judge|Justice|Ambassador|Professor|Rapporteur|Chair|In|On|By|Of|The|To|At|For|From|With|Some|Only|About|Over|And|Between|State|States|Committee)$/;
