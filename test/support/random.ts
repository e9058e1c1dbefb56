import fc from 'fast-check';

/**
 * Random tests try the same things each time, so that it is a change that makes them fail. Others, and more of them, are tried by
 * `RANDOM_SEED=7 RANDOM_TIMES=20 npm test -- --unit edits`.
 */
const { RANDOM_SEED = '1', RANDOM_TIMES = '1' } = process.env;

/** How many random inputs are tried where a test tries so many. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(RANDOM_TIMES));
}

/**
 * Any text, halves of characters included. In place of the library’s own `unit: 'binary'`, which takes a second to be made ready
 * in each process.
 */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff));
  return fc.array(unit, maxLength === undefined ? {} : { maxLength }).map((units) => String.fromCodePoint(...units));
}

/**
 * How far down in something, from 0 for its beginning to 1 for its end, and as likely anywhere. `fc.double` is not used: it draws the bits of
 * a number, and nearly all numbers between 0 and 1 that have bits of their own lie next to 0.
 */
export const share: fc.Arbitrary<number> = fc.oneof(
  { weight: 9, arbitrary: fc.noBias(fc.integer({ min: 0, max: 1_000_000 })).map((part) => part / 1_000_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
);

fc.configureGlobal({ seed: Number(RANDOM_SEED), numRuns: runs(100) });

export { fc };
