import type { BlockReading } from '../model/document';
import type { Reference } from '../model/target';
import type { BlockKind } from '../syntax/block';
import type { Mention } from '../syntax/citations/mention';
import { Kind, type Tokens } from '../syntax/lexer';
import { wordId } from '../syntax/lexicon';
import type { Span } from '../text/edits';
import type { Finding } from './finding';
import { ruleTokens } from './tokens';

/**
 * The one walk over a block for all rules: whoever wants to hear of words, kinds of token, mentions or references says so once,
 * and is called where they stand.
 */

/** What is listened to. */
export interface Ear {
  /** Kinds of block; all where none is named. */
  readonly blocks?: readonly BlockKind[];
  /** Words (small letters, plain apostrophe and hyphen) at whose tokens `token` is called. */
  readonly words?: readonly string[];
  /** Kinds of token other than words at which `token` is called. */
  readonly tokens?: readonly number[];
  readonly mentions?: readonly Mention['kind'][];
  readonly references?: readonly Reference['target']['kind'][];
  /** Called once for each block, before all others. */
  readonly block?: ((reading: BlockReading) => void) | undefined;
  /** `depth`: how many brackets, round or square, are open at the token. */
  readonly token?: ((tokens: Tokens, index: number, reading: BlockReading, depth: number) => void) | undefined;
  readonly mention?: ((mention: Mention, index: number, reading: BlockReading) => void) | undefined;
  readonly reference?: ((reference: Reference, reading: BlockReading) => void) | undefined;
}

/** Those who listen in blocks of one kind, by what they listen to. */
interface Hearing {
  readonly blocks: readonly NonNullable<Ear['block']>[];
  readonly mentions: ReadonlyMap<string, readonly NonNullable<Ear['mention']>[]>;
  readonly references: ReadonlyMap<string, readonly NonNullable<Ear['reference']>[]>;
  /** By the number of a word in the lexicon. */
  readonly words: readonly (readonly NonNullable<Ear['token']>[] | undefined)[];
  readonly kinds: readonly (readonly NonNullable<Ear['token']>[] | undefined)[];
}

const ears: Ear[] = [];
const hearings = new Map<BlockKind, Hearing>();

/** What came of a walk over a block. */
export interface Heard {
  readonly findings: readonly InBlock[];
  /** What is kept for who asks for it, each with the key at the same index; in the order in which it was noted. */
  readonly noted: readonly Span[];
  readonly keys: readonly number[];
}

/** A finding in the block that is walked over, which need not be named. */
export type InBlock = Omit<Finding, 'block'>;

const kept = new WeakMap<BlockReading, Heard>();
const NONE: readonly never[] = [];
let findings: InBlock[] | undefined;
let noted: Span[] | undefined;
let keys: number[] = [];

/** Takes a finding from who is called in a walk. */
export function takeFinding(finding: InBlock): void {
  findings ??= [];
  findings.push(finding);
}

/** Takes a note from who is called in a walk, for who asks for it by a key. */
export function takeNote(key: number, what: Span): void {
  if (!noted) {
    noted = [];
    keys = [];
  }
  noted.push(what);
  keys.push(key);
}

/** A block in which nothing was found or noted, as in most. */
const SILENT: Heard = { findings: NONE, noted: NONE, keys: NONE };

/** What came of the walk over a block, which is made when this is first asked for. */
export function heardIn(reading: BlockReading): Heard {
  let heard = kept.get(reading);
  if (!heard) {
    walk(reading);
    heard =
      findings || noted ? { findings: findings ?? NONE, noted: noted ?? NONE, keys: noted ? keys : NONE } : SILENT;
    findings = undefined;
    noted = undefined;
    kept.set(reading, heard);
  }
  return heard;
}

/** Has someone listen in all walks from here on. Those who come first are called first. */
export function listen(ear: Ear): void {
  ears.push(ear);
  hearings.clear();
}

function walk(reading: BlockReading): void {
  const { kind } = reading.block;
  let hearing = hearings.get(kind);
  if (!hearing) {
    hearing = hearingIn(kind);
    hearings.set(kind, hearing);
  }
  for (const hear of hearing.blocks) hear(reading);
  if (hearing.mentions.size > 0) {
    for (let i = 0; i < reading.mentions.length; i++) {
      const mention = reading.mentions[i];
      const heard = mention && hearing.mentions.get(mention.kind);
      if (heard) for (const hear of heard) hear(mention, i, reading);
    }
  }
  if (hearing.references.size > 0) {
    for (const reference of reading.references) {
      const heard = hearing.references.get(reference.target.kind);
      if (heard) for (const hear of heard) hear(reference, reading);
    }
  }
  if (hearing.words.length + hearing.kinds.length > 0) walkTokens(reading, hearing);
}

function walkTokens(reading: BlockReading, { words, kinds }: Hearing): void {
  const tokens = ruleTokens(reading.block);
  const { length } = tokens;
  let depth = 0;
  for (let i = 0; i < length; i++) {
    const kind = tokens.kind(i);
    const heard = kind === Kind.word ? words[tokens.value(i)] : kinds[kind];
    if (heard) for (const hear of heard) hear(tokens, i, reading, depth);
    if (kind === Kind.open) depth++;
    else if (kind === Kind.close && depth > 0) depth--;
    else if (kind === Kind.other) depth = Math.max(0, depth + squareStep(tokens.value(i)));
  }
}

/** Square brackets count as round ones do. */
function squareStep(code: number): number {
  return code === 0x5b ? 1 : code === 0x5d ? -1 : 0;
}

function hearingIn(kind: BlockKind): Hearing {
  const blocks: NonNullable<Ear['block']>[] = [];
  const mentions = new Map<string, NonNullable<Ear['mention']>[]>();
  const references = new Map<string, NonNullable<Ear['reference']>[]>();
  const words: NonNullable<Ear['token']>[][] = [];
  const kinds: NonNullable<Ear['token']>[][] = [];
  for (const ear of ears) {
    if (ear.blocks && !ear.blocks.includes(kind)) continue;
    const { block, token, mention, reference } = ear;
    if (block) blocks.push(block);
    if (mention) for (const one of ear.mentions ?? []) mentions.set(one, [...(mentions.get(one) ?? []), mention]);
    if (reference)
      for (const one of ear.references ?? []) references.set(one, [...(references.get(one) ?? []), reference]);
    if (!token) continue;
    for (const id of new Set(ear.words?.map(wordId))) words[id] = [...(words[id] ?? []), token];
    for (const one of ear.tokens ?? []) kinds[one] = [...(kinds[one] ?? []), token];
  }
  return { blocks, mentions, references, words, kinds };
}
