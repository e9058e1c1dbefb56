import { LANGUAGES } from '../../languages/languageList';
import type { Pattern, PatternNode, TokenClass } from '../../languages/pattern';
import { once } from '../../text/once';
import { lexiconSize, WordSet, wordBetween, wordId } from './lexicon';
import { holding, Kind, type Tokens } from './tokens';

/** Where a pattern was found: the index of its first token, that of the first token after it, and those of its named parts. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  /** A named part; undefined if it was left out. */
  part(name: string): Places | undefined;
}

/** A run of tokens: the index of the first, and that of the first token after it. */
export interface Places {
  readonly start: number;
  readonly end: number;
}

/** An attempt to match: what is looked at, how much work is left, and the parts that have been read. */
interface MatchAttempt {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** What `<start>` stands for. */
  readonly first: number;
  steps: number;
  readonly parts: Map<string, Places | undefined>;
}

/** Goes on with what comes next from a place between two tokens; false if it does not fit. */
type Next = (at: number) => boolean;
type Step = (attempt: MatchAttempt, at: number, next: Next) => boolean;

/** An attempt that takes longer has failed; nothing that people write needs a tenth of it. */
const MOST_STEPS = 4000;

/**
 * A pattern compiled for matching against tokens, at a place, before one, or anywhere in a run. All work is bounded: repetitions by the
 * pattern, an attempt by its steps. Places are indexes of tokens; those outside a text match nothing.
 */
export class Matcher {
  private readonly forward: Step;
  private readonly backward: Step;
  private readonly firsts: First | undefined;
  private readonly lasts: First | undefined;
  /** Words of which every match has one. */
  private readonly needed: WordSet | undefined;
  /** What a pattern of one word asks of a token: most questions are such, and need no attempt. */
  private readonly single: TokenTest | undefined;
  private readonly size: number;

  constructor({ node }: Pattern) {
    this.forward = stepOf(node, false);
    this.backward = stepOf(node, true);
    this.firsts = firstOf(node, false);
    this.lasts = firstOf(node, true);
    this.single = node.kind === 'words' ? wordTest(node.words) : undefined;
    const needed = neededBy(node);
    this.needed = needed && new WordSet(needed);
    this.size = lexiconSize();
  }

  /** A match that begins at a token. Tokens from `to` on are not looked at. */
  at(tokens: Tokens, at: number, to = tokens.length): PatternMatch | undefined {
    return this.mayBe(this.firsts, tokens, at)
      ? attempt(this.forward, tokens, at, { from: 0, to, first: at })
      : undefined;
  }

  /** A match that ends right before a token. Tokens before `from` are not looked at. */
  before(tokens: Tokens, at: number, from = 0): PatternMatch | undefined {
    return this.mayBe(this.lasts, tokens, at - 1)
      ? attempt(this.backward, tokens, at, { from, to: tokens.length, first: from })
      : undefined;
  }

  /** Whether a match begins at a token. */
  isAt(tokens: Tokens, at: number, to = tokens.length): boolean {
    return this.single ? at < to && this.single(tokens, at) : this.at(tokens, at, to) !== undefined;
  }

  /** Whether a match ends right before a token. */
  isBefore(tokens: Tokens, at: number, from = 0): boolean {
    return this.single ? at > from && this.single(tokens, at - 1) : this.before(tokens, at, from) !== undefined;
  }

  /** The first match within a run of tokens. */
  in(tokens: Tokens, from = 0, to = tokens.length): PatternMatch | undefined {
    const isIndexed = tokens.lexicon >= this.size;
    if (isIndexed && this.needed && tokens.seek(from, this.needed, 0, false, to) >= Math.min(to, tokens.length))
      return undefined;
    const edge = isIndexed ? this.firsts : undefined;
    const next = (i: number) => (edge ? tokens.seek(i, edge.words, edge.marks ? NO_WORDS : 0, false, to) : i);
    for (let i = next(from); i < to; i = next(i + 1)) {
      const match = attempt(this.forward, tokens, i, { from, to, first: from });
      if (match) return match;
    }
    return undefined;
  }

  /** The last of the matches within a run of tokens that follow each other from left to right. */
  lastIn(tokens: Tokens, from = 0, to = tokens.length): PatternMatch | undefined {
    return this.allIn(tokens, from, to).at(-1);
  }

  /** The matches within a run of tokens that follow each other from left to right. */
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

  /** Whether it occurs within a run of tokens. */
  isIn(tokens: Tokens, from = 0, to = tokens.length): boolean {
    return this.in(tokens, from, to) !== undefined;
  }

