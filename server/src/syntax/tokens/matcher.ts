import type { Pattern, PatternNode, TokenClass } from '../../languages/pattern';
import { lexiconSize, WordSet, wordBetween, wordId } from './lexicon';
import { type First, firstOf, longestMatch, neededBy } from './patternWords';
import { Kind, kindBit, type Tokens } from './tokens';

/** A match of a pattern: the indexes of its first token, of the first token after it, and of its named parts. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  /** A named part; undefined if it did not take part in the match. */
  part(name: string): Places | undefined;
}

/** A run of tokens: the index of the first one, and of the first one after it. */
export interface Places {
  readonly start: number;
  readonly end: number;
}

/** The state of a match attempt: the tokens searched, the work left, and the captures. */
interface MatchAttempt {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** Index that `<start>` matches. */
  readonly first: number;
  steps: number;
  /** End of the match; set once the pattern matches. */
  last: number;
  parts: Map<string, Places | undefined> | undefined;
}

/**
 * Matches a part of a pattern and its continuation from a token index; false if they do not match. Continuations are bound when the pattern
 * is compiled, so that the thousands of attempts per text create no closures.
 */
type Step = (attempt: MatchAttempt, at: number) => boolean;

/** Step limit per match attempt; real text needs less than a tenth of it. */
const MAX_STEPS = 4000;

/**
 * A pattern compiled for matching against tokens: at an index, before one, or anywhere in a run. All work is bounded: repetitions by the
 * pattern, an attempt by its number of steps. Positions are token indexes; indexes out of range match nothing.
 */
export class Matcher {
  private readonly forward: Step;
  private readonly backward: Step;
  private readonly firsts: First | undefined;
  private readonly lasts: First | undefined;
  /** Words of which every match contains at least one. */
  private readonly neededWords: WordSet | undefined;
  /** Like `neededWords`, but without those in lookaheads, which may come after the end of the match. */
  private readonly neededBefore: WordSet | undefined;
  /** Maximum number of tokens in a match. */
  private readonly length: number;
  /** The token test of a single-word pattern. Most patterns are such, and need no match attempt. */
  private readonly single: TokenTest | undefined;
  private readonly size: number;

  constructor({ node }: Pattern) {
    this.forward = stepOf(node, false, finishMatch);
    this.backward = stepOf(node, true, finishMatch);
    this.firsts = firstOf(node, false);
    this.lasts = firstOf(node, true);
    this.single = node.kind === 'words' ? wordTest(node.words) : undefined;
    const neededList = neededBy(node);
    this.neededWords = neededList && new WordSet(neededList);
    const neededBefore = this.lasts ? undefined : neededBy(node, true);
    this.neededBefore = neededBefore && new WordSet(neededBefore);
    this.length = longestMatch(node);
    this.size = lexiconSize();
  }

  /** The match that starts at a token. Tokens from `to` on are not examined. */
  at(tokens: Tokens, at: number, to = tokens.length): PatternMatch | undefined {
    return this.mayBe(this.firsts, tokens, at) ? attemptMatch(this.forward, tokens, at, 0, to, at) : undefined;
  }

  /** The match that ends directly before a token. Tokens before `from` are not examined. */
  before(tokens: Tokens, at: number, from = 0): PatternMatch | undefined {
    return this.mayBe(this.lasts, tokens, at - 1) && this.mayEnd(tokens, at, from)
      ? attemptMatch(this.backward, tokens, at, from, tokens.length, from)
      : undefined;
  }

  /** Whether a match starts at a token. */
  isAt(tokens: Tokens, at: number, to = tokens.length): boolean {
    return this.single ? at < to && this.single(tokens, at) : this.at(tokens, at, to) !== undefined;
  }

  /** Whether a match ends directly before a token. */
  isBefore(tokens: Tokens, at: number, from = 0): boolean {
    return this.single ? at > from && this.single(tokens, at - 1) : this.before(tokens, at, from) !== undefined;
  }

  /** The first match in a range of tokens that starts before `startLimit`. */
  in(tokens: Tokens, from = 0, to = tokens.length, startLimit = to): PatternMatch | undefined {
    const isIndexed = tokens.lexicon >= this.size;
    if (
      isIndexed &&
      this.neededWords &&
      tokens.seek(from, this.neededWords, 0, false, to) >= Math.min(to, tokens.length)
    )
      return undefined;
    const edge = isIndexed ? this.firsts : undefined;
    const nextStart = (i: number) =>
      edge ? tokens.seek(i, edge.words, edge.marks ? NO_WORDS : 0, false, startLimit) : i;
    for (let i = nextStart(from); i < startLimit; i = nextStart(i + 1)) {
      const match = attemptMatch(this.forward, tokens, i, from, to, from);
      if (match) return match;
    }
    return undefined;
  }

  /** The last of the non-overlapping matches in a range of tokens, found from left to right. */
  lastIn(tokens: Tokens, from = 0, to = tokens.length): PatternMatch | undefined {
    return this.allIn(tokens, from, to).at(-1);
  }

