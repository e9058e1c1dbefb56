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

fc.configureGlobal({ seed: Number(RANDOM_SEED), numRuns: runs(100) });

export { fc };
