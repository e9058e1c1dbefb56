/** Numbers up to a hundred, written in words. */

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const OTHERS = 'zero ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

/** All numbers that are one word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...OTHERS.map((word, i) => [word, i === 0 ? 0 : i + 9] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...UNITS.map((unit, index) => [`${ten}-${unit}`, (i + 2) * 10 + index + 1] as const),
  ]),
]);
