import type { CheckJob, FileOutcome, FileTarget, Thread } from '../io/checkJob';
import type { InOrder } from '../io/inOrder';
import type { Io } from '../io/io';
import type { FileChecker } from './checkFile';
import { ThreadEnded } from './threads';

/** How much work must be left for a thread to be worth starting, in milliseconds. */
const WORTH = 150;
/** How many files a thread has in hand, so that it never waits for the next. */
const AT_ONCE = 3;
const MOST = 7;

/** A file with its outcome. */
export interface CheckedTarget {
  readonly target: FileTarget;
  readonly outcome: FileOutcome;
}

/** Threads that help with a long run, as many as there are processors. In short runs they would cost more than they save. */
export class Helpers {
  private readonly since = performance.now();
  private threads: Thread[] | undefined;

  constructor(
    private readonly job: CheckJob,
    private readonly checker: FileChecker,
    private readonly io: Io,
  ) {}

  /** Starts threads once the run proves long; `doneCount` is the number of files finished so far. */
  join(outcomes: InOrder<FileTarget, CheckedTarget>, doneCount: number): void {
    const { io, job } = this;
    // Files are corrected one after the other, so that an interrupted run leaves no gaps.
    if (this.threads || job.mode !== 'check' || !io.startThread) return;
    const elapsed = performance.now() - this.since;
    // With cached results, most time goes into reading files, which threads do not speed up; only count the computing.
    const work = this.checker.elapsed > 0 ? this.checker.busy : elapsed;
    const remainingTime = (outcomes.remaining * work) / doneCount;
    const count = Math.min(io.processors - 1, MOST, Math.floor(remainingTime / WORTH));
    if (count < 1 || elapsed < WORTH / 2) return;
    const { startThread } = io;
    this.threads = Array.from({ length: count }, () => startThread(job));
    for (const thread of this.threads) outcomes.add((target) => this.checkIn(thread, target), AT_ONCE);
  }

  stop(): void {
    for (const thread of this.threads ?? []) thread.stop();
  }

  /** Checks a file in a thread or, if that has ended, as for lack of memory, in the main program, which has more. */
  private async checkIn(thread: Thread, target: FileTarget): Promise<CheckedTarget> {
    try {
      if (!target.isInput) return { target, outcome: await thread.check(target) };
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
    }
    return { target, outcome: await this.checker.check(target) };
  }
}
