import fc from 'fast-check';

/**
 * Random tests use the same inputs each time, so that only a change can make them fail. To try others, and more of them: `RANDOM_SEED=7
 * RANDOM_TIMES=20 npm test -- --unit edits`.
 */
const { RANDOM_SEED = '1', RANDOM_TIMES = '1' } = process.env;

/** How many random inputs to try in a test that usually tries `usual`. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(RANDOM_TIMES));
}

/** Any text, including unpaired surrogates. Replaces the library's `unit: 'binary'`, which takes a second to initialize in each process. */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff));
  return fc.array(unit, maxLength === undefined ? {} : { maxLength }).map((units) => String.fromCodePoint(...units));
}

/**
 * A position in something, from 0 for its beginning to 1 for its end, uniformly distributed. `fc.double` draws the bits of a number
 * instead, and nearly all doubles between 0 and 1 are close to 0.
 */
export const share: fc.Arbitrary<number> = fc.oneof(
  { weight: 9, arbitrary: fc.noBias(fc.integer({ min: 0, max: 1_000_000 })).map((part) => part / 1_000_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
);

fc.configureGlobal({ seed: Number(RANDOM_SEED), numRuns: runs(100) });

export { fc };
