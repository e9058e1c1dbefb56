import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** What ends a run from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const present = new Set<string>();

/**
 * Does something with a file that is there for as long as it takes: afterwards it is gone, whether it has taken another name or not,
 * and so it is where the run is ended meanwhile by a signal, which then has its way.
 */
export async function withTemporary(path: string, task: () => Promise<void>): Promise<void> {
  if (present.size === 0) for (const signal of SIGNALS) process.once(signal, clear);
  present.add(path);
  try {
    await task();
  } finally {
    await rm(path, { force: true });
    present.delete(path);
    if (present.size === 0) for (const signal of SIGNALS) process.off(signal, clear);
  }
}

function clear(signal: NodeJS.Signals): void {
  for (const path of present) rmSync(path, { force: true });
  for (const one of SIGNALS) process.off(one, clear);
  process.kill(process.pid, signal);
}
