import type { OperationPosition } from './checked/operationParams';
/** Client to server: compares an open document with an earlier draft. Null if it is not open. */
export const COMPARE_DRAFTS = 'treatyBody/compareDrafts';
/** Two drafts, part by part. */
export interface CompareDraftsAnswer {
  /** "changed: 3, new: 1"; empty if nothing differs. */
  readonly summary: string;
  readonly parts: readonly ComparedLine[];
}
/** The fate of a part of a draft. */
type ComparedChange = 'new' | 'gone' | 'split' | 'merged' | 'changed' | 'moved' | 'renumbered' | 'same';
/** A part of two drafts. */
export interface ComparedLine {
  readonly change: ComparedChange;
  /** The changes in words: "changed, moved". */
  readonly what: string;
  /** Its place: "12 (a)"; empty if there is none. */
  readonly before: string;
  readonly after: string;
  readonly words: readonly ComparedWords[];
  /** Sentences about references that name another place than they did. */
  readonly notes: readonly string[];
  /** Its position in the document; for a deletion, its would-be position. */
  readonly position: OperationPosition;
  /** Its position in the earlier draft; absent for an insertion. */
  readonly wasAt?: OperationPosition;
}
/** Words of a part: unchanged, deleted, inserted, a number that merely follows, or a reference to another place. */
export interface ComparedWords {
  readonly kind: 'same' | 'gone' | 'new' | 'followed' | 'renamed';
  readonly before: string;
  readonly after: string;
}

/** Client to server: requests two drafts as texts for an editor that compares lines. Null if the document is not open. */
export const COMPARED_SIDES = 'treatyBody/comparedSides';
/** Both drafts with equal numbers of lines, aligned by common lines, with neutral numbers. */
export interface ComparedSides {
  readonly left: string;
  readonly right: string;
}

/** Client to server: requests parts of a comparison to hand on. Null if the document is not open. */
export const EXPORT_COMPARISON = 'treatyBody/exportComparison';
