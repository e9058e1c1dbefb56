import { defineQuery, type View } from '../../engine/view';

/** A text is an extract if its numbers have more gaps than GAPS, and at least one per SHARE paragraphs, */
const GAPS = 4;
const SHARE = 4;
/** or if at least WIDE_GAPS gaps are at least WIDE numbers long. */
const WIDE = 6;
const WIDE_GAPS = 2;

/**
 * Whether paragraph numbers are missing because the text is an extract, not by a slip. `gaps` contains the length of each gap, `paragraphs`
 * is the number of paragraphs.
 */
export function areLeftOut(gaps: readonly number[], paragraphs: number): boolean {
  const wideGapCount = gaps.filter((missing) => missing >= WIDE).length;
  return wideGapCount >= WIDE_GAPS || (gaps.length > GAPS && gaps.length * SHARE >= paragraphs);
}

/** A line that marks an omission: "(…)". */
const OMISSION_PATTERN = /(?:^|[\r\n])[\t ]*[([] ?(?:…|\.{3,4}) ?[)\]]\.?[\t ]*(?:[\r\n]|$)/;

/** Whether a range of blocks contains a line that marks an omission. */
export function saysOmission(document: Pick<View, 'block'>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OMISSION_PATTERN.test(document.block(i)?.text ?? '')) return true;
  return false;
}

/** The numbers between the first and last paragraph of the main text that an extract omits; empty for a complete text. */
export const LEFT_OUT_NUMBERS = defineQuery(leftOutNumbers);

function leftOutNumbers(document: View): ReadonlySet<number> {
  const { all, byParts } = document.paragraphs;
  if (byParts) return new Set();
  const ownParagraphs = all.filter(({ annex }) => annex === 0);
  const blocks = new Map<number, number>();
  for (const { value, block } of ownParagraphs) if (!blocks.has(value)) blocks.set(value, block);
  const values = [...blocks.keys()].sort((a, b) => a - b);
  const gaps: number[] = [];
  const missingNumbers = new Set<number>();
  const numbers = new Set<number>();
  for (const [i, value] of values.entries()) {
    const previousValue = values[i - 1] ?? value - 1;
    if (value - previousValue === 1) continue;
    gaps.push(value - previousValue - 1);
    const isOmissionStated = saysOmission(document, blocks.get(previousValue) ?? 0, blocks.get(value) ?? 0);
    // A ten-digit number is a slip, and its gap must not be enumerated.
    for (let n = previousValue + 1; n < Math.min(value, previousValue + MAX_EXTRACT_LENGTH); n++) {
      missingNumbers.add(n);
      if (isOmissionStated) numbers.add(n);
    }
  }
  return areLeftOut(gaps, ownParagraphs.length) ? missingNumbers : numbers;
}

const MAX_EXTRACT_LENGTH = 1000;
