import type { Language } from '../language';
import { PATTERNS } from './patterns';
import { WORDS } from './words';

/** French. */
export const fr: Language = { ...WORDS, patterns: PATTERNS };
