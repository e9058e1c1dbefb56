// The packed command line as strangers install it, each time from an empty folder: by npm in its three ways, by pre-commit, by the steps of
// action.yml, and from registries on this machine to which it is published as docs/releasing.md says. Needs npm, and no network. Ends with 3 where npm is missing.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { layOutPackage } from '../../scripts/packaging/cliLayout.mjs';
import { NOTICES } from '../../scripts/packaging/notices.mjs';
import { installByApt } from '../support/aptPackages.mjs';
import { registries } from './registries.mjs';
import { followReleasing } from './releasePage.mjs';

const CANNOT_RUN = 3;
const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'treaty-body-install-'));
const DRAFT = 'CMW/C/XAA/CO/1\n\n1.\tThe Committee is concerned, as in paragraph 9 above.\n';
const FINDING = /error paragraph-exists: Paragraph 9 does not exist\./;
/** The words of no document, in which nothing is found. */
const CLEAN = 'The Committee thanks Xandoria.\n';
let passed = 0;
let failed = 0;
let folders = 0;

async function check(title, run) {
  try {
    await run();
    passed++;
    console.log(`✔ ${title}`);
  } catch (error) {
    failed++;
    console.log(`✖ ${title}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}`);
  }
}

/** A new folder with a draft in it. */
function empty() {
  const folder = join(scratch, `place-${++folders}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'CMW-C-XAA-CO-1.txt'), DRAFT);
  return folder;
}

/** Runs a program with nothing of these surroundings but PATH, and a home of its own without a registry. */
function run(command, args, cwd, { env = {}, input } = {}) {
  const { PATH } = process.env;
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { PATH, HOME: scratch, npm_config_offline: 'true', npm_config_registry: 'http://127.0.0.1:9', ...env },
  });
  if (error) throw error;
  return { status, stdout, stderr, all: `${stdout}${stderr}` };
}

function there(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

function succeed({ status, all }) {
  assert.equal(status, 0, all);
}

function git(cwd, ...args) {
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  succeed(run('git', [...identity, ...args], cwd));
}

/** What the installed program does everywhere. */
function tryProgram(program, cwd, before = []) {
  const { status, stdout } = run(program, [...before, 'check', 'CMW-C-XAA-CO-1.txt'], cwd);
  assert.match(stdout, FINDING);
  assert.equal(status, 1);
  assert.match(run(program, [...before, 'article', 'CAT', '2 (1)'], cwd).stdout, /torture/i);
  const message = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  const input = `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`;
  assert.match(run(program, [...before, 'serve'], cwd, { input }).stdout, /"capabilities":\{/);
}

/** The scripts of the steps of action.yml that are run by a shell, by their names. */
function stepsOfAction() {
  const text = readFileSync(join(root, 'action.yml'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^ {4}- name: (.+)\n([\s\S]*?) {6}run: \|\n((?: {8}.*\n|\n)+)/gm)].map(([, name, , script]) => [
      name,
      script.replace(/^ {8}/gm, ''),
    ]),
  );
}

const DEBIAN = { man: 'man-db', 'pre-commit': 'pre-commit' };
installByApt(Object.entries(DEBIAN).flatMap(([program, name]) => (there(program) ? [] : [name])));
if (!there('npm')) {
  console.log('install: npm is not run (it is not installed)');
  process.exit(CANNOT_RUN);
}
const layout = join(scratch, 'layout');
if (!existsSync(join(root, 'dist', NOTICES))) succeed(run(process.execPath, [join(root, 'scripts/build.mjs')], root));
layOutPackage(root, join(root, 'dist'), layout);
succeed(run('npm', ['pack', '--pack-destination', scratch], layout));
const tarball = join(
  scratch,
  readdirSync(scratch).find((name) => name.endsWith('.tgz')),
);

await check('npm install, in a project', () => {
  const folder = empty();
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  succeed(run('npm', ['install', '--no-audit', '--no-fund', tarball], folder));
  assert.deepEqual(
    readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['treaty-body'],
  );
  tryProgram('npx', folder, ['treaty-body']);
  const resolved = run(
    process.execPath,
    [
      '-p',
      "require('treaty-body/schema').title + require('treaty-body/schemas/references').title + require('treaty-body/package.json').version",
    ],
    folder,
  );
  succeed(resolved);
  assert.match(resolved.stdout, /\d+\.\d+\.\d+/);
  assert.notEqual(run(process.execPath, ['-e', "require('treaty-body')"], folder).status, 0);
});

await check('npm install --global, with a prefix of one’s own: program and manual page', () => {
  const folder = empty();
  const prefix = join(scratch, 'global');
  succeed(run('npm', ['install', '--global', '--no-audit', '--no-fund', '--prefix', prefix, tarball], folder));
  tryProgram(join(prefix, 'bin/treaty-body'), folder);
  if (!there('man')) return console.log('install: man is not run (it is not installed; Debian’s package is man-db)');
  const page = run('man', ['--pager=cat', 'treaty-body'], folder, {
    env: { MANPATH: join(prefix, 'share/man'), MANWIDTH: '80' },
  });
  succeed(page);
  assert.match(page.stdout, /--write-baseline/);
});

await check('npx, without installing', () => {
  const folder = empty();
  tryProgram('npx', folder, ['--yes', `--package=${tarball}`, 'treaty-body']);
});

await check('npm publish, as far as it goes without a registry', () => {
  const published = run('npm', ['publish', '--dry-run', '--json', tarball], scratch);
  succeed(published);
  assert.match(published.stdout, /treaty-body\.schema\.json/);
});

if (there('pre-commit'))
  await check('pre-commit, which installs it', () => {
    const folder = empty();
    const page = readFileSync(join(root, 'docs/continuous-integration.md'), 'utf8');
    const [, config = ''] = /## pre-commit\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    writeFileSync(
      join(folder, '.pre-commit-config.yaml'),
      config
        .replace(/\[treaty-body@[\d.]+\]/, `[${tarball}]`)
        .replace('language: node', 'language: node\n        language_version: system'),
    );
    writeFileSync(join(folder, 'notes.txt'), CLEAN);
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    const { status, all } = run('pre-commit', ['run', '--all-files'], folder);
    assert.match(all, FINDING);
    assert.equal(status, 1, all);
    const clean = run('pre-commit', ['run', '--files', 'notes.txt'], folder);
    assert.match(clean.all, /Passed|not checked/);
  });
else console.log('install: pre-commit is not run (it is not installed; Debian’s package is pre-commit)');

if (there('pre-commit'))
  await check('the hook of the repository, with the program that is installed', () => {
    const folder = empty();
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    const hooks = mkdtempSync(join(scratch, 'hooks-'));
    writeFileSync(join(hooks, '.pre-commit-hooks.yaml'), readFileSync(join(root, '.pre-commit-hooks.yaml')));
    git(hooks, 'init', '--quiet');
    git(hooks, 'add', '.');
    git(hooks, 'commit', '--quiet', '--message=Hooks');
    const bin = join(scratch, 'global/bin');
    const { all, status } = run('pre-commit', ['try-repo', hooks, 'treaty-body', '--all-files'], folder, {
      env: { PATH: `${bin}:${process.env.PATH}` },
    });
    assert.match(all, FINDING);
    assert.equal(status, 1, all);
  });

await check('the steps of action.yml, as GitHub runs them', () => {
  const folder = empty();
  mkdirSync(join(folder, 'drafts'));
  writeFileSync(join(folder, 'drafts/CMW-C-XAB-CO-1.txt'), DRAFT);
  git(folder, 'init', '--quiet');
  const steps = stepsOfAction();
  assert.deepEqual(Object.keys(steps), ['Install', 'Check']);
  const files = { GITHUB_PATH: join(folder, 'path'), GITHUB_OUTPUT: join(folder, 'output') };
  const step = (name, env) =>
    run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', steps[name]], folder, {
      env: { RUNNER_TEMP: join(scratch, 'runner'), ...files, ...env },
    });
  succeed(step('Install', { PACKAGE: tarball }));
  assert.match(readFileSync(files.GITHUB_PATH, 'utf8'), /runner\/treaty-body\/bin/);
  const asked = { PATHS: 'CMW-C-XAA-CO-1.txt\ndrafts', ARGUMENTS: '--only=paragraph-exists', SARIF: 'findings.sarif' };
  const { status, stdout, all } = step('Check', asked);
  assert.equal(status, 1, all);
  assert.match(stdout, /^::error file=drafts\/CMW-C-XAB-CO-1\.txt,line=3/m);
  assert.equal(readFileSync(files.GITHUB_OUTPUT, 'utf8'), 'exit-code=1\n');
  const [{ results, invocations }] = JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8')).runs;
  assert.deepEqual([results.length, invocations[0].executionSuccessful], [2, true]);
  const clean = step('Check', { PATHS: 'CMW-C-XAA-CO-1.txt', ARGUMENTS: '--only=per-cent', SARIF: '' });
  assert.deepEqual([clean.status, clean.stdout], [0, '']);
  const hostile = step('Check', { PATHS: '$(touch bad)\n; touch bad', ARGUMENTS: '', SARIF: '' });
  assert.equal(hostile.status, 2);
  assert.equal(existsSync(join(folder, 'bad')), false);
});

await check('the packed page, without links that lead nowhere', () => {
  const text = readFileSync(join(layout, 'README.md'), 'utf8').replace(/```[\s\S]*?```/g, '');
  assert.deepEqual([...text.matchAll(/\]\((?!https?:|#|data:)[^)]*\)/g)].map(String), []);
  assert.ok(basename(tarball).startsWith('treaty-body-'));
});

const offered = registries(scratch);
for (const { name, whyNot } of offered) if (whyNot) console.log(`install: ${name} is not run (${whyNot})`);
const running = offered.filter(({ whyNot }) => !whyNot);
for (const { name, start } of running) {
  const isLast = name === running.at(-1).name;
  const registry = await start();
  // A home of its own, with nothing but who publishes.
  const home = mkdtempSync(join(scratch, 'home-'));
  writeFileSync(join(home, '.npmrc'), `//${new URL(registry.address).host}/:_authToken=${registry.token}\n`);
  const env = { HOME: home, npm_config_offline: 'false', npm_config_registry: registry.address };
  const { version } = JSON.parse(readFileSync(join(layout, 'package.json'), 'utf8'));

  await check(`npm publish to ${name}, and npm install and npx from there`, () => {
    const stranger = { ...env, HOME: mkdtempSync(join(scratch, 'home-')) };
    assert.notEqual(run('npm', ['publish', tarball], scratch, { env: stranger }).status, 0);
    succeed(run('npm', ['publish', tarball], scratch, { env }));
    assert.notEqual(run('npm', ['publish', tarball], scratch, { env }).status, 0, 'a version twice');
    const folder = empty();
    succeed(run('npm', ['install', '--no-audit', '--no-fund', `treaty-body@${version}`], folder, { env: stranger }));
    tryProgram('npx', folder, ['treaty-body']);
    const byNpx = run('npx', ['--yes', 'treaty-body', '--version'], empty(), { env: stranger });
    assert.equal(byNpx.stdout.trim().split(' ').at(-1), version, byNpx.all);
  });

  // Once will do: at a real registry where there is one.
  if (isLast)
    await check(`docs/releasing.md, as somebody follows it who publishes to ${name}`, () =>
      followReleasing({ root, registry: registry.address, env: { ...env, TMPDIR: scratch }, run, succeed }),
    );
  await registry.stop();
}

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
