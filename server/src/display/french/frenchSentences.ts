import { FRENCH_CARRIED } from './frenchCarried';
import { FRENCH_CHECKS } from './frenchChecks';
import { FRENCH_CITATIONS } from './frenchCitations';
import { FRENCH_COMMANDS } from './frenchCommands';
import { FRENCH_COMMITTEES } from './frenchCommittees';
import { FRENCH_COMPARISONS } from './frenchComparisons';
import { FRENCH_DOCUMENTS } from './frenchDocuments';
import { FRENCH_FINDINGS } from './frenchFindings';
import { FRENCH_HOVERS } from './frenchHovers';
import { FRENCH_MATRIX } from './frenchMatrix';
import { FRENCH_OPERATIONS } from './frenchOperations';
import { FRENCH_RECOMMENDATIONS } from './frenchRecommendations';
import { FRENCH_STATISTICS } from './frenchStatistics';
import { FRENCH_TREATIES } from './frenchTreaties';
import { FRENCH_VERSIONS } from './frenchVersions';

/** All French translations by English sentence, in United Nations style: no-break spaces and curved apostrophes. */
export const FRENCH = {
  ...FRENCH_OPERATIONS,
  ...FRENCH_CITATIONS,
  ...FRENCH_COMMANDS,
  ...FRENCH_CHECKS,
  ...FRENCH_FINDINGS,
  ...FRENCH_RECOMMENDATIONS,
  ...FRENCH_MATRIX,
  ...FRENCH_DOCUMENTS,
  ...FRENCH_HOVERS,
  ...FRENCH_COMMITTEES,
  ...FRENCH_TREATIES,
  ...FRENCH_VERSIONS,
  ...FRENCH_COMPARISONS,
  ...FRENCH_STATISTICS,
  ...FRENCH_CARRIED,
};

/** The English sentences of the server and the command line, which are the keys of the other languages. */
export type ServerSentence = keyof typeof FRENCH;
