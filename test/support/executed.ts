import { type Profiler, Session } from 'node:inspector';

const session = new Session();
session.connect();
post('Profiler.enable');
// Counting starts with code compiled from here on; most functions are compiled when first called.
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function post(method: string, params: object = {}): object | undefined {
  let answer: object | undefined;
  session.post(method, params, (error: Error | null, result?: object) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

function countsSinceLast(): Profiler.ScriptCoverage[] {
  return (post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType).result;
}

/**
 * How many times statements run during some work: each function call, each branch taken, each iteration of a loop. Unlike time, this is the
 * same on every machine, so growth can be tested with it. The work inside a single library call, such as searching a string, counts as
 * nothing.
 */
export async function executedIn(work: () => unknown): Promise<number> {
  countsSinceLast();
  await work();
  let executed = 0;
  for (const { functions } of countsSinceLast())
    for (const { ranges } of functions) for (const { count } of ranges) executed += count;
  return executed;
}
