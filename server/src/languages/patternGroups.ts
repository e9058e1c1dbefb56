import type { DEADLINES } from './en/deadlines';
import type { DUES } from './en/dues';
import type { PatternGroup } from './pattern';

/** The patterns of a language by subject; what reads a subject is silent in a language that lacks it. */
export interface PatternGroups {
  readonly deadlines: PatternGroup<keyof typeof DEADLINES>;
  readonly dues: PatternGroup<keyof typeof DUES>;
}
