import type { OfficialText } from '../../catalogue/official';
import { TRANSIENT_KEY } from '../../model/base/memo';
import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { findPlace, type PlaceLookup } from '../../model/paragraphs/paragraphs';
import type { BlockReading } from '../../model/readings/blockReading';
import type { SourceDocument, SourceList } from '../../sources/sourceList';
import type { TreatyPrints } from '../../sources/treatyPrints';
import type { Block, ReaderState } from '../../syntax/blocks/block';
import type { Span } from '../../text/edits';
import type { Gathered, NoteInBlock } from './gather';
import type { RuleOptions } from './ruleOptions';

/**
 * The rules’ view of a document. Each part that a rule reads is recorded with its value, and the result is cached until one of the values
 * changes. So rules need not declare their dependencies, and cannot forget to.
 */

/** Everything that rules may read from a version of a document. */
export interface Version {
  readonly model: DocumentModel;
  readonly options: RuleOptions;
  notes<N extends Span>(notes: Gathered<N>, right: boolean): readonly NoteInBlock<N>[];
  ask<T>(query: Query<T>): T;
}

/** A part of a version, identified by the function that computes it. */
type Part<T> = (version: Version) => T;

/** The parts that were read, with their values. */
export class Reads {
  private readonly values = new Map<Part<unknown>, unknown>();

  add(part: Part<unknown>, value: unknown): void {
    this.values.set(part, value);
  }

  /** Whether all parts still have the same values; false if one can no longer be computed, which its reader will encounter itself. */
  hold(version: Version): boolean {
    try {
      for (const [part, value] of this.values) if (!Object.is(part(version), value)) return false;
    } catch {
      return false;
    }
    return true;
  }

  clear(): void {
    this.values.clear();
  }
}

/** A value shared by rules, or one that changes less often than its inputs. */
export interface Query<T> {
  readonly compute: (view: View) => T;
  /** Compares two results; if they are equal, the earlier one is returned. */
  readonly isSame: (a: T, b: T) => boolean;
  readonly part: Part<T>;
}

/** The number of rule runs in progress. */
let runningStart = 0;

/** Runs rules. Defining a query meanwhile throws, because its values would be kept for a document that can never request it again. */
export function runningRules<T>(run: () => T): T {
  runningStart++;
  try {
    return run();
  } finally {
    runningStart--;
  }
}

/**
 * Defines a value computed from a version, which is recomputed if anything that `compute` has read changes. Read everything before
 * `compute` returns, because the view is closed then. Must be called at module level; throws while rules run.
 */
export function defineQuery<T>(compute: (view: View) => T, isSame: (a: T, b: T) => boolean = Object.is): Query<T> {
  if (runningStart > 0) throw new Error('A query is defined at the top of a file, not while rules run.');
  const result: Query<T> = { compute, isSame, part: (version) => version.ask(result) };
  return result;
}

/** Block properties that are stable as long as the paragraph index is the same object. */
export type OutlineBlock = Pick<Block, 'kind' | 'level' | 'zone' | 'label' | 'marker'> & {
  readonly after: Pick<ReaderState, 'annex'>;
};

const text: Part<DocumentModel['text']> = ({ model }) => model.text;
const language: Part<DocumentModel['language']> = ({ model }) => model.language;
const tree: Part<DocumentModel['tree']> = ({ model }) => model.tree;
const context: Part<DocumentModel['context']> = ({ model }) => model.context;
const readings: Part<DocumentModel['readings']> = ({ model }) => model.readings;
const chunks: Part<DocumentModel['chunks']> = ({ model }) => model.chunks;
const paragraphs: Part<DocumentModel['paragraphs']> = ({ model }) => model.paragraphs;
const roles: Part<DocumentModel['roles']> = ({ model }) => model.roles;
const words: Part<number> = ({ model }) => model.words;
const word: Part<DocumentModel['word']> = ({ model }) => model.word;
const modelOptions: Part<DocumentModel['said']> = ({ model }) => model.said;

/** Sentinel for a part that could not be computed. Its value always differs, so that readers run again. */
const FAILED_PART: Part<object> = () => ({});

/** Memoizes the parts by key. */
function partsByKey<K, T>(make: (key: K) => Part<T>): (key: K) => Part<T> {
  const parts = new Map<K, Part<T>>();
  return (key) => {
    let part = parts.get(key);
    if (!part) {
      part = make(key);
      parts.set(key, part);
    }
    return part;
  };
}

const readingAt = partsByKey(
  (block: number): Part<BlockReading | undefined> =>
    ({ model }) =>
      model.readings[block],
);

/** The parts of an object: the value of each property, whether it exists, and the set of names. */
function partsOf(whole: (version: Version) => object) {
  return {
    value: partsByKey(
      (key: PropertyKey): Part<unknown> =>
        (version) =>
          Reflect.get(whole(version), key),
    ),
    isThere: partsByKey(
      (key: PropertyKey): Part<boolean> =>
        (version) =>
          Reflect.has(whole(version), key),
    ),
    names: (version: Version) => Object.keys(whole(version)).join(),
  };
}

