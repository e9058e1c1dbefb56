import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { slimTables } from '../scripts/packaging/slimTables.mjs';
import * as whole from '../server/src/recognize';
import { DOCUMENTS, OTHERS } from './support/recognizable';
import { TRANSLATED_DOCUMENTS, TRANSLATED_OTHERS } from './support/recognizableTranslations';

const ROOT = process.cwd();
/** What VS Code may have to load for a text that is none of ours, in bytes. */
const MOST = 30_000;

describe('what VS Code loads for every plain text', () => {
  for (const [source, rest] of [
    ['client/src/extension.ts', 'nodeExtension'],
    ['client/src/web.ts', 'webExtension'],
  ] as const)
    it(`is small: ${source}`, async () => {
      const { outputFiles } = await esbuild.build({
        absWorkingDir: ROOT,
        entryPoints: [source],
        bundle: true,
        minify: true,
        format: 'cjs',
        platform: 'node',
        write: false,
        external: ['vscode', `./${rest}`],
        plugins: [slimTables(ROOT)],
      });
      const size = outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
      assert.ok(size <= MOST, `${size} bytes`);
    });

  it('recognizes as the whole does', async () => {
    const { outputFiles } = await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints: ['server/src/recognize.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      plugins: [slimTables(ROOT)],
    });
    const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
    const slim: typeof whole = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
    const texts = [DOCUMENTS, OTHERS, TRANSLATED_DOCUMENTS, TRANSLATED_OTHERS]
      .flatMap(Object.values<string>)
      .flatMap((text) => [0, 100, 300, 600].map((cut) => text.slice(cut)));
    for (const text of texts) {
      assert.equal(slim.isTreatyBodyDocument(text), whole.isTreatyBodyDocument(text), text);
      assert.equal(slim.isNearTreatyBodyDocument(text), whole.isNearTreatyBodyDocument(text), text);
    }
    const names = [
      'CMW-C-XAA-CO-1.txt',
      'ccpr_c_per_co_6 (en).txt',
      'CAT-OP-PER-1.txt',
      'crc-c-for-2024.txt',
      'E-C.12-GC-2.txt',
    ];
    for (const name of [...names, 'notes.txt', 'CRC-C-PRT-3-4.txt', 'CMW-C-QQQ-1.txt'])
      assert.equal(slim.isTreatyBodyFileName(name), whole.isTreatyBodyFileName(name), name);
  });
});
