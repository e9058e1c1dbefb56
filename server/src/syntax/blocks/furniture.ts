import { JOB_PREFIXES } from '../../catalogue/symbolPrefixes';
import { isAsciiUpper, isDigit, isSpace } from '../../text/characterKinds';

/** Maximum length of page headers and job numbers. */
const MAX_HEADER_LENGTH = 60;

/** Git marks an unresolved merge with seven signs at the start of a line, optionally followed by a branch name or commit subject. */
const MERGE_SIGNS = 7;
const MAX_LABEL_LENGTH = 200;

/**
 * The sign of a Git conflict marker: the line between two offsets, without surrounding white space, is seven of `<`, `|` or `>`, optionally
 * followed by a space and a label. Empty for any other line, including "=======", which may also be a rule.
 */
export function mergeSign(text: string, start: number, end: number): '' | '<' | '|' | '>' {
  const sign = text.charAt(start);
  if ((sign !== '<' && sign !== '>' && sign !== '|') || end - start > MAX_LABEL_LENGTH) return '';
  if (!text.startsWith(sign.repeat(MERGE_SIGNS), start)) return '';
  const signsEnd = start + MERGE_SIGNS;
  return signsEnd === end || isSpace(text.charCodeAt(signsEnd)) ? sign : '';
}

/**
 * Whether the line between two offsets (without surrounding white space) is only a rule, a conflict marker, a running header or a job
 * number: a document symbol, "GE.15-08765 (E)", "Page 3" or "2 GE.15-08765".
 */
export function isRunningLine(text: string, start: number, end: number): boolean {
  const firstCode = text.charCodeAt(start);
  if (isRuleUnit(firstCode)) return isRule(text, start, end);
  if (mergeSign(text, start, end) !== '') return true;
  if (end - start > MAX_HEADER_LENGTH || !mayOpenHeader(firstCode, text.charCodeAt(start + 1))) return false;
  return isHeader(text.slice(start, end));
}

/** Whether a line is only a page number: "3", "- 3 -". */
export function isPageNumber(text: string, start: number, end: number): boolean {
  return end - start <= 7 && /^(?:\d{1,3}|[-–—] ?\d{1,3} ?[-–—])$/.test(text.slice(start, end));
}

/** Cheap pre-check for page headers, based on the first two UTF-16 code units of a line. */
function mayOpenHeader(first: number, second: number): boolean {
  if (first === 0x50 || first === 0x70) return second === 0x61 || second === 0x41;
  if (first === 0x28) return true;
  if (!isDigit(first) && !isAsciiUpper(first)) return false;
  return !(second >= 0x61 && second <= 0x7a);
}

function isHeader(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length > 4) return false;
  let hasSeen = false;
  for (const word of words) {
    if (isJobNumber(word) || looksLikeSymbol(word)) hasSeen = true;
    // "GE.15-08765 (E) 290515 010615": the dates of translation.
    else if (!isPageWord(word) && !(hasSeen && /^\d{6}$/.test(word))) return false;
  }
  return hasSeen || (words.length === 2 && isPage(words[0] ?? '') && isNumber(words[1] ?? ''));
}

function isJobNumber(word: string): boolean {
  return JOB_NUMBER_PATTERN.test(word);
}

const JOB_NUMBER_PATTERN = new RegExp(String.raw`^(?:${JOB_PREFIXES.join('|')})\.?\d{2}-\d{0,6}\*?(?:\([A-Z]\))?$`);

function looksLikeSymbol(word: string): boolean {
  return /^[A-Z]{1,5}(\/[A-Z0-9][A-Za-z0-9.\-\u2011]{0,11}){2,7}$/.test(word) && !word.endsWith('.');
}

/** Whether the text between two offsets (without surrounding white space) is only an omission mark: "(…)", "[...]". */
export function isOmission(text: string, start: number, end: number): boolean {
  return end - start <= MAX_OMISSION_LENGTH && /^[([] ?(?:…|\.{3,4}) ?[)\]]\.?$/.test(text.slice(start, end));
}

/** Maximum length of an omission, in UTF-16 code units. */
const MAX_OMISSION_LENGTH = 9;

function isPageWord(word: string): boolean {
  return isNumber(word) || /^\([A-Z]\)$/.test(word) || isPage(word);
}

/** "Page" is the same in English and French; other languages print only the number. */
function isPage(word: string): boolean {
  return word.toLowerCase() === 'page';
}

function isNumber(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

/** Whether the line between two offsets (without surrounding white space) is drawn with hyphens, underscores and the like. */
export function isRule(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let p = start; p < end; p++) {
    const code = text.charCodeAt(p);
    if (!isRuleUnit(code) && !isSpace(code)) return false;
  }
  return true;
}

function isRuleUnit(code: number): boolean {
  return (
    code === 0x5f ||
    code === 0x2d ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x3d ||
    code === 0x2026 ||
    code === 0x2a
  );
}
