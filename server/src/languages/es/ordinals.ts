import type { OrdinalForms } from '../ordinalForms';
import { compilePattern } from '../pattern';

/** Words around the number of a meeting or session. */
export const ORDINALS = {
  counted: compilePattern`sesión|período|periodo`.like('su 2710 sesión', 'su 42 período de sesiones'),
  itsBefore: compilePattern`su|la|el`.like('en su 2710 sesión'),
  meetingGoesOn: compilePattern`celebrada|celebrado|de|del|el|los|en|a|y|por|fue|que|con|plenaria|pública`.like(
    'su 2710 sesión, celebrada',
  ),
} as const;

/** “42º período de sesiones”, “2710ª sesión”: by the gender of the noun. */
export const ORDINAL_FORMS: OrdinalForms = {
  byNoun: new Map([
    ['sesión', 'ª'],
    ['período', 'º'],
    ['periodo', 'º'],
  ]),
};
