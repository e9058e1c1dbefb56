import type { Chunk } from '../../model/chunks';
import type { DocumentModel } from '../../model/document';
import type { Span } from '../../text/edits';
import type { Finding } from './finding';
import type { Gathered, Placed } from './gather';
import type { Rule } from './rule';
import type { RuleOptions } from './ruleOptions';
import type { RuleSet } from './ruleSet';
import { type Query, Reads, type Version, View } from './view';
import type { WalkOutcome } from './walk';

/** The outcome of the walk over a run of blocks. */
export interface ChunkOutcome {
  readonly rules: RuleSet;
  /** For each block of the run. */
  readonly outcomes: readonly WalkOutcome[];
  /** Notes by key; combined when first asked for. */
  lists: readonly (RunNotes | undefined)[] | undefined;
}

/** The notes with one key in a run, in text order, each with the index of its block in the run. */
interface RunNotes {
  readonly notes: Span[];
  readonly blocks: number[];
}

/** The notes of a run with their blocks, valid while the run starts at the same block. */
interface PlacedRun {
  readonly run: RunNotes;
  readonly start: number;
  readonly placedNotes: readonly Placed<Span>[];
}

/** The notes of a document, as last returned. */
interface NotesResult {
  readonly runs: readonly PlacedRun[];
  readonly placedNotes: readonly Placed<Span>[];
}

/** The state kept from one version of a document to the next. */
export interface Memory {
  readonly rules: RuleSet;
  chunks: readonly Chunk[];
  /** For each rule that checks blocks: its reads of the document for any of them, and the revision of the resulting findings. */
  readonly blockRuns: { reads: Reads; revision: number }[];
  readonly checks: Map<Rule, { readonly reads: Reads; readonly findings: readonly Finding[] }>;
  readonly queries: Map<unknown, { readonly reads: Reads; readonly value: unknown; stamp: number }>;
  readonly noteMemos: readonly [Map<Gathered<Span>, NotesResult>, Map<Gathered<Span>, NotesResult>];
}

/**
 * For a document without an earlier version. The revision is one that no findings have yet: findings of an earlier memory, which may still
 * be kept with runs of blocks, have lost their dependencies.
 */
export function newMemory(rules: RuleSet, revision: number): Memory {
  return {
    rules,
    chunks: [],
    blockRuns: rules.blockRules.map(() => ({ reads: new Reads(), revision })),
    checks: new Map(),
    queries: new Map(),
    noteMemos: [new Map(), new Map()],
  };
}

const NONE: readonly never[] = [];
let stamps = 0;

/** Computes a query; its view closes even if it fails. */
function computedBy<T>({ compute }: Query<T>, view: View): T {
  try {
    return compute(view);
  } finally {
    view.close();
  }
}

/** A version during a run of the rules. Computed values are kept in the memory, and validated once for each version. */
export class VersionRun implements Version {
  readonly view: View;
  private readonly stamp = ++stamps;
  private readonly outcomes = new Map<Chunk, ChunkOutcome>();
  private readonly noteResults: readonly [Map<Gathered<Span>, NotesResult>, Map<Gathered<Span>, NotesResult>] = [
    new Map(),
    new Map(),
  ];

  constructor(
    readonly model: DocumentModel,
    readonly options: RuleOptions,
    readonly memory: Memory,
    private readonly visit: (chunk: Chunk) => ChunkOutcome,
  ) {
    this.view = new View(this, new Reads());
  }

  visitAll(): void {
    for (const chunk of this.model.chunks) this.outcomes.set(chunk, this.visit(chunk));
  }

  outcomeOf(chunk: Chunk): ChunkOutcome {
    return this.outcomes.get(chunk) ?? this.visit(chunk);
  }

  ask<T>(query: Query<T>): T {
    const { queries } = this.memory;
    const earlier = queries.get(query);
    if (earlier && (earlier.stamp === this.stamp || earlier.reads.hold(this))) {
      earlier.stamp = this.stamp;
      return earlier.value as T;
    }
    const reads = new Reads();
    const view = new View(this, reads);
    const newValue = computedBy(query, view);
    const value = earlier && query.isSame(earlier.value as T, newValue) ? (earlier.value as T) : newValue;
    queries.set(query, { reads, value, stamp: this.stamp });
    return value;
  }

  /** The same list as for the last version if the notes and their places are the same. */
  notes<N extends Span>(gather: Gathered<N>, right: boolean): readonly Placed<N>[] {
    const which = right ? 1 : 0;
    const key = gather as unknown as Gathered<Span>;
    let result = this.noteResults[which].get(key);
    if (!result) {
      result = this.gather(key, which, this.memory.noteMemos[which].get(key));
      this.noteResults[which].set(key, result);
      this.memory.noteMemos[which].set(key, result);
    }
    return result.placedNotes as readonly Placed<N>[];
  }

  private gather(gather: Gathered<Span>, which: 0 | 1, before: NotesResult | undefined): NotesResult {
    const key = this.memory.rules.keyOf(gather);
    const runs: PlacedRun[] = [];
    let isSame = before !== undefined;
    let start = 0;
    for (const chunk of this.model.chunks) {
      const run = listsOf(this.outcomeOf(chunk))[key + which];
      if (run) {
        const earlier = before?.runs[runs.length];
        const isKept = earlier?.start === start && isSameRun(earlier.run, run);
        isSame &&= isKept;
        runs.push(isKept ? earlier : { run, start, placedNotes: placedFrom(run, start) });
      }
      start += chunk.length;
    }
    if (before && isSame && before.runs.length === runs.length) return before;
    return { runs, placedNotes: runs.length === 0 ? NONE : runs.flatMap(({ placedNotes }) => placedNotes) };
  }
}

function isSameRun(a: RunNotes, b: RunNotes): boolean {
  if (a === b) return true;
  return (
    a.notes.length === b.notes.length && a.notes.every((one, i) => one === b.notes[i] && a.blocks[i] === b.blocks[i])
  );
}

function placedFrom({ notes, blocks }: RunNotes, start: number): readonly Placed<Span>[] {
  return notes.map((one, i) => ({ ...one, block: start + (blocks[i] ?? 0) }));
}

function listsOf(outcome: ChunkOutcome): readonly (RunNotes | undefined)[] {
  outcome.lists ??= listsByKey(outcome.outcomes);
  return outcome.lists;
}

function listsByKey(outcomes: readonly WalkOutcome[]): readonly (RunNotes | undefined)[] {
  const lists: RunNotes[] = [];
  for (let at = 0; at < outcomes.length; at++) {
    const outcome = outcomes[at];
    if (!outcome || outcome.notes.length === 0) continue;
    for (const [key, spans] of byKey(outcome)) {
      lists[key] ??= { notes: [], blocks: [] };
      const list = lists[key];
      for (const what of spans.sort(inTextOrder)) {
        list.notes.push(what);
        list.blocks.push(at);
      }
    }
  }
  return lists;
}

/** The notes on a block by key, each in the order in which they were made. */
function byKey({ notes, keys }: WalkOutcome): ReadonlyMap<number, Span[]> {
  const lists = new Map<number, Span[]>();
  for (let i = 0; i < notes.length; i++) {
    const [key, what] = [keys[i], notes[i]];
    if (key === undefined || !what) continue;
    const list = lists.get(key);
    if (list) list.push(what);
    else lists.set(key, [what]);
  }
  return lists;
}

function inTextOrder(a: Span, b: Span): number {
  return a.start - b.start;
}
