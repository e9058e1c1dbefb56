/** Timeout for answers from the client, in milliseconds: longer than a busy editor takes, and short enough to sit out. */
const TIMEOUT_MS = 2000;

/**
 * Waits for answers that the client may never send. Each has a timeout; once one is late, later ones get no time at all until an answer
 * arrives.
 */
export class ClientTimeout {
  private isLost = false;

  /** The answer if it comes in time, otherwise undefined. The promise must not reject. */
  async waitFor<T>(answer: Promise<T>): Promise<T | undefined> {
    void answer.then(() => {
      this.isLost = false;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new Promise<undefined>((resolve) => {
      const giveUp = () => {
        this.isLost = true;
        resolve(undefined);
      };
      timer = setTimeout(giveUp, this.isLost ? 0 : TIMEOUT_MS);
    });
    const firstAwaited = await Promise.race([answer, end]);
    clearTimeout(timer);
    return firstAwaited;
  }
}
