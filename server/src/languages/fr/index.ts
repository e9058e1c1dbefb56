import type { Language } from '../language';
import { PATTERNS } from './patterns';
import { WORDS } from './words';

/** French. */
export const fr: Language = {
  ...WORDS,
  patterns: PATTERNS,
  begins: { concern: 'Le Comité est préoccupé par', recommendation: 'Le Comité recommande à l’État partie de' },
};
