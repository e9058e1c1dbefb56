import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { copyProgram } from '../../support/builtProgram';
import { scratch } from '../../support/scratch';
import { runCaptured } from '../support/captured';

/** What is certain is corrected: a spelling that the United Nations does not use. */
const RIGHT =
  'CMW/C/XAA/CO/1\r\n\r\n1.\tThe Committee recognizes – and welcomes – the “Act”.\r\n2.\tIt thanks the delegation.\r\n';
const WRONG = RIGHT.replace('recognizes', 'recognises');

describe('corrections on the command line', () => {
  const folder = scratch('fix');
  const cli = join(folder, 'cli.js');
  const drafts = join(folder, 'drafts');
  const path = (name: string) => join(drafts, name);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', ...args], {
      cwd: drafts,
      encoding: 'utf8',
      timeout: 180_000,
    });
    return { status, stdout, stderr };
  };

  before(() => {
    mkdirSync(drafts);
    copyProgram(dirname(cli));
  });

  it('keep encoding, byte order mark, line ends and mode, and leave nothing behind', () => {
    const utf16 = Buffer.from(`\ufeff${WRONG}`, 'utf16le');
    const forms: Readonly<Record<string, readonly [Buffer, Buffer]>> = {
      'plain.txt': [Buffer.from(WRONG), Buffer.from(RIGHT)],
      'mark.txt': [Buffer.from(`\ufeff${WRONG}`), Buffer.from(`\ufeff${RIGHT}`)],
      'le.txt': [utf16, Buffer.from(`\ufeff${RIGHT}`, 'utf16le')],
      'be.txt': [Buffer.from(utf16).swap16(), Buffer.from(`\ufeff${RIGHT}`, 'utf16le').swap16()],
    };
    for (const [name, [bytes]] of Object.entries(forms)) writeFileSync(path(name), bytes);
    chmodSync(path('plain.txt'), 0o640);
    const { status, stderr, stdout } = run('--fix', ...Object.keys(forms));
    assert.equal(stdout, '');
    assert.match(stderr, /no findings in 4 files; \d+ corrected/);
    assert.equal(status, 0);
    for (const [name, [, expected]] of Object.entries(forms))
      assert.deepEqual(readFileSync(path(name)), expected, name);
    assert.equal(statSync(path('plain.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(drafts).sort(), Object.keys(forms).sort());
  });

  it('go through a link to the file, and the link stays', { skip: process.platform === 'win32' }, () => {
    writeFileSync(path('real.txt'), WRONG);
    symlinkSync('real.txt', path('link.txt'));
    assert.equal(run('--fix', 'link.txt').status, 0);
    assert.ok(lstatSync(path('link.txt')).isSymbolicLink());
    assert.equal(readFileSync(path('real.txt'), 'utf8'), RIGHT);
  });

  it('do not go through a link out of the folder unless that is forced', { skip: process.platform === 'win32' }, () => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'far.txt'), WRONG);
    symlinkSync('../outside/far.txt', path('far-link.txt'));
    writeFileSync(path('near.txt'), WRONG);
    // A shell gives all names of the folder, and links among them.
    const { status, stderr } = run('--fix', 'near.txt', 'far-link.txt');
    assert.equal(status, 2);
    assert.match(stderr, /far-link\.txt: not corrected: a link to it leads out of the folder; name the file itself/);
    assert.equal(readFileSync(join(outside, 'far.txt'), 'utf8'), WRONG);
    assert.equal(readFileSync(path('near.txt'), 'utf8'), RIGHT);
    assert.equal(run('--fix', '--force', 'far-link.txt').status, 0);
    assert.equal(readFileSync(join(outside, 'far.txt'), 'utf8'), RIGHT);
    assert.ok(lstatSync(path('far-link.txt')).isSymbolicLink());
  });

  it('are only shown by a dry run, as a diff that can be applied', () => {
    writeFileSync(path('dry.txt'), WRONG);
    const { status, stdout } = run('--fix-dry-run', 'dry.txt');
    // What is certain was found, and is still there.
    assert.equal(status, 1);
    assert.match(stdout, /^--- a\/dry\.txt\n\+\+\+ b\/dry\.txt\n@@ -1,4 \+1,4 @@\n/);
    assert.match(stdout, /^-1\.\tThe Committee recognises –/m);
    assert.equal(readFileSync(path('dry.txt'), 'utf8'), WRONG);
    const applied = spawnSync('patch', ['-p1', '--binary'], { cwd: drafts, input: stdout });
    if (applied.error) return;
    assert.equal(applied.status, 0, String(applied.stdout));
    assert.equal(readFileSync(path('dry.txt'), 'utf8'), RIGHT);
  });

  it('are shown as a diff that can be applied wherever the file lies, or it is said that it cannot', () => {
    writeFileSync(path('with a space.txt'), WRONG);
    writeFileSync(path('marked.txt'), `\ufeff${WRONG}`);
    for (const [operand, where] of [
      ['with a space.txt', drafts],
      ['marked.txt', drafts],
      [path('marked.txt'), drafts],
      ['../drafts/marked.txt', drafts],
    ] as const) {
      const { stdout, stderr } = run('--fix-dry-run', operand);
      assert.match(stdout, /^--- a\/\w/);
      assert.doesNotMatch(stdout + stderr, /\.\.|note:|a\/.*drafts/);
      const applied = spawnSync('patch', ['-p1', '--binary', '--fuzz=0', '--dry-run'], { cwd: where, input: stdout });
      if (!applied.error) assert.equal(applied.status, 0, `${operand}: ${applied.stdout}`);
    }
    writeFileSync(join(folder, 'outside.txt'), WRONG);
    const outside = run('--fix-dry-run', '../outside.txt');
    assert.ok(outside.stdout.startsWith(`--- a${folder.replaceAll('\\', '/').replace(/^\w:/, '')}/outside.txt\n`));
    for (const [name, bytes, cause] of [
      ['wide.txt', Buffer.from(`\ufeff${WRONG}`, 'utf16le'), 'the file is in UTF-16'],
      ['cr.txt', Buffer.from(WRONG.replaceAll('\r\n', '\r')), 'lines of the file end in CR alone'],
    ] as const) {
      writeFileSync(path(name), bytes);
      const { stderr } = run('--fix-dry-run', name);
      assert.ok(
        stderr.startsWith(`treaty-body: ${name}: note: the diff is for reading only and cannot be applied: ${cause}\n`),
      );
    }
    writeFileSync(path('cr.txt'), RIGHT.replaceAll('\r\n', '\r'));
    assert.doesNotMatch(run('--fix-dry-run', 'cr.txt').stderr, /note/);
  });

  it('are not made in a file that is read-only', () => {
    writeFileSync(path('closed.txt'), WRONG);
    chmodSync(path('closed.txt'), 0o444);
    const { status, stderr } = run('--fix', 'closed.txt');
    assert.match(stderr, /closed\.txt: not corrected: you may not write to it/);
    assert.equal(status, 2);
    assert.equal(readFileSync(path('closed.txt'), 'utf8'), WRONG);
  });

  it('clear away what a run that was broken off has left', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const stale = [`.torn.txt.${pid}.tmp`, `.other.txt.${pid}.tmp`];
    const kept = [`.torn.txt.${process.pid}.tmp`, `.gone.txt.${pid}.tmp`, `torn.txt.${pid}.tmp`, '.torn.txt.tmp'];
    for (const name of ['torn.txt', 'other.txt', ...stale, ...kept]) writeFileSync(path(name), WRONG);
    for (const name of [...stale, ...kept]) utimesSync(path(name), new Date(0), new Date(0));
    const young = `.young.txt.${pid}.tmp`;
    writeFileSync(path('young.txt'), RIGHT);
    writeFileSync(path(young), WRONG);
    assert.equal(run('--fix', 'torn.txt').status, 0);
    const left = readdirSync(drafts);
    for (const name of stale) assert.ok(!left.includes(name), name);
    for (const name of [...kept, young]) assert.ok(left.includes(name), name);
  });

  it('and copies clear away what one has left a day ago, whoever has the number of its process now', () => {
    const copies = join(folder, 'copies');
    mkdirSync(copies);
    const random = '.0123456789abcdef.tmp';
    const old = [`.a.docx.${process.pid}${random}`, `.gone.docx.${process.pid}${random}`];
    const kept = [`.b.docx.${process.pid}${random}`, `.a.docx.${process.pid}.0123.tmp`, 'a.docx.tmp'];
    for (const name of [...old, ...kept]) writeFileSync(join(copies, name), '');
    for (const name of [...old, ...kept.slice(1)]) utimesSync(join(copies, name), new Date(0), new Date(0));
    mkdirSync(join(copies, `.c.${process.pid}${random}`));
    writeFileSync(path('copied.txt'), RIGHT);
    const args = [cli, 'convert', path('copied.txt'), join(copies, 'a.docx')];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(copies).sort(), ['a.docx', `.c.${process.pid}${random}`, ...kept].sort());
  });

  it('are not made where something would be lost', async () => {
    const damaged = Buffer.concat([Buffer.from(`${WRONG}${'The rest is long. '.repeat(200)}`), Buffer.from([0xe9])]);
    const lost = await runCaptured(['check', '--fix', 'x.txt'], { files: { 'x.txt': damaged } });
    assert.match(lost.error, /x\.txt: not corrected: what is not UTF-8 would be lost/);
    assert.deepEqual([lost.code, lost.written], [2, undefined]);
    const input = await runCaptured(['check', '--fix', '-'], { files: { '-': WRONG } });
    assert.match(input.error, /--fix cannot correct standard input/);
    assert.equal(input.code, 2);
    const shown = await runCaptured(['check', '--fix-dry-run', '-'], { files: { '-': WRONG } });
    assert.match(shown.out, /^--- a\/<stdin>\n/);
  });

  it('heed colours only where they are wanted', () => {
    writeFileSync(path('bad.txt'), '1.\tThe Committee recalls paragraph 9 above.\n');
    const coloured = (environment: Record<string, string>) =>
      spawnSync(process.execPath, [cli, 'check', 'bad.txt'], {
        cwd: drafts,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', CLICOLOR_FORCE: '', ...environment },
      }).stdout.includes('\x1b[');
    assert.equal(coloured({}), false);
    assert.equal(coloured({ FORCE_COLOR: '1' }), true);
    assert.equal(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
    assert.equal(coloured({ CLICOLOR_FORCE: '1' }), true);
    assert.equal(coloured({ CLICOLOR_FORCE: '0' }), false);
    assert.equal(coloured({ CLICOLOR_FORCE: '1', NO_COLOR: '1' }), false);
  });

  it('read many files without holding them', { timeout: 240_000 }, () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    const text = `CMW/C/XAA/CO/1\n\n${Array.from({ length: 300 }, (_, i) => `${i + 1}.\tThe Committee thanks delegate ${i + 1} for what was said at length about it.\n`).join('')}`;
    for (let i = 0; i < 400; i++) writeFileSync(join(many, `CMW-C-XAA-CO-${i}.txt`), text);
    const { status, stderr } = spawnSync(process.execPath, ['--max-old-space-size=96', cli, 'check', 'many'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 230_000,
    });
    assert.match(stderr, /400 files/);
    assert.notEqual(status, null, 'it ended by itself');
    assert.ok(status === 0 || status === 1, stderr);
  });
});
