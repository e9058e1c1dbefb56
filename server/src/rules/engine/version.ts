import type { Chunk } from '../../model/chunks';
import type { DocumentModel } from '../../model/document';
import type { Span } from '../../text/edits';
import type { Finding } from './finding';
import type { Gathered, NoteInBlock } from './gather';
import type { Rule } from './rule';
import type { RuleOptions } from './ruleOptions';
import type { RuleSet } from './ruleSet';
import { type Query, Reads, type Version, View } from './view';
import type { WalkOutcome } from './walk';

/** The outcome of visiting a chunk. */
export interface ChunkOutcome {
  readonly rules: RuleSet;
  /** One per block of the chunk. */
  readonly outcomes: readonly WalkOutcome[];
  /** Notes by key, combined on first request. */
  lists: readonly (RunNotes | undefined)[] | undefined;
}

/** The notes with one key in a chunk, in text order, with block indices within the chunk. */
interface RunNotes {
  readonly notes: Span[];
  readonly blocks: number[];
}

/** The notes of a chunk with absolute block indices, valid while the chunk starts at the same block. */
interface PositionedRun {
  readonly run: RunNotes;
  readonly start: number;
  readonly placedNotes: readonly NoteInBlock<Span>[];
}

/** The most recently returned notes of a document. */
interface NotesResult {
  readonly runs: readonly PositionedRun[];
  readonly placedNotes: readonly NoteInBlock<Span>[];
}

/** State carried over between versions of a document. */
export interface Memory {
  readonly rules: RuleSet;
  chunks: readonly Chunk[];
  /** For each block rule: its reads from the document for any block, and the revision of the resulting findings. */
  readonly blockRuns: { reads: Reads; revision: number }[];
  readonly checks: Map<Rule, { readonly reads: Reads; readonly findings: readonly Finding[] }>;
  readonly queries: Map<unknown, { readonly reads: Reads; readonly value: unknown; stamp: number }>;
  readonly noteMemos: readonly [Map<Gathered<Span>, NotesResult>, Map<Gathered<Span>, NotesResult>];
}

/**
 * Creates the state for a document without an earlier version. The revision is not used by any findings yet: those from an earlier memory,
 * possibly still cached with chunks, have lost their dependencies.
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

/** Computes a query; closes its view even on failure. */
function computedBy<T>({ compute }: Query<T>, view: View): T {
  try {
    return compute(view);
  } finally {
    view.close();
  }
}

/** A version during a run of the rules. Computed values are kept in the memory, and validated once per version. */
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
    const previousQuery = queries.get(query);
    if (previousQuery && (previousQuery.stamp === this.stamp || previousQuery.reads.hold(this))) {
      previousQuery.stamp = this.stamp;
      return previousQuery.value as T;
    }
    const reads = new Reads();
    const view = new View(this, reads);
    const newValue = computedBy(query, view);
    const value =
      previousQuery && query.isSame(previousQuery.value as T, newValue) ? (previousQuery.value as T) : newValue;
    queries.set(query, { reads, value, stamp: this.stamp });
    return value;
  }

  /** The notes of a gatherer; the same list as for the last version if notes and places are unchanged. */
  notes<N extends Span>(gather: Gathered<N>, right: boolean): readonly NoteInBlock<N>[] {
    const formIndex = right ? 1 : 0;
    const key = gather as unknown as Gathered<Span>;
    let result = this.noteResults[formIndex].get(key);
    if (!result) {
      result = this.gather(key, formIndex, this.memory.noteMemos[formIndex].get(key));
      this.noteResults[formIndex].set(key, result);
      this.memory.noteMemos[formIndex].set(key, result);
    }
    return result.placedNotes as readonly NoteInBlock<N>[];
  }

  private gather(gather: Gathered<Span>, which: 0 | 1, before: NotesResult | undefined): NotesResult {
    const key = this.memory.rules.keyOf(gather);
    const runs: PositionedRun[] = [];
    let isSame = before !== undefined;
    let start = 0;
    for (const chunk of this.model.chunks) {
      const run = listsOf(this.outcomeOf(chunk))[key + which];
      if (run) {
        const earlierRun = before?.runs[runs.length];
        const isReused = earlierRun?.start === start && isSameRun(earlierRun.run, run);
        isSame &&= isReused;
        runs.push(isReused ? earlierRun : { run, start, placedNotes: notesFrom(run, start) });
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

function notesFrom({ notes, blocks }: RunNotes, start: number): readonly NoteInBlock<Span>[] {
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
    if (!outcome) continue;
    for (const [key, notes] of outcome.notes) {
      lists[key] ??= { notes: [], blocks: [] };
      const list = lists[key];
      for (const note of notes) {
        list.notes.push(note);
        list.blocks.push(at);
      }
    }
  }
  return lists;
}
