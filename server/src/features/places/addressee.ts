import type { Language } from '../../languages/language';
import { pattern } from '../../languages/pattern';
import { kept } from '../../model/base/beside';
import { anyOf } from '../../model/words/patterns';
import { lex } from '../../syntax/tokens/lexer';
import { Matcher, type Places } from '../../syntax/tokens/matcher';

/**
 * Whom a recommendation is addressed to, as named in it but without the article: "State party", and others that are asked directly
 * ("invites the Office of the Ombudsman to …"). In text order; empty if it names nobody.
 */
export function addresseesOf(text: string, language: Language): readonly string[] {
  const { state, asked } = compiled(language);
  const tokens = lex(text, 0, text.length, language.elides);
  const first = state.in(tokens);
  const found: Places[] = first ? [first] : [];
  for (const match of asked.allIn(tokens)) {
    const name = match.part('name');
    // "them" and "it" are not names, "Requests are submitted to" asks nobody.
    if (
      !name ||
      tokens.upper(match.start) ||
      state.isIn(tokens, name.start, name.end) ||
      !HAS_CAPITAL.test(text.slice(tokens.start(name.start)))
    )
      continue;
    found.push(name);
  }
  found.sort((a, b) => a.start - b.start);
  const written = ({ start, end }: Places) =>
    text
      .slice(tokens.start(start), tokens.end(end - 1))
      .replace(GENITIVE, '')
      .replace(/\s+/g, ' ');
  return [...new Set(found.map(written))];
}

/** Somewhere in the same clause. */
const HAS_CAPITAL = /^[^,.;:()]*\p{Lu}/u;
const GENITIVE = /['\u2019]s$/;

const compiled = kept((language: Language) => {
  const { addressee } = language.meaning;
  const [asks, to] = [anyOf(addressee.asks, language), anyOf(addressee.to, language)];
  const { genitive } = language.names;
  const states = addressee.state.flatMap((name) => [name, ...genitive.map((ending) => name + ending)]);
  const article = anyOf(language.citations.determiner, language);
  return {
    state: new Matcher(anyOf(states, language)),
    asked: new Matcher(pattern`${asks} [${article}]? name=[<word> <gap 8 ,.;:()>] ${to} <any>`),
  };
});
