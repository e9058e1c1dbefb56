import type { Pattern } from './pattern';

/** A slip in a title that no other treaty and no other committee has. */
interface TitleSlip {
  /** The title as miswritten; the words to be replaced are its part `wrong`. */
  readonly written: Pattern;
  /** What stands there instead, with the capitals of the title. */
  readonly right: string;
  /** The title as it should be, from its first word on. */
  readonly title: string;
}

/** Slips in titles, in any case, for a language whose capitals in titles are not judged. */
export interface TitleSlips {
  /** The words that the titles begin with, in lower case. */
  readonly first: readonly string[];
  readonly slips: readonly TitleSlip[];
}
