import { compilePattern } from '../../pattern';

const ISSUE = compilePattern`question|questions|issue|issues|point|points|item|items`;
/** The opening of a paragraph that cites the question it answers. */
const LEAD = compilePattern`in reply|response|answer|relation|connection|respect to|with|of | with regard|respect|reference|relation to
  | regarding|concerning|on | as to|regards|for|concerns | turning to | reply|replies|response|responses|answer|answers to`;

/** How replies refer to the questions they answer. */
export const REPLIES = {
  /** Right before the number of an issue: "Reply to question No. 3", "(issue 1a-f)". */
  issueBefore: compilePattern`${ISSUE} [No|Nos .?]?`.like('Reply to question', 'issue No.'),
  /** Right before the number of a recommendation in the heading of a follow-up report. */
  recommendationBefore: compilePattern`~general recommendation|recommendations [No|Nos .?]?`.like(
    'As for Recommendation No.',
  ),
  /** The opening of a paragraph up to the number of the issue that it answers. */
  openingBefore: compilePattern`<start> ${LEAD}
    the|your|its|all|committee's*2 [${ISSUE} [raised|posed|asked|put|contained|[set out] in|under]? the?]?
    [paragraph|paragraphs|para|paras|${ISSUE} .? [No|Nos .?]?]?`.like(
    'With regard to question',
    'Reply to the questions raised in paragraph',
  ),
} as const;
