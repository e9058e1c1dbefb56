import { compilePattern } from '../../pattern';
import { PARAGRAPH_FORMS, PARAGRAPH_SINGULARS } from '../words/paragraphNouns';

/** Words around numbers that share a noun. */
export const NUMBER_LISTS = {
  /** Singular forms, where the plural differs. */
  noun: compilePattern`article|art|sub-article|${PARAGRAPH_SINGULARS}`.like('article 2'),
  paragraph: compilePattern`${PARAGRAPH_FORMS}|<begins para>`.like('paras.'),
  article: compilePattern`<begins art>`.like('art.'),
  and: compilePattern`and`.like('2 and 7'),
  joint: compilePattern`and|to`.like('2 to 7'),
  /** The owner of the numbers, named after them. */
  ownerAfter: compilePattern`above|below | of the|its|this|that`.like('of the Convention'),
} as const;
