import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { editorFiles } from '../scripts/generated/generateEditors.mjs';
import { packedPage } from '../scripts/packaging/packedPage.mjs';
import { missingFacts, publisherFacts, securityContact, withFacts } from '../scripts/packaging/publisherFacts.mjs';
import { STAMPED, stampedVersion } from '../scripts/packaging/stampedVersion.mjs';
import { layOutExtension, packVsix } from '../scripts/packaging/vsix.mjs';
import { scratch } from './support/scratch';

const REPOSITORY = 'https://example.org/editors/treaty-body';
const FACTS = {
  publisher: 'editors',
  author: 'Editing Section',
  repository: REPOSITORY,
  homepage: `${REPOSITORY}#readme`,
  bugs: `${REPOSITORY}/issues`,
  qna: `${REPOSITORY}/discussions`,
  security: 'security@example.org',
};
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the facts of the publisher', () => {
  it('are in the manifest, which names nothing else', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(withFacts(manifest, publisherFacts('.')), manifest);
    const filled = withFacts(manifest, FACTS);
    const { galleryBanner, ...rest } = manifest;
    assert.deepEqual(filled, {
      ...rest,
      publisher: 'editors',
      author: 'Editing Section',
      repository: { type: 'git', url: `git+${REPOSITORY}.git` },
      homepage: FACTS.homepage,
      bugs: { url: FACTS.bugs },
      qna: FACTS.qna,
    });
    assert.deepEqual(withFacts(filled, publisherFacts('.')), manifest);
  });

  it('are missed by name, with what will not work', () => {
    assert.deepEqual(missingFacts(FACTS), []);
    assert.match(missingFacts({ ...FACTS, repository: '' }).join('\n'), /^publisher\.json has no repository: links of/);
    assert.equal(missingFacts({}).length, 7);
  });

  it('say whom to write to about security', () => {
    assert.match(securityContact(FACTS), /^Write to security@example\.org in private/);
    assert.match(
      securityContact({ ...FACTS, security: '' }),
      /example\.org\/editors\/treaty-body\/security\/advisories/,
    );
    assert.ok(readFileSync('SECURITY.md', 'utf8').includes(securityContact(publisherFacts('.'))));
  });
});

