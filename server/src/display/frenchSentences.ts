import { FRENCH_CHECKS } from './frenchChecks';
import { FRENCH_COMMANDS } from './frenchCommands';
import { FRENCH_COMMITTEES } from './frenchCommittees';
import { FRENCH_DOCUMENTS } from './frenchDocuments';
import { FRENCH_FINDINGS } from './frenchFindings';
import { FRENCH_HOVERS } from './frenchHovers';
import { FRENCH_OPERATIONS } from './frenchOperations';
import { FRENCH_RECOMMENDATIONS } from './frenchRecommendations';
import { FRENCH_TREATIES } from './frenchTreaties';

/** French, as the United Nations writes it, by the English sentence: with no-break spaces and curved apostrophes. */
export const FRENCH = {
  ...FRENCH_OPERATIONS,
  ...FRENCH_COMMANDS,
  ...FRENCH_CHECKS,
  ...FRENCH_FINDINGS,
  ...FRENCH_RECOMMENDATIONS,
  ...FRENCH_DOCUMENTS,
  ...FRENCH_HOVERS,
  ...FRENCH_COMMITTEES,
  ...FRENCH_TREATIES,
};

/** What the server and the command line say, in English; it is the key of the other languages. */
export type Sentence = keyof typeof FRENCH;
