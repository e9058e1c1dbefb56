import { ADOPTED_TEXTS, ADOPTIONS } from './patterns/adoptions';
import { CITED_TITLES } from './patterns/citedTitles';
import { COMMENTS } from './patterns/comments';
import { DATE_FORMS } from './patterns/dateForms';
import { DAYS } from './patterns/days';
import { DEADLINES } from './patterns/deadlines';
import { DRAFTING } from './patterns/drafting';
import { DUES } from './patterns/dues';
import { FOLLOW_UP } from './patterns/followUp';
import { HEADINGS } from './patterns/headings';
import { LIMITS } from './patterns/limits';
import { NUMBER_LISTS } from './patterns/numberLists';
import { NUMBERS } from './patterns/numbers';
import { EDITING, OPENING } from './patterns/opening';
import { QUOTING } from './patterns/quoting';
import { ORDINALS, RECORDS } from './patterns/records';
import { REFERENCES } from './patterns/references';
import { REITERATIONS } from './patterns/reiterations';
import { REPETITIONS } from './patterns/repetitions';
import { REPLIES } from './patterns/replies';
import { REPORTING } from './patterns/reporting';
import { STATE_PARTY } from './patterns/stateParty';
import { STATES } from './patterns/states';
import { SYMBOLS } from './patterns/symbols';
import { NAMED_THEN, TIMES } from './patterns/times';
import { TITLES } from './patterns/titles';
import { TREATY_NAMES } from './patterns/treatyNames';
import { WHOSE } from './patterns/whose';
import { WORDING } from './patterns/wording';

/** The patterns of English, by subject. */
export const PATTERNS = {
  adoptedTexts: ADOPTED_TEXTS,
  adoptions: ADOPTIONS,
  citedTitles: CITED_TITLES,
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
  namedThen: NAMED_THEN,
  numberLists: NUMBER_LISTS,
  numbers: NUMBERS,
  opening: OPENING,
  ordinals: ORDINALS,
  quoting: QUOTING,
  records: RECORDS,
  references: REFERENCES,
  reiterations: REITERATIONS,
  repetitions: REPETITIONS,
  replies: REPLIES,
  reporting: REPORTING,
  stateParty: STATE_PARTY,
  states: STATES,
  symbols: SYMBOLS,
  times: TIMES,
  titles: TITLES,
  treatyNames: TREATY_NAMES,
  whose: WHOSE,
  wording: WORDING,
};
