import type { Reference } from '../../model/base/target';
import type { BlockReading } from '../../model/readings/blockReading';
import type { BlockKind } from '../../syntax/blocks/block';
import type { Mention } from '../../syntax/citations/mention';
import { lexiconSize, WordSet, wordId } from '../../syntax/tokens/lexicon';
import { Kind, kindBit, type Tokens } from '../../syntax/tokens/tokens';
import type { Span } from '../../text/edits';
import type { BlockReport, Finding } from './finding';
import { ruleTokens } from './ruleTokens';

/**
 * The single pass over a block for all rules. A listener registers the words, token kinds, mentions or references it wants, and is called
 * wherever they occur.
 */

/** What a listener wants to visit, and its callbacks. */
export interface Visitor<T> {
  /** Block kinds; all by default. */
  readonly blocks?: readonly BlockKind[];
  /** Words (in lower case, with straight apostrophe and plain hyphen) for whose tokens `token` is called. */
  readonly words?: readonly string[];
  /** Token kinds other than words ({@link Kind} in syntax/tokens/tokens.ts) for which `token` is called. */
  readonly tokens?: readonly number[];
  readonly mentions?: readonly Mention['kind'][];
  readonly references?: readonly Reference['target']['kind'][];
  /** Called once per block, before the others. */
  block?(reading: BlockReading, take: T): void;
  /**
   * Called for each matching token, in text order; may examine neighbours within a bounded distance. `depth`: the number of round or square
   * brackets open at the token.
   */
  token?(tokens: Tokens, index: number, reading: BlockReading, take: T, depth: number): void;
  mention?(mention: Mention, index: number, reading: BlockReading, take: T): void;
  reference?(reference: Reference, reading: BlockReading, take: T): void;
}

type VisitorCalls<F> = readonly { readonly hear: F; readonly take: unknown }[];
type CallsOf<K extends 'block' | 'token' | 'mention' | 'reference'> = VisitorCalls<NonNullable<Visitor<unknown>[K]>>;

/** The listeners for blocks of one kind, by visited node. */
interface KindVisitors {
  readonly blocks: CallsOf<'block'>;
  readonly mentions: ReadonlyMap<string, CallsOf<'mention'>>;
  readonly references: ReadonlyMap<string, CallsOf<'reference'>>;
  /** Lexicon number of a word → index of its listeners in `callsByList`; dense, for fast access. */
  readonly words: Uint16Array;
  /** The distinct combinations of listeners for words; index 0 is the empty one. */
  readonly callsByList: readonly (CallsOf<'token'> | undefined)[];
  readonly kinds: readonly (CallsOf<'token'> | undefined)[];
  /** All words and token kinds with listeners, and the brackets to be counted. */
  readonly visitedWords: WordSet;
  readonly visitedKinds: number;
}

/** The outcome of visiting a block. */
export interface WalkOutcome {
  readonly findings: readonly InBlock[];
  /** Notes for gatherers by key, each list in text order. */
  readonly notes: ReadonlyMap<number, readonly Span[]>;
}

/** A finding in the current block, whose index is implied. */
export type InBlock = Omit<Finding, 'block'>;

const NONE: readonly never[] = [];
/** The shared outcome for blocks without findings or notes, which is most of them. */
const EMPTY_OUTCOME: WalkOutcome = { findings: NONE, notes: new Map() };

/** Visits blocks for all listeners, which are called in order of registration. */
export class Walk {
  private readonly visitors: {
    readonly visitor: Visitor<unknown>;
    readonly take: unknown;
    readonly ids: ReadonlySet<number>;
  }[] = [];
  private readonly visitorsByKind = new Map<BlockKind, KindVisitors>();
  /** The results of the current visit; cleared at its start, because a visit that threw did not finish. */
  private findings: InBlock[] | undefined;
  private notes: Map<number, Span[]> | undefined;

  /** Registers a rule’s listener for all subsequent visits. */
  addFinder(visitor: Visitor<BlockReport>, rule: string): void {
    const take: BlockReport = (finding) => {
      this.findings ??= [];
      this.findings.push({ ...finding, rule });
    };
    this.addVisitor(visitor, take);
  }

  /** Registers a listener whose notes can be requested: under `key`, with correct forms under `key + 1`. */
  addNoteTaker(visitor: Visitor<(note: Span, right?: boolean) => void>, key: number): void {
    this.addVisitor(visitor, (note: Span, right = false) => {
      this.notes ??= new Map();
      const listKey = right ? key + 1 : key;
      const list = this.notes.get(listKey);
      if (list) list.push(note);
      else this.notes.set(listKey, [note]);
    });
  }

  /** Visits a block. */
  visit(reading: BlockReading): WalkOutcome {
    this.findings = undefined;
    this.notes = undefined;
    this.visitParts(reading);
    const { findings } = this;
    const notes = this.sortedNotes();
    if (!findings && !notes) return EMPTY_OUTCOME;
    return { findings: findings ?? NONE, notes: notes ?? EMPTY_OUTCOME.notes };
  }

