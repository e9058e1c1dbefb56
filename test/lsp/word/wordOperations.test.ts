import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OperationRequest, WordOperateAnswer } from '../../../server/src/protocol';
import { docx, level, list, listOf, numberingOf, p } from '../../word/support/docx';
import { read } from '../../word/support/reading';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const uri = 'file:///folder/CMW-C-XAA-CO-1.docx';
const numbered = (content: string) => p(content, list(1));
const DRAFT = docx({
  body: [
    p('CMW/C/XAA/CO/1'),
    p('Concluding observations on the initial report of Xandoria'),
    numbered('The Committee considered the report.'),
    numbered('The Committee is concerned about the delay.'),
    numbered('The State party should act on paragraph 2 above.'),
    `<w:tbl><w:tr><w:tc>${p('4.\tThe Committee adds this in a table.')}</w:tc></w:tr></w:tbl>`,
  ].join(''),
  numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)),
});
const bytes = Buffer.from(DRAFT).toString('base64');
const by = { author: 'E. Editor', date: '2026-01-02T03:04:05Z' };

async function opened(text = read(DRAFT).text) {
  const client = await start({});
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'treaty-body', version: 1, text } });
  return (words: string, operation: OperationRequest, more: object = {}) => {
    const before = text.slice(0, text.indexOf(words));
    const line = before.split('\n').length - 1;
    const position = { line, character: before.length - before.lastIndexOf('\n') - 1 };
    const params = { uri, position, operation, bytes, ...by, ...more };
    return client.request<WordOperateAnswer>('treatyBody/operateInWord', params);
  };
}

function file(answer: WordOperateAnswer): Uint8Array {
  if (answer.kind !== 'made') assert.fail(JSON.stringify(answer));
  return Buffer.from(answer.bytes, 'base64');
}

describe('an operation on a Word file that is shown', () => {
  it('gives a copy with tracked changes, and says what became of numbers and references', async () => {
    const ask = await opened();
    const answer = await ask('considered', { kind: 'insert-paragraph' });
    const copy = file(answer);
    assert.match(
      read(copy).text,
      /2\.\t\n3\.\tThe Committee is concerned.*\n4\.\tThe State party should act on paragraph 3 above\./,
    );
    assert.equal(read(copy, 'original').text, read(DRAFT).text);
    assert.ok(read(copy).revisions.every(({ author, date }) => author === by.author && date === by.date));
    assert.ok(answer.kind === 'made' && answer.message !== '');
    assert.deepEqual([answer.fieldable, answer.wereFields], [1, false]);
  });

  it('makes typed references that change fields where that is asked for', async () => {
    const ask = await opened();
    const copy = read(file(await ask('considered', { kind: 'insert-paragraph' }, { fields: true })));
    assert.deepEqual(
      copy.fields.map(({ type, shown, state }) => `${type} ${shown} ${state}`),
      ['REF 3 current'],
    );
  });

  it('tells whether typed references take the place of fields', async () => {
    const draft = docx({
      body: [
        p('CMW/C/XAA/CO/1'),
        p('Concluding observations on the initial report of Xandoria'),
        ...['register', 'delay', 'cost'].map((what) => numbered(`The Committee is concerned about the ${what}.`)),
        numbered('The State party should act on paragraphs 1, 2 and 3 above.'),
      ].join(''),
      numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)),
    });
    const inFile = async (sent: Uint8Array, words: string, operation: OperationRequest, more: object = {}) => {
      const ask = await opened(read(sent).text);
      return ask(words, operation, { bytes: Buffer.from(sent).toString('base64'), ...more });
    };
    const removal: OperationRequest = { kind: 'delete', what: 'paragraph', references: 'remove' };
    const typed = await inFile(draft, 'delay', removal);
    assert.deepEqual(typed.kind === 'made' && [typed.fieldable > 0, typed.wereFields], [true, false]);
    const live = file(await inFile(draft, 'register', { kind: 'insert-paragraph' }, { fields: true }));
    const again = await inFile(live, 'delay', removal);
    assert.deepEqual(again.kind === 'made' && [again.fieldable > 0, again.wereFields], [true, true]);
  });

  it('asks what becomes of references to what is deleted, and tells where they stand in the copy', async () => {
    const ask = await opened();
    assert.equal((await ask('concerned', { kind: 'delete', what: 'paragraph' })).kind, 'ask-references');
    const answer = await ask('concerned', { kind: 'delete', what: 'paragraph', references: 'leave' });
    const { text } = read(file(answer));
    assert.ok(answer.kind === 'made');
    const [note] = answer.notes;
    const lines = text.split('\n');
    assert.match(lines[note?.range.start.line ?? -1]?.slice(note?.range.start.character) ?? '', /^2 above/);
  });

  it('says that nothing is to change', async () => {
    const ask = await opened();
    assert.deepEqual(await ask('considered', { kind: 'renumber' }), { kind: 'nothing' });
  });

  it('says of what paragraph it is that it cannot be made', async () => {
    const ask = await opened();
    const answer = await ask('The State party', { kind: 'move', what: 'paragraph', direction: 'down' });
    assert.ok(answer.kind === 'refused');
    assert.match(answer.message, /^No copy was made/);
  });

  it('is refused for a file that is not the one that is shown, and for bytes that are none', async () => {
    const ask = await opened('1.\tThe Committee considered another report.\n');
    const answer = await ask('considered', { kind: 'insert-paragraph' });
    assert.match(answer.kind === 'refused' ? answer.message : '', /^Show the document as it is now/);
    await assert.rejects(ask('considered', { kind: 'renumber' }, { bytes: '*' }), /expected base64/);
  });
});
