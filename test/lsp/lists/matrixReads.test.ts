import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FilePort } from '../../../server/src/lsp/connection/filePort';
import type { MatrixAnswer } from '../../../server/src/protocol';
import { CYCLE_FILES, cycleText } from '../../support/cycle';
import { serverHere } from '../../support/serverHere';

const FOLDER = 'file:///cycles';
const URI = `${FOLDER}/${CYCLE_FILES[0]}`;
/** Documents of the State, and many times as many others as are ever kept in memory. */
const OWN = 30;
const OTHERS = 600;

const texts = new Map<string, string>(CYCLE_FILES.map((name) => [`${FOLDER}/${name}`, cycleText(name)]));
for (let i = 0; i < OWN; i++)
  texts.set(
    `${FOLDER}/own-${i}.txt`,
    `CMW/C/XCV/FCO/1\n\nInformation received from Calvenia\n\n1.\tOn paragraph 7 of the concluding observations (CMW/C/XCV/CO/1), see page ${i}.\n`,
  );
for (let i = 0; i < OTHERS; i++)
  texts.set(
    `${FOLDER}/other-${i}.txt`,
    `CMW/C/XD${String.fromCharCode(65 + (i % 26))}/Q/${2 + Math.floor(i / 26)}\n\nList of issues in relation to the report of Dalvenia\n\n1.\tSee CMW/C/XCV/CO/1, para. 7.\n`,
  );

/** A folder that counts how often its files are read. It is listed once `open` has been called. */
function countingPort(): { readonly port: FilePort; readonly reads: Map<string, number>; open(): void } {
  const reads = new Map<string, number>();
  let isOpen = false;
  const waiting: (() => void)[] = [];
  const files = [...texts.keys()].map((uri) => ({ uri, stamp: '1' }));
  const port: FilePort = {
    list: async () => {
      if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
      return { files, total: files.length, isMore: false };
    },
    read: async (uri) => {
      if (texts.has(uri)) reads.set(uri, (reads.get(uri) ?? 0) + 1);
      return texts.get(uri);
    },
    readBytes: async () => undefined,
    readSource: async () => undefined,
    isForeign: async () => false,
  };
  const open = () => {
    isOpen = true;
    for (const resolve of waiting) resolve();
  };
  return { port, reads, open };
}

describe('a folder with documents of many States', () => {
  for (const [title, isWatched, isAsked, again] of [
    ['is read once, and the documents of the State stay in memory while somebody types', true, true, 0],
    ['is read once in the background, and the documents of the State are kept for the page', true, false, 0],
    ['is read once; without news of changes the documents of the State alone are read again', false, true, OWN + 3],
  ] as const)
    it(title, async () => {
      const { port, reads, open } = countingPort();
      const server = await serverHere(
        { version: '1', runtime: 'a test', files: port, readResource: async () => undefined },
        {
          workspaceFolders: [{ uri: FOLDER, name: 'cycles' }],
          capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: isWatched } } },
        },
      );
      const text = cycleText(CYCLE_FILES[0]);
      await server.notify('textDocument/didOpen', {
        textDocument: { uri: URI, languageId: 'treaty-body', version: 1, text },
      });
      const matrix = () => server.request<MatrixAnswer>('treatyBody/matrix', { uri: URI });
      const early = isAsked ? matrix() : undefined;
      // Requests are started in order: once the second is answered, the first waits for the folder.
      await server.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
      open();
      while (!isAsked && reads.size < OWN + OTHERS + 1) await new Promise((resolve) => setTimeout(resolve, 20));
      const first = await (early ?? matrix());
      const row = first.rows.find(({ key }) => key === '7');
      assert.equal(row?.cells.flatMap(({ said }) => said).length, OWN);
      const before = new Map(reads);
      // The reading of the folder keeps them for the matrix.
      const own = [...before].filter(([uri]) => uri.includes('own-')).map(([, count]) => count);
      assert.deepEqual(
        own,
        Array.from({ length: OWN }, () => (isWatched ? 1 : 2)),
      );
      await server.notify('textDocument/didChange', {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [{ text: text.replace('Calvenia', 'Calvenia ') }],
      });
      assert.equal((await matrix()).version, 2);
      const more = [...reads].filter(([uri, count]) => count > (before.get(uri) ?? 0)).map(([uri]) => uri);
      assert.equal(more.length, again);
      assert.deepEqual(
        more.filter((uri) => uri.includes('other-')),
        [],
      );
      server.stop();
    });
});
