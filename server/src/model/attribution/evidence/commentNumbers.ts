import { committeeOf } from '../../../catalogue/committees';
import { JOINT_COMMENTS } from '../../../catalogue/jointComments';
import type { GeneralCommentsMention } from '../../../syntax/citations/mention';

/** The committee of one half of a joint comment, given the other half; empty if the catalogue has no such pair. */
export function partnerOf(mention: GeneralCommentsMention, other: GeneralCommentsMention, isFirst = false): string {
  const number = isFirst ? mention.items.at(-1)?.number : mention.items[0]?.number;
  const lastNumber = isFirst ? other.items[0]?.number : other.items.at(-1)?.number;
  for (const [one, two] of JOINT_COMMENTS) {
    if (one.number === lastNumber && two.number === number && two.name === mention.name) return two.committee;
    if (two.number === lastNumber && one.number === number && one.name === mention.name) return one.committee;
  }
  return '';
}

/** How far a number may exceed the known comments and still be the committee’s. */
const MAX_FUTURE_COMMENTS = 3;

/** The catalogue includes all comments of earlier years. */
const COUNTED_BEFORE = 2023;

/** Whether a committee has, or may by now have, general comments with all the numbers of a mention. */
export function mayHaveAdopted(committee: string, { items }: Pick<GeneralCommentsMention, 'items'>): boolean {
  const adoptedCount = committeeOf(committee)?.generalComments.value ?? 0;
  return items.every(
    ({ number, year }) =>
      number <= adoptedCount ||
      (number <= adoptedCount + MAX_FUTURE_COMMENTS && (year === 0 || year >= COUNTED_BEFORE)),
  );
}
