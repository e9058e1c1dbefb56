import { pattern } from '../pattern';

/** Words around the numbers after one noun. */
export const NUMBER_LISTS = {
  /** For one number, where several have another form. */
  noun: pattern`article|paragraphe|l'article|d'article`.like('paragraphe 2'),
  paragraph: pattern`<begins para>|par`.like('par.'),
  article: pattern`<begins art l'art d'art>`.like('art.'),
  and: pattern`et`.like('2 et 7'),
  joint: pattern`et|à`.like('2 à 7'),
  ownerAfter: pattern`supra|infra|ci-dessus|ci-après|ci-dessous | du | [de la|l|ses|son|cette|ce]`.like(
    'de la Convention',
  ),
} as const;
