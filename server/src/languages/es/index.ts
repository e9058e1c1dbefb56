import type { Language } from '../language';
import { PATTERNS } from './patterns';
import { WORDS } from './words';

/** Spanish. */
export const es: Language = { ...WORDS, patterns: PATTERNS };
