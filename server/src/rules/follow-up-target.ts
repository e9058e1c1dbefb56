import type { Paragraph } from '../model/paragraphs/paragraphs';
import type { BlockReading } from '../model/readings/blockReading';
import { sectionByHeading } from '../model/roles';
import { contentOf } from '../syntax/blocks/block';
import type { Span } from '../text/edits';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { FOLLOW_UP_REQUESTS } from './reading/references/followUpRequests';
import { hasPlace, recommendationMeant } from './reading/references/recommendationMeant';
import { oneLine } from './reading/wording/habit';

/**
 * How many separately numbered recommendations indicate that a document numbers them so, and the share of mixed paragraphs that contradicts
 * that.
 */
const MIN_NUMBERED = 3;
const MIXED_SHARE = 4;
/** With fewer concerns than this, the section on concerns was probably not recognized. */
const MIN_CONCERNS = 2;

/** Finds follow-up requests for paragraphs without recommendations. */
export const followUpTarget = defineRule({
  id: 'follow-up-target',
  name: 'follow-up paragraph without a recommendation',
  group: 'references',
  severity: 'warning',
  summary: 'A follow-up request for the recommendation of a paragraph that makes none.',
  why: 'The request asks the State party to report on certain recommendations. Where concerns and recommendations are numbered separately, a number that is one off names a concern.',
  limits: [
    'Where recommendations have numbers of their own, only paragraphs that state a concern or come before the first concern are checked.',
    'In other documents, only paragraphs under the headings before the first concern.',
  ],
  messages: {
    concern: 'Paragraph {number} makes no recommendation; perhaps paragraph {next} is meant.',
    nothing: 'Paragraph {number} makes no recommendation.',
    replace: 'Replace with {number}',
  },
  bad: [
    {
      text: `CCPR/C/XAA/CO/3

Concluding observations on the third periodic report of Xandoria

A.	Positive aspects

1.	The Committee welcomes the accession of the State party to the Optional Protocol.

B.	Principal matters of concern and recommendations

2.	The Committee is concerned about detention. The State party should end it.
3.	The Committee is concerned about wages. The State party should pay them.
4.	The Committee is concerned about schools. The State party should open them.
5.	The State party should provide, within one year, relevant information on its implementation of the recommendations in paragraphs 1 and 4 above.
  	                                                                                                                                 ^ Paragraph 1 makes no recommendation.`,
    },
    {
      text: `CMW/C/XAA/CO/1

Concluding observations on the initial report of Xandoria

1.	The Committee is concerned about detention.
2.	The Committee recommends that the State party end detention.
3.	The Committee is concerned about wages.
4.	The Committee recommends that the State party pay wages.
5.	The Committee is concerned about schools.
6.	The Committee recommends that the State party open schools.
7.	The Committee requests the State party to provide, within two years, written information on the recommendations contained in paragraphs 2 and 3 above.
  	                                                                                                                                              ^ Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.`,
    },
    {
      text: `CMW/C/XAA/CO/1

Concluding observations on the initial report of Xandoria

1.	The Committee thanks the delegation.
2.	The Committee is concerned about detention.
3.	The Committee recommends that the State party end detention.
4.	The Committee is concerned about wages.
5.	The Committee recommends that the State party pay wages.
6.	The Committee recommends that the State party open schools.
7.	The Committee requests the State party to provide, within two years, written information on the recommendations contained in paragraphs 1 and 3 above.
  	                                                                                                                                        ^ Paragraph 1 makes no recommendation.`,
    },
  ],
  good: [
    {
      text: `CCPR/C/XAA/CO/3

Concluding observations on the third periodic report of Xandoria

1.	The Committee considered the report.

A.	Principal matters of concern

2.	The Committee notes the Act. The State party should make it known.
3.	The Committee is concerned about detention. The State party should end it.
4.	The Committee is concerned about wages. The State party should pay them.
5.	The Committee is concerned about schools. The State party should open them.
6.	The State party should provide, within one year, relevant information on its implementation of the recommendations in paragraphs 2 and 4 above.`,
    },
    {
      text: `CMW/C/XAA/CO/1

Concluding observations on the initial report of Xandoria

1.	The Committee is concerned about detention.
2.	The Committee recommends that the State party end detention.
3.	The Committee is concerned about wages.
4.	The Committee recommends that the State party pay wages.
5.	The Committee is concerned about schools (see para. 3 above).
6.	The Committee recommends that the State party open schools.
7.	The Committee requests the State party to provide, within two years, written information on the recommendations contained in paragraphs 2 and 4 above.`,
    },
    {
      text: `CCPR/C/XAA/CO/3

Concluding observations on the third periodic report of Xandoria

1.	The Committee is concerned about detention.

The State party should end detention.

2.	The Committee is concerned about wages.

The State party should pay wages.

3.	The State party should provide, within one year, relevant information on its implementation of the recommendations in paragraphs 1 and 2 above.`,
    },
  ],
  gathers: [FOLLOW_UP_REQUESTS],
  check(model, report) {
    if (model.identity.kind !== 'concluding-observations') return;
    const counts = countsOf(model);
    const usesOwnNumbers = counts.own >= MIN_NUMBERED && counts.mixedCount * MIXED_SHARE <= counts.own;
    if (!usesOwnNumbers && counts.own + counts.mixedCount < MIN_NUMBERED) return;
    // With hardly any concerns recognized, for example because headings have lost their words, the roles of other paragraphs are
    // unknown.
    if (counts.concerns + counts.mixedCount < MIN_CONCERNS) return;
    const { owner } = model.paragraphs;
    const firstConcern = model.roles.findIndex((role) => role !== 'neither');
    for (const { block: b, index: list, isUnderHeading } of FOLLOW_UP_REQUESTS.in(model)) {
      const reading = model.reading(b);
      const currentParagraph = owner[b] ?? -1;
      if (!reading || currentParagraph < 0 || (isUnderHeading && !requestsFollowUp(model, currentParagraph))) continue;
      let lastReported: Paragraph | undefined;
      for (const reference of reading.references) {
        const { target } = reference;
        if (reference.list !== list || target.kind !== 'paragraph' || target.number === '') continue;
        const place = model.findPlace(b, target);
        if (place.kind === 'no-paragraph' || place.kind === 'no-item') continue;
        const { paragraph } = place;
        const index = owner[paragraph.block] ?? -1;
        const role = model.roles[index];
        // If recommendations follow concerns without separate numbers, only paragraphs before all of them certainly contain none.
        const hasNoRecommendation =
          (role === 'concern' && usesOwnNumbers) ||
          (role === 'neither' && index < firstConcern && (usesOwnNumbers || isFarBefore(model, index, firstConcern)));
        if (!hasNoRecommendation || paragraph.annex > 0 || index === currentParagraph) continue;
        const recommendation = recommendationMeant(model, b, reference, target, index);
        const at = { block: b, ...numberSpan(reading.block.text, reference, paragraph) };
        // "2 (a) and (b)": the paragraph was already reported with its number.
        if (lastReported === paragraph && reading.block.text.charAt(at.start) === '(') continue;
        lastReported = paragraph;
        report({
          ...at,
          ...(recommendation ? { message: 'concern' } : { message: 'nothing' }),
          args: { number: oneLine(paragraph.number), next: recommendation?.number ?? '' },
          // A letter after the number is kept, and a number must not occur twice in the list.
          ...(recommendation &&
            hasPlace(model, b, recommendation, target) &&
            !isNamed(reading, recommendation.number) && {
              fixes: [
                {
                  message: 'replace',
                  args: { number: recommendation.number },
                  edits: [{ ...at, text: recommendation.number }],
                },
              ],
            }),
        });
      }
    }
  },
});

