import { ADOPTED_TEXTS } from './adoptions';
import { QUOTING } from './quoting';
import { REITERATIONS } from './reiterations';
import { REPLIES } from './replies';

/** What sentences say in French, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
  quoting: QUOTING,
  reiterations: REITERATIONS,
  replies: REPLIES,
};
