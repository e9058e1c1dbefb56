import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { BUNDLED } from '../../support/bundleOptions';
import { scratch } from '../../support/scratch';
import { docx, docxFiles, level, list, listOf, numberingOf, p, zipped } from '../../word/support/docx';
import { read } from '../../word/support/reading';
import { builtCli } from '../support/builtCli';
import { runCaptured, systemError, type World } from '../support/captured';

const DRAFT = docx({
  body: [
    p('CMW/C/XAA/CO/1'),
    p('Concluding observations on the initial report of Xandoria'),
    p('1.\tThe Committee is concerned that 11 percent of workers have no permit.'),
    p('2.\tThe Committee refers to paragraph 9 above.'),
  ].join(''),
});
const WORLD: World = { files: { 'draft.docx': DRAFT, 'draft.txt': '1.\tThe Committee acts.\n', 'there.docx': 'mine' } };
const MARK = /\[treaty-body: [a-z-]+\]$/;

function written(world: { written?: Readonly<Record<string, Uint8Array>> }, name = 'out.docx'): Uint8Array {
  return world.written?.[name] ?? assert.fail(`${name} was not written`);
}

describe('copies of a Word file with what was found', () => {
  it('have a comment for each finding, with what is proposed', async () => {
    const made = await runCaptured(['check', 'draft.docx', '--comments', 'out.docx'], WORLD);
    assert.equal(made.code, 1);
    assert.match(made.error, /^treaty-body: draft\.docx: note: out\.docx was written with 2 comments\.$/m);
    const { comments, revisions, text } = read(written(made));
    assert.deepEqual(
      comments.map((one) => [one.author, one.date, text.slice(one.start, one.end)]),
      [
        ['Treaty Body', '2026-05-01T10:00:00Z', 'percent'],
        ['Treaty Body', '2026-05-01T10:00:00Z', '9'],
      ],
    );
    assert.match(comments[0]?.text ?? '', /\n→ .*11 per cent of workers/);
    for (const one of comments) assert.match(one.text, MARK);
    assert.equal(revisions.length, 0);
  });

  it('have certain corrections as tracked changes', async () => {
    const made = await runCaptured(['check', 'draft.docx', '--fix-to', 'out.docx', '--author', 'E. Editor'], WORLD);
    const after = read(written(made));
    assert.match(after.text, /11 per cent of workers/);
    assert.equal(read(written(made), 'original').text, read(DRAFT).text);
    assert.deepEqual([...new Set(after.revisions.map(({ author }) => author))], ['E. Editor']);
    assert.equal(after.comments.length, 0);
    assert.match(made.error, /out\.docx was written with 1 tracked correction\./);
  });

  it('have both where they are one file, each finding once', async () => {
    const args = ['check', 'draft.docx', '--comments', 'out.docx', '--fix-to=out.docx', '--date', '2026-05-01'];
    const made = await runCaptured(args, WORLD);
    const { comments, revisions } = read(written(made));
    assert.equal(comments.length, 1);
    assert.deepEqual(new Set([...comments, ...revisions].map(({ date }) => date)), new Set(['2026-05-01T00:00:00Z']));
    assert.match(made.error, /with 1 comment and 1 tracked correction\./);
  });

  it('are two files where they have two names', async () => {
    const made = await runCaptured(['check', '--comments', 'a.docx', '--fix-to', 'b.docx', 'draft.docx'], WORLD);
    assert.equal(read(written(made, 'a.docx')).comments.length, 2);
    assert.equal(read(written(made, 'b.docx')).comments.length, 0);
  });

  it('are the same from a copy as from the original', async () => {
    const first = written(
      await runCaptured(['check', 'draft.docx', '--comments', 'out.docx', '--fix-to', 'out.docx'], WORLD),
    );
    const world: World = { files: { 'out.docx': first } };
    const args = ['check', 'out.docx', '--comments', 'again.docx', '--fix-to', 'again.docx'];
    assert.deepEqual(written(await runCaptured(args, world), 'again.docx'), first);
  });

  it('are never the file itself, nor one that is there', async () => {
    for (const [args, why] of [
      [['draft.docx', '--comments', 'draft.docx'], /draft\.docx is the file that is checked; name another/],
      [['draft.docx', '--comments', 'link.docx', '--force'], /is the file that is checked/],
      [['draft.docx', '--comments', 'there.docx'], /there\.docx: already exists; --force overwrites it/],
    ] as const) {
      const made = await runCaptured(['check', ...args], { ...WORLD, links: { 'link.docx': 'draft.docx' } });
      assert.equal(made.code, 2);
      assert.equal(made.written, undefined);
      assert.match(made.error, why);
    }
    const over = await runCaptured(['check', 'draft.docx', '--comments', 'there.docx', '--force'], WORLD);
    assert.equal(over.code, 1);
    assert.ok(written(over, 'there.docx'));
  });

  it('never take the place of another document, as where a shell lists files after the option', async () => {
    const other = docx({ body: p('CMW/C/XBB/CO/2') + p('1.\tThe Committee thanks Xanadia.') });
    const text = 'CMW/C/XCC/CO/3\n\nConcluding observations on the initial report of Xylonia\n';
    const files = { ...WORLD.files, 'another.docx': other, 'text.docx': text, 'torn.docx': other.slice(0, -200) };
    for (const name of ['another.docx', 'text.docx', 'torn.docx'])
      for (const args of [
        ['--force', '--comments', name, 'draft.docx'],
        ['--fix-to', name, 'draft.docx', '--force'],
        ['--force', `--comments=${name}`, '--fix-to', name, 'draft.docx'],
      ]) {
        const { code, error, written: none } = await runCaptured(['check', ...args], { files });
        assert.deepEqual([code, Object.keys(none ?? {})], [2, []], name);
        assert.match(error, new RegExp(`draft\\.docx: no copy was written: ${name}: is a document, not a copy`));
      }
  });

  it('take the place of a copy of an earlier run with --force, unless it was saved since', async () => {
    const args = ['check', 'draft.docx', '--comments', 'out.docx', '--fix-to', 'out.docx', '--force'];
    const first = written(await runCaptured(args, WORLD));
    const again = await runCaptured(args, { files: { ...WORLD.files, 'out.docx': first } });
    assert.deepEqual([again.code, written(again)], [1, first]);
    const reviewed = docx({ body: p('CMW/C/XAA/CO/1') + p('1.\tA reviewer has written this.') });
    const saved = await runCaptured(args, { files: { ...WORLD.files, 'out.docx': reviewed } });
    assert.deepEqual([saved.code, saved.written], [2, undefined]);
  });

  it('are of one file, also where a folder or a pattern names several', async () => {
    const files = { 'in/a.docx': DRAFT, 'in/b.docx': DRAFT };
    for (const operand of ['in', 'in/*.docx']) {
      const made = await runCaptured(['check', '--force', '--comments', 'out.docx', operand], { files });
      assert.deepEqual([made.code, made.written], [2, undefined]);
      assert.match(made.error, /one Word file is expected with --comments and --fix-to/);
      assert.ok((await runCaptured(['check', '--comments', 'out.docx', 'in/a*.docx'], { files })).written);
    }
  });

  it('are never asked for by --fix, which takes the next file for a file to check', async () => {
    const files = { 'a.docx': DRAFT, 'b.docx': DRAFT, 'c.docx': DRAFT };
    for (const args of [
      ['--force', '--fix', 'a.docx', 'b.docx'],
      ['--fix', 'a.docx', 'b.docx', '--force'],
      ['--force', '--fix', '--', 'a.docx', 'b.docx'],
      ['--fix', 'a.docx', 'b.docx', 'c.docx'],
      ['a.docx', '--fix', 'b.docx', '--force'],
    ]) {
      const { code, error, written: none } = await runCaptured(['check', ...args], { files });
      assert.deepEqual([code, none], [2, undefined]);
      for (const name of args.filter((one) => one.endsWith('.docx')))
        assert.match(error, new RegExp(`${name}: not corrected: .*--fix-to OUT writes a copy`));
    }
    const { code, error } = await runCaptured(['check', 'a.docx', '--fix=b.docx', '--force'], { files });
    assert.equal(code, 2);
    assert.match(error, /'--fix' does not take an argument/);
  });

  it('are not written of what is no Word file, is signed, or changes meanwhile', async () => {
    const text = await runCaptured(['check', 'draft.txt', '--comments', 'out.docx'], WORLD);
    assert.match(text.error, /draft\.txt: no copy was written: it is not a Word file/);
    const signed = docx({ body: p('1.\tThe Committee acts.'), files: { '_xmlsignatures/origin.sigs': 'x' } });
    const refused = await runCaptured(['check', 's.docx', '--comments', 'out.docx'], { files: { 's.docx': signed } });
    assert.match(refused.error, /s\.docx: no copy was written: The document is signed/);
    const other = docx({ body: p('Other.') });
    let times = 0;
    const files = Object.defineProperty({}, 'd.docx', { enumerable: true, get: () => (times++ < 1 ? DRAFT : other) });
    const changed = await runCaptured(['check', 'd.docx', '--comments', 'out.docx'], { files });
    assert.match(changed.error, /d\.docx: no copy was written: it has changed meanwhile/);
    for (const { code, written: none } of [text, refused, changed]) assert.deepEqual([code, none], [2, undefined]);
  });

  it('are told of where they cannot be written', async () => {
    for (const [code, why] of [
      ['EACCES', /out\.docx: you may not write to it/],
      ['ENOSPC', /out\.docx: the disk is full/],
      ['ENOENT', /out\.docx: its folder does not exist/],
    ] as const) {
      const made = await runCaptured(['check', 'draft.docx', '--comments', 'out.docx'], {
        ...WORLD,
        unwritable: { 'out.docx': systemError(code) },
      });
      assert.equal(made.code, 2);
      assert.match(made.error, why);
    }
  });

  it('have a name that goes with their content, or Word would not open them', async () => {
    const parts = docxFiles({ body: p('1.\tThe Committee refers to paragraph 9 above.') });
    const typed = (type: string) =>
      zipped({
        ...parts,
        '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          type,
        ),
      });
    const files = {
      'plain.docx': typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'macro.docm': typed('application/vnd.ms-word.document.macroEnabled.main+xml'),
      'form.dotx': typed('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
      'odd.docx': typed('application/xml'),
    };
    for (const [from, to, ending] of [
      ['macro.docm', 'out.docx', 'docm'],
      ['form.dotx', 'out.docx', 'dotx'],
      ['plain.docx', 'out.docm', 'docx'],
    ] as const) {
      const made = await runCaptured(['check', from, '--comments', to], { files });
      assert.equal(made.code, 2);
      assert.match(
        made.error,
        new RegExp(`${to}: it is a .*, and the name of its copy must end in \\.${ending}$`, 'm'),
      );
      assert.equal(made.written, undefined);
      const converted = await runCaptured(['convert', '--live-references', from, to], { files });
      assert.match(converted.error, new RegExp(`must end in \\.${ending}$`, 'm'));
      assert.ok((await runCaptured(['check', from, '--comments', `out.${ending}`], { files })).written);
      assert.ok((await runCaptured(['convert', '--live-references', from, `out.${ending}`], { files })).written);
    }
    assert.ok((await runCaptured(['check', 'odd.docx', '--comments', 'out.docx'], { files })).written);
  });

  it('are asked for in a way that can be understood', async () => {
    for (const [args, why] of [
      [['draft.docx', '--comments', 'out.txt'], /out\.txt: expected a name that ends in \.docx or \.docm/],
      [['draft.docx', 'draft.txt', '--comments', 'out.docx'], /one Word file is expected/],
      [['draft.docx', '--comments', 'out.docx', '--date', '2026-02-30'], /--date 2026-02-30: expected a date/],
      [['draft.docx', '--comments', 'out.docx', '--author', ' '], /--author: expected a name/],
      [['draft.docx', '--author', 'A'], /--author goes with --comments OUT or --fix-to OUT/],
      [['draft.docx', 'draft.txt', '--fix-to', 'out.docx'], /one Word file is expected/],
      [['draft.docx', '--comments', 'out.docx', '--fix-dry-run'], /without --fix and --fix-dry-run/],
      [['draft.docx', '--comments', 'out.docx', '--changes', 'original'], /not with --changes original/],
    ] as const) {
      const made = await runCaptured(['check', ...args], WORLD);
      assert.equal(made.code, 2);
      assert.match(made.error, why);
    }
  });
});

