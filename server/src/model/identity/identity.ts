import type { CommitteeId, InstrumentId } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import type { Language } from '../../languages/language';
import type { Block } from '../../syntax/blocks/block';
import type { DocumentSymbol, NumberRange } from '../../syntax/symbols/symbol';
import type { Span } from '../../text/edits';
import type { PlainDate } from '../words/dates';

/**
 * The identity of a document: its committee, kind, State and report, its status, and its dates. Read from the first pages alone, so edits
 * elsewhere do not change it. Facts missing from the text are undefined; nothing is guessed.
 */

/** How far a document is on its way to publication. */
export type Status = 'draft' | 'advance-unedited' | 'final';

/** The source of a value; `option`: set by the caller; `derived`: composed from other values; `none`: a default. */
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

/** A stretch of a block's text. Offsets are the block's, in UTF-16 units. */
export interface PlaceInBlock extends Span {
  /** Index of the block in the tree. */
  readonly block: number;
}

/** The ground for a value, and where it is in the text, if it is. */
interface Evidence {
  readonly ground: IdentityGround;
  readonly at: PlaceInBlock | undefined;
}

/** A value with its evidence. */
export interface WithEvidence<T> extends Evidence {
  readonly value: T;
}

/** The committee whose document this is. */
export interface OwnCommittee extends Evidence {
  readonly id: CommitteeId;
}

/** The State that a document is about; code or name is undefined if the text does not give it. */
export interface OwnState {
  readonly code: string | undefined;
  /** As written in the title, or else in the first paragraph; white space normalized. */
  readonly name: string | undefined;
  readonly codeFrom: Evidence | undefined;
  readonly nameFrom: Evidence | undefined;
}

/** The symbol of the document itself. Offsets are those of its block. */
export interface OwnSymbol extends DocumentSymbol, Evidence {
  /** Not in the text, but built from committee, State, kind and report by the scheme of 2005. Never the basis for an error. */
  readonly derived: boolean;
}

/** A session of the committee, with the parts that the text gives. */
export interface CommitteeSession {
  readonly number: WithEvidence<number>;
  readonly from: WithEvidence<PlainDate> | undefined;
  readonly to: WithEvidence<PlainDate> | undefined;
}

/** The first paragraph’s facts on the meetings that considered a report or adopted a text. */
export interface Proceedings {
  readonly meetings: WithEvidence<readonly number[]> | undefined;
  /** In text order; the two ends of a range. */
  readonly dates: WithEvidence<readonly PlainDate[]> | undefined;
}

/** The identity of a document. Immutable. */
export interface Identity {
  readonly committee: OwnCommittee | undefined;
  /** The instrument the document is made under, if the symbol or title names one. */
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
  /** The date in the masthead, else the date of adoption, else the last day of the session. */
  readonly date: WithEvidence<PlainDate> | undefined;
  /** The basis of the identity; an equal basis gives the same identity object. */
  readonly basis: IdentityBasis;
}

/** Blocks to read for an identity, with their indices in the tree. */
export interface BlocksToRead {
  readonly language: Language;
  readonly indices: readonly number[];
  readonly blocks: readonly Block[];
}

/** Everything that an identity depends on. */
export interface IdentityBasis extends BlocksToRead {
  readonly status: Status | undefined;
  readonly kind: DocumentKind | undefined;
  /** The blocks other than paragraphs: the same object as in the previous version if they have not changed or moved. */
  readonly front: BlocksToRead;
}

/** The user’s corrections of the identity. */
export interface IdentityOptions {
  readonly status?: Status | undefined;
  readonly kind?: DocumentKind | undefined;
}

/** Only the evidence of a value. */
export function evidenceOf({ ground, at }: Evidence): Evidence {
  return { ground, at };
}
