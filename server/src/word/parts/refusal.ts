/** The reason why a file is not read as a Word document. */
export type RefusalReason =
  /** Protected by a password: an OLE compound file with the encrypted document in it. */
  | 'encrypted'
  /** A `.doc` of Word 97 to 2003. */
  | 'old-format'
  /** Not a zip archive, or one of another program. */
  | 'not-word'
  /** An archive or a part that is truncated or altered: wrong sizes or checksums, malformed XML. */
  | 'damaged'
  /** Larger when unpacked than `ReadOptions.limit` allows. */
  | 'too-large'
  /** A part has a document type declaration, which Word never writes and whose entities could explode. */
  | 'declares-entities'
  /** Elements are nested deeper than any program writes. */
  | 'too-deep'
  /** Styles are based on each other in a circle. */
  | 'style-ring'
  /** It is to be changed, which would break its signature. */
  | 'signed'
  /** It is to be changed and is protected against changes. */
  | 'protected'
  /** It is to be changed and has another text than the one that was edited. */
  | 'otherwise-read'
  /** It can be read but is written in a way that cannot be changed. */
  | 'unwritable';

/** A file that is refused, and why. */
export interface WordRefusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** The reason in one English sentence, without the name of the file. */
  readonly message: string;
}

/** Thrown within this folder; its exported entry points turn it into a {@link WordRefusal} with {@link unlessRefused}. */
export class WordRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}

/** The result of a task, or the refusal that it throws. */
export function unlessRefused<T>(task: () => T): T | WordRefusal {
  try {
    return task();
  } catch (error) {
    if (error instanceof WordRefused) return { kind: 'refused', reason: error.reason, message: error.message };
    throw error;
  }
}
