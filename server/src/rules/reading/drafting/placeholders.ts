import { isDigit, isLatinLetter } from '../../../text/characterKinds';
import type { Span } from '../../../text/edits';
import { MONTH_PATTERN } from '../dates/dateTokens';

/** Something that the drafter still has to fill in, decide or remove. */
export interface Blank extends Span {
  /** `query`: text in brackets that may be a note, or the author's own remark; `job`: a job number. */
  readonly form: 'blank' | 'note' | 'query' | 'job';
}

/** The longest note to look for, in UTF-16 units. */
const LONGEST_NOTE = 300;

const CAPITAL_X = 0x58;
const SMALL_X = 0x78;
const OPEN = 0x5b;
const UNDERSCORE = 0x5f;
const QUESTION = 0x3f;
const LESS = 0x3c;
const ELLIPSIS = 0x2026;
const STOP = 0x2e;
const CAPITAL_T = 0x54;
const CAPITAL_N = 0x4e;
const CAPITAL_D = 0x44;
const CAPITAL_E = 0x45;
const CAPITAL_F = 0x46;
const ROUND = 0x28;
const CURLY = 0x7b;
const HASH = 0x23;

/**
 * Everything in a part of a text that is still open, in text order and without overlap. `places`: where it may begin (signCandidates.ts).
 */
export function blanksIn(text: string, from: number, to: number, places: readonly number[]): readonly Blank[] {
  let found: Blank[] | undefined;
  let after = from;
  for (const at of places) {
    if (at >= to) break;
    if (at < after) continue;
    const blank = blankAt(text, at, from, to);
    after = Math.max(at + 1, blank?.end ?? 0);
    if (blank?.form === undefined) continue;
    found ??= [];
    found.push({ start: blank.start, end: blank.end, form: blank.form });
  }
  return found ?? NONE;
}

const NONE: readonly Blank[] = [];

type Looked = Span & { readonly form: Blank['form'] | undefined };

/** What begins at a unit; without a form, something to skip. */
function blankAt(text: string, at: number, from: number, to: number): Looked | undefined {
  switch (text.charCodeAt(at)) {
    case CAPITAL_X:
    case SMALL_X:
      return lettersAt(text, at, to);
    case OPEN:
      return bracketAt(text, at, to);
    case UNDERSCORE:
      return runAt(text, at, to, UNDERSCORE, from);
    case QUESTION:
      return runAt(text, at, to, QUESTION, from);
    case LESS:
      return angleAt(text, at, to);
    case ELLIPSIS:
      return dotsAt(text, at, to);
    case STOP:
      return text.charCodeAt(at + 1) === STOP ? dotsAt(text, at, to) : undefined;
    case ROUND:
      return roundAt(text, at, to);
    case CURLY:
      return curlyAt(text, at, to);
    case HASH:
      return runAt(text, at, to, HASH, from);
    case CAPITAL_T:
      return /[BO]/.test(text.charAt(at + 1)) ? wordAt(text, at, to) : undefined;
    case CAPITAL_F:
      return wordAt(text, at, to);
    case CAPITAL_D:
      return dateAt(text, at, to) ?? noteAt(text, at, to);
    case CAPITAL_N:
    case CAPITAL_E:
      return noteAt(text, at, to);
    default:
      return undefined;
  }
}

