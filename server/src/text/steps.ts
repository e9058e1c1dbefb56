/** A calculation that pauses between its steps, so that whoever runs it can attend to something else meanwhile. */
export type PausingSteps<T> = Generator<undefined, T, undefined>;

/** Runs a calculation to its end without a pause. */
export function finished<T>(steps: PausingSteps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
