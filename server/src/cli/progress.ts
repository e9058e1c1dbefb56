import type { Io } from './io';

/** A run that is over sooner shows nothing; then not more often than this, in milliseconds. */
const PATIENCE = 500;
const EVERY = 100;

/** How far a long run has got, on a line of standard error that is written over and goes away. */
export class Progress {
  private readonly since = performance.now();
  private shownAt = 0;
  private isShown = false;

  constructor(
    private readonly io: Io,
    private readonly total: number,
  ) {}

  /** How many are done. */
  tick(done: number): void {
    const now = performance.now();
    if (!this.io.progress || now - this.since < PATIENCE || now - this.shownAt < EVERY) return;
    this.shownAt = now;
    this.isShown = true;
    this.io.error(`\r\x1b[K${done} of ${this.total} files`);
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.isShown) this.io.error('\r\x1b[K');
    this.isShown = false;
  }
}
