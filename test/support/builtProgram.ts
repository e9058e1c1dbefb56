import { cpSync } from 'node:fs';

/**
 * Puts the server and the command line as they ship into a folder: `server.js` and its parts, `cli.js`, `treaties/`. They are bundled
 * once for all tests, by scripts/test.mjs; what a test does to its copy is its own affair.
 */
export function copyProgram(folder: string): void {
  const { TREATY_BODY_PROGRAM: program } = process.env;
  if (program === undefined) throw new Error('tests are run by scripts/test.mjs, which bundles the program for them');
  cpSync(program, folder, { recursive: true });
}
