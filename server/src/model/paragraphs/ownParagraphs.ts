import type { DocumentKind } from '../../catalogue/limits';
import type { Tree } from '../../syntax/blocks/tree';
import type { ParagraphPlace } from '../base/target';
import { findPlace, type ParagraphIndex } from './paragraphs';

/** A document’s paragraphs and subparagraphs, as evidence for the meaning of bare numbers. */
export class OwnParagraphs {
  /** Private, so not compared: any tree with the same outline gives the same answers. */
  readonly #tree: Tree;

  constructor(
    tree: Tree,
    /** The same object for all versions that give the same answers. */
    readonly index: ParagraphIndex,
  ) {
    this.#tree = tree;
  }

  /**
   * Whether the document has a place, as resolved from the block with the given index (-1 for none, in which case the block’s own letters
   * do not count).
   */
  has(place: ParagraphPlace, block: number): boolean {
    const { kind } = findPlace(this.#tree, this.index, block, place);
    return kind !== 'no-paragraph' && kind !== 'no-item';
  }

  /** Whether the document has this paragraph, and it begins after the given block. */
  isAfter(place: ParagraphPlace, block: number): boolean {
    const ownPlace = findPlace(this.#tree, this.index, block, { number: place.number, path: [] });
    return ownPlace.kind === 'paragraph' && ownPlace.paragraph.block > block;
  }
}

/**
 * Kinds of documents in which a bare number often does not refer to the document’s own paragraphs, but to those of an article, of a
 * decision on another case or of the list that is answered.
 */
const MAY_MEAN_OTHERS: ReadonlySet<DocumentKind> = new Set(['general-comment', 'views', 'replies']);

/** The paragraphs of a document, if it depends on the context whether a number refers to them; otherwise undefined. */
export function ownParagraphsOf(kind: DocumentKind, tree: Tree, index: ParagraphIndex): OwnParagraphs | undefined {
  return MAY_MEAN_OTHERS.has(kind) ? new OwnParagraphs(tree, index) : undefined;
}
