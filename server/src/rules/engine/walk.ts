import type { BlockReading } from '../../model/document';
import type { Reference } from '../../model/target';
import type { BlockKind } from '../../syntax/block';
import type { Mention } from '../../syntax/citations/mention';
import { lexiconSize, WordSet, wordId } from '../../syntax/lexicon';
import { holding, Kind, type Tokens } from '../../syntax/tokens';
import type { Span } from '../../text/edits';
import type { Finding } from './finding';
import type { BlockReport } from './rule';
import { ruleTokens } from './ruleTokens';

/**
 * The one walk over a block for all rules: whoever wants to hear of words, kinds of token, mentions or references says so once,
 * and is called where they stand.
 */

/** What is listened to, and what is called there with something that takes what is found. */
export interface Ear<T> {
  /** Kinds of block; all where none is named. */
  readonly blocks?: readonly BlockKind[];
  /** Words (small letters, plain apostrophe and hyphen) at whose tokens `token` is called. */
  readonly words?: readonly string[];
  /** Kinds of token other than words ({@link Kind} of syntax/tokens.ts) at which `token` is called. */
  readonly tokens?: readonly number[];
  readonly mentions?: readonly Mention['kind'][];
  readonly references?: readonly Reference['target']['kind'][];
  /** Called once for each block, before all others. */
  block?(reading: BlockReading, take: T): void;
  /**
   * Called at each token that is listened to, in text order; neighbours may be looked at, at a bounded distance. `depth`: how many
   * brackets, round or square, are open at the token.
   */
  token?(tokens: Tokens, index: number, reading: BlockReading, take: T, depth: number): void;
  mention?(mention: Mention, index: number, reading: BlockReading, take: T): void;
  reference?(reference: Reference, reading: BlockReading, take: T): void;
}

type Heard<F> = readonly { readonly hear: F; readonly take: unknown }[];
type Hears<K extends 'block' | 'token' | 'mention' | 'reference'> = Heard<NonNullable<Ear<unknown>[K]>>;

/** Those who listen in blocks of one kind, by what they listen to. */
interface Hearing {
  readonly blocks: Hears<'block'>;
  readonly mentions: ReadonlyMap<string, Hears<'mention'>>;
  readonly references: ReadonlyMap<string, Hears<'reference'>>;
  /** By the number of a word in the lexicon; without gaps, so that it is looked up at once. */
  readonly words: readonly (Hears<'token'> | undefined)[];
  readonly kinds: readonly (Hears<'token'> | undefined)[];
  /** All words and kinds of token that are listened to, and the brackets that are counted. */
  readonly heardWords: WordSet;
  readonly heardKinds: number;
}

/** What came of a walk over a block. */
export interface Outcome {
  readonly findings: readonly InBlock[];
  /** What is kept for whoever asks for it, each with the key at the same index; in the order in which it was noted. */
  readonly noted: readonly Span[];
  readonly keys: readonly number[];
}

/** A finding in the block that is walked over, which need not be named. */
export type InBlock = Omit<Finding, 'block'>;

const NONE: readonly never[] = [];
/** A block in which nothing was found or noted, as in most. */
const SILENT: Outcome = { findings: NONE, noted: NONE, keys: NONE };

/** A walk over blocks for all who listen. Those who come first are called first. */
export class Walk {
  private readonly ears: { readonly ear: Ear<unknown>; readonly take: unknown; readonly ids: ReadonlySet<number> }[] =
    [];
  private readonly hearings = new Map<BlockKind, Hearing>();
  /** What came of the walk under way; they are emptied when a walk begins, for one that threw did not end. */
  private findings: InBlock[] | undefined;
  private noted: Span[] | undefined;
  private keys: number[] = [];

  /** Has a rule listen in all walks from here on. */
  finds(ear: Ear<BlockReport>, rule: string): void {
    const take: BlockReport = (finding) => {
      this.findings ??= [];
      this.findings.push({ ...finding, rule });
    };
    this.listen(ear, take);
  }

  /** Has someone note something for whoever asks for it: under a key, and under the next one what is right. */
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

  /** What comes of a walk over a block. */
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
    const byWord = new Map<number, Hears<'token'>>();
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
      for (const id of ids) byWord.set(id, [...(byWord.get(id) ?? []), { hear: token, take }]);
      for (const one of ear.tokens ?? []) kinds[one] = [...(kinds[one] ?? []), { hear: token, take }];
    }
    const words = new Array<Hears<'token'> | undefined>(lexiconSize()).fill(undefined);
    for (const [id, heard] of byWord) words[id] = heard;
    let heardKinds = BRACKETS;
    for (const [kind, heard] of kinds.entries()) if (heard) heardKinds |= holding(kind);
    return { blocks, mentions, references, words, kinds, heardWords: new WordSet(byWord.keys()), heardKinds };
  }
}

function walkTokens(reading: BlockReading, { words, kinds, heardWords, heardKinds }: Hearing): void {
  const tokens = ruleTokens(reading.block);
  const { length } = tokens;
  let depth = 0;
  for (let i = tokens.seek(0, heardWords, heardKinds); i < length; i = tokens.seek(i + 1, heardWords, heardKinds)) {
    const kind = tokens.kind(i);
    const heard = kind === Kind.word ? words[tokens.word(i)] : kinds[kind];
    if (heard) for (const ear of heard) ear.hear(tokens, i, reading, ear.take, depth);
    if (kind === Kind.open) depth++;
    else if (kind === Kind.close && depth > 0) depth--;
    else if (kind === Kind.other) depth = Math.max(0, depth + squareStep(tokens.value(i)));
  }
}

const BRACKETS = holding(Kind.open) | holding(Kind.close) | holding(Kind.other);

/** Square brackets count as round ones do. */
function squareStep(code: number): number {
  return code === 0x5b ? 1 : code === 0x5d ? -1 : 0;
}