  /** The non-overlapping matches in a range of tokens, from left to right. */
  allIn(tokens: Tokens, from = 0, to = tokens.length): readonly PatternMatch[] {
    const matches: PatternMatch[] = [];
    for (let i = from; i < to; ) {
      const match = this.in(tokens, i, to);
      if (!match) break;
      matches.push(match);
      i = Math.max(match.end, i + 1);
    }
    return matches;
  }

  /** Whether the pattern occurs in a range of tokens. */
  isIn(tokens: Tokens, from = 0, to = tokens.length): boolean {
    return this.in(tokens, from, to) !== undefined;
  }

  /** Pre-check: false only if no needed word is close enough before a token for a match to end there. */
  private mayEnd(tokens: Tokens, at: number, from: number): boolean {
    const { neededBefore, length, size } = this;
    const start = Math.max(from, at - length);
    return !neededBefore || tokens.lexicon < size || tokens.seek(start, neededBefore, 0, false, at) < at;
  }

  /** Pre-check: false only if a token cannot be the first or last one of a match. Rejects most attempts. */
  private mayBe(edge: First | undefined, tokens: Tokens, i: number): boolean {
    if (!edge || tokens.lexicon < this.size) return true;
    return tokens.kind(i) === Kind.word ? edge.words.has(tokens.word(i)) : edge.marks;
  }
}

/** The matchers of named patterns, each compiled on first access. */
export function matchersOf<K extends string>(group: Readonly<Record<K, Pattern>>): Readonly<Record<K, Matcher>> {
  const matchers = {} as Record<K, Matcher>;
  for (const name of Object.keys(group) as K[]) {
    let matcher: Matcher | undefined;
    Object.defineProperty(matchers, name, {
      enumerable: true,
      get: () => {
        matcher ??= new Matcher(group[name]);
        return matcher;
      },
    });
  }
  return matchers;
}

function attemptMatch(
  step: Step,
  tokens: Tokens,
  at: number,
  from: number,
  to: number,
  first: number,
): PatternMatch | undefined {
  const one: MatchAttempt = { tokens, from, to, first, steps: 0, last: -1, parts: undefined };
  if (!step(one, at)) return undefined;
  const { last, parts } = one;
  return { start: Math.min(at, last), end: Math.max(at, last), part: (name) => parts?.get(name) };
}

/** The final step of a pattern. */
function finishMatch(one: MatchAttempt, at: number): boolean {
  one.last = at;
  return true;
}

/** The final step of a lookaround. */
const matchEnd: Step = () => true;

function stepOf(node: PatternNode, isBackward: boolean, next: Step): Step {
  switch (node.kind) {
    case 'words':
    case 'ends':
    case 'begins':
    case 'mark':
      return tokenStep(testOf(node), isBackward, next);
    case 'class':
      if (node.name === 'start') return (one, at) => at <= one.first && next(one, at);
      if (node.name === 'end') return (one, at) => at >= one.to && next(one, at);
      return tokenStep(CLASS_TESTS[node.name], isBackward, next);
    case 'seq': {
      const parts = isBackward ? node.parts : node.parts.toReversed();
      return parts.reduce((nextStep, part) => stepOf(part, isBackward, nextStep), next);
    }
    case 'alt':
      return anyOf(node.parts.map((part) => stepOf(part, isBackward, next)));
    case 'many':
      return repeatStep(node, isBackward, next);
    case 'gap':
      return gapStep(node.most, node.stops, isBackward, next);
    case 'follows':
    case 'lacks': {
      const step = stepOf(node.part, false, matchEnd);
      const mustFit = node.kind === 'follows';
      return (one, at) => step(one, at) === mustFit && next(one, at);
    }
    case 'unled': {
      const step = stepOf(node.part, true, matchEnd);
      return (one, at) => !step(one, at) && next(one, at);
    }
    case 'capture':
      return captureStep(node.name, node.part, isBackward, next);
  }
}

function anyOf(steps: readonly Step[]): Step {
  return (one, at) => {
    for (const step of steps) if (step(one, at)) return true;
    return false;
  };
}

/** The repetition count is kept in this closure and restored on backtracking. */
function repeatStep(
  { part, least, most }: Extract<PatternNode, { kind: 'many' }>,
  isBackward: boolean,
  next: Step,
): Step {
  let count = 0;
  let start = 0;
  const repeatOnce = (one: MatchAttempt, times: number, at: number): boolean => {
    if (times < most) {
      const outerCount = count;
      const outerStart = start;
      count = times;
      start = at;
      const fitsStep = step(one, at);
      count = outerCount;
      start = outerStart;
      if (fitsStep) return true;
    }
    return times >= least && next(one, at);
  };
  const step = stepOf(part, isBackward, (one, after) => after !== start && repeatOnce(one, count + 1, after));
  return (one, at) => repeatOnce(one, 0, at);
}