  /** False only if a token cannot be the first, or the last, of a match; most attempts end here. */
  private mayBe(edge: First | undefined, tokens: Tokens, i: number): boolean {
    if (!edge || tokens.lexicon < this.size) return true;
    return tokens.kind(i) === Kind.word ? edge.words.has(tokens.word(i)) : edge.marks;
  }
}

/** The matchers of patterns that have names; each is compiled when it is first asked for. */
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

function attempt(
  step: Step,
  tokens: Tokens,
  at: number,
  limits: Pick<MatchAttempt, 'from' | 'to' | 'first'>,
): PatternMatch | undefined {
  const one: MatchAttempt = { tokens, ...limits, steps: 0, parts: new Map() };
  let last = -1;
  const isFound = step(one, at, (end) => {
    last = end;
    return true;
  });
  return isFound
    ? { start: Math.min(at, last), end: Math.max(at, last), part: (name) => one.parts.get(name) }
    : undefined;
}

function stepOf(node: PatternNode, isBackward: boolean): Step {
  switch (node.kind) {
    case 'words':
      return tokenStep(wordTest(node.words), isBackward);
    case 'ends':
    case 'begins':
      return tokenStep(letterTest(node.kind, node.letters), isBackward);
    case 'mark':
      return tokenStep((tokens, i) => MARKS[node.mark]?.(tokens, i) === true, isBackward);
    case 'class':
      return classStep(node.name, isBackward);
    case 'seq': {
      const steps = node.parts.map((part) => stepOf(part, isBackward));
      return sequence(isBackward ? steps.reverse() : steps);
    }
    case 'alt': {
      const steps = node.parts.map((part) => stepOf(part, isBackward));
      return (one, at, next) => steps.some((step) => step(one, at, next));
    }
    case 'many':
      return repeated(stepOf(node.part, isBackward), node.least, node.most);
    case 'gap':
      return gapStep(node.most, node.stops, isBackward);
    case 'follows':
    case 'lacks': {
      const step = stepOf(node.part, false);
      return (one, at, next) => step(one, at, succeed) === (node.kind === 'follows') && next(at);
    }
    case 'unled': {
      const step = stepOf(node.part, true);
      return (one, at, next) => !step(one, at, succeed) && next(at);
    }
    case 'capture':
      return captured(node.name, stepOf(node.part, isBackward));
  }
}

const succeed = () => true;

function sequence(steps: readonly Step[]): Step {
  const from = (one: MatchAttempt, index: number, at: number, next: Next): boolean => {
    const step = steps[index];
    return step ? step(one, at, (after) => from(one, index + 1, after, next)) : next(at);
  };
  return (one, at, next) => from(one, 0, at, next);
}

function repeated(step: Step, least: number, most: number): Step {
  const again = (one: MatchAttempt, count: number, at: number, next: Next): boolean => {
    if (count < most && step(one, at, (after) => after !== at && again(one, count + 1, after, next))) return true;
    return count >= least && next(at);
  };
  return (one, at, next) => again(one, 0, at, next);
}

function gapStep(most: number, stops: string, isBackward: boolean): Step {
  const isStop = [...stops].map((mark) => MARKS[mark] ?? (() => false));
  return (one, at, next) => {
    for (let place = at, count = 0; ; count++) {
      if (++one.steps > MOST_STEPS) return false;
      if (next(place)) return true;
      const token = isBackward ? place - 1 : place;
      if (count >= most || token < one.from || token >= one.to) return false;
      if (isStop.some((test) => test(one.tokens, token))) return false;
      place += isBackward ? -1 : 1;
    }
  };
}

function captured(name: string, step: Step): Step {
  return (one, at, next) => {
    const before = one.parts.get(name);
    const isFound = step(one, at, (after) => {
      if (after !== at) one.parts.set(name, { start: Math.min(at, after), end: Math.max(at, after) });
      return next(after);
    });
    if (!isFound) one.parts.set(name, before);
    return isFound;
  };
}

type TokenTest = (tokens: Tokens, i: number) => boolean;

function tokenStep(test: TokenTest, isBackward: boolean): Step {
  return (one, at, next) => {
    const token = isBackward ? at - 1 : at;
    if (token < one.from || token >= one.to || ++one.steps > MOST_STEPS || !test(one.tokens, token)) return false;
    return next(isBackward ? token : token + 1);
  };
}

