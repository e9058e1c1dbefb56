import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type CodeAction, type Command, type TextDocumentEdit, WorkDoneProgress } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  ChangedProject,
  DocumentInfo,
  DocumentTerms,
  FolderReport,
  IgnoredFindings,
  ProjectProblems,
  SubmissionReport,
} from '../../server/src/protocol';
import { readProject } from '../../server/src/rules/project/project';
import { RULE_IDS } from '../../server/src/rules/registry';
import { OBSERVATIONS } from '../support/documents';
import { builtServer } from './builtServer';
import type { TestClient } from './client';

const start = builtServer();
const root = mkdtempSync(join(tmpdir(), 'treaty-body-project-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** One error, two spellings that are certainly wrong beside one that is right. */
const TEXT = `${OBSERVATIONS}1.\tThe Committee recognises, organises and realizes it.
2.\tThe Committee refers to paragraph 9 above.
`;

let folders = 0;

/** A folder with files, as an address. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  readonly uri: string;
} {
  const path = join(root, `folder-${++folders}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, uri: pathToFileURL(path).href };
}

async function rules(client: TestClient, uri: string): Promise<string> {
  return (await client.diagnostics(uri)).map(({ code }) => String(code)).join(', ');
}

async function actionsAt(client: TestClient, uri: string, text: string, words: string, only = ['quickfix']) {
  const document = TextDocument.create(uri, '', 1, text);
  const at = document.positionAt(text.indexOf(words));
  return client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [], only },
  });
}

function applied(text: string, uri: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[uri];
  assert.ok(edits, 'the action has edits');
  return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits);
}

describe('corrections', () => {
  const uri = 'file:///drafts/CMW-C-XAA-CO-1.txt';

  it('are offered for a finding, for all of its rule, and for all that is certain', async () => {
    const client = await start();
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    const actions = await actionsAt(client, uri, TEXT, 'recognises');
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [
        ['Replace with recognizes', 'quickfix'],
        ['Fix all in this document: -ize spelling', 'quickfix'],
      ],
    );
    assert.equal(applied(TEXT, uri, actions[0]), TEXT.replace('recognises', 'recognizes'));
    const both = TEXT.replace('recognises', 'recognizes').replace('organises', 'organizes');
    assert.equal(applied(TEXT, uri, actions[1]), both);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.treaty-body']) {
      const all = await actionsAt(client, uri, TEXT, 'recognises', [kind]);
      assert.deepEqual(
        all.map((action) => action.kind),
        ['source.fixAll.treaty-body'],
        kind,
      );
      assert.equal(applied(TEXT, uri, all[0]), both);
    }
    assert.deepEqual(await actionsAt(client, uri, TEXT, 'recognises', ['source.organizeImports']), []);
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
    assert.match(await rules(plain, `${uri}x`), /subparagraph-numbering/);
    assert.deepEqual(await actionsAt(plain, `${uri}x`, alone, '(a)'), []);
  });

  it('name the version that they are for, to a client that compares', async () => {
    const client = await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await client.open(uri, TEXT, 7);
    await client.diagnostics(uri);
    const [action] = await actionsAt(client, uri, TEXT, 'recognises');
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 7 });
  });
});

describe('a project file', () => {
  it('goes over the settings, and is followed as it changes', async () => {
    const folder = folderOf({
      'treaty-body.json': '{ "rules": { "paragraph-exists": "off" } }',
      'sub/deep/a.txt': '',
    });
    const client = await start({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
      settings: () => ({ rules: { ize: 'off', 'paragraph-exists': 'warning' } }),
    });
    const uri = `${folder.uri}/sub/deep/a.txt`;
    await client.open(uri, TEXT);
    assert.equal(await rules(client, uri), '');
    writeFileSync(join(folder.path, 'treaty-body.json'), '{ "rules": { "ize": "error" } }');
    const before = client.published.length;
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${folder.uri}/treaty-body.json`, type: 2 }],
    });
    await client.until(() => client.published.length > before, 'diagnostics under the new file');
    const last = client.published.at(-1)?.diagnostics ?? [];
    assert.deepEqual(
      last.map(({ code, severity }) => [code, severity]),
      [
        ['ize', 1],
        ['ize', 1],
        ['paragraph-exists', 2],
      ],
    );
  });

  it('that is wrong is named, with its place and what was expected', async () => {
    const folder = folderOf({ 'treaty-body.json': '{\n  "rules": { "ize": "loud" },\n  "limits": {}\n}' });
    const client = await start({ folders: [folder.uri] });
    await client.open(`${folder.uri}/a.txt`, TEXT);
    await client.diagnostics(`${folder.uri}/a.txt`);
    assert.deepEqual(
      client.logged.flatMap((line) => /(?<=treaty-body\.json):\d.*/.exec(line)?.[0] ?? []),
      [
        ':2:14: rules.ize: expected one of off, information, warning, error, default, not “loud”',
        ':3:3: limits: there is no such key; expected one of rules, wordLimits, sectionTargets, acronyms, laws, instruments, documents, ignored',
      ],
    );
    assert.deepEqual(
      client.notified.filter(({ method }) => method === 'window/showMessage').map(({ params }) => params),
      [
        {
          type: 2,
          message:
            'treaty-body.json:2:14: rules.ize: expected one of off, information, warning, error, default, not “loud”. And 1 more; the log names each.',
        },
      ],
    );
  });

  it('that is wrong is left to a client that tells of it itself', async () => {
    const folder = folderOf({ 'treaty-body.json': '{\n  "rules": { "ize": "loud" }\n}' });
    const client = await start({ folders: [folder.uri], options: { projectProblems: true } });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    const told = () =>
      client.notified
        .filter(({ method }) => method === 'treatyBody/projectProblems')
        .map(({ params }) => (params as ProjectProblems).problems);
    assert.deepEqual(told(), [
      ['2:14: rules.ize: expected one of off, information, warning, error, default, not “loud”'],
    ]);
    assert.ok(!client.notified.some(({ method }) => method === 'window/showMessage'));
  });

  it('says the status of a document', async () => {
    const folder = folderOf({ 'treaty-body.json': '{ "documents": [{ "files": "a.txt", "status": "final" }] }' });
    const client = await start({ folders: [folder.uri], options: { rulePages: true } });
    for (const name of ['a.txt', 'b.txt']) {
      await client.open(`${folder.uri}/${name}`, TEXT);
      await client.diagnostics(`${folder.uri}/${name}`);
    }
    await client.until(() => infoOf(client, `${folder.uri}/b.txt`) !== undefined, 'what is known of it');
    assert.equal(infoOf(client, `${folder.uri}/a.txt`)?.status, 'final');
    assert.equal(infoOf(client, `${folder.uri}/b.txt`)?.status, 'draft');
  });
});

