import type { DocumentKind } from '../catalogue/limits';
import { type ApartLines, apartAfter } from '../syntax/blocks/apart';
import type { Block } from '../syntax/blocks/block';
import { blockIndexAt, type ReadingWork, readTree, type Tree, updateTree } from '../syntax/blocks/tree';
import type { Mention } from '../syntax/citations/mention';
import { mentionsIn } from '../syntax/citations/mentionsIn';
import { blockTokens } from '../syntax/tokens/blockTokens';
import { type CompiledLanguage, compiledLanguageOf, isSameLanguage, withNames } from '../syntax/tokens/compiled';
import { Holds, type Tokens } from '../syntax/tokens/tokens';
import { LANGUAGE_SAMPLE } from '../syntax/tokens/unreadLanguage';
import type { OwnNames } from '../syntax/tokens/vocabulary';
import { countWords } from '../text/characterKinds';
import { applyEdits, type Change, type TextEdit } from '../text/edits';
import { openText, type TextVersion } from '../text/textVersion';
import { attribute, documentLookup } from './attribution/attribute';
import { type BlockPlace, type Carry, carryAfter, NO_CARRY, sameCarry } from './attribution/evidence/carry';
import { memoizeBy } from './base/memo';
import { isQuotedText } from './base/quoted';
import type { Reference } from './base/target';
import { type Chunk, type Common, chunksOf } from './chunks';
import { withTitles } from './identity/citedTitles';
import { identify } from './identity/identify';
import type { Identity, IdentityOptions } from './identity/identity';
import {
  type AttributionContext,
  attributionContext,
  collectDocuments,
  type DocumentSymbols,
  explainedArticle,
  namedDocuments,
  sameContext,
} from './paragraphs/context';
import { ownCycle } from './paragraphs/ownCycle';
import { ownParagraphsOf } from './paragraphs/ownParagraphs';
import { indexParagraphs, type Paragraph, type ParagraphIndex, sameOutline } from './paragraphs/paragraphs';
import { attributeProvisions } from './paragraphs/provisions';
import type { BlockReading } from './readings/blockReading';
import { haveRoles, type ParagraphRole, paragraphRoles, sameSections } from './roles';
import { wordsCounted, wordsRead } from './wordCount';
import { apartLines, type WordFacts } from './wordFacts';
import { blockSignals, haveSignals, type SignalReader, type Signals, signalReader } from './words/signals';

/** One version of a document and everything derived from it. Immutable; unchanged blocks and their readings are shared between versions. */
export interface DocumentModel {
  readonly text: TextVersion;
  readonly language: CompiledLanguage;
  readonly tree: Tree;
  readonly identity: Identity;
  /** How bare words and bare numbers are resolved here; shared by all readings. */
  readonly context: AttributionContext;
  /** One per block of the tree. */
  readonly readings: readonly BlockReading[];
  /** The readings in runs, which the next version shares if unchanged; see {@link Chunk}. */
  readonly chunks: readonly Chunk[];
  /** The same object as before unless a block was added or removed, or changed its number, letters or level. */
  readonly paragraphs: ParagraphIndex;
  /** The role of each of `paragraphs.all`, in that order. */
  readonly roles: readonly ParagraphRole[];
  /** The number of words that count towards a limit; for a Word file, see {@link wordsOfFile}. */
  readonly words: number;
  /** The metadata of the Word file; undefined for a document read from text. */
  readonly word: WordFacts | undefined;
  /** The user’s settings for the document. */
  readonly said: Omit<ModelOptions, 'word'>;
  /** The same object for all versions derived from one reading; caches of the last version are kept on it. */
  readonly lineage: Lineage;
}

/** Identifies versions that belong together. */
export type Lineage = object;

/** How much work deriving a model took, counted for tests of growth. */
export interface ModelWork extends ReadingWork {
  mentions: number;
  attributions: number;
}

/** The user’s settings for a document, which override its text. */
export interface ModelOptions extends IdentityOptions {
  readonly kind?: DocumentKind;
  /** Names of laws and instruments that are not in the tables of the language. */
  readonly names?: OwnNames | undefined;
  /** The metadata of the Word file. Leave out unless the text was read from that very file. */
  readonly word?: WordFacts | undefined;
}

/** Reads a document from scratch. */
export function readDocument(text: TextVersion, options: ModelOptions = {}, work?: ModelWork): DocumentModel {
  return readModel(text, options, options.word ? apartLines(text.text, options.word) : [], work);
}

/** Reads a text from scratch; `detachedLines` are the lines detached from it. */
function readModel(
  text: TextVersion,
  options: ModelOptions,
  apart: readonly ApartLines[],
  work?: ModelWork,
): DocumentModel {
  const language = withNames(compiledLanguageOf(text.text), options.names);
  const tree = readTree(text.text, language.blockWords, work, apart);
  return derive(text, language, tree, options, undefined, work);
}

