import type { CommitteeId, InstrumentId } from '../catalogue/committees';
import type { DocumentKind } from '../catalogue/limits';
import type { Language } from '../languages/language';
import type { Block } from '../syntax/block';
import type { DocumentSymbol, NumberRange } from '../syntax/symbols/symbol';
import type { Span } from '../text/edits';
import type { PlainDate } from './dates';

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
export interface PlaceInBlock extends Span {
  /** Index of the block in the tree. */
  readonly block: number;
}

/** Why a value is believed and where it stands; no place where it stands nowhere. */
export interface Evidence {
  readonly ground: IdentityGround;
  readonly at: PlaceInBlock | undefined;
}

/** A value with its evidence. */
export interface WithEvidence<T> extends Evidence {
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
  readonly number: WithEvidence<number>;
  readonly from: WithEvidence<PlainDate> | undefined;
  readonly to: WithEvidence<PlainDate> | undefined;
}

/** What the first paragraph says of the meetings that considered a report or adopted a text. */
export interface Proceedings {
  readonly meetings: WithEvidence<readonly number[]> | undefined;
  /** In the order of the text; of a range, the two ends. */
  readonly dates: WithEvidence<readonly PlainDate[]> | undefined;
}

/** Which document a text is. Immutable. */
export interface Identity {
  readonly committee: OwnCommittee | undefined;
  /** The instrument the document is made under, where the symbol or the title names one. */
  readonly instrument: WithEvidence<InstrumentId> | undefined;
  /** A general comment has none. */
  readonly state: OwnState | undefined;
  readonly symbol: OwnSymbol | undefined;
  readonly kind: DocumentKind;
  readonly kindFrom: Evidence;
  readonly report: WithEvidence<NumberRange> | undefined;
  readonly status: Status;
  readonly statusFrom: Evidence;
  readonly session: Session | undefined;
  readonly consideration: Proceedings | undefined;
  readonly adoption: Proceedings | undefined;
  /** The date in the masthead, else that of the adoption, else the last day of the session. */
  readonly date: WithEvidence<PlainDate> | undefined;
  /** What it was read from: with the same, the same identity is given again. */
  readonly basis: IdentityBasis;
}

/** Blocks that are read for an identity, each with its index in the tree. */
export interface BlocksToRead {
  readonly language: Language;
  readonly indices: readonly number[];
  readonly blocks: readonly Block[];
}

/** All that an identity depends on. */
export interface IdentityBasis extends BlocksToRead {
  readonly status: Status | undefined;
  readonly kind: DocumentKind | undefined;
  /** Those that are no paragraphs: the same object as in the version before where they are the same, at the same places. */
  readonly front: BlocksToRead;
}

/** What the reader of a document knows better than its text. */
export interface IdentityOptions {
  readonly status?: Status | undefined;
  readonly kind?: DocumentKind | undefined;
}

/** The evidence alone of a value that comes with it. */
export function evidenceOf({ ground, at }: Evidence): Evidence {
  return { ground, at };
}
