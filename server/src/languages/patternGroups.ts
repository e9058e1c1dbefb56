import type { PATTERNS } from './en/patterns';
import type { PatternGroup } from './pattern';

/** The patterns of a language by subject, as English has them; what reads a subject is silent in a language that lacks it. */
export type PatternGroups = {
  readonly [S in keyof typeof PATTERNS]: PatternGroup<keyof (typeof PATTERNS)[S] & string>;
};