describe('the packages of editors', () => {
  const files = (facts: object) => {
    const manifest = withFacts(JSON.parse(readFileSync('package.json', 'utf8')), facts);
    return editorFiles(readFileSync('docs/editors.md', 'utf8'), manifest);
  };

  it('name the publisher where there is one', () => {
    const named = files(FACTS);
    const zed = named.get('editors/zed/extension.toml') ?? '';
    assert.match(
      zed,
      /^authors = \["Editing Section"\]\nrepository = "https:\/\/example\.org\/editors\/treaty-body"$/m,
    );
    const emacs = named.get('editors/emacs/treaty-body.el') ?? '';
    assert.match(emacs, /^;; Author: Editing Section\n;; Version: \d/m);
    assert.match(emacs, /^;; URL: https:\/\/example\.org\/editors\/treaty-body#readme$/m);
    const nameless = files({ publisher: 'editors' });
    assert.match(nameless.get('editors/zed/extension.toml') ?? '', /^authors = \[\]\n\n# Zed/m);
    assert.doesNotMatch(nameless.get('editors/emacs/treaty-body.el') ?? '', /Author|URL/);
  });
});

describe('what tells people to install a version', () => {
  it('names the one of the package', () => {
    for (const path of STAMPED) {
      const text = readFileSync(path, 'utf8');
      const next = stampedVersion(text, '9.8.7', publisherFacts('.'));
      assert.match(next, /[@v]9\.8\.7\b/, path);
      assert.equal(next.replaceAll('9.8.7', version), text, path);
    }
  });

  it('names the action by its repository where that is on GitHub', () => {
    const page = readFileSync('docs/continuous-integration.md', 'utf8');
    const named = stampedVersion(page, '9.8.7', { repository: 'https://github.com/editors/treaty-body' });
    assert.match(named, /uses: editors\/treaty-body@v9\.8\.7$/m);
    assert.match(named, /uses: actions\/checkout@v4$/m);
    assert.equal(stampedVersion(named, version, FACTS), stampedVersion(page, version));
  });
});

describe('a packed page', () => {
  const folder = scratch('page');
  const picture = Buffer.from('a picture');
  mkdirSync(join(folder, 'docs/images'), { recursive: true });
  writeFileSync(join(folder, 'docs/images/one.png'), picture);
  writeFileSync(
    join(folder, 'docs/page.md'),
    [
      'See [the **guide**](guide.md#top), [here](#here) and [there](https://example.org/).',
      '![One](images/one.png)',
      '```sh',
      'echo "[not](a.md)"',
      '```',
      '<!-- sources -->',
      'npm ci',
      '<!-- /sources -->',
      'End.',
      '',
    ].join('\n'),
  );

  it('has its pictures in it and the words of its links where there is no repository', () => {
    assert.equal(
      packedPage(folder, 'docs/page.md', {}, '1.2.3'),
      `See the **guide**, [here](#here) and [there](https://example.org/).\n![One](data:image/png;base64,${picture.toString('base64')})\n\`\`\`sh\necho "[not](a.md)"\n\`\`\`\nEnd.\n`,
    );
  });

  it('leads to its version in the repository', () => {
    const page = packedPage(folder, 'docs/page.md', FACTS, '1.2.3');
    assert.ok(page.includes(`[the **guide**](${REPOSITORY}/blob/v1.2.3/docs/guide.md#top), [here](#here)`));
    assert.ok(page.includes(`![One](${REPOSITORY}/raw/v1.2.3/docs/images/one.png)`));
  });

  it('is not missing a picture, or keeping a link that leads nowhere, in the extension', () => {
    for (const facts of [publisherFacts('.'), FACTS]) {
      const page = packedPage('.', 'README.md', facts, version);
      assert.equal([...page.matchAll(/!\[[^\]]*\]\((?:https|data):/g)].length, 5);
      assert.deepEqual([...page.matchAll(/\]\((?!https?:|data:|#)[^)]*\)/g)].map(String), []);
      assert.doesNotMatch(page, /npm ci/);
    }
  });
});

describe('the archive of the extension', () => {
  it('holds the pages as they are packed, and says whether it is a pre-release', () => {
    const folder = join(scratch('extension'), 'layout');
    mkdirSync('dist', { recursive: true });
    layOutExtension('.', folder);
    assert.ok(existsSync(join(folder, 'client/treaty-body.schema.json')));
    assert.ok(existsSync(join(folder, 'docs/images/walkthrough-find-dark.png')));
    // What is built is no matter of this test.
    for (const program of ['dist/extension.js', 'dist/web/extension.js']) {
      mkdirSync(join(folder, program, '..'), { recursive: true });
      writeFileSync(join(folder, program), '');
    }
    for (const isPreRelease of [false, true]) {
      const path = join(folder, '../a.vsix');
      assert.equal(packVsix(folder, path, 1_790_000_000, { isPreRelease, stdio: 'ignore' }), 0);
      const inside = unzipSync(readFileSync(path));
      const text = (name: string) => new TextDecoder().decode(inside[name]);
      assert.equal(/Microsoft\.VisualStudio\.Code\.PreRelease/.test(text('extension.vsixmanifest')), isPreRelease);
      const readme = Object.keys(inside).find((name) => /readme\.md$/i.test(name)) ?? '';
      assert.match(text(readme), /data:image\/png|\/raw\/v/);
    }
  });
});

describe('the version', () => {
  it('is the first of the changelog, with its date, and that of the manual page', () => {
    const [, newest] = /^## \[(\d[^\]]*)\] - \d{4}-\d\d-\d\d$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    assert.equal(newest, version);
    assert.ok(readFileSync('docs/treaty-body.1', 'utf8').includes(`treaty-body ${version}`));
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    assert.deepEqual([lock.version, lock.packages[''].version], [version, version]);
  });
});
