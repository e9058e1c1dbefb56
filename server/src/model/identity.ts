import type { CommitteeId, InstrumentId } from '../catalogue/committees';
import type { DocumentKind } from '../catalogue/limits';
import type { Language } from '../languages/language';
import type { Block } from '../syntax/block';
import type { DocumentSymbol, NumberRange } from '../syntax/symbols/symbol';
import type { Tree } from '../syntax/tree';
import type { Span } from '../text/edits';
import type { PlainDate } from './dates';
import { IdentityReader } from './identityReader';

/**
 * Which document a text is: whose, of what kind, about which State and report, how far it has got, and when it was made. Read
 * from the first page alone, so that an edit elsewhere keeps it. What the text does not say is undefined; nothing is guessed.
 */

/** How far a document has got on its way to publication. */
export type Status = 'draft' | 'advance-unedited' | 'final';

/** What a value was read from; `option`: the caller said so; `derived`: put together from other values; `none`: a default. */
export type IdentityGround =
  | 'option'
  | 'symbol'
  | 'masthead'
  | 'title'
  | 'paragraph'
  | 'footnote'
  | 'adoption'
  | 'derived'
  | 'none';

/** A run of a block's text. Offsets are the block's, in UTF-16 units. */
export interface Place extends Span {
  /** Index of the block in the tree. */
  readonly block: number;
}

/** Why a value is believed and where it stands; no place where it stands nowhere. */
export interface Evidence {
  readonly ground: IdentityGround;
  readonly at: Place | undefined;
}

/** A value with its evidence. */
export interface Found<T> extends Evidence {
  readonly value: T;
}

/** The committee that a document is of. */
export interface OwnCommittee extends Evidence {
  readonly id: CommitteeId;
}

/** The State that a document is about; the code or the name is undefined where the text gives none. */
export interface OwnState {
  readonly code: string | undefined;
  /** As written in the title, else in the first paragraph; white space normalized. */
  readonly name: string | undefined;
  readonly codeFrom: Evidence | undefined;
  readonly nameFrom: Evidence | undefined;
}

/** The symbol of the document itself. Its own offsets are those of the block that it stands in. */
export interface OwnSymbol extends DocumentSymbol, Evidence {
  /** Not in the text: built by the scheme of 2005 from committee, State, kind and report. Never the ground of an error. */
  readonly derived: boolean;
}

/** A session of the committee; each part only where the text gives it. */
export interface Session {
  readonly number: Found<number>;
  readonly from: Found<PlainDate> | undefined;
  readonly to: Found<PlainDate> | undefined;
}

/** What the first paragraph says of the meetings that considered a report or adopted a text. */
export interface Proceedings {
  readonly meetings: Found<readonly number[]> | undefined;
  /** In the order of the text; of a range, the two ends. */
  readonly dates: Found<readonly PlainDate[]> | undefined;
}

/** Which document a text is. Immutable. */
export interface Identity {
  readonly committee: OwnCommittee | undefined;
  /** The instrument the document is made under, where the symbol or the title names one. */
  readonly instrument: Found<InstrumentId> | undefined;
  /** A general comment has none. */
  readonly state: OwnState | undefined;
  readonly symbol: OwnSymbol | undefined;
  readonly kind: DocumentKind;
  readonly kindFrom: Evidence;
  readonly report: Found<NumberRange> | undefined;
  readonly status: Status;
  readonly statusFrom: Evidence;
  readonly session: Session | undefined;
  readonly consideration: Proceedings | undefined;
  readonly adoption: Proceedings | undefined;
  /** The date in the masthead, else that of the adoption, else the last day of the session. */
  readonly date: Found<PlainDate> | undefined;
  /** What it was read from: with the same, the same identity is given again. */
  readonly basis: IdentityBasis;
}

/** All that an identity depends on. */
export interface IdentityBasis {
  readonly language: Language;
  readonly status: Status | undefined;
  readonly kind: DocumentKind | undefined;
  readonly indices: readonly number[];
  readonly blocks: readonly Block[];
}

/** What the reader of a document knows better than its text. */
export interface IdentityOptions {
  readonly status?: Status | undefined;
  readonly kind?: DocumentKind | undefined;
}

/** How many paragraphs at the start may say what was considered and adopted. */
const PARAGRAPHS = 3;
/** How far behind them the footnotes of the first pages reach, and how far the first pages go at all, in blocks. */
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
  if (previous === undefined) return new IdentityReader(basis, undefined).read();
  if (isSameBasis(previous.basis, basis)) return previous;
  const reader = new IdentityReader(basis, previous.basis);
  return reader.addsNothing(previous.basis) ? { ...previous, basis } : reader.read();
}

function isSameBasis(a: IdentityBasis, b: IdentityBasis): boolean {
  return (
    a.language === b.language &&
    a.status === b.status &&
    a.kind === b.kind &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, at) => block === b.blocks[at] && a.indices[at] === b.indices[at])
  );
}
