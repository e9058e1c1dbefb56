import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../server/src/languages/languageList';
import { Pattern, type PatternNode } from '../../server/src/languages/pattern';
import { RULES } from '../../server/src/rules/registry';
import { isOneSlip } from '../../server/src/text/slip';

/** What rules listen for that no language has: parts of symbols, perhaps with a slip, and the beginning of job numbers. */
const NO_WORDS: readonly string[] = 'ad catc catop ccprc cedc cerdc cmwc cor crcc crpdc ge hri hricore'.split(' ');

/** All words of a pattern. */
function wordsOfPattern(node: PatternNode): readonly string[] {
  if (node.kind === 'words') return node.words;
  if ('parts' in node) return node.parts.flatMap(wordsOfPattern);
  return 'part' in node ? wordsOfPattern(node.part) : [];
}

/** All strings within a value, keys included. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Pattern) return wordsOfPattern(value.node);
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return [...value].flatMap(stringsIn);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(stringsIn);
  return [];
}

describe('the words that rules listen for', () => {
  it('belong to a language, or are none', () => {
    const words = new Set(
      stringsIn(LANGUAGES)
        .flatMap((phrase) => [phrase, ...phrase.split(/[\s,()]+/)])
        .map((word) => word.toLowerCase().replaceAll('’', "'")),
    );
    const longWords = [...words].filter((word) => word.length > 4);
    const heard = RULES.flatMap(({ listen, gathers = [] }) => [listen, ...gathers.map(({ listener }) => listener)])
      .flatMap((ear) => ear?.words ?? [])
      // “Xandoria's”, « l’Iran »
      .map((word) => word.replace(/'s$|^[dl]'/g, ''));
    const isOfLanguage = (word: string) =>
      words.has(word) ||
      word.split('-').every((part) => words.has(part)) ||
      longWords.some((one) => isOneSlip(word, one));
    assert.deepEqual([...new Set(heard)].filter((word) => !isOfLanguage(word)).sort(), NO_WORDS);
  });
});
