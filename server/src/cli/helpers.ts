import type { CheckJob, FileChecker, Outcome } from './checkFile';
import type { InOrder } from './inOrder';
import type { Io } from './io';
import { STANDARD_INPUT } from './read';
import type { Target } from './targets';
import { type Thread, ThreadGone } from './threads';

/** A thread is worth its start where it takes over so much work, in milliseconds. */
const WORTH = 150;
/** How many files a thread has in hand, that it need not wait for the next. */
const AT_ONCE = 3;
const MOST = 7;

/** A file with what came of it. */
export interface Checked {
  readonly target: Target;
  readonly outcome: Outcome;
}

/** Threads that help with a long run, on the processors that are there. Short runs have none, which cost more than they save. */
export class Helpers {
  private readonly since = performance.now();
  private threads: Thread[] | undefined;

  constructor(
    private readonly job: CheckJob,
    private readonly checker: FileChecker,
    private readonly io: Io,
  ) {}

  /** Has them join the work as soon as it shows to be long; `done`: how many files are done with. */
  join(outcomes: InOrder<Target, Checked>, done: number): void {
    const { io, job } = this;
    // Files are corrected one after the other, so that a run that is broken off leaves no gap.
    if (this.threads || job.mode !== 'check' || !io.startThread) return;
    const spent = performance.now() - this.since;
    // Where results are kept from earlier runs, most of the time goes into reading, which is done here; the rest alone is work.
    const work = this.checker.taken > 0 ? this.checker.busy : spent;
    const left = (outcomes.left * work) / done;
    const count = Math.min(io.processors - 1, MOST, Math.floor(left / WORTH));
    if (count < 1 || spent < WORTH / 2) return;
    const { startThread } = io;
    this.threads = Array.from({ length: count }, () => startThread(job));
    for (const thread of this.threads) outcomes.add((target) => this.checkIn(thread, target), AT_ONCE);
  }

  stop(): void {
    for (const thread of this.threads ?? []) thread.stop();
  }

  /** A thread that has ended did so for want of memory; here is more of it. */
  private async checkIn(thread: Thread, target: Target): Promise<Checked> {
    try {
      if (target.path !== STANDARD_INPUT) return { target, outcome: await thread.check(target) };
    } catch (error) {
      if (!(error instanceof ThreadGone)) throw error;
    }
    return { target, outcome: await this.checker.check(target) };
  }
}
