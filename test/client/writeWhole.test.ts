import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, beforeEach, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { BUNDLED } from '../support/bundleOptions';
import { scratch } from '../support/scratch';

const folder = scratch('whole');
const program = join(folder, 'writes.cjs');
const place = join(folder, 'place');

/** Runs what writes a new text to a file, in the way of the client; `breaks` says what goes wrong. */
function write(name: string, breaks?: string): ChildProcess {
  const env = { ...process.env, ...(breaks !== undefined && { BREAKS: breaks }) };
  return spawn(process.execPath, [program, join(place, name)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = '';
  child.stderr?.on('data', (data) => {
    said += String(data);
  });
  const code = await new Promise<number | null>((told) => child.once('close', (status) => told(status)));
  return { code, said };
}

describe('a file that the client writes', () => {
  before(async () => {
    await esbuild.build({
      ...BUNDLED,
      alias: { vscode: resolve('test/client/vscodeFiles.ts') },
      stdin: {
        contents: `import { Uri } from 'vscode';
          import { writeWhole } from './client/src/files/writeWhole';
          writeWhole(new Uri(process.argv[2] ?? ''), new TextEncoder().encode('the new text')).catch((error) => {
            process.stderr.write(error.code);
            process.exitCode = 2;
          });`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      outfile: program,
    });
  });
  beforeEach(() => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    writeFileSync(join(place, 'old.docx'), 'the old text');
  });

  it('takes the place of one that is there, or stands beside it', async () => {
    for (const name of ['old.docx', 'new.docx']) {
      assert.equal((await ended(write(name))).code, 0);
      assert.equal(readFileSync(join(place, name), 'utf8'), 'the new text');
    }
    assert.deepEqual(readdirSync(place).sort(), ['new.docx', 'old.docx']);
  });

  for (const [breaks, code] of [
    ['full disk', 'ENOSPC'],
    ['no permission', 'EACCES'],
    ['open in Word', 'EBUSY'],
  ] as const)
    it(`is as it was, or not there, where the writing fails: ${breaks}`, async () => {
      for (const name of ['old.docx', 'new.docx']) {
        const { code: status, said } = await ended(write(name, breaks));
        assert.deepEqual([status, said.includes(code)], [2, true], said);
        assert.deepEqual(readdirSync(place), ['old.docx']);
        assert.equal(readFileSync(join(place, 'old.docx'), 'utf8'), 'the old text');
      }
    });

  it('is as it was, or not there, where the editor is killed while it writes', async () => {
    for (const name of ['old.docx', 'new.docx']) {
      const child = write(name, 'killed');
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      child.kill('SIGKILL');
      await ended(child);
      assert.equal(readFileSync(join(place, 'old.docx'), 'utf8'), 'the old text');
      assert.ok(!existsSync(join(place, 'new.docx')));
    }
  });
});
