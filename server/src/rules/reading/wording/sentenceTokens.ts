import { LANGUAGES } from '../../../languages/languageList';
import { isCloser, WordsAt, wordStart } from '../../../syntax/sentence';
import { Kind, type Tokens } from '../../../syntax/tokens';

/**
 * The boundaries of sentences as runs of tokens, for rules that judge single sentences. A full stop after an abbreviation or an initial ("Ms. Xand",
 * "No. 5 A", "J. Xand") does not end one.
 */

/** How far from a word to look, in UTF-16 units. */
export const REACH = 420;

const ABBREVIATIONS = new WordsAt(
  LANGUAGES.flatMap(({ blocks }) => [...blocks.abbreviations, ...blocks.abbreviationsInText]),
);
/** In UTF-16 units. */
const LONGEST_ABBREVIATION = 12;

/** Whether a mark is the full stop of an abbreviation or an initial. */
function isAbbreviated(text: string, stop: number): boolean {
  if (text.charAt(stop) !== '.') return false;
  const from = wordStart(text, Math.max(0, stop - LONGEST_ABBREVIATION), stop);
  return (stop - from === 1 && /\p{Lu}/u.test(text.charAt(from))) || ABBREVIATIONS.has(text, from, stop);
}

/** Whether the full stop at a token ends a sentence that another one follows. */
export function isSentenceStop(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind(at) === Kind.stop &&
    tokens.spaced(at + 1) &&
    tokens.upper(at + 1) &&
    !isAbbreviated(tokens.text, tokens.start(at))
  );
}

/** The first token of the sentence that a token is in; not before `low`. */
export function sentenceStartAt(tokens: Tokens, at: number, low = 0): number {
  for (let i = at - 1; i >= low; i--) {
    const next = isSentenceEnd(tokens, i) ? afterEnd(tokens, i) : at + 1;
    if (next <= at) return next;
  }
  return low;
}

/** The token that ends the sentence that goes on at a token; at most `high`. */
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

/** Whether a token is the mark that ends a sentence which another one follows. */
function isSentenceEnd(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind !== Kind.stop && !(kind === Kind.other && /[!?]/.test(tokens.slice(at)))) return false;
  const next = afterEnd(tokens, at);
  return tokens.spaced(next) && tokens.upper(next) && !isAbbreviated(tokens.text, tokens.start(at));
}

/** A raised figure, which marks a note. */
const RAISED = /[\u00b9\u00b2\u00b3\u2070-\u2079]/;

/** The index after the mark that ends a sentence, a closing mark and a note mark. */
function afterEnd(tokens: Tokens, at: number): number {
  let next = at + 1;
  if (!tokens.spaced(next) && isCloser(tokens.text.charCodeAt(tokens.start(next)))) next++;
  const isBracketed = tokens.kind(next) === Kind.other && tokens.is(next, '[');
  const note = isBracketed ? next + 1 : next;
  if (tokens.kind(note) === Kind.number && !tokens.spaced(note) && tokens.end(note) - tokens.start(note) <= 2)
    return isBracketed ? note + 2 : note + 1;
  while (tokens.kind(next) === Kind.other && !tokens.spaced(next) && RAISED.test(tokens.slice(next))) next++;
  return next;
}
