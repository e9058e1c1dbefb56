import type { Span } from '../../text/edits';
import type { Gathered } from './gather';
import type { Rule } from './rule';
import { Walk } from './walk';

/** The enabled rules, grouped by how they run. */
export class RuleSet {
  /** The pass for all listeners, and for all notes that the rules need. */
  readonly walk = new Walk();
  /** Rules that check individual blocks in the context of the document. */
  readonly blockRules: readonly Rule[];
  /** Rules that check the whole document. */
  readonly documentRules: readonly Rule[];
  private readonly keys = new Map<Gathered<Span>, number>();

  constructor(rules: readonly Rule[]) {
    this.blockRules = rules.filter(({ checkBlock }) => checkBlock);
    this.documentRules = rules.filter(({ check }) => check);
    for (const { id, listen, gathers = [] } of rules) {
      if (listen) this.walk.addFinder(listen, id);
      for (const gather of gathers) {
        if (this.keys.has(gather)) continue;
        // Two keys each: for incorrect forms and for correct ones.
        this.walk.addNoteTaker(gather.listener, this.keys.size * 2);
        this.keys.set(gather, this.keys.size * 2);
      }
    }
  }

  /** The key of notes in the pass, if an enabled rule gathers them. */
  keyOf(gather: Gathered<Span>): number {
    const key = this.keys.get(gather);
    if (key === undefined) throw new Error('No rule that is on gathers these notes.');
    return key;
  }
}
