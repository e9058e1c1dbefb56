import type { Language } from '../../../languages/language';
import { LANGUAGES } from '../../../languages/languageList';
import { monthName } from '../../../model/words/calendar';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import { COUNTER_WORDS, REPORTING_SERIES } from '../../../syntax/symbols/symbol';
import { lex } from '../../../syntax/tokens/lexer';
import type { Matcher } from '../../../syntax/tokens/matcher';
import type { Span } from '../../../text/edits';

/** A mark that the drafter still has to fill in, resolve or remove. */
export interface Blank extends Span {
  /** `query`: text in brackets that may be a note, or the author's own remark; `job`: a job number. */
  readonly form: 'blank' | 'note' | 'query' | 'job';
}

/** The placeholder at an offset; without `form`, a span of text to skip. */
export type BlankOrSkipped = Span & { readonly form: Blank['form'] | undefined };

/** Maximum length of a note, in UTF-16 code units. */
export const MAX_NOTE_LENGTH = 300;

/** Maximum length of text in square brackets, in UTF-16 code units. */
export const MAX_BRACKET_LENGTH = 1200;

/** The compiled drafting vocabulary of a language. */
export type DraftWords = Matchers<'drafting'>;

/** The drafting vocabulary of a language; undefined if there is none. */
export function draftWordsOf(language: Language): DraftWords | undefined {
  return patternsOf(language, 'drafting');
}

/** A range of a text to be searched for placeholders, with the drafting vocabulary of its language. */
export interface DraftText {
  readonly from: number;
  readonly words: DraftWords;
}

/** How much text before and after an offset patterns may examine, in UTF-16 code units. */
const NEARBY_WINDOW = 48;

/** Whether a pattern ends right before an offset, possibly with white space in between. */
export function isBlankAfter(text: string, at: number, pattern: Matcher): boolean {
  const tokens = lex(text, Math.max(0, at - NEARBY_WINDOW), at, false);
  return pattern.isBefore(tokens, tokens.length);
}

/** Whether a pattern begins at an offset, possibly after white space. */
export function isBlankBefore(text: string, at: number, to: number, pattern: Matcher): boolean {
  return pattern.isAt(lex(text, at, Math.min(to, at + NEARBY_WINDOW), false), 0);
}

/** Month names. */
const MONTH_PATTERN = LANGUAGES.flatMap((language) =>
  language.meaning.months.map((_, i) => monthName(i + 1, language)),
).join('|');

/** What precedes the number in a symbol: the end of a series, or the abbreviation that counts documents. */
export const IN_SYMBOL_PATTERN = new RegExp(
  String.raw`/(?:${REPORTING_SERIES.join('|')})/$|/(?:${COUNTER_WORDS.join('|')})\.\s?$`,
);

/** The month after a missing day. */
export const BEFORE_MONTH_PATTERN = new RegExp(String.raw`^\s(?:${MONTH_PATTERN})\b`);

/** The first two or three digits of a year whose rest is missing. */
export const YEAR_BEGUN_PATTERN = /(?<![\d/A-Za-z])(?:19|20)\d?$/;
