import type { Language } from '../../../languages/language';
import { LANGUAGES } from '../../../languages/languageList';
import { monthName } from '../../../model/words/calendar';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import { COUNTER_WORDS, REPORTING_SERIES } from '../../../syntax/symbols/symbol';
import { lex } from '../../../syntax/tokens/lexer';
import type { Matcher } from '../../../syntax/tokens/matcher';
import type { Span } from '../../../text/edits';

/** A mark that the drafter still has to fill in, decide or remove. */
export interface Blank extends Span {
  /** `query`: text in brackets that may be a note, or the author's own remark; `job`: a job number. */
  readonly form: 'blank' | 'note' | 'query' | 'job';
}

/** The placeholder at a place in a text; without a form, text to skip. */
export type BlankOrSkipped = Span & { readonly form: Blank['form'] | undefined };

/** The longest note to look for, in UTF-16 units. */
export const LONGEST_NOTE = 300;

/** The longest text in square brackets to look for, in UTF-16 units. */
export const LONGEST_BRACKET = 1200;

/** The words of drafters in a language. */
export type DraftWords = Matchers<'drafting'>;

/** The words of drafters in a language; undefined where they are not known. */
export function draftWordsOf(language: Language): DraftWords | undefined {
  return patternsOf(language, 'drafting');
}

/** A part of a text that is searched for blanks, and the words of drafters in its language. */
export interface DraftText {
  readonly from: number;
  readonly words: DraftWords;
}

/** How much before and after a place patterns look at, in UTF-16 units. */
const NEAR = 48;

/** Whether a pattern ends right before a place in a text, perhaps with white space between. */
export function isBlankAfter(text: string, at: number, pattern: Matcher): boolean {
  const tokens = lex(text, Math.max(0, at - NEAR), at, false);
  return pattern.isBefore(tokens, tokens.length);
}

/** Whether a pattern begins at a place in a text, perhaps after white space. */
export function isBlankBefore(text: string, at: number, to: number, pattern: Matcher): boolean {
  return pattern.isAt(lex(text, at, Math.min(to, at + NEAR), false), 0);
}

/** The names of the months. */
const MONTH_PATTERN = LANGUAGES.flatMap((language) =>
  language.meaning.months.map((_, i) => monthName(i + 1, language)),
).join('|');

/** The end of a series, or of the word that counts a document, before its number in a symbol. */
export const IN_SYMBOL = new RegExp(
  String.raw`/(?:${REPORTING_SERIES.join('|')})/$|/(?:${COUNTER_WORDS.join('|')})\.\s?$`,
);

/** The month after a missing day. */
export const BEFORE_MONTH = new RegExp(String.raw`^\s(?:${MONTH_PATTERN})\b`);

/** The first two or three figures of a year, of which the rest is missing. */
export const YEAR_BEGUN = /(?<![\d/A-Za-z])(?:19|20)\d?$/;
