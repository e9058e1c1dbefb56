import type { Language } from '../language';
import { TITLE_FORMS } from './officialTitles';
import { PATTERNS } from './patterns';
import { STATE_FORMS } from './stateForms';
import { WORDS } from './words';

/** English. */
export const en: Language = {
  ...WORDS,
  patterns: PATTERNS,
  titles: TITLE_FORMS,
  stateForms: STATE_FORMS,
  begins: {
    concern: 'The Committee is concerned about',
    recommendation: 'The Committee recommends that the State party',
  },
};
