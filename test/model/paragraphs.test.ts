import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ParagraphPlace } from '../../server/src/model/base/target';
import {
  findPlace,
  indexParagraphs,
  neighbourOf,
  owningParagraph,
  type PlaceLookup,
  paragraphKey,
} from '../../server/src/model/paragraphs/paragraphs';
import { OBSERVATIONS, read } from '../support/documents';

const { tree, paragraphs } = read(`${OBSERVATIONS}1.\tThe State party should:
\t(a)\tRepeal the Act;
\t(b)\tCompensate the victims:
\t\t(i)\tIn money;
\t\t(ii)\tBy restitution;
\t(c)\tTrain judges:
\t\t(i)\tIn the capital;
\t\t(ii)\tIn the provinces;
\t\t(iii)\tAbroad.
2.\tThe State party should: (a) act under article 2 (e) of the Convention; (b) report.
2 bis.\tThe Committee thanks the delegation.

Annex

1.\tThe list.
`);

/** "1", "1 (b) (ii)" as a place. */
function place(words: string): ParagraphPlace {
  const [number = '', ...path] = words.split(/ \(|\)(?: \()?/).filter((part, i) => i === 0 || part !== '');
  return { number, path };
}

/** What was found, in words. */
function shown(found: PlaceLookup): string {
  switch (found.kind) {
    case 'paragraph':
      return `${found.paragraph.annex > 0 ? 'annex ' : ''}${found.paragraph.number}`;
    case 'item':
      return `${found.paragraph.number}: ${tree.blocks[found.item.block]?.text.trim().replace(/\s+/g, ' ')}`;
    case 'inline':
      return `${found.paragraph.number} at ${tree.blocks[found.block]?.text.slice(found.start, found.end)}`;
    case 'no-item':
      return `${found.paragraph.number} has ${found.depth} of it`;
    case 'no-paragraph':
      return 'nothing';
  }
}

/** What a place means, as seen from the block of a paragraph. */
function found(words: string, from = 0): string {
  return shown(findPlace(tree, paragraphs, paragraphs.all[from]?.block ?? 0, place(words)));
}

describe('a place', () => {
  it('is a paragraph, an item of its list or a letter of its text', () => {
    for (const [words, expected] of [
      ['1', '1'],
      ['2 bis', '2 bis'],
      ['1 (a)', '1: (a) Repeal the Act;'],
      ['1 (b) (ii)', '1: (ii) By restitution;'],
      ['1 (c) (i)', '1: (i) In the capital;'],
      ['2 (b)', '2 at (b)'],
    ] as const) {
      assert.equal(found(words), expected, words);
    }
  });

  it('is told apart by how much of it is there', () => {
    for (const [words, expected] of [
      ['3', 'nothing'],
      ['1 (d)', '1 has 0 of it'],
      ['1 (b) (iv)', '1 has 1 of it'],
      ['1 (a) (i)', '1 has 1 of it'],
      // The letter of an article is none of the paragraph's.
      ['2 (e)', '2 has 0 of it'],
      ['2 bis (a)', '2 bis has 0 of it'],
    ] as const) {
      assert.equal(found(words), expected, words);
    }
  });

  it('is looked for in the list of its own item', () => {
    assert.equal(found('1 (b) (iii)'), '1 has 1 of it');
    const ends = paragraphs.all[0]?.items.map(({ block, endBlock }) => endBlock - block);
    assert.deepEqual(ends, [1, 3, 1, 1, 4, 1, 1, 1]);
  });

  it('without a number is of the paragraph that it is seen from', () => {
    assert.equal(
      shown(findPlace(tree, paragraphs, paragraphs.all[0]?.block ?? 0, { number: '', path: ['c'] })),
      '1: (c) Train judges:',
    );
    assert.equal(shown(findPlace(tree, paragraphs, 0, { number: '', path: ['c'] })), 'nothing');
  });

  it('is first of the annex that it is seen from, then of the main text', () => {
    const annex = paragraphs.all.length - 1;
    assert.equal(found('1', annex), 'annex 1');
    assert.equal(found('2', annex), '2');
    assert.equal(found('1'), '1');
  });
});

describe('the index of paragraphs', () => {
  it('knows whose each block is', () => {
    const owners = tree.blocks.map((block, i) => `${block.kind} ${owningParagraph(paragraphs, i)?.number ?? '-'}`);
    assert.deepEqual(owners, [
      'masthead -',
      'title -',
      'paragraph 1',
      ...Array.from({ length: 8 }, () => 'subparagraph 1'),
      'paragraph 2',
      'paragraph 2 bis',
      'heading -',
      'paragraph 1',
    ]);
  });

  it('finds the first of two paragraphs with one number', () => {
    const twice = read('1.\tOne.\n2.\tTwo.\n2.\tThree.\n');
    assert.equal(twice.paragraphs.byNumber.get(paragraphKey(0, '2')), twice.paragraphs.all[1]);
  });

  it('has no neighbours at the ends or outside', () => {
    const at = (i: number) => paragraphs.all[i]?.block ?? -1;
    assert.equal(neighbourOf(paragraphs, at(0), -1), undefined);
    assert.equal(neighbourOf(paragraphs, at(0), 1), paragraphs.all[1]);
    assert.equal(neighbourOf(paragraphs, at(0) + 2, 1), paragraphs.all[1]);
    assert.equal(neighbourOf(paragraphs, at(paragraphs.all.length - 1), 1), undefined);
    assert.equal(neighbourOf(paragraphs, 0, 1), undefined);
  });

  it('is empty for an empty text', () => {
    assert.deepEqual(indexParagraphs(read('').tree).all, []);
  });
});

it('does not take letters that are cited in a paragraph for items of it', () => {
  const of = (text: string, letter: string) => {
    const model = read(`${OBSERVATIONS}1.\t${text}\n`);
    return findPlace(model.tree, model.paragraphs, model.paragraphs.all[0]?.block ?? 0, { number: '1', path: [letter] })
      .kind;
  };
  const cited = 'See subparagraph (c) above and sub-paragraph (b) below.';
  assert.equal(of(cited, 'c'), 'no-item');
  assert.equal(of(cited, 'b'), 'no-item');
  assert.equal(
    of('It should draw on subparagraph (b), and should: (a) act; (b) report; (c) train judges.', 'b'),
    'inline',
  );
});
