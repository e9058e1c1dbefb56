import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Command, TextDocumentEdit } from 'vscode-languageserver';
import type { ChangedProject, DocumentTerms, IgnoredFindings } from '../../../server/src/protocol';
import { readProject } from '../../../server/src/rules/project/project';
import { RULE_IDS } from '../../../server/src/rules/registry';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import { actionsAt, DRAFT_WITH_FINDINGS, draftFolders, rulesIn } from '../support/draftFolders';

const start = builtServer();
const folderOf = draftFolders();

describe('ignoring a finding', () => {
  it('is a command of the client where it has one, and the server says what is to be written', async () => {
    const folder = folderOf({ 'treaty-body.json': '{\n  // ours\n  "rules": {}\n}\n' });
    const client = await start({ folders: [folder.uri], options: { ignoring: true } });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, DRAFT_WITH_FINDINGS);
    assert.equal(await rulesIn(client, uri), 'ize, ize, paragraph-exists');
    const actions = await actionsAt(client, uri, DRAFT_WITH_FINDINGS, '9 above');
    const command: Command | undefined = actions.find(({ title }) => title.startsWith('Ignore'))?.command;
    assert.equal(command?.command, 'treatyBody.ignoreFinding');
    const [document, ignore, places, words] = command?.arguments ?? [];
    assert.deepEqual([document, places, words], [uri, 1, '9']);
    const changed = await client.request<ChangedProject>('treatyBody/changeProject', {
      uri,
      change: { ignore },
      open: [],
    });
    assert.equal(changed.uri, `${folder.uri}/treaty-body.json`);
    assert.match(changed.text ?? '', /\/\/ ours/);
    writeFileSync(join(folder.path, 'treaty-body.json'), changed.text ?? '');
    const before = client.published.length;
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed.uri, type: 2 }] });
    await client.until(() => client.published.length > before, 'diagnostics without the finding');
    assert.deepEqual(
      client.published.at(-1)?.diagnostics.map(({ code }) => code),
      ['ize', 'ize'],
    );
    // Nothing of the draft is in the file, and the document says the words to whoever lists what is ignored.
    assert.doesNotMatch(changed.text ?? '', /Committee|refers/);
    const { findings, words: quotes } = await client.request<IgnoredFindings>('treatyBody/ignoredFindings', { uri });
    assert.deepEqual(
      findings.map(({ rule, paragraph, hashes = [] }) => [rule, paragraph, quotes[hashes[0] ?? '']]),
      [['paragraph-exists', ignore.paragraph, '9']],
    );
    // Numbered otherwise, it stays ignored; the text was never touched.
    const moved = DRAFT_WITH_FINDINGS.replace('2.\tThe', '2.\tNew.\n3.\tThe');
    await client.change(uri, { text: moved });
    assert.equal(await rulesIn(client, uri), 'ize, ize');
  });

  it('takes the text of a project file that is open, and none that is not well formed', async () => {
    const folder = folderOf({ 'treaty-body.json': '{}' });
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/a.txt`;
    const ask = (text: string) =>
      client.request<ChangedProject>('treatyBody/changeProject', {
        uri,
        change: { status: 'draft' },
        open: [{ uri: `${folder.uri}/treaty-body.json`, text }],
      });
    const changed = await ask('{ "acronyms": ["NHRI"] }');
    const { project } = readProject(changed.text ?? '', RULE_IDS, 'en');
    assert.deepEqual([project.acronyms, project.documents], [['NHRI'], [{ files: ['/a.txt'], status: 'draft' }]]);
    assert.equal((await ask('{ "acronyms": [')).text, null);
  });

  it('claims a text as a document in the project file, and says which are claimed', async () => {
    const folder = folderOf({ 'sub/notes.txt': '' });
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/sub/notes.txt`;
    const isClaimed = (one: string) => client.request<boolean>('treatyBody/claimed', { uri: one });
    assert.equal(await isClaimed(uri), false);
    const changed = await client.request<ChangedProject>('treatyBody/changeProject', {
      uri,
      change: { claim: true },
      open: [],
    });
    assert.deepEqual(readProject(changed.text ?? '', RULE_IDS, 'en').project.documents, [{ files: ['sub/notes.txt'] }]);
    writeFileSync(join(folder.path, 'treaty-body.json'), changed.text ?? '');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed.uri, type: 1 }] });
    assert.equal(await isClaimed(uri), true);
    assert.equal(await isClaimed(`${folder.uri}/sub/other.txt`), false);
  });

  it('claims a text for the other documents of the folder too, and lets go of it', async () => {
    const folder = folderOf({
      'notes.txt':
        'Notes of a meeting\n\nThe team met on Monday to talk about the plan for the year and about what to spend on travel.\n\nSomebody recalled what the experts had said (CMW/C/XAA/CO/1, para. 1).\n',
    });
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/CMW-C-XAA-CO-1.txt`;
    await client.open(uri, `${OBSERVATIONS}1.\tThe Committee thanks the delegation.\n`);
    const line = OBSERVATIONS.split('\n').length - 1;
    const citing = async () => {
      const found = await client.request<{ uri: string }[] | null>('textDocument/references', {
        textDocument: { uri },
        position: { line, character: 0 },
        context: { includeDeclaration: false },
      });
      return (found ?? []).map((one) => one.uri.replace(/^.*\//, ''));
    };
    assert.deepEqual(await citing(), []);
    const project = { uri: `${folder.uri}/treaty-body.json`, path: join(folder.path, 'treaty-body.json') };
    const say = async (text: string) => {
      writeFileSync(project.path, text);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: project.uri, type: 2 }] });
    };
    const until = async (names: readonly string[]) => {
      for (let tries = 0; (await citing()).join() !== names.join(); tries++) {
        assert.ok(tries < 1000, `cited in ${(await citing()).join()}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    await say('{ "documents": [{ "files": ["/notes.txt"] }] }');
    await until(['notes.txt']);
    await say('{}');
    await until([]);
  });

  it('says in how many places it will be found no more', async () => {
    const sentence = 'The Committee refers to paragraph 9 above.';
    const text = `${OBSERVATIONS}1.\t${sentence}\n2.\t${sentence} It thanks.\n3.\tIt refers to paragraph 9 above again.\n`;
    const folder = folderOf({});
    const uri = `${folder.uri}/a.txt`;
    const client = await start({ folders: [folder.uri], options: { ignoring: true } });
    await client.open(uri, text);
    await client.diagnostics(uri);
    const told = async (place: string) => {
      const action = (await actionsAt(client, uri, text, place)).find(({ title }) => title.startsWith('Ignore'));
      return [action?.title, action?.command?.arguments?.[2]];
    };
    assert.deepEqual(await told('9 above.\n2'), ['Ignore this finding in 2 places: missing paragraph', 2]);
    assert.deepEqual(await told('9 above. It thanks'), ['Ignore this finding in 2 places: missing paragraph', 2]);
  });

  it('is an edit elsewhere', async () => {
    const folder = folderOf({});
    const client = await start({
      folders: [folder.uri],
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
    });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, DRAFT_WITH_FINDINGS);
    await client.diagnostics(uri);
    const action = (await actionsAt(client, uri, DRAFT_WITH_FINDINGS, '9 above')).find(({ title }) =>
      title.startsWith('Ignore'),
    );
    assert.match(action?.title ?? '', /^Ignore this finding/);
    const [create, edit] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(create, {
      kind: 'create',
      uri: `${folder.uri}/treaty-body.json`,
      options: { overwrite: false, ignoreIfExists: false },
    });
    const text = (edit as TextDocumentEdit).edits.map((one) => ('newText' in one ? one.newText : '')).join('');
    const [entry] = readProject(text, RULE_IDS, 'en').project.ignored;
    assert.deepEqual([entry?.rule, entry?.hashes?.length, entry?.text], ['paragraph-exists', 1, undefined]);
  });

  it('is not offered where there is no folder, and not made up', async () => {
    const client = await start();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, DRAFT_WITH_FINDINGS);
    await client.diagnostics(uri);
    const titles = (await actionsAt(client, uri, DRAFT_WITH_FINDINGS, '9 above')).map(({ title }) => title);
    assert.deepEqual(titles, []);
    const change = { ignore: { rule: 'ize', document: 'd', sentence: 's' } };
    assert.equal(await client.request('treatyBody/changeProject', { uri, change, open: [] }), null);
  });

  it('may be a setting', async () => {
    const ignored = [
      { rule: 'paragraph-exists', document: 'CMW/C/XAA/CO/1', sentence: 'The Committee refers to paragraph 9 above.' },
    ];
    const client = await start({ capabilities: { workspace: { configuration: true } }, settings: () => ({ ignored }) });
    await client.open('file:///x/a.txt', DRAFT_WITH_FINDINGS);
    assert.equal(await rulesIn(client, 'file:///x/a.txt'), 'ize, ize');
  });
});