/** Reads the text of a document with edits from scratch, keeping its detached lines. */
export function readEdited(
  { text: { uri, languageId, version, text }, tree }: DocumentModel,
  edits: readonly TextEdit[],
  options: ModelOptions = {},
): DocumentModel {
  const textAfter = applyEdits(text, edits);
  return readModel(openText(uri, languageId, version, textAfter), options, apartAfter(tree.apart, edits, textAfter));
}

/** The model after one change; reuses whatever the change did not affect. */
export function updateDocument(
  before: DocumentModel,
  text: TextVersion,
  change: Change,
  options: ModelOptions = {},
  work?: ModelWork,
): DocumentModel {
  const { blockWords } = before.language;
  const { text: newText } = text;
  // A change within a line moves detached lines; one that covers many lines may remove them.
  const detachedLines =
    options.word && Math.max(change.newEnd, change.oldEnd) - change.start > ONE_LINE
      ? apartLines(newText, options.word)
      : apartAfter(
          before.tree.apart,
          [{ ...change, end: change.oldEnd, text: newText.slice(change.start, change.newEnd) }],
          newText,
        );
  // An edit near the start may change the language of the text.
  if (change.start < LANGUAGE_SAMPLE && !isSameLanguage(compiledLanguageOf(newText), before.language))
    return readModel(text, options, detachedLines, work);
  const tree = updateTree(before.tree, change, newText, blockWords, work, undefined, detachedLines);
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
  const { blocks } = tree;
  const commonCommon = before ? commonBlocks(before.tree.blocks, blocks) : NO_COMMON_BLOCKS;
  const { head, tail } = commonCommon;
  const identity = identify(tree, language.language, options, before?.identity);
  /** The index of the first unchanged block after the change, and how much larger its old index was. */
  const tailStart = blocks.length - tail;
  const shift = before ? before.tree.blocks.length - blocks.length : 0;
  const old = (i: number): BlockReading | undefined => {
    const reading = before?.readings[i < head ? i : i + shift];
    return reading && reading.block === blocks[i] ? reading : undefined;
  };
  const wordReadings: WordReading[] = [];
  const signals = haveRoles(identity.kind) ? signalReader(language.language) : undefined;
  for (let i = head; i < tailStart; i++) {
    const block = blocks[i];
    if (block) wordReadings.push(old(i) ?? readWords(block, language, signals, work));
  }
  const isOutlineUnchanged = before !== undefined && shift === 0 && sameOutline(before.tree, tree, head, tailStart);
  const paragraphs = isOutlineUnchanged ? before.paragraphs : indexParagraphs(tree);
  const attribution = attributionContext(
    identity.committee?.id ?? '',
    identity.instrument?.value,
    identity.kind,
    namedDocuments(identity, documentsOf(identity, before, commonCommon, wordReadings)),
    identity.kind === 'general-comment'
      ? explainedIn(blocks, (i) => (i >= head && i < tailStart ? wordReadings[i - head] : old(i)))
      : '',
    ownParagraphsOf(identity.kind, tree, paragraphs),
  );
  const neededContext = { ...attribution, ...ownCycle(identity.symbol, identity.state) };
  const context = before && sameContext(before.context, neededContext) ? before.context : neededContext;

  // An article’s owner may depend on the text before it. References are resolved again from the change to the first block whose incoming
  // state is the same as before.
  const from = context === before?.context ? head : 0;
  const readings: BlockReading[] = before ? before.readings.slice(0, from) : [];
  let carry = readings[from - 1]?.after ?? NO_CARRY;
  let wordCount = before ? wordsRead(before) : 0;
  let i = from;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const oldReading = old(i);
    if (i >= tailStart && oldReading && oldReading.context === context && sameCarry(oldReading.before, carry)) break;
    const ownReading = (i >= head && i < tailStart ? wordReadings[i - head] : oldReading) ?? EMPTY_READING;
    const reading = readBlockMeaning(block, i, ownReading, context, carry, oldReading, language, work);
    readings.push(reading);
    carry = reading.after;
    wordCount += reading.words;
  }
  for (let k = from; before && k < i + shift; k++) wordCount -= before.readings[k]?.words ?? 0;
  const sameCounts = { head: from, tail: blocks.length - i };
  const allReadings = before && sameCounts.tail > 0 ? readings.concat(before.readings.slice(i + shift)) : readings;

  const { word, ...said } = options;
  const areRolesUnchanged =
    isOutlineUnchanged &&
    identity.kind === before.identity.kind &&
    sameSignals(before.readings, allReadings, head, tailStart) &&
    sameSections(before.tree, tree, head, tailStart, language.language);
  return {
    text,
    language,
    tree,
    identity,
    context,
    readings: allReadings,
    chunks: chunksOf(allReadings, before?.chunks, sameCounts),
    paragraphs,
    roles: areRolesUnchanged
      ? before.roles
      : paragraphRoles(tree, language.language, identity.kind, (index) => allReadings[index]?.signals ?? 0).map(
          (paragraph) => paragraph.role,
        ),
    words: word ? wordsCounted(text.text, word, wordCount, before) : wordCount,
    word,
    said,
    lineage: before?.lineage ?? {},
  };
}

