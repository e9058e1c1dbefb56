import type { PATTERNS } from './en/patterns';
import type { PatternGroup } from './pattern';

/** The patterns of a language by subject, with English as the reference; code for a subject does nothing in a language without it. */
export type PatternGroups = {
  readonly [S in keyof typeof PATTERNS]: PatternGroup<keyof (typeof PATTERNS)[S] & string>;
};
