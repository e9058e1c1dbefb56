import { pattern } from '../pattern';

/** Small words that are written twice in a row. */
export const REPETITIONS = {
  /** Those that never occur twice; « nous nous » and « vous vous » may. */
  word: pattern`le|la|les|de|des|du|et|à|au|aux|pour|par|avec|sur|dans|un|une|en`.like('le le'),
  /** The second is a pronoun: « tout en en tenant compte », « s’il en en existe ». */
  verb: pattern`tout en en`.like('tout en en tenant compte'),
  /** The same before a gerund, and pronouns after a verb: « il faut le lui rappeler, le le ». */
  phrase: pattern`en en <ends ant>`.like('en en tenant compte'),
} as const;
