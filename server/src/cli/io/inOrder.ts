/** Processes one item. */
type Task<T, R> = (item: T) => Promise<R>;

/**
 * Processes items concurrently, yielding results in input order. Workers run at most `ahead` items ahead of the reader, and results are
 * released once read.
 */
export class InOrder<T, R> implements AsyncIterable<R> {
  private readonly results = new Map<number, R>();
  /** Index of the next item to start, and of the next result to read. */
  private nextInput = 0;
  private inputCount = 0;
  private isOver = false;
  private failure: { readonly error: unknown } | undefined;
  /** Callbacks that wake workers waiting for the reader, and the reader waiting for a result. */
  private waiting: (() => void)[] = [];
  private wake: (() => void) | undefined;

  constructor(
    private readonly items: readonly T[],
    private readonly ahead: number,
  ) {}

  /** The number of items not started yet. */
  get remaining(): number {
    return this.items.length - this.nextInput;
  }

  /** Adds a worker that processes up to `atOnce` items concurrently. */
  add(task: Task<T, R>, atOnce: number): void {
    for (let i = 0; i < atOnce; i++) {
      this.work(task).catch((error: unknown) => {
        this.failure ??= { error };
        this.wake?.();
      });
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<R> {
    try {
      for (; this.inputCount < this.items.length; this.inputCount++) {
        while (!this.results.has(this.inputCount) && !this.failure) {
          await new Promise<void>((resolve) => {
            this.wake = resolve;
          });
        }
        if (this.failure) throw this.failure.error;
        const result = this.results.get(this.inputCount);
        this.results.delete(this.inputCount);
        this.letGo();
        if (result !== undefined) yield result;
      }
    } finally {
      this.isOver = true;
      this.letGo();
    }
  }

  private async work(task: Task<T, R>): Promise<void> {
    while (!this.isOver && this.nextInput < this.items.length) {
      if (this.nextInput >= this.inputCount + this.ahead) {
        await new Promise<void>((resolve) => {
          this.waiting.push(resolve);
        });
        continue;
      }
      const index = this.nextInput++;
      const item = this.items[index];
      if (item === undefined) continue;
      this.results.set(index, await task(item));
      if (index === this.inputCount) this.wake?.();
    }
  }

  private letGo(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
