/** Does something with an item. */
type Task<T, R> = (item: T) => Promise<R>;

/**
 * What is done with each of some items, in the order of the items, whoever is first to be done. Several may work at one time; none
 * of them runs further ahead of the reader than a number of items, and what the reader has taken is kept no longer.
 */
export class InOrder<T, R> implements AsyncIterable<R> {
  private readonly done = new Map<number, R>();
  /** The next item to be begun, and the next to be read. */
  private begun = 0;
  private read = 0;
  private isOver = false;
  private failure: { readonly error: unknown } | undefined;
  /** Who waits for the reader to get on, and the reader who waits for an item. */
  private held: (() => void)[] = [];
  private awaited: (() => void) | undefined;

  constructor(
    private readonly items: readonly T[],
    private readonly ahead: number,
  ) {}

  /** How many items nobody has begun with. */
  get left(): number {
    return this.items.length - this.begun;
  }

  /** Lets someone work on the items, on so many at one time. */
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
