import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type CodeLens, type Location, type TextEdit, WorkDoneProgress } from 'vscode-languageserver';
import type { FolderReport, FollowUpAnswer, OperationReport, SubmissionReport } from '../../../server/src/protocol';
import { CEDAW_DRAFT, CEDAW_FINAL } from '../../edits/cedaw';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import { CommandEditor } from '../support/commandEditor';
import { positionOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/CEDAW-C-XAA-CO-6.txt';

/** An editor of the built server. */
class Editor extends CommandEditor {
  constructor(text: string, uri = URI) {
    super(text, uri, start);
  }
}

describe('commands of the server', () => {
  it('insert a paragraph, put the cursor into it and say what became of the others', async () => {
    const editor = new Editor(CEDAW_DRAFT);
    await editor.start();
    const done = await editor.run<OperationReport>('insertParagraph', URI, editor.at('in matter Bi'));
    assert.ok(editor.text.includes('\n19.\t\n20.\tThe Committee'));
    assert.match(await editor.told(), /^34 numbers changed, \d+ references updated\./);
    const line = editor.at('\n19.\t\n').line + 1;
    assert.deepEqual(
      editor.shown.map(({ uri, selection }) => [uri, selection?.start, selection?.end]),
      [[URI, { line, character: 4 }, { line, character: 4 }]],
    );
    assert.equal(done.length, editor.text.length);
    assert.deepEqual(editor.questions, []);
  });

  it('move, split, merge, turn and renumber as the same operations elsewhere', async () => {
    for (const [command, words, expected] of [
      ['moveUp', 'Raise awareness', '\t(a)\tRaise awareness'],
      ['split', 'The concern expressed in the previous', '\n22.\tThe concern expressed in paragraph 20 above applies'],
      ['merge', 'in matter Ba', 'in matter Ba. The Committee is concerned about the situation in matter Bb.\n11.\t'],
      ['toParagraph', 'Raise awareness', '\n13.\tRaise awareness among traditional leaders.\n14.\t'],
      [
        'toSubparagraph',
        'in matter Bd',
        '\n\t(c)\tThe Committee is concerned about the situation in matter Bd.\n13.\t',
      ],
      ['insertSubparagraph', 'Raise awareness', '\n\t(c)\t'],
      [
        'insertConcernAndRecommendation',
        'in matter Bi',
        '\n19.\tThe Committee is concerned about \n20.\tThe Committee recommends',
      ],
    ] as const) {
      const editor = new Editor(CEDAW_DRAFT);
      await editor.start();
      assert.ok(await editor.run(command, URI, editor.at(words)), command);
      assert.notEqual(editor.text, CEDAW_DRAFT);
      assert.ok(editor.text.includes(expected), `${command}: ${editor.text}`);
    }
    const editor = new Editor(CEDAW_DRAFT.replace('\n20.\t', '\n22.\t'));
    await editor.start();
    await editor.run('renumber', URI);
    assert.equal(editor.text, CEDAW_DRAFT);
  });

  it('ask before something that is cited is deleted, and do what is answered', async () => {
    for (const [answer, isDone, isCited] of [
      ['Delete and Remove from Lists', true, false],
      ['Delete, Keep References', true, true],
      ['Cancel', false, true],
      [undefined, false, true],
    ] as const) {
      const editor = new Editor(CEDAW_DRAFT);
      editor.answers = () => answer;
      await editor.start();
      const done = await editor.run<OperationReport | null>('deleteParagraph', URI, editor.at('in matter Da'));
      assert.equal(editor.questions.length, 1);
      assert.match(editor.questions[0] ?? '', /^Delete paragraph 30\? It is cited in 1 place\.\nParagraph 33: /);
      assert.equal(done !== null, isDone, answer);
      assert.equal(editor.text.includes('in matter Da'), !isDone, answer);
      assert.equal(editor.text === CEDAW_DRAFT, !isDone);
      if (isDone && isCited)
        assert.match(await editor.told(), /what it refers to was deleted\. Its words are unchanged/);
    }
    // Where no list names it, there is nothing to take it out of.
    const alone = new Editor(CEDAW_DRAFT.replace('28, 30 and 31', '30'));
    alone.answers = ({ actions }) => actions?.[0]?.title;
    await alone.start();
    assert.ok(await alone.run('deleteParagraph', URI, alone.at('in matter Da')));
    assert.match(await alone.told(), /what it refers to was deleted\. Its words are unchanged/);
    // What is to become of references may be said at once.
    const editor = new Editor(CEDAW_DRAFT);
    await editor.start();
    await editor.run('deleteParagraph', URI, editor.at('in matter Da'), 'remove');
    assert.deepEqual(editor.questions, []);
    assert.ok(!editor.text.includes('in matter Da'));
  });

  it('ask before numbers of a final document change', async () => {
    const editor = new Editor(CEDAW_FINAL);
    await editor.start();
    assert.equal(await editor.run('insertParagraph', URI, editor.at('in matter Bi')), null);
    assert.match(editor.questions[0] ?? '', /^This is a final document\. Change its paragraph numbers\?/);
    assert.equal(editor.text, CEDAW_FINAL);
    editor.answers = () => 'Change Numbers';
    assert.ok(await editor.run('insertParagraph', URI, editor.at('in matter Bi')));
    assert.notEqual(editor.text, CEDAW_FINAL);
    // Called a draft, it asks no more.
    editor.answers = () => 'This Is a Draft';
    assert.ok(await editor.run('insertParagraph', URI, editor.at('in matter Bi')));
    const asked = editor.questions.length;
    assert.ok(await editor.run('insertParagraph', URI, editor.at('in matter Bi')));
    assert.equal(editor.questions.length, asked);
  });

  it('take what is chosen as an argument, and without it say what there is', async () => {
    const editor = new Editor(CEDAW_DRAFT);
    await editor.start();
    const choices = await editor.run<FollowUpAnswer>('followUp', URI, editor.at('in matter Bi'));
    assert.equal(choices.paragraph, '51');
    assert.match(await editor.told(), /^Name the recommendations/);
    const chosen = choices.items.filter(({ isPresent }) => isPresent).map(({ place }) => place);
    assert.deepEqual(chosen, ['12 (a)', '24 (b)', '36 (a)', '40 (c)']);
    assert.ok(await editor.run('followUp', URI, editor.at('in matter Bi'), ['12 (b)', '24 (b)']));
    assert.match(editor.text, /paragraphs 12 \(b\) and 24 \(b\) above/);

    const place = editor.at(' in matter Bi');
    assert.ok(await editor.run('cite', URI, place, ['11', '12 (a)']));
    assert.match(editor.text, /paragraphs 11 and 12 \(a\)/);

    const targets = await editor.run<{ items: readonly { place: string }[] }>('moveTo', URI, editor.at('Publish data'));
    assert.ok(targets.items.some((one) => one.place === '36 (c)'));
    assert.ok(await editor.run('moveTo', URI, editor.at('Publish data'), '36 (c)'));
    assert.match(editor.text, /\(c\)\s*Publish data on wages/);
  });

  it('move nothing to a place without a name, and before all others only if that is said', async () => {
    const editor = new Editor(CEDAW_DRAFT);
    await editor.start();
    for (const nowhere of ['', ' ', '\t']) {
      assert.equal(await editor.run('moveTo', URI, editor.at('Publish data'), nowhere), null);
      assert.equal(await editor.told(), 'There is no such paragraph or subparagraph.');
      for (const [command, more] of [
        ['operate', [{ kind: 'move-after', what: 'innermost', place: nowhere }]],
        ['cite', [[nowhere]]],
        ['followUp', [['12 (a)', nowhere]]],
      ] as const)
        assert.equal(await editor.run(command, URI, editor.at('Publish data'), ...more), null);
      assert.equal(editor.text, CEDAW_DRAFT);
    }
    for (const absent of [[], [null]]) {
      assert.ok(await editor.run('moveTo', URI, editor.at('Publish data'), ...absent));
      assert.match(await editor.told(), /^Name the paragraph or subparagraph to move it after, .*“first”/);
      assert.equal(editor.text, CEDAW_DRAFT);
    }
    assert.ok(await editor.run('moveTo', URI, editor.at('Publish data'), 'first'));
    assert.match(editor.text, /\(a\)\s*Publish data on wages/);
  });

  it('paste paragraphs with the next numbers', async () => {
    const editor = new Editor(CEDAW_DRAFT);
    await editor.start();
    const place = editor.at('19.\tThe');
    await editor.run('paste', URI, { start: place, end: place }, '7.\tThe Committee notes a new thing.\n');
    assert.ok(editor.text.includes('\n19.\tThe Committee notes a new thing.\n20.\tThe Committee'), editor.text);
    await editor.run(
      'paste',
      URI,
      { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      'plain words\n',
    );
    assert.ok(editor.text.startsWith('plain words\n'));
  });

  it('set the status at once, and write it down where there is a folder', async () => {
    const path = scratch('commands');
    const folder = pathToFileURL(path).href;
    const uri = `${folder}/CEDAW-C-XAA-CO-6.txt`;
    writeFileSync(join(path, 'CEDAW-C-XAA-CO-6.txt'), CEDAW_FINAL);
    const editor = new Editor(CEDAW_FINAL, uri);
    await editor.start(
      { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
      folder,
    );
    await editor.run('setStatus', uri, 'draft');
    assert.match(await editor.told(), /^Status: draft; recorded in treaty-body\.json, once that is saved\.$/);
    const written = JSON.stringify(editor.files);
    assert.match(written, /treaty-body\.json/);
    assert.match(written, /CEDAW-C-XAA-CO-6\.txt.*status.*draft/);
    assert.ok(await editor.run('insertParagraph', uri, editor.at('in matter Bi')));
    assert.deepEqual(editor.questions, []);
  });

  it('follow a file that is renamed in the editor', async () => {
    const path = scratch('renamed');
    const old = '{ "documents": [{ "files": "a.txt", "status": "draft" }] }\n';
    writeFileSync(join(path, 'treaty-body.json'), old);
    const folder = pathToFileURL(path).href;
    const editor = new Editor(CEDAW_FINAL, `${folder}/b.txt`);
    const workspace = { fileOperations: { didRename: true }, workspaceEdit: { documentChanges: true } };
    const client = await editor.start({ workspace }, folder);
    await client.notify('workspace/didRenameFiles', {
      files: [{ oldUri: `${folder}/a.txt`, newUri: `${folder}/b.txt` }],
    });
    await client.until(() => editor.files.length > 0, 'the project file');
    assert.match(JSON.stringify(editor.files), /treaty-body\.json.*\\"files\\": \\"b\.txt\\"/);
  });

  it('check a document before its submission, and the whole folder', async () => {
    const path = scratch('commands');
    const text = CEDAW_DRAFT.replace('in matter Bi', 'in matter XX, organised as in paragraph 99 above');
    writeFileSync(join(path, 'CEDAW-C-XBB-CO-6.txt'), text);
    const editor = new Editor(text);
    const client = await editor.start({}, pathToFileURL(path).href);
    const report = await editor.run<SubmissionReport>('checkSubmission', URI);
    assert.ok(report.items.length > 1);
    assert.match(await editor.told(), /^\d+ items to settle before the submission of CEDAW\/C\/XAA\/CO\/6:\n.*\n/);
    assert.match(await editor.told(), /18: Paragraph 99 does not exist\./);
    assert.match(await editor.run<string>('exportQueries', URI, 'csv'), /Paragraph 99 does not exist/);
    const { documents, findings } = await editor.run<FolderReport>('checkFolder');
    assert.equal(documents, 1);
    const published = () => client.published.findLast(({ uri }) => uri.endsWith('XBB-CO-6.txt'))?.diagnostics.length;
    await client.until(() => published() === findings, 'findings of the folder');
    await editor.run('clearFolder');
    await client.until(() => published() === 0, 'them to be taken back');
  });

  it('say how far a folder is checked, and that none is open', async () => {
    const path = scratch('progress');
    writeFileSync(join(path, 'CEDAW-C-XBB-CO-6.txt'), CEDAW_DRAFT);
    const editor = new Editor(CEDAW_DRAFT);
    const client = await editor.start({}, pathToFileURL(path).href);
    const kinds: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'far', ({ kind }) => {
      kinds.push(kind);
    });
    await client.request('workspace/executeCommand', { command: 'treaty-body.checkFolder', workDoneToken: 'far' });
    await client.until(() => kinds.at(-1) === 'end', 'the end');
    assert.deepEqual([kinds[0], new Set(kinds.slice(1, -1))], ['begin', new Set(['report'])]);
    assert.match(await editor.told(), /in 1 document/);

    const alone = new Editor(CEDAW_DRAFT);
    await alone.start();
    assert.equal((await alone.run<FolderReport>('checkFolder')).documents, 0);
    assert.equal(await alone.told(), 'No folder is open.');
  });

  it('say which number is which since the document was opened', async () => {
    const editor = new Editor(CEDAW_DRAFT);
    await editor.start();
    const before = await editor.run<{ changed: number }>('numberingChanges', URI);
    assert.equal(before.changed, 0);
    assert.equal(await editor.told(), 'No number has changed.');
    await editor.run('insertParagraph', URI, editor.at('in matter Bi'));
    const { table, changed } = await editor.run<{ table: string; changed: number }>('numberingChanges', URI, 'csv');
    assert.ok(changed > 30);
    assert.match(table, /^"Old number","New number"/);
  });

  it('name the places that refer to a paragraph, from its lens, and go to the one that is chosen', async () => {
    const editor = new Editor(CEDAW_DRAFT);
    const client = await editor.start();
    const lenses = await client.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    assert.ok(lenses.length > 0);
    for (const { command } of lenses) assert.equal(command?.command, 'treaty-body.showReferences');
    const [first] = lenses;
    editor.answers = ({ actions }) => actions?.[0]?.title;
    const found = await client.request<readonly Location[]>('workspace/executeCommand', first?.command);
    assert.ok(found.length > 0);
    await client.until(() => editor.shown.length > 0, 'a place');
    assert.deepEqual(editor.shown[0]?.selection?.start, found[0]?.range.start);
    assert.match(editor.questions[0] ?? '', /^\d+ references?: \d+/);
  });

  it('list them as the language of display does', async () => {
    const draft =
      'CMW/C/XAA/CO/1\n\n1.\tThe Committee asks this.\n\n2.\tIt recalls paragraph 1 above.\n\n3.\tSee paragraph 1.\n';
    for (const [language, question] of [
      ['en', /2; 3$/],
      ['fr', /2\u00a0; 3$/],
      ['es', /2; 3$/],
    ] as const) {
      const editor = new Editor(draft);
      await editor.start({}, undefined, language);
      await editor.run('showReferences', URI, editor.at('The Committee asks'));
      assert.match(editor.questions[0] ?? '', question);
    }
  });

  it('name them from the words of the paragraph or subparagraph too', async () => {
    const draft = `CMW/C/XAA/CO/1\n\n1.\tThe Committee asks the State party:\n\n\t(a)\tTo mend the quays;\n\n\t(b)\tTo light them.\n\n2.\tIt recalls paragraph 1 (b) above.\n\n3.\tSee paragraphs 1 (b) and 2.\n`;
    const editor = new Editor(draft);
    await editor.start();
    const countAt = async (words: string) =>
      (await editor.run<readonly Location[]>('showReferences', URI, editor.at(words))).length;
    assert.equal(await countAt('light them'), 2);
    assert.equal(await countAt('It recalls'), 1);
    assert.equal(await countAt('the quays'), 0);
  });

  it('say why where nothing can be done, and change nothing', async () => {
    const editor = new Editor(CEDAW_DRAFT);
    await editor.start();
    assert.equal(await editor.run('deleteSubparagraph', URI, editor.at('in matter Bi')), null);
    assert.equal(await editor.told(), 'The cursor is not in a subparagraph.');
    assert.equal(await editor.run('cite', URI, { line: 0, character: 0 }), null);
    assert.match(await editor.told(), /^A citation can only be placed in the text of a paragraph/);
    assert.equal(await editor.run('moveTo', URI, { line: 0, character: 0 }), null);
    assert.equal(await editor.told(), 'There is no numbered paragraph at the cursor.');
    editor.isReadOnly = true;
    assert.equal(await editor.run('insertParagraph', URI, editor.at('in matter Bi')), null);
    const { client } = editor;
    await client?.until(
      () => JSON.stringify(client.notified).includes('The text was not changed: it is read-only.'),
      'why it was not',
    );
    assert.equal(editor.text, CEDAW_DRAFT);
    for (const [command, args, problem] of [
      ['insertParagraph', [], /insertParagraph: uri: expected a string/],
      ['insertParagraph', [URI, { line: 1 }], /position\.character: expected a whole number/],
      ['deleteParagraph', [URI, { line: 1, character: 0 }, 'all'], /references: expected "remove" or "leave"/],
      ['setStatus', [URI, 'secret'], /status: expected/],
      ['noSuchThing', [], /There is no command treaty-body\.noSuchThing/],
    ] as const) {
      await assert.rejects(editor.run(command, ...args), problem);
    }
  });

  it('say why a document has no recommendations to choose for follow-up', async () => {
    const uri = 'file:///drafts/CMW-C-XAA-Q-1.txt';
    const list = 'CMW/C/XAA/Q/1\n\nList of issues in relation to the initial report of Xandoria\n\n1.\tPlease reply.\n';
    const editor = new Editor(list, uri);
    await editor.start();
    assert.equal(await editor.run('followUp', uri, editor.at('reply')), null);
    assert.match(
      await editor.told(),
      /^Only concluding observations have a follow-up paragraph\. .*: List of issues\.$/,
    );
  });
});

describe('Enter in an editor that leaves the cursor before what is written', () => {
  for (const [what, words, cursor] of [
    ['after the number', 'in matter Bi.', '19.\t'],
    ['after the letter', 'Raise awareness among traditional leaders.', '\t(c)\t'],
  ] as const) {
    it(`puts it ${what}, once the number is in the text`, async () => {
      const editor = new Editor(CEDAW_DRAFT);
      const client = await editor.start();
      const at = editor.text.indexOf(words) + words.length;
      const place = positionOf(editor.text, at);
      await editor.change([{ range: { start: place, end: place }, newText: '\n' }]);
      const position = { line: place.line + 1, character: 0 };
      const edits = await client.at<TextEdit[]>('textDocument/onTypeFormatting', URI, position, {
        ch: '\n',
        options: {},
      });
      await client.settle();
      assert.equal(editor.shown.length, 0);
      await editor.change(edits);
      await client.until(() => editor.shown.length > 0, 'the cursor to be placed');
      const [shown] = editor.shown;
      assert.deepEqual(shown?.selection, {
        start: { line: position.line, character: cursor.length },
        end: { line: position.line, character: cursor.length },
      });
      assert.equal(shown?.takeFocus, true);
      assert.ok(editor.text.split('\n')[position.line]?.startsWith(cursor));
      // Once is enough: what is typed then is left alone.
      await editor.change([{ range: { start: position, end: position }, newText: 'x' }]);
      await client.settle();
      assert.equal(editor.shown.length, 1);
    });
  }
});
