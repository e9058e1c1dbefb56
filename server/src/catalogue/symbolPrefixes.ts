import { allCommittees } from './committees';

/**
 * Prefixes of treaty body symbols, split at slashes, longest first: those in the catalogue, the older forms of 2002 to 2005, and that of
 * the common core document.
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

/** Job number prefixes by place of printing: Geneva, Vienna and New York. */
export const JOB_PREFIXES: readonly string[] = [JOB_PREFIX, 'V', 'N'];
