import type { BlockKind } from '../../syntax/blocks/block';
import type { Span } from '../../text/edits';
import type { Visitor } from './walk';

/**
 * For rules that judge the whole document by individual blocks, such as which form it uses throughout, or whether a form fits its date. The
 * notes on a block depend on its reading alone and are cached with it. One pass over the text serves all rules; a new version costs one
 * step per chunk, and one per requested note.
 */

/** Records a note on a block; `right` marks a correct form, for rules that count those. */
export type Note<N extends Span> = (note: N, right?: boolean) => void;

/** A rule’s listener within a block; by default for all kinds except masthead, title and furniture. */
export type Listener<N extends Span> = Omit<Visitor<Note<N>>, 'references' | 'reference'>;

/** A note and the index of its block. */
export type NoteInBlock<N extends Span> = N & { readonly block: number };

/** A version of a document as seen by a rule, from which notes can be requested. */
interface HasNotes {
  notes<N extends Span>(of: Gathered<N>, right?: boolean): readonly NoteInBlock<N>[];
}

/** The block kinds that listeners apply to by default. */
export const WRITTEN_KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'];

/** Notes on the blocks of a document, for rules that list them in `gathers`. */
export class Gathered<N extends Span> {
  readonly listener: Listener<N>;

  constructor(listener: Listener<N>) {
    this.listener = { ...listener, blocks: listener.blocks ?? WRITTEN_KINDS };
  }

  /** The notes in text order; with `right`, those on correct forms instead. */
  in(view: HasNotes, right = false): readonly NoteInBlock<N>[] {
    return view.notes(this, right);
  }

  /** Calls `visit` for each note, in text order. */
  visit(view: HasNotes, visit: (note: N, block: number) => void): void {
    for (const note of this.in(view)) visit(note, note.block);
  }

  /** The number of notes on correct forms. */
  right(view: HasNotes): number {
    return this.in(view, true).length;
  }

  /** The number of all other notes. */
  wrongCount(view: HasNotes): number {
    return this.in(view).length;
  }
}
