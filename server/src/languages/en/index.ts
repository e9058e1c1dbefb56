import type { Language } from '../language';
import { PATTERNS } from './patterns';
import { WORDS } from './words';

/** English. */
export const en: Language = { ...WORDS, patterns: PATTERNS };
