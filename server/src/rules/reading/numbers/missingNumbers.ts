import type { Paragraph } from '../../../model/paragraphs/paragraphs';
import { bisect } from '../../../text/bisect';

/** Paragraph numbers without a suffix, in ascending order. */
export function wholeNumbers(list: readonly Paragraph[]): readonly number[] {
  const numbers: number[] = [];
  for (const paragraph of list) if (paragraph.suffix === '') numbers.push(paragraph.value);
  return numbers.sort((a, b) => a - b);
}

/** The numbers in a range (end excluded) that no paragraph has, as ranges: "4", "4–6" and "9"; empty for none. */
export function numbersBetween(from: number, to: number, present: readonly number[]): readonly string[] {
  let at = bisect(present.length, (i) => (present[i] ?? 0) < from);
  const takenNumbers: number[] = [];
  for (let value = present[at]; value !== undefined && value < to; value = present[++at]) takenNumbers.push(value);
  const runs: string[] = [];
  let start = from;
  for (const value of [...takenNumbers, to]) {
    if (value > start) runs.push(value - start === 1 ? `${start}` : `${start}–${value - 1}`);
    start = value + 1;
  }
  return runs;
}
