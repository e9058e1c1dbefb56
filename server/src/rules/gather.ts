import type { BlockReading, DocumentModel } from '../model/document';
import type { BlockKind } from '../syntax/block';
import type { Mention } from '../syntax/citations/mention';
import { Kind, Tokens } from '../syntax/lexer';
import { type WordFinder, WordTable } from '../syntax/vocabulary';
import type { Span } from '../text/edits';

/**
 * For rules that weigh a whole document by what stands in its blocks: which form it uses throughout, whether a form fits
 * its date. What is noted in a block depends on the block’s reading alone and is kept with it; the text is walked once for
 * all rules, and a new version costs one look-up for each block.
 */

/** Takes what is noted in a block. */
export type Note<N extends Span> = (noted: N) => void;

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

  /** What is noted in a document, in text order. */
  in(model: DocumentModel): readonly Placed<N>[] {
    let all = versions.get(model);
    if (!all) {
      all = gather(model);
      versions.set(model, all);
    }
    return (all[this.place] ?? NONE) as readonly Placed<N>[];
  }
}

const listeners: Listener<Span>[] = [];
const versions = new WeakMap<DocumentModel, readonly (readonly Placed<Span>[] | undefined)[]>();
const kept = new WeakMap<BlockReading, readonly Noted[]>();
const NONE: readonly never[] = [];

/** What a listener noted in a block, with the place of the listener. */
interface Noted {
  readonly by: number;
  readonly what: Span;
}

function gather(model: DocumentModel): (Placed<Span>[] | undefined)[] {
  const all: (Placed<Span>[] | undefined)[] = new Array(listeners.length);
  for (let block = 0; block < model.readings.length; block++) {
    const reading = model.readings[block];
    if (!reading) continue;
    let found = kept.get(reading);
    if (!found) {
      walk ??= new Walk();
      found = walk.read(reading);
      kept.set(reading, found);
    }
    for (const { by, what } of found) {
      const placed = { ...what, block };
      const list = all[by];
      if (list) list.push(placed);
      else all[by] = [placed];
    }
  }
  return all;
}

let walk: Walk | undefined;

/** All listeners, made ready for one walk over a block. */
class Walk {
  private readonly table = new WordTable();
  private readonly byWord = new Map<number, number[]>();
  private readonly byKind = new Map<number, number[]>();
  private readonly byMention = new Map<string, number[]>();
  private readonly byBlock = new Map<string, number[]>();
  private readonly blocks: readonly ReadonlySet<BlockKind>[];
  private readonly tokens = new Tokens();
  private readonly finder: WordFinder = {
    elides: false,
    find: (text, start, end, hash) => this.table.find(text, start, end, hash),
  };

  constructor() {
    this.blocks = listeners.map((listener) => new Set(listener.blocks ?? WRITTEN));
    for (const [place, listener] of listeners.entries()) {
      for (const word of listener.words ?? []) add(this.byWord, this.table.add(word, 0), place);
      for (const kind of listener.tokens ?? []) add(this.byKind, kind, place);
      for (const kind of listener.mentions ?? []) add(this.byMention, kind, place);
      if (listener.block) for (const kind of this.blocks[place] ?? []) add(this.byBlock, kind, place);
    }
  }

  read(reading: BlockReading): readonly Noted[] {
    const { kind, text, content } = reading.block;
    if (kind === 'furniture' && !this.byBlock.has(kind)) return NONE;
    let found: Noted[] | undefined;
    const noteFor =
      (by: number): Note<Span> =>
      (what) => {
        found ??= [];
        found.push({ by, what });
      };
    for (const place of this.byBlock.get(kind) ?? NONE) listeners[place]?.block?.(reading, noteFor(place));
    for (let i = 0; i < reading.mentions.length; i++) {
      const mention = reading.mentions[i];
      if (!mention) continue;
      for (const place of this.byMention.get(mention.kind) ?? NONE) {
        if (this.blocks[place]?.has(kind)) listeners[place]?.mention?.(mention, i, reading, noteFor(place));
      }
    }
    const { tokens } = this;
    tokens.read(text, content.start, content.end, this.finder);
    let depth = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens.kind(i);
      const heard = token === Kind.word ? this.byWord.get(tokens.value(i)) : this.byKind.get(token);
      for (const place of heard ?? NONE) {
        if (this.blocks[place]?.has(kind)) listeners[place]?.token?.(tokens, i, reading, depth, noteFor(place));
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
