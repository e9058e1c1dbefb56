import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FilePort } from '../../server/src/lsp/connection/filePort';
import type { CheckedCitationsAnswer } from '../../server/src/protocol';
import { runCaptured } from '../cli/support/captured';
import { serverHere } from '../support/serverHere';

const FOLDER = 'observations';
const CITED = [`${FOLDER}/CMW-C-XAA-CO-2.txt`, `${FOLDER}/CMW-C-XAA-CO-1.txt`];
const OTHERS = 300;
const REPORT =
  'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tThe ships are measured (CMW/C/XAA/CO/2, para. 97).\n2.\tThe harbours are open (CMW/C/XAA/CO/1, para. 1).\n';
const REPORT_PATH = `${FOLDER}/CMW-C-XAA-FCO-2.txt`;

/** Observations with a symbol, on paragraphs of their own. */
const observations = (symbol: string) =>
  `${symbol}\nDistr.: General\n9 October 2023\n\nConcluding observations on the report of the State party\n\n1.\tThe State party should open an office in each harbour of the country.\n2.\tThe Committee thanks the delegation.\n`;

/** A folder with two documents that the report cites, and so many others. */
function folderOf(others: number): ReadonlyMap<string, string> {
  const texts = new Map([
    [REPORT_PATH, REPORT],
    [CITED[0] ?? '', observations('CMW/C/XAA/CO/2')],
    [CITED[1] ?? '', observations('CMW/C/XAA/CO/1')],
  ]);
  for (let i = 0; i < others; i++) {
    const letters = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
    texts.set(`${FOLDER}/CMW-C-X${letters}-CO-9.txt`, observations(`CMW/C/X${letters}/CO/9`));
  }
  return texts;
}

/** The names of files that the command line reads to check the report in a folder. */
async function readsOfCommand(argv: readonly string[], others: number): Promise<ReadonlySet<string>> {
  const reads = new Set<string>();
  const texts = folderOf(others);
  const files = new Proxy(Object.fromEntries(texts), {
    get: (all, path) => {
      if (typeof path !== 'string') return undefined;
      if (texts.has(path)) reads.add(path);
      return all[path];
    },
  });
  const { out } = await runCaptured([...argv, REPORT_PATH], { files });
  assert.match(out, /97/);
  return reads;
}

/** The files that the server reads once its index is there, to hold the report against its sources. */
async function readsOfServer(others: number): Promise<ReadonlySet<string>> {
  const reads = new Set<string>();
  const texts = new Map([...folderOf(others)].map(([path, text]) => [`file:///${path}`, text]));
  const files = [...texts.keys()].map((uri) => ({ uri, stamp: '1' }));
  const port: FilePort = {
    list: async () => ({ files, total: files.length, isMore: false }),
    read: async (uri) => {
      if (texts.has(uri)) reads.add(uri);
      return texts.get(uri);
    },
    readBytes: async () => undefined,
    readSource: async () => undefined,
    isForeign: async () => false,
  };
  const server = await serverHere(
    { version: '1', runtime: 'a test', files: port, readResource: async () => undefined },
    { workspaceFolders: [{ uri: `file:///${FOLDER}`, name: FOLDER }] },
  );
  const uri = `file:///${REPORT_PATH}`;
  // In the background, each file is read once for its summary.
  await server.request('workspace/symbol', { query: 'CMW/C/XAA/CO/2' });
  while (reads.size < texts.size) await new Promise((resolve) => setTimeout(resolve, 5));
  reads.clear();
  await server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'treaty-body', version: 1, text: REPORT },
  });
  const { sources } = await server.request<NonNullable<CheckedCitationsAnswer>>('treatyBody/heldCitations', { uri });
  assert.deepEqual(
    sources.flatMap(({ citations }) => citations.map(({ verdict }) => verdict)),
    ['no-such-place', 'found'],
  );
  server.stop();
  return reads;
}

describe('the sources of a document in a folder of many', () => {
  for (const argv of [['citations'], ['check']])
    it(`are all that “${argv.join(' ')}” reads`, async () => {
      assert.deepEqual([...(await readsOfCommand(argv, OTHERS))].sort(), [...CITED, REPORT_PATH].sort());
    });

  it('are all that the server reads', async () => {
    assert.deepEqual(
      [...(await readsOfServer(OTHERS))].filter((uri) => uri !== `file:///${REPORT_PATH}`).sort(),
      CITED.map((path) => `file:///${path}`).sort(),
    );
  });
});
