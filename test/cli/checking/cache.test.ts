import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ResultCache } from '../../../server/src/cli/checking/cache';
import type { CheckJob, FileOutcome } from '../../../server/src/cli/io/checkJob';
import { runCaptured, systemError, type World } from '../support/captured';

type Files = NonNullable<World['files']>;
type Kept = NonNullable<World['shelf']>;

/** A document in which one paragraph is cited that it does not have. */
function draft(missing: number): string {
  return `CMW/C/XAA/CO/1\n\n1.\tThe Committee recalls paragraph ${missing} above.\n2.\tIt thanks Xyria.\n`;
}

const DRAFTS: Files = { 'a.txt': draft(7), 'b.txt': draft(8), 'drafts/c.txt': draft(9) };
const PATHS = ['a.txt', 'b.txt', 'drafts/c.txt'];

/** Files as they lie on the disk, with such as are not read, not quite read, not wanted or under a project file that is wrong. */
function variedFiles(): Files {
  const files: Record<string, string | Uint8Array | Error> = {
    'odd/treaty-body.json': '{ "rules": { "paragraph-exists": "warning", "no-rule": "off" } }',
    'odd/under.txt': draft(5),
    'odd/damaged.txt': Buffer.concat([Buffer.from(draft(6)), Buffer.alloc(2000, 'a '), Buffer.from([0xe9])]),
    'odd/wide.txt': Buffer.from(`\ufeff${draft(4)}\ud800`, 'utf16le'),
    'odd/clean.txt': '1.\tThe Committee thanks Xyria.\n',
    'odd/empty.txt': '',
    'odd/report.txt': '%PDF-1.4',
    'odd/secret.txt': systemError('EACCES'),
    'folder/notes.txt': 'Buy milk.\n',
    'folder/CMW-C-XAA-CO-1.txt': draft(3),
    'folder/CMW-C-XAA-CO-2.txt': 'PK\x05\x06',
  };
  for (const folder of ['samples', 'test/checker/sets/01', 'test/evaluation/blind']) {
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.txt')) files[`${folder}/${name}`] = readFileSync(`${folder}/${name}`);
    }
  }
  return files;
}

/** The lines of what is kept, without the head. */
function keptLines(shelf: Kept): string[] {
  return [...shelf.values()].flatMap((text) => (typeof text === 'string' ? text.split('\n').slice(1, -1) : []));
}

/** Puts other lines in place of what is kept, under a head that is right for them. */
function rewrite(shelf: Kept, change: (line: string) => string): void {
  for (const [name, text] of shelf) {
    if (typeof text !== 'string') continue;
    const [head = '', ...lines] = text.split('\n');
    const changed = lines.map((line) => (line === '' ? line : change(line))).join('\n');
    const digest = createHash('sha256').update(changed).digest('hex');
    shelf.set(name, `${head.replace(/[0-9a-f]{64}$/, digest)}\n${changed}`);
  }
}

/** A shelf after a run, on which each result now says that it was taken from there. */
async function markedShelf(args: readonly string[], world: World): Promise<Kept> {
  const shelf: Kept = new Map();
  await runCaptured(['check', '--cache', ...args], { ...world, shelf });
  rewrite(shelf, (line) => JSON.stringify(JSON.parse(line).with(4, 'taken\n')));
  return shelf;
}

/** How many results a run takes from a shelf; all others of the files it computes. The shelf stays as it is. */
async function taken(args: readonly string[], world: World & { readonly shelf: Kept }): Promise<number> {
  const { out } = await runCaptured(['check', '--cache', ...args], { ...world, shelf: new Map(world.shelf) });
  return out.split('\n').filter((line) => line === 'taken').length;
}