/** How many blocks at the start may hold the title. */
const TITLE_BLOCKS = 40;

/** The article named in the title of a general comment, or in a line below it: "Article 14: Right to equality before courts". */
function explainedIn(blocks: readonly Block[], wordsOf: (i: number) => WordReading | undefined): string {
  for (let i = 0; i < Math.min(blocks.length, TITLE_BLOCKS); i++) {
    const block = blocks[i];
    if (!block || block.kind === 'paragraph') break;
    const mentions = wordsOf(i)?.mentions ?? NO_MENTIONS;
    const isLine = block.kind === 'heading' && mentions[0]?.kind === 'articles' && mentions[0].gap === '';
    const article = isLine || TITLED_KINDS.has(block.kind) ? explainedArticle(mentions) : '';
    if (article !== '') return article;
  }
  return '';
}

const TITLED_KINDS: ReadonlySet<Block['kind']> = new Set(['masthead', 'title']);

/** Longer changes, in UTF-16 code units, count as spanning several lines. */
const ONE_LINE = 1000;
const NO_COMMON_BLOCKS: Common = { head: 0, tail: 0 };

/** How many blocks two versions share at each end. */
function commonBlocks(a: readonly Block[], b: readonly Block[]): Common {
  const limit = Math.min(a.length, b.length);
  let head = 0;
  while (head < limit && a[head] === b[head]) head++;
  let tailCount = 0;
  while (tailCount < limit - head && a[a.length - 1 - tailCount] === b[b.length - 1 - tailCount]) tailCount++;
  return { head, tail: tailCount };
}

/**
 * The documents that the whole text names by role. `wordReadings` holds the blocks not common to both versions; results for common runs are
 * cached.
 */
function documentsOf(
  { committee, state, report }: Identity,
  before: DocumentModel | undefined,
  { head, tail }: Common,
  wordReadings: readonly WordReading[],
): DocumentSymbols {
  const ownBody = { committee: committee?.id ?? '', state: state?.code ?? '', report: report?.value.from ?? 0 };
  const documents: DocumentSymbols = {};
  const collect = (list: readonly Mention[]): void => {
    if (list.length > 0) collectDocuments(list, ownBody, documents);
  };
  /** Collects from a range of old readings, which may begin and end inside a run. */
  const collectOld = (from: number, to: number): void => {
    let at = 0;
    for (const chunk of before?.chunks ?? []) {
      const start = at;
      at += chunk.length;
      if (at <= from) continue;
      if (start >= to) break;
      if (start >= from && at <= to) {
        const chunkDocuments = collectChunk(chunk, ownBody.committee, ownBody.state, ownBody.report);
        for (const role of Object.keys(chunkDocuments) as (keyof DocumentSymbols)[])
          documents[role] ??= chunkDocuments[role] ?? '';
      } else
        for (let i = Math.max(start, from); i < Math.min(at, to); i++)
          collect(chunk[i - start]?.mentions ?? NO_MENTIONS);
    }
  };
  collectOld(0, head);
  for (const { mentions } of wordReadings) collect(mentions);
  if (before) collectOld(before.readings.length - tail, before.readings.length);
  return documents;
}

/** {@link collectDocuments} for a run of blocks. */
const collectChunk = memoizeBy((chunk: Chunk, committee: string, state: string, report: number): DocumentSymbols => {
  const ownBody = { committee, state, report };
  const documents: DocumentSymbols = {};
  for (const reading of chunk) if (reading.mentions.length > 0) collectDocuments(reading.mentions, ownBody, documents);
  return documents;
});

const NO_MENTIONS: readonly Mention[] = [];

const EMPTY_READING: WordReading = { mentions: NO_MENTIONS, provisions: [], held: -1, words: 0, signals: 0 };

/** The reading of the words of a block, without context. */
type WordReading = Pick<BlockReading, 'mentions' | 'provisions' | 'held' | 'words' | 'signals'>;

