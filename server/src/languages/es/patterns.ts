import { ADOPTED_TEXTS } from './adoptions';
import { DAYS } from './days';
import { DEADLINES } from './deadlines';
import { DRAFTING } from './drafting';
import { NUMBER_LISTS } from './numberLists';
import { QUOTING } from './quoting';
import { RECORDS } from './records';
import { REITERATIONS } from './reiterations';
import { REPLIES } from './replies';

/** What sentences say in Spanish, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
  days: DAYS,
  deadlines: DEADLINES,
  drafting: DRAFTING,
  numberLists: NUMBER_LISTS,
  quoting: QUOTING,
  records: RECORDS,
  reiterations: REITERATIONS,
  replies: REPLIES,
};
