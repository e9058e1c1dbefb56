import type { Chunk } from '../model/chunks';
import type { BlockReading, DocumentModel } from '../model/document';
import type { BlockKind } from '../syntax/block';
import type { Mention } from '../syntax/citations/mention';
import { Kind, type Tokens } from '../syntax/lexer';
import { wordId } from '../syntax/lexicon';
import type { Span } from '../text/edits';
import { ruleTokens } from './tokens';

/**
 * For rules that weigh a whole document by what stands in its blocks: which form it uses throughout, whether a form fits
 * its date. What is noted in a block depends on the block’s reading alone and is kept with it; the text is walked once for
 * all rules, and a new version costs one step for each run of blocks, and one for each thing noted that is asked for.
 */

/** Takes what is noted in a block; what is right, too, where a rule counts it. */
export type Note<N extends Span> = (noted: N, right?: boolean) => void;

/** What a rule listens to in a block. Without `blocks`, all but masthead, title and furniture. */
export interface Listener<N extends Span> {
  readonly blocks?: readonly BlockKind[];
  /** Words (small letters, plain apostrophe and hyphen) at whose tokens `token` is called. */
  readonly words?: readonly string[];
  /** Kinds of token at which `token` is called. */
  readonly tokens?: readonly number[];
  readonly mentions?: readonly Mention['kind'][];
  block?(reading: BlockReading, note: Note<N>): void;
  /** `depth`: how many brackets are open at the token. */
  token?(tokens: Tokens, index: number, reading: BlockReading, depth: number, note: Note<N>): void;
  mention?(mention: Mention, index: number, reading: BlockReading, note: Note<N>): void;
}

/** Something noted, with the block that it stands in. */
export type Placed<N extends Span> = N & { readonly block: number };

const WRITTEN: readonly BlockKind[] = ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'];

/** What one rule noted in the blocks of a document. */
export class Gathered<N extends Span> {
  private readonly place: number;

  constructor(listener: Listener<N>) {
    this.place = listeners.length;
    // Only this object reads what its listener notes.
    listeners.push(listener as unknown as Listener<Span>);
    walk = undefined;
  }

  /** What is noted in a document, in text order; `right`: what is noted as right instead. */
  in(model: DocumentModel, right = false): readonly Placed<N>[] {
    const key = keyOf(this.place, right);
    const all: Placed<N>[] = [];
    let start = 0;
    for (const run of runsOf(model)) {
      for (const { at, what } of run.lists[key] ?? NONE) all.push({ ...(what as N), block: start + at });
      start += run.length;
    }
    return all;
  }

  /** What is noted, right or not, with its blocks: what findings that come from it alone depend on (see DocumentRule.depends). */
  depends(model: DocumentModel): readonly unknown[] {
    const all: unknown[] = [];
    let start = 0;
    for (const run of runsOf(model)) {
      for (const right of [false, true]) {
        for (const { at, what } of run.lists[keyOf(this.place, right)] ?? NONE) all.push(start + at, what);
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
    for (const run of runsOf(model)) count += run.lists[key]?.length ?? 0;
    return count;
  }
}

const listeners: Listener<Span>[] = [];
const NONE: readonly never[] = [];

/** What a listener noted in a block; two keys for each listener, for what is wrong and for what is right. */
interface Noted {
  readonly key: number;
  readonly what: Span;
}

function keyOf(listener: number, right: boolean): number {
  return listener * 2 + (right ? 1 : 0);
}

/** What was noted in a run of blocks, by key, with the place of the block in the run. */
interface Run {
  readonly length: number;
  readonly lists: readonly (readonly { readonly at: number; readonly what: Span }[] | undefined)[];
}

const runs = new WeakMap<Chunk, Run>();
const versions = new WeakMap<readonly Chunk[], readonly Run[]>();
const kept = new WeakMap<BlockReading, readonly Noted[]>();

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
  const lists: { at: number; what: Span }[][] = [];
  for (const [at, reading] of chunk.entries()) {
    for (const { key, what } of notedIn(reading)) {
      lists[key] ??= [];
      lists[key]?.push({ at, what });
    }
  }
  run = { length: chunk.length, lists };
  runs.set(chunk, run);
  return run;
}

function notedIn(reading: BlockReading): readonly Noted[] {
  let found = kept.get(reading);
  if (!found) {
    walk ??= new Walk();
    found = walk.read(reading);
    kept.set(reading, found);
  }
  return found;
}

/** Has all rules note what they note in a block. It is done when it is first asked for; this is the cheapest moment. */
export function noteBlock(reading: BlockReading): void {
  notedIn(reading);
}

let walk: Walk | undefined;

/** All listeners, made ready for one walk over a block. */
class Walk {
  /** Listeners by the id of a word, and by the kind of another token. */
  private readonly byWord: number[][] = [];
  private readonly byKind: number[][] = [];
  private readonly byMention = new Map<string, number[]>();
  private readonly byBlock = new Map<string, number[]>();
  private readonly blocks: readonly ReadonlySet<BlockKind>[];

  constructor() {
    this.blocks = listeners.map((listener) => new Set(listener.blocks ?? WRITTEN));
    for (const [place, listener] of listeners.entries()) {
      for (const word of listener.words ?? []) addTo(this.byWord, wordId(word), place);
      for (const kind of listener.tokens ?? []) addTo(this.byKind, kind, place);
      for (const kind of listener.mentions ?? []) add(this.byMention, kind, place);
      if (listener.block) for (const kind of this.blocks[place] ?? []) add(this.byBlock, kind, place);
    }
  }

  read(reading: BlockReading): readonly Noted[] {
    const { kind } = reading.block;
    if (kind === 'furniture' && !this.byBlock.has(kind)) return NONE;
    let found: Noted[] | undefined;
    const noteFor =
      (listener: number): Note<Span> =>
      (what, right = false) => {
        found ??= [];
        found.push({ key: keyOf(listener, right), what });
      };
    for (const place of this.byBlock.get(kind) ?? NONE) listeners[place]?.block?.(reading, noteFor(place));
    for (let i = 0; i < reading.mentions.length; i++) {
      const mention = reading.mentions[i];
      if (!mention) continue;
      for (const place of this.byMention.get(mention.kind) ?? NONE) {
        if (this.blocks[place]?.has(kind)) listeners[place]?.mention?.(mention, i, reading, noteFor(place));
      }
    }
    const tokens = ruleTokens(reading.block);
    let depth = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens.kind(i);
      const heard = token === Kind.word ? this.byWord[tokens.value(i)] : this.byKind[token];
      if (heard) {
        for (const place of heard) {
          if (this.blocks[place]?.has(kind)) listeners[place]?.token?.(tokens, i, reading, depth, noteFor(place));
        }
      }
      if (token === Kind.open) depth++;
      else if (token === Kind.close && depth > 0) depth--;
      else if (token === Kind.other) depth = Math.max(0, depth + squareStep(tokens.value(i)));
    }
    return found?.sort((a, b) => a.what.start - b.what.start) ?? NONE;
  }
}

/** Square brackets count as round ones do. */
function squareStep(code: number): number {
  return code === 0x5b ? 1 : code === 0x5d ? -1 : 0;
}

function add<K>(map: Map<K, number[]>, key: K, place: number): void {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
}

function addTo(lists: number[][], key: number, place: number): void {
  lists[key] ??= [];
  lists[key]?.push(place);
}