/** Reads the words of a block once, for everything that needs them. */
function readWords(
  block: Block,
  language: CompiledLanguage,
  signals: SignalReader | undefined,
  work: ModelWork | undefined,
): WordReading {
  if (block.kind === 'furniture') return EMPTY_READING;
  if (work) work.mentions++;
  const tokens = blockTokens(block, language.language.elides);
  const reading = mentionsIn(tokens, language);
  const { mentions, provisions } = reading;
  const wordCount = block.kind === 'masthead' ? 0 : wordsOf(block, tokens);
  return {
    mentions: mentions.length === 0 ? NO_MENTIONS : withTitles(reading, tokens, language.language),
    provisions,
    held: tokens.kindsHeld,
    words: wordCount,
    signals: signals && (haveSignals(block) ? signals.read(tokens) : 0),
  };
}

/** The signals of a block if this kind of document has roles; read now if the block was read while the document was of another kind. */
function signalBits(
  block: Block,
  countRead: Signals | undefined,
  kind: DocumentKind,
  { language }: CompiledLanguage,
): Signals | undefined {
  if (!haveRoles(kind)) return undefined;
  return countRead ?? (haveSignals(block) ? blockSignals(block, language) : 0);
}

/** Whether the blocks of a range have the same signals in two versions. */
function sameSignals(a: readonly BlockReading[], b: readonly BlockReading[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a[i]?.signals !== b[i]?.signals) return false;
  return true;
}

function readBlockMeaning(
  block: Block,
  index: number,
  { mentions, provisions, held, words, signals }: WordReading,
  context: AttributionContext,
  carry: Carry,
  old: BlockReading | undefined,
  language: CompiledLanguage,
  work: ModelWork | undefined,
): BlockReading {
  if (old && old.context === context && sameCarry(old.before, carry)) return old;
  const place = blockPlaceOf(block);
  const { references: own, carry: after } = attribute(mentions, place, context, carry, block.level, index);
  const otherReferences =
    provisions.length === 0
      ? []
      : attributeProvisions(provisions, mentions, context, documentLookup(mentions, place, context, carry));
  const references = otherReferences.length === 0 ? own : mergeReferences(own, otherReferences);
  if (work) work.attributions++;
  return {
    block,
    language: language.language,
    mentions,
    provisions,
    held,
    words,
    signals: signalBits(block, signals, context.kind, language),
    references,
    context,
    before: carry,
    after: block.kind === 'furniture' || block.kind === 'masthead' ? carry : carryAfter(place, carry, after),
  };
}

/** Merges references in text order; "rule 75, paragraph 1" replaces a paragraph of an unknown document. */
function mergeReferences(own: readonly Reference[], others: readonly Reference[]): readonly Reference[] {
  const isCovered = ({ target, start, end }: Reference) =>
    target.kind === 'unknown' && others.some((other) => start < other.end && other.start < end);
  return [...own.filter((reference) => !isCovered(reference)), ...others].sort((a, b) => a.start - b.start);
}

/** The place of a block, for attribution. */
export function blockPlaceOf(block: Block): BlockPlace {
  switch (block.kind) {
    case 'heading':
      return 'heading';
    case 'paragraph':
      return 'paragraph';
    case 'footnote':
    case 'furniture':
      return 'apart';
    case 'masthead':
      return isQuotedText(block.text) ? 'quoted' : 'apart';
    case 'title':
      return 'title';
    default:
      return 'inside';
  }
}

/** The number of words in a block that count towards limits: without its number, converter residue and page furniture. */
function wordsOf({ text, content }: Block, tokens: Tokens): number {
  if ((tokens.kindsHeld & Holds.bracket) === 0) return tokens.words;
  const words = text.slice(content.start, content.end).replace(LEFTOVERS_PATTERN, '');
  return countWords(words, 0, words.length);
}

const LEFTOVERS_PATTERN = /\[bookmark: [^\]\r\n]{0,80}\]/g;

/** The reference at an offset of the whole text, with its block. The end of a reference still counts. */
export function referenceAt(
  model: DocumentModel,
  offset: number,
):
  | { readonly block: number; readonly start: number; readonly reference: Reference; readonly onJoint: boolean }
  | undefined {
  const block = blockIndexAt(model.tree, offset);
  const start = model.tree.starts[block] ?? 0;
  const at = offset - start;
  let touchingReference: Reference | undefined;
  for (const reference of model.readings[block]?.references ?? []) {
    const { range } = reference;
    if (range && at >= range.joint.start && at < range.joint.end) return { block, start, reference, onJoint: true };
    if (at >= reference.start && at < reference.end) return { block, start, reference, onJoint: false };
    if (at === reference.end) touchingReference = reference;
  }
  return touchingReference && { block, start, reference: touchingReference, onJoint: false };
}

/** The role of a paragraph: concern, recommendation, both or neither. */
export function roleOfParagraph(model: DocumentModel, paragraph: Paragraph): ParagraphRole {
  return model.roles[model.paragraphs.owner[paragraph.block] ?? -1] ?? 'neither';
}