function gapStep(most: number, stops: string, isBackward: boolean, next: Step): Step {
  const stopTests = [...stops].map((mark) => MARKS[mark] ?? (() => false));
  return (one, at) => {
    for (let place = at, count = 0; ; count++) {
      if (++one.steps > MAX_STEPS) return false;
      if (next(one, place)) return true;
      const token = isBackward ? place - 1 : place;
      if (count >= most || token < one.from || token >= one.to) return false;
      for (const test of stopTests) if (test(one.tokens, token)) return false;
      place += isBackward ? -1 : 1;
    }
  };
}

/** The start of the captured part is kept in this closure and restored on backtracking. */
function captureStep(name: string, part: PatternNode, isBackward: boolean, next: Step): Step {
  let start = 0;
  const step = stepOf(part, isBackward, (one, after) => {
    if (after !== start) {
      one.parts ??= new Map();
      one.parts.set(name, { start: Math.min(start, after), end: Math.max(start, after) });
    }
    return next(one, after);
  });
  return (one, at) => {
    const previousPlaces = one.parts?.get(name);
    const outerStart = start;
    start = at;
    const fitsStep = step(one, at);
    start = outerStart;
    if (!fitsStep) one.parts?.set(name, previousPlaces);
    return fitsStep;
  };
}

type TokenTest = (tokens: Tokens, i: number) => boolean;

function tokenStep(test: TokenTest, isBackward: boolean, next: Step): Step {
  return isBackward
    ? (one, at) => isWithin(one, at - 1) && test(one.tokens, at - 1) && next(one, at - 1)
    : (one, at) => isWithin(one, at) && test(one.tokens, at) && next(one, at + 1);
}

/** Whether a token may be examined: it is in range, and the step limit is not exceeded. */
function isWithin(one: MatchAttempt, token: number): boolean {
  return token >= one.from && token < one.to && ++one.steps <= MAX_STEPS;
}

function testOf(node: Extract<PatternNode, { kind: 'words' | 'ends' | 'begins' | 'mark' }>): TokenTest {
  if (node.kind === 'words') return wordTest(node.words);
  return node.kind === 'mark' ? (MARKS[node.mark] ?? (() => false)) : letterTest(node.kind, node.letters);
}

const isWord: TokenTest = (tokens, i) => tokens.kind(i) === Kind.word;
const CLASS_TESTS: Readonly<Record<Exclude<TokenClass, 'start' | 'end'>, TokenTest>> = {
  number: (tokens, i) => tokens.kind(i) === Kind.number,
  year: (tokens, i) =>
    tokens.kind(i) === Kind.number && tokens.end(i) - tokens.start(i) === 4 && isYear(tokens.value(i)),
  word: isWord,
  small: (tokens, i) => isWord(tokens, i) && !tokens.upper(i),
  name: (tokens, i) => isWord(tokens, i) && tokens.upper(i),
  symbol: (tokens, i) => tokens.kind(i) === Kind.symbol,
  sign: (tokens, i) => tokens.kind(i) === Kind.other,
  any: () => true,
};

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2099;
}

const kindTest =
  (kind: number): TokenTest =>
  (tokens, i) =>
    tokens.kind(i) === kind;
/** Punctuation in patterns; `!` is a full stop before white space, and a dash matches any dash. */
const MARKS: Readonly<Record<string, TokenTest>> = {
  '.': kindTest(Kind.stop),
  '!': (tokens, i) => tokens.kind(i) === Kind.stop && tokens.hasSpaceBefore(i + 1),
  ',': kindTest(Kind.comma),
  ';': kindTest(Kind.semicolon),
  ':': kindTest(Kind.colon),
  '(': kindTest(Kind.open),
  ')': kindTest(Kind.close),
  '/': kindTest(Kind.slash),
  '–': kindTest(Kind.dash),
  '"': kindTest(Kind.quote),
  "'": (tokens, i) => tokens.kind(i) === Kind.other && (tokens.value(i) === 0x27 || tokens.value(i) === 0x2019),
};

/** Tests a word by its id and, where case matters, by its spelling. */
function wordTest(words: readonly string[]): TokenTest {
  const lowerCased = new WordSet(words.filter((word) => word === word.toLowerCase()));
  const casedWords = words.filter((word) => word !== word.toLowerCase());
  if (casedWords.length === 0) return (tokens, i) => isWord(tokens, i) && lowerCased.has(numberOf(tokens, i));
  for (const word of casedWords) wordId(word);
  return (tokens, i) =>
    isWord(tokens, i) && (lowerCased.has(numberOf(tokens, i)) || casedWords.some((word) => tokens.is(i, word)));
}

/** The id of a word, even if it was registered after the tokens were lexed. */
function numberOf(tokens: Tokens, i: number): number {
  const word = tokens.word(i);
  return word !== 0 || tokens.lexicon === lexiconSize()
    ? word
    : wordBetween(tokens.text, tokens.start(i), tokens.end(i));
}

function letterTest(kind: 'ends' | 'begins', letters: readonly string[]): TokenTest {
  return (tokens, i) => {
    const word = isWord(tokens, i) ? tokens.foldedWord(i) : '';
    return letters.some((some) => (kind === 'ends' ? word.endsWith(some) : word.startsWith(some)));
  };
}

/** All kinds of token except words. */
const NO_WORDS = ~kindBit(Kind.word);
