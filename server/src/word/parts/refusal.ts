/** Why a file was refused as a Word document. */
export type RefusalReason =
  /** Password-protected: an OLE compound file that contains the encrypted document. */
  | 'encrypted'
  /** A `.doc` file of Word 97 to 2003. */
  | 'old-format'
  /** Not a zip archive, or one of another program. */
  | 'not-word'
  /** An archive or a part is truncated or altered: wrong sizes or checksums, or malformed XML. */
  | 'damaged'
  /** Larger than `ReadOptions.limit` when unpacked. */
  | 'too-large'
  /** A part has a document type declaration, which Word never writes and whose entities could expand without bound. */
  | 'declares-entities'
  /** Elements are nested deeper than any program writes. */
  | 'too-deep'
  /** Styles are based on each other in a cycle. */
  | 'style-ring'
  /** The file is signed, and a change would break its signature. */
  | 'signed'
  /** The file is protected against changes. */
  | 'protected'
  /** The file's text is not the one that was edited. */
  | 'otherwise-read'
  /** The file can be read, but is written in a way that cannot be changed. */
  | 'unwritable';

/** A refused file, and the reason. */
export interface WordRefusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** The reason as one English sentence, without the file name. */
  readonly message: string;
}

/** Thrown within this folder; exported entry points convert it to a {@link WordRefusal} with {@link unlessRefused}. */
export class WordRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}

/** The result of a task, or the refusal if it throws one. */
export function unlessRefused<T>(task: () => T): T | WordRefusal {
  try {
    return task();
  } catch (error) {
    if (error instanceof WordRefused) return { kind: 'refused', reason: error.reason, message: error.message };
    throw error;
  }
}
