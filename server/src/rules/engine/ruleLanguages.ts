import { compiledLanguageOf } from '../../syntax/tokens/compiled';
import { FRENCH_EXAMPLES } from './examplesInFrench';
import { SPANISH_EXAMPLES } from './examplesInSpanish';
import type { Rule } from './rule';

/**
 * The languages, by their ISO 639-1 codes, in which a rule has an example of a finding. `any` for a rule that needs no words, and so runs
 * on every text. In others it may be silent.
 */
export function ruleLanguages({ id, bad, isWordless }: Rule): ReadonlySet<string> {
  const examples = [...bad.map(({ text }) => text), ...(FRENCH_EXAMPLES[id] ?? []), ...(SPANISH_EXAMPLES[id] ?? [])];
  const languages = new Set(examples.map((text) => compiledLanguageOf(text.replace(MARKED_LINE, '')).language.id));
  return isWordless ? new Set([...languages, 'any']) : languages;
}

/** The messages below an example are in English. */
const MARKED_LINE = /^[ \t]*\^+.*$/gm;
