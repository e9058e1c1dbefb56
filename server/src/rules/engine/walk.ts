import type { Reference } from '../../model/base/target';
import type { BlockReading } from '../../model/readings/blockReading';
import type { BlockKind } from '../../syntax/blocks/block';
import type { Mention } from '../../syntax/citations/mention';
import { lexiconSize, WordSet, wordId } from '../../syntax/tokens/lexicon';
import { holding, Kind, type Tokens } from '../../syntax/tokens/tokens';
import type { Span } from '../../text/edits';
import type { BlockReport, Finding } from './finding';
import { ruleTokens } from './ruleTokens';

/**
 * The single walk over a block for all rules. A listener registers the words, kinds of token, mentions or references it wants, and is
 * called wherever they occur.
 */

/** The subjects and callbacks of a listener. */
export interface Ear<T> {
  /** Kinds of block; all by default. */
  readonly blocks?: readonly BlockKind[];
  /** Words (in lower case, with plain apostrophe and hyphen) at whose tokens `token` is called. */
  readonly words?: readonly string[];
  /** Kinds of token other than words ({@link Kind} of syntax/tokens/tokens.ts) at which `token` is called. */
  readonly tokens?: readonly number[];
  readonly mentions?: readonly Mention['kind'][];
  readonly references?: readonly Reference['target']['kind'][];
  /** Called once for each block, first. */
  block?(reading: BlockReading, take: T): void;
  /**
   * Called at each of these tokens, in text order; may look at neighbours within a bounded distance. `depth`: how many brackets, round or
   * square, are open at the token.
   */
  token?(tokens: Tokens, index: number, reading: BlockReading, take: T, depth: number): void;
  mention?(mention: Mention, index: number, reading: BlockReading, take: T): void;
  reference?(reference: Reference, reading: BlockReading, take: T): void;
}

type Hearers<F> = readonly { readonly hear: F; readonly take: unknown }[];
type Hears<K extends 'block' | 'token' | 'mention' | 'reference'> = Hearers<NonNullable<Ear<unknown>[K]>>;

/** The listeners in blocks of one kind, by subject. */
interface Hearing {
  readonly blocks: Hears<'block'>;
  readonly mentions: ReadonlyMap<string, Hears<'mention'>>;
  readonly references: ReadonlyMap<string, Hears<'reference'>>;
  /** By the number of a word in the lexicon, where its listeners stand in `heardBy`; dense, for fast access. */
  readonly words: Uint16Array;
  /** Each combination of listeners that several words share; none in the first place. */
  readonly heardBy: readonly (Hears<'token'> | undefined)[];
  readonly kinds: readonly (Hears<'token'> | undefined)[];
  /** All words and kinds of token that are listened to, and the brackets that are counted. */
  readonly heardWords: WordSet;
  readonly heardKinds: number;
}

/** The outcome of a walk over a block. */
export interface Outcome {
  readonly findings: readonly InBlock[];
  /** Notes for others, in the order in which they were made; `keys` has the key of each. */
  readonly noted: readonly Span[];
  readonly keys: readonly number[];
}

/** A finding in the block that is walked over, which need not be named. */
export type InBlock = Omit<Finding, 'block'>;

const NONE: readonly never[] = [];
/** For a block in which nothing was found or noted, as in most. */
const SILENT: Outcome = { findings: NONE, noted: NONE, keys: NONE };

/** A walk over blocks for all listeners, which are called in the order of their registration. */
export class Walk {
  private readonly ears: { readonly ear: Ear<unknown>; readonly take: unknown; readonly ids: ReadonlySet<number> }[] =
    [];
  private readonly hearings = new Map<BlockKind, Hearing>();
  /** The results of the present walk; cleared at its beginning, because a walk that threw did not end. */
  private findings: InBlock[] | undefined;
  private noted: Span[] | undefined;
  private keys: number[] = [];

  /** Registers the listener of a rule for all further walks. */
  finds(ear: Ear<BlockReport>, rule: string): void {
    const take: BlockReport = (finding) => {
      this.findings ??= [];
      this.findings.push({ ...finding, rule });
    };
    this.listen(ear, take);
  }

  /** Registers a listener whose notes others ask for: under `key`, and right forms under the next one. */
  notes(ear: Ear<(noted: Span, right?: boolean) => void>, key: number): void {
    this.listen(ear, (noted: Span, right = false) => {
      if (!this.noted) {
        this.noted = [];
        this.keys = [];
      }
      this.noted.push(noted);
      this.keys.push(right ? key + 1 : key);
    });
  }