function infoOf(client: TestClient, uri: string): DocumentInfo | undefined {
  const infos = client.notified.filter(({ method }) => method === 'treatyBody/documentInfo');
  return infos.map(({ params }) => params as DocumentInfo).findLast((info) => info.uri === uri);
}

describe('ignoring a finding', () => {
  it('is a command of the client where it has one, and the server says what is to be written', async () => {
    const folder = folderOf({ 'treaty-body.json': '{\n  // ours\n  "rules": {}\n}\n' });
    const client = await start({ folders: [folder.uri], options: { ignoring: true } });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, TEXT);
    assert.equal(await rules(client, uri), 'ize, ize, paragraph-exists');
    const actions = await actionsAt(client, uri, TEXT, '9 above');
    const command: Command | undefined = actions.find(({ title }) => title.startsWith('Ignore'))?.command;
    assert.equal(command?.command, 'treatyBody.ignoreFinding');
    const [document, ignore] = command?.arguments ?? [];
    assert.equal(document, uri);
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
    // Numbered otherwise, it stays ignored; the text was never touched.
    const moved = TEXT.replace('2.\tThe', '2.\tNew.\n3.\tThe');
    await client.change(uri, { text: moved });
    assert.equal(await rules(client, uri), 'ize, ize');
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
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    const action = (await actionsAt(client, uri, TEXT, '9 above')).find(({ title }) => title.startsWith('Ignore'));
    assert.match(action?.title ?? '', /^Ignore this finding/);
    const [create, edit] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(create, {
      kind: 'create',
      uri: `${folder.uri}/treaty-body.json`,
      options: { overwrite: false, ignoreIfExists: false },
    });
    const text = (edit as TextDocumentEdit).edits.map((one) => ('newText' in one ? one.newText : '')).join('');
    assert.equal(readProject(text, RULE_IDS, 'en').project.ignored[0]?.text, '9');
  });

  it('is not offered where there is no folder, and not made up', async () => {
    const client = await start();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    const titles = (await actionsAt(client, uri, TEXT, '9 above')).map(({ title }) => title);
    assert.deepEqual(titles, []);
    const change = { ignore: { rule: 'ize', document: 'd', sentence: 's' } };
    assert.equal(await client.request('treatyBody/changeProject', { uri, change, open: [] }), null);
  });

  it('may be a setting', async () => {
    const ignored = [
      { rule: 'paragraph-exists', document: 'CMW/C/XAA/CO/1', sentence: 'The Committee refers to paragraph 9 above.' },
    ];
    const client = await start({ capabilities: { workspace: { configuration: true } }, settings: () => ({ ignored }) });
    await client.open('file:///x/a.txt', TEXT);
    assert.equal(await rules(client, 'file:///x/a.txt'), 'ize, ize');
  });
});

