import { ADOPTED_TEXTS } from './adoptions';
import { REITERATIONS } from './reiterations';

/** What sentences say in Spanish, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
  reiterations: REITERATIONS,
};
