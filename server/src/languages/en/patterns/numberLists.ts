import { pattern } from '../../pattern';

/** Words around numbers that share a noun. */
export const NUMBER_LISTS = {
  /** The forms for one number, if the plural differs. */
  noun: pattern`article|art|sub-article|paragraph|para`.like('article 2'),
  paragraph: pattern`<begins para>`.like('paras.'),
  article: pattern`<begins art>`.like('art.'),
  and: pattern`and`.like('2 and 7'),
  joint: pattern`and|to`.like('2 to 7'),
  /** What the numbers belong to, stated after them. */
  ownerAfter: pattern`above|below | of the|its|this|that`.like('of the Convention'),
} as const;
