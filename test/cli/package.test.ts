import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { layOutPackage } from '../../scripts/packaging/cliLayout.mjs';
import { NOTICES } from '../../scripts/packaging/notices.mjs';
import { copyProgram } from '../support/builtProgram';
import { scratch } from '../support/scratch';

const { PATH } = process.env;

/** The command line as a user installs it: from the packed file, into a folder that knows nothing of this one. */
describe('the package of the command line', () => {
  const folder = scratch('package');
  const built = join(folder, 'built');
  const layout = join(folder, 'layout');
  const project = join(folder, 'project');

  function run(command: string, args: readonly string[], cwd: string, input?: string) {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd,
      encoding: 'utf8',
      input,
      // Nothing of the tests' own surroundings: npm sets variables for what it runs.
      env: { PATH, HOME: folder },
    });
    return { status, stdout, stderr };
  }

  before(() => {
    copyProgram(built);
    const cli = join(built, 'cli.js');
    writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
    writeFileSync(join(built, NOTICES), 'Others.\n');
    layOutPackage('.', built, layout);
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "private": true }');
    const packed = run('npm', ['pack', '--pack-destination', folder], layout);
    assert.equal(packed.status, 0, packed.stderr);
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], project);
    assert.equal(installed.status, 0, installed.stderr);
  });

  it('has a manifest of its own, with a program and no dependencies, and the licence', () => {
    const home = join(project, 'node_modules/treaty-body');
    const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(manifest, {
      ...Object(manifest),
      name: 'treaty-body',
      version,
      license: 'MIT',
      bin: { 'treaty-body': 'dist/cli.js' },
    });
    assert.equal(
      Object.keys(Object(manifest)).some((key) => /dependencies|scripts/i.test(key)),
      false,
    );
    assert.deepEqual(readdirSync(join(project, 'node_modules')).sort(), ['.bin', '.package-lock.json', 'treaty-body']);
    assert.match(readFileSync(join(home, 'LICENSE'), 'utf8'), /MIT License/);
    const [title, , first] = readFileSync(join(home, 'README.md'), 'utf8').split('\n');
    // Its reader has the package, and no sources to make it of.
    assert.equal(title, '# Command line');
    assert.doesNotMatch(first ?? '', /npm run/);
  });

  it('checks a document', () => {
    writeFileSync(join(project, 'draft.txt'), '1.\tThe Committee is concerned, as in paragraph 9 above.\n');
    const { status, stdout } = run('npx', ['--offline', 'treaty-body', 'check', 'draft.txt'], project);
    assert.equal(status, 1);
    assert.match(stdout, /draft\.txt:1:\d+: error paragraph-exists: Paragraph 9 does not exist\./);
  });

  it('has the treaties with it', () => {
    const { status, stdout } = run('npx', ['--offline', 'treaty-body', 'article', 'CAT', '2 (1)'], project);
    assert.equal(status, 0);
    assert.match(stdout, /torture/i);
  });

  it('serves', () => {
    const messages = [
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { jsonrpc: '2.0', id: 2, method: 'shutdown' },
      { jsonrpc: '2.0', method: 'exit' },
    ].map((message) => JSON.stringify(message));
    const input = messages.map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join('');
    const { status, stdout } = run('npx', ['--offline', 'treaty-body', 'serve'], project, input);
    assert.equal(status, 0);
    assert.match(stdout, /"capabilities":\{/);
  });
});
