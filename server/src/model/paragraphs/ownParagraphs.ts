import type { DocumentKind } from '../../catalogue/limits';
import type { Tree } from '../../syntax/blocks/tree';
import type { ParagraphPlace } from '../base/target';
import { findPlace, type ParagraphIndex } from './paragraphs';

/** The paragraphs and subparagraphs of a document, as evidence for the meaning of a bare number. */
export class OwnParagraphs {
  /** Private and not compared: any tree with this outline gives the same answers. */
  readonly #tree: Tree;

  constructor(
    tree: Tree,
    /** The same object for all versions that give the same answers. */
    readonly index: ParagraphIndex,
  ) {
    this.#tree = tree;
  }

  /** Whether the document has a place, as seen from one of its blocks (by index; -1 for none, which excludes its letters). */
  has(place: ParagraphPlace, block: number): boolean {
    const { kind } = findPlace(this.#tree, this.index, block, place);
    return kind !== 'no-paragraph' && kind !== 'no-item';
  }

  /** Whether the document has this paragraph and it begins after the given block. */
  isAfter(place: ParagraphPlace, block: number): boolean {
    const ownPlace = findPlace(this.#tree, this.index, block, { number: place.number, path: [] });
    return ownPlace.kind === 'paragraph' && ownPlace.paragraph.block > block;
  }
}

/**
 * Kinds of document in which a bare number is often not their own, but a paragraph of an article, of a decision on another case or of the
 * list that is answered.
 */
const MAY_MEAN_OTHERS: ReadonlySet<DocumentKind> = new Set(['general-comment', 'views', 'replies']);

/** The paragraphs of a document, if its kind leaves it open whether a number is one of its own; otherwise undefined. */
export function ownParagraphsOf(kind: DocumentKind, tree: Tree, index: ParagraphIndex): OwnParagraphs | undefined {
  return MAY_MEAN_OTHERS.has(kind) ? new OwnParagraphs(tree, index) : undefined;
}
