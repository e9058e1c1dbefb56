import type { Language } from '../../languages/language';
import { LANGUAGES } from '../../languages/languageList';
import { compilePattern, type Pattern, type PatternGroup } from '../../languages/pattern';
import type { PatternGroups } from '../../languages/patternGroups';
import { type Matcher, matchersOf } from '../../syntax/tokens/matcher';
import { firstPhraseOf, firstWordsOf } from '../../syntax/tokens/patternWords';
import { memoize } from '../base/memo';

/** The compiled patterns for a subject. */
export type Matchers<S extends keyof PatternGroups> = Readonly<Record<keyof PatternGroups[S], Matcher>>;

/** The patterns of a language for a subject; undefined if the language has none. */
export function patternsOf<S extends keyof PatternGroups>(language: Language, subject: S): Matchers<S> | undefined {
  return compiledPatterns(language)[subject];
}

type CompiledPatterns = { readonly [S in keyof PatternGroups]?: Matchers<S> };

const compiledPatterns = memoize(
  ({ patterns }: Language): CompiledPatterns =>
    Object.fromEntries(Object.entries(patterns).map(([subject, group]) => [subject, matchersOf<string>(group)])),
);

/** The first words of a pattern in all languages, for which listeners are registered. */
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

/** The first phrase of a pattern, for use in a correction: "considers that"; empty if the language lacks the pattern. */
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
 * A pattern that matches any of the phrases from a language's lists. A hyphen also matches a space, and in languages with elision an
 * apostrophe separates words.
 */
export function anyOf(phrases: readonly string[], { elides }: Language): Pattern {
  const lowerCased = phrases.map((phrase) => phrase.toLowerCase());
  const words = elides ? lowerCased.map((phrase) => phrase.replace(/'/g, ' ').trim()) : lowerCased;
  return compilePattern`${[...new Set(words.flatMap((phrase) => [phrase, phrase.replaceAll('-', ' ')]))]}`;
}
