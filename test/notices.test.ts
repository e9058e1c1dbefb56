import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { bundledPackages, NOTICES, noticesOf } from '../scripts/packaging/notices.mjs';
import { pageBundle } from '../scripts/packaging/pageBundle.mjs';
import { serverBundles } from '../scripts/packaging/serverBundles.mjs';
import { setPlainModes } from '../scripts/packaging/zipModes.mjs';
import { BUNDLED } from './support/bundleOptions';
import { scratch } from './support/scratch';

const ROOT = process.cwd();
const OPTIONS: esbuild.BuildOptions = { ...BUNDLED, metafile: true, write: false, external: ['vscode'] };

describe('what others wrote and is bundled', () => {
  it('is named with its version and its licence, all of it', async () => {
    const builds = [
      { ...OPTIONS, entryPoints: ['client/src/extension.ts'], outfile: 'x/extension.js' },
      { ...OPTIONS, entryPoints: ['server/src/cli/main.ts'], outfile: 'x/cli.js' },
      { ...OPTIONS, platform: 'browser' as const, entryPoints: ['client/src/web.ts'], outfile: 'x/web.js' },
      { ...OPTIONS, platform: 'browser' as const, entryPoints: ['server/src/browser.ts'], outfile: 'x/worker.js' },
      ...serverBundles('x', OPTIONS),
      pageBundle(ROOT, 'x', OPTIONS),
    ];
    const results = await Promise.all(builds.map((options) => esbuild.build(options)));
    const notices = noticesOf(ROOT, bundledPackages(results.flatMap(({ metafile }) => (metafile ? [metafile] : []))));
    // By another way than the one that the notices go: esbuild writes above each file where it is from.
    const inside = new Set<string>();
    for (const { outputFiles = [] } of results)
      for (const { text } of outputFiles)
        for (const [, path = ''] of text.matchAll(/^\s*(?:\/\/|\/\*) (node_modules\/.*)$/gm))
          inside.add(/.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
    assert.ok(inside.size > 5);
    for (const place of inside) {
      const { name, version }: { name: string; version: string } = JSON.parse(
        readFileSync(join(place, 'package.json'), 'utf8'),
      );
      assert.ok(notices.includes(`\n${name} ${version} (`), `${name} ${version} is bundled and not named`);
    }
    for (const words of ['Permission is hereby granted', 'Redistribution and use in source and binary forms'])
      assert.ok(notices.includes(words), words);
  });

  it('is refused where nobody says under which licence', () => {
    assert.throws(() => noticesOf(ROOT, ['node_modules/no-such-package']), /is bundled and not in the lockfile/);
  });

  it('ships with the programs', () => {
    const ignored = readFileSync('.vscodeignore', 'utf8').split('\n');
    assert.ok(ignored.includes('!dist/**'));
    assert.ok(!ignored.some((line) => !line.startsWith('!') && line.includes(NOTICES)));
  });
});

describe('an archive', () => {
  const folder = scratch('archive');

  it('is the same whatever modes its files had', () => {
    const [a, b] = [0o100600, 0o100775].map((mode, i) => {
      const path = join(folder, `${i}.zip`);
      const attrs = (mode << 16) >>> 0;
      const mtime = '2026-01-01T00:00:00Z';
      writeFileSync(
        path,
        zipSync({
          'a.txt': [strToU8('a'), { attrs, os: 3, mtime }],
          'b/c.txt': [strToU8('c'), { attrs, os: 3, mtime }],
        }),
      );
      setPlainModes(path);
      return readFileSync(path);
    });
    assert.deepEqual(a, b);
    assert.deepEqual(Object.keys(unzipSync(a ?? new Uint8Array())), ['a.txt', 'b/c.txt']);
  });

  it('is refused where it is none', () => {
    const path = join(folder, 'none.zip');
    writeFileSync(path, 'x'.repeat(100));
    assert.throws(() => setPlainModes(path), /is no archive/);
  });
});
