import type { CheckJob, FileOutcome, FileTarget, Thread } from '../io/checkJob';
import type { InOrder } from '../io/inOrder';
import type { Io } from '../io/io';
import type { FileChecker } from './checkFile';
import { ThreadEnded } from './threads';

/** The minimum remaining work for which to start a thread, in milliseconds. */
const MIN_REMAINING = 150;
/** The number of files in flight per thread, so that it never idles. */
const FILES_PER_THREAD = 3;
const MAX_THREADS = 7;

/** A file and its outcome. */
export interface CheckedTarget {
  readonly target: FileTarget;
  readonly outcome: FileOutcome;
}

/** Worker threads for long runs, one per processor. In short runs they would cost more than they save. */
export class Helpers {
  private readonly since = performance.now();
  private threads: Thread[] | undefined;

  constructor(
    private readonly job: CheckJob,
    private readonly checker: FileChecker,
    private readonly io: Io,
  ) {}

  /** Starts threads once a run turns out to be long; `doneCount` is the number of files finished so far. */
  join(outcomes: InOrder<FileTarget, CheckedTarget>, doneCount: number): void {
    const { io, job } = this;
    // Corrections are applied sequentially, so that an interrupted run leaves no gaps.
    if (this.threads || job.mode !== 'check' || !io.startThread) return;
    const elapsedTime = performance.now() - this.since;
    // With a warm cache most time goes into reading files, which threads do not speed up, so count only computation.
    const work = this.checker.elapsed > 0 ? this.checker.busy : elapsedTime;
    const remainingTime = (outcomes.remaining * work) / doneCount;
    const count = Math.min(io.processors - 1, MAX_THREADS, Math.floor(remainingTime / MIN_REMAINING));
    if (count < 1 || elapsedTime < MIN_REMAINING / 2) return;
    const { startThread } = io;
    this.threads = Array.from({ length: count }, () => startThread(job));
    for (const thread of this.threads) outcomes.add((target) => this.checkIn(thread, target), FILES_PER_THREAD);
  }

  stop(): void {
    for (const thread of this.threads ?? []) thread.stop();
  }

  /** Checks a file in a thread or, if that has died (for instance, out of memory), in the main program, whose memory limit is higher. */
  private async checkIn(thread: Thread, target: FileTarget): Promise<CheckedTarget> {
    try {
      if (!target.isInput) return { target, outcome: await thread.check(target) };
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
    }
    return { target, outcome: await this.checker.check(target) };
  }
}