function classStep(name: TokenClass, isBackward: boolean): Step {
  if (name === 'start') return (one, at, next) => at <= one.first && next(at);
  if (name === 'end') return (one, at, next) => at >= one.to && next(at);
  return tokenStep(CLASS_TESTS[name], isBackward);
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
/** The marks of patterns; `!` is a full stop before white space, a dash is any of them. */
const MARKS: Readonly<Record<string, TokenTest>> = {
  '.': kindTest(Kind.stop),
  '!': (tokens, i) => tokens.kind(i) === Kind.stop && tokens.spaced(i + 1),
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

/** Tests a word: by its number, and by its letters where its case matters. */
function wordTest(words: readonly string[]): TokenTest {
  const small = new WordSet(words.filter((word) => word === word.toLowerCase()));
  const cased = words.filter((word) => word !== word.toLowerCase());
  for (const word of cased) wordId(word);
  return (tokens, i) =>
    isWord(tokens, i) && (small.has(numberOf(tokens, i)) || cased.some((word) => tokens.is(i, word)));
}

/** The number of a word, also in tokens older than the number. */
function numberOf(tokens: Tokens, i: number): number {
  const word = tokens.word(i);
  return word !== 0 || tokens.lexicon === lexiconSize()
    ? word
    : wordBetween(tokens.text, tokens.start(i), tokens.end(i));
}

function letterTest(kind: 'ends' | 'begins', letters: readonly string[]): TokenTest {
  return (tokens, i) => {
    const word = isWord(tokens, i) ? tokens.folded(i) : '';
    return letters.some((some) => (kind === 'ends' ? word.endsWith(some) : word.startsWith(some)));
  };
}

/** What a pattern may begin with, or end with: some words, and whether a token that is no word; undefined if anything. */
interface First {
  readonly words: WordSet;
  readonly marks: boolean;
}

function firstOf(node: PatternNode, isBackward: boolean): First | undefined {
  const words: string[] = [];
  const marks = { may: false };
  return gather(node, words, marks, isBackward) === false ? { words: new WordSet(words), marks: marks.may } : undefined;
}

/** Adds what a node may begin with; tells whether it may be empty, undefined if it may begin with anything. */
function gather(node: PatternNode, words: string[], marks: { may: boolean }, isBackward: boolean): boolean | undefined {
  switch (node.kind) {
    case 'words':
      words.push(...node.words);
      return false;
    case 'mark':
      marks.may = true;
      return false;
    case 'class':
      if (node.name !== 'number' && node.name !== 'year') return undefined;
      marks.may = true;
      return false;
    case 'capture':
      return gather(node.part, words, marks, isBackward);
    case 'lacks':
    case 'unled':
    case 'follows':
      return true;
    case 'many': {
      const isEmpty = gather(node.part, words, marks, isBackward);
      return isEmpty === undefined ? undefined : isEmpty || node.least === 0;
    }
    case 'seq':
      for (const part of isBackward ? node.parts.toReversed() : node.parts) {
        const isEmpty = gather(part, words, marks, isBackward);
        if (isEmpty !== true) return isEmpty;
      }
      return true;
    case 'alt': {
      let isEmpty = false;
      for (const part of node.parts) {
        const one = gather(part, words, marks, isBackward);
        if (one === undefined) return undefined;
        isEmpty ||= one;
      }
      return isEmpty;
    }
    case 'ends':
    case 'begins':
    case 'gap':
      return undefined;
  }
}

/** All kinds of token but words. */
const NO_WORDS = ~holding(Kind.word);

/** Words of which every match has one, the rarest that there are; undefined if a match may do without any. */
function neededBy(node: PatternNode): readonly string[] | undefined {
  switch (node.kind) {
    case 'words':
      return node.words;
    case 'capture':
    case 'follows':
      return neededBy(node.part);
    case 'many':
      return node.least > 0 ? neededBy(node.part) : undefined;
    case 'alt': {
      const all: string[] = [];
      for (const part of node.parts) {
        const one = neededBy(part);
        if (!one) return undefined;
        all.push(...one);
      }
      return all;
    }
    case 'seq':
      return node.parts
        .map(neededBy)
        .reduce((least, one) => (one && (!least || frequencyOf(one) < frequencyOf(least)) ? one : least), undefined);
    default:
      return undefined;
  }
}

const FREQUENT = once(() => new Set(LANGUAGES.flatMap(({ frequent }) => frequent)));
/** How much more often a frequent word occurs than others. */
const OFTEN = 50;

/** A measure of how often some words occur in texts. */
function frequencyOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (FREQUENT().has(word.toLowerCase()) ? OFTEN : 1), 0);
}

/** The words that a pattern may begin with. */
export function firstWordsOf({ node }: Pattern): readonly string[] {
  const words: string[] = [];
  gather(node, words, { may: false }, false);
  return words;
}

/** The words of the first of the phrases that a node stands for; other parts are left out. */
export function firstPhraseOf(node: PatternNode): string {
  if (node.kind === 'words') return node.words[0] ?? '';
  if (node.kind === 'alt') return node.parts[0] ? firstPhraseOf(node.parts[0]) : '';
  return node.kind === 'seq' ? node.parts.map(firstPhraseOf).filter(Boolean).join(' ') : '';
}
