import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** Signals that terminate a run. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const presentFiles = new Set<string>();

/** Runs a task that uses a temporary file, which is deleted afterwards unless it was renamed, even if a signal terminates the run. */
export async function runWithTemporary(path: string, task: () => Promise<void>): Promise<void> {
  if (presentFiles.size === 0) for (const signal of SIGNALS) process.once(signal, removeTemporary);
  presentFiles.add(path);
  try {
    await task();
  } finally {
    await rm(path, { force: true });
    presentFiles.delete(path);
    if (presentFiles.size === 0) for (const signal of SIGNALS) process.off(signal, removeTemporary);
  }
}

function removeTemporary(signal: NodeJS.Signals): void {
  for (const path of presentFiles) rmSync(path, { force: true });
  for (const one of SIGNALS) process.off(one, removeTemporary);
  process.kill(process.pid, signal);
}
