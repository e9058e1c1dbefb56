import type { Language } from '../../languages/language';
import { compilePattern } from '../../languages/pattern';
import { memoize, memoizeBy } from '../../model/base/memo';
import { anyOf } from '../../model/words/patterns';
import { lex } from '../../syntax/tokens/lexer';
import { Matcher, type Places } from '../../syntax/tokens/matcher';

/**
 * The addressees of a recommendation, as named in its parts but without the article: "State party", and other bodies that are asked
 * directly ("invites the Office of the Ombudsman to …"). In text order; empty if none is named.
 */
export function addresseesOf(parts: readonly AddressingPart[], language: Language): readonly string[] {
  const names = new Set<string>();
  let isStateNamed = false;
  for (const part of parts) {
    for (const { name, isState } of addresseesIn(part, language)) {
      if (isState && isStateNamed) continue;
      isStateNamed ||= isState;
      names.add(name);
    }
  }
  return [...names];
}

/** A part of a recommendation’s text. */
interface AddressingPart {
  readonly text: string;
}

interface Addressee {
  readonly name: string;
  readonly isState: boolean;
}

const addresseesIn = memoizeBy(({ text }: AddressingPart, language: Language): readonly Addressee[] => {
  const { state, asked } = addresseeMatchers(language);
  const tokens = lex(text, 0, text.length, language.elides);
  const firstMatch = state.in(tokens);
  const places: { readonly at: Places; readonly isState: boolean }[] = firstMatch
    ? [{ at: firstMatch, isState: true }]
    : [];
  for (const match of asked.allIn(tokens)) {
    const name = match.part('name');
    // Skip pronouns such as "them" and "it"; "Requests are submitted to" addresses nobody.
    if (
      !name ||
      tokens.upper(match.start) ||
      state.isIn(tokens, name.start, name.end) ||
      !HAS_CAPITAL_PATTERN.test(text.slice(tokens.start(name.start)))
    )
      continue;
    places.push({ at: name, isState: false });
  }
  places.sort((a, b) => a.at.start - b.at.start);
  return places.map(({ at: { start, end }, isState }) => ({
    name: text
      .slice(tokens.start(start), tokens.end(end - 1))
      .replace(GENITIVE_PATTERN, '')
      .replace(/\s+/g, ' '),
    isState,
  }));
});

/** A capital letter in the same clause. */
const HAS_CAPITAL_PATTERN = /^[^,.;:()]*\p{Lu}/u;
const GENITIVE_PATTERN = /['\u2019]s$/;

const addresseeMatchers = memoize((language: Language) => {
  const { addressee } = language.meaning;
  const [asks, to] = [anyOf(addressee.asks, language), anyOf(addressee.to, language)];
  const { genitive } = language.names;
  const states = addressee.state.flatMap((name) => [name, ...genitive.map((ending) => name + ending)]);
  const article = anyOf(language.citations.determiner, language);
  return {
    state: new Matcher(anyOf(states, language)),
    asked: new Matcher(compilePattern`${asks} [${article}]? name=[<word> <gap 8 ,.;:()>] ${to} <any>`),
  };
});