describe('a change of a project file', () => {
  it('is an entry that is taken out again, with all else as it was', async () => {
    const before = '{\n  // ours\n  "acronyms": ["NHRI"]\n}\n';
    const folder = folderOf({ 'treaty-body.json': before });
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, TEXT);
    const finding = { rule: 'ize', document: 'CMW/C/XAA/CO/1', sentence: 'One.' };
    const change = async (what: object) => {
      const changed = await client.request<ChangedProject>('treatyBody/changeProject', { uri, change: what, open: [] });
      writeFileSync(join(folder.path, 'treaty-body.json'), changed.text ?? '');
      return changed.text ?? '';
    };
    const ignored = () => client.request<IgnoredFindings | null>('treatyBody/ignoredFindings', { uri });
    const changedOnDisk = () =>
      client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `${folder.uri}/treaty-body.json`, type: 2 }],
      });
    await change({ ignore: finding });
    await change({ ignore: { ...finding, sentence: 'Two.' } });
    await changedOnDisk();
    assert.deepEqual(
      (await ignored())?.findings.map(({ sentence }) => sentence),
      ['One.', 'Two.'],
    );
    await change({ lift: finding });
    await changedOnDisk();
    assert.deepEqual(
      (await ignored())?.findings.map(({ sentence }) => sentence),
      ['Two.'],
    );
    assert.match(await change({ lift: { ...finding, sentence: 'Three.' } }), /\/\/ ours/);
    const bare = await start();
    await bare.open('untitled:a', TEXT);
    assert.equal(await bare.request('treatyBody/ignoredFindings', { uri: 'untitled:a' }), null);
  });

  it('may be the word limit of the document’s kind', async () => {
    const folder = folderOf({ 'treaty-body.json': '{ "wordLimits": { "replies": 5 } }' });
    const client = await start({ folders: [folder.uri] });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, TEXT);
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
    await client.open(uri, TEXT);
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
    await client.open('untitled:b', TEXT);
    await client.notify('treatyBody/documentOptions', { uri: 'untitled:c', status: 'advance-unedited' });
    await client.open('file:///elsewhere/c.txt', TEXT);
    await client.notify('treatyBody/documentOptions', { uri: 'file:///elsewhere/c.txt', status: 'advance-unedited' });
    const said = await terms('file:///elsewhere/c.txt');
    assert.deepEqual([said?.status, said?.ownStatus, said?.statusFrom], ['advance-unedited', 'draft', 'editor']);
    assert.equal(await terms('file:///elsewhere/gone.txt'), null);
  });
});

describe('the language of a document', () => {
  it('is told with how much of it is understood', async () => {
    const client = await start({ options: { rulePages: true } });
    const SPANISH =
      'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandoria\n\n1.\tEl Comité examinó el informe en sus sesiones y toma nota de las respuestas de la delegación.\n2.\tEl Comité acoge con satisfacción la ley y recomienda que los trabajadores y sus familiares sean escuchados por las autoridades para una mejor aplicación.\n';
    const FRENCH =
      'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n1.\tLe Comité a examiné le rapport dans les séances et prend note des réponses de la délégation.\n2.\tLe Comité recommande que les travailleurs soient entendus par les autorités.\n';
    const texts = {
      en: TEXT,
      es: SPANISH,
      fr: FRENCH,
      ru: `CMW/C/XAA/CO/1\n\n1.\t${'Комитет рассмотрел доклад. '.repeat(5)}`,
    };
    const found: string[] = [];
    for (const [name, text] of Object.entries(texts)) {
      const uri = `file:///languages/${name}.txt`;
      await client.open(uri, text);
      await client.diagnostics(uri);
      await client.until(() => infoOf(client, uri) !== undefined, name);
      const info = infoOf(client, uri);
      found.push(`${info?.language} ${info?.understood}`);
    }
    assert.deepEqual(found, ['English wording', 'Spanish numbering', 'French references', 'Russian numbering']);
    // Names of foreign laws and bodies do not make it another language.
    const uri = 'file:///languages/law.txt';
    await client.open(
      uri,
      `${TEXT}3.\tThe Committee notes the Ley para la protección de los derechos de las personas y sus familiares.\n`,
    );
    await client.until(() => infoOf(client, uri) !== undefined, 'law');
    assert.equal(infoOf(client, uri)?.language, 'English');
  });
});

