import type { State } from '../catalogue/states';
import type { DisplayLanguage } from '../display/displayLanguage';
import { FRENCH_STATES } from '../display/frenchStates';
import { SPANISH_STATES } from '../display/spanishStates';
import { speaker } from '../display/speaker';

const NAMES: Readonly<Record<DisplayLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  fr: FRENCH_STATES,
  es: SPANISH_STATES,
};

/** The only note in the catalogue. */
const NOTE = 'to be understood in the context of Security Council resolution 1244 (1999)';

/**
 * The name of a State or territory in a language, with any note that must go with it. `Intl.DisplayNames` will not do, since its names
 * are not those of the United Nations: “Corée du Sud”, “Territoires palestiniens”.
 */
export function stateName({ code, name, note }: State, language: DisplayLanguage): string {
  const shown = NAMES[language][code] ?? name;
  if (note === undefined) return shown;
  return `${shown} (${note === NOTE ? speaker(language).t(NOTE) : note})`;
}