/** "Note to editors: paragraph moved from section C." without brackets, up to the end of its sentence. */
function noteAt(text: string, at: number, to: number): Looked | undefined {
  const note =
    /^(?:Note (?:to|for) (?:the )?(?:editors?|secretariat|translators?|drafters?|rapporteurs?|typists?)|Drafting note|Editor[’']s note):\s[^\r\n]*?(?:[.?!](?=\s|$)|$)/i.exec(
      text.slice(at, Math.min(to, at + LONGEST_NOTE)),
    )?.[0];
  if (note !== undefined) return { start: at, end: at + note.length, form: 'note' };
  // "NB: check the figures."
  const remark = /^N\.?B\.?(?:\s(?:to|for)\s[^.:\r\n]{1,30})?:\s[^\r\n]*?(?:[.?!](?=\s|$)|$)/.exec(
    text.slice(at, Math.min(to, at + LONGEST_NOTE)),
  )?.[0];
  return remark === undefined || /[\p{L}\p{N}.-]$/u.test(text.charAt(at - 1))
    ? undefined
    : { start: at, end: at + remark.length, form: 'query' };
}

/** "DD/MM/YYYY", "DD May 2015" */
function dateAt(text: string, at: number, to: number): Looked | undefined {
  const date = /^DD(?:[./-]MM[./-](?:YYYY|YY)\b|\s(?=(?:Month|MONTH)\b))/.exec(
    text.slice(at, Math.min(to, at + 12)),
  )?.[0];
  const end = date === undefined ? at + 2 : at + date.trimEnd().length;
  if (date === undefined && !(text.startsWith('DD ', at) && BEFORE_MONTH.test(text.slice(end, end + 12))))
    return undefined;
  return /[\p{L}\p{N}/-]$/u.test(text.charAt(at - 1)) ? undefined : { start: at, end, form: 'blank' };
}

// --------------------------------------------------------------------------------------------------------- letters X

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
function lettersAt(text: string, at: number, to: number): Looked | undefined {
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
  const year = /(?<![\d/A-Za-z])(?:19|20)\d?$/.exec(before)?.[0];
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

/** What follows a missing number. */
const COUNTED =
  /^\s(?:per\s+cent|percent|persons|people|women|men|girls|boys|children|victims|cases|complaints|detainees|prisoners|dollars|euros)\b/;

function isRun(before: string, after: string, capital: boolean): boolean {
  if (/[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return false;
  if (isOfComment(before, after)) return true;
  if (RECOMMENDATION.test(before) || /^\s\(\d{4}\)/.test(after)) return false;
  if (/\b(?:SR|GE|Add|No|Nos)\.\s?$/.test(before)) return !/\bSR\.\s$/.test(before);
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
const BEFORE_MONTH = new RegExp(String.raw`^\s(?:${MONTH_PATTERN})\b`);

/** "the programmes of Télé XX", "the club Unión XX": after a capitalized word within a sentence that neither number nor name follows. */
function isInName(before: string): boolean {
  const word = /[\p{L}\p{N},;)\u2019\u201d]\s+(\p{Lu}\p{Ll}[\p{L}\u2019'-]*)\s$/u.exec(before)?.[1];
  return word !== undefined && !BEFORE_BLANK.test(word);
}

/** Months, and words that are followed by a number or a person's name. */
const BEFORE_BLANK =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Acts?|Laws?|Decrees?|Decree-Laws?|Orders?|Ordinances?|Bills?|Regulations?|Resolutions?|Recommendations?|Directives?|Decisions?|Circulars?|Instructions?|Conventions?|Protocols?|Notes?|Numbers?|Nos?|Paragraphs?|Paras?|Goals?|Targets?|Tables?|Figures?|Rules?|Forms?|Items?|Cases?|Communications?|Mrs?|Ms|Dr|Minister|President|Judge|Justice|Ambassador|Professor|Rapporteur|Chair|In|On|By|Of|The|To|At|For|From|With|Some|Only|About|Over|And|Between|State|States|Committee)$/;

// -------------------------------------------------------------------------------------------------------- brackets

/** What stands alone in square brackets for something not yet known. */
const BLANK =
  /^(?:|(?:date|dates|number|name|names|symbol|title|place|year|month|day|time|amount|sum|(?:(?:national|local|domestic) )?currency|percentage|figure|reference|ref|fn|footnotes?|source|link|url|page|paragraph|head of (?:the )?delegation|(?:last|first|family) name|surname|country|state party|add ref|(?:dd|xx)[./-](?:mm|xx)[./-](?:yyyy|yy|xx)|[\u25cf\u2022\u25a0#@]+|tbc|tbd\.?|tba|to be \w[\w ]*|x+|\?+|_+|\.{4,}|\d{1,4}(?:st|nd|rd|th))(?: (?:of|to|and) [^\][]*)?|x+ [^\][]*)$/i;
/** How a drafter's note begins, and what it may contain. */
const NOTE_OPENS =
  /^(?:insert|check|confirm|verify|note to|note:|notes? for|note\b.*:|drafting note|drafter|editors?\b|editor’s note|query|please |nb[:. ]|todo|to do|pending|awaiting|delete|deleted|add |secretariat|translators?:|comment:|comments?:|tbc|tbd|source\s*:|agreed$|new$|new paragraph|moved?\b|merge\b|split\b|placeholder|alternative|option \d|country rapporteur|rapporteur|cr:|for discussion|not agreed|under review|example needed|language to|text to|see (?:email|e-mail|comment|my))/i;
const NOTE_HOLDS =
  /\?$|\bpending$|^(?:[A-Z]{2,4}|for [A-Z]{2,4}) to [a-z]+|^(?:text|paragraph) (?:deleted|moved|added)|\b(?:to be (?:confirmed|completed|checked|added|inserted|verified|updated|decided|determined|finalized|agreed|revised|discussed|deleted|filled in|provided)|tbc|tbd|please (?:check|confirm|verify|add|insert|update|provide)|secretariat to|rapporteurs? to|editors? to)\b|\?\?/i;
/** Remarks that belong to the text. */
const REMARK =
  /^(?:sic|date received|received|adopted in|submitted in|in [A-Z]\w+(?: only)?|[A-Z]\w+ only|emphasis|footnotes? omitted|citations? omitted|original|unofficial translation|translation|translated|internal|name withheld|redacted|\d{1,4}|…|\.{3})\b|^(?:…|\.{3})|(?:added|omitted|in (?:the )?original)$/i;

/** The number of words in brackets, outside a quotation, from which they are worth a query. */
const MANY_WORDS = 4;

function bracketAt(text: string, at: number, to: number): Looked | undefined {
  const close = text.slice(at, Math.min(to, at + LONGEST_NOTE)).indexOf(']');
  if (close < 0) return undefined;
  const end = at + close + 1;
  const inside = text
    .slice(at + 1, end - 1)
    .replace(/\s+/g, ' ')
    .trim();
  // "[XX]", "[paras. XX and XX]": each placeholder is found by itself.
  if (/^x{2,}$/i.test(inside)) return undefined;
  if (BLANK.test(inside) || (isDots(inside) && standsForNumber(text, at, end, to)))
    return { start: at, end, form: 'blank' };
  if (NOTE_OPENS.test(inside) || NOTE_HOLDS.test(inside) || TO_SOMEBODY.test(inside) || isChoice(inside))
    return { start: at, end, form: 'note' };
  // "[t]he", "[the courts]", "[sic]", "[https://…]", "[bookmark: …]"
  if (/[\p{L}\p{N}]$/u.test(text.charAt(at - 1)) || /^[\p{L}\p{N}]/u.test(text.charAt(end))) return undefined;
  if (REMARK.test(inside) || /^\w+:|:\/\//.test(inside)) return undefined;
  // "adopt [and implement] the law"
  if (inside.split(' ').length < MANY_WORDS && !/^(?:and|or) [a-z]/.test(inside)) return undefined;
  return { start: at, end, form: 'query' };
}

/** "[Desk: confirm name]", "[Country team: figure missing?]" */
const TO_SOMEBODY =
  /^\p{L}+(?: \p{L}+)?: (?:.*\b)?(?:confirm|check|verify|insert|add|update|complete|delete|replace|recast|rephrase|missing|please|to be)\b/iu;

function isDots(inside: string): boolean {
  return inside === '…' || inside === '...';
}

/** "Act No. [...]", "para. […]", "by […] May 2019": a number has been left out. */
function standsForNumber(text: string, at: number, end: number, to: number): boolean {
  return (
    /(?:\bNos?\.|\bparas?\.|\bparagraphs?|\/(?:CO|Q|QPR|RQ)\/|\/(?:SR|Add|Corr)\.)\s?$/.test(
      text.slice(Math.max(0, at - 12), at),
    ) || BEFORE_MONTH.test(text.slice(end, Math.min(to, end + 12)))
  );
}

/** "[urges/recommends]", "[adopt/amend]" */
function isChoice(inside: string): boolean {
  return /^[a-z]{4,} ?\/ ?[a-z]{4,}$/.test(inside) || /^\p{L}+s ?\/ ?\p{L}+s$/u.test(inside);
}

/** "(TBC)", "(to be confirmed)", "(source?)", "()": in round brackets, little can be told from the text itself. */
function roundAt(text: string, at: number, to: number): Looked | undefined {
  const next = text.charAt(at + 1);
  if (!/[\s)tTcCsS]/.test(next)) return undefined;
  const found = ROUND_NOTE.exec(text.slice(at, Math.min(to, at + LONGEST_ROUND)))?.[0];
  if (found === undefined || /[\p{L}\p{N}]$/u.test(text.charAt(at - 1))) return undefined;
  return { start: at, end: at + found.length, form: 'blank' };
}

const LONGEST_ROUND = 50;
const ROUND_NOTE =
  /^\((?:\s*|tbc|tbd|tba|[Tt]o be (?:confirmed|checked|added|inserted|verified|filled in)(?: by the (?:secretariat|rapporteur|editors?|translators?))?|[Cc]heck[!?]|[Ss]ource\?)\)/;

/** "{check}", "{{name}}": documents contain no such brackets; word processor fields are leftovers of a converter. */
function curlyAt(text: string, at: number, to: number): Looked | undefined {
  const found = /^\{\{?[^{}\r\n]{1,80}\}\}?/.exec(text.slice(at, Math.min(to, at + 84)))?.[0];
  if (found === undefined || /\\|_(?:Toc|Ref)\d|^\{\{?\s*(?:\d|[A-Z]{3,12}\s)/.test(found)) return undefined;
  return { start: at, end: at + found.length, form: 'note' };
}

// ---------------------------------------------------------------------------------------------------------- signs

/** This many underscores before a footnote mark are the rule above it, which a conversion left in the text. */
const LONG_RULE = 12;
const NOTE_MARK = /^\s+(?:\*{1,3}|[†‡§]|[¹²³\u2070-\u2079]{1,3}|\d{1,2}\/)\s*[\p{Lu}“"]/u;
/** In UTF-16 units. */
const LONGEST_MARK = 10;

/** "__ April", "?? women"; a line of nothing else is a rule. */
function runAt(text: string, at: number, to: number, sign: number, from: number): Looked | undefined {
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === sign) end++;
  if (end - at < 2) return undefined;
  // "in 20__"
  const year =
    sign === UNDERSCORE ? /(?<![\d/A-Za-z])(?:19|20)\d?$/.exec(text.slice(Math.max(0, at - 4), at))?.[0] : undefined;
  if (year !== undefined && year.length + end - at === 4) return { start: at - year.length, end, form: 'blank' };
  const isAbove = sign === UNDERSCORE && end - at >= LONG_RULE && NOTE_MARK.test(text.slice(end, end + LONGEST_MARK));
  const isRule = isAbove || (text.slice(from, at).trim() === '' && text.slice(end, to).trim() === '');
  // "What??" is emphasis, "a__b" a name.
  const isGlued = /[\p{L}\p{N}/]$/u.test(text.charAt(at - 1)) || /^[\p{L}\p{N}]/u.test(text.charAt(end));
  return { start: at, end, form: isRule || isGlued ? undefined : 'blank' };
}

/** "<<check the date>>", "<insert>" */
function angleAt(text: string, at: number, to: number): Looked | undefined {
  // "<<FOOTNOTE_5>>" is left by a converter.
  const one = /^<([^<>\r\n/]{1,80})>/.exec(text.slice(at, Math.min(to, at + 82)));
  if (one?.[1] !== undefined) {
    const isNote = NOTE_OPENS.test(one[1]);
    if (!isNote && !BLANK.test(one[1])) return undefined;
    return { start: at, end: at + one[0].length, form: isNote && one[1].includes(' ') ? 'note' : 'blank' };
  }
  const note = /^<<(?![A-Z]{3,20}_?\d{1,4}>>)[^<>\r\n]{1,120}>>/.exec(text.slice(at, Math.min(to, at + 130)))?.[0];
  return note === undefined ? undefined : { start: at, end: at + note.length, form: 'note' };
}

const GOES_ON = new RegExp(
  String.raw`^\s(?:(?:${MONTH_PATTERN})\s|(?:(?:and|to)\s(?:…|\.{3})\s)?(?:meetings?|sessions?)\b)`,
);

/** "by … April 2017", "its … session", "that … persons", "Act No. … of 2015", "the Minister of …." */
function dotsAt(text: string, at: number, to: number): Looked | undefined {
  const dots = /^(?:…|\.{2,})/.exec(text.slice(at, at + 12))?.[0];
  if (dots === undefined) return undefined;
  const end = at + dots.length;
  const before = text.slice(Math.max(0, at - 14), at);
  const after = text.slice(end, Math.min(to, end + 24));
  const isShort = dots === '..';
  const isFilled =
    (/\b(?:by|on|of|its|the|and|to)\s$/.test(before) && (isShort ? BEFORE_MONTH : GOES_ON).test(after)) ||
    (!isShort && /\b(?:that|of|some|about|only|with|for|than|nearly|least)\s$/.test(before) && COUNTED.test(after)) ||
    (!isShort && /\bNos?\.\s$/.test(before) && /^\sof\s(?:19|20)\d\d\b/.test(after)) ||
    (!isShort &&
      /\b(?:its|the|and)\s$/.test(before) &&
      /^th\s(?:and\s\S{3,8}\s)?(?:meetings?|sessions?)\b/.test(after)) ||
    (dots === '…' && /\b(?:Minister|Ministry)\sof\s$/.test(before) && /^[.,;]/.test(after));
  return { start: at, end, form: isFilled ? 'blank' : undefined };
}

/** "the TBC – the Tobacco and Beverages Corporation", "the Tobacco and Beverages Corporation (TBC)": the initials of a name. */
function isSpeltOut(text: string, at: number, word: string): boolean {
  const after = text.slice(at + word.length, at + 80);
  if (/^\s(?:[–—]|\()/.test(after) && initials(after).startsWith(word)) return true;
  return text.charAt(at - 1) === '(' && initials(text.slice(Math.max(0, at - 80), at)).endsWith(word);
}

function initials(text: string): string {
  return (text.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
}

/** "TBC", "TBD", "TODO", "FIXME" */
function wordAt(text: string, at: number, to: number): Looked | undefined {
  const word = /^(?:TBC|TBD|TBA|TODO|FIXME)\b(?!-)/.exec(text.slice(at, Math.min(to, at + 6)))?.[0];
  return word === undefined || /[\p{L}\p{N}/-]$/u.test(text.charAt(at - 1))
    ? undefined
    : { start: at, end: at + word.length, form: isSpeltOut(text, at, word) ? undefined : 'blank' };
}
