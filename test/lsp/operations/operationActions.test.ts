import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodeAction, TextEdit } from 'vscode-languageserver';
import type { ConcordanceAnswer, ConcordanceParams, MoveTargetsAnswer } from '../../../server/src/protocol';
import { CEDAW_DRAFT, CEDAW_FINAL, FOLLOW_UP } from '../../edits/cedaw';
import { builtServer } from '../support/builtServer';
import { apply, at, operate, URI } from '../support/operating';

const start = builtServer();

describe('operations as code actions and the like', () => {
  it('are code actions with edits for a client that runs no commands', async () => {
    const client = await start();
    const text = CEDAW_DRAFT.replace('\n20.\t', '\n22.\t');
    await client.open(URI, text);
    const here = at(text, 'in matter Bi');
    const actions = await client.codeActions(URI, here, { only: ['refactor'] });
    const renumber = actions.find(({ title }) => title === 'Renumber paragraphs, subparagraphs and headings');
    assert.ok(renumber?.edit?.changes, actions.map(({ title }) => title).join());
    assert.equal(apply(text, renumber.edit.changes[URI] ?? []), CEDAW_DRAFT);
  });

  it('say in their titles what an editor that cannot ask would not ask about, and what they left', async () => {
    for (const changeAnnotationSupport of [undefined, {}]) {
      const client = await start({
        capabilities: {
          workspace: {
            workspaceEdit: { documentChanges: true, ...(changeAnnotationSupport && { changeAnnotationSupport }) },
          },
        },
      });
      const isAsked = changeAnnotationSupport !== undefined;
      const actionsIn = async (text: string, words: string) => {
        await client.open(URI, text);
        const here = at(text, words);
        return client.codeActions(URI, here, { only: ['refactor'] });
      };
      const titles = (actions: readonly CodeAction[], begin: string) =>
        actions.flatMap(({ title }) => (title.startsWith(begin) ? [title] : []));
      const final = await actionsIn(CEDAW_FINAL, 'in matter Bi');
      const numbers = isAsked ? '' : ' (changes 34 numbers of a final document)';
      assert.deepEqual(titles(final, 'Insert a paragraph'), [`Insert a paragraph${numbers}`]);
      const rename = client.at('textDocument/rename', URI, at(CEDAW_FINAL, '24 (b), 36'), { newName: '24 bis' });
      if (isAsked) await rename;
      else await assert.rejects(rename, /^Error: This is a final document, and others may already cite/);

      const draft = await actionsIn(CEDAW_DRAFT, 'in matter Da');
      const left = isAsked ? '' : ' (leaves 1 reference to what is deleted)';
      assert.deepEqual(titles(draft, 'Delete'), [
        `Delete paragraph 30${left}`,
        'Delete paragraph 30 and remove it from lists',
      ]);
      const action = draft.find(({ title }) => title === `Delete paragraph 30${left}`);
      const [change] = action?.edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      const edits = change.edits.filter((one): one is TextEdit => 'newText' in one);
      await client.change(URI, { text: apply(CEDAW_DRAFT, edits) });
      await client.settle();
      const told = client.notified.filter(({ method }) => method === 'window/showMessage');
      assert.equal(told.length, 1, JSON.stringify(told));
      assert.match(JSON.stringify(told), /1 reference to check\. Line \d+: “30”: what it refers to was deleted/);
    }
  });

  it('say that what they left is a heading, and no reference', async () => {
    const text = `CMW/C/XAA/CO/1

Concluding observations on the initial report of Xandoria

A.	One

1.	The Committee welcomes the Act.

B.	Two

2.	The Committee thanks the delegation.

C.	Three

3.	The Committee notes the report.
`;
    const client = await start();
    await client.open(URI, text);
    const operation = { kind: 'delete', what: 'innermost', references: 'leave' } as const;
    const answer = await operate(client, text, 'thanks', operation, true);
    assert.ok(answer.kind === 'edit', JSON.stringify(answer));
    assert.deepEqual(
      answer.notes.map(({ message, isOther }) => [message, isOther]),
      [['The heading “Two” now has nothing under it.', true]],
    );
  });

  it('are code actions with labelled edits, and what follows them, for a client that can show a preview', async () => {
    const client = await start({
      capabilities: {
        workspace: {
          workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
        },
      },
      options: { operations: true },
    });
    await client.open(URI, CEDAW_DRAFT);
    const actionsAt = (words: string) => {
      const here = at(CEDAW_DRAFT, words);
      return client.codeActions(URI, here, { only: ['refactor'] });
    };
    const actions = await actionsAt('leaders');
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Insert a paragraph',
        'Insert a concern and a recommendation',
        'Insert a subparagraph',
        'Split 12 (b) here',
        'Turn 12 (b) into a paragraph',
        'Move 12 (b) up',
        'Delete 12 (b)',
      ],
    );
    const [insert] = actions;
    assert.deepEqual(Object.values(insert?.edit?.changeAnnotations ?? {}), [
      { label: 'Text' },
      { label: 'Numbers' },
      { label: 'References' },
    ]);
    assert.equal(insert?.command?.command, 'treatyBody.operated');
    // What is cited is asked about.
    const cited = (await actionsAt('in matter Da')).filter(({ title }) => title.startsWith('Delete'));
    assert.deepEqual(
      cited.map(({ title, edit, command }) => [title, edit === undefined, command?.command]),
      [
        ['Delete paragraph 30', true, 'treatyBody.operate'],
        ['Delete paragraph 30 and remove it from lists', false, 'treatyBody.operated'],
      ],
    );
  });

  it('are grouped by kind, and those that pick something are offered where it can stand', async () => {
    const client = await start({ options: { operations: true, picking: true } });
    await client.open(URI, CEDAW_DRAFT);
    const ask = async (words: string, only = ['refactor']) => {
      const here = at(CEDAW_DRAFT, words);
      const params = {
        textDocument: { uri: URI },
        range: { start: here, end: here },
        context: { diagnostics: [], only },
      };
      return await client.request<CodeAction[]>('textDocument/codeAction', params);
    };
    const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
    assert.deepEqual(titles(await ask('leaders', ['refactor.move'])), ['Move 12 (b) up']);
    assert.ok(
      (await ask('leaders', ['refactor.rewrite'])).every(({ kind }) => kind === 'refactor.rewrite.treaty-body'),
    );
    const picking = async (words: string) => titles(await ask(words)).filter((title) => title.endsWith('…'));
    const choose = 'Choose recommendations for follow-up paragraph 51…';
    assert.deepEqual(await picking('leaders'), ['Cite a paragraph…']);
    assert.deepEqual(await picking('eaders'), []);
    assert.deepEqual(await picking(FOLLOW_UP), ['Cite a paragraph…', choose]);
  });

  it('ask before something that is cited is deleted, and name it', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const asked = await operate(client, CEDAW_DRAFT, 'in matter Da', { kind: 'delete', what: 'paragraph' });
    assert.ok(asked.kind === 'ask-references', asked.kind);
    assert.match(asked.question, /^Delete paragraph 30\? It is cited in (1 place|\d+ places)\.$/);
  });

  it('move to the beginning, and say where else something can be moved', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const targets = (words: string) =>
      client.request<MoveTargetsAnswer | null>('treatyBody/moveTargets', {
        uri: URI,
        position: at(CEDAW_DRAFT, words),
      });
    const ofItem = await targets('Publish data on wages');
    assert.equal(ofItem?.moved, '36 (b)');
    assert.equal(ofItem?.beginning, 'before 36 (a)');
    const places = ofItem?.items.map(({ place }) => place) ?? [];
    assert.ok(places.includes('36 (a)') && places.includes('36 (c)') && places.includes('12 (a)'), places.join());
    assert.ok(!places.includes('36 (b)') && !places.includes('36'));
    const ofFirst = await targets('Adopt the bill on equal pay');
    assert.equal(ofFirst?.beginning, '');
    const ofParagraph = await targets('in matter Bi');
    assert.equal(ofParagraph?.moved, 'paragraph 18');
    assert.equal(ofParagraph?.beginning, 'before 1');
    assert.ok(!ofParagraph?.items.some(({ place, isItem }) => isItem || place === '18'));
    // Paragraphs 1 to 17, after the last of which it stands already.
    assert.equal(ofParagraph?.before, 17);
    assert.deepEqual(
      ofItem?.items.slice(ofItem.before - 1, ofItem.before + 1).map(({ place }) => place),
      ['36 (a)', '36 (c)'],
    );
    assert.equal(await targets('CEDAW/C'), null);

    const first = { kind: 'move-first', what: 'innermost' } as const;
    const answer = await operate(client, CEDAW_DRAFT, 'Publish data on wages', first);
    assert.ok(answer.kind === 'edit', answer.kind);
    assert.match(
      apply(CEDAW_DRAFT, [...answer.edits]),
      /\(a\)\s*Publish data on wages;?\s*\(b\)\s*Adopt the bill on equal pay/,
    );
    const refused = await operate(client, CEDAW_DRAFT, 'Adopt the bill on equal pay', first);
    assert.deepEqual(refused, { kind: 'refused', message: 'It is already the first one.' });
    // Each place that is offered is one that the move is not refused for, but for the place where it stands.
    for (const { place } of ofItem?.items ?? []) {
      const moved = await operate(client, CEDAW_DRAFT, 'Publish data on wages', {
        kind: 'move-after',
        what: 'innermost',
        place,
      });
      if (place !== '36 (a)') assert.equal(moved.kind, 'edit', place);
    }
  });

  it('say which number became which since the document was opened, was saved, or had another text', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const answer = await operate(client, CEDAW_DRAFT, 'in matter Bi', { kind: 'insert-paragraph' });
    assert.ok(answer.kind === 'edit');
    const backwards = [...answer.edits].reverse().map(({ range, newText }) => ({ range, text: newText }));
    await client.change(URI, ...backwards);
    const ask = (before: ConcordanceParams['before']) =>
      client.request<ConcordanceAnswer>('treatyBody/concordance', { uri: URI, form: 'csv', before });
    const { table, changed, summary } = await ask('opened');
    assert.deepEqual(await ask('saved'), { table, changed, summary });
    assert.match(summary, /^34 paragraphs and \d+ subparagraphs renumbered, 1 paragraph new$/);
    const read = await client.request<ConcordanceAnswer>('treatyBody/concordance', {
      uri: URI,
      form: 'markdown',
      before: 'opened',
    });
    const numbers = read.table
      .split('\n')
      .slice(2, -1)
      .map((line) =>
        line
          .split('|')
          .slice(1, 3)
          .map((cell) => cell.trim()),
      );
    const isOther = numbers.map(([before, after]) => before !== after);
    assert.equal(isOther.lastIndexOf(true), changed - 1, 'what has changed comes first');
    assert.equal(isOther.indexOf(false), changed);
    assert.match(table, /^"Old number","New number","Text"\r\n/);
    assert.match(table, /"24 \(b\)","25 \(b\)","Extend the helpline to all provinces;"/);
    await client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    assert.equal((await ask('saved')).changed, 0);
    assert.deepEqual(await ask('opened'), { table, changed, summary });
    const older = await ask({ text: CEDAW_DRAFT.replace(/^18\..*\n/m, '') });
    assert.match(older.table, /"17","17",/);
    assert.match(older.table, /"","18",/);
  });
});
