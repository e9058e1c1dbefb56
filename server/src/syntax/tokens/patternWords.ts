import { LANGUAGES } from '../../languages/languageList';
import type { Pattern, PatternNode } from '../../languages/pattern';
import { memoizeOnce } from '../../text/once';
import { WordSet } from './lexicon';

/** What the first or last token of a match may be: which words, and whether any token other than a word. */
export interface First {
  readonly words: WordSet;
  readonly marks: boolean;
}

/** What the first token of a match may be, or backward the last one; undefined if it may be anything. */
export function firstOf(node: PatternNode, isBackward: boolean): First | undefined {
  const words: string[] = [];
  const marks = { may: false };
  return gather(node, words, marks, isBackward) === false ? { words: new WordSet(words), marks: marks.may } : undefined;
}

/** Collects the possible first tokens of a node. Returns whether the node may match nothing; undefined if it may start with any token. */
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
        const isComplete = gather(part, words, marks, isBackward);
        if (isComplete === undefined) return undefined;
        isEmpty ||= isComplete;
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
 * The rarest set of words of which every match contains at least one; undefined if a match may contain none. `isWithin`: only words of the
 * match itself, excluding those in lookaheads.
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
      const allTexts: string[] = [];
      for (const part of node.parts) {
        const neededTexts = neededBy(part, isWithin);
        if (!neededTexts) return undefined;
        allTexts.push(...neededTexts);
      }
      return allTexts;
    }
    case 'seq':
      return node.parts
        .map((part) => neededBy(part, isWithin))
        .reduce((least, one) => (one && (!least || frequencyOf(one) < frequencyOf(least)) ? one : least), undefined);
    default:
      return undefined;
  }
}

/** Maximum number of tokens in a match. */
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

const FREQUENT_WORDS = memoizeOnce(() => new Set(LANGUAGES.flatMap(({ frequent }) => frequent)));
/** How much more often a frequent word occurs than other words. */
const FREQUENT_COUNT = 50;

/** An estimate of how often any of some words occurs in texts. */
function frequencyOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (FREQUENT_WORDS().has(word.toLowerCase()) ? FREQUENT_COUNT : 1), 0);
}

/** The words that a match of a pattern may start with. */
export function firstWordsOf({ node }: Pattern): readonly string[] {
  const words: string[] = [];
  gather(node, words, { may: false }, false);
  return words;
}

/** The words of a node's first phrase; everything else is omitted. */
export function firstPhraseOf(node: PatternNode): string {
  if (node.kind === 'words') return node.words[0] ?? '';
  if (node.kind === 'alt') return node.parts[0] ? firstPhraseOf(node.parts[0]) : '';
  return node.kind === 'seq' ? node.parts.map(firstPhraseOf).filter(Boolean).join(' ') : '';
}