describe('a change of a project file', () => {
  it('is an entry that is taken out again, with all else as it was', async () => {
    const before = '{\n  // ours\n  "acronyms": ["NHRI"]\n}\n';
    const folder = folderOf({ 'treaty-body.json': before });
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, DRAFT_WITH_FINDINGS);
    const finding = { rule: 'ize', document: 'CMW/C/XAA/CO/1', sentence: 'One.' };
    const change = async (what: object) => {
      const changed = await client.request<ChangedProject>('treatyBody/changeProject', { uri, change: what, open: [] });
      writeFileSync(join(folder.path, 'treaty-body.json'), changed.text ?? '');
      return changed.text ?? '';
    };
    const ignored = () => client.request<IgnoredFindings>('treatyBody/ignoredFindings', { uri });
    const changedOnDisk = () =>
      client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `${folder.uri}/treaty-body.json`, type: 2 }],
      });
    await change({ ignore: finding });
    await change({ ignore: { ...finding, sentence: 'Two.' } });
    await changedOnDisk();
    assert.deepEqual(
      (await ignored()).findings.map(({ sentence }) => sentence),
      ['One.', 'Two.'],
    );
    await change({ lift: finding });
    await changedOnDisk();
    assert.deepEqual(
      (await ignored()).findings.map(({ sentence }) => sentence),
      ['Two.'],
    );
    assert.match(await change({ lift: { ...finding, sentence: 'Three.' } }), /\/\/ ours/);
    const bare = await start();
    await bare.open('untitled:a', DRAFT_WITH_FINDINGS);
    const none = { findings: [], words: {} };
    assert.deepEqual(await bare.request('treatyBody/ignoredFindings', { uri: 'untitled:a' }), none);
  });

  it('may be the word limit of the document’s kind', async () => {
    const folder = folderOf({ 'treaty-body.json': '{ "wordLimits": { "replies": 5 } }' });
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, DRAFT_WITH_FINDINGS);
    const limits = async (limit: number | null) => {
      const change = { uri, change: { limit }, open: [] };
      const { text } = await client.request<ChangedProject>('treatyBody/changeProject', change);
      return readProject(text ?? '', RULE_IDS, 'en').project.wordLimits;
    };
    assert.deepEqual(await limits(9000), { replies: 5, 'concluding-observations': 9000 });
    assert.deepEqual(await limits(null), { replies: 5 });
  });

  it('is told with who says what', async () => {
    const folder = folderOf({
      'treaty-body.json':
        '{ "documents": [{ "files": "a.txt", "status": "final" }], "wordLimits": { "concluding-observations": 7 } }',
    });
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, DRAFT_WITH_FINDINGS);
    const terms = (of: string) => client.request<DocumentTerms | null>('treatyBody/documentTerms', { uri: of });
    assert.deepEqual(await terms(uri), {
      status: 'final',
      ownStatus: 'draft',
      statusFrom: 'project',
      kind: 'concluding-observations',
      kindName: 'Concluding observations',
      limit: 7,
      limitFrom: 'project',
      project: `${folder.uri}/treaty-body.json`,
    });
    await client.open('untitled:b', DRAFT_WITH_FINDINGS);
    await client.notify('treatyBody/documentOptions', { uri: 'untitled:c', status: 'advance-unedited' });
    await client.open('file:///elsewhere/c.txt', DRAFT_WITH_FINDINGS);
    await client.notify('treatyBody/documentOptions', { uri: 'file:///elsewhere/c.txt', status: 'advance-unedited' });
    const said = await terms('file:///elsewhere/c.txt');
    assert.deepEqual([said?.status, said?.ownStatus, said?.statusFrom], ['advance-unedited', 'draft', 'editor']);
    assert.equal(await terms('file:///elsewhere/gone.txt'), null);
  });
});
