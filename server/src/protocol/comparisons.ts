import type { OperationPosition } from './checked/operationParams';
/** Client to server: compares an open document with an earlier draft. Null if it is not open. */
export const COMPARE_DRAFTS = 'treatyBody/compareDrafts';
/** A comparison of two drafts, part by part. */
export interface CompareDraftsAnswer {
  /** "changed: 3, new: 1"; empty if nothing differs. */
  readonly summary: string;
  readonly parts: readonly ComparedLine[];
}
/** What happened to a part of a draft. */
type ComparedChange = 'new' | 'gone' | 'split' | 'merged' | 'changed' | 'moved' | 'renumbered' | 'same';
/** A matched part of two drafts. */
export interface ComparedLine {
  readonly change: ComparedChange;
  /** The changes, worded for display: "changed, moved". */
  readonly what: string;
  /** The place of the part: "12 (a)"; empty for none. */
  readonly before: string;
  readonly after: string;
  readonly words: readonly ComparedWords[];
  /** Sentences about references that now name another place. */
  readonly notes: readonly string[];
  /** The position in the document; for a deletion, where the part would be. */
  readonly position: OperationPosition;
  /** The position in the earlier draft; absent for an insertion. */
  readonly wasAt?: OperationPosition;
}
/** Words of a part: unchanged, deleted, inserted, a number that only follows its renumbered target, or a reference to another place. */
export interface ComparedWords {
  readonly kind: 'same' | 'gone' | 'new' | 'followed' | 'renamed';
  readonly before: string;
  readonly after: string;
}

/** Client to server: requests two drafts in a form suitable for a line-based diff editor. Null if the document is not open. */
export const ALIGNED_DRAFTS = 'treatyBody/comparedSides';
/** Both drafts as input for a line diff: equal numbers of lines, aligned at common lines, with "#" in place of numbers. */
export interface AlignedDrafts {
  readonly left: string;
  readonly right: string;
}

/** Client to server: exports parts of a comparison. Null if the document is not open. */
export const EXPORT_COMPARISON = 'treatyBody/exportComparison';
