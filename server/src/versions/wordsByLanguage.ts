import { LANGUAGES } from '../languages/languageList';
import { WordSet, wordBetween } from '../syntax/lexicon';
import { isWordUnit } from '../text/characterKinds';
import { once } from '../text/once';

/** How many frequent words of each language that is read a text has, by the id of the language. */
export function wordsByLanguage(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inWord = at < text.length && isWordUnit(text.charCodeAt(at));
    if (inWord && start < 0) start = at;
    if (inWord || start < 0) continue;
    const word = wordBetween(text, start, at);
    start = -1;
    if (word !== 0)
      for (const { id, words } of frequent()) if (words.has(word)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const frequent = once(() => LANGUAGES.map(({ id, frequent: words }) => ({ id, words: new WordSet(words) })));
