import { compiledLanguageOf } from '../../syntax/tokens/compiled';
import { FRENCH_EXAMPLES } from './examplesInFrench';
import { SPANISH_EXAMPLES } from './examplesInSpanish';
import type { Rule } from './rule';

/**
 * The ISO 639-1 codes of the languages in which a rule has examples of findings, plus `any` for a rule that is independent of wording and
 * runs on all texts. In other languages the rule may find nothing.
 */
export function ruleLanguages({ id, bad, isWordless }: Rule): ReadonlySet<string> {
  const examples = [...bad.map(({ text }) => text), ...(FRENCH_EXAMPLES[id] ?? []), ...(SPANISH_EXAMPLES[id] ?? [])];
  const languages = new Set(
    examples.map((text) => compiledLanguageOf(text.replace(MARKED_LINE_PATTERN, '')).language.id),
  );
  return isWordless ? new Set([...languages, 'any']) : languages;
}

/** Marker lines, which are dropped because their messages are in English. */
const MARKED_LINE_PATTERN = /^[ \t]*\^+.*$/gm;
