import { cpSync } from 'node:fs';

/**
 * Copies the server and the command line into a folder as they ship: `server.js` and its parts, `cli.js`, `treaties/`. scripts/test.mjs
 * bundles them once for all tests; a test may change its copy.
 */
export function copyProgram(folder: string): void {
  const { TREATY_BODY_PROGRAM: program } = process.env;
  if (program === undefined) throw new Error('tests are run by scripts/test.mjs, which bundles the program for them');
  cpSync(program, folder, { recursive: true });
}
