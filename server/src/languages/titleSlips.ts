import type { Pattern } from './pattern';

/** An error specific to the title of one treaty or committee, in any case: for languages whose capitalization is not checked. */
export interface TitleSlip {
  /** The wrong title; the words to replace are its capture `wrong`. */
  readonly slip: Pattern;
  /** The replacement, capitalized as in the title. */
  readonly right: string;
  /** The correct title, from its first word on. */
  readonly title: string;
}
