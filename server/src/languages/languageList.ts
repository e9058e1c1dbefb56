import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Language } from './language';

/** The supported languages, the default first. */
export const LANGUAGES: readonly Language[] = [en, fr, es];
