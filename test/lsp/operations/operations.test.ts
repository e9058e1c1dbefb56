import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { CitableAnswer, FollowUpAnswer, OperateAnswer, OperationRequest } from '../../../server/src/protocol';
import { CEDAW_DRAFT, CEDAW_FINAL, FOLLOW_UP } from '../../edits/cedaw';
import { builtServer } from '../support/builtServer';
import { apply, at, operate, URI } from '../support/operating';

const start = builtServer();

describe('operations over the protocol', () => {
  it('answer with edits, the cursor and what is to be looked at', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const answer = await operate(client, CEDAW_DRAFT, 'in matter Bi', { kind: 'insert-paragraph' });
    assert.ok(answer.kind === 'edit', answer.kind);
    const text = apply(CEDAW_DRAFT, [...answer.edits]);
    assert.ok(text.includes('\n19.\t\n20.\tThe Committee'));
    assert.deepEqual(answer.cursor, { line: at(text, '\n19.\t\n').line + 1, character: 4 });
    assert.match(answer.message, /^34 numbers changed, \d+ references updated\.$/);
    assert.equal(answer.notes.length, 1);
    assert.match(answer.notes[0]?.message ?? '', /“17 to 20” is now “17, 18, 20 and 21”/);
  });

  it('split, merge and convert', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const text = async (words: string, operation: OperationRequest): Promise<string> => {
      const answer = await operate(client, CEDAW_DRAFT, words, operation);
      assert.ok(answer.kind === 'edit', JSON.stringify(answer));
      const now = apply(CEDAW_DRAFT, [...answer.edits]);
      assert.equal(now.length, answer.length);
      return now;
    };
    const split = await text('The concern expressed in the previous', { kind: 'split' });
    assert.ok(
      split.includes(
        '\n21.\tThe Committee is concerned about the situation in matter Cb.\n22.\tThe concern expressed in paragraph 20 above applies here as well.',
      ),
      split,
    );
    assert.ok(split.includes('paragraphs 12 (a), 25 (b), 37 (a) and 41 (c) above'));
    const merged = await text('in matter Ba', { kind: 'merge' });
    assert.ok(
      merged.includes('in matter Ba. The Committee is concerned about the situation in matter Bb.\n11.\t'),
      merged,
    );
    assert.ok(merged.includes('paragraphs 11 (a), 23 (b), 35 (a) and 39 (c) above'));
    const paragraph = await text('Raise awareness', { kind: 'to-paragraph' });
    assert.ok(paragraph.includes('\n13.\tRaise awareness among traditional leaders.\n14.\t'));
    assert.ok(paragraph.includes('paragraphs 12 (a), 25 (b), 37 (a) and 41 (c) above'));
    const item = await text('in matter Bd', { kind: 'to-item' });
    assert.ok(item.includes('\n\t(c)\tThe Committee is concerned about the situation in matter Bd.\n13.\t'), item);
  });

  it('show what would be left without a target before it is', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const operation = { kind: 'delete', what: 'paragraph', references: 'leave' } as const;
    const answer = await operate(client, CEDAW_DRAFT, 'in matter Da', operation);
    assert.ok(answer.kind === 'edit');
    assert.deepEqual(
      answer.untargeted.map(({ message, range }) => [
        message.slice(0, 13),
        range.end.character - range.start.character,
      ]),
      [['Paragraph 33:', 2]],
    );
    assert.deepEqual([...new Set(answer.edits.map(({ label }) => label))].sort(), ['Numbers', 'References', 'Text']);
    const removed = await operate(client, CEDAW_DRAFT, 'in matter Da', { ...operation, references: 'remove' });
    assert.ok(removed.kind === 'edit');
    assert.deepEqual(removed.untargeted, []);
  });

  it('refuse what is selected over several paragraphs', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const ask = async (from: string, to: string, operation: OperationRequest): Promise<OperateAnswer> => {
      const selection = { start: at(CEDAW_DRAFT, from), end: at(CEDAW_DRAFT, to) };
      return client.request('treatyBody/operate', { uri: URI, position: selection.end, selection, operation });
    };
    const refused = await ask('in matter Bd', 'in matter Be', { kind: 'delete', what: 'paragraph' });
    assert.ok(refused.kind === 'refused' && /several paragraphs/.test(refused.message), JSON.stringify(refused));
    // The line break after a paragraph is not the next one.
    assert.equal((await ask('in matter Bd', '14.\t', { kind: 'split' })).kind, 'refused');
    assert.equal((await ask('in matter Bd', '14.\t', { kind: 'insert-paragraph' })).kind, 'edit');
    assert.equal((await ask('14.\tThe', '15.\t', { kind: 'move', what: 'innermost', direction: 'up' })).kind, 'edit');
  });

  it('ask what is to become of references to what is deleted', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const answer = await operate(client, CEDAW_DRAFT, 'in matter Da', { kind: 'delete', what: 'paragraph' });
    assert.ok(answer.kind === 'ask-references', answer.kind);
    assert.match(answer.notes.map(({ message }) => message).join(), /^Paragraph 33: .*28, 30 and 31/);
    assert.equal(answer.isListed, true);
  });

  it('do not ask to take out of lists what no list names', async () => {
    const client = await start();
    for (const [cited, isListed] of [
      ['paragraph 20 above', false],
      ['paragraphs 20 and 21 above', true],
      ['paragraph 20 above and to paragraphs 20 and 21 above', true],
    ] as const) {
      const text = `CEDAW/C/XAA/CO/3\n\nConcluding observations on the third periodic report of Xandoria\n\n${[
        19, 20, 21,
      ]
        .map((number) => `${number}.\tThe Committee is concerned about matter ${number}.\n\n`)
        .join('')}22.\tThe Committee refers to ${cited}.\n`;
      await client.open(`file:///${cited.length}.txt`, text);
      const answer = await client.request<OperateAnswer>('treatyBody/operate', {
        uri: `file:///${cited.length}.txt`,
        position: at(text, 'matter 20'),
        operation: { kind: 'delete', what: 'paragraph' },
      });
      assert.ok(answer.kind === 'ask-references', `${cited}: ${JSON.stringify(answer)}`);
      assert.equal(answer.isListed, isListed, cited);
    }
  });

  it('cite what was picked from a list, at every selection', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const position = at(CEDAW_DRAFT, ' above.\n52');
    const answer = await client.request<CitableAnswer | null>('treatyBody/citable', { uri: URI, position });
    assert.equal(answer?.list, FOLLOW_UP);
    const shown = answer?.items.map(({ place, words, section }) => [place, words, section]) ?? [];
    assert.deepEqual(
      shown.find(([place]) => place === '24 (c)'),
      ['24 (c)', 'Train police officers.', 'C. Principal areas of concern and recommendations'],
    );
    const places = shown.map(([place]) => place);
    assert.ok(!places.includes('24 (b)'), 'it is in the list');
    assert.ok(!places.includes('51'), 'it is the paragraph itself');
    const selections = [position, at(CEDAW_DRAFT, ' of the present concluding')].map((one) => ({
      start: one,
      end: one,
    }));
    const cited = await client.request<OperateAnswer>('treatyBody/operate', {
      uri: URI,
      position,
      operation: { kind: 'cite', places: ['30', '24 (c)'], selections },
    });
    assert.ok(cited.kind === 'edit', cited.kind);
    const text = apply(CEDAW_DRAFT, [...cited.edits]);
    assert.ok(text.includes('paragraphs 12 (a), 24 (b) and (c), 30, 36 (a) and 40 (c) above.'));
    assert.ok(text.includes('See also paragraphs 17 to 20, 24 (c) and 30 of the present'));
    const masthead = await client.request('treatyBody/citable', { uri: URI, position: { line: 0, character: 3 } });
    assert.equal(masthead, null);
  });

  it('choose recommendations for the follow-up paragraph', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const position = at(CEDAW_DRAFT, 'in matter Bi');
    const answer = await client.request<FollowUpAnswer | null>('treatyBody/followUp', { uri: URI, position });
    assert.equal(answer?.paragraph, '51');
    assert.equal(answer?.deadline, '');
    const items = answer?.items ?? [];
    assert.deepEqual(
      items.filter(({ isPresent }) => isPresent).map(({ place }) => place),
      ['12 (a)', '24 (b)', '36 (a)', '40 (c)'],
    );
    assert.ok(items.some(({ place }) => place === '30'));
    assert.ok(!items.some(({ place }) => place === '31'), 'a concern');
    const operation = { kind: 'follow-up', places: ['24', '30'], period: '', deadline: false } as const;
    const written = await operate(client, CEDAW_DRAFT, 'in matter Bi', operation);
    assert.ok(written.kind === 'edit', written.kind);
    const text = apply(CEDAW_DRAFT, [...written.edits]);
    assert.equal(text, CEDAW_DRAFT.replace(FOLLOW_UP, 'paragraphs 24 and 30 above'));

    await client.open(
      'file:///drafts/CEDAW-C-XAA-Q-6.txt',
      'CEDAW/C/XAA/Q/6\n\nList of issues\n\n1.\tPlease explain.\n',
    );
    const params = { uri: 'file:///drafts/CEDAW-C-XAA-Q-6.txt', position: { line: 4, character: 5 } };
    assert.equal(await client.request('treatyBody/followUp', params), null);
  });

  it('ask before numbers of a final document change, and say why', async () => {
    const client = await start();
    await client.open(URI, CEDAW_FINAL);
    const operation = { kind: 'insert-paragraph' } as const;
    const asked = await operate(client, CEDAW_FINAL, 'in matter Bi', operation);
    assert.ok(asked.kind === 'ask-status', JSON.stringify(asked));
    assert.match(asked.question, /^This is a final document/);
    assert.match(asked.detail, /^Translators/);
    const answer = await operate(client, CEDAW_FINAL, 'in matter Bi', operation, true);
    assert.equal(answer.kind, 'edit');
  });

  it('are refused with a reason', async () => {
    const client = await start();
    await client.open(URI, CEDAW_DRAFT);
    const refused = async (words: string, operation: OperationRequest) => {
      const answer = await operate(client, CEDAW_DRAFT, words, operation);
      return answer.kind === 'refused' ? answer.message : answer.kind;
    };
    assert.equal(
      await refused('Original', { kind: 'delete', what: 'paragraph' }),
      'There is no numbered paragraph at the cursor.',
    );
    assert.equal(
      await refused('in matter Bi', { kind: 'delete', what: 'item' }),
      'The cursor is not in a subparagraph.',
    );
    assert.equal(
      await refused('in matter Bi', { kind: 'move-after', what: 'paragraph', place: '99' }),
      'There is no such paragraph or subparagraph.',
    );
  });

  it('explain on a letter why it has no other one', async () => {
    const client = await start({ capabilities: { textDocument: { rename: { prepareSupport: true } } } });
    await client.open(URI, CEDAW_DRAFT);
    const prepare = (words: string) => client.at<unknown>('textDocument/prepareRename', URI, at(CEDAW_DRAFT, words));
    await assert.rejects(prepare('(b)\t'), /Letters follow the order of the subparagraphs/);
    assert.equal(await prepare('in matter Da'), null);
    const onWord = await prepare('paragraphs 28, 30');
    assert.ok(JSON.stringify(onWord).includes('"placeholder":"28"'), JSON.stringify(onWord));
  });

  it('give a paragraph another number, as the client can take it', async () => {
    for (const documentChanges of [true, false]) {
      const client = await start({
        capabilities: {
          textDocument: { rename: { prepareSupport: true } },
          workspace: { workspaceEdit: { documentChanges } },
        },
      });
      await client.open(URI, CEDAW_DRAFT);
      const position = at(CEDAW_DRAFT, '24 (b), 36');
      const prepared = await client.at<{ range: Range; placeholder: string }>(
        'textDocument/prepareRename',
        URI,
        position,
      );
      assert.equal(prepared.placeholder, '24');
      const edit = await client.at<WorkspaceEdit>('textDocument/rename', URI, position, { newName: '24 bis' });
      const [change] = edit.documentChanges ?? [];
      const edits = documentChanges && change && 'edits' in change ? change.edits : (edit.changes?.[URI] ?? []);
      assert.equal(edit.changes === undefined, documentChanges);
      const text = apply(
        CEDAW_DRAFT,
        edits.filter((one): one is TextEdit => 'newText' in one),
      );
      assert.ok(text.includes('12 (a), 24 bis (b), 36 (a)') && text.includes('\n24 bis.\t'));
      await assert.rejects(
        client.at('textDocument/rename', URI, position, { newName: '25' }),
        /Another paragraph has the number 25/,
      );
      await assert.rejects(client.at('textDocument/rename', URI, position, { newName: 'x' }), /not the number/);
    }
  });
});
