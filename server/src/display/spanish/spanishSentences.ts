import type { ServerSentence } from '../french/frenchSentences';
import { SPANISH_CARRIED } from './spanishCarried';
import { SPANISH_CHECKS } from './spanishChecks';
import { SPANISH_CITATIONS } from './spanishCitations';
import { SPANISH_COMMANDS } from './spanishCommands';
import { SPANISH_COMMITTEES } from './spanishCommittees';
import { SPANISH_COMPARISONS } from './spanishComparisons';
import { SPANISH_DOCUMENTS } from './spanishDocuments';
import { SPANISH_FINDINGS } from './spanishFindings';
import { SPANISH_HOVERS } from './spanishHovers';
import { SPANISH_MATRIX } from './spanishMatrix';
import { SPANISH_OPERATIONS } from './spanishOperations';
import { SPANISH_RECOMMENDATIONS } from './spanishRecommendations';
import { SPANISH_STATISTICS } from './spanishStatistics';
import { SPANISH_TREATIES } from './spanishTreaties';
import { SPANISH_VERSIONS } from './spanishVersions';

/** All Spanish translations by English sentence, in United Nations style. */
export const SPANISH: Readonly<Record<ServerSentence, string>> = {
  ...SPANISH_OPERATIONS,
  ...SPANISH_CITATIONS,
  ...SPANISH_COMMANDS,
  ...SPANISH_CHECKS,
  ...SPANISH_FINDINGS,
  ...SPANISH_RECOMMENDATIONS,
  ...SPANISH_MATRIX,
  ...SPANISH_DOCUMENTS,
  ...SPANISH_HOVERS,
  ...SPANISH_COMMITTEES,
  ...SPANISH_TREATIES,
  ...SPANISH_VERSIONS,
  ...SPANISH_COMPARISONS,
  ...SPANISH_STATISTICS,
  ...SPANISH_CARRIED,
};
