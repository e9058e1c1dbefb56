import { MONTH_PATTERN } from '../dates/dateTokens';
import { BEFORE_MONTH, type Blank, type BlankOrSkipped, COUNTED, LONGEST_NOTE } from './blank';
import { lettersAt } from './blankLetters';
import { angleAt, bracketAt, curlyAt, roundAt } from './bracketedNotes';

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

/** What begins at a unit; without a form, something to skip. */
function blankAt(text: string, at: number, from: number, to: number): BlankOrSkipped | undefined {
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
function noteAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
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
function dateAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  const date = /^DD(?:[./-]MM[./-](?:YYYY|YY)\b|\s(?=(?:Month|MONTH)\b))/.exec(
    text.slice(at, Math.min(to, at + 12)),
  )?.[0];
  const end = date === undefined ? at + 2 : at + date.trimEnd().length;
  if (date === undefined && !(text.startsWith('DD ', at) && BEFORE_MONTH.test(text.slice(end, end + 12))))
    return undefined;
  return /[\p{L}\p{N}/-]$/u.test(text.charAt(at - 1)) ? undefined : { start: at, end, form: 'blank' };
}

/** This many underscores before a footnote mark are the rule above it, which a conversion left in the text. */
const LONG_RULE = 12;
const NOTE_MARK = /^\s+(?:\*{1,3}|[†‡§]|[¹²³\u2070-\u2079]{1,3}|\d{1,2}\/)\s*[\p{Lu}“"]/u;
/** In UTF-16 units. */
const LONGEST_MARK = 10;

/** "__ April", "?? women"; a line of nothing else is a rule. */
function runAt(text: string, at: number, to: number, sign: number, from: number): BlankOrSkipped | undefined {
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

const GOES_ON = new RegExp(
  String.raw`^\s(?:(?:${MONTH_PATTERN})\s|(?:(?:and|to)\s(?:…|\.{3})\s)?(?:meetings?|sessions?)\b)`,
);

/** "by … April 2017", "its … session", "that … persons", "Act No. … of 2015", "the Minister of …." */
function dotsAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
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
function wordAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  const word = /^(?:TBC|TBD|TBA|TODO|FIXME)\b(?!-)/.exec(text.slice(at, Math.min(to, at + 6)))?.[0];
  return word === undefined || /[\p{L}\p{N}/-]$/u.test(text.charAt(at - 1))
    ? undefined
    : { start: at, end: at + word.length, form: isSpeltOut(text, at, word) ? undefined : 'blank' };
}
