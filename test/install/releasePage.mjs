// docs/releasing.md as somebody follows it who knows nothing else, in a clone: the commands that are written there, in their order, but for
// those that are marked as needing an account or another terminal, or as what the tests run anyway.
import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REPOSITORY = 'https://github.com/editors/treaty-body';
const FACTS = {
  publisher: 'editors-of-xandoria',
  author: 'Editing Section',
  repository: REPOSITORY,
  homepage: `${REPOSITORY}#readme`,
  bugs: `${REPOSITORY}/issues`,
  qna: `${REPOSITORY}/discussions`,
  security: 'security@example.org',
};
const MARKS = /^(?:run by the tests|in another terminal|with an account)\b/;

/** The commands of the page, in blocks, each with its mark if it has one. */
export function commandsOf(page) {
  return [...page.matchAll(/^( *)(?:<!-- (.+) -->\n\n *)?```sh\n([\s\S]*?)\n *```$/gm)].map(
    ([, indent, mark, code]) => ({
      mark,
      code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** Follows the page in a clone beside the caches of a project, with a registry; what comes of it is what the page promises. */
export function followReleasing({ root, registry, env, run, succeed }) {
  const folder = join(root, '.cache/release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [clone, origin] = ['clone', 'origin.git'].map((name) => join(folder, name));
  succeed(run('git', ['clone', '--quiet', '--bare', root, origin], folder));
  succeed(run('git', ['clone', '--quiet', origin, clone], folder));
  // Also where the project itself is on no branch.
  succeed(run('git', ['checkout', '--quiet', '-B', 'release'], clone));
  // The tools, as `npm ci` would lay them, without a copy of their contents.
  succeed(run('cp', ['-al', join(root, 'node_modules'), join(clone, 'node_modules')], folder));
  for (const [key, value] of [
    ['user.name', 'Editor'],
    ['user.email', 'editor@example.org'],
  ])
    succeed(run('git', ['config', key, value], clone));

  const page = readFileSync(join(root, 'docs/releasing.md'), 'utf8');
  const blocks = commandsOf(page);
  for (const { mark } of blocks) assert.match(mark ?? 'with an account', MARKS);
  const [, version] = /VERSION=([\d.]+)/.exec(page) ?? [];
  const facts = JSON.parse(readFileSync(join(clone, 'publisher.json'), 'utf8'));
  writeFileSync(join(clone, 'publisher.json'), JSON.stringify({ ...facts, ...FACTS }));
  const changelog = join(clone, 'CHANGELOG.md');
  const [, line = ''] = /put the line `(.+?)`/.exec(page) ?? [];
  const dated = line.replace('YEAR-MONTH-DAY', new Date().toISOString().slice(0, 10));
  writeFileSync(
    changelog,
    readFileSync(changelog, 'utf8').replace('## [Unreleased]\n', `## [Unreleased]\n\n${dated}\n`),
  );

  const script = blocks.flatMap(({ mark, code }) => (mark === undefined ? [code] : [])).join('\n');
  const commands = script.replaceAll('http://localhost:4873', registry.replace(/\/$/, ''));
  const followed = run('bash', ['--noprofile', '--norc', '-euo', 'pipefail', '-c', commands], clone, { env });
  succeed(followed);
  assert.match(followed.stdout, new RegExp(`^(?:treaty-body )?${version}$`, 'm'));
  assert.doesNotMatch(followed.all, /publisher\.json has no/);
  assert.deepEqual(readdirSync(join(clone, '.cache/vsix')), [`treaty-body-${version}.vsix`]);
  assert.ok(existsSync(join(clone, `.cache/treaty-body-${version}.tgz`)));
  const pushed = run('git', ['show', '--format=%s', `v${version}:docs/continuous-integration.md`], origin);
  for (const named of [`treaty-body@${version}`, `uses: editors/treaty-body@v${version}`])
    assert.ok(pushed.stdout.includes(named), named);
  // Nothing is left to be generated, and nothing was forgotten in the commit.
  assert.equal(run('git', ['status', '--porcelain'], clone).stdout, '');
  rmSync(folder, { recursive: true, force: true });
}
