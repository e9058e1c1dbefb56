import type { CitationWords } from '../languages/language';
import type { ParagraphPlace } from '../model/target';
import type { ParagraphsMention } from '../syntax/citations/mention';
import type { Span } from '../text/edits';
import type { Rank } from './rank';

/** One of the places that a range means. */
interface RangeMember {
  readonly entry: number;
  readonly now: ParagraphPlace;
  readonly rank: Rank;
}

/** One number of a list of paragraphs: what it names, and what it is to name. Offsets are those of the text that it stands in. */
export interface ListElement extends Span {
  readonly old: ParagraphPlace;
  readonly now: ParagraphPlace;
  /** `gone`: what it names is deleted; `unknown`: it names nothing that is there. */
  readonly state: 'known' | 'gone' | 'unknown';
  readonly entry: number;
  readonly oldRank: Rank;
  readonly rank: Rank;
  /** For the far end of a range: the dash or word between the ends. */
  readonly joint?: Span;
  /**
   * For the same, what the range means, as far as it is still there, how many are not, and whether some became one; undefined where
   * only its ends are certain.
   */
  readonly range?: { readonly members: readonly RangeMember[]; readonly gone: number; readonly isMerged?: boolean };
  readonly startsRange?: boolean;
  /** Whether it belongs to another paragraph than it did. */
  readonly strayed?: boolean;
}

/** A list of citations that is to be written anew. */
export interface ListTask {
  readonly text: string;
  readonly mention: ParagraphsMention;
  readonly elements: readonly ListElement[];
  readonly removeGone: boolean;
  readonly words: CitationWords;
  /** The entry after one in its series; -1 for none. */
  readonly next: (entry: number) => number;
  /** What joins the list, none of it named there yet. */
  readonly added?: readonly ListAddition[];
  /** What was typed after the list towards another number, such as " and ". */
  readonly typed?: string;
  readonly joints?: RangeJoints;
}

/** Something that is to be named in a list. */
export interface ListAddition {
  readonly entry: number;
  readonly now: ParagraphPlace;
  readonly rank: Rank;
}

/** What stands between the ends of ranges of numbers and of letters; undefined where three or more are each written. */
export interface RangeJoints {
  readonly numbers?: string;
  readonly letters?: string;
}

/** Whether two places are the same one. */
export function samePlace(a: ParagraphPlace, b: ParagraphPlace): boolean {
  return a.number === b.number && a.path.length === b.path.length && a.path.every((letter, i) => letter === b.path[i]);
}
