// The reader and the small files of the tests, bundled from their sources.
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadSources } from '../../../scripts/loadSources.mjs';

export const scratch = mkdtempSync(join(tmpdir(), 'word-oracles-'));

const ENTRY = `
export { readWord } from './server/src/word/readWord';
export { docx } from './test/word/support/docx';
export { assertMapped } from './test/word/support/mapping';
export { NUMBERS } from './test/word/cases/numbers';
export { STRUCTURE } from './test/word/cases/structure';
export { CHANGES } from './test/word/cases/changes';
export { patchWord } from './server/src/word/patch/patchWord';
export { removeOurs } from './server/src/word/patch/removeOurs';
export { patchesFor, randomPatchesOf } from './test/word/support/randomPatches';
export { fc } from './test/support/random';
export { unzipSync } from 'fflate';
`;

export const ours = await loadSources('test/oracles', { contents: ENTRY });

/** The Word files that are named, those of folders that are named, or the small files of the tests. */
export function filesFrom(named) {
  if (named.length > 0) return named.flatMap((path) => (statSync(path).isDirectory() ? wordFilesIn(path) : [path]));
  const cases = [...ours.NUMBERS, ...ours.STRUCTURE, ...ours.CHANGES];
  return cases.map(({ name, parts }, at) => {
    const path = join(scratch, `${String(at).padStart(3, '0')} ${name.replace(/[^\w]+/g, ' ').slice(0, 60)}.docx`);
    writeFileSync(path, ours.docx(parts));
    return path;
  });
}

function wordFilesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.doc[xm]$/i.test(name) && !basename(name).startsWith('~$'))
    .map((name) => join(folder, name))
    .sort();
}

/** What our reader makes of a file; undefined where it refuses it. */
export function readOurs(path, changes = 'accepted') {
  const read = ours.readWord(new Uint8Array(readFileSync(path)), { changes });
  return read.kind === 'text' ? read : undefined;
}
