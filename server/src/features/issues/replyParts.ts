import type { ParagraphPlace } from '../../model/base/target';
import type { Span } from '../../text/edits';

/**
 * The grounds for pairing a reply with an issue: it cites the list, gives the number of the question, repeats the question, begins with the
 * letter of a part, shares a heading with several issues of the list, or has words of the question that no other question has.
 */
export type ReplyGround = 'citation' | 'number' | 'quoted' | 'letter' | 'subject' | 'wording';

/** A passage that replies to an issue. The span holds UTF-16 offsets of the text of the replies. */
export interface Reply extends Span {
  readonly uri: string;
  /** The symbol of the replies, or else the file name. */
  readonly symbol: string;
  /** The numbers of its paragraphs: "3", "3–5"; empty for text without a number. */
  readonly place: string;
  /** The span of its first number or words. */
  readonly name: Span;
  readonly text: string;
  readonly words: number;
  readonly ground: ReplyGround;
  /** The words that tie it to the issue, and their span: a heading, a repeated question, a letter. */
  readonly by: Span & { readonly text: string };
  /** The issues as numbered in the reply, as cited, if that differs from the list; otherwise empty. */
  readonly numbered: string;
  /** The other issues that it answers at the same time. */
  readonly with: readonly string[];
  /** Whether it follows the reply to a later issue. */
  readonly isOutOfOrder: boolean;
}

/** The start of a reply: the blocks from `block` on answer the given places, all of which exist in the list. */
export interface ReplyStart {
  readonly block: number;
  /** The first block of the reply itself: `block`, or the next one if `block` is a heading or the question. */
  readonly from: number;
  readonly places: readonly string[];
  readonly ground: ReplyGround;
  readonly by: Reply['by'];
  /** The issues as numbered in the replies; absent if none is named. */
  readonly named?: readonly ParagraphPlace[];
  /** `named` as cited, if the list numbers these issues differently; otherwise absent. */
  readonly numbered?: string;
}

/** If a later letter that a heading names begins its own paragraph, the text before it answers only the preceding letters. */
export function narrowStarts(starts: readonly ReplyStart[]): readonly ReplyStart[] {
  return starts.map((start, i) => {
    const nextStart = starts[i + 1];
    const at = nextStart?.ground === 'letter' ? start.places.indexOf(nextStart.places[0] ?? '') : -1;
    return start.ground !== 'letter' && at > 0 ? { ...start, places: start.places.slice(0, at) } : start;
  });
}
