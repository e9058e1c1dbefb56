import type { Span } from '../../text/edits';
import type { Gathered } from './gather';
import type { Rule } from './rule';
import { Walk } from './walk';

/** The rules that are on, by the way in which they run. */
export class Team {
  /** For all listeners, and for all notes that rules need. */
  readonly walk = new Walk();
  /** The rules that look at single blocks in the light of the document. */
  readonly looking: readonly Rule[];
  /** The rules that look at the whole document. */
  readonly checking: readonly Rule[];
  private readonly keys = new Map<Gathered<Span>, number>();

  constructor(rules: readonly Rule[]) {
    this.looking = rules.filter(({ checkBlock }) => checkBlock);
    this.checking = rules.filter(({ check }) => check);
    for (const { id, listen, gathers = [] } of rules) {
      if (listen) this.walk.finds(listen, id);
      for (const gathered of gathers) {
        if (this.keys.has(gathered)) continue;
        // Two keys each: one for wrong forms, one for right ones.
        this.walk.notes(gathered.listener, this.keys.size * 2);
        this.keys.set(gathered, this.keys.size * 2);
      }
    }
  }

  /** The key of notes in the walk, for those that a rule of the team gathers. */
  keyOf(gathered: Gathered<Span>): number {
    const key = this.keys.get(gathered);
    if (key === undefined) throw new Error('No rule that is on gathers these notes.');
    return key;
  }
}
