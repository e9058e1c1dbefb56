import type { Language } from '../language';
import { COUNTING } from './counting';
import { TITLE_FORMS } from './officialTitles';
import { PATTERNS } from './patterns';
import { STATE_FORMS } from './stateForms';
import { TIMES_OF_YEAR } from './timesOfYear';
import { WORD_FORMS } from './wordForms';
import { WORDS } from './words';

/** English. */
export const en: Language = {
  ...WORDS,
  patterns: PATTERNS,
  counting: COUNTING,
  titles: TITLE_FORMS,
  wordForms: WORD_FORMS,
  stateForms: STATE_FORMS,
  timesOfYear: TIMES_OF_YEAR,
  begins: {
    concern: 'The Committee is concerned about',
    recommendation: 'The Committee recommends that the State party',
  },
};
