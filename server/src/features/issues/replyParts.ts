import type { ParagraphPlace } from '../../model/base/target';
import type { Span } from '../../text/edits';

/**
 * The ground for pairing a reply with an issue: it cites the list; it gives the number of the question; it repeats the question; it begins
 * with the letter of a part; or it stands under the same heading as in the list, together with others.
 */
export type ReplyGround = 'citation' | 'number' | 'quoted' | 'letter' | 'subject';

/** A reply to an issue in one place. Its span is by UTF-16 offsets of the text of the replies. */
export interface Reply extends Span {
  readonly uri: string;
  /** The symbol of the replies, or else the file name. */
  readonly symbol: string;
  /** The numbers of its paragraphs: "3", "3–5"; empty for text without a number. */
  readonly place: string;
  /** The place of its first number or words. */
  readonly name: Span;
  readonly text: string;
  readonly words: number;
  readonly ground: ReplyGround;
  /** The words by which it belongs to the issue, and their place: a heading, the question repeated, a letter. */
  readonly by: Span & { readonly text: string };
  /** The issues that it names, as cited, if their numbers are others than those of the list that they mean; otherwise empty. */
  readonly numbered: string;
  /** The other issues that it answers at the same time. */
  readonly with: readonly string[];
  /** Whether an issue with a later number is answered before it. */
  readonly isOutOfOrder: boolean;
}

/** The start of a reply: the blocks from `block` on answer some issues, as places that exist in the list. */
export interface ReplyStart {
  readonly block: number;
  /** The first block of the reply itself: the next one if this is a heading or the question. */
  readonly from: number;
  readonly places: readonly string[];
  readonly ground: ReplyGround;
  readonly by: Reply['by'];
  /** The issues named, with the numbers of the replies; absent without any. */
  readonly named?: readonly ParagraphPlace[];
  /** Those that mean others, as cited; absent where none does. */
  readonly numbered?: string;
}

/** If the letters after the first begin separate paragraphs, the text before them under the same heading answers the others. */
export function narrowStarts(starts: readonly ReplyStart[]): readonly ReplyStart[] {
  return starts.map((start, i) => {
    const next = starts[i + 1];
    const at = next?.ground === 'letter' ? start.places.indexOf(next.places[0] ?? '') : -1;
    return start.ground !== 'letter' && at > 0 ? { ...start, places: start.places.slice(0, at) } : start;
  });
}
