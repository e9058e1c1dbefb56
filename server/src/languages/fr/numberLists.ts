import { pattern } from '../pattern';

/** Words around numbers that share a noun. */
export const NUMBER_LISTS = {
  /** Singular forms, where the plural differs. */
  noun: pattern`article|paragraphe|l'article|d'article`.like('paragraphe 2'),
  paragraph: pattern`<begins para>|par`.like('par.'),
  article: pattern`<begins art l'art d'art>`.like('art.'),
  and: pattern`et`.like('2 et 7'),
  joint: pattern`et|à`.like('2 à 7'),
  ownerAfter: pattern`supra|infra|ci-dessus|ci-après|ci-dessous | du | [de la|l|ses|son|cette|ce]`.like(
    'de la Convention',
  ),
} as const;
