import type { Span } from '../../text/edits';
import type { Gathered } from './gather';
import type { Rule } from './rule';
import { Walk } from './walk';

/** The rules that are on, by how they are asked. */
export class Team {
  /** For all that listen, and all that is gathered for rules. */
  readonly walk = new Walk();
  /** Those that look at single blocks in the light of the document. */
  readonly looking: readonly Rule[];
  /** Those that look at the whole document. */
  readonly checking: readonly Rule[];
  private readonly keys = new Map<Gathered<Span>, number>();

  constructor(rules: readonly Rule[]) {
    this.looking = rules.filter(({ checkBlock }) => checkBlock);
    this.checking = rules.filter(({ check }) => check);
    for (const { id, listen, gathers = [] } of rules) {
      if (listen) this.walk.finds(listen, id);
      for (const gathered of gathers) {
        if (this.keys.has(gathered)) continue;
        // Two keys for each: for what is wrong, and for what is right.
        this.walk.notes(gathered.listener, this.keys.size * 2);
        this.keys.set(gathered, this.keys.size * 2);
      }
    }
  }

  /** Under which key something is noted in the walk; undefined where no rule that is on gathers it. */
  keyOf(gathered: Gathered<Span>): number | undefined {
    return this.keys.get(gathered);
  }
}
