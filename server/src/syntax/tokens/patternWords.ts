import { LANGUAGES } from '../../languages/languageList';
import type { Pattern, PatternNode } from '../../languages/pattern';
import { once } from '../../text/once';
import { WordSet } from './lexicon';

/** The possible first or last tokens of a pattern: some words, and whether a token other than a word; undefined for any. */
export interface First {
  readonly words: WordSet;
  readonly marks: boolean;
}

/** The possible first or, backward, last tokens of a pattern; undefined for any. */
export function firstOf(node: PatternNode, isBackward: boolean): First | undefined {
  const words: string[] = [];
  const marks = { may: false };
  return gather(node, words, marks, isBackward) === false ? { words: new WordSet(words), marks: marks.may } : undefined;
}

/** Adds the possible first tokens of a node; returns whether it may be empty, undefined if it may begin with any token. */
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

/**
 * Words of which every match has one, the rarest that there are; undefined if a match may do without any. `isWithin`: only words of the
 * match itself, not those that must follow it.
 */
export function neededBy(node: PatternNode, isWithin = false): readonly string[] | undefined {
  switch (node.kind) {
    case 'words':
      return node.words;
    case 'capture':
      return neededBy(node.part, isWithin);
    case 'follows':
      return isWithin ? undefined : neededBy(node.part);
    case 'many':
      return node.least > 0 ? neededBy(node.part, isWithin) : undefined;
    case 'alt': {
      const all: string[] = [];
      for (const part of node.parts) {
        const one = neededBy(part, isWithin);
        if (!one) return undefined;
        all.push(...one);
      }
      return all;
    }
    case 'seq':
      return node.parts
        .map((part) => neededBy(part, isWithin))
        .reduce((least, one) => (one && (!least || frequencyOf(one) < frequencyOf(least)) ? one : least), undefined);
    default:
      return undefined;
  }
}

/** The most tokens that a match may have. */
export function longestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'capture':
      return longestMatch(node.part);
    case 'many':
      return node.most * longestMatch(node.part);
    case 'gap':
      return node.most;
    case 'seq':
      return node.parts.reduce((sum, part) => sum + longestMatch(part), 0);
    case 'alt':
      return node.parts.reduce((most, part) => Math.max(most, longestMatch(part)), 0);
    case 'class':
      return node.name === 'start' || node.name === 'end' ? 0 : 1;
    case 'lacks':
    case 'unled':
    case 'follows':
      return 0;
    default:
      return 1;
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

/** The words of the first of a node’s phrases; other parts are left out. */
export function firstPhraseOf(node: PatternNode): string {
  if (node.kind === 'words') return node.words[0] ?? '';
  if (node.kind === 'alt') return node.parts[0] ? firstPhraseOf(node.parts[0]) : '';
  return node.kind === 'seq' ? node.parts.map(firstPhraseOf).filter(Boolean).join(' ') : '';
}
