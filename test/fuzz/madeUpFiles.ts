import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../server/src/node/nodeFiles';
import { optionsFrom, readProject } from '../../server/src/rules/project/project';
import { changedProject, type ProjectChange } from '../../server/src/rules/project/projectEdits';
import { RULE_IDS } from '../../server/src/rules/registry';
import { asGlob, compileGlob, type GlobWork, globProblem } from '../../server/src/text/globs/glob';
import { makePipe } from '../support/hostile/oddFiles';

/** Numbers that look random and are the same for the same seed: from 0, below 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, count: number) => Math.floor(random() * count);
const oneOf = <T>(random: Random, all: readonly [T, ...T[]]): T => all[below(random, all.length)] ?? all[0];
const some = (random: Random, most: number, make: () => string) =>
  Array.from({ length: below(random, most + 1) }, make);

const SIGNS = [
  '*',
  '**',
  '**/',
  '?',
  '{',
  '}',
  ',',
  '[',
  ']',
  '[!',
  '^',
  '-',
  '\\',
  '/',
  './',
  'a',
  'b',
  'A',
  '.',
  ' ',
  '😀',
  '\ud800',
  '\n',
] as const;
const LETTERS = ['a', 'b', 'A', '/', '-', '.', ',', '{', '[', ']', ' ', '😀', '\ud800', '\n'] as const;
const KEYS = [
  'rules',
  'wordLimits',
  'sectionTargets',
  'acronyms',
  'laws',
  'instruments',
  'documents',
  'ignored',
  '$schema',
  '__proto__',
  'constructor',
  'toString',
  'files',
  'kind',
  'status',
  'rule',
  'document',
  'sentence',
  'text',
  'ize',
  'replies',
  'Rules',
  '',
] as const;
const WORDS = [
  'off',
  'error',
  'draft',
  'final',
  'replies',
  'ize',
  'd',
  's',
  '*.txt',
  '**/{a,b}*',
  '[',
  '__proto__',
  '',
  ' ',
  '\\u0000',
  '\\ud800',
  'x'.repeat(300),
] as const;

/** One pattern on one path: what it costs is bounded, and a name made a pattern matches itself alone. */
function tryPattern(random: Random): void {
  const pattern = some(random, 30, () => oneOf(random, SIGNS)).join('');
  const path = some(random, 40, () => oneOf(random, LETTERS)).join('');
  const work: GlobWork = { states: 0 };
  const fits = compileGlob(pattern, work)(path);
  assert.ok(work.states <= (4 * pattern.length + 8) * (path.length + 1), JSON.stringify({ pattern, path }));
  if (globProblem(pattern) !== undefined) assert.equal(fits, path === pattern.replace(/^\.\//, ''));
  if (path !== '' && !path.startsWith('./'))
    assert.ok(compileGlob(`x/${asGlob(path)}`)(`x/${path}`), JSON.stringify(path));
}

/** Something that is nearly a project file: with its keys in wrong places, twice, deep, cut off, with what JSON does not have. */
function projectText(random: Random): string {
  const value = (depth: number): string => {
    const kind = below(random, depth > 4 ? 5 : 9);
    if (kind === 0) return oneOf(random, ['null', 'true', '-1', '0', '9000', '1e400', '3.5']);
    if (kind <= 4) return `"${oneOf(random, WORDS)}"`;
    if (kind <= 6) return `[${some(random, 4, () => value(depth + 1)).join(',')}${random() < 0.1 ? ',' : ''}]`;
    return `{${some(random, 5, () => `"${oneOf(random, KEYS)}":${value(depth + 1)}`).join(random() < 0.05 ? ' ' : ',')}}`;
  };
  const whole = `{${some(random, 6, () => `"${oneOf(random, KEYS)}": ${value(0)}`).join(random() < 0.5 ? ',' : ',\n  // c\n')}}`;
  const odd = below(random, 20);
  if (odd === 0) return whole.slice(0, below(random, whole.length));
  if (odd === 1) return `${'['.repeat(below(random, 4000))}${whole}`;
  if (odd === 2) return `\ufeff${whole}\0`;
  return whole;
}

const ENTRY = { rule: 'ize', document: 'd', sentence: 'a sentence that nobody wrote' };
const CHANGES: readonly [ProjectChange, ...ProjectChange[]] = [
  { ignore: ENTRY },
  { lift: ENTRY },
  { kind: 'replies', limit: 7 },
  { kind: 'replies', limit: null },
  { path: 'd/[a].txt', status: 'draft' },
  { path: 'a.txt', status: null },
];

/** One project file: it is read with places inside it, and what a change makes of it can be read and says what was asked. */
function tryProject(random: Random): void {
  const text = projectText(random);
  const { project, problems } = readProject(text, RULE_IDS, 'en');
  assert.ok(problems.length <= 101);
  for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length);
  optionsFrom(project, oneOf(random, ['a.txt', 'd/[a].txt', '']));
  const change = oneOf(random, CHANGES);
  const changed = changedProject(text, change);
  if (changed === undefined) return;
  const now = readProject(changed, RULE_IDS, 'en').project;
  const has = now.ignored.some(({ sentence }) => sentence === ENTRY.sentence);
  if ('ignore' in change) assert.ok(has);
  if ('lift' in change) assert.ok(!has);
  if ('kind' in change) assert.equal(now.wordLimits[change.kind], change.limit ?? undefined);
  if ('path' in change && 'status' in change && change.status !== null)
    assert.equal(optionsFrom(now, change.path).status, change.status);
  assert.equal(changedProject(changed, change), changed);
}

/** One folder with what may lie in it: it is listed and read to an end, whatever is there. */
async function tryFolder(random: Random): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'treaty-body-fuzz-'));
  try {
    let folder = root;
    for (let i = below(random, 12); i >= 0; i--) {
      const name = `${i}${oneOf(random, ['.txt', '.treaty-body', '', ' [x].txt'])}`;
      const path = join(folder, name);
      const kind = below(random, 7);
      if (kind === 0) makePipe(path);
      else if (kind === 1) symlinkSync(oneOf(random, ['/dev/zero', '.', '..', name, 'gone', root]), path);
      else if (kind === 2) writeFileSync(path, projectText(random));
      else if (kind === 3) writeFileSync(path, Buffer.alloc(below(random, 3 * 2 ** 20)));
      else {
        mkdirSync(path);
        folder = path;
      }
    }
    const project = join(folder, 'treaty-body.json');
    if (random() < 0.5) symlinkSync('/dev/zero', project);
    else writeFileSync(project, projectText(random));
    for (const { uri } of (await nodeFiles.list([pathToFileURL(root).href], true)).files) {
      await nodeFiles.read(uri);
      await nodeFiles.isForeign(uri);
    }
    const source = await nodeFiles.readSource(pathToFileURL(project).href, pathToFileURL(dirname(project)).href);
    assert.ok(source);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** How many steps go by for one with a folder, which takes as long as thousands of others. */
const FOLDER_EVERY = 2000;

/** Takes steps from a seed on; each has a seed of its own, which is named where it fails. */
export async function fuzzFiles(seed: number, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const random = randomFrom(seed + step);
    try {
      if (step % FOLDER_EVERY === FOLDER_EVERY - 1 && process.platform !== 'win32') await tryFolder(random);
      else if (random() < 0.5) tryPattern(random);
      else tryProject(random);
    } catch (error) {
      throw new Error(`step with seed ${seed + step} failed`, { cause: error });
    }
  }
}
