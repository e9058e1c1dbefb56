import type { Chunk } from '../../model/chunks';
import type { DocumentModel } from '../../model/document';
import type { Span } from '../../text/edits';
import type { Finding } from './finding';
import type { Gathered, Placed } from './gather';
import type { Rule } from './rule';
import type { RuleOptions } from './ruleOptions';
import type { Team } from './ruleSet';
import { type Query, Reads, type Version, View } from './view';
import type { Outcome } from './walk';

/** The outcome of the walk over a run of blocks. */
export interface Heard {
  readonly team: Team;
  /** For each block of the run. */
  readonly outcomes: readonly Outcome[];
  /** Notes by key; combined when first asked for. */
  lists: readonly (RunNotes | undefined)[] | undefined;
}

/** The notes with one key in a run, in text order, each with the index of its block in the run. */
interface RunNotes {
  readonly noted: Span[];
  readonly blocks: number[];
}

/** The notes of a run with their blocks, valid while the run starts at the same block. */
interface PlacedRun {
  readonly run: RunNotes;
  readonly start: number;
  readonly placed: readonly Placed<Span>[];
}

/** The notes of a document, as last returned. */
interface Given {
  readonly runs: readonly PlacedRun[];
  readonly placed: readonly Placed<Span>[];
}

/** The state kept from one version of a document to the next. */
export interface Memory {
  readonly team: Team;
  chunks: readonly Chunk[];
  /** For each rule that checks blocks: its reads of the document for any of them, and the revision of the resulting findings. */
  readonly looking: { reads: Reads; revision: number }[];
  readonly checked: Map<Rule, { readonly reads: Reads; readonly findings: readonly Finding[] }>;
  readonly queries: Map<unknown, { readonly reads: Reads; readonly value: unknown; stamp: number }>;
  readonly given: readonly [Map<Gathered<Span>, Given>, Map<Gathered<Span>, Given>];
}

/**
 * For a document without an earlier version. The revision is one that no findings have yet: findings of an earlier memory, which may still
 * be kept with runs of blocks, have lost their dependencies.
 */
export function newMemory(team: Team, revision: number): Memory {
  return {
    team,
    chunks: [],
    looking: team.looking.map(() => ({ reads: new Reads(), revision })),
    checked: new Map(),
    queries: new Map(),
    given: [new Map(), new Map()],
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
  private readonly heardIn = new Map<Chunk, Heard>();
  private readonly asked: readonly [Map<Gathered<Span>, Given>, Map<Gathered<Span>, Given>] = [new Map(), new Map()];

  constructor(
    readonly model: DocumentModel,
    readonly options: RuleOptions,
    readonly memory: Memory,
    private readonly hear: (chunk: Chunk) => Heard,
  ) {
    this.view = new View(this, new Reads());
  }

  hearAll(): void {
    for (const chunk of this.model.chunks) this.heardIn.set(chunk, this.hear(chunk));
  }

  heard(chunk: Chunk): Heard {
    return this.heardIn.get(chunk) ?? this.hear(chunk);
  }

  ask<T>(query: Query<T>): T {
    const { queries } = this.memory;
    const known = queries.get(query);
    if (known && (known.stamp === this.stamp || known.reads.hold(this))) {
      known.stamp = this.stamp;
      return known.value as T;
    }
    const reads = new Reads();
    const view = new View(this, reads);
    const computed = computedBy(query, view);
    const value = known && query.isSame(known.value as T, computed) ? (known.value as T) : computed;
    queries.set(query, { reads, value, stamp: this.stamp });
    return value;
  }

  /** The same list as for the last version if the notes and their places are the same. */
  notes<N extends Span>(gathered: Gathered<N>, right: boolean): readonly Placed<N>[] {
    const which = right ? 1 : 0;
    const key = gathered as unknown as Gathered<Span>;
    let given = this.asked[which].get(key);
    if (!given) {
      given = this.gather(key, which, this.memory.given[which].get(key));
      this.asked[which].set(key, given);
      this.memory.given[which].set(key, given);
    }
    return given.placed as readonly Placed<N>[];
  }

  private gather(gathered: Gathered<Span>, which: 0 | 1, before: Given | undefined): Given {
    const key = this.memory.team.keyOf(gathered);
    const runs: PlacedRun[] = [];
    let isSame = before !== undefined;
    let start = 0;
    for (const chunk of this.model.chunks) {
      const run = listsOf(this.heard(chunk))[key + which];
      if (run) {
        const known = before?.runs[runs.length];
        const isKept = known?.start === start && isSameRun(known.run, run);
        isSame &&= isKept;
        runs.push(isKept ? known : { run, start, placed: placedFrom(run, start) });
      }
      start += chunk.length;
    }
    if (before && isSame && before.runs.length === runs.length) return before;
    return { runs, placed: runs.length === 0 ? NONE : runs.flatMap(({ placed }) => placed) };
  }
}

function isSameRun(a: RunNotes, b: RunNotes): boolean {
  if (a === b) return true;
  return (
    a.noted.length === b.noted.length && a.noted.every((one, i) => one === b.noted[i] && a.blocks[i] === b.blocks[i])
  );
}

function placedFrom({ noted, blocks }: RunNotes, start: number): readonly Placed<Span>[] {
  return noted.map((one, i) => ({ ...one, block: start + (blocks[i] ?? 0) }));
}

function listsOf(heard: Heard): readonly (RunNotes | undefined)[] {
  heard.lists ??= listed(heard.outcomes);
  return heard.lists;
}

function listed(outcomes: readonly Outcome[]): readonly (RunNotes | undefined)[] {
  const lists: RunNotes[] = [];
  for (let at = 0; at < outcomes.length; at++) {
    const outcome = outcomes[at];
    if (!outcome || outcome.noted.length === 0) continue;
    for (const [key, noted] of byKey(outcome)) {
      lists[key] ??= { noted: [], blocks: [] };
      const list = lists[key];
      for (const what of noted.sort(inTextOrder)) {
        list.noted.push(what);
        list.blocks.push(at);
      }
    }
  }
  return lists;
}

/** The notes on a block by key, each in the order in which they were made. */
function byKey({ noted, keys }: Outcome): ReadonlyMap<number, Span[]> {
  const lists = new Map<number, Span[]>();
  for (let i = 0; i < noted.length; i++) {
    const [key, what] = [keys[i], noted[i]];
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
