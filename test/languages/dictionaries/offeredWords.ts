import { BEGINNINGS } from '../../../server/src/languages/beginningsIn';
import type { Language } from '../../../server/src/languages/language';
import { LANGUAGES } from '../../../server/src/languages/languageList';

/** The languages of documents whose words are looked up, with the dictionaries of Debian that have them. */
export const DICTIONARIES = { fr: 'fr_FR', es: 'es_ES' } as const;

type Looked = keyof typeof DICTIONARIES;

/** The words that corrections, completions and new documents write in a language, each once, in order. */
export function offeredWords(id: Looked): readonly string[] {
  const language = LANGUAGES.find((one) => one.id === id);
  if (!language) throw new Error(`no language ${id}`);
  const { session, report, combined } = BEGINNINGS[id].ordinals;
  const ordinals = Array.from({ length: MOST }, (_, at) => [session(at + 1), report(at + 1), combined(at + 1)]);
  const words = stringsIn([offeredBy(language), BEGINNINGS[id], ordinals]).flatMap(
    (text) =>
      text
        .replace(/\{\w+\}/g, ' ')
        .replaceAll('’', "'")
        .match(WORD) ?? [],
  );
  return [...new Set(words)].sort();
}

/** How many numbers are written as ordinals. */
const MOST = 100;

/** What a language has for writing; what it only recognizes, such as slips, is left out. */
function offeredBy({ style, titleSlips, begins, names, meaning, stateForms, citations }: Language): unknown {
  return [
    [style?.numberSign?.right, style?.stateParty?.right, style?.stateParty?.several],
    titleSlips?.map(({ right, title }) => [right, title]),
    begins,
    Object.values(names.instruments).map(([title]) => title),
    Object.values(names.committees).map(([name]) => name),
    meaning.months,
    // The first form is written, in full and abbreviated; others are only recognized.
    [citations.paragraph, citations.article].flatMap((nouns) => [
      nouns.find(({ short }) => !short),
      nouns.find(({ short }) => short),
    ]),
    citations.articleBefore,
    [citations.generalComment.one[0], citations.generalRecommendation.one[0], citations.subparagraph[0]],
    [...(style?.ordinalEndings?.values() ?? [])],
    [Object.values(meaning.states), stateForms?.inSentences],
  ];
}

/** All strings within a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return [...value].flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A word of letters, with what joins it, that no figure precedes; a letter alone is none. */
const WORD = /(?<![\d\p{L}])\p{L}[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