  private sortedNotes(): Map<number, Span[]> | undefined {
    const { notes } = this;
    for (const list of notes?.values() ?? NONE) if (list.length > 1) list.sort((a, b) => a.start - b.start);
    return notes;
  }

  private addVisitor<T>(visitor: Visitor<T>, take: T): void {
    this.visitors.push({ visitor, take, ids: new Set(visitor.words?.map(wordId)) });
    this.visitorsByKind.clear();
  }

  private visitParts(reading: BlockReading): void {
    const { mentions, references, block } = reading;
    let visitors = this.visitorsByKind.get(block.kind);
    if (!visitors) {
      visitors = this.visitorsIn(block.kind);
      this.visitorsByKind.set(block.kind, visitors);
    }
    for (const ear of visitors.blocks) ear.hear(reading, ear.take);
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i];
      const listeners = mention && visitors.mentions.get(mention.kind);
      if (listeners) for (const ear of listeners) ear.hear(mention, i, reading, ear.take);
    }
    for (const reference of references) {
      const listeners = visitors.references.get(reference.target.kind);
      if (listeners) for (const ear of listeners) ear.hear(reference, reading, ear.take);
    }
    walkTokens(reading, visitors);
  }

  private visitorsIn(kind: BlockKind): KindVisitors {
    const blocks: CallsOf<'block'>[number][] = [];
    const mentions = new Map<string, CallsOf<'mention'>>();
    const references = new Map<string, CallsOf<'reference'>>();
    const words = new Uint16Array(lexiconSize());
    const byWord = new Combinations<CallsOf<'token'>[number]>();
    const kinds = new Array<CallsOf<'token'> | undefined>(Kind.other + 1).fill(undefined);
    for (const { visitor, take, ids } of this.visitors) {
      if (visitor.blocks && !visitor.blocks.includes(kind)) continue;
      const { block, token, mention, reference } = visitor;
      if (block) blocks.push({ hear: block, take });
      if (mention)
        for (const one of visitor.mentions ?? [])
          mentions.set(one, [...(mentions.get(one) ?? []), { hear: mention, take }]);
      if (reference)
        for (const one of visitor.references ?? [])
          references.set(one, [...(references.get(one) ?? []), { hear: reference, take }]);
      if (!token) continue;
      const listener = { hear: token, take };
      byWord.next(listener);
      for (const id of ids) words[id] = byWord.and(words[id] ?? 0);
      for (const one of visitor.tokens ?? []) kinds[one] = [...(kinds[one] ?? []), listener];
    }
    const visitedWords = new WordSet(wordsWithVisitors(words));
    let visitedKinds = BRACKET_KINDS;
    for (const [kind, listeners] of kinds.entries()) if (listeners) visitedKinds |= kindBit(kind);
    return { blocks, mentions, references, words, callsByList: byWord.all, kinds, visitedWords, visitedKinds };
  }
}

/**
 * Interned lists of members: thousands of words are visited by a few hundred distinct combinations of listeners, and separate lists for
 * each word and block kind would take megabytes per rule set.
 */
class Combinations<T> {
  readonly all: (readonly T[] | undefined)[] = [undefined];
  private member: T | undefined;
  /** Index of a list without `member` → index of the same list with it. */
  private places = new Map<number, number>();

  /** Sets the member to be added by subsequent calls of {@link and}. */
  next(member: T): void {
    this.member = member;
    this.places = new Map();
  }

  /** The index of the list at a given index with the current member appended. */
  and(place: number): number {
    let nextEntry = this.places.get(place);
    if (nextEntry === undefined && this.member) {
      nextEntry = this.all.push([...(this.all[place] ?? []), this.member]) - 1;
      this.places.set(place, nextEntry);
    }
    return nextEntry ?? place;
  }
}

function* wordsWithVisitors(words: Uint16Array): Generator<number> {
  for (let id = 0; id < words.length; id++) if (words[id] !== 0) yield id;
}

function walkTokens(
  reading: BlockReading,
  { words, callsByList, kinds, visitedWords, visitedKinds }: KindVisitors,
): void {
  const tokens = ruleTokens(reading.block);
  const { length } = tokens;
  let depth = 0;
  for (
    let i = tokens.seek(0, visitedWords, visitedKinds);
    i < length;
    i = tokens.seek(i + 1, visitedWords, visitedKinds)
  ) {
    const kind = tokens.kind(i);
    const listeners = kind === Kind.word ? callsByList[words[tokens.word(i)] ?? 0] : kinds[kind];
    if (listeners) for (const ear of listeners) ear.hear(tokens, i, reading, ear.take, depth);
    if (kind === Kind.open) depth++;
    else if (kind === Kind.close && depth > 0) depth--;
    else if (kind === Kind.other) depth = Math.max(0, depth + squareStep(tokens.value(i)));
  }
}

const BRACKET_KINDS = kindBit(Kind.open) | kindBit(Kind.close) | kindBit(Kind.other);

/** Counts square brackets like round ones. */
function squareStep(code: number): number {
  return code === 0x5b ? 1 : code === 0x5d ? -1 : 0;
}
