/** First and last month, from 1; months 0 and below, or 13 and above, belong to the adjacent years. */
type Months = readonly [from: number, to: number];

/** The words for parts of a year, in lower case. */
export interface TimesOfYear {
  /** In the northern hemisphere, where the committees meet. */
  readonly seasons: Readonly<Record<string, Months>>;
  /** The season that begins in one year and ends in the next. */
  readonly overNewYear: string;
  /** Nouns that {@link of} may follow: “the end of 2018”. */
  readonly parts: Readonly<Record<string, Months>>;
  readonly of: string;
  /** Words right before the year: “early 2018”. */
  readonly adverbs: Readonly<Record<string, Months>>;
  /** Words before a year that is used as a time: “in 2018”. */
  readonly before: ReadonlySet<string>;
}
