/** How long an answer of a client is waited for, in milliseconds: longer than a busy editor takes, and short enough to be waited out. */
const LONGEST = 2000;

/**
 * Waits for what a client may never answer. Each answer is waited for no longer than a while, and once one has not come in time the
 * next ones are not waited for at all, until one comes after all.
 */
export class Patience {
  private isLost = false;

  /** What comes of an answer that comes in time, undefined if it does not. The answer may not be one that fails. */
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
      timer = setTimeout(giveUp, this.isLost ? 0 : LONGEST);
    });
    const first = await Promise.race([answer, end]);
    clearTimeout(timer);
    return first;
  }
}