  /** Walks over a block. */
  hear(reading: BlockReading): Outcome {
    this.findings = undefined;
    this.noted = undefined;
    this.over(reading);
    const { findings, noted, keys } = this;
    if (!findings && !noted) return SILENT;
    return { findings: findings ?? NONE, noted: noted ?? NONE, keys: noted ? keys : NONE };
  }

  private listen<T>(ear: Ear<T>, take: T): void {
    this.ears.push({ ear, take, ids: new Set(ear.words?.map(wordId)) });
    this.hearings.clear();
  }

  private over(reading: BlockReading): void {
    const { mentions, references, block } = reading;
    let hearing = this.hearings.get(block.kind);
    if (!hearing) {
      hearing = this.hearingIn(block.kind);
      this.hearings.set(block.kind, hearing);
    }
    for (const ear of hearing.blocks) ear.hear(reading, ear.take);
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i];
      const heard = mention && hearing.mentions.get(mention.kind);
      if (heard) for (const ear of heard) ear.hear(mention, i, reading, ear.take);
    }
    for (const reference of references) {
      const heard = hearing.references.get(reference.target.kind);
      if (heard) for (const ear of heard) ear.hear(reference, reading, ear.take);
    }
    walkTokens(reading, hearing);
  }

  private hearingIn(kind: BlockKind): Hearing {
    const blocks: Hears<'block'>[number][] = [];
    const mentions = new Map<string, Hears<'mention'>>();
    const references = new Map<string, Hears<'reference'>>();
    const words = new Uint16Array(lexiconSize());
    const byWord = new Combinations<Hears<'token'>[number]>();
    const kinds = new Array<Hears<'token'> | undefined>(Kind.other + 1).fill(undefined);
    for (const { ear, take, ids } of this.ears) {
      if (ear.blocks && !ear.blocks.includes(kind)) continue;
      const { block, token, mention, reference } = ear;
      if (block) blocks.push({ hear: block, take });
      if (mention)
        for (const one of ear.mentions ?? [])
          mentions.set(one, [...(mentions.get(one) ?? []), { hear: mention, take }]);
      if (reference)
        for (const one of ear.references ?? [])
          references.set(one, [...(references.get(one) ?? []), { hear: reference, take }]);
      if (!token) continue;
      const heard = { hear: token, take };
      byWord.next(heard);
      for (const id of ids) words[id] = byWord.and(words[id] ?? 0);
      for (const one of ear.tokens ?? []) kinds[one] = [...(kinds[one] ?? []), heard];
    }
    const heardWords = new WordSet(wordsHeard(words));
    let heardKinds = BRACKETS;
    for (const [kind, heard] of kinds.entries()) if (heard) heardKinds |= holding(kind);
    return { blocks, mentions, references, words, heardBy: byWord.all, kinds, heardWords, heardKinds };
  }
}

/**
 * Lists of members, each kept once: thousands of words are heard by a few hundred combinations of listeners, and a list for each word and
 * kind of block would take megabytes for every set of rules.
 */
class Combinations<T> {
  readonly all: (readonly T[] | undefined)[] = [undefined];
  private member: T | undefined;
  /** The places of the lists with `member`, by the place of the list without. */
  private places = new Map<number, number>();

  /** Names the member that is added from here on. */
  next(member: T): void {
    this.member = member;
    this.places = new Map();
  }

  /** The place of the list that has the present member after those of the list at a place. */
  and(place: number): number {
    let next = this.places.get(place);
    if (next === undefined && this.member) {
      next = this.all.push([...(this.all[place] ?? []), this.member]) - 1;
      this.places.set(place, next);
    }
    return next ?? place;
  }
}

function* wordsHeard(words: Uint16Array): Generator<number> {
  for (let id = 0; id < words.length; id++) if (words[id] !== 0) yield id;
}

function walkTokens(reading: BlockReading, { words, heardBy, kinds, heardWords, heardKinds }: Hearing): void {
  const tokens = ruleTokens(reading.block);
  const { length } = tokens;
  let depth = 0;
  for (let i = tokens.seek(0, heardWords, heardKinds); i < length; i = tokens.seek(i + 1, heardWords, heardKinds)) {
    const kind = tokens.kind(i);
    const heard = kind === Kind.word ? heardBy[words[tokens.word(i)] ?? 0] : kinds[kind];
    if (heard) for (const ear of heard) ear.hear(tokens, i, reading, ear.take, depth);
    if (kind === Kind.open) depth++;
    else if (kind === Kind.close && depth > 0) depth--;
    else if (kind === Kind.other) depth = Math.max(0, depth + squareStep(tokens.value(i)));
  }
}

const BRACKETS = holding(Kind.open) | holding(Kind.close) | holding(Kind.other);

/** Counts square brackets like round ones. */
function squareStep(code: number): number {
  return code === 0x5b ? 1 : code === 0x5d ? -1 : 0;
}
