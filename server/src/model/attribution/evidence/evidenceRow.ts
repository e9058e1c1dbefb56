import type { Ground } from '../../base/target';

/**
 * An example of a row, which is also a test: a document (test/citations/exampleDocuments.ts), a sentence with its references marked, and the
 * grounds of these, each once.
 */
export type RowExample = readonly [document: string, written: string, ...grounds: Ground[]];

/**
 * A row of a table of evidence. The first row whose evidence the text gives decides, unless its source has no answer. The page on
 * citations is written from the rows, and a test takes each row out and sees its example fail.
 */
export interface EvidenceRow<Asked, Source extends string> {
  /** What the text says, as the page puts it; also names the row. */
  readonly evidence: string;
  readonly applies: (asked: Asked) => boolean;
  /** What is decided. */
  readonly decision: Source;
  readonly ground: Ground;
  readonly example: RowExample;
}

/** How a decision is found, and what the page says of it. A source without an answer leaves the matter to the rows below. */
export interface EvidenceSource<Asked, Decided> {
  readonly about: string;
  readonly of: (asked: Asked, ground: Ground) => Decided | undefined;
}
