import type { BlockKind } from '../../syntax/blocks/block';
import type { Span } from '../../text/edits';
import type { Visitor } from './walk';

/**
 * For rules that judge a whole document by single blocks: which form it uses throughout, whether a form fits its date. A note on a block
 * depends on the block's reading alone and is kept with it. The text is walked once for all rules; a new version costs one step for each
 * run of blocks, and one for each note that is requested.
 */

/** Takes a note on a block; `right` for a right form, if the rule counts these. */
export type Note<N extends Span> = (note: N, right?: boolean) => void;

/** A rule’s listener within a block: by default in all kinds but masthead, title and furniture. */
export type Listener<N extends Span> = Omit<Visitor<Note<N>>, 'references' | 'reference'>;

/** A note with the index of its block. */
export type Placed<N extends Span> = N & { readonly block: number };

/** A version of a document as a source of notes, as a rule sees it. */
interface HasNotes {
  notes<N extends Span>(of: Gathered<N>, right?: boolean): readonly Placed<N>[];
}

/** The kinds of block to listen to by default. */
export const WRITTEN: readonly BlockKind[] = ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'];

/** Notes on the blocks of a document, for the rules that name them in `gathers`. */
export class Gathered<N extends Span> {
  readonly listener: Listener<N>;

  constructor(listener: Listener<N>) {
    this.listener = { ...listener, blocks: listener.blocks ?? WRITTEN };
  }

  /** The notes in text order; with `right`, those on right forms instead. */
  in(view: HasNotes, right = false): readonly Placed<N>[] {
    return view.notes(this, right);
  }

  /** Calls `visit` for each note in text order. */
  visit(view: HasNotes, visit: (note: N, block: number) => void): void {
    for (const note of this.in(view)) visit(note, note.block);
  }

  /** The number of notes on right forms. */
  right(view: HasNotes): number {
    return this.in(view, true).length;
  }

  /** The number of other notes. */
  wrongCount(view: HasNotes): number {
    return this.in(view).length;
  }
}