describe('results that are kept', () => {
  for (const format of ['pretty', 'json', 'sarif', 'github']) {
    it(`are what a run without them prints, as ${format}`, async () => {
      const files = variedFiles();
      const named = Object.keys(files).filter((path) => path.endsWith('.txt') && !path.startsWith('folder/'));
      const args = ['check', `--format=${format}`, 'gone.txt', 'folder', ...named];
      for (const colours of [false, true]) {
        const shelf: Kept = new Map();
        const world = { files, colours };
        const without = await runCaptured(args, world);
        assert.match(without.error, /no-rule.*odd\/damaged\.txt: note: 1 character .*4 files not read/s);
        assert.deepEqual(await runCaptured([...args, '--cache'], { ...world, shelf }), without);
        const kept = new Map(shelf);
        assert.equal(keptLines(shelf).length, named.length - 2 + 1);
        assert.deepEqual(await runCaptured([...args, '--cache'], { ...world, shelf }), without);
        assert.deepEqual(await runCaptured([...args, '--cache', '--cache-location=own'], { ...world, shelf }), without);
        assert.deepEqual(shelf, kept);
      }
    });
  }

  it('are taken where nothing has changed, in whatever order and company', async () => {
    const shelf = await markedShelf(PATHS, { files: DRAFTS });
    assert.equal(await taken(PATHS, { files: DRAFTS, shelf }), 3);
    assert.equal(await taken(['drafts/c.txt', 'new.txt', 'a.txt'], { files: { ...DRAFTS, 'new.txt': 'x' }, shelf }), 2);
    // What is only weighed at the end is not in a result.
    assert.equal(await taken(['--max-warnings=3', ...PATHS], { files: DRAFTS, shelf }), 3);
  });

  it('count for nothing where the file, its path, a project file, an option or the program is another one', async () => {
    const shelf = await markedShelf(PATHS, { files: DRAFTS });
    const under = (files: Files) => taken(PATHS, { files: { ...DRAFTS, ...files }, shelf });
    assert.equal(await under({ 'b.txt': `${draft(8)} ` }), 2);
    assert.equal(await under({ 'b.txt': draft(7), 'a.txt': draft(8) }), 1);
    assert.equal(await under({ 'drafts/treaty-body.json': '{ "acronyms": ["NHRI"] }' }), 2);
    assert.equal(await under({ 'drafts/treaty-body.json': '{ "rules": { "double-space": "off" } }' }), 2);
    assert.equal(await under({ 'treaty-body.json': '{ "documents": [{ "files": "b.txt", "status": "final" }] }' }), 2);
    assert.equal(await under({ 'treaty-body.json': '{ // nothing is said\n }' }), 3);
    for (const option of [
      '--rule=double-space=off',
      '--kind=replies',
      '--status=final',
      '--word-limit=9',
      '--format=github',
    ]) {
      assert.equal(await taken([option, ...PATHS], { files: DRAFTS, shelf }), 0, option);
    }
    assert.equal(await taken(PATHS, { files: DRAFTS, shelf, colours: true }), 0);
    assert.equal(await taken(PATHS, { files: DRAFTS, shelf, program: 'another' }), 0);
    const config = { ...DRAFTS, 'own.json': '{ "rules": { "double-space": "off" } }', 'same.json': '{}' };
    assert.equal(await taken(['--config=own.json', ...PATHS], { files: config, shelf }), 0);
    assert.equal(await taken(['--config=same.json', ...PATHS], { files: config, shelf }), 3);
  });

  it('of a folder are those of its documents alone', async () => {
    const files = { 'd/x.txt': 'Buy milk in paragraph 9 above.\n', 'd/CMW-C-XAA-CO-1.txt': draft(9) };
    const named = await markedShelf(['d/x.txt', 'd/CMW-C-XAA-CO-1.txt'], { files });
    const without = await runCaptured(['check', 'd'], { files });
    assert.deepEqual(await runCaptured(['check', '--cache', 'd'], { files, shelf: named }), without);
  });

  it('come with the problems of project files, and with the exit code', async () => {
    const files = { ...DRAFTS, 'drafts/treaty-body.json': '{ "rules": { "no-rule": "off" } }' };
    const shelf: Kept = new Map();
    const first = await runCaptured(['check', '--cache', ...PATHS], { files, shelf });
    assert.match(first.error, /no-rule/);
    assert.equal(first.code, 2);
    assert.deepEqual(await runCaptured(['check', '--cache', ...PATHS], { files, shelf }), first);
    const mended = { ...files, 'drafts/treaty-body.json': '{ "rules": {} }' };
    const second = await runCaptured(['check', '--cache', ...PATHS], { files: mended, shelf });
    assert.deepEqual(second, await runCaptured(['check', ...PATHS], { files: mended }));
    assert.equal(second.code, 1);
  });

  it('are none without the option, of standard input, and while files are corrected', async () => {
    const files = { ...DRAFTS, '-': draft(7) };
    const shelf: Kept = new Map();
    await runCaptured(['check', 'a.txt'], { files, shelf });
    for (const fix of ['--fix', '--fix-dry-run']) {
      const args = ['check', fix, 'a.txt'];
      assert.deepEqual(await runCaptured([...args, '--cache'], { files, shelf }), await runCaptured(args, { files }));
    }
    assert.equal(shelf.size, 0);
    await runCaptured(['check', '--cache', '-', 'a.txt'], { files, shelf });
    assert.equal(keptLines(shelf).length, 1);
  });

  it('are kept when the reader of the output goes', async () => {
    const shelf: Kept = new Map();
    await runCaptured(['check', '--cache', ...PATHS], { files: DRAFTS, shelf, closedAfter: 1 });
    assert.equal(keptLines(shelf).length, 1);
  });

  it('lie where the command line says, or nowhere', async () => {
    const shelf: Kept = new Map();
    await runCaptured(['check', '--cache-location', 'there', 'a.txt'], { files: DRAFTS, shelf });
    await runCaptured(['check', '--cache', 'a.txt'], { files: DRAFTS, shelf });
    assert.deepEqual(
      [...shelf.keys()].map((name) => name.split('/')[0]),
      ['there', 'own'],
    );
    const nowhere = await runCaptured(['check', '--cache-location=', 'a.txt'], { files: DRAFTS });
    assert.match(nowhere.error, /--cache-location: expected a folder\n/);
    assert.equal(nowhere.code, 2);
    const without = await runCaptured(['check', 'a.txt'], { files: DRAFTS });
    const homeless = await runCaptured(['check', '--cache', 'a.txt'], { files: DRAFTS, homeless: true });
    assert.deepEqual(homeless, {
      ...without,
      error: `treaty-body: no results can be kept: there is no folder for them; --cache-location names one\n${without.error}`,
    });
    // Results of nobody knows which program are not kept.
    const untold: Kept = new Map();
    const args = ['check', '--cache', 'a.txt'];
    assert.deepEqual(await runCaptured(args, { files: DRAFTS, shelf: untold, program: '' }), {
      ...without,
      error: `treaty-body: no results can be kept: it cannot be told which program this is\n${without.error}`,
    });
    assert.equal(untold.size, 0);
  });

  it('that cannot be written are one line on standard error', async () => {
    const without = await runCaptured(['check', ...PATHS], { files: DRAFTS });
    for (const [code, reason] of [
      ['EACCES', 'you may not write to it'],
      ['ENOSPC', 'the disk is full'],
      ['ENOTDIR', 'it is not a folder'],
    ] as const) {
      const shelf: Kept = new Map([['own', systemError(code)]]);
      assert.deepEqual(await runCaptured(['check', '--cache', ...PATHS], { files: DRAFTS, shelf }), {
        ...without,
        error: `treaty-body: no results can be kept in own: ${reason}\n${without.error}`,
      });
    }
  });
});

