import type { DocumentKind } from '../catalogue/limits';
import type { DocumentRole } from '../languages/language';
import type { Block } from '../syntax/block';
import type { Mention } from '../syntax/citations/mention';
import { readMentions } from '../syntax/citations/read';
import { type CompiledLanguage, LANGUAGE_SAMPLE, languageOf } from '../syntax/compiled';
import { blockAt, type ReadingWork, readTree, type Tree, updateTree } from '../syntax/tree';
import type { TextVersion } from '../text/document';
import type { Change } from '../text/edits';
import { countWords } from '../text/words';
import { type AttributionContext, attribute, type BlockPlace, type Carry, NO_CARRY } from './attribution';
import { attributionContext, collectDocuments } from './context';
import { type Identity, type IdentityOptions, identify } from './identity';
import { indexParagraphs, type Paragraph, type ParagraphIndex } from './paragraphs';
import { paragraphRoles, type Role } from './roles';
import type { Reference } from './target';

/** What was read out of one block; it stays as long as the block and what it was read by stay. */
export interface BlockReading {
  readonly block: Block;
  readonly mentions: readonly Mention[];
  /** Words that count towards a limit; masthead and page furniture have none. */
  readonly words: number;
  readonly references: readonly Reference[];
  readonly context: AttributionContext;
  readonly before: Carry;
  readonly after: Carry;
}

/** One version of a document with all that it means. Immutable; unchanged blocks and their readings are shared. */
export interface DocumentModel {
  readonly text: TextVersion;
  readonly language: CompiledLanguage;
  readonly tree: Tree;
  readonly identity: Identity;
  /** One for each block of the tree. */
  readonly readings: readonly BlockReading[];
  readonly paragraphs: ParagraphIndex;
  /** What each of `paragraphs.all` does, in their order. */
  readonly roles: readonly Role[];
  readonly words: number;
}

/** How much work deriving a model took; tests of growth count it. */
export interface ModelWork extends ReadingWork {
  mentions: number;
  attributions: number;
}

/** What a user has said about a document, and is believed. */
export interface ModelOptions extends IdentityOptions {
  readonly kind?: DocumentKind;
}

/** Reads a document from scratch. */
export function readDocument(text: TextVersion, options: ModelOptions = {}, work?: ModelWork): DocumentModel {
  const language = languageOf(text.text);
  const tree = readTree(text.text, language.blockWords, work);
  return derive(text, language, tree, options, undefined, work);
}

/** The model of the next version after one change: what the change left alone is taken over. */
export function updateDocument(
  before: DocumentModel,
  text: TextVersion,
  change: Change,
  options: ModelOptions = {},
  work?: ModelWork,
): DocumentModel {
  // An edit near the start may be the one that makes the text another language's.
  if (change.start < LANGUAGE_SAMPLE && languageOf(text.text) !== before.language)
    return readDocument(text, options, work);
  const tree = updateTree(before.tree, change, text.text, before.language.blockWords, work);
  return derive(text, before.language, tree, options, before, work);
}

function derive(
  text: TextVersion,
  language: CompiledLanguage,
  tree: Tree,
  options: ModelOptions,
  before: DocumentModel | undefined,
  work: ModelWork | undefined,
): DocumentModel {
  const identity = identify(tree, language.language, options, before?.identity);
  const old = before ? new OldReadings(before, tree) : undefined;
  const mentions: (readonly Mention[])[] = [];
  const documents: Partial<Record<DocumentRole, string>> = {};
  const own = {
    committee: identity.committee?.id ?? '',
    state: identity.state?.code ?? '',
    report: identity.report?.value.from ?? 0,
  };
  for (let i = 0; i < tree.blocks.length; i++) {
    const block = tree.blocks[i];
    const read = old?.at(i)?.mentions ?? (block ? mentionsOf(block, language, work) : NO_MENTIONS);
    mentions.push(read);
    if (read.length > 0) collectDocuments(read, own, documents);
  }
  const known = before?.readings[0]?.context;
  const wanted = attributionContext(own.committee, identity.instrument?.value, identity.kind, documents);
  const context = known && sameContext(known, wanted) ? known : wanted;
  const readings: BlockReading[] = new Array(tree.blocks.length);
  let carry = NO_CARRY;
  let words = 0;
  for (let i = 0; i < tree.blocks.length; i++) {
    const block = tree.blocks[i];
    if (!block) continue;
    const reading = readBlockMeaning(block, mentions[i] ?? NO_MENTIONS, context, carry, old?.at(i), work);
    readings[i] = reading;
    carry = reading.after;
    words += reading.words;
  }
  const roles = paragraphRoles(tree, language.language, identity.kind).map((paragraph) => paragraph.role);
  return { text, language, tree, identity, readings, paragraphs: indexParagraphs(tree), roles, words };
}

const NO_MENTIONS: readonly Mention[] = [];

function mentionsOf(block: Block, language: CompiledLanguage, work: ModelWork | undefined): readonly Mention[] {
  if (block.kind === 'furniture') return NO_MENTIONS;
  if (work) work.mentions++;
  const mentions = readMentions(block.text, block.content.start, block.content.end, language.vocabulary);
  return mentions.length === 0 ? NO_MENTIONS : mentions;
}

