/** A word normalized for comparison, and its span in the text, in UTF-16 code units. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}
