import { compilePattern } from '../pattern';

/** Small words that get doubled by mistake. */
export const REPETITIONS = {
  /** Words that never occur twice in a row; « nous nous » and « vous vous » may. */
  word: compilePattern`le|la|les|de|des|du|et|à|au|aux|pour|par|avec|sur|dans|un|une|en`.like('le le'),
  /** The second “en” is a pronoun: « tout en en tenant compte », « s’il en en existe ». */
  verb: compilePattern`tout en en`.like('tout en en tenant compte'),
  /** Likewise before a gerund: « en en tenant compte ». */
  phrase: compilePattern`en en <ends ant>`.like('en en tenant compte'),
} as const;
