// The tests that `npm test -- --quick` runs: of the house, and of what has changed, the nearest first.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { importsOf, unitTests } from './bundleTests.mjs';
import { distances } from './importDistances.mjs';

const root = join(import.meta.dirname, '..');

/** What looks at all files together. */
const OF_ALL = ['test/architecture.test.ts', 'test/imports.test.ts'];

/** The files that differ from the last commit, or that it changed where none do. Paths are from the root, with slashes. */
function changedFiles() {
  const git = (...args) =>
    execFileSync('git', [...args, '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((path) => path !== '');
  const editedFiles = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  return editedFiles.length > 0 ? editedFiles : git('diff', '--name-only', 'HEAD~1', 'HEAD');
}

/** The tests to run, in their order. A test that names a file that it does not import is as near to it as one that does. */
export async function quickTests() {
  const changedPaths = changedFiles();
  const tests = unitTests();
  const distanceOf = distances(changedPaths, await importsOf(tests));
  const rankedTests = tests.map((test) => {
    const path = test.source.split(sep).join('/');
    const text = readFileSync(join(root, path), 'utf8');
    const isNamed = changedPaths.some((file) => !file.endsWith('.ts') && text.includes(file));
    const distance = OF_ALL.includes(path) ? 0 : Math.min(distanceOf.get(path) ?? Infinity, isNamed ? 1 : Infinity);
    return { test, distance };
  });
  return rankedTests
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .map(({ test }) => test);
}
