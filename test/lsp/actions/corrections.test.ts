import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import { actionsAt, applied, DRAFT_WITH_FINDINGS, rulesIn } from '../support/draftFolders';

const start = builtServer();

describe('corrections', () => {
  const uri = 'file:///drafts/CMW-C-XAA-CO-1.txt';

  it('are offered for a finding, for all of its rule, and for all that is certain', async () => {
    const client = await start();
    await client.open(uri, DRAFT_WITH_FINDINGS);
    await client.diagnostics(uri);
    const actions = await actionsAt(client, uri, DRAFT_WITH_FINDINGS, 'recognises');
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [
        ['Replace with recognizes', 'quickfix'],
        ['Fix all in this document: -ize spelling', 'quickfix'],
      ],
    );
    assert.equal(
      applied(DRAFT_WITH_FINDINGS, uri, actions[0]),
      DRAFT_WITH_FINDINGS.replace('recognises', 'recognizes'),
    );
    const both = DRAFT_WITH_FINDINGS.replace('recognises', 'recognizes').replace('organises', 'organizes');
    assert.equal(applied(DRAFT_WITH_FINDINGS, uri, actions[1]), both);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.treaty-body']) {
      const all = await actionsAt(client, uri, DRAFT_WITH_FINDINGS, 'recognises', [kind]);
      assert.deepEqual(
        all.map((action) => action.kind),
        ['source.fixAll.treaty-body'],
        kind,
      );
      assert.equal(applied(DRAFT_WITH_FINDINGS, uri, all[0]), both);
    }
    assert.deepEqual(await actionsAt(client, uri, DRAFT_WITH_FINDINGS, 'recognises', ['source.organizeImports']), []);
  });

  it('of numbers renumber the document: by a command, or by edits while nobody can have cited them', async () => {
    const text = `${OBSERVATIONS}1.\tThe Committee welcomes it.\n3.\tThe Committee recalls paragraph 1 and paragraph 3.\n`;
    const plain = await start();
    await plain.open(uri, text);
    await plain.diagnostics(uri);
    const [renumber, ...rest] = await actionsAt(plain, uri, text, '3.\t');
    assert.deepEqual([renumber?.title, renumber?.isPreferred, rest], ['Renumber paragraphs', undefined, []]);
    assert.equal(applied(text, uri, renumber), text.replace('3.\t', '2.\t').replace('paragraph 3.', 'paragraph 2.'));
    const client = await start({ options: { operations: true, ignoring: true } });
    await client.open(uri, text);
    await client.diagnostics(uri);
    const actions = await actionsAt(client, uri, text, '3.\t');
    assert.deepEqual(
      actions.map(({ title, command }) => [title, command?.command]),
      [
        ['Renumber paragraphs', 'treatyBody.operate'],
        ['Ignore this finding: numbering of paragraphs', 'treatyBody.ignoreFinding'],
        ['Turn this rule off in your settings: numbering of paragraphs', 'treatyBody.turnRuleOff'],
      ],
    );
    assert.deepEqual(actions[0]?.command?.arguments?.[2], { kind: 'renumber' });
    // What has no number to put right has nothing to renumber.
    const alone = `${OBSERVATIONS}1.\tThe Committee asks:\n\t(a)\tThis.\n2.\tIt thanks.\n`;
    await plain.open(`${uri}x`, alone);
    assert.match(await rulesIn(plain, `${uri}x`), /subparagraph-numbering/);
    assert.deepEqual(await actionsAt(plain, `${uri}x`, alone, '(a)'), []);
  });

  it('name the version that they are for, to a client that compares', async () => {
    const client = await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await client.open(uri, DRAFT_WITH_FINDINGS, 7);
    await client.diagnostics(uri);
    const [action] = await actionsAt(client, uri, DRAFT_WITH_FINDINGS, 'recognises');
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 7 });
  });
});
