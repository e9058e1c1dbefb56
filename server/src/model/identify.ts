import type { Language } from '../languages/language';
import type { Block } from '../syntax/block';
import type { Tree } from '../syntax/tree';
import { isSameValue } from '../text/sameValue';
import { Beside } from './beside';
import { FirstPages } from './firstPages';
import type { Identity, IdentityBasis, IdentityOptions } from './identity';
import { type Front, readFront } from './identityFront';
import { prepareHints, surelySaysNothing } from './identityHints';
import { placeholderIn } from './identityPlaceholders';
import { meetingsIn } from './identityProceedings';
import { type BlockSource, partOf, sourceOf } from './identitySources';
import { compiled } from './identityWords';
import { readIdentity } from './readIdentity';

/** How many paragraphs at the start may say what was considered and adopted. */
const PARAGRAPHS = 3;
/** How far after them the footnotes of the first pages reach, and how far the first pages go at all, in blocks. */
const FOOTNOTE_BLOCKS = 40;
const FIRST_BLOCKS = 160;
/** A web copy has its footnotes at the end; of these, the marks and the first few numbers belong to the first page. */
const END_BLOCKS = 400;
const FIRST_FOOTNOTES = 4;

/**
 * Indices of the blocks that the identity depends on: masthead, title, headings before the first paragraph, the first three
 * numbered paragraphs with what belongs to them, the footnotes and page headers of the first pages, and footnotes gathered at
 * the end. Their number is bounded, whatever the length of the document.
 */
export function identityBlocks(tree: Tree): number[] {
  const indices: number[] = [];
  let paragraphs = 0;
  let limit = Math.min(tree.blocks.length, FIRST_BLOCKS);
  let index = 0;
  for (; index < limit; index++) {
    const block = tree.blocks[index];
    if (block === undefined) break;
    if (block.kind === 'paragraph' && ++paragraphs === PARAGRAPHS + 1) limit = Math.min(limit, index + FOOTNOTE_BLOCKS);
    const isWanted =
      block.kind === 'footnote' ||
      block.kind === 'furniture' ||
      (block.kind === 'heading' ? paragraphs === 0 : paragraphs <= PARAGRAPHS);
    if (isWanted) indices.push(index);
  }
  const last: number[] = [];
  for (let at = tree.blocks.length - 1; at >= index && tree.blocks.length - at <= END_BLOCKS; at--) {
    const block = tree.blocks[at];
    if (block === undefined || (block.kind !== 'footnote' && block.kind !== 'furniture')) break;
    if (block.kind === 'footnote' && (block.label?.value ?? 0) <= FIRST_FOOTNOTES) last.push(at);
  }
  return indices.concat(last.reverse());
}

/**
 * Reads which document a text is. With the identity of the version before, the very same object comes back when nothing that
 * it was read from has changed.
 *
 * The kind is that of the document's symbol; its title decides where the symbol does not tell (an addendum of CAT), and makes a
 * list of issues one prior to reporting (CAT numbers both alike). A report's number is taken from the words of the title before
 * the symbol, for committees number lists in more ways than one.
 *
 * Status: a mark "advance unedited version" decides; then a mark "draft"; then anything that a drafter still has to fill in
 * (XX, "[date]", an unfinished job number) makes a draft. A symbol with a date in the masthead is final, and so is a text that
 * says at which session, with its dates, or on which day it was adopted: the copy of a published document that lost its
 * masthead. Anything else is a draft.
 */
export function identify(tree: Tree, language: Language, options: IdentityOptions = {}, previous?: Identity): Identity {
  const indices = identityBlocks(tree);
  const blocks: Block[] = [];
  for (const index of indices) {
    const block = tree.blocks[index];
    if (block !== undefined) blocks.push(block);
  }
  const basis: IdentityBasis = { language, status: options.status, kind: options.kind, indices, blocks };
  if (previous && isSameBasis(previous.basis, basis)) return previous;
  prepareHints(language);
  const before = previous?.basis;
  const known = before?.language === language ? kept.get(before) : undefined;
  const sources = sourcesOf(basis, before, known);
  const front = before && known && isSameFront(before, basis) ? known.front : undefined;
  if (front && known && previous && addsNothing(basis, sources, previous.basis, known.sources)) {
    kept.set(basis, { front, sources });
    return { ...previous, basis };
  }
  const pages = new FirstPages(basis, sources);
  const read = { front: front ?? readFront(pages), sources };
  kept.set(basis, read);
  const identity = readIdentity(pages, read.front);
  return previous ? withKept(identity, previous) : identity;
}

/** An identity with those parts of the one before that say the same, so that what was made of them need not be made again. */
function withKept(identity: Identity, previous: Identity): Identity {
  const parts = Object.keys(identity) as (keyof Identity)[];
  const same = parts.filter((part) => part !== 'basis' && isSameValue(identity[part], previous[part]));
  return { ...identity, ...Object.fromEntries(same.map((part) => [part, previous[part]])) };
}

/** What was read for an identity, for the next version. */
interface Kept {
  readonly front: Front;
  /** One for each block of the basis. */
  readonly sources: readonly BlockSource[];
}

const kept = new Beside<IdentityBasis, Kept>();

function isSameBasis(a: IdentityBasis, b: IdentityBasis): boolean {
  return (
    a.language === b.language &&
    isSameAsked(a, b) &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, at) => block === b.blocks[at] && a.indices[at] === b.indices[at])
  );
}

function isSameAsked(a: IdentityBasis, b: IdentityBasis): boolean {
  return a.status === b.status && a.kind === b.kind;
}

/** Whether no block but paragraphs is another than in the version before, or elsewhere. */
function isSameFront(before: IdentityBasis, { blocks, indices }: IdentityBasis): boolean {
  if (before.blocks.length !== blocks.length) return false;
  return blocks.every((block, i) => {
    const other = before.blocks[i];
    if (!other || before.indices[i] !== indices[i]) return false;
    return block === other || (partOf(block) === 'paragraph' && partOf(other) === 'paragraph');
  });
}

/** Reads the blocks of a basis, but for those that stood in the version before, counted from either end. */
function sourcesOf(
  { blocks, language }: IdentityBasis,
  before: IdentityBasis | undefined,
  known: Kept | undefined,
): readonly BlockSource[] {
  return blocks.map((block, at) => {
    const places = before && known ? [at, at + before.blocks.length - blocks.length] : [];
    const same = places.find((place) => before?.blocks[place] === block);
    return (same === undefined ? undefined : known?.sources[same]) ?? sourceOf(block, language.elides);
  });
}

/**
 * Whether all that is other than before are paragraphs, not the first, that say nothing of the document now and said nothing
 * before: what is typed while the first pages are written. Asked where the front is the same.
 */
function addsNothing(
  basis: IdentityBasis,
  sources: readonly BlockSource[],
  before: IdentityBasis,
  known: readonly BlockSource[],
): boolean {
  if (!isSameAsked(basis, before)) return false;
  const first = sources.findIndex(({ part }) => part === 'paragraph');
  return sources.every((own, i) => {
    const other = known[i];
    if (own === other) return true;
    return other !== undefined && i !== first && isSilent(own, basis.language) && isSilent(other, basis.language);
  });
}

function isSilent(own: BlockSource, language: Language): boolean {
  if (own.symbols.length > 0) return false;
  own.isSilent ??=
    surelySaysNothing(own.block, own.end, language) ||
    (meetingsIn(own, language).length === 0 && placeholderIn(own, compiled(language)) === null);
  return own.isSilent;
}
