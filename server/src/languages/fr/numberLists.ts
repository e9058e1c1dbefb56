import { compilePattern } from '../pattern';

/** Words around numbers that share a noun. */
export const NUMBER_LISTS = {
  /** Singular forms, where the plural differs. */
  noun: compilePattern`article|paragraphe|l'article|d'article`.like('paragraphe 2'),
  paragraph: compilePattern`<begins para>|par`.like('par.'),
  article: compilePattern`<begins art l'art d'art>`.like('art.'),
  and: compilePattern`et`.like('2 et 7'),
  joint: compilePattern`et|à`.like('2 à 7'),
  ownerAfter: compilePattern`supra|infra|ci-dessus|ci-après|ci-dessous | du | [de la|l|ses|son|cette|ce]`.like(
    'de la Convention',
  ),
} as const;
