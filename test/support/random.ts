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

fc.configureGlobal({ seed: Number(RANDOM_SEED), numRuns: runs(100) });

export { fc };
