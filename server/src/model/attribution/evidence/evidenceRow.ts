import type { Ground } from '../../base/target';

/**
 * An example of a row, which is also a test: a document (test/citations/exampleDocuments.ts), a sentence with its references marked, and
 * their grounds, each once.
 */
export type RowExample = readonly [document: string, written: string, ...grounds: Ground[]];

/**
 * A row of a table of evidence. The first row with evidence in the text decides, unless its source has no answer. The page on citations is
 * generated from the rows, and a test checks that the example of each row fails without it.
 */
export interface EvidenceRow<Asked, Source extends string> {
  /** The evidence in the text, as phrased on the page; also names the row. */
  readonly evidence: string;
  readonly applies: (asked: Asked) => boolean;
  /** The decision. */
  readonly decision: Source;
  readonly ground: Ground;
  readonly example: RowExample;
}

/** How a decision is found, and its description on the page. A source without an answer leaves the matter to the rows below. */
export interface EvidenceSource<Asked, Decided> {
  readonly about: string;
  readonly of: (asked: Asked, ground: Ground) => Decided | undefined;
}
