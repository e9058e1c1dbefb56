import type { BlockKind } from '../../syntax/block';
import type { Span } from '../../text/edits';
import type { View } from './view';
import type { Ear } from './walk';

/**
 * For rules that weigh a whole document by what stands in its blocks: which form it uses throughout, whether a form fits
 * its date. What is noted in a block depends on the block’s reading alone and is kept with it; the text is walked once for
 * all rules, and a new version costs one step for each run of blocks, and one for each thing noted that is asked for.
 */

/** Takes what is noted in a block; what is right, too, where a rule counts it. */
export type Note<N extends Span> = (noted: N, right?: boolean) => void;

/** What a rule listens to in a block. Without `blocks`, all but masthead, title and furniture. */
export type Listener<N extends Span> = Omit<Ear<Note<N>>, 'references' | 'reference'>;

/** Something noted, with the block that it stands in. */
export type Placed<N extends Span> = N & { readonly block: number };

/** The kinds of block that a listener hears where it names none. */
export const WRITTEN: readonly BlockKind[] = ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'];

/** What is noted in the blocks of a document: a rule that asks for it names it in `gathers`. */
export class Gathered<N extends Span> {
  readonly listener: Listener<N>;

  constructor(listener: Listener<N>) {
    this.listener = { ...listener, blocks: listener.blocks ?? WRITTEN };
  }

  /** What is noted, in text order; `right`: what is noted as right instead. */
  in(view: View, right = false): readonly Placed<N>[] {
    return view.notes(this, right);
  }

  /** Calls back for each thing noted, in text order, with its block. */
  visit(view: View, visit: (noted: N, block: number) => void): void {
    for (const noted of this.in(view)) visit(noted, noted.block);
  }

  /** How much is noted as right. */
  right(view: View): number {
    return this.in(view, true).length;
  }

  /** How much is noted and not as right. */
  left(view: View): number {
    return this.in(view).length;
  }
}