const identityParts = partsOf(({ model }) => model.identity);
const optionParts = partsOf(({ options }) => options);
const sourceNamed = partsByKey(
  (symbol: string): Part<SourceDocument | undefined> =>
    ({ options }) =>
      options.sources?.document(symbol),
);
const officialTextOf = partsByKey(
  (instrument: string): Part<OfficialText | undefined> =>
    ({ options }) =>
      options.sources?.treaty(instrument),
);
const printsOf = partsByKey(
  (instrument: string): Part<TreatyPrints | undefined> =>
    ({ options }) =>
      options.sources?.prints?.(instrument),
);
const notesOf = partsByKey(
  (notes: object): Part<unknown> =>
    (version) =>
      version.notes(notes as Gathered<Span>, false),
);
const correctNotes = partsByKey(
  (notes: object): Part<unknown> =>
    (version) =>
      version.notes(notes as Gathered<Span>, true),
);

/** The result of resolving a place, for rules. Omits the offset of an item in running text. */
export type VisiblePlace =
  | Exclude<PlaceLookup, { kind: 'inline' }>
  | Omit<Extract<PlaceLookup, { kind: 'inline' }>, 'start' | 'end'>;

/**
 * A version as seen by rules: the model, with reads tracked. `tree`, `text` and `readings` differ in every version, so a rule that reads
 * one of them as a whole runs on every keystroke; `reading`, `outline` and queries change less often. Never memoize by a view:
 * a memoized value would bypass the tracking.
 */
export class View implements DocumentModel {
  /** Excludes the view from memoization, which would serve one rule with the reads of another. */
  readonly [TRANSIENT_KEY] = true;
  readonly identity: DocumentModel['identity'];
  readonly options: RuleOptions;
  /** The sources of the document; each one requested is a separate part. */
  readonly sources: SourceList = {
    treaty: (instrument) => this.read(officialTextOf(instrument)),
    prints: (instrument) => this.read(printsOf(instrument)),
    document: (symbol) => this.read(sourceNamed(symbol)),
  };
  /** The index of the current block; -1 for none. */
  private at = -1;
  private hasRead = false;
  private isClosed = false;

  constructor(
    private readonly version: Version,
    private reads: Reads,
    private gathers: readonly object[] = [],
  ) {
    this.identity = this.recording(identityParts, () => this.version.model.identity);
    this.options = this.recording(optionParts, () => this.version.options);
    Object.preventExtensions(this);
  }

  get text() {
    return this.read(text);
  }
  get language() {
    return this.read(language);
  }
  get tree() {
    return this.read(tree);
  }
  get context() {
    return this.read(context);
  }
  get readings() {
    return this.read(readings);
  }
  get chunks() {
    return this.read(chunks);
  }
  get paragraphs() {
    return this.read(paragraphs);
  }
  get roles() {
    return this.read(roles);
  }
  get words() {
    return this.read(words);
  }
  get word() {
    return this.read(word);
  }
  get said() {
    return this.read(modelOptions);
  }
  get lineage() {
    return this.version.model.lineage;
  }

  /** The blocks without their words; changes only if `paragraphs` does. */
  get outline(): readonly OutlineBlock[] {
    this.read(paragraphs);
    return this.version.model.tree.blocks;
  }

  /** The index of the current block; cannot change while `paragraphs` is the same. */
  get index(): number {
    this.read(paragraphs);
    return this.at;
  }

  /** The reading of a block; undefined if there is none. */
  reading(block: number): BlockReading | undefined {
    return this.read(readingAt(block));
  }

  /** The block with the given index; undefined if there is none. */
  block(index: number): Block | undefined {
    return this.reading(index)?.block;
  }

  /** See {@link findPlace}. The result changes only if `paragraphs` does. */
  findPlace(from: number, place: ParagraphPlace): VisiblePlace {
    const result = findPlace(this.version.model.tree, this.paragraphs, from, place);
    return result.kind === 'inline' ? { kind: 'inline', paragraph: result.paragraph, block: result.block } : result;
  }

  notes<N extends Span>(notes: Gathered<N>, right = false): readonly NoteInBlock<N>[] {
    if (!this.gathers.includes(notes)) throw new Error('Notes are only for rules that name them in `gathers`.');
    return this.read((right ? correctNotes : notesOf)(notes)) as readonly NoteInBlock<N>[];
  }

  ask<T>(wantedQuery: Query<T>): T {
    return this.read(wantedQuery.part);
  }

  /** Whether anything was read from the document since the last {@link turn}. */
  get isUsed(): boolean {
    return this.hasRead;
  }

  /** Switches to a block for a rule, recording subsequent reads in `reads`. */
  turn({ gathers = [] }: { readonly gathers?: readonly object[] }, reads: Reads, block: number): void {
    this.gathers = gathers;
    this.reads = reads;
    this.at = block;
    this.hasRead = false;
  }

  /** Rejects further reads, which would not be recorded. */
  close(): void {
    this.isClosed = true;
  }

  private read<T>(part: Part<T>): T {
    if (this.isClosed) throw new Error('A document is read before the rule or query that was given it returns.');
    this.hasRead = true;
    try {
      const value = part(this.version);
      this.reads.add(part, value);
      return value;
    } catch (error) {
      this.reads.add(FAILED_PART, undefined);
      throw error;
    }
  }

  /** A read-only object each of whose properties is a separate part. */
  private recording<T extends object>({ value, isThere, names }: ReturnType<typeof partsOf>, whole: () => T): T {
    const get = (key: PropertyKey) => this.read(value(key));
    return new Proxy<T>({} as T, {
      get: (_, key) => get(key),
      has: (_, key) => this.read(isThere(key)),
      ownKeys: () => {
        this.read(names);
        return Object.keys(whole());
      },
      getOwnPropertyDescriptor: (_, key) =>
        this.read(isThere(key)) ? { value: get(key), enumerable: true, configurable: true } : undefined,
      defineProperty: () => false,
    });
  }
}
