import type { Io } from './io';

/** Delay before progress is first shown, and minimum interval between updates, in milliseconds. */
const FIRST_DELAY = 500;
const UPDATE_INTERVAL = 100;

/** Shows the progress of a long run on a line of standard error that is overwritten, and removed at the end. */
export class Progress {
  private readonly since = performance.now();
  private shownAt = 0;
  private isShown = false;

  constructor(
    private readonly io: Io,
    private readonly total: number,
  ) {}

  /** Updates the number of finished files. */
  tick(doneCount: number): void {
    const time = performance.now();
    if (!this.io.progress || time - this.since < FIRST_DELAY || time - this.shownAt < UPDATE_INTERVAL) return;
    this.shownAt = time;
    this.isShown = true;
    this.io.error(`\r\x1b[K${doneCount} of ${this.total} files`);
  }

  /** Writes a message in place of the progress line, which the next tick shows again. */
  error(text: string): void {
    this.clear();
    this.io.error(text);
  }

  /** Removes the progress line before other output. */
  clear(): void {
    if (this.isShown) this.io.error('\r\x1b[K');
    this.isShown = false;
  }
}
