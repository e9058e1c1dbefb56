import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CompletionList, InsertTextFormat } from 'vscode-languageserver';
import { builtServer } from '../support/builtServer';
import { draftFolders } from '../support/draftFolders';

const start = builtServer();
const folderOf = draftFolders();

const ISSUED = `CMW/C/XBB/CO/2

Concluding observations on the second periodic report of Beldonia

A.\tFollow-up and dissemination

1.\tThe Committee requests Beldonia to send by 1 May 2027 figures of {all} ports.
`;
const DRAFT = `CMW/C/XAA/CO/3

Concluding observations on the third periodic report of Xandoria

A.\tFollow-up and dissemination

1.\t
`;

async function offered(snippetSupport: boolean) {
  const folder = folderOf({ 'CMW-C-XBB-CO-2.txt': ISSUED });
  const client = await start({
    folders: [folder.uri],
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport } } } },
  });
  const uri = `${folder.uri}/CMW-C-XAA-CO-3.txt`;
  await client.open(uri, DRAFT);
  const position = { line: 6, character: 3 };
  // The files of the folder are read in the background.
  for (;;) {
    const list = await client.at<CompletionList | null>('textDocument/completion', uri, position);
    if (list) return list.items;
  }
}

describe('standard paragraphs in completion', () => {
  it('are snippets with the symbol that they come from', async () => {
    const [item, ...others] = await offered(true);
    assert.equal(others.length, 0);
    assert.deepEqual([item?.detail, item?.insertTextFormat], ['CMW/C/XBB/CO/2, para. 1', InsertTextFormat.Snippet]);
    assert.deepEqual(item?.textEdit, {
      range: { start: { line: 6, character: 3 }, end: { line: 6, character: 3 } },
      newText: `The Committee requests Xandoria to send by \${1:[date]} figures of {all\\} ports.`,
    });
  });

  it('are plain where the client takes no snippets', async () => {
    const [item] = await offered(false);
    assert.equal(item?.insertTextFormat, undefined);
    assert.ok(item?.textEdit && 'newText' in item.textEdit);
    assert.equal(item.textEdit.newText, 'The Committee requests Xandoria to send by [date] figures of {all} ports.');
  });
});

describe('a concern and a recommendation as a code action', () => {
  const TEXT = DRAFT.replace('1.\t\n', '1.\tThe Committee thanks the delegation.\n');

  for (const snippetEditSupport of [true, false])
    it(`have tab stops where the client has them: ${snippetEditSupport}`, async () => {
      const client = await start({
        capabilities: { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport } } },
      });
      const uri = 'file:///drafts/CMW-C-XAA-CO-3.txt';
      await client.open(uri, TEXT);
      const actions = await client.codeActions(uri, { line: 6, character: 8 }, { only: ['refactor'] });
      const action = actions.find(({ title }) => title === 'Insert a concern and a recommendation');
      const [change] = action?.edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      const [edit] = change.edits;
      const text = edit && 'snippet' in edit ? edit.snippet.value : edit?.newText;
      const stop = (sign: string) => (snippetEditSupport ? sign : '');
      assert.equal(
        text,
        `2.\tThe Committee is concerned about ${stop('$1')}\n3.\tThe Committee recommends that the State party ${stop('$0')}\n`,
      );
    });
});
