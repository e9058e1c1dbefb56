import type { CitationWords } from '../../languages/language';
import type { ParagraphPlace } from '../../model/base/target';
import type { ParagraphsMention } from '../../syntax/citations/mention';
import type { Span } from '../../text/edits';
import type { PlaceRank } from '../numbers/rank';

/** A member of a range. */
export interface RangeMember {
  readonly entry: number;
  readonly now: ParagraphPlace;
  readonly rank: PlaceRank;
}

/** Consecutive members of a range. */
export interface MemberRun {
  readonly first: RangeMember;
  readonly last: RangeMember;
  readonly count: number;
  /** Whether the members' numbers are ascending. */
  readonly isRising: boolean;
  /** All members; there may be thousands. */
  members(): readonly RangeMember[];
}

/** An element of a list of paragraphs, with its old and new target. Offsets refer to the text of the task. */
export interface ListElement extends Span {
  readonly old: ParagraphPlace;
  readonly now: ParagraphPlace;
  /** `gone`: the target is deleted; `unknown`: the target does not exist. */
  readonly state: 'known' | 'gone' | 'unknown';
  readonly entry: number;
  readonly oldRank: PlaceRank;
  readonly rank: PlaceRank;
  /** For the end of a range: the dash or word between its ends. */
  readonly joint?: Span;
  /**
   * For the end of a range: the remaining members, how many were deleted, and whether some were merged; undefined if only the ends of the
   * range are known.
   */
  readonly range?: { readonly runs: readonly MemberRun[]; readonly gone: number; readonly isMerged?: boolean };
  readonly startsRange?: boolean;
  /** Whether the target now belongs to another paragraph. */
  readonly strayed?: boolean;
}

/** A list of citations to be rewritten. */
export interface ListTask {
  readonly text: string;
  readonly mention: ParagraphsMention;
  readonly elements: readonly ListElement[];
  readonly removeGone: boolean;
  readonly words: CitationWords;
  /** The next entry in a series; -1 for none. */
  readonly next: (entry: number) => number;
  /** Places to add that are not yet in the list. */
  readonly additions?: readonly ListAddition[];
  /** Text typed after the list to continue it, such as " and ". */
  readonly listText?: string;
  readonly joints?: RangeConnectors;
}

/** A place to be added to a list. */
export interface ListAddition {
  readonly entry: number;
  readonly now: ParagraphPlace;
  readonly rank: PlaceRank;
}

/** What joins the ends of ranges of numbers and of letters; undefined if the document writes out three or more. */
export interface RangeConnectors {
  readonly numbers?: string;
  readonly letters?: string;
}

/** Whether two places are the same. */
export function samePlace(a: ParagraphPlace, b: ParagraphPlace): boolean {
  return a.number === b.number && a.path.length === b.path.length && a.path.every((letter, i) => letter === b.path[i]);
}
