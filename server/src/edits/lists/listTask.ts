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

/** Members of a range that follow each other. */
export interface MemberRun {
  readonly first: RangeMember;
  readonly last: RangeMember;
  readonly count: number;
  /** Whether their numbers are in ascending order. */
  readonly isRising: boolean;
  /** All of them; there may be thousands. */
  members(): readonly RangeMember[];
}

/** An element of a list of paragraphs: its old target and its new one. Offsets are those of the task's text. */
export interface ListElement extends Span {
  readonly old: ParagraphPlace;
  readonly now: ParagraphPlace;
  /** `gone`: its target is deleted; `unknown`: its target does not exist. */
  readonly state: 'known' | 'gone' | 'unknown';
  readonly entry: number;
  readonly oldRank: PlaceRank;
  readonly rank: PlaceRank;
  /** For the far end of a range: the dash or word between the ends. */
  readonly joint?: Span;
  /**
   * For the far end of a range: its remaining members, how many are gone, and whether some were merged; undefined if only its ends are
   * certain.
   */
  readonly range?: { readonly runs: readonly MemberRun[]; readonly gone: number; readonly isMerged?: boolean };
  readonly startsRange?: boolean;
  /** Whether it now belongs to another paragraph. */
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
  /** Places to add, none of which the list names yet. */
  readonly additions?: readonly ListAddition[];
  /** Text typed after the list for another number, such as " and ". */
  readonly listText?: string;
  readonly joints?: RangeJoints;
}

/** A place to be named in a list. */
export interface ListAddition {
  readonly entry: number;
  readonly now: ParagraphPlace;
  readonly rank: PlaceRank;
}

/** The joints of ranges of numbers and of letters; undefined if the document writes out three or more. */
export interface RangeJoints {
  readonly numbers?: string;
  readonly letters?: string;
}

/** Whether two places are the same. */
export function samePlace(a: ParagraphPlace, b: ParagraphPlace): boolean {
  return a.number === b.number && a.path.length === b.path.length && a.path.every((letter, i) => letter === b.path[i]);
}