describe('a file of kept results', () => {
  const broken = (change: (text: string) => string) => (shelf: Kept) => {
    for (const [name, text] of shelf) if (typeof text === 'string') shelf.set(name, change(text));
  };
  const entry = (change: (value: unknown[]) => unknown) => (shelf: Kept) =>
    rewrite(shelf, (line) => JSON.stringify(change(JSON.parse(line))));

  for (const [what, change] of [
    ['is empty', broken(() => '')],
    ['is something else', broken(() => '\u0000\u0001{"a": [\n')],
    ['was cut off', broken((text) => text.slice(0, -20))],
    ['was cut off after a line', broken((text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1))],
    ['has another letter in it', broken((text) => text.replace('taken', 'token'))],
    ['is of another form', broken((text) => text.replace(' 3 ', ' 2 '))],
    ['is of another run', broken((text) => text.replace(/ [0-9a-f]{64} /, ` ${'0'.repeat(64)} `))],
    ['has lines that are no JSON', (shelf) => rewrite(shelf, (line) => line.slice(0, -1))],
    ['has entries that are no list', entry(() => ({ key: 1 }))],
    ['has entries without text', entry((value) => value.slice(0, 4))],
    ['has entries with too much', entry((value) => [...value, 'x', 'y'])],
    ['has counts that are none', entry((value) => value.with(1, -1))],
    ['has counts in words', entry((value) => value.with(2, '1'))],
    ['has a text that is none', entry((value) => value.with(4, ['taken\n']))],
    ['has notes that are none', entry((value) => [...value.slice(0, 6), 7])],
    ['has counts of old findings that are none', entry((value) => value.with(5, 'x'))],
    ['has keys that are none', entry((value) => value.with(0, 7))],
  ] as const satisfies readonly (readonly [string, (shelf: Kept) => void])[]) {
    it(`counts for nothing where it ${what}`, async () => {
      const shelf = await markedShelf(PATHS, { files: DRAFTS });
      change(shelf);
      const without = await runCaptured(['check', ...PATHS], { files: DRAFTS });
      assert.deepEqual(await runCaptured(['check', '--cache', ...PATHS], { files: DRAFTS, shelf }), without);
      rewrite(shelf, (line) => JSON.stringify(JSON.parse(line).with(4, 'taken\n')));
      assert.equal(await taken(PATHS, { files: DRAFTS, shelf }), 3);
    });
  }

  it('loses only the entries that are wrong', async () => {
    const shelf = await markedShelf(PATHS, { files: DRAFTS });
    let lines = 0;
    rewrite(shelf, (line) => (lines++ === 1 ? 'null' : line));
    assert.equal(await taken(PATHS, { files: DRAFTS, shelf }), 2);
  });

  it('holds what a run has used, and of what others have used so many characters and no more', async () => {
    const job: CheckJob = {
      mode: 'check',
      format: 'pretty',
      colours: false,
      language: 'en',
      config: undefined,
      copies: undefined,
      changes: undefined,
      force: false,
      kind: undefined,
      status: undefined,
      rules: {},
      wordLimits: {},
      only: undefined,
      errorsOnly: false,
      quotesDrafts: false,
      baseline: undefined,
      sums: undefined,
      repository: undefined,
      earlierKeys: undefined,
      text: undefined,
      around: [],
    };
    const shelf: Kept = new Map();
    const io = {
      program: async () => 'this',
      shelf: {
        folder: () => undefined,
        read: async () => {
          const text = shelf.get('file');
          return typeof text === 'string' ? text : undefined;
        },
        write: async (_folder: string, _name: string, text: string) => {
          shelf.set('file', text);
        },
      },
    };
    const outcome = (key: string): FileOutcome => ({
      problems: [],
      found: { error: 0, warning: 0, information: 0 },
      corrected: 0,
      text: 'x'.repeat(100),
      key: { key, cited: [], sources: '' },
    });
    const run = async (used: string, said?: string) => {
      const cache = await ResultCache.open(job, '', io, { ofRun: 8 * 120, ofAll: 5 * 120 });
      assert.ok(cache);
      for (const key of used) {
        const isKept = cache.keys.some((one) => one.key === key);
        assert.equal(cache.complete({ ...outcome(key), ...(isKept && { isKept, text: '' }) }).text, 'x'.repeat(100));
      }
      assert.equal(await cache.save(), said);
      return keptLines(shelf)
        .map((line) => JSON.parse(line)[0])
        .join('');
    };
    assert.equal(await run('abc'), 'abc');
    assert.equal(await run('d'), 'dabc');
    assert.equal(await run('be'), 'bedac');
    assert.equal(await run('cf'), 'cfbed');
    assert.equal(await run('ghijklm'), 'ghijklm');
    // Without anything new nothing is written.
    assert.equal(await run('ki'), 'ghijklm');
    assert.equal(await run('n'), 'nghij');
    const left = 'the results of 2 files are not kept: one run keeps up to 960 characters';
    assert.equal(await run('opqrstuvwx', left), 'opqrstuv');
    for (let i = 0; i < 50; i++) await run(String.fromCharCode(0x4e00 + i));
    assert.equal(keptLines(shelf).length, 5);
  });
});

