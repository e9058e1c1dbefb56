// Scripts are imported too, by each other and by their test, so they work only where they are the program that was started.
import { realpathSync } from 'node:fs';

/** Whether a file is the program that was started: `if (isMain(import.meta.filename)) await main();` */
export function isMain(filename) {
  const [, started] = process.argv;
  // A module is known by where it really is, the program by how it was called.
  return started !== undefined && realpathSync(started) === filename;
}
