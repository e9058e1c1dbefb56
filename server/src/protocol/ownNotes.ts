/** What the user has written beside the recommendations of a document: the headings of the columns, and the words by place and heading. */
export interface OwnNotes {
  readonly columns: readonly string[];
  readonly recommendations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
