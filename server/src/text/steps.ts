/** A computation that pauses between its steps, so that its caller can do other work meanwhile. */
export type PausingSteps<T> = Generator<undefined, T, undefined>;

/** Runs a computation to its end without pausing. */
export function finishSteps<T>(steps: PausingSteps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
