import type { Language } from '../../../languages/language';
import { lex } from '../../../syntax/tokens/lexer';
import type { Matcher } from '../../../syntax/tokens/matcher';
import { highestOf } from '../../../text/many';
import {
  BEFORE_MONTH_PATTERN,
  type Blank,
  type BlankOrSkipped,
  type DraftText,
  draftWordsOf,
  isBlankAfter,
  isBlankBefore,
  MAX_NOTE_LENGTH,
  YEAR_BEGUN_PATTERN,
} from './blank';
import { blankLettersAt } from './blankLetters';
import { angleAt, bracketAt, curlyAt, roundAt } from './bracketedNotes';

/** Reads a placeholder between `from` and `to`, at a unit that the reader is registered for. */
type BlankReader = (text: string, at: number, to: number, draft: DraftText) => BlankOrSkipped | undefined;

/** Placeholder readers by first unit; most units have none. */
const READERS: Readonly<Record<string, BlankReader>> = {
  X: blankLettersAt,
  x: blankLettersAt,
  '[': bracketAt,
  '(': roundAt,
  '{': curlyAt,
  '<': angleAt,
  _: runAt,
  '?': runAt,
  '#': runAt,
  '…': dotsAt,
  '.': dotsAt,
  T: wordAt,
  F: wordAt,
  D: (text, at, to, draft) => dateAt(text, at, to) ?? noteAt(text, at, to, draft),
  N: noteAt,
  E: noteAt,
};

const MAX_UNIT_VALUE = highestOf(Object.keys(READERS).map((sign) => sign.charCodeAt(0)));
/** Placeholder readers by unit; a table because every unit of a text is looked up. */
const BY_UNIT = Array.from({ length: MAX_UNIT_VALUE + 1 }, (_, unit) => READERS[String.fromCharCode(unit)]);

/** All placeholders in a range of a text, in text order and non-overlapping. */
export function blanksIn(text: string, from: number, to: number, language: Language): readonly Blank[] {
  const blanks: Blank[] = [];
  const words = draftWordsOf(language);
  if (!words) return blanks;
  const draft = { from, words };
  for (let at = from; at < to; ) {
    const blank = BY_UNIT[text.charCodeAt(at)]?.(text, at, to, draft);
    if (blank?.form !== undefined) blanks.push({ start: blank.start, end: blank.end, form: blank.form });
    at = Math.max(at + 1, blank?.end ?? 0);
  }
  return blanks;
}

/** A note without brackets, up to the end of its sentence: "Note to editors: paragraph moved from section C." */
function noteAt(text: string, at: number, to: number, { words }: DraftText): BlankOrSkipped | undefined {
  if (/[\p{L}\p{N}.-]$/u.test(text.charAt(at - 1))) return undefined;
  const noteStart = sentenceStartAfter(text, at, to, words.note);
  if (noteStart !== undefined) return { start: at, end: noteStart, form: 'note' };
  // "NB: check the figures."
  const remark = sentenceStartAfter(text, at, to, words.remark);
  return remark === undefined ? undefined : { start: at, end: remark, form: 'query' };
}

/** The end of the sentence after an opening with a colon at an offset; undefined if there is no such opening. */
function sentenceStartAfter(text: string, at: number, to: number, opening: Matcher): number | undefined {
  const searchEnd = Math.min(to, at + MAX_OPENING_LENGTH);
  // Most words that look like the start of a note have no colon after them.
  const colon = text.slice(at, searchEnd).indexOf(':');
  if (colon < 0) return undefined;
  const tokens = lex(text, at, at + colon + 1, false);
  const match = opening.at(tokens, 0);
  if (!match) return undefined;
  const from = tokens.end(match.end - 1);
  const remainingText = /^\s[^\r\n]*?(?:[.?!](?=\s|$)|$)/.exec(
    text.slice(from, Math.min(to, at + MAX_NOTE_LENGTH)),
  )?.[0];
  return remainingText === undefined ? undefined : from + remainingText.length;
}

/** Maximum length of an opening, in UTF-16 code units. */
const MAX_OPENING_LENGTH = 40;

/** A date format as a placeholder: "DD/MM/YYYY", "DD May 2015". */
function dateAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  const date = /^D{2}(?:[./-]M{2}[./-]Y{2}(?:Y{2})?\b|\s(?=M[a-zA-Z]{4}\b))/.exec(
    text.slice(at, Math.min(to, at + 12)),
  )?.[0];
  const end = date === undefined ? at + 2 : at + date.trimEnd().length;
  if (date === undefined && !(text.startsWith('DD ', at) && BEFORE_MONTH_PATTERN.test(text.slice(end, end + 12))))
    return undefined;
  return /[\p{L}\p{N}/-]$/u.test(text.charAt(at - 1)) ? undefined : { start: at, end, form: 'blank' };
}

