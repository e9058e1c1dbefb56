import { pattern } from '../../pattern';

/** Words around numbers that share a noun. */
export const NUMBER_LISTS = {
  /** Singular forms, where the plural differs. */
  noun: pattern`article|art|sub-article|paragraph|para`.like('article 2'),
  paragraph: pattern`<begins para>`.like('paras.'),
  article: pattern`<begins art>`.like('art.'),
  and: pattern`and`.like('2 and 7'),
  joint: pattern`and|to`.like('2 to 7'),
  /** The owner of the numbers, named after them. */
  ownerAfter: pattern`above|below | of the|its|this|that`.like('of the Convention'),
} as const;
