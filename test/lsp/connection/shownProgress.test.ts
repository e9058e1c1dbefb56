import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { WorkDoneProgress } from 'vscode-languageserver';
import type { FolderReport } from '../../../server/src/protocol';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';

const start = builtServer();

/** So many documents that they are not all checked when the first sign of progress has come and gone. */
const MANY = 300;
const DRAFT = `CMW/C/XAA/CO/1\n\n${Array.from({ length: 60 }, (_, i) => `${i + 1}.\tThe Committee notes that 11 percent of the nets are mended at night.\n`).join('')}`;

describe('a check of a folder by an editor that asks for no progress', () => {
  const path = scratch('shownProgress');
  const check = { command: 'treaty-body.checkFolder', arguments: [] };
  for (let i = 0; i < MANY; i++) writeFileSync(join(path, `CMW-C-XAA-CO-${i + 1}.txt`), DRAFT);

  it('is shown where the editor shows what the server begins, and can be cancelled there', async () => {
    const kinds: string[] = [];
    let known: TestClient | undefined;
    const client = await start({
      capabilities: { window: { workDoneProgress: true } },
      folders: [pathToFileURL(path).href],
      answer: (method, params) => {
        if (method !== 'window/workDoneProgress/create') return null;
        const { token } = params as { token: string };
        known?.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
          kinds.push(kind);
          if (kind === 'report') void known?.notify('window/workDoneProgress/cancel', { token });
        });
        return null;
      },
    });
    known = client;
    const report = await client.request<FolderReport>('workspace/executeCommand', check);
    assert.equal(report.isCancelled, true);
    assert.ok(report.documents < MANY, `${report.documents} documents`);
    await client.until(() => kinds.at(-1) === 'end', 'the end');
    assert.deepEqual([kinds[0], new Set(kinds.slice(1, -1))], ['begin', new Set(['report'])]);
  });

  it('is not shown where the editor shows none, and is done all the same', async () => {
    const client = await start({ capabilities: {}, folders: [pathToFileURL(path).href] });
    const report = await client.request<FolderReport>('workspace/executeCommand', check);
    assert.deepEqual([report.isCancelled, report.documents], [false, MANY]);
    assert.equal(client.asked.includes('window/workDoneProgress/create'), false);
  });
});
