import type { Language } from '../../languages/language';
import type { Block } from '../../syntax/blocks/block';
import type { Tree } from '../../syntax/blocks/tree';
import { isSameValue } from '../../text/sameValue';
import { memoize } from '../base/memo';
import type { BlocksToRead, Identity, IdentityBasis, IdentityOptions } from './identity';
import { hasNoHints, prepareHints } from './identityHints';
import { placeholderIn } from './identityPlaceholders';
import { meetingsIn } from './identityProceedings';
import { type BlockSource, blockSourceOf, sourcePartOf } from './identitySources';
import { readIdentity } from './readIdentity';

/** How many initial paragraphs are searched for the report considered and the text adopted. */
const INITIAL_PARAGRAPHS = 3;
/** How many blocks after those paragraphs may be footnotes of the first pages, and the maximum length of the first pages. */
const FOOTNOTE_BLOCKS = 40;
const FIRST_BLOCKS = 160;
/**
 * How many blocks at the end are searched for notes: web copies have their footnotes there, and the marked and first few numbered ones
 * belong to the first page.
 */
const END_BLOCKS = 400;
const FIRST_FOOTNOTES = 4;

/**
 * Indices of the blocks from which the identity is derived: masthead, title, headings before the first paragraph, the first three numbered
 * paragraphs with their parts, footnotes and page headers of the first pages, and footnotes collected at the end. Their number is bounded,
 * however long the document.
 */
export function identityBlocks(tree: Tree): number[] {
  const indices: number[] = [];
  let paragraphCount = 0;
  let limit = Math.min(tree.blocks.length, FIRST_BLOCKS);
  let index = 0;
  for (; index < limit; index++) {
    const block = tree.blocks[index];
    if (block === undefined) break;
    if (block.kind === 'paragraph' && ++paragraphCount === INITIAL_PARAGRAPHS + 1)
      limit = Math.min(limit, index + FOOTNOTE_BLOCKS);
    const isRelevant =
      block.kind === 'footnote' ||
      block.kind === 'furniture' ||
      (block.kind === 'heading' ? paragraphCount === 0 : paragraphCount <= INITIAL_PARAGRAPHS);
    if (isRelevant) indices.push(index);
  }
  const lastBlocks: number[] = [];
  for (let at = tree.blocks.length - 1; at >= index && tree.blocks.length - at <= END_BLOCKS; at--) {
    const block = tree.blocks[at];
    if (block === undefined || (block.kind !== 'footnote' && block.kind !== 'furniture')) break;
    if (block.kind === 'footnote' && (block.label?.value ?? 0) <= FIRST_FOOTNOTES) lastBlocks.push(at);
  }
  return indices.concat(lastBlocks.reverse());
}

/**
 * Identifies the document. Returns the previous identity itself if none of its inputs have changed.
 *
 * The kind follows from the symbol. The title decides if the symbol is ambiguous (an addendum of CAT), and distinguishes lists of issues
 * prior to reporting (CAT numbers both alike). A report's number is taken from the title rather than the symbol, since committees number
 * lists in different ways.
 *
 * Status: a mark "advance unedited version" takes precedence; then a mark "draft"; then anything for the drafter to fill in (XX, "[date]",
 * an incomplete job number) makes a draft. A document with a symbol and a date in the masthead is final, and so is a text that states the
 * dated session or the day of its adoption: a copy of a published document that lost its masthead. Anything else is a draft.
 */
export function identify(tree: Tree, language: Language, options: IdentityOptions = {}, previous?: Identity): Identity {
  const indices = identityBlocks(tree);
  const blocks: Block[] = [];
  for (const index of indices) {
    const block = tree.blocks[index];
    if (block !== undefined) blocks.push(block);
  }
  const previousBasis = previous?.basis;
  const frontBlocksToRead = frontBlocks({ language, indices, blocks }, previousBasis?.front);
  const basis: IdentityBasis = {
    language,
    status: options.status,
    kind: options.kind,
    indices,
    blocks,
    front: frontBlocksToRead,
  };
  if (previous && isSameBasis(previous.basis, basis)) return previous;
  prepareHints(language);
  if (previous && addsNoFacts(basis, previous.basis)) return { ...previous, basis };
  const identity = readIdentity(basis);
  return previous ? withPreviousParts(identity, previous) : identity;
}

/** The blocks other than paragraphs; the previous version's object if they are unchanged. */
function frontBlocks({ language, indices, blocks }: BlocksToRead, before: BlocksToRead | undefined): BlocksToRead {
  const places = [...blocks.keys()].filter((at) => blocks[at] && sourcePartOf(blocks[at]) !== 'paragraph');
  const blocksToRead: BlocksToRead = {
    language,
    indices: places.map((at) => indices[at] ?? 0),
    blocks: places.flatMap((at) => blocks[at] ?? []),
  };
  return before && isSameBlocks(before, blocksToRead) ? before : blocksToRead;
}

/** The identity, sharing equal parts with the previous one so that values memoized by them stay valid. */
function withPreviousParts(identity: Identity, previous: Identity): Identity {
  const parts = Object.keys(identity) as (keyof Identity)[];
  const sameParts = parts.filter((part) => part !== 'basis' && isSameValue(identity[part], previous[part]));
  return { ...identity, ...Object.fromEntries(sameParts.map((part) => [part, previous[part]])) };
}

function isSameBasis(a: IdentityBasis, b: IdentityBasis): boolean {
  return hasSameSettings(a, b) && isSameBlocks(a, b);
}

function isSameBlocks(a: BlocksToRead, b: BlocksToRead): boolean {
  return (
    a.language === b.language &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, at) => block === b.blocks[at] && a.indices[at] === b.indices[at])
  );
}

function hasSameSettings(a: IdentityBasis, b: IdentityBasis): boolean {
  return a.status === b.status && a.kind === b.kind;
}

/**
 * Whether the two versions differ only in paragraphs after the first that state no facts about the document in either, as when typing on
 * the first pages.
 */
function addsNoFacts(basis: IdentityBasis, before: IdentityBasis): boolean {
  const { language, blocks, indices, front } = basis;
  if (!hasSameSettings(basis, before) || front !== before.front) return false;
  if (blocks.length !== before.blocks.length || indices.some((index, at) => index !== before.indices[at])) return false;
  const firstIndex = blocks.findIndex((block) => sourcePartOf(block) === 'paragraph');
  return blocks.every((block, at) => {
    const otherBlock = before.blocks[at];
    if (block === otherBlock) return true;
    return (
      otherBlock !== undefined &&
      at !== firstIndex &&
      isSilent(blockSourceOf(block, language)) &&
      isSilent(blockSourceOf(otherBlock, language))
    );
  });
}

/** Whether a block states no facts about its document. */
const isSilent = memoize((own: BlockSource): boolean => {
  if (own.symbols.length > 0) return false;
  return hasNoHints(own.block, own.end, own.language) || (meetingsIn(own).length === 0 && placeholderIn(own) === null);
});
