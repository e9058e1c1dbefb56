import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fileNameOf } from '../../../server/src/model/workspace';
import { listFiles } from '../../../server/src/node/nodeFiles';
import { scratch } from '../../support/scratch';

describe('files that are listed', () => {
  const top = scratch('list');
  const uri = pathToFileURL(top).href;

  before(() => {
    for (const folder of ['a', 'a/b', 'c', 'node_modules']) {
      mkdirSync(join(top, folder));
      for (const name of ['1.txt', '2.txt', '3.pdf', '4.docx', '~$4.docx']) writeFileSync(join(top, folder, name), 'x');
    }
  });

  const listed = async (maxFiles: number, maxFolders: number) => {
    const { files, total, isMore } = await listFiles([uri], maxFiles, maxFolders);
    return [files.map((file) => fileNameOf(file.uri)).join(' '), total, isMore];
  };

  it('are all that may be documents', async () => {
    assert.deepEqual(await listed(100, 100), ['1.txt 2.txt 1.txt 2.txt 1.txt 2.txt', 6, false]);
  });

  it('are Word files too where those are taken, but for the marks of Word', async () => {
    const { files } = await listFiles([uri], 100, 100, true);
    const names = files.map((file) => fileNameOf(file.uri)).join(' ');
    assert.equal(names, '1.txt 2.txt 4.docx 1.txt 2.txt 4.docx 1.txt 2.txt 4.docx');
  });

  it('are counted beyond those that are taken', async () => {
    assert.deepEqual(await listed(3, 100), ['1.txt 2.txt 1.txt', 6, false]);
    assert.deepEqual(await listed(6, 100), ['1.txt 2.txt 1.txt 2.txt 1.txt 2.txt', 6, false]);
  });

  it('may be more where not all folders were looked into', async () => {
    assert.deepEqual(await listed(100, 3), ['1.txt 2.txt 1.txt 2.txt', 4, true]);
    assert.deepEqual(await listed(100, 4), ['1.txt 2.txt 1.txt 2.txt 1.txt 2.txt', 6, false]);
    const deep = join(top, ...Array.from({ length: 17 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    assert.equal((await listed(100, 100)).at(-1), true);
  });
});
