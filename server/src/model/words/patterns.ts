import type { Language } from '../../languages/language';
import { LANGUAGES } from '../../languages/languageList';
import { type Pattern, type PatternGroup, pattern } from '../../languages/pattern';
import type { PatternGroups } from '../../languages/patternGroups';
import { type Matcher, matchersOf } from '../../syntax/tokens/matcher';
import { firstPhraseOf, firstWordsOf } from '../../syntax/tokens/patternWords';
import { memoize } from '../base/memo';

/** The patterns of one subject, ready to be looked for. */
export type Matchers<S extends keyof PatternGroups> = Readonly<Record<keyof PatternGroups[S], Matcher>>;

/** The patterns of a language on a subject; undefined for a language without them. */
export function patternsOf<S extends keyof PatternGroups>(language: Language, subject: S): Matchers<S> | undefined {
  return compiledPatterns(language)[subject];
}

type CompiledPatterns = { readonly [S in keyof PatternGroups]?: Matchers<S> };

const compiledPatterns = memoize(
  ({ patterns }: Language): CompiledPatterns =>
    Object.fromEntries(Object.entries(patterns).map(([subject, group]) => [subject, matchersOf<string>(group)])),
);

/** The words that a pattern begins with, in all languages: those that its listener is registered for. */
export function firstWords<S extends keyof PatternGroups>(
  subject: S,
  name: keyof PatternGroups[S] & string,
): readonly string[] {
  return LANGUAGES.flatMap(({ patterns }) => {
    const group: PatternGroup | undefined = patterns[subject];
    const one = group?.[name];
    return one ? firstWordsOf(one) : [];
  });
}

/** The first phrase of a pattern of words, as a correction writes it: "considers that"; empty in a language that lacks the pattern. */
export function firstPhrase<S extends keyof PatternGroups>(
  { patterns }: Language,
  subject: S,
  name: keyof PatternGroups[S] & string,
): string {
  const group: PatternGroup | undefined = patterns[subject];
  const one = group?.[name];
  return one ? firstPhraseOf(one.node) : '';
}

/**
 * A pattern for one of some phrases of a language's lists, in which a hyphen also stands for a space, and an apostrophe ends a word where
 * the language elides.
 */
export function anyOf(phrases: readonly string[], { elides }: Language): Pattern {
  const small = phrases.map((phrase) => phrase.toLowerCase());
  const words = elides ? small.map((phrase) => phrase.replace(/'/g, ' ').trim()) : small;
  return pattern`${[...new Set(words.flatMap((phrase) => [phrase, phrase.replaceAll('-', ' ')]))]}`;
}
