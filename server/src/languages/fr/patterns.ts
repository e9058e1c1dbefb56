import { ADOPTED_TEXTS } from './adoptions';

/** What sentences say in French, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
};
