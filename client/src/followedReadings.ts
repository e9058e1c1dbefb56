import { FollowedText } from '../../server/src/followedText';
import type { ReadWordText, ShownComment, ShownRevision } from '../../server/src/protocol';

/** A change of a document as VS Code reports it. */
interface DocumentChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** What was read of a file, and the text of its document. */
interface FollowedReading {
  readonly read: ReadWordText;
  followed: FollowedText;
  /** What was read, for that text. */
  moved: ReadWordText;
}

/** What Word files say besides their texts, for their documents as they are being edited; by the addresses of the documents. */
export class FollowedReadings {
  readonly #all = new Map<string, FollowedReading>();

  /** Keeps what was read for a document that has the text of the file, or is about to. */
  set(document: string, read: ReadWordText): void {
    this.#all.set(document, { read, followed: FollowedText.between(read.text), moved: read });
  }

  delete(document: string): void {
    this.#all.delete(document);
  }

  /** Call this when a document was edited; `text` is its text afterwards. */
  edited(document: string, changes: readonly DocumentChange[], text: string): void {
    const one = this.#all.get(document);
    if (!one) return;
    const units = changes.map(({ rangeOffset: start, rangeLength, text: { length } }) => {
      return { start, oldEnd: start + rangeLength, newEnd: start + length };
    });
    const grown = units.reduce((sum, { oldEnd, newEnd }) => sum + newEnd - oldEnd, 0);
    const isKnown = one.followed.text.length + grown === text.length;
    one.followed = isKnown ? one.followed.changed(units, text) : FollowedText.between(one.read.text, text);
    one.moved = movedReading(one.read, one.followed);
  }

  /** What was read, by the places of a text of the document; undefined if nothing was. The same object for the same text. */
  of(document: string, text: string): ReadWordText | undefined {
    const one = this.#all.get(document);
    if (!one) return undefined;
    if (one.followed.text !== text) {
      one.followed = FollowedText.between(one.read.text, text);
      one.moved = movedReading(one.read, one.followed);
    }
    return one.moved;
  }

  /** What was read, with the places that it had then: the same object as long as no other is set. */
  read(document: string): ReadWordText | undefined {
    return this.#all.get(document)?.read;
  }
}

function movedReading(read: ReadWordText, followed: FollowedText): ReadWordText {
  if (followed.base === followed.text) return read;
  return {
    ...read,
    text: followed.text,
    revisions: read.revisions.map((one: ShownRevision): ShownRevision => ({ ...one, ...followed.spanOf(one) })),
    comments: read.comments.map((one): ShownComment => (one.isAnchored ? { ...one, ...followed.spanOf(one) } : one)),
  };
}
