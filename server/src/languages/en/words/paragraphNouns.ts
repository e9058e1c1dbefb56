import type { CountedNoun } from '../../countedNoun';

/** The nouns with which paragraphs are cited: for one number, for several, and whether they are short forms. */
export const PARAGRAPH_NOUNS: readonly CountedNoun[] = [
  { one: 'paragraph', several: 'paragraphs', short: false },
  { one: 'para', several: 'paras', short: true },
  { one: 'para', several: 'pars', short: true },
];

/** The singular forms of {@link PARAGRAPH_NOUNS}, without duplicates. */
export const PARAGRAPH_SINGULARS = [...new Set(PARAGRAPH_NOUNS.map(({ one }) => one))];

/** All forms of {@link PARAGRAPH_NOUNS}, without duplicates. */
export const PARAGRAPH_FORMS = [...new Set(PARAGRAPH_NOUNS.flatMap(({ one, several }) => [one, several]))];
