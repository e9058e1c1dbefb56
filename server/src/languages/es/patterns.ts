import { ADOPTED_TEXTS } from './adoptions';

/** What sentences say in Spanish, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
};
