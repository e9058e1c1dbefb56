import { workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { edited, Failure, type Play, replay, type Witness } from './play';
import { smallest } from './smaller';

/** What `scripts/fuzz.mjs` hands over. */
interface Task {
  readonly seed: number;
  readonly seconds: number;
  readonly steps: number;
  /** A play to do again, instead of new ones. */
  readonly play?: Play;
  /** Steps taken; milliseconds since the start at the last one; bytes of the play that is under way. */
  readonly counts: SharedArrayBuffer;
  readonly current: SharedArrayBuffer;
}

/** How a run ended. */
export interface Verdict {
  readonly seed: number;
  readonly reason?: string;
  readonly play?: Play;
}

/** Drafts tried between two looks at the clock. */
const BATCH = 50;

const { port, ...task } = workerData as Task & { readonly port: import('node:worker_threads').MessagePort };
const counts = new Int32Array(task.counts);
const current = new Uint8Array(task.current);
const encoder = new TextEncoder();

/** Notes the play that is under way, so that one that never ends can be told. */
const witness: Witness = (play) => {
  const { written } = encoder.encodeInto(JSON.stringify(play), current);
  Atomics.store(counts, 1, written);
  Atomics.add(counts, 0, 1);
};

function failureOf(action: () => void): Failure | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  return undefined;
}

function fuzz(): Verdict {
  const end = Date.now() + task.seconds * 1000;
  for (let { seed } = task; ; seed++) {
    const { errorInstance: error } = fc.check(edited(witness), { seed, numRuns: BATCH });
    if (error instanceof Failure) return { seed, ...told(smallest(error, witness)) };
    if (error) throw error;
    if (Date.now() >= end || Atomics.load(counts, 0) >= task.steps) return { seed };
  }
}

function told({ message, play }: Failure): Omit<Verdict, 'seed'> {
  return { reason: message, play };
}

if (task.play) {
  const { play } = task;
  const failure = failureOf(() => replay(play, witness));
  port.postMessage({ seed: task.seed, ...(failure && told(failure)) } satisfies Verdict);
} else port.postMessage(fuzz());
port.close();
