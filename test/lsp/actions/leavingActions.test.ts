import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type CodeAction, CodeActionTriggerKind, type TextDocumentEdit } from 'vscode-languageserver';
import type { ChangedProject } from '../../../server/src/protocol';
import { readProject } from '../../../server/src/rules/project/project';
import { RULE_IDS } from '../../../server/src/rules/registry';
import { OBSERVATIONS } from '../../support/documents';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';
import { positionOf } from '../support/positions';

const start = builtServer();
const root = scratch('leaving');
const folder = pathToFileURL(root).href;

const TEXT = `${OBSERVATIONS}1.\tThe Committee recognises and organises it.
2.\tThe Committee refers to paragraph 9 above.
`;
/** All that our own client can do. */
const OURS = { extension: true, operations: true, picking: true, ignoring: true, rulePages: true };

/** What a menu offers that was opened by a person for all kinds, or for those named. */
async function menuAt(client: TestClient, uri: string, words: string, only?: readonly string[]): Promise<CodeAction[]> {
  const at = positionOf(TEXT, TEXT.indexOf(words));
  const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked, ...(only && { only }) };
  return client.request('textDocument/codeAction', { textDocument: { uri }, range: { start: at, end: at }, context });
}

async function opened(name: string, manners: Parameters<typeof start>[0]): Promise<[TestClient, string]> {
  const client = await start(manners);
  const uri = name.startsWith('untitled:') ? name : `${folder}/${name}`;
  await client.open(uri, TEXT);
  await client.diagnostics(uri);
  return [client, uri];
}

describe('the menu at a finding', () => {
  it('has the corrections first, then the ways to leave it, then why, and no operation', async () => {
    const [client, uri] = await opened('a.txt', { folders: [folder], options: OURS });
    const menu = await menuAt(client, uri, 'recognises');
    assert.deepEqual(
      menu.map(({ title }) => title),
      [
        'Replace with recognizes',
        'Fix all in this document: -ize spelling',
        'Ignore this finding: -ize spelling',
        'Turn this rule off in your settings: -ize spelling',
        'Turn this rule off in the folder (treaty-body.json): -ize spelling',
        'Why? Show the page of the rule: -ize spelling',
      ],
    );
    assert.ok(menu.every(({ kind, diagnostics }) => kind === 'quickfix' && diagnostics?.length === 1));
    assert.deepEqual(
      menu.slice(3).map(({ command }) => [command?.command, command?.arguments]),
      [
        ['treatyBody.turnRuleOff', [uri, 'ize', 'user']],
        ['treatyBody.turnRuleOff', [uri, 'ize', 'folder']],
        ['treatyBody.explainRule', ['ize']],
      ],
    );
  });

  it('speaks the language of the window', async () => {
    const [client, uri] = await opened('a.txt', {
      folders: [folder],
      options: OURS,
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ language: 'fr' }),
    });
    assert.deepEqual(
      (await menuAt(client, uri, 'recognises')).map(({ title }) => title),
      [
        'Remplacer par «\u00a0recognizes\u00a0»',
        'Tout corriger dans ce document\u00a0: orthographe en -ize',
        'Ignorer cette remarque\u00a0: orthographe en -ize',
        'Désactiver cette règle dans vos paramètres\u00a0: orthographe en -ize',
        'Désactiver cette règle dans le dossier (treaty-body.json)\u00a0: orthographe en -ize',
        'Pourquoi\u00a0? Afficher la page de la règle (en anglais)\u00a0: orthographe en -ize',
      ],
    );
  });

  it('is empty where nothing is found: operations are under Refactor alone', async () => {
    const [client, uri] = await opened('a.txt', { folders: [folder], options: OURS });
    assert.deepEqual(await menuAt(client, uri, 'refers'), []);
    const refactor = await menuAt(client, uri, 'refers', ['refactor']);
    assert.ok(refactor.some(({ title }) => title === 'Insert a paragraph'));
    assert.ok(refactor.every(({ kind }) => kind?.startsWith('refactor')));
    // An editor whose one menu has everything gets them there.
    const [plain, same] = await opened('a.txt', { folders: [folder] });
    assert.ok((await menuAt(plain, same, 'refers')).some(({ title }) => title === 'Insert a paragraph'));
  });

  it('offers a place for the level of a rule only where it would hold', async () => {
    const [client, uri] = await opened('untitled:Untitled-1', { options: OURS });
    const turnOff = async () =>
      (await menuAt(client, uri, '9 above')).flatMap(({ title, command }) =>
        title.startsWith('Turn') ? [command?.arguments?.[2]] : [],
      );
    assert.deepEqual(await turnOff(), ['user']);
    const path = join(root, 'treaty-body.json');
    writeFileSync(path, '{ "rules": { "paragraph-exists": "warning" } }');
    try {
      const [inFolder, other] = await opened('b.txt', { folders: [folder], options: OURS });
      const menu = await menuAt(inFolder, other, '9 above');
      const places = menu.flatMap(({ title, command }) => (title.startsWith('Turn') ? [command?.arguments?.[2]] : []));
      assert.deepEqual(places, ['folder']);
      const change = { rule: 'paragraph-exists', level: 'off' };
      const changed = await inFolder.request<ChangedProject>('treatyBody/changeProject', {
        uri: other,
        change,
        open: [],
      });
      assert.deepEqual(readProject(changed.text ?? '', RULE_IDS, 'en').project.rules, { 'paragraph-exists': 'off' });
      const back = { uri: other, change: { ...change, level: null }, open: [] };
      const lifted = await inFolder.request<ChangedProject>('treatyBody/changeProject', back);
      assert.deepEqual(readProject(lifted.text ?? '', RULE_IDS, 'en').project.rules, {});
    } finally {
      rmSync(path);
    }
  });

  it('turns a rule off in the folder by an edit in other editors', async () => {
    const [client, uri] = await opened('c.txt', {
      folders: [folder],
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
    });
    const menu = await menuAt(client, uri, '9 above', ['quickfix']);
    const off = menu.find(({ title }) => title.startsWith('Turn this rule off in the folder'));
    const [, edit] = off?.edit?.documentChanges ?? [];
    const text = (edit as TextDocumentEdit).edits.map((one) => ('newText' in one ? one.newText : '')).join('');
    assert.deepEqual(readProject(text, RULE_IDS, 'en').project.rules, { 'paragraph-exists': 'off' });
  });
});