function readBlockMeaning(
  block: Block,
  mentions: readonly Mention[],
  context: AttributionContext,
  carry: Carry,
  old: BlockReading | undefined,
  work: ModelWork | undefined,
): BlockReading {
  if (old && old.context === context && sameCarry(old.before, carry)) return old;
  const place = placeOf(block);
  const { references, carry: after } = attribute(mentions, place, context, carry, block.level);
  if (work) work.attributions++;
  return {
    block,
    mentions,
    words: old ? old.words : wordsOf(block),
    references,
    context,
    before: carry,
    // A note in the middle of a paragraph leaves nothing to the text that goes on behind it.
    after: place === 'apart' || place === 'title' || sameCarry(after, carry) ? carry : after,
  };
}

/** What a block is to the attribution of what stands in it. */
export function placeOf(block: Block): BlockPlace {
  switch (block.kind) {
    case 'heading':
      return 'heading';
    case 'paragraph':
      return 'paragraph';
    case 'footnote':
    case 'furniture':
    case 'masthead':
      return 'apart';
    case 'title':
      return 'title';
    default:
      return 'inside';
  }
}

/** Words of a block as limits count them: without its number, and without what a converter or a page left. */
function wordsOf(block: Block): number {
  if (block.kind === 'masthead' || block.kind === 'furniture') return 0;
  const { text, content } = block;
  const leftover = text.indexOf('[bookmark: ', content.start);
  if (leftover < 0 || leftover >= content.end) return countWords(text, content.start, content.end);
  const words = text.slice(content.start, content.end).replace(LEFTOVERS, '');
  return countWords(words, 0, words.length);
}

const LEFTOVERS = /\[bookmark: [^\]\r\n]{0,80}\]/g;

/** The readings of the last version, found again by the identity of the blocks at both ends of what changed. */
class OldReadings {
  private readonly head: number;
  private readonly shift: number;

  constructor(
    private readonly before: DocumentModel,
    tree: Tree,
  ) {
    const a = before.tree.blocks;
    const b = tree.blocks;
    const limit = Math.min(a.length, b.length);
    let head = 0;
    while (head < limit && a[head] === b[head]) head++;
    this.head = head;
    this.shift = a.length - b.length;
    this.tree = tree;
  }

  private readonly tree: Tree;

  at(i: number): BlockReading | undefined {
    const from = i < this.head ? i : i + this.shift;
    const reading = this.before.readings[from];
    return reading && reading.block === this.tree.blocks[i] ? reading : undefined;
  }
}

function sameContext(a: AttributionContext, b: AttributionContext): boolean {
  return (
    a.committee === b.committee &&
    a.instrument === b.instrument &&
    a.kind === b.kind &&
    a.own.convention === b.own.convention &&
    a.own.covenant === b.own.covenant &&
    a.own.protocol === b.own.protocol &&
    sameDocuments(a.documents, b.documents)
  );
}

function sameDocuments(a: AttributionContext['documents'], b: AttributionContext['documents']): boolean {
  const roles = new Set([...Object.keys(a), ...Object.keys(b)]) as ReadonlySet<DocumentRole>;
  for (const role of roles) if (a[role] !== b[role]) return false;
  return true;
}

function sameCarry(a: Carry, b: Carry): boolean {
  return (
    a === b ||
    (a.lastOwner === b.lastOwner &&
      a.lastArticle === b.lastArticle &&
      a.lawInForce === b.lawInForce &&
      a.convention === b.convention &&
      a.covenant === b.covenant &&
      a.protocol === b.protocol &&
      a.heading === b.heading &&
      a.headingLevel === b.headingLevel &&
      a.comment === b.comment &&
      a.lastParagraph === b.lastParagraph &&
      sameMap(a.lastOf, b.lastOf) &&
      sameMap(a.numbers, b.numbers) &&
      sameMap(a.here, b.here) &&
      sameMap(a.before, b.before))
  );
}

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}

/** The reference at an offset of the whole text, with the block it stands in. At its end it still counts. */
export function referenceAt(
  model: DocumentModel,
  offset: number,
):
  | { readonly block: number; readonly start: number; readonly reference: Reference; readonly onJoint: boolean }
  | undefined {
  const block = blockAt(model.tree, offset);
  const start = model.tree.starts[block] ?? 0;
  const at = offset - start;
  let touching: Reference | undefined;
  for (const reference of model.readings[block]?.references ?? []) {
    const { range } = reference;
    if (range && at >= range.joint.start && at < range.joint.end) return { block, start, reference, onJoint: true };
    if (at >= reference.start && at < reference.end) return { block, start, reference, onJoint: false };
    if (at === reference.end) touching = reference;
  }
  return touching && { block, start, reference: touching, onJoint: false };
}

/** What a paragraph does: concern, recommendation, both or neither. */
export function roleOfParagraph(model: DocumentModel, paragraph: Paragraph): Role {
  return model.roles[model.paragraphs.owner[paragraph.block] ?? -1] ?? 'neither';
}
