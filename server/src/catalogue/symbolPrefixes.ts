import { allCommittees } from './committees';

/**
 * The prefixes of treaty body symbols, split at slashes, longest first: those of the catalogue, the older forms of 2002 to 2005, and that
 * of the common core document.
 */
export const SYMBOL_PREFIXES: readonly (readonly string[])[] = [
  ...allCommittees().flatMap((committee) => committee.prefixes),
  'CCPR/CO',
  'CAT/CO',
  'HRI/CORE',
  'HRI/GEN',
  'HRI/MC',
]
  .map((prefix) => prefix.split('/'))
  .sort((a, right) => right.length - a.length);

/** The prefix of job numbers of documents printed in Geneva. */
export const JOB_PREFIX = 'GE';

/** The same for the places where the United Nations prints: Geneva, Vienna and New York. */
export const JOB_PREFIXES: readonly string[] = [JOB_PREFIX, 'V', 'N'];
