import { FollowedText } from '../../../server/src/followedText';
import type { ClosedText, ReadWordText, ShownComment, ShownRevision } from '../../../server/src/protocol';

/** A document change as reported by VS Code. */
interface DocumentChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** The read-only ranges, and the text to which their offsets refer. */
interface FollowedClosure {
  readonly closed: readonly ClosedText[];
  followed: FollowedText;
}

/** The metadata of a file, and the mapping to the current text of its document. */
interface FollowedReading {
  readonly read: ReadWordText;
  followed: FollowedText;
  /** Read-only ranges, which stay read-only when the text is saved. */
  readonly closure: FollowedClosure | undefined;
  /** The metadata with offsets mapped to the current text. */
  moved: ReadWordText;
}

/** Metadata of Word files, by document URI; offsets are mapped as the documents are edited. */
export class FollowedReadings {
  readonly #all = new Map<string, FollowedReading>();

  /** Stores the metadata for a document that equals, or is about to equal, the text of the file. */
  set(document: string, reading: ReadWordText): void {
    const map = FollowedText.between(reading.text);
    const closure = reading.closed ? { closed: reading.closed, followed: map } : this.#all.get(document)?.closure;
    this.#all.set(document, { read: reading, followed: map, closure, moved: movedReading(reading, map, closure) });
  }

  delete(document: string): void {
    this.#all.delete(document);
  }

  /** Call this after a document was edited; `text` is the resulting text. */
  didEdit(document: string, changes: readonly DocumentChange[], text: string): void {
    const reading = this.#all.get(document);
    if (!reading) return;
    const units = changes.map(({ rangeOffset: start, rangeLength, text: { length } }) => {
      return { start, oldEnd: start + rangeLength, newEnd: start + length };
    });
    const growth = units.reduce((sum, { oldEnd, newEnd }) => sum + newEnd - oldEnd, 0);
    const isKnown = reading.followed.text.length + growth === text.length;
    const follow = (map: FollowedText) =>
      isKnown && map.text.length + growth === text.length
        ? map.after(units, text)
        : FollowedText.between(map.base, text);
    reading.followed = follow(reading.followed);
    if (reading.closure) reading.closure.followed = follow(reading.closure.followed);
    reading.moved = movedReading(reading.read, reading.followed, reading.closure);
  }

  /** The metadata with offsets mapped to a text of the document; undefined if there is none. Returns the same object for the same text. */
  of(document: string, text: string): ReadWordText | undefined {
    const reading = this.#all.get(document);
    if (!reading) return undefined;
    if (reading.followed.text !== text) {
      reading.followed = FollowedText.between(reading.read.text, text);
      if (reading.closure && reading.closure.followed.text !== text)
        reading.closure.followed = FollowedText.between(reading.closure.followed.base, text);
      reading.moved = movedReading(reading.read, reading.followed, reading.closure);
    }
    return reading.moved;
  }

  /** The metadata with its original offsets; the same object until {@link set} replaces it. */
  read(document: string): ReadWordText | undefined {
    return this.#all.get(document)?.read;
  }
}

function movedReading(reading: ReadWordText, map: FollowedText, closure: FollowedClosure | undefined): ReadWordText {
  const texts = closure?.closed.map((one): ClosedText => {
    const isChanged = !closure.followed.has(one.start, one.end);
    return { ...one, ...closure.followed.spanOf(one), isChanged };
  });
  return {
    ...reading,
    text: map.text,
    revisions: reading.revisions.map((one): ShownRevision => ({ ...one, ...map.spanOf(one) })),
    comments: reading.comments.map((one): ShownComment => (one.isAnchored ? { ...one, ...map.spanOf(one) } : one)),
    ...(texts && { closed: texts }),
  };
}
