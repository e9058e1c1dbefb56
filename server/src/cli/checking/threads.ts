import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { CheckJob, FileOutcome, FileTarget, Thread } from '../io/checkJob';
import type { Io } from '../io/io';
import { FileChecker } from './checkFile';

/** The thread ended before it answered. */
export class ThreadEnded extends Error {}

interface CheckQuestion {
  readonly id: number;
  readonly target: FileTarget;
}

type Answer = { readonly id: number } & ({ readonly outcome: FileOutcome } | { readonly failure: string });

interface Awaiting {
  readonly resolve: (outcome: FileOutcome) => void;
  readonly reject: (error: Error) => void;
}

/** The size of the young generation, in MB: large because each document produces much garbage, to make collections rare. */
const YOUNG_MB = 64;

/** Starts the program in a worker thread that checks files; `program` is the path of the program. */
export function startThread(program: string, job: CheckJob): Thread {
  const worker = new Worker(program, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const awaiting = new Map<number, Awaiting>();
  let requestCount = 0;
  let hasEnded = false;
  const fail = (reason: string) => {
    hasEnded = true;
    for (const { reject } of awaiting.values()) reject(new ThreadEnded(reason));
    awaiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const pendingJob = awaiting.get(answer.id);
    awaiting.delete(answer.id);
    if ('outcome' in answer) pendingJob?.resolve(answer.outcome);
    else pendingJob?.reject(new Error(answer.failure));
  });
  worker.on('error', (error) => fail(String(error)));
  worker.on('exit', (code) => fail(`exit code ${code}`));
  return {
    check: (target) =>
      new Promise((resolve, reject) => {
        if (hasEnded) return reject(new ThreadEnded());
        const id = requestCount++;
        awaiting.set(id, { resolve, reject });
        worker.postMessage({ id, target } satisfies CheckQuestion);
      }),
    stop: () => {
      worker.terminate().catch(() => undefined);
    },
  };
}

/** In a thread started by {@link startThread}, serves requests to check files; returns false in the main program. */
export function serveAsThread(io: Io): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const checker = FileChecker.open(workerData as CheckJob, io);
  port.on('message', async ({ id, target }: CheckQuestion) => {
    try {
      port.postMessage({ id, outcome: await (await checker).check(target) } satisfies Answer);
    } catch (error) {
      const failure = (error instanceof Error && error.stack) || String(error);
      port.postMessage({ id, failure } satisfies Answer);
    }
  });
  return true;
}