/** A footnote mark preceded by at least this many underscores: the rule above the footnotes, left in the text by conversion. */
const LONG_RULE = 12;
const NOTE_MARK_PATTERN = /^\s+(?:\*{1,3}|[†‡§]|[¹²³\u2070-\u2079]{1,3}|\d{1,2}\/)\s*[\p{Lu}“"]/u;
/** Maximum length of a mark, in UTF-16 code units. */
const MAX_MARK_LENGTH = 10;

/** A run of underscores or question marks: "__ April", "?? women"; on a separate line, underscores are a rule. */
function runAt(text: string, at: number, to: number, { from }: DraftText): BlankOrSkipped | undefined {
  const sign = text.charCodeAt(at);
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === sign) end++;
  if (end - at < 2) return undefined;
  const isUnderscored = text.charAt(at) === '_';
  // "in 20__"
  const year = isUnderscored ? YEAR_BEGUN_PATTERN.exec(text.slice(Math.max(0, at - 4), at))?.[0] : undefined;
  if (year !== undefined && year.length + end - at === 4) return { start: at - year.length, end, form: 'blank' };
  const isAbove =
    isUnderscored && end - at >= LONG_RULE && NOTE_MARK_PATTERN.test(text.slice(end, end + MAX_MARK_LENGTH));
  const isRule = isAbove || (text.slice(from, at).trim() === '' && text.slice(end, to).trim() === '');
  // "What??" is emphasis, and "a__b" a name.
  const isGlued = /[\p{L}\p{N}/]$/u.test(text.charAt(at - 1)) || /^[\p{L}\p{N}]/u.test(text.charAt(end));
  return { start: at, end, form: isRule || isGlued ? undefined : 'blank' };
}

/** An ellipsis as a placeholder: "by … April 2017", "its … session", "that … persons", "Act No. … of 2015", "the Minister of ….". */
function dotsAt(text: string, at: number, to: number, { words }: DraftText): BlankOrSkipped | undefined {
  const dots = /^(?:…|\.{2,})/.exec(text.slice(at, at + 12))?.[0];
  if (dots === undefined) return undefined;
  const end = at + dots.length;
  const textBefore = text.slice(Math.max(0, at - 14), at);
  const textAfter = text.slice(end, Math.min(to, end + 24));
  const isShort = dots === '..';
  const isSpaced = /\s$/.test(textBefore);
  const isBeforePattern = (pattern: Matcher) => isSpaced && isBlankAfter(text, at, pattern);
  const follows = (pattern: Matcher) => isBlankBefore(text, end, to, pattern);
  const isBlank =
    (isBeforePattern(words.dottedBefore) &&
      (isShort ? BEFORE_MONTH_PATTERN.test(textAfter) : follows(words.dottedAfter))) ||
    (!isShort &&
      ((isBeforePattern(words.countedBefore) && follows(words.counted)) ||
        (isBeforePattern(words.numberBefore) && follows(words.ofYearAfter)) ||
        (isBeforePattern(words.itsBefore) && follows(words.ordinalAfter)))) ||
    (dots === '…' && isBeforePattern(words.ministerBefore) && /^[.,;]/.test(textAfter));
  return { start: at, end, form: isBlank ? 'blank' : undefined };
}

/**
 * Whether letters are the initials of a name next to them: "the TBC – the Tobacco and Beverages Corporation", "the Tobacco and Beverages
 * Corporation (TBC)".
 */
function isSpeltOut(text: string, at: number, word: string): boolean {
  const textAfter = text.slice(at + word.length, at + 80);
  if (/^\s(?:[–—]|\()/.test(textAfter) && initialsOf(textAfter).startsWith(word)) return true;
  return text.charAt(at - 1) === '(' && initialsOf(text.slice(Math.max(0, at - 80), at)).endsWith(word);
}

function initialsOf(text: string): string {
  return (text.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
}

/** A word used as a placeholder: "TBC", "TBD", "TODO", "FIXME". */
function wordAt(text: string, at: number, to: number, { words }: DraftText): BlankOrSkipped | undefined {
  if (/[\p{L}\p{N}/-]$/u.test(text.charAt(at - 1))) return undefined;
  const word = /^\p{Lu}{3,5}(?![\p{L}\p{N}_-])/u.exec(text.slice(at, Math.min(to, at + 6)))?.[0];
  return word === undefined || !isBlankBefore(text, at, to, words.open)
    ? undefined
    : { start: at, end: at + word.length, form: isSpeltOut(text, at, word) ? undefined : 'blank' };
}
