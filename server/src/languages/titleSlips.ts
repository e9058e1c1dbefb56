import type { Pattern } from './pattern';

/** A slip in a title, in any case, that no other treaty and no other committee has: for a language whose capitals are not judged. */
export interface TitleSlip {
  /** The title as miswritten; the words to be replaced are its part `wrong`. */
  readonly slip: Pattern;
  /** The correct text, with the capitals of the title. */
  readonly right: string;
  /** The title as it should be, from its first word on. */
  readonly title: string;
}
