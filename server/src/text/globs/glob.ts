/** A compiled path pattern. */
export type Glob = (path: string) => boolean;

/** Counts the cost of matching, so that tests can check how it grows without a clock. */
export interface GlobWork {
  /** How many times the states of a pattern were visited. */
  states: number;
}

/** Characters with a special meaning in a pattern. */
const MAGIC_PATTERN = /[*?{}[\]\\]/g;
/** Maximum length of a pattern. The longest possible path, with every character escaped, is about 8,000 long. */
export const MAX_PATTERN_LENGTH = 10_000;

/** Whether a string is a pattern rather than a plain name. */
export function isGlob(text: string): boolean {
  return /[*?{[]/.test(text);
}

/** Whether a pattern can match only one name, because it contains no unescaped special character. */
export function isLiteralPattern(pattern: string): boolean {
  return !isGlob(pattern.replace(/\\[\s\S]/g, ''));
}

/** A pattern that matches only a given name. */
export function asGlob(name: string): string {
  return name.replace(MAGIC_PATTERN, '\\$&');
}

/** Why a glob is invalid: it is longer than {@link MAX_PATTERN_LENGTH}, or has an unclosed bracket. */
export type GlobProblem = 'long' | 'open';

/** Why a glob is invalid; undefined if it is valid. An invalid glob is matched literally. */
export function globProblem(pattern: string): GlobProblem | undefined {
  if (isLiteralPattern(pattern)) return undefined;
  if (pattern.length > MAX_PATTERN_LENGTH) return 'long';
  return machineOf(pattern, false) ? undefined : 'open';
}

/**
 * Compiles a pattern for paths with forward slashes: `*` and `?` stay within a folder, `**` matches any number of folders, `{a,b}` any of
 * several alternatives, `[a-z]` one character, and a backslash escapes the next character. A pattern without a slash is matched against the
 * file name in any folder. For each character of the path, each state of the pattern is visited at most once. Patterns come from other
 * people's files, and the regular expressions that glob libraries generate can backtrack forever on a few dozen characters.
 */
export function compileGlob(pattern: string, work?: GlobWork): Glob {
  const plainParts = plainPattern(pattern);
  if (plainParts) {
    const { name, isAnywhere } = plainParts;
    return isAnywhere ? (path) => path === name || path.endsWith(`/${name}`) : (path) => path === name;
  }
  const { cleaned, rooted, anywhere } = partsOf(pattern);
  const machine = cleaned.length > MAX_PATTERN_LENGTH ? undefined : machineOf(rooted, anywhere);
  return machine ? (path) => acceptsPath(machine, path, work) : (path) => path === cleaned;
}

/** The only name that a pattern without special characters matches, and whether it may be in any folder; undefined for other patterns. */
export function plainPattern(pattern: string): { readonly name: string; readonly isAnywhere: boolean } | undefined {
  const { cleaned, rooted, anywhere } = partsOf(pattern);
  return isLiteralPattern(cleaned) ? { name: rooted.replace(/\\([\s\S])/g, '$1'), isAnywhere: anywhere } : undefined;
}

function partsOf(pattern: string) {
  const cleanPattern = pattern.replace(/^\.\//, '');
  return {
    cleaned: cleanPattern,
    rooted: cleanPattern.startsWith('/') ? cleanPattern.slice(1) : cleanPattern,
    anywhere: !cleanPattern.includes('/'),
  };
}

/** A state of a pattern. It either consumes one character of some kind, or consumes nothing and may lead to several states. */
type PatternState =
  | { readonly takes: 'char'; readonly code: number }
  | { readonly takes: 'any' | 'inside' }
  | { readonly takes: 'class'; readonly isNot: boolean; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly takes: 'nothing'; to: readonly number[] };

/** A glob compiled to states. Each falls through to the next one unless marked otherwise; running off the end is a match. */
type Machine = readonly PatternState[];

const SLASH = 0x2f;

/** An open brace: the state where its alternatives fork, the ends of those parsed so far, and whether they start a path segment. */
interface OpenBrace {
  readonly fork: { readonly takes: 'nothing'; to: readonly number[] };
  readonly starts: number[];
  readonly ends: { readonly takes: 'nothing'; to: readonly number[] }[];
  readonly beginsStep: boolean;
}

/** The states of a pattern; undefined if a bracket or brace is unclosed, or a range is reversed. */
function machineOf(pattern: string, anywhere: boolean): Machine | undefined {
  const states: PatternState[] = [];
  const groups: OpenBrace[] = [];
  const fork = () => {
    const state: { readonly takes: 'nothing'; to: readonly number[] } = { takes: 'nothing', to: [] };
    states.push(state);
    return state;
  };
  /** Adds states that match any number of characters. */
  const addRepeat = (takes: 'any' | 'inside') => {
    const begin = states.length;
    const choice = fork();
    states.push({ takes });
    fork().to = [begin];
    choice.to = [begin + 1, states.length];
  };
  /** Adds states that match any number of whole folders. */
  const folders = () => {
    const begin = states.length;
    const choice = fork();
    states.push({ takes: 'inside' });
    addRepeat('inside');
    states.push({ takes: 'char', code: SLASH });
    fork().to = [begin];
    choice.to = [begin + 1, states.length];
  };
  if (anywhere) {
    const choice = fork();
    addRepeat('any');
    states.push({ takes: 'char', code: SLASH });
    choice.to = [1, states.length];
  }
  let beginsStep = true;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    const began: boolean = beginsStep;
    beginsStep = char === '/';
    const group = groups.at(-1);
    if (char === '*') {
      let end = at;
      while (pattern.charAt(end + 1) === '*') end++;
      const isWhole = end > at && began;
      if (isWhole && pattern.charAt(end + 1) === '/') {
        folders();
        end++;
        beginsStep = true;
      } else addRepeat(isWhole && end + 1 === pattern.length ? 'any' : 'inside');
      at = end;
    } else if (char === '?') states.push({ takes: 'inside' });
    else if (char === '{') {
      groups.push({ fork: fork(), starts: [states.length], ends: [], beginsStep: began });
      beginsStep = began;
    } else if (char === ',' && group) {
      group.ends.push(fork());
      group.starts.push(states.length);
      beginsStep = group.beginsStep;
    } else if (char === '}' && group) {
      groups.pop();
      group.fork.to = group.starts;
      for (const end of group.ends) end.to = [states.length];
    } else if (char === '[') {
      const isNot = /[!^]/.test(pattern.charAt(at + 1));
      const from = isNot ? at + 2 : at + 1;
      const end = pattern.indexOf(']', from + 1);
      const ranges = end < 0 ? undefined : rangesIn(pattern.slice(from, end));
      if (!ranges) return undefined;
      states.push({ takes: 'class', isNot, ranges });
      at = end;
    } else {
      if (char === '\\') at++;
      const code = pattern.codePointAt(at) ?? pattern.charCodeAt(at - 1);
      states.push({ takes: 'char', code });
      if (code > 0xffff) at++;
    }
  }
  return groups.length === 0 ? states : undefined;
}

/** The ranges of a character class; undefined if one is reversed. */
function rangesIn(inside: string): readonly (readonly [number, number])[] | undefined {
  const codes = [...inside].map((char) => char.codePointAt(0) ?? 0);
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < codes.length; at++) {
    const from = codes[at] ?? 0;
    const to = codes[at + 2];
    if (codes[at + 1] !== 0x2d || to === undefined) ranges.push([from, from]);
    else if (to < from) return undefined;
    else {
      ranges.push([from, to]);
      at += 2;
    }
  }
  return ranges;
}

/** Matches a path by following all states of the pattern in parallel. */
function acceptsPath(machine: Machine, path: string, work: GlobWork | undefined): boolean {
  const end = machine.length;
  /** Index of the character at which each state was last reached. */
  const reachedAt = new Int32Array(end + 1).fill(-1);
  let states: number[] = [];
  let nextStates: number[] = [];
  const reach = (first: number, step: number) => {
    const pendingStates = [first];
    for (let at = pendingStates.pop(); at !== undefined; at = pendingStates.pop()) {
      if (reachedAt[at] === step) continue;
      reachedAt[at] = step;
      if (work) work.states++;
      const state = machine[at];
      if (state?.takes === 'nothing') for (const to of state.to) pendingStates.push(to);
      else nextStates.push(at);
    }
  };
  reach(0, 0);
  let step = 0;
  for (let at = 0; at < path.length && nextStates.length > 0; at++) {
    const code = path.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    step++;
    [states, nextStates] = [nextStates, states];
    nextStates.length = 0;
    for (const one of states) {
      const state = machine[one];
      if (state && takesCode(state, code)) reach(one + 1, step);
    }
    if (nextStates.length === 0) return false;
  }
  return reachedAt[end] === step;
}

function takesCode(state: PatternState, code: number): boolean {
  switch (state.takes) {
    case 'char':
      return code === state.code;
    case 'any':
      return true;
    case 'inside':
      return code !== SLASH;
    case 'class':
      return code !== SLASH && state.ranges.some(([from, to]) => from <= code && code <= to) !== state.isNot;
    case 'nothing':
      return false;
  }
}
