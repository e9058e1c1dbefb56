import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { copyProgram } from '../support/builtProgram';
import { HOSTILE, WORST } from '../support/hostile/hostile';
import { scratch } from '../support/scratch';

declare const __VERSION__: string;

const BAD_TEXT = '1.\tThe Committee is concerned, as in paragraph 9 above.\n';

/** The command line as it ships: a copy of its own, with the server beside it. */
describe('the built command line', () => {
  const folder = scratch('cli');
  const cli = join(folder, 'cli.js');
  const server = join(folder, 'server.js');

  before(() => {
    copyProgram(folder);
    writeFileSync(join(folder, 'bad.txt'), BAD_TEXT);
    for (const name of ['long.txt', 'long-2.txt', 'long-3.txt']) {
      writeFileSync(join(folder, name), BAD_TEXT.repeat(20_000));
    }
    mkdirSync(join(folder, 'drafts'));
  });

  function cliRun(args: readonly string[], input?: string) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
      timeout: 180_000,
      maxBuffer: 1 << 26,
    });
    return { status, stdout, stderr };
  }

  it('checks many files on all processors, and prints them in order', () => {
    const names = Array.from({ length: 400 }, (_, i) => `many-${i}.txt`);
    const filler = '\tThe Committee thanks the State party for its reports.\n';
    for (const [i, name] of names.entries()) {
      const paragraphs = Array.from({ length: 60 + (i % 7) * 20 }, (_, k) => `${k + 2}.${filler}`).join('');
      writeFileSync(
        join(folder, name),
        `1.\tThe Committee is concerned, as in paragraph ${500 + i} above.\n${paragraphs}`,
      );
    }
    const { status, stdout, stderr } = cliRun(['check', ...names]);
    assert.deepEqual(
      stdout.trim().split('\n'),
      names.map((name, i) => `${name}:1:48: error paragraph-exists: Paragraph ${500 + i} does not exist.`),
    );
    assert.equal(stderr, 'treaty-body: 400 findings (400 errors) in 400 of 400 files\n');
    assert.equal(status, 1);
  });

  it('prints findings and the summary, and tells by its exit code', () => {
    const found = cliRun(['check', 'bad.txt', '-'], '1.\tThe Committee thanks Xyria.\n');
    assert.deepEqual(found, {
      status: 1,
      stdout: 'bad.txt:1:48: error paragraph-exists: Paragraph 9 does not exist.\n',
      stderr: 'treaty-body: 1 finding (1 error) in 1 of 2 files\n',
    });
    assert.equal(cliRun(['check', '-'], '').status, 0);
  });

  it('tells directories and missing files apart', () => {
    const { status, stderr } = cliRun(['check', 'drafts', 'gone.txt', 'bad.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /drafts: holds no documents .*\n.*gone\.txt: there is no such file\n/);
  });

  it('names a directory that is to be written, and writes nothing', () => {
    mkdirSync(join(folder, 'kept.docx'));
    const draft = ['bad.txt', '--force'];
    for (const [args, said] of [
      [['check', 'bad.txt', '--output', '.'], /check: --output \.: is a directory, not a file to write\n/],
      [
        ['check', ...draft, '--write-baseline', '--baseline', 'drafts'],
        /--baseline drafts: is a directory, not a base/,
      ],
      [['convert', ...draft, 'kept.docx'], /kept\.docx: is a directory, not a file to write\n/],
      [['convert', 'bad.txt', 'kept.docx'], /kept\.docx: is a directory, not a file to write\n/],
    ] as const) {
      const { status, stdout, stderr } = cliRun(args);
      assert.match(stderr, said);
      assert.deepEqual([status, stdout], [2, '']);
    }
    assert.match(cliRun(['check', '']).stderr, /^treaty-body: "": there is no such file\n/);
    rmSync(join(folder, 'kept.docx'), { recursive: true });
  });

  it('does not take a directory on standard input for an empty document', {
    skip: process.platform === 'win32',
  }, () => {
    const folderOnInput = openSync(folder, 'r');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'check', '-'], {
      encoding: 'utf8',
      stdio: [folderOnInput, 'pipe', 'pipe'],
    });
    closeSync(folderOnInput);
    assert.match(stderr, /<stdin>: is a directory/);
    assert.equal(status, 2);
  });

  it('reads texts that nobody writes', () => {
    const hostile = join(folder, 'hostile');
    mkdirSync(hostile);
    // How time grows with them is tried in test/growth.
    for (const [i, { text }] of WORST.entries()) writeFileSync(join(hostile, `${i}.txt`), text().slice(0, 40_000));
    for (const [i, { size, write }] of HOSTILE.entries())
      writeFileSync(join(hostile, `odd-${i}.txt`), write(size / 25));
    const { status, stderr } = cliRun([
      'check',
      '--format',
      'github',
      ...readdirSync(hostile).map((name) => `hostile/${name}`),
    ]);
    assert.match(
      stderr,
      /^(?:treaty-body: hostile\/odd-\d+\.txt: .*not text.*\n)*treaty-body: [\d,]+ findings .* files/m,
    );
    assert.notEqual(status, null);
  });

  it('takes the results of unchanged files from an earlier run of the same program', () => {
    const names = Array.from({ length: 8 }, (_, i) => `kept-${i}.txt`);
    for (const name of names) writeFileSync(join(folder, name), BAD_TEXT);
    const cache = join(folder, 'kept');
    const args = ['check', ...names, 'gone.txt'];
    const without = cliRun(args);
    assert.equal(without.status, 2);
    const kept = () => readdirSync(cache).filter((name) => name.endsWith('.cache'));
    const write = (change: (text: string) => string) => {
      for (const name of kept()) writeFileSync(join(cache, name), change(readFileSync(join(cache, name), 'utf8')));
    };
    assert.deepEqual(cliRun([...args, '--cache-location', cache]), without);
    assert.equal(kept().length, 1);
    // A run that only takes does not write.
    const before = statSync(join(cache, kept()[0] ?? '')).mtimeMs;
    assert.deepEqual(cliRun([...args, '--cache-location', cache]), without);
    assert.equal(statSync(join(cache, kept()[0] ?? '')).mtimeMs, before);
    // A file that is broken is made anew.
    write((text) => text.slice(0, text.length / 2));
    assert.deepEqual(cliRun([...args, '--cache-location', cache]), without);
    assert.ok(statSync(join(cache, kept()[0] ?? '')).mtimeMs > before);
    // Another build is another program, of whatever version it says it is.
    appendFileSync(cli, '// another build\n');
    assert.deepEqual(cliRun([...args, '--cache-location', cache]), without);
    assert.equal(kept().length, 2);
    // A place that is none is told, and changes nothing.
    assert.deepEqual(cliRun([...args, '--cache-location', 'bad.txt']), {
      ...without,
      stderr: without.stderr.replace(
        /(?=treaty-body: 8 findings)/,
        'treaty-body: no results can be kept in bad.txt: it is not a folder\n',
      ),
    });
  });

  it('keeps results in a folder of the user, and whole ones though two runs write at once', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `both-${i}.txt`);
    for (const name of names) writeFileSync(join(folder, name), BAD_TEXT);
    const home = join(folder, 'home');
    const env = { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, 'caches'), LOCALAPPDATA: join(home, 'local') };
    const run = (...args: string[]) =>
      new Promise<string>((resolve) => {
        const child = spawn(process.execPath, [cli, 'check', ...args], { cwd: folder, env });
        let out = '';
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
          out += chunk;
        });
        child.once('close', () => resolve(out));
      });
    const without = await run(...names);
    const halves = [names.slice(0, 20), names.slice(10)];
    await Promise.all(halves.map((half) => run('--cache', ...half)));
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cache'));
    assert.equal(files.length, 1);
    const [head, ...lines] = readFileSync(join(home, files[0] ?? ''), 'utf8').split('\n');
    assert.ok(head && lines.length > 20);
    assert.equal(await run('--cache', ...names), without);
    // One that is broken off leaves what there was.
    const child = spawn(process.execPath, [cli, 'check', '--cache', 'long.txt', ...names], { cwd: folder, env });
    // By then it has begun to print what it found.
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    assert.equal(await run('--cache', ...names), without);
  });

  it('shows its version', () => {
    assert.equal(cliRun(['--version']).stdout, `treaty-body ${__VERSION__}\n`);
  });

  it('ends quietly when its output is closed', { timeout: 180_000 }, async () => {
    const child = spawn(process.execPath, [cli, 'check', 'long.txt', 'long-2.txt', 'long-3.txt'], { cwd: folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('says that a disk is full', { skip: !existsSync('/dev/full') }, () => {
    const { status, stderr } = spawnSync(
      '/bin/sh',
      ['-c', `"$0" "$1" check bad.txt > /dev/full`, process.execPath, cli],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    assert.match(stderr, /the output cannot be written: ENOSPC/);
    assert.equal(status, 2);
  });

  it('serves as the server does', { timeout: 180_000 }, async () => {
    const byCommand = await initialized(spawn(process.execPath, [cli, 'serve']));
    const byItself = await initialized(spawn(process.execPath, [server, '--stdio']));
    assert.deepEqual(byCommand, byItself);
    assert.match(byCommand.answer, /"serverInfo":\{"name":"treaty-body"/);
    assert.deepEqual([byCommand.code, byCommand.stderr], [0, '']);
  });
});

/** Initializes a server, shuts it down, and gives all that it said. */
async function initialized(child: ChildProcessWithoutNullStreams) {
  let answer = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  for (const message of [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { method: 'initialized', params: {} },
    { id: 2, method: 'shutdown' },
    { method: 'exit' },
  ]) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { answer, code, stderr };
}
