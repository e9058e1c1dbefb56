import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
process.once('exit', () => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A new folder outside the project, which is removed when all tests of the file are over. */
export function scratch(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `treaty-body-${name}-`));
  folders.push(path);
  return path;
}
