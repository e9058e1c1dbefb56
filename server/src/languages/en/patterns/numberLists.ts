import { compilePattern } from '../../pattern';

/** Words around numbers that share a noun. */
export const NUMBER_LISTS = {
  /** Singular forms, where the plural differs. */
  noun: compilePattern`article|art|sub-article|paragraph|para`.like('article 2'),
  paragraph: compilePattern`<begins para>`.like('paras.'),
  article: compilePattern`<begins art>`.like('art.'),
  and: compilePattern`and`.like('2 and 7'),
  joint: compilePattern`and|to`.like('2 to 7'),
  /** The owner of the numbers, named after them. */
  ownerAfter: compilePattern`above|below | of the|its|this|that`.like('of the Convention'),
} as const;
