import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FilePort } from '../../../server/src/lsp/connection/filePort';
import { OpenDocuments } from '../../../server/src/lsp/documents/documents';
import { Library } from '../../../server/src/lsp/library/library';

const FOLDER = 'file:///folder';
/** Longer than a listing is trusted without news of changes, in milliseconds. */
const LATER = 60_000;

describe('a folder whose changes are not reported', () => {
  it('is listed once, however many documents are opened meanwhile', async (context) => {
    let count = 0;
    let finish: (() => void) | undefined;
    const port: FilePort = {
      list: async () => {
        count++;
        await new Promise<void>((resolve) => (finish = resolve));
        return { files: [], total: 0, isMore: false };
      },
      read: async () => undefined,
      readBytes: async () => undefined,
      readSource: async () => undefined,
      isForeign: async () => false,
    };
    const library = new Library(port, new OpenDocuments(), () => undefined);
    library.setFolders([FOLDER]);
    const first = library.whenListed();
    finish?.();
    await first;
    const { performance } = globalThis;
    const late = performance.now() + LATER;
    context.mock.method(performance, 'now', () => late);
    for (let i = 0; i < 20; i++) library.didOpen();
    assert.equal(count, 2);
    finish?.();
    await library.whenListed();
    assert.equal(count, 2);
  });
});
