import { OFTEN_COUNT } from '../../../server/src/rules/reading/wording/habit';
import { DATED } from './ruleCases';

/** A document that has the right form once and the wrong one `times` times, each in a separate paragraph. */
export function withHabit([right, wrong]: readonly [string, string], times = OFTEN_COUNT): string {
  const paragraphs = [right, ...Array<string>(times).fill(wrong)];
  return `${DATED('9 October 2023')}${paragraphs.map((words, i) => `${i + 1}.\t${words}\n`).join('')}`;
}