describe('copies on the disk', () => {
  const cli = builtCli();
  const folder = scratch('copies');
  writeFileSync(join(folder, 'draft.docx'), DRAFT);

  it('are dated as SOURCE_DATE_EPOCH says', () => {
    assert.equal(
      cli.run(['check', 'draft.docx', '--comments', 'dated.docx'], { cwd: folder, env: { SOURCE_DATE_EPOCH: '0' } })
        .status,
      1,
    );
    const [comment] = read(readFileSync(join(folder, 'dated.docx'))).comments;
    assert.equal(comment?.date, '1970-01-01T00:00:00Z');
  });

  it('are never written over the file itself, however it is called', () => {
    const { status, stderr } = cli.run(['check', 'draft.docx', '--comments', './draft.docx', '--force'], {
      cwd: folder,
    });
    assert.equal(status, 2);
    assert.match(stderr, /is the file that is checked; name another/);
    assert.deepEqual(readFileSync(join(folder, 'draft.docx')), Buffer.from(DRAFT));
  });

  it('are not there at all where the system lets no more be written', { skip: process.platform === 'win32' }, () => {
    writeFileSync(join(folder, 'draft.txt'), '1.\tOne.\n2.\tSee paragraph 1 above.\n');
    const numbering = numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1));
    const body = p('It acts.', list(1)) + p('It recalls paragraph 1 above.', list(1));
    writeFileSync(join(folder, 'automatic.docx'), docx({ body, numbering }));
    const files = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
    const there = files();
    for (const args of [
      ['convert', 'draft.txt', 'half.docx'],
      ['convert', '--live-references', 'automatic.docx', 'half.docx'],
      ['check', 'draft.docx', '--comments', 'half.docx'],
      ['convert', '--force', 'draft.txt', 'automatic.docx'],
    ]) {
      // Files of one block of 512 or 1,024 bytes; what is written on is larger.
      const limited = ['-c', 'ulimit -f 1; exec "$@"', 'sh', process.execPath, cli.path, ...args];
      const { status, stderr } = spawnSync('sh', limited, { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 2, stderr);
      assert.match(stderr, /(?:half|automatic)\.docx: .*EFBIG/);
      assert.deepEqual(files(), there);
    }
  });

  it('are not there at all where the run is killed while it writes', async () => {
    const program = join(folder, 'writes.cjs');
    await esbuild.build({
      ...BUNDLED,
      stdin: {
        contents: `import { writeNewFile } from './server/src/cli/io/files';
          const half = new Uint8Array(200_000_000);
          void writeNewFile(process.argv[2] ?? '', half, true);`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      outfile: program,
    });
    const child = spawn(process.execPath, [program, join(folder, 'killed.docx')], { stdio: 'ignore' });
    const over = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    const isWriting = () => readdirSync(folder).some((name) => name.startsWith('.killed.docx.'));
    while (!isWriting()) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
    assert.equal(await over, 'SIGKILL');
    assert.ok(!readdirSync(folder).includes('killed.docx'));
    assert.deepEqual(readFileSync(join(folder, 'draft.docx')), Buffer.from(DRAFT));
  });
});
