/** A word as it is compared, and where it stands in the text, in UTF-16 units. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}
