import type { Language } from '../language';
import { PATTERNS } from './patterns';
import { WORDS } from './words';

/** Spanish. */
export const es: Language = {
  ...WORDS,
  patterns: PATTERNS,
  begins: { concern: 'Preocupa al Comité', recommendation: 'El Comité recomienda al Estado parte que' },
};
