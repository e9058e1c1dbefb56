import { LANGUAGES } from '../../languages/languageList';
import { memoizeOnce } from '../../text/once';
import { isCloser, WordsAt, wordStart } from '../blocks/sentence';
import { Kind, type Tokens } from './tokens';

/**
 * Finds the ends of sentences in tokens. A full stop after an abbreviation or an initial ("Ms. Xand", "No. 5 A", "J. Xand") does not end
 * one. For text that has not been lexed yet, and for lines of blocks, see `sentence.ts`.
 */

/** How far to look on either side of a word, in UTF-16 code units. */
export const SENTENCE_WINDOW = 420;

const abbreviations = memoizeOnce(
  () => new WordsAt(LANGUAGES.flatMap(({ blocks }) => [...blocks.abbreviations, ...blocks.abbreviationsInText])),
);
/** Maximum length of an abbreviation, in UTF-16 code units. */
const MAX_ABBREVIATION_LENGTH = 12;
/** “!” and “?” */
const EXCLAMATION_CODES: ReadonlySet<number> = new Set([0x21, 0x3f]);
/** The Chinese full stop, after which there is no space. */
const HAN_STOP = 0x3002;

/** Whether a token is the punctuation that ends a sentence: at the end of the text, or before something that can start another one. */
export function isSentenceEnd(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.other && tokens.value(at) === HAN_STOP) return true;
  if (kind !== Kind.stop && !(kind === Kind.other && EXCLAMATION_CODES.has(tokens.value(at)))) return false;
  const nextIndex = afterSentence(tokens, at);
  const nextKind = tokens.kind(nextIndex);
  if (nextKind === Kind.end) return true;
  // The next sentence may start in brackets: “…, wages are paid.” (article 76)
  if (!tokens.hasSpaceBefore(nextIndex) || ((nextKind === Kind.word || nextIndex > at + 1) && !tokens.upper(nextIndex)))
    return false;
  return kind !== Kind.stop || !isAbbreviated(tokens, at, nextIndex);
}

/** Whether the full stop at a token, followed by a capital, ends a sentence. */
export function isSentenceStop(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.stop && tokens.upper(at + 1) && isSentenceEnd(tokens, at);
}

/** Index of the first token after the end of a sentence, including a closing mark and a note number. */
export function afterSentence(tokens: Tokens, at: number): number {
  let nextIndex = at + 1;
  if (!tokens.hasSpaceBefore(nextIndex) && isCloser(tokens.text.charCodeAt(tokens.start(nextIndex)))) nextIndex++;
  const isBracketed =
    tokens.kind(nextIndex) === Kind.other && tokens.is(nextIndex, '[') && !tokens.hasSpaceBefore(nextIndex);
  const noteIndex = isBracketed ? nextIndex + 1 : nextIndex;
  if (
    !tokens.hasSpaceBefore(noteIndex) &&
    isNoteMark(tokens, noteIndex, isBracketed ? 2 : 1) &&
    mayHaveNote(tokens, at)
  )
    return isBracketed ? noteIndex + 2 : noteIndex + 1;
  while (
    tokens.kind(nextIndex) === Kind.other &&
    !tokens.hasSpaceBefore(nextIndex) &&
    isCloser(tokens.value(nextIndex))
  )
    nextIndex++;
  return nextIndex;
}

/**
 * "… 7 and 9.3 States parties …": whether a number directly after a full stop is a note number, since a new sentence follows; `length`: its
 * length in tokens.
 */
export function isNoteMark(tokens: Tokens, i: number, length = 1): boolean {
  const nextIndex = i + length;
  if (tokens.kind(i) !== Kind.number || tokens.end(i) - tokens.start(i) > MAX_NOTE_DIGITS) return false;
  return tokens.hasSpaceBefore(nextIndex) && (tokens.kind(nextIndex) === Kind.end || tokens.upper(nextIndex));
}

/** Whether a note number may follow the full stop at a token, unlike in "article 9.3" or "No.3". */
function mayHaveNote(tokens: Tokens, stop: number): boolean {
  const previousIndex = stop - 1;
  const length = tokens.end(previousIndex) - tokens.start(previousIndex);
  switch (tokens.kind(previousIndex)) {
    case Kind.word:
      return length > 1 && !isAbbreviated(tokens, stop, stop);
    case Kind.number:
      return length >= YEAR_DIGITS;
    default:
      return true;
  }
}

/** Maximum number of digits in a note number, and number of digits in a year. */
const MAX_NOTE_DIGITS = 3;
const YEAR_DIGITS = 4;
/** A heading number that continues after the full stop: "section VI. E". */
const ROMAN_PATTERN = /^[IVXL]{1,4}$/;

/** Whether a full stop belongs to an abbreviation, an initial or a number. */
function isAbbreviated(tokens: Tokens, stop: number, next: number): boolean {
  const { text } = tokens;
  const end = tokens.start(stop);
  const from = wordStart(text, Math.max(0, end - MAX_ABBREVIATION_LENGTH), end);
  if (abbreviations().has(text, from, end)) return true;
  if (tokens.kind(stop - 1) !== Kind.word || !tokens.upper(stop - 1) || tokens.hasSpaceBefore(stop)) return false;
  return end - from === 1 || (tokens.end(next) - tokens.start(next) === 1 && ROMAN_PATTERN.test(text.slice(from, end)));
}

/** Index of the first token of the sentence that contains a token; at least `lowerLimit`. */
export function sentenceStartAt(tokens: Tokens, at: number, low = 0): number {
  for (let i = at - 1; i >= low; i--) {
    const nextIndex = isSentenceEnd(tokens, i) ? afterSentence(tokens, i) : at + 1;
    if (nextIndex <= at) return nextIndex;
  }
  return low;
}

/** Index of the token that ends the sentence containing a token; at most `high`. */
export function sentenceEndAt(tokens: Tokens, at: number, high = tokens.length): number {
  for (let i = at; i < high; i++) if (isSentenceEnd(tokens, i)) return i;
  return high;
}

/** A sentence as token indexes. */
export interface TokenSentence {
  readonly tokens: Tokens;
  /** Start of the preceding sentence. */
  readonly before: number;
  readonly from: number;
  /** Index of the first token after the sentence. */
  readonly to: number;
}

/** The sentence around a run of tokens, cut off at {@link SENTENCE_WINDOW}. */
export function sentenceIn(tokens: Tokens, at: number, after: number): TokenSentence {
  const lowerLimit = tokens.from(tokens.start(at) - SENTENCE_WINDOW);
  const from = sentenceStartAt(tokens, at - 1, lowerLimit);
  const previousIndex = from > lowerLimit ? sentenceStartAt(tokens, from - 1, lowerLimit) : lowerLimit;
  return {
    tokens,
    before: previousIndex,
    from,
    to: sentenceEndAt(tokens, after, tokens.at(tokens.end(after - 1) + SENTENCE_WINDOW)),
  };
}
