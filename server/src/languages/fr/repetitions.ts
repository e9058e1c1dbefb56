import { pattern } from '../pattern';

/** Small words that get doubled by mistake. */
export const REPETITIONS = {
  /** Words that never occur twice in a row; « nous nous » and « vous vous » may. */
  word: pattern`le|la|les|de|des|du|et|à|au|aux|pour|par|avec|sur|dans|un|une|en`.like('le le'),
  /** The second “en” is a pronoun: « tout en en tenant compte », « s’il en en existe ». */
  verb: pattern`tout en en`.like('tout en en tenant compte'),
  /** Likewise before a gerund: « en en tenant compte ». */
  phrase: pattern`en en <ends ant>`.like('en en tenant compte'),
} as const;
