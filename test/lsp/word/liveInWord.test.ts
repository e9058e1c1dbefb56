import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SendToWordAnswer, WordReferencesAnswer } from '../../../server/src/protocol';
import { bookmark, docx, field, level, list, listOf, numberingOf, p, r } from '../../word/support/docx';
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
    numbered('The Committee is concerned about:'),
    p('The delay;', list(1, 1)),
    p('The lack of data.', list(1, 1)),
    numbered(r('The State party should act on paragraphs 1 and 2 (b) above.', '<w:i/>')),
    numbered(`${r('It recalls paragraph ')}${field('REF _Ref1 \\n \\h', '2')}${r(' (a) and paragraph 9 above.')}`),
    p('5.\tThe Committee recalls its concern in paragraph 5 of document CMW/C/XAA/CO/9.'),
  ].join(''),
  numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1)),
});
const bytes = Buffer.from(DRAFT).toString('base64');
const by = { author: 'E. Editor', date: '2026-01-02T03:04:05Z' };

describe('typed references to numbers that Word makes', () => {
  it('are listed as they are written, levels that are fields already left out', async () => {
    const client = await start({});
    const answer = await client.request<WordReferencesAnswer>('treatyBody/wordReferences', {
      bytes,
      uri,
      become: 'fields',
    });
    assert.ok('items' in answer);
    assert.deepEqual(answer.items, [
      { place: '3', text: '1', isStale: false },
      { place: '3', text: '2 (b)', isStale: false },
      { place: '4', text: '(a)', isStale: false },
    ]);
  });

  it('become fields on bookmarks, each level one, and the text stays the same', async () => {
    const client = await start({});
    const ask = async (more: object) => {
      const answer = await client.request<SendToWordAnswer>('treatyBody/changeWordReferences', {
        bytes,
        uri,
        become: 'fields',
        ...by,
        ...more,
      });
      assert.ok('bytes' in answer);
      return { ...answer, file: Buffer.from(answer.bytes, 'base64') };
    };
    const { changed, left, file } = await ask({});
    assert.deepEqual([changed, left], [3, 0]);
    const before = read(DRAFT);
    const after = read(file);
    assert.equal(after.text, before.text);
    assert.equal(read(file, 'original').text, before.text);
    const made = after.fields.filter(({ bookmark }) => /^_Ref2\d{8}$/.test(bookmark ?? ''));
    assert.deepEqual(
      made.map(({ shown, computed, state, target }) => [
        shown,
        computed,
        state,
        after.paragraphs[target?.paragraph ?? -1]?.label,
      ]),
      [
        ['1', '1', 'current', '1.'],
        ['2', '2', 'current', '2.'],
        ['(b)', '(b)', 'current', '(b)'],
        ['(a)', '(a)', 'current', '(a)'],
      ],
    );
    assert.deepEqual(new Set(after.revisions.map(({ author }) => author)), new Set(['E. Editor']));
    assert.equal((await ask({ chosen: [1] })).changed, 1);
  });
});

describe('fields that show the numbers of paragraphs', () => {
  const numbering = numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1));
  const file = docx({
    body: [
      p('CMW/C/XAA/CO/1'),
      numbered(bookmark('_Ref1', 1, r('The Committee considered the report.'))),
      numbered(`${r('It recalls paragraph ')}${field('REF _Ref1 \\n \\h', '1')}${r('.')}`),
      numbered(`${r('It recalls paragraph ')}${field('REF _Ref1 \\n \\h', '7')}${r('.')}`),
    ].join(''),
    numbering,
  });
  const asked = { bytes: Buffer.from(file).toString('base64'), uri, become: 'text' };

  it('are listed with their places, and whether they are old', async () => {
    const client = await start({});
    const answer = await client.request<WordReferencesAnswer>('treatyBody/wordReferences', asked);
    assert.ok('items' in answer);
    assert.deepEqual(answer.items, [
      { place: '2', text: '1', isStale: false },
      { place: '3', text: '7', isStale: true },
    ]);
  });

  it('become the text that they show, in a file whose other fields stay', async () => {
    const client = await start({});
    const answer = await client.request<SendToWordAnswer>('treatyBody/changeWordReferences', {
      ...asked,
      ...by,
      chosen: [1],
    });
    assert.ok('bytes' in answer);
    assert.deepEqual([answer.changed, answer.left], [1, 0]);
    const made = Buffer.from(answer.bytes, 'base64');
    assert.equal(read(made).text, read(file).text);
    assert.deepEqual(
      read(made).fields.map(({ shown }) => shown),
      ['1'],
    );
    assert.deepEqual(
      read(made, 'original').fields.map(({ shown }) => shown),
      ['1', '7'],
    );
  });
});
