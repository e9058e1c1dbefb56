import { allStates } from '../../../catalogue/states';
import type { Language } from '../../../languages/language';
import { formsOfStateName } from '../../../languages/stateNameForms';
import { memoize } from '../../../model/base/memo';

const statesByName = memoize(
  ({ meaning: { states } }: Language): ReadonlyMap<string, string> =>
    new Map(
      allStates()
        .filter(({ status }) => status === 'current')
        .flatMap(({ code }) =>
          formsOfStateName(states[code] ?? code).map((form) => [form.toLowerCase(), code] as const),
        ),
    ),
);

/**
 * The code of a State, given its name in a language with or without an article: "Peru", "the Plurinational State of Bolivia". Undefined for
 * names other than the official United Nations one, for former States and for territories.
 */
export function stateNamed(name: string, language: Language): string | undefined {
  const words = name.trim().toLowerCase().split(/\s+/);
  return statesByName(language).get((words[0] === language.stateForms?.article ? words.slice(1) : words).join(' '));
}
