import type { WordComment } from '../parts/result';
import type { XmlTree } from '../parts/xml';
import type { DocumentReading } from './documentReading';
import type { Pending } from './records';

/** Bookmarks and comments, which may start and end anywhere, including in different paragraphs. */
export class Ranges {
  private readonly openBookmarks = new Map<string, { end: number }>();
  private readonly openComments = new Map<string, Pending<WordComment>>();

  constructor(private readonly reading: DocumentReading) {}

  /** Reads the start or end of a range, inside or between paragraphs; false for any other element. */
  marker(tree: XmlTree, node: number): boolean {
    switch (tree.name(node)) {
      case 'w:bookmarkStart':
        this.startBookmark(tree, node);
        return true;
      case 'w:bookmarkEnd':
        this.endBookmark(tree, node);
        return true;
      case 'w:commentRangeStart':
        this.startComment(tree, node);
        return true;
      case 'w:commentRangeEnd':
        this.endComment(tree.attribute(node, 'id') ?? '');
        return true;
      default:
        return false;
    }
  }

  private startBookmark(tree: XmlTree, node: number): void {
    const bookmark = { name: tree.attribute(node, 'name') ?? '', start: 0, end: 0, paragraph: 0 };
    this.reading.records.bookmarks.push(bookmark);
    this.openBookmarks.set(tree.attribute(node, 'id') ?? '', bookmark);
    this.reading.anchorStart((offset, paragraph) => {
      bookmark.start = offset;
      bookmark.end = Math.max(bookmark.end, offset);
      bookmark.paragraph = paragraph;
    });
  }

  private endBookmark(tree: XmlTree, node: number): void {
    const id = tree.attribute(node, 'id') ?? '';
    const bookmark = this.openBookmarks.get(id);
    if (!bookmark) return;
    this.openBookmarks.delete(id);
    this.reading.anchorEnd((offset) => {
      bookmark.end = Math.max(bookmark.end, offset);
    });
  }

  private startComment(tree: XmlTree, node: number): void {
    const id = tree.attribute(node, 'id') ?? '';
    const comment = this.reading.records.comments.get(id);
    if (!comment || this.openComments.has(id)) return;
    this.openComments.set(id, comment);
    comment.isAnchored = true;
    this.reading.anchorStart((offset) => {
      comment.start = offset;
      comment.end = Math.max(comment.end, offset);
    });
  }

  private endComment(id: string): void {
    const comment = this.openComments.get(id);
    if (!comment) return;
    this.openComments.delete(id);
    this.reading.anchorEnd((offset) => {
      comment.end = Math.max(comment.start, offset);
    });
  }

  /** Reads a comment reference, which gives the position of a comment without a range. */
  referComment(tree: XmlTree, node: number): void {
    const comment = this.reading.records.comments.get(tree.attribute(node, 'id') ?? '');
    if (!comment || comment.isAnchored) return;
    comment.isAnchored = true;
    this.reading.anchorEnd((offset) => {
      comment.start = offset;
      comment.end = offset;
    });
  }
}
