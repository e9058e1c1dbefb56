import assert from 'node:assert/strict';
import { executedIn } from './executed';

/** The shorter input that growth is measured with, the times that the longer one has of it, and how much more work that may be. */
export const SIZE = 200;
export const TIMES = 10;
export const LIMIT = 11;

/** Checks that ten times the input is at most eleven times the work, or another limit; what is prepared for it is not counted. */
export async function assertGrows<T>(
  prepare: (size: number) => T,
  work: (prepared: T) => unknown,
  limit = LIMIT,
): Promise<void> {
  // One-time setup runs before counting starts.
  await work(prepare(SIZE));
  const short = prepare(SIZE);
  const few = await executedIn(() => work(short));
  const long = prepare(SIZE * TIMES);
  const many = await executedIn(() => work(long));
  assert(many <= limit * few, `${few} steps, and ${many} in ${TIMES} times the input`);
}
