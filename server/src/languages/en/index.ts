import type { Language } from '../language';
import { PATTERNS } from './patterns';
import { COUNTING } from './patterns/counting';
import { TITLE_FORMS } from './words/officialTitles';
import { STATE_FORMS } from './words/stateForms';
import { TIMES_OF_YEAR } from './words/timesOfYear';
import { WORD_FORMS } from './words/wordForms';
import { WORDS } from './words/words';

/** English. */
export const en: Language = {
  ...WORDS,
  patterns: PATTERNS,
  counting: COUNTING,
  titles: TITLE_FORMS,
  wordForms: WORD_FORMS,
  ordinals: { byFigure: ['th', 'st', 'nd', 'rd'] },
  stateForms: STATE_FORMS,
  timesOfYear: TIMES_OF_YEAR,
  begins: {
    concern: 'The Committee is concerned about',
    recommendation: 'The Committee recommends that the State party',
  },
};
