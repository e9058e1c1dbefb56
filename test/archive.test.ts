import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { packVsix } from '../scripts/packaging/vsix.mjs';
import { scratch } from './support/scratch';

const MANIFEST = {
  name: 'treaty-body-archive',
  displayName: 'Archive',
  description: 'An extension that does nothing.',
  version: '0.0.1',
  publisher: 'nobody',
  license: 'MIT',
  engines: { vscode: '^1.90.0' },
  main: './dist/a.js',
  activationEvents: ['onStartupFinished'],
};
const FILES = {
  'package.json': JSON.stringify(MANIFEST),
  'README.md': '# Archive\n\nIt does nothing.\n',
  LICENSE: 'MIT\n',
  'CHANGELOG.md': '# Changes\n',
  '.vscodeignore': '**\n!dist/**\n!package.json\n!README.md\n!LICENSE\n!CHANGELOG.md\n',
  'dist/a.js': 'exports.activate = () => undefined;\n',
  'dist/deep/B.json': '{}\n',
  'dist/deep/a.json': '[]\n',
};

/** How the same files may come to lie on a machine. */
interface Circumstances {
  readonly written: Date;
  readonly mode: number;
  readonly mask: number;
  readonly zone: string;
  readonly order: 1 | -1;
}

describe('the archive of the extension', () => {
  const root = scratch('vsix');
  const mask = process.umask();
  const environment: { TZ?: string | undefined } = process.env;
  const { TZ: zone } = environment;
  after(() => {
    process.umask(mask);
    if (zone === undefined) delete environment.TZ;
    else environment.TZ = zone;
  });

  function packed(name: string, { written, mode, mask, zone, order }: Circumstances): Buffer {
    process.umask(mask);
    environment.TZ = zone;
    const folder = join(root, name);
    const names = Object.keys(FILES).sort((a, b) => (a < b ? -order : order)) as (keyof typeof FILES)[];
    for (const file of names) {
      const path = join(folder, file);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, FILES[file]);
      chmodSync(path, mode);
      utimesSync(path, written, written);
    }
    const path = join(root, `${name}.vsix`);
    assert.equal(packVsix(folder, path, 1_790_000_000, { stdio: 'ignore' }), 0);
    return readFileSync(path);
  }

  it('is the same to the byte, whenever its files were written and whoever may read them', () => {
    const one = packed('one', {
      written: new Date('2026-01-01T00:00:00Z'),
      mode: 0o600,
      mask: 0o077,
      zone: 'Pacific/Kiritimati',
      order: 1,
    });
    const other = packed('other', {
      written: new Date('2026-06-30T23:59:58Z'),
      mode: 0o775,
      mask: 0o002,
      zone: 'America/Lima',
      order: -1,
    });
    assert.ok(one.equals(other));
    const inside = Object.keys(unzipSync(one));
    for (const file of ['extension/dist/a.js', 'extension/dist/deep/B.json', 'extension/package.json'])
      assert.ok(inside.includes(file), inside.join(' '));
  });
});
