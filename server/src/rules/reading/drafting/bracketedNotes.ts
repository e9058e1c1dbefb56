import { lex } from '../../../syntax/tokens/lexer';
import type { Tokens } from '../../../syntax/tokens/tokens';
import {
  BEFORE_MONTH_PATTERN,
  type BlankOrSkipped,
  type DraftText,
  type DraftWords,
  IN_SYMBOL_PATTERN,
  isBlankAfter,
  MAX_BRACKET_LENGTH,
  MAX_NOTE_LENGTH,
} from './blank';

/** Symbols and letters in square brackets that stand for an unknown value. */
const SIGNS_PATTERN =
  /^(?:[\u25cf\u2022\u25a0#@]+|x+(?: [^\][]*)?|\?+|_+|\.{4,}|(?:d{2}|x{2})[./-](?:m{2}|x{2})[./-](?:y{2}|y{4}|x{2}))?$/i;

/** A text in brackets, with the tokens at its start. */
interface BracketedText {
  readonly text: string;
  readonly tokens: Tokens;
}

function insideOf(text: string): BracketedText {
  return { text, tokens: lex(text, 0, Math.min(text.length, MAX_NOTE_LENGTH), false) };
}

function isBlank({ text, tokens }: BracketedText, { bracketed }: DraftWords): boolean {
  return SIGNS_PATTERN.test(text) || bracketed.isAt(tokens, 0);
}

/** "[CMW to check]", which begins with an acronym. */
const SHORT_NAME_PATTERN = /^(?:\w{3} )?[A-Z]{2,4} \w+ [a-z]+/i;

function isNote({ text, tokens }: BracketedText, words: DraftWords): boolean {
  if (words.noteOpens.isAt(tokens, 0) || words.noteHolds.isIn(tokens) || words.toSomebody.isAt(tokens, 0)) return true;
  return /\?$|\?\?/.test(text) || (SHORT_NAME_PATTERN.test(text) && words.toDo.isAt(tokens, 0));
}

/** The minimum number of words for brackets outside a quotation to warrant a query. */
const MANY_WORDS = 4;

/** "[date]", "[check with the secretariat]": text in square brackets that may not belong to the document. */
export function bracketAt(text: string, at: number, to: number, { words }: DraftText): BlankOrSkipped | undefined {
  const close = text.slice(at, Math.min(to, at + MAX_BRACKET_LENGTH)).indexOf(']');
  if (close < 0) return undefined;
  const end = at + close + 1;
  const noteText = text
    .slice(at + 1, end - 1)
    .replace(/\s+/g, ' ')
    .trim();
  // "[XX]", "[paras. XX and XX]": each placeholder is found on its own.
  if (/^x{2,}$/i.test(noteText)) return undefined;
  const innerText = insideOf(noteText);
  if (isBlank(innerText, words) || (isDots(noteText) && standsForNumber(text, at, end, to, words)))
    return { start: at, end, form: 'blank' };
  if (isNote(innerText, words) || isChoice(noteText)) return { start: at, end, form: 'note' };
  // "[t]he", "[the courts]", "[sic]", "[https://…]", "[bookmark: …]"
  if (/[\p{L}\p{N}]$/u.test(text.charAt(at - 1)) || /^[\p{L}\p{N}]/u.test(text.charAt(end))) return undefined;
  if (/^(?:…|\.{3})/.test(noteText) || words.ownRemark.isIn(innerText.tokens) || /^\w+:|:\/\//.test(noteText))
    return undefined;
  // "adopt [and implement] the law"
  if (noteText.split(' ').length < MANY_WORDS && !words.joined.isAt(innerText.tokens, 0)) return undefined;
  return { start: at, end, form: 'query' };
}

function isDots(inside: string): boolean {
  return inside === '…' || inside === '...';
}

/** Whether brackets stand for an omitted number: "Act No. [...]", "para. […]", "by […] May 2019". */
function standsForNumber(text: string, at: number, end: number, to: number, words: DraftWords): boolean {
  return (
    isBlankAfter(text, at, words.numberBefore) ||
    isBlankAfter(text, at, words.paragraphBefore) ||
    IN_SYMBOL_PATTERN.test(text.slice(Math.max(0, at - 12), at)) ||
    BEFORE_MONTH_PATTERN.test(text.slice(end, Math.min(to, end + 12)))
  );
}

/** Whether the text in brackets offers alternatives: "[urges/recommends]", "[adopt/amend]". */
function isChoice(inside: string): boolean {
  return /^[a-z]{4,} ?\/ ?[a-z]{4,}$/.test(inside) || /^\p{L}+s ?\/ ?\p{L}+s$/u.test(inside);
}

/** "(TBC)", "(to be confirmed)", "(source?)", "()": text in round brackets, most of which is indistinguishable from ordinary text. */
export function roundAt(text: string, at: number, to: number, { words }: DraftText): BlankOrSkipped | undefined {
  if (/[\p{L}\p{N}]$/u.test(text.charAt(at - 1))) return undefined;
  // Most brackets contain more than a few words, or digits.
  const [noteText = ''] = FEW_WORDS_PATTERN.exec(text.slice(at, Math.min(to, at + MAX_ROUND_BRACKET_LENGTH))) ?? [];
  if (noteText === '') return undefined;
  const tokens = lex(text, at, at + noteText.length, false);
  const match = words.round.at(tokens, 0);
  return match && { start: at, end: tokens.end(match.end - 1), form: 'blank' };
}

const MAX_ROUND_BRACKET_LENGTH = 50;
const FEW_WORDS_PATTERN = /^\([^()\d]*\)/;
/** "{check}", "{{name}}": documents contain no curly brackets, except for word processor fields left by a converter. */
export function curlyAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  const match = /^\{\{?[^{}\r\n]{1,80}\}\}?/.exec(text.slice(at, Math.min(to, at + 84)))?.[0];
  // "{SEC(2009) 1396}": a document number of the European Commission.
  if (match === undefined || /\\|_[A-Z][a-z]{2}\d|^\{\{?\s*(?:\d|[A-Z]{3,12}\s|[A-Z]{2,5}\s?\(\d{4}\))/.test(match))
    return undefined;
  return { start: at, end: at + match.length, form: 'note' };
}

/** A note in angle brackets: "<<check the date>>", "<insert>". */
export function angleAt(text: string, at: number, to: number, { words }: DraftText): BlankOrSkipped | undefined {
  // "<<FOOTNOTE_5>>" is converter residue.
  const match = /^<([^<>\r\n/]{1,80})>/.exec(text.slice(at, Math.min(to, at + 82)));
  if (match?.[1] !== undefined) {
    const innerText = insideOf(match[1]);
    const opensNote = words.noteOpens.isAt(innerText.tokens, 0);
    if (!opensNote && !isBlank(innerText, words)) return undefined;
    return { start: at, end: at + match[0].length, form: opensNote && match[1].includes(' ') ? 'note' : 'blank' };
  }
  const note = /^<<(?![A-Z]{3,20}_?\d{1,4}>>)[^<>\r\n]{1,120}>>/.exec(text.slice(at, Math.min(to, at + 130)))?.[0];
  return note === undefined ? undefined : { start: at, end: at + note.length, form: 'note' };
}
