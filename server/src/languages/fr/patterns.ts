import { ADOPTED_TEXTS } from './adoptions';
import { DAYS } from './days';
import { DEADLINES } from './deadlines';
import { DRAFTING } from './drafting';
import { QUOTING } from './quoting';
import { RECORDS } from './records';
import { REITERATIONS } from './reiterations';
import { REPLIES } from './replies';

/** What sentences say in French, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
  days: DAYS,
  deadlines: DEADLINES,
  drafting: DRAFTING,
  quoting: QUOTING,
  records: RECORDS,
  reiterations: REITERATIONS,
  replies: REPLIES,
};
