import { ADOPTED_TEXTS, ADOPTIONS } from './adoptions';
import { COMMENTS } from './comments';
import { DATE_FORMS } from './dateForms';
import { DAYS } from './days';
import { DEADLINES } from './deadlines';
import { DRAFTING } from './drafting';
import { DUES } from './dues';
import { FOLLOW_UP } from './followUp';
import { HEADINGS } from './headings';
import { LIMITS } from './limits';
import { NUMBER_LISTS } from './numberLists';
import { NUMBERS } from './numbers';
import { EDITING, OPENING } from './opening';
import { QUOTING } from './quoting';
import { RECORDS } from './records';
import { REFERENCES } from './references';
import { REITERATIONS } from './reiterations';
import { REPETITIONS } from './repetitions';
import { REPLIES } from './replies';
import { STATE_PARTY } from './stateParty';
import { STATES } from './states';
import { SYMBOLS } from './symbols';
import { TIMES } from './times';
import { TITLES } from './titles';
import { TREATY_NAMES } from './treatyNames';
import { WHOSE } from './whose';
import { WORDING } from './wording';

/** What sentences say in English, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
  adoptions: ADOPTIONS,
  comments: COMMENTS,
  dateForms: DATE_FORMS,
  days: DAYS,
  deadlines: DEADLINES,
  drafting: DRAFTING,
  dues: DUES,
  editing: EDITING,
  followUp: FOLLOW_UP,
  headings: HEADINGS,
  limits: LIMITS,
  numberLists: NUMBER_LISTS,
  numbers: NUMBERS,
  opening: OPENING,
  quoting: QUOTING,
  records: RECORDS,
  references: REFERENCES,
  reiterations: REITERATIONS,
  repetitions: REPETITIONS,
  replies: REPLIES,
  stateParty: STATE_PARTY,
  states: STATES,
  symbols: SYMBOLS,
  times: TIMES,
  titles: TITLES,
  treatyNames: TREATY_NAMES,
  whose: WHOSE,
  wording: WORDING,
};
