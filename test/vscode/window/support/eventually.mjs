import { PATIENCE } from '../../../support/testPatience.mjs';

/** How long the first try may wait for its effect, in milliseconds. */
const FIRST_TRY = 2_000;

/**
 * Tries repeatedly until the answer is true. A key that arrives while the focus moves is lost, so a try that presses one must end if there
 * is no effect; `isSo` is told how long it may wait for that. Each try may take twice as long as the one before, so that even the slowest
 * machine completes one.
 */
export async function eventually(what, isSo) {
  const deadline = Date.now() + PATIENCE;
  for (let again = FIRST_TRY; !(await isSo(again)); again = Math.min(2 * again, PATIENCE)) {
    if (Date.now() > deadline) throw new Error(`not within ${PATIENCE / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether what is waited for comes in time. */
export function succeeds(waiting) {
  return waiting.then(
    () => true,
    () => false,
  );
}
