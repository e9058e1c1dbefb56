import type { Span } from '../../text/edits';
import type { Gathered } from './gather';
import type { Rule } from './rule';
import { Walk } from './walk';

/** The rules that are on, by the way in which they run. */
export class RuleSet {
  /** For all listeners, and for all notes that rules need. */
  readonly walk = new Walk();
  /** The rules that look at single blocks in the light of the document. */
  readonly blockRules: readonly Rule[];
  /** The rules that look at the whole document. */
  readonly documentRules: readonly Rule[];
  private readonly keys = new Map<Gathered<Span>, number>();

  constructor(rules: readonly Rule[]) {
    this.blockRules = rules.filter(({ checkBlock }) => checkBlock);
    this.documentRules = rules.filter(({ check }) => check);
    for (const { id, listen, gathers = [] } of rules) {
      if (listen) this.walk.addFinder(listen, id);
      for (const gather of gathers) {
        if (this.keys.has(gather)) continue;
        // Two keys each: one for wrong forms, one for right ones.
        this.walk.addNoteTaker(gather.listener, this.keys.size * 2);
        this.keys.set(gather, this.keys.size * 2);
      }
    }
  }

  /** The key of notes in the walk, for those that a rule of the team gathers. */
  keyOf(gather: Gathered<Span>): number {
    const key = this.keys.get(gather);
    if (key === undefined) throw new Error('No rule that is on gathers these notes.');
    return key;
  }
}
