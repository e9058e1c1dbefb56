import { allStates } from '../../../catalogue/states';
import { formsOfStateName } from '../../../languages/stateNameForms';
import { stateNameIn } from '../../../languages/states/stateNames';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  allStates()
    .filter(({ status }) => status === 'current')
    .flatMap(({ code }) =>
      formsOfStateName(stateNameIn('en', code)).map((form) => [form.toLowerCase(), code] as const),
    ),
);

/**
 * The code of a State by its English name, with or without the article: "Peru", "the Plurinational State of Bolivia". Undefined for names
 * other than the United Nations one, for former States and for territories.
 */
export function stateNamed(name: string): string | undefined {
  const words = name.trim().toLowerCase().split(/\s+/);
  return BY_NAME.get((words[0] === 'the' ? words.slice(1) : words).join(' '));
}
