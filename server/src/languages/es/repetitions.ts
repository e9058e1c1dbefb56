import { compilePattern } from '../pattern';

/** Small words that get doubled by mistake. */
export const REPETITIONS = {
  /** Words that never occur twice in a row. */
  word: compilePattern`el|la|los|las|de|del|y|a|al|para|por|con|sobre|en|un|una`.like('el el'),
  /** The first “a” is a letter or an ending: “la letra a a la que se refiere”, “un/a Director/a a la cabeza”. */
  verb: compilePattern`letra|apartado|inciso|/ a a`.like(
    'la letra a a la que se refiere',
    'un/a Director/a a la cabeza',
  ),
  /** Different words that look the same. */
  phrase: compilePattern`a a priori|posteriori`.like('a a priori'),
} as const;
