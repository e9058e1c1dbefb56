import type { DocumentKind } from '../catalogue/limits';
import type { Tree } from '../syntax/tree';
import { findPlace, type ParagraphIndex } from './paragraphs';
import type { ParagraphPlace } from './target';

/** Which paragraphs and subparagraphs a document has: evidence for whose a bare number is. */
export class OwnParagraphs {
  /** Any tree that has this outline answers alike, so that it is no part of what is said. */
  readonly #tree: Tree;

  constructor(
    tree: Tree,
    /** The same for all versions that answer alike. */
    readonly index: ParagraphIndex,
  ) {
    this.#tree = tree;
  }

  /** Whether the document has a place, as seen from one of its blocks (by index; -1 for none, which has no letters of its own). */
  has(place: ParagraphPlace, block: number): boolean {
    const { kind } = findPlace(this.#tree, this.index, block, place);
    return kind !== 'no-paragraph' && kind !== 'no-item';
  }

  /** Whether a paragraph that the document has begins after one of its blocks. */
  isBehind(place: ParagraphPlace, block: number): boolean {
    const found = findPlace(this.#tree, this.index, block, { number: place.number, path: [] });
    return found.kind === 'paragraph' && found.paragraph.block > block;
  }
}

/** Kinds of documents whose bare numbers are as often others' as their own: those of a treaty's article, or of a decision on another case. */
const MAY_MEAN_OTHERS: ReadonlySet<DocumentKind> = new Set(['general-comment', 'views']);

/** The paragraphs of a document of a kind that leaves open whether a number is one of theirs; undefined for other kinds. */
export function ownParagraphsOf(kind: DocumentKind, tree: Tree, index: ParagraphIndex): OwnParagraphs | undefined {
  return MAY_MEAN_OTHERS.has(kind) ? new OwnParagraphs(tree, index) : undefined;
}
