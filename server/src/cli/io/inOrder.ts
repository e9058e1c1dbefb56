/** Processes an item. */
type Task<T, R> = (item: T) => Promise<R>;

/**
 * Processes items concurrently and returns the results in the order of the items. Workers run at most `ahead` items ahead of the reader,
 * and results are dropped once they are read.
 */
export class InOrder<T, R> implements AsyncIterable<R> {
  private readonly done = new Map<number, R>();
  /** The index of the next item to begin, and of the next result to read. */
  private begun = 0;
  private read = 0;
  private isOver = false;
  private failure: { readonly error: unknown } | undefined;
  /** Wake the workers that wait for the reader, and the reader if it waits for a result. */
  private held: (() => void)[] = [];
  private awaited: (() => void) | undefined;

  constructor(
    private readonly items: readonly T[],
    private readonly ahead: number,
  ) {}

  /** How many items have not been begun. */
  get left(): number {
    return this.items.length - this.begun;
  }

  /** Adds a worker that processes `atOnce` items at a time. */
  add(task: Task<T, R>, atOnce: number): void {
    for (let i = 0; i < atOnce; i++) {
      this.work(task).catch((error: unknown) => {
        this.failure ??= { error };
        this.awaited?.();
      });
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<R> {
    try {
      for (; this.read < this.items.length; this.read++) {
        while (!this.done.has(this.read) && !this.failure) {
          await new Promise<void>((resolve) => {
            this.awaited = resolve;
          });
        }
        if (this.failure) throw this.failure.error;
        const result = this.done.get(this.read);
        this.done.delete(this.read);
        this.letGo();
        if (result !== undefined) yield result;
      }
    } finally {
      this.isOver = true;
      this.letGo();
    }
  }

  private async work(task: Task<T, R>): Promise<void> {
    while (!this.isOver && this.begun < this.items.length) {
      if (this.begun >= this.read + this.ahead) {
        await new Promise<void>((resolve) => {
          this.held.push(resolve);
        });
        continue;
      }
      const index = this.begun++;
      const item = this.items[index];
      if (item === undefined) continue;
      this.done.set(index, await task(item));
      if (index === this.read) this.awaited?.();
    }
  }

  private letGo(): void {
    const { held } = this;
    this.held = [];
    for (const resolve of held) resolve();
  }
}
