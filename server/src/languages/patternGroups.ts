import type { ADOPTED_TEXTS, ADOPTIONS } from './en/adoptions';
import type { DEADLINES } from './en/deadlines';
import type { DUES } from './en/dues';
import type { FOLLOW_UP } from './en/followUp';
import type { LIMITS } from './en/limits';
import type { EDITING, OPENING } from './en/opening';
import type { PatternGroup } from './pattern';

/** The patterns of a language by subject; what reads a subject is silent in a language that lacks it. */
export interface PatternGroups {
  readonly adoptedTexts: PatternGroup<keyof typeof ADOPTED_TEXTS>;
  readonly adoptions: PatternGroup<keyof typeof ADOPTIONS>;
  readonly deadlines: PatternGroup<keyof typeof DEADLINES>;
  readonly dues: PatternGroup<keyof typeof DUES>;
  /** Of documents that the United Nations edit in this language, by rules that are known. */
  readonly editing: PatternGroup<keyof typeof EDITING>;
  readonly followUp: PatternGroup<keyof typeof FOLLOW_UP>;
  readonly limits: PatternGroup<keyof typeof LIMITS>;
  readonly opening: PatternGroup<keyof typeof OPENING>;
}
