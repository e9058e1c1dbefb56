/** Why a file is not read as a Word document. */
export type RefusalReason =
  /** Protected by a password: the file is a container of the older kind with the document in it, in cipher. */
  | 'encrypted'
  /** A `.doc` of Word 97 to 2003. */
  | 'old-format'
  /** No zip archive, or one of another program. */
  | 'not-word'
  /** An archive or a part that is cut off or altered: sizes, checksums, well-formed XML. */
  | 'damaged'
  /** More comes out of it than `ReadOptions.limit` lets in. */
  | 'too-large'
  /** A part declares a document type, with which entities could be multiplied; Word writes none. */
  | 'declares-entities'
  /** Elements lie in each other deeper than any program writes. */
  | 'too-deep'
  /** Styles are based on each other in a ring. */
  | 'style-ring'
  /** It is signed, and is to be changed, which would break the signature. */
  | 'signed'
  /** It can be read and is to be changed, and is written in a way in which nothing can be put in. */
  | 'unwritable';

/** A file that is not read, with a sentence for people. */
export interface WordRefusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** One sentence in English that says what is wrong, without the name of the file. */
  readonly message: string;
}

/** Thrown inside this folder and made a {@link WordRefusal} at its door. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}
