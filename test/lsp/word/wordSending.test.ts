import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CleanWordAnswer, SendToWordAnswer, WordFindingsAnswer } from '../../../server/src/protocol';
import { docx, p } from '../../word/support/docx';
import { read } from '../../word/support/reading';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const uri = 'file:///folder/CMW-C-XAA-CO-1.docx';
const DRAFT = docx({
  body: [
    p('ADVANCE UNEDITED VERSION'),
    p('CMW/C/XAA/CO/1'),
    p('Concluding observations on the initial report of Xandoria'),
    p('1.\tThe Committee is concerned that 11 percent of workers have no permit.'),
    p('2.\tThe Committee refers to paragraph 9 above and to [text to come].'),
    p('3.\tThe Act has been in force since 31 June 2021 (see para. 1 and 2 above).'),
  ].join(''),
});
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytesIn = (answer: SendToWordAnswer | CleanWordAnswer) =>
  'bytes' in answer ? Buffer.from(answer.bytes, 'base64') : assert.fail(answer.refusal);
const file = { bytes: base64(DRAFT), uri, which: 'all' };
const both = { comments: true, changes: true, author: 'E. Editor', date: '2026-01-02T03:04:05Z' };

describe('findings sent to Word', () => {
  it('are listed, and more of them in the submission check', async () => {
    const client = await start({});
    const list = async (which: string) => {
      const answer = await client.request<WordFindingsAnswer>('treatyBody/wordFindings', { ...file, which });
      return 'items' in answer ? answer.items : assert.fail(answer.refusal);
    };
    const all = await list('all');
    const first = all.find(({ text }) => /percent/.test(text));
    assert.deepEqual([first?.place, first?.isCertain], ['1', true]);
    assert.match(first?.suggestion ?? '', /11 per cent/);
    const before = await list('submission');
    assert.ok(before.some(({ text }) => /text to come/.test(text)));
    assert.ok(before.length > all.length);
  });

  it('become comments and tracked changes, those that were chosen', async () => {
    const client = await start({});
    const send = (more: object) =>
      client.request<SendToWordAnswer>('treatyBody/sendToWord', { ...file, ...both, ...more });
    const answer = await send({});
    assert.ok('bytes' in answer);
    const made = read(bytesIn(answer));
    assert.match(made.text, /11 per cent/);
    assert.deepEqual([answer.changed, answer.comments, answer.left], [1, made.comments.length, 0]);
    assert.deepEqual([...new Set(made.comments.map(({ author }) => author))], ['E. Editor']);
    const one = read(bytesIn(await send({ chosen: [0], changes: false })));
    assert.deepEqual([one.comments.length, one.revisions.length], [1, 0]);
    // A second time, what was put in is replaced.
    const again = await send({ bytes: base64(bytesIn(answer)) });
    assert.deepEqual(bytesIn(again), bytesIn(answer));
    const clean = await client.request<CleanWordAnswer>('treatyBody/cleanWord', { bytes: base64(bytesIn(answer)) });
    assert.ok('bytes' in clean && clean.isExact && clean.comments === made.comments.length);
    assert.equal(read(bytesIn(clean)).text, read(DRAFT).text);
  });

  it('suggest only what is certain', async () => {
    const client = await start({});
    for (const changes of [true, false]) {
      const answer = await client.request<SendToWordAnswer>('treatyBody/sendToWord', { ...file, ...both, changes });
      const comments = read(bytesIn(answer)).comments.map(({ text }) => text);
      const about = (words: RegExp) => comments.find((one) => words.test(one)) ?? assert.fail(comments.join('\n'));
      assert.doesNotMatch(about(/31 June 2021/), /30 June|→/);
      assert.doesNotMatch(about(/several numbers/), /→/);
      assert.equal(
        comments.some((one) => /→ .*11 per cent/.test(one)),
        !changes,
      );
    }
  });

  it('are refused, and told of a protected file, in the language of the window', async () => {
    const client = await start({ locale: 'fr' });
    const send = (parts: object) =>
      client.request<SendToWordAnswer>('treatyBody/sendToWord', {
        ...file,
        ...both,
        bytes: base64(docx({ body: p('1.\tOne percent, 5 per cent.'), ...parts })),
      });
    const refused = await send({ files: { '_xmlsignatures/origin.sigs': 'x' } });
    assert.ok('refusal' in refused);
    assert.equal(refused.refusal, 'Le document est signé, et une modification invaliderait la signature.');
    const guarded = await send({ settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' });
    assert.ok('bytes' in guarded);
    assert.deepEqual(guarded.notes, ['Le document est protégé contre les modifications.']);
  });

  it('are refused with a sentence, and what is no request of ours with an error', async () => {
    const client = await start({});
    const signed = docx({ body: p('1.\tOne percent.'), files: { '_xmlsignatures/origin.sigs': 'x' } });
    const refused = await client.request<SendToWordAnswer>('treatyBody/sendToWord', {
      ...file,
      ...both,
      bytes: base64(signed),
    });
    assert.ok('refusal' in refused);
    assert.match(refused.refusal, /signed/);
    const none = await client.request<WordFindingsAnswer>('treatyBody/wordFindings', { ...file, bytes: 'UEs=' });
    assert.ok('refusal' in none);
    await assert.rejects(client.request('treatyBody/sendToWord', { ...file, ...both, bytes: 'é' }), /base64/);
    await assert.rejects(client.request('treatyBody/sendToWord', { ...file, comments: true }), /changes/);
  });
});
