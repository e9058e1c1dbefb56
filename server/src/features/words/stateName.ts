import type { State } from '../../catalogue/states';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { stateNameIn } from '../../languages/states/stateNames';

/** The only note in the catalogue. */
const NOTE = 'to be understood in the context of Security Council resolution 1244 (1999)';

/**
 * The name of a State or territory in a language, with its mandatory note if it has one. Not from `Intl.DisplayNames`, whose names are not
 * United Nations usage: “Corée du Sud”, “Territoires palestiniens”.
 */
export function displayedStateName({ code, note }: State, language: DisplayLanguage): string {
  const name = stateNameIn(language, code);
  if (note === undefined) return name;
  return `${name} (${note === NOTE ? speakerFor(language).t(NOTE) : note})`;
}
