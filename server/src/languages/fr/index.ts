import type { Language } from '../language';
import { COUNTING } from './counting';
import { ORDINAL_FORMS } from './ordinals';
import { PATTERNS } from './patterns';
import { STATE_FORMS } from './stateForms';
import { STYLE } from './style';
import { TITLE_SLIPS } from './titleSlips';
import { WORDS } from './words';

/** French. */
export const fr: Language = {
  ...WORDS,
  patterns: PATTERNS,
  counting: COUNTING,
  style: STYLE,
  ordinals: ORDINAL_FORMS,
  stateForms: STATE_FORMS,
  titleSlips: TITLE_SLIPS,
  begins: { concern: 'Le Comité est préoccupé par', recommendation: 'Le Comité recommande à l’État partie de' },
};
