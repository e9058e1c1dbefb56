import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver';
import { nodeFiles } from '../../server/src/node/nodeFiles';
import { nodeTexts } from '../../server/src/node/nodeTexts';
import type { ChangedProject, ImportedTreaty } from '../../server/src/protocol';
import { builtCli } from '../cli/support/builtCli';
import { OBSERVATIONS } from '../support/documents';
import { oddFilesHere } from '../support/hostile/oddFiles';
import { scratch } from '../support/scratch';
import { serverHere } from '../support/serverHere';
import { docx, p, r } from '../word/support/docx';

/** What --fix corrects. */
const WRONG = 'CMW/C/XAA/CO/1\n\n1.\tThe Committee recognises the Économie Act.\n';
const HOST = { version: '1.2.3', runtime: 'a test', readResource: async () => undefined };

interface Unread {
  readonly name: string;
  readonly make: (path: string) => void;
}

const written = (name: string, content: string | Uint8Array): Unread => ({
  name,
  make: (path) => writeFileSync(path, content),
});
const ODD: readonly Unread[] = oddFilesHere().filter(({ isThere }) => isThere);
const DOCUMENTS: readonly Unread[] = [
  ...ODD,
  written('an older encoding', Buffer.from(WRONG, 'latin1')),
  written('half a character at the end', Buffer.from(`${WRONG}é`).subarray(0, -1)),
  written('UTF-16 with half a unit at the end', Buffer.from(`\ufeff${WRONG}`, 'utf16le').subarray(0, -1)),
  written('half a Word file', docx({ body: p(r(WRONG)) }).subarray(0, 700)),
];
const PROJECTS: readonly Unread[] = [
  ...ODD,
  written('more than is read', `{}${' '.repeat(2 * 1024 * 1024)}`),
  written('an older encoding', Buffer.from('{ "acronyms": ["É"] }', 'latin1')),
  written('UTF-16', Buffer.from('\ufeff{ "acronyms": ["E"] }', 'utf16le')),
  written('lists in lists', `{ "ignored": ${'['.repeat(3000)}${']'.repeat(3000)} }`),
  written('what nothing closes', '{ "rules": { "ize": "off" }'),
  written(
    'one key twice',
    '{ "rules": {}, "rules": {}, "documents": [], "documents": [], "ignored": [], "ignored": [] }',
  ),
];

/** All that lies in a folder and below, as one that nobody wrote to must be found again. */
function stateOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const path = join(folder, name);
      const { ino, size, mode, nlink, mtimeNs } = lstatSync(path, { bigint: true });
      const leads = lstatSync(path).isSymbolicLink() ? readlinkSync(path) : '';
      return [name, [ino, size, mode, nlink, mtimeNs, leads].join(' ')];
    }),
  );
}

