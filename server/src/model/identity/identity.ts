import type { CommitteeId, InstrumentId } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import type { Language } from '../../languages/language';
import type { Block } from '../../syntax/blocks/block';
import type { DocumentSymbol, NumberRange } from '../../syntax/symbols/symbol';
import type { Span } from '../../text/edits';
import type { PlainDate } from '../words/dates';

/**
 * The identity of a document: committee, kind, State, report, status and dates. Derived from the first pages alone, so that edits elsewhere
 * do not change it. Facts missing from the text are undefined; nothing is guessed.
 */

/** The stage of a document before publication. */
export type Status = 'draft' | 'advance-unedited' | 'final';

/** The source of a value; `option`: set by the caller; `derived`: composed of other values; `none`: a default. */
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

/** A span of a block's text. Offsets are UTF-16 code units from the start of the block. */
export interface PlaceInBlock extends Span {
  /** Index of the block in the tree. */
  readonly block: number;
}

/** The ground for a value, and its location if it is in the text. */
interface Evidence {
  readonly ground: IdentityGround;
  readonly at: PlaceInBlock | undefined;
}

/** A value with its evidence. */
export interface WithEvidence<T> extends Evidence {
  readonly value: T;
}

/** The committee that the document belongs to. */
export interface OwnCommittee extends Evidence {
  readonly id: CommitteeId;
}

/** The State that a document concerns; code or name is undefined if the text does not state it. */
export interface OwnState {
  readonly code: string | undefined;
  /** As written in the title or, failing that, in the first paragraph; white space is normalized. */
  readonly name: string | undefined;
  readonly codeFrom: Evidence | undefined;
  readonly nameFrom: Evidence | undefined;
}

/** The symbol of the document itself. Offsets are those of its block. */
export interface OwnSymbol extends DocumentSymbol, Evidence {
  /**
   * Whether the symbol is not in the text, but composed of committee, State, kind and report under the scheme of 2005. Never the basis for
   * an error.
   */
  readonly derived: boolean;
}

/** A session of the committee, as far as the text describes it. */
export interface CommitteeSession {
  readonly number: WithEvidence<number>;
  readonly from: WithEvidence<PlainDate> | undefined;
  readonly to: WithEvidence<PlainDate> | undefined;
}

/** The meetings, according to the first paragraph, at which a report was considered or a text adopted. */
export interface Proceedings {
  readonly meetings: WithEvidence<readonly number[]> | undefined;
  /** In text order; for a range, its two ends. */
  readonly dates: WithEvidence<readonly PlainDate[]> | undefined;
}

/** The identity of a document. Immutable. */
export interface Identity {
  readonly committee: OwnCommittee | undefined;
  /** The instrument under which the document is made, if the symbol or title names one. */
  readonly instrument: WithEvidence<InstrumentId> | undefined;
  /** Undefined for a general comment. */
  readonly state: OwnState | undefined;
  readonly symbol: OwnSymbol | undefined;
  readonly kind: DocumentKind;
  readonly kindFrom: Evidence;
  readonly report: WithEvidence<NumberRange> | undefined;
  readonly status: Status;
  readonly statusFrom: Evidence;
  readonly session: CommitteeSession | undefined;
  readonly consideration: Proceedings | undefined;
  readonly adoption: Proceedings | undefined;
  /** The date in the masthead, or else the date of adoption, or else the last day of the session. */
  readonly date: WithEvidence<PlainDate> | undefined;
  /** The inputs of the identity; equal inputs give the same identity object. */
  readonly basis: IdentityBasis;
}

/** The blocks from which an identity is derived, with their indices in the tree. */
export interface BlocksToRead {
  readonly language: Language;
  readonly indices: readonly number[];
  readonly blocks: readonly Block[];
}

/** All inputs of an identity. */
export interface IdentityBasis extends BlocksToRead {
  readonly status: Status | undefined;
  readonly kind: DocumentKind | undefined;
  /** The blocks other than paragraphs; the previous version’s object if they have neither changed nor moved. */
  readonly front: BlocksToRead;
}

/** Overrides of the identity by the user. */
export interface IdentityOptions {
  readonly status?: Status | undefined;
  readonly kind?: DocumentKind | undefined;
}

/** Reduces a value to its evidence. */
export function evidenceOf({ ground, at }: Evidence): Evidence {
  return { ground, at };
}
