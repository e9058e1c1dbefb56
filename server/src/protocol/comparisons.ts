import type { OperationPosition } from './checked/operationParams';
/** Client to server: compares an open document with an earlier draft. Null if it is not open. */
export const COMPARE_DRAFTS = 'treatyBody/compareDrafts';
/** Two drafts, part by part. */
export interface CompareDraftsAnswer {
  /** "changed: 3, new: 1"; empty if nothing differs. */
  readonly summary: string;
  readonly parts: readonly ComparedLine[];
}
/** What became of a part of a draft. */
type ComparedChange = 'new' | 'gone' | 'split' | 'merged' | 'changed' | 'moved' | 'renumbered' | 'same';
/** A part of two drafts. */
export interface ComparedLine {
  readonly change: ComparedChange;
  /** The change in words, and all that is true besides: "changed, moved". */
  readonly what: string;
  /** Where it stands: "12 (a)"; empty where there is none. */
  readonly before: string;
  readonly after: string;
  readonly words: readonly ComparedWords[];
  /** Sentences about references that name another place than they did. */
  readonly notes: readonly string[];
  /** Where it is in the document; for what is gone, where it would be. */
  readonly position: OperationPosition;
  /** Where it was in the earlier draft; absent for what is new. */
  readonly wasAt?: OperationPosition;
}
/** Words of a part: as they are, taken out, put in, a number that only follows, or a reference that names another place. */
export interface ComparedWords {
  readonly kind: 'same' | 'gone' | 'new' | 'followed' | 'renamed';
  readonly before: string;
  readonly after: string;
}

/** Client to server: requests two drafts as texts for an editor that compares lines. Null if the document is not open. */
export const COMPARED_SIDES = 'treatyBody/comparedSides';
/** Both drafts with as many lines, what is the same in the same line, with neutral numbers. */
export interface ComparedSides {
  readonly left: string;
  readonly right: string;
}

/** Client to server: requests parts of a comparison to hand on. Null if the document is not open. */
export const EXPORT_COMPARISON = 'treatyBody/exportComparison';