describe('kept results and threads', () => {
  const files: Record<string, string> = {};
  for (let i = 0; i < 60; i++) files[`${i}.txt`] = draft(i + 3);
  const names = Object.keys(files);

  it('has threads compute what is not kept, and starts none where all is', async () => {
    const alone = await runCaptured(['check', ...names], { files });
    const shelf: Kept = new Map();
    const world = { files, shelf, slow: true, processors: 4 };
    const first = await runCaptured(['check', '--cache', ...names], world);
    assert.ok(first.helped > 5, `${first.helped} files`);
    assert.deepEqual({ ...first, helped: 0 }, alone);
    assert.equal(keptLines(shelf).length, 60);
    assert.deepEqual(await runCaptured(['check', '--cache', ...names], world), alone);
  });

  it('has threads know what is kept', async () => {
    // What comes first is new, so that threads are there before anything is found to be kept.
    const shelf = await markedShelf(names.slice(30), { files });
    const { out, helped } = await runCaptured(['check', '--cache', ...names], {
      files,
      shelf,
      slow: true,
      processors: 4,
    });
    assert.ok(helped > 5, `${helped} files`);
    assert.equal(out.split('\n').filter((line) => line === 'taken').length, 30);
    assert.equal(keptLines(shelf).length, 60);
  });
});