describe('status and submission', () => {
  const uri = 'untitled:Untitled-1';
  const DRAFT_TEXT = `${OBSERVATIONS}1.\tThe Committee thanks Xandoria for its report of XX May 2015.\n2.\tThe Committee recognises paragraph 9 above, and realizes it.\n`;

  it('a status that the user says is followed at once', async () => {
    const client = await start({ options: { rulePages: true } });
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    await client.until(() => infoOf(client, uri)?.status === 'draft', 'what the document says');
    for (const status of ['final', 'advance-unedited', null] as const) {
      await client.notify('treatyBody/documentOptions', { uri, status });
      await client.until(() => infoOf(client, uri)?.status === (status ?? 'draft'), `the status ${status}`);
    }
  });

  it('what is in the way comes in text order, as of a final document, with proposals', async () => {
    const client = await start();
    await client.open(uri, DRAFT_TEXT);
    await client.diagnostics(uri);
    const report = await client.request<SubmissionReport>('treatyBody/submission', { uri });
    assert.equal(report.title, 'CMW/C/XAA/CO/1');
    assert.equal(report.status, 'draft');
    const starts = report.items.map(({ range }) => range.start.line * 1000 + range.start.character);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    const said = new Map(report.items.map((item) => [item.rule, item]));
    assert.equal(said.get('paragraph-exists')?.place, '2');
    assert.match(said.get('ize')?.suggestion ?? '', /The Committee recognizes paragraph 9/);
    assert.deepEqual(
      said
        .get('ize')
        ?.edits?.map(({ newText }) => newText)
        .join(),
      'recognizes',
    );
    assert.equal(said.get('placeholder')?.edits, undefined);
    assert.equal(report.version, 1);
    assert.ok(said.has('placeholder'), [...said.keys()].join());
    assert.equal(await client.request('treatyBody/submission', { uri: 'file:///gone.txt' }), null);
  });

  it('queries are a table', async () => {
    const client = await start();
    await client.open(uri, DRAFT_TEXT);
    const csv = await client.request<string>('treatyBody/exportQueries', { uri, format: 'csv' });
    assert.match(csv, /^"Paragraph","Severity","Text","Query","Suggestion","Rule"\r\n/);
    assert.match(
      csv,
      /\r\n"2","Error","[^"]*paragraph 9 above[^"]*","Paragraph 9 does not exist\.","","paragraph-exists"\r\n/,
    );
    const tabs = await client.request<string>('treatyBody/exportQueries', { uri, format: 'tabs' });
    for (const line of tabs.split('\n').slice(0, -1)) assert.equal(line.match(/\t/g)?.length, 5, line);
    const markdown = await client.request<string>('treatyBody/exportQueries', { uri, format: 'markdown' });
    assert.match(markdown, /^# Queries: CMW\/C\/XAA\/CO\/1\n\n\| Paragraph \| Severity \|/);
    for (const line of markdown.split('\n').slice(2, -1)) assert.equal(line.match(/(?<!\\)\|/g)?.length, 7, line);
  });
});

describe('the whole folder', () => {
  const NAME = 'CMW-C-XAA-CO-1.txt';
  const OTHER = 'CMW-C-XBB-CO-1.txt';

  it('is checked on request, with progress, and kept true', async () => {
    const folder = folderOf({
      [NAME]: TEXT,
      [`sub/${OTHER}`]: TEXT.replace('XAA', 'XBB'),
      'sub/treaty-body.json': '{ "rules": { "ize": "off" } }',
      'notes.txt': 'Buy milk.\n',
    });
    const client = await start({ folders: [folder.uri] });
    const progress: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 't', (value) => {
      if (value.kind === 'report') progress.push(value.message ?? '');
    });
    const report = await client.request<FolderReport>('treatyBody/checkFolder', { workDoneToken: 't' });
    assert.deepEqual(report, { documents: 2, findings: 4, withFindings: 2, isCancelled: false, part: '' });
    assert.deepEqual(progress, ['Looking for documents', '2 of 2']);
    const shown = (name: string) =>
      client.published.findLast(({ uri }) => uri === `${folder.uri}/${name}`)?.diagnostics.map(({ code }) => code);
    assert.deepEqual(shown(NAME), ['ize', 'ize', 'paragraph-exists']);
    assert.deepEqual(shown(`sub/${OTHER}`), ['paragraph-exists']);
    writeFileSync(join(folder.path, NAME), TEXT.replace('paragraph 9', 'paragraph 1'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${folder.uri}/${NAME}`, type: 2 }] });
    await client.until(() => shown(NAME)?.length === 2, 'the file read again');
    await client.request('treatyBody/clearFolder', {});
    await client.until(() => shown(NAME)?.length === 0 && shown(`sub/${OTHER}`)?.length === 0, 'nothing');
    assert.equal(readFileSync(join(folder.path, `sub/${OTHER}`), 'utf8'), TEXT.replace('XAA', 'XBB'));
  });

  it('has files that are not UTF-8 named, and nothing found in what they were read as', async () => {
    const more = 'He thanked the d\xe9l\xe9gation. ';
    const folder = folderOf({
      [NAME]: Buffer.from(`${TEXT}${more}`, 'latin1'),
      [OTHER]: `${TEXT.trimEnd()} The d\ufffdl\ufffdgation.\n`,
    });
    const client = await start({ folders: [folder.uri] });
    await client.request('treatyBody/checkFolder', {});
    const shown = (name: string) =>
      client.published.find(({ uri }) => uri === `${folder.uri}/${name}`)?.diagnostics ?? [];
    assert.deepEqual(
      shown(NAME).map(({ message, severity }) => [severity, String(message).replace(/\(.*?\)/, '')]),
      [[1, 'This file is not UTF-8 text ; save it as UTF-8. Nothing in it was checked.']],
    );
    // Letters that were lost before are findings of the text.
    assert.ok(shown(OTHER).some(({ code }) => code === 'conversion-leftover'));
  });

  it('is not shown twice to a client that asks for what is open', async () => {
    const folder = folderOf({ [NAME]: TEXT });
    const client = await start({ folders: [folder.uri], capabilities: { textDocument: { diagnostic: {} } } });
    const uri = `${folder.uri}/${NAME}`;
    await client.request('treatyBody/checkFolder', {});
    assert.equal(client.published.at(-1)?.diagnostics.length, 3);
    await client.open(uri, TEXT);
    assert.equal((await client.diagnostics(uri)).length, 3);
    await client.request('textDocument/diagnostic', { textDocument: { uri } });
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0, 'what was published taken back');
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 3, 'it again');
    await client.open(uri, TEXT);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0, 'what was published taken back');
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 3, 'it again');
  });

  it('asks for settings again where they could not be read, and tells the log of that and of what is wrong in them', async () => {
    const folder = folderOf({ [NAME]: TEXT });
    const uri = `${folder.uri}/${NAME}`;
    const client = await start({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true } },
      settings: () => {
        throw new Error('not now');
      },
    });
    const codes = async () => {
      await client.request('treatyBody/checkFolder', {});
      return client.published.at(-1)?.diagnostics.map(({ code }) => code);
    };
    assert.deepEqual(await codes(), ['ize', 'ize', 'paragraph-exists']);
    assert.equal(client.logged.length, 1);
    assert.match(client.logged[0] ?? '', /^The settings of .*CMW.* could not be read: .*not now/);
    client.settings = () => ({ rules: { ize: 'off', 'no-such-rule': 'off' } });
    assert.deepEqual(await codes(), ['paragraph-exists']);
    assert.deepEqual(client.logged.slice(1), ['treatyBody.rules.no-such-rule: there is no rule of this name']);
    assert.equal(client.published.at(-1)?.uri, uri);
    client.settings = () => null;
    assert.deepEqual(await codes(), ['paragraph-exists'], 'what could be read is kept until settings change');
  });
});
