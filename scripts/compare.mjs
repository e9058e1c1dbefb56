// node scripts/compare.mjs [--against REF] [FOLDER or FILE…]
// Compares what this working tree and another version say about documents: findings, links, outlines and edits, file by file. By default:
// the sets of test/checker and test/evaluation, and the samples. Exits with 1 if anything differs.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMain } from './isMain.mjs';
import { loadSources } from './loadSources.mjs';

const root = join(import.meta.dirname, '..');
const ENTRY_FILE = 'test/support/told.ts';
const COMPARED_FOLDERS = ['test/checker', 'test/evaluation', 'samples'];

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });
}

/** Checks the sources of a commit out into a folder from which this project's packages can be found. */
function checkedOut(commit) {
  const folder = join(root, '.cache/compare', commit);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', commit, 'server', 'test', 'package.json'], {
    cwd: root,
    maxBuffer: 1 << 30,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  // A version older than this script is run through the present entry.
  if (!existsSync(join(folder, ENTRY_FILE))) cpSync(join(root, ENTRY_FILE), join(folder, ENTRY_FILE));
  return folder;
}

function loadBundle(folder, name) {
  const defines = { __VERSION__: '"compared"' };
  return loadSources(`compare/${name}`, { absWorkingDir: folder, entryPoints: [ENTRY_FILE], define: defines });
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(path, file));
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { against: { type: 'string', default: 'main' } },
  });

  const commit = git('rev-parse', '--short', `${values.against}^{commit}`).trim();
  const paths =
    positionals.length > 0
      ? positionals.map((path) => resolve(path))
      : COMPARED_FOLDERS.map((path) => join(root, path));
  const files = paths.flatMap(filesIn);
  const folder = checkedOut(commit);
  const [then, now] = [await loadBundle(folder, commit), await loadBundle(root, 'now')];
  rmSync(folder, { recursive: true, force: true });

  let differenceCount = 0;
  let lineCount = 0;
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const { href } = pathToFileURL(file);
    const [before, after] = [then.told(text, href), now.told(text, href)];
    lineCount += after.length;
    const [old, fresh] = [new Set(before), new Set(after)];
    const changes = [
      ...before.filter((line) => !fresh.has(line)).map((line) => `- ${line}`),
      ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
    ];
    if (changes.length === 0 && before.join('\n') === after.join('\n')) continue;
    differenceCount++;
    console.log(
      `${relative(process.cwd(), file)}\n${(changes.length > 0 ? changes : ['  in another order']).join('\n')}\n`,
    );
  }
  console.log(
    `${files.length} files, ${lineCount} lines: ${differenceCount === 0 ? 'the same' : `${differenceCount} files differ`} as ${commit}`,
  );
  process.exitCode = differenceCount === 0 ? 0 : 1;
}

if (isMain(import.meta.filename)) await main();
