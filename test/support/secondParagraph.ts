import { OBSERVATIONS } from './documents';
import { correctionsOf, saidBy } from './rules/findings';

/** A first paragraph that names the report. */
export const REPORT = 'The Committee considered the initial report of Xandoria (CMW/C/XAA/1).';
/** What makes paragraphs those of another document. */
export const OF_THE_REPORT = 'of the report (CMW/C/XAA/1)';

/** Observations of two paragraphs. */
export function observationsWith(second: string, first = REPORT): string {
  return `${OBSERVATIONS}1.\t${first}\n2.\t${second}\n`;
}

/** A rule's findings in the second paragraph of observations, and that paragraph after each correction of the first finding. */
export function secondParagraph(rule: string, first = 'The Committee thanks the delegation.') {
  return {
    said: (words: string): string => saidBy(rule, observationsWith(words, first)),
    corrected: (words: string): readonly string[] =>
      correctionsOf(rule, observationsWith(words, first)).map((text) => text.split('2.\t')[1]?.trimEnd() ?? ''),
  };
}
