import { Beside } from '../../model/beside';
import type { Chunk } from '../../model/chunks';
import type { DocumentModel } from '../../model/document';
import type { BlockKind } from '../../syntax/block';
import type { Span } from '../../text/edits';
import { type Ear, heardIn, listen, type Outcome, takeNote } from './walk';

/**
 * For rules that weigh a whole document by what stands in its blocks: which form it uses throughout, whether a form fits
 * its date. What is noted in a block depends on the block’s reading alone and is kept with it; the text is walked once for
 * all rules, and a new version costs one step for each run of blocks, and one for each thing noted that is asked for.
 */

/** Takes what is noted in a block; what is right, too, where a rule counts it. */
export type Note<N extends Span> = (noted: N, right?: boolean) => void;

/** What a rule listens to in a block. Without `blocks`, all but masthead, title and furniture. */
export type Listener<N extends Span> = Omit<Ear<Note<N>>, 'references' | 'reference'>;

/** Something noted, with the block that it stands in. */
export type Placed<N extends Span> = N & { readonly block: number };

/** The kinds of block that a listener hears where it names none. */
export const WRITTEN: readonly BlockKind[] = ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'];

/** What one rule noted in the blocks of a document. */
export class Gathered<N extends Span> {
  private readonly place = count++;

  constructor(listener: Listener<N>) {
    const note: Note<N> = (what, right = false) => {
      takeNote(keyOf(this.place, right), what);
    };
    listen({ ...listener, blocks: listener.blocks ?? WRITTEN }, note);
  }

  /** What is noted in a document, in text order; `right`: what is noted as right instead. */
  in(model: DocumentModel, right = false): readonly Placed<N>[] {
    const key = keyOf(this.place, right);
    let all: Placed<N>[] | undefined;
    let start = 0;
    for (const run of runsOf(model)) {
      const list = run.lists[key];
      if (list) {
        all ??= [];
        for (let i = 0; i < list.noted.length; i++)
          all.push({ ...(list.noted[i] as N), block: start + (list.blocks[i] ?? 0) });
      }
      start += run.length;
    }
    return all ?? NONE;
  }

  /** Calls back for each thing noted, in text order, with its block. */
  visit(model: DocumentModel, visit: (noted: N, block: number) => void): void {
    const key = keyOf(this.place, false);
    let start = 0;
    for (const run of runsOf(model)) {
      const list = run.lists[key];
      if (list) for (let i = 0; i < list.noted.length; i++) visit(list.noted[i] as N, start + (list.blocks[i] ?? 0));
      start += run.length;
    }
  }

  /** What is noted, right or not, with its blocks: what findings that come from it alone depend on (see DocumentRule.depends). */
  depends(model: DocumentModel): readonly unknown[] {
    const all: unknown[] = [];
    let start = 0;
    for (const run of runsOf(model)) {
      for (const right of [false, true]) {
        const list = run.lists[keyOf(this.place, right)];
        if (list) for (let i = 0; i < list.noted.length; i++) all.push(start + (list.blocks[i] ?? 0), list.noted[i]);
      }
      start += run.length;
    }
    return all;
  }

  /** How much is noted as right. */
  right(model: DocumentModel): number {
    return this.count(model, true);
  }

  /** How much is noted and not as right. */
  left(model: DocumentModel): number {
    return this.count(model, false);
  }

  private count(model: DocumentModel, right: boolean): number {
    const key = keyOf(this.place, right);
    let count = 0;
    for (const run of runsOf(model)) count += run.lists[key]?.noted.length ?? 0;
    return count;
  }
}

/** How many there are. */
let count = 0;
const NONE: readonly never[] = [];

/** Two keys for each listener, for what is wrong and for what is right. */
function keyOf(listener: number, right: boolean): number {
  return listener * 2 + (right ? 1 : 0);
}

/** What was noted under one key in a run of blocks, in text order, each with the place of its block in the run. */
interface RunNotes {
  readonly noted: Span[];
  readonly blocks: number[];
}

/** What was noted in a run of blocks, by key. */
interface Run {
  readonly length: number;
  readonly lists: readonly (RunNotes | undefined)[];
}

const runs = new Beside<Chunk, Run>();
const versions = new Beside<readonly Chunk[], readonly Run[]>();

function runsOf({ chunks }: DocumentModel): readonly Run[] {
  let all = versions.get(chunks);
  if (!all) {
    all = chunks.map(runOf);
    versions.set(chunks, all);
  }
  return all;
}

function runOf(chunk: Chunk): Run {
  let run = runs.get(chunk);
  if (run) return run;
  const lists: RunNotes[] = [];
  const heard = heardIn(chunk);
  for (let at = 0; at < heard.length; at++) {
    const outcome = heard[at];
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
  run = { length: chunk.length, lists };
  runs.set(chunk, run);
  return run;
}

/** What is noted in a block by its keys, each in the order in which it was noted. */
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
