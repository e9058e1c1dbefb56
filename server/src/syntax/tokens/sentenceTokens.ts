import { LANGUAGES } from '../../languages/languageList';
import { once } from '../../text/once';
import { isCloser, WordsAt, wordStart } from '../blocks/sentence';
import { Kind, type Tokens } from './tokens';

/**
 * The ends of sentences, as tokens. A full stop after an abbreviation or an initial ("Ms. Xand", "No. 5 A", "J. Xand") does not end one.
 * Text that is not lexed yet, and lines of blocks, are handled by `sentence.ts`.
 */

/** How far from a word to look, in UTF-16 units. */
export const REACH = 420;

const abbreviations = once(
  () => new WordsAt(LANGUAGES.flatMap(({ blocks }) => [...blocks.abbreviations, ...blocks.abbreviationsInText])),
);
/** In UTF-16 units. */
const LONGEST_ABBREVIATION = 12;
/** “!” and “?” */
const CRIES: ReadonlySet<number> = new Set([0x21, 0x3f]);
/** The full stop of Chinese, which no space follows. */
const HAN_STOP = 0x3002;

/** Whether a token is the mark that ends a sentence: at the end of the text, or before a possible start of another one. */
export function isSentenceEnd(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.other && tokens.value(at) === HAN_STOP) return true;
  if (kind !== Kind.stop && !(kind === Kind.other && CRIES.has(tokens.value(at)))) return false;
  const next = afterSentence(tokens, at);
  const follows = tokens.kind(next);
  if (follows === Kind.end) return true;
  // “…, wages are paid.” (article 76)
  if (!tokens.hasSpaceBefore(next) || ((follows === Kind.word || next > at + 1) && !tokens.upper(next))) return false;
  return kind !== Kind.stop || !isAbbreviated(tokens, at, next);
}

/** Whether the full stop at a token ends a sentence that a capital follows. */
export function isSentenceStop(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.stop && tokens.upper(at + 1) && isSentenceEnd(tokens, at);
}

/** The token after the one that ends a sentence, a closing mark and the mark of a note. */
export function afterSentence(tokens: Tokens, at: number): number {
  let next = at + 1;
  if (!tokens.hasSpaceBefore(next) && isCloser(tokens.text.charCodeAt(tokens.start(next)))) next++;
  const isBracketed = tokens.kind(next) === Kind.other && tokens.is(next, '[') && !tokens.hasSpaceBefore(next);
  const note = isBracketed ? next + 1 : next;
  if (!tokens.hasSpaceBefore(note) && isNoteMark(tokens, note, isBracketed ? 2 : 1) && mayHaveNote(tokens, at))
    return isBracketed ? note + 2 : note + 1;
  while (tokens.kind(next) === Kind.other && !tokens.hasSpaceBefore(next) && isCloser(tokens.value(next))) next++;
  return next;
}

/**
 * "… 7 and 9.3 States parties …": whether a number directly after a full stop is a note mark, since a new sentence follows; `length`: of
 * the mark in tokens.
 */
export function isNoteMark(tokens: Tokens, i: number, length = 1): boolean {
  const next = i + length;
  if (tokens.kind(i) !== Kind.number || tokens.end(i) - tokens.start(i) > LONGEST_NOTE) return false;
  return tokens.hasSpaceBefore(next) && (tokens.kind(next) === Kind.end || tokens.upper(next));
}

/** Whether a note may follow the full stop at a token: not in "article 9.3" or "No.3". */
function mayHaveNote(tokens: Tokens, stop: number): boolean {
  const before = stop - 1;
  const length = tokens.end(before) - tokens.start(before);
  switch (tokens.kind(before)) {
    case Kind.word:
      return length > 1 && !isAbbreviated(tokens, stop, stop);
    case Kind.number:
      return length >= YEAR;
    default:
      return true;
  }
}

/** The most figures in the mark of a note, and those of a year. */
const LONGEST_NOTE = 3;
const YEAR = 4;
/** "section VI. E": the number of a heading, which continues. */
const ROMAN = /^[IVXL]{1,4}$/;

/** Whether a full stop belongs to an abbreviation, an initial or a number. */
function isAbbreviated(tokens: Tokens, stop: number, next: number): boolean {
  const { text } = tokens;
  const end = tokens.start(stop);
  const from = wordStart(text, Math.max(0, end - LONGEST_ABBREVIATION), end);
  if (abbreviations().has(text, from, end)) return true;
  if (tokens.kind(stop - 1) !== Kind.word || !tokens.upper(stop - 1) || tokens.hasSpaceBefore(stop)) return false;
  return end - from === 1 || (tokens.end(next) - tokens.start(next) === 1 && ROMAN.test(text.slice(from, end)));
}

/** The first token of the sentence that a token is in; not before `low`. */
export function sentenceStartAt(tokens: Tokens, at: number, low = 0): number {
  for (let i = at - 1; i >= low; i--) {
    const next = isSentenceEnd(tokens, i) ? afterSentence(tokens, i) : at + 1;
    if (next <= at) return next;
  }
  return low;
}

/** The token that ends the sentence continued at a token; at most `high`. */
export function sentenceEndAt(tokens: Tokens, at: number, high = tokens.length): number {
  for (let i = at; i < high; i++) if (isSentenceEnd(tokens, i)) return i;
  return high;
}

/** A sentence as indexes of tokens. */
export interface TokenSentence {
  readonly tokens: Tokens;
  /** The start of the preceding sentence. */
  readonly before: number;
  readonly from: number;
  /** The first token after it. */
  readonly to: number;
}

/** The sentence around a run of tokens; cut off at {@link REACH}. */
export function sentenceIn(tokens: Tokens, at: number, after: number): TokenSentence {
  const low = tokens.from(tokens.start(at) - REACH);
  const from = sentenceStartAt(tokens, at - 1, low);
  const before = from > low ? sentenceStartAt(tokens, from - 1, low) : low;
  return { tokens, before, from, to: sentenceEndAt(tokens, after, tokens.at(tokens.end(after - 1) + REACH)) };
}
