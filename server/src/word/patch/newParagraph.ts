import type { TextPiece } from '../../text/pieces';

/** A paragraph of a document as it is to be, in its order. Indexes are those of the paragraphs of the text as it is. */
export interface NewParagraph {
  /** What it says, but for the number that Word makes: runs of the text as it is, within its paragraphs, and words that are new. */
  readonly content: readonly TextPiece[];
  /** The paragraph that it is, where it stands where that did. */
  readonly stays?: number;
  /** The paragraph that it was moved from, or of which it is the second half. */
  readonly from?: number;
  /** The paragraph whose form it has: style, list and level. */
  readonly like: number;
  /** Whether it has no number that Word makes, whatever that form says. */
  readonly isUnnumbered?: boolean;
}

/** A run of paragraphs that go to one place. */
export interface Placed {
  readonly paragraphs: readonly NewParagraph[];
  readonly isMoved: boolean;
  /** The staying paragraphs around it; -1 for none. */
  readonly after: number;
  readonly before: number;
}

/** What is new or moved among paragraphs, by the places where it goes. */
export function placedIn(paragraphs: readonly NewParagraph[], moved: ReadonlySet<number>): readonly Placed[] {
  const runs: Placed[] = [];
  let after = -1;
  let open: NewParagraph[][] = [];
  const isMoved = (paragraph: NewParagraph | undefined) => paragraph?.from !== undefined && moved.has(paragraph.from);
  const close = (before: number) => {
    for (const run of open) runs.push({ paragraphs: run, isMoved: isMoved(run[0]), after, before });
    open = [];
  };
  for (const paragraph of paragraphs) {
    const { stays, from } = paragraph;
    if (stays !== undefined) {
      close(stays);
      after = stays;
    } else if (from === undefined || moved.has(from)) {
      const last = open.at(-1);
      if (last && isMoved(last[0]) === isMoved(paragraph)) last.push(paragraph);
      else open.push([paragraph]);
    }
  }
  close(-1);
  return runs;
}
