import { allCommittees } from './committees';

/**
 * How symbols of treaty bodies begin, in parts, longest first: those of the catalogue, the older forms of 2002 to 2005, and the common
 * core document.
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
  .sort((left, right) => right.length - left.length);
