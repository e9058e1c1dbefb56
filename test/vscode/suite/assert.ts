// The web worker host has no node:assert.
import { PATIENCE } from '../../support/testPatience.mjs';

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value, null, 2) ?? String(value));
}

function fail(detail: string, message: string | undefined): never {
  throw new Error(message === undefined ? detail : `${message}: ${detail}`);
}

export function ok<T>(value: T, message?: string): asserts value is NonNullable<T> {
  if (!value) fail(`expected something, got ${show(value)}`, message);
}

export function equal<T>(actual: T, expected: T, message?: string): void {
  if (!Object.is(actual, expected)) fail(`expected ${show(expected)}, got ${show(actual)}`, message);
}

/** Compares two values by their JSON, so that Position, Range and Uri objects can be compared with literals. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  const [left, right] = [show(actual), show(expected)];
  if (left !== right) fail(`expected ${right}, got ${left}`, message);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(`expected ${String(pattern)} to match ${show(actual)}`, message);
}

/** For what VS Code does in its own time: asks until the answer is neither undefined nor false. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`not within ${PATIENCE / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
