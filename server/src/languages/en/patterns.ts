import { ADOPTED_TEXTS, ADOPTIONS } from './adoptions';
import { COMMENTS } from './comments';
import { DATE_FORMS } from './dateForms';
import { DEADLINES } from './deadlines';
import { DUES } from './dues';
import { FOLLOW_UP } from './followUp';
import { LIMITS } from './limits';
import { NUMBERS } from './numbers';
import { EDITING, OPENING } from './opening';
import { QUOTING } from './quoting';
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

/** What sentences say in English, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
  adoptions: ADOPTIONS,
  comments: COMMENTS,
  dateForms: DATE_FORMS,
  deadlines: DEADLINES,
  dues: DUES,
  editing: EDITING,
  followUp: FOLLOW_UP,
  limits: LIMITS,
  numbers: NUMBERS,
  opening: OPENING,
  quoting: QUOTING,
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
};