describe('a file that could not be read is not written', () => {
  const cli = builtCli();
  const root = scratch('unread');
  const folderOf = (name: string, all: readonly Unread[], pathOf: (folder: string, i: number) => string) => {
    const folder = join(root, name);
    mkdirSync(folder);
    for (const [i, { make }] of all.entries()) {
      const path = pathOf(folder, i);
      mkdirSync(join(path, '..'), { recursive: true });
      make(path);
    }
    return folder;
  };

  it('by the command line', () => {
    const folder = folderOf('documents', DOCUMENTS, (top, i) => join(top, `u${i}.txt`));
    const unread = DOCUMENTS.map((_, i) => `u${i}.txt`);
    const other = join(root, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'good.txt'), WRONG);
    writeFileSync(join(other, 'good.docx'), docx({ body: p(r('It acts.')) }));
    writeFileSync(join(other, 'kept.txt'), 'As it is.\n');
    const before = stateOf(folder);
    const runs = cli.runAll(
      [
        ['check', '--fix', ...unread, join(other, 'good.txt')],
        ['check', '--fix', '.'],
        ['check', '--fix', '--status', 'draft', '*.txt'],
        ...unread.flatMap((file) => [
          ['check', '--fix', file],
          ['convert', file, join(other, 'kept.txt'), '--force'],
          ['convert', join(other, 'good.docx'), file],
          ['article', 'icrmw', '8', '--text', file],
        ]),
      ].map((args) => ({ args, cwd: folder })),
    );
    assert.deepEqual(stateOf(folder), before);
    // What can be read is corrected by the same run.
    assert.match(readFileSync(join(other, 'good.txt'), 'utf8'), /recognizes/);
    assert.equal(readFileSync(join(other, 'kept.txt'), 'utf8'), 'As it is.\n');
    for (const [i, { name }] of DOCUMENTS.entries()) {
      assert.match(runs[0]?.stderr ?? '', new RegExp(`u${i}\\.txt: `), name);
      const [fix, from, to] = runs.slice(3 + 4 * i);
      assert.deepEqual([fix?.status, from?.status, to?.status], [2, 2, 2], name);
    }
  });

  it('by the server', async () => {
    const folder = folderOf('projects', PROJECTS, (top, i) => join(top, `f${i}`, 'treaty-body.json'));
    mkdirSync(join(folder, 'good'));
    writeFileSync(join(folder, 'good', 'treaty-body.json'), '{}');
    const { href } = pathToFileURL(folder);
    const before = stateOf(folder);
    const asked: string[] = [];
    const server = await serverHere(
      { ...HOST, files: nodeFiles, texts: nodeTexts },
      {
        workspaceFolders: [{ uri: href, name: 'projects' }],
        capabilities: {
          workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
        },
      },
    );
    server.answer = (method) => {
      asked.push(method);
      return method === 'workspace/applyEdit' ? { applied: true } : null;
    };
    const finding = { rule: 'paragraph-exists', document: 'CMW/C/XAA/CO/1', sentence: 'One.' };
    const changes = [
      { ignore: finding },
      { lift: finding },
      { rule: 'ize', level: 'off' },
      { status: 'final' },
      { claim: true },
      { limit: 9000 },
    ];
    const text = `${OBSERVATIONS}1.\tThe Committee refers to paragraph 9 above.\n`;
    const name = (i: number) => PROJECTS[i]?.name ?? 'a good one';
    for (const [i, place] of [...PROJECTS.map((_, i) => `f${i}`), 'good'].entries()) {
      const uri = `${href}/${place}/a.txt`;
      const textDocument = { uri, languageId: 'treaty-body', version: 1, text };
      await server.notify('textDocument/didOpen', { textDocument });
      await server.publishedOf(uri);
      for (const change of changes) {
        const changed = await server.request<ChangedProject>('treatyBody/changeProject', { uri, change, open: [] });
        assert.equal(typeof changed.text === 'string', place === 'good', `${name(i)}: ${JSON.stringify(change)}`);
        assert.equal(typeof changed.refusal === 'string', place !== 'good', name(i));
      }
      await server.request('workspace/executeCommand', { command: 'treaty-body.setStatus', arguments: [uri, 'final'] });
      assert.equal(asked.splice(0).includes('workspace/applyEdit'), place === 'good', name(i));
      const at = { line: 4, character: 37 };
      const actions = await server.request<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics: [] },
      });
      const isOffered = actions.some(({ title }) => title.startsWith('Ignore'));
      assert.equal(isOffered, place === 'good', `${name(i)}: ${actions.map(({ title }) => title).join(', ')}`);
    }
    server.stop();
    assert.deepEqual(stateOf(folder), before);
  });

  it('when treaty texts are brought', async () => {
    const folder = folderOf('texts', DOCUMENTS, (top, i) => join(top, i % 2 ? `icrmw${i}.json` : `t${i}.txt`));
    const before = stateOf(folder);
    const server = await serverHere(
      { ...HOST, files: nodeFiles, texts: nodeTexts },
      { initializationOptions: { treatyDocuments: true, treatyStorage: folder } },
    );
    await server.request('treatyBody/treaties', {});
    for (const name of readdirSync(folder)) {
      const { stored } = await server.request<ImportedTreaty>('treatyBody/importTreaty', { name, text: '\0\ufffd' });
      assert.equal(stored, undefined);
    }
    server.stop();
    assert.deepEqual(stateOf(folder), before);
  });
});
