import { readFileSync } from 'node:fs';

/** The documents of one State over two cycles: observations, the next list of issues, the replies, the next observations. */
const CYCLE_FOLDER = 'test/support/cycles';

/** The names of these files, oldest first. */
export const CYCLE_FILES = [
  'CMW-C-XCV-CO-1.txt',
  'CMW-C-XCV-Q-2.txt',
  'CMW-C-XCV-RQ-2.txt',
  'CMW-C-XCV-CO-2.txt',
] as const;

/** The text of one of these files. */
export function cycleText(name: (typeof CYCLE_FILES)[number]): string {
  return readFileSync(`${CYCLE_FOLDER}/${name}`, 'utf8');
}
