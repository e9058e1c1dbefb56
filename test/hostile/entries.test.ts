import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { CHECKED_METHODS, problemWith } from '../../server/src/lsp/connection/params';
import { BUNDLED } from '../support/bundleOptions';
import { HOSTILE_INPUTS } from '../support/hostile/hostileInputs';
import { ENTRIES } from './entries';
import type { Line } from './measured';
import { REQUESTS } from './requests';

/** For one input to one entry: seconds of computing, and megabytes beyond all that was ever held before. */
const MOST_TIME = 2;
const MOST_MEMORY = 200;
/** What is silent for so many milliseconds hangs: many times what anything takes on a machine that is busy. */
const PATIENCE = 60_000;

describe('the table of all that reads something of a user’s', () => {
  it('has every message that the server looks at, as it should be', () => {
    assert.deepEqual(Object.keys(REQUESTS).sort(), [...CHECKED_METHODS].sort());
    for (const [method, all] of Object.entries(REQUESTS))
      for (const params of all) assert.equal(problemWith(method, params), undefined, method);
  });
});

describe('what reads something of a user’s', () => {
  const folder = join('.cache', 'test', 'hostile', String(process.pid));
  const lines: Line[] = [];
  let end = '';

  before(async () => {
    mkdirSync(folder, { recursive: true });
    const bundle = join(folder, 'worker.mjs');
    await esbuild.build({
      ...BUNDLED,
      format: 'esm',
      packages: 'external',
      entryPoints: ['test/hostile/entryWorker.ts'],
      outfile: bundle,
    });
    const child = spawn(process.execPath, [bundle], { stdio: ['ignore', 'pipe', 'pipe'] });
    let timer: NodeJS.Timeout | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    };
    wait();
    child.stderr.on('data', (chunk: Buffer) => {
      end += chunk.toString().slice(0, 2000);
    });
    createInterface(child.stdout).on('line', (line) => {
      wait();
      lines.push(JSON.parse(line) as Line);
    });
    const [code, signal] = await new Promise<readonly [number | null, string | null]>((resolve) =>
      child.once('close', (...how) => resolve(how)),
    );
    clearTimeout(timer);
    if (code !== 0) end = `it ended with ${code ?? signal}\n${end}`;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name } of ENTRIES) {
    it(`takes whatever it is given: ${name}`, () => {
      for (const input of HOSTILE_INPUTS) {
        const given = lines.filter((line) => line.entry === name && line.input === input.name);
        const [, done] = given;
        if (!done) assert.fail(given.length > 0 ? `${input.name}: ${end}` : `${input.name} was not reached`);
        const { seconds = 0, megabytes = 0, problem } = done;
        assert.equal(problem, undefined, `${input.name}: ${problem}`);
        assert.ok(seconds < MOST_TIME, `${input.name}: ${seconds} s`);
        assert.ok(megabytes < MOST_MEMORY, `${input.name}: ${megabytes} MB`);
      }
    });
  }
});
