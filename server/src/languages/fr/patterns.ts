import { ADOPTED_TEXTS } from './adoptions';
import { CITED_TITLES } from './citedTitles';
import { DAYS } from './days';
import { DEADLINES } from './deadlines';
import { DRAFTING } from './drafting';
import { DUES } from './dues';
import { EDITING } from './editing';
import { FOLLOW_UP } from './followUp';
import { NUMBER_LISTS } from './numberLists';
import { OPENING } from './opening';
import { ORDINALS } from './ordinals';
import { QUOTING } from './quoting';
import { RECORDS } from './records';
import { REITERATIONS } from './reiterations';
import { REPETITIONS } from './repetitions';
import { REPLIES } from './replies';
import { REPORTING } from './reporting';
import { NAMED_THEN, STATES } from './states';

/** The patterns of French, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
  citedTitles: CITED_TITLES,
  days: DAYS,
  deadlines: DEADLINES,
  drafting: DRAFTING,
  dues: DUES,
  editing: EDITING,
  followUp: FOLLOW_UP,
  namedThen: NAMED_THEN,
  numberLists: NUMBER_LISTS,
  opening: OPENING,
  ordinals: ORDINALS,
  quoting: QUOTING,
  records: RECORDS,
  reiterations: REITERATIONS,
  repetitions: REPETITIONS,
  replies: REPLIES,
  reporting: REPORTING,
  states: STATES,
};