function isNamed({ references }: BlockReading, number: string): boolean {
  return references.some(({ target }) => target.kind === 'paragraph' && target.number === number);
}

/** The span of the number in a reference to a paragraph; the entire reference if it does not begin with the number. */
function numberSpan(text: string, { start, end }: Span, { number, value }: Paragraph): Span {
  const numberText = [number, String(value)].find((one) => text.startsWith(one, start));
  return { start, end: numberText === undefined ? end : start + numberText.length };
}

/**
 * Whether a paragraph is under a heading on follow-up to these observations. A heading on follow-up to the previous ones may precede
 * concerns too.
 */
function requestsFollowUp({ paragraphs: { all }, tree: { blocks }, language }: View, paragraph: number): boolean {
  const heading = blocks[all[paragraph]?.heading ?? -1];
  if (!heading) return false;
  const section = sectionByHeading(contentOf(heading), language.language);
  return section === 'follow-up-procedure' || section === 'follow-up-and-dissemination';
}

/** How many recommendations have their own number, and how many share that of their concern. */
function countsOf(model: View): { readonly own: number; readonly mixedCount: number; readonly concerns: number } {
  let ownCount = 0;
  let mixedCount = 0;
  let concernCount = 0;
  for (const role of model.roles) {
    if (role === 'recommendation') ownCount++;
    else if (role === 'concern-and-recommendation') mixedCount++;
    else if (role === 'concern') concernCount++;
  }
  return { own: ownCount, mixedCount, concerns: concernCount };
}

/**
 * Whether another heading separates a paragraph from the first concern, so that the paragraph belongs to the introduction or the positive
 * aspects.
 */
function isFarBefore({ paragraphs: { all } }: View, index: number, firstConcern: number): boolean {
  return all[index]?.heading !== all[firstConcern]?.heading;
}
