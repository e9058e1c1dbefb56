import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Block, contentOf } from '../../server/src/syntax/blocks/block';
import { leavesOf, readTree } from '../../server/src/syntax/blocks/tree';
import { reads, WORDS } from './shownOutline';

/** The first block of a kind. */
function first(text: string, kind: Block['kind'], after = 0): Block {
  const block = readTree(text, WORDS).blocks.filter((b) => b.kind === kind)[after];
  assert.ok(block, kind);
  return block;
}

describe('a block', () => {
  const TITLE = 'Concluding observations on the report of Xandria\n\n';

  it('in Arabic may have a hyphen after its number, which elsewhere closes none', () => {
    for (const written of ['12-\t', '12 -\t', '12- ']) {
      const block = first(`${TITLE}${written}تعرب اللجنة عن أسفها.`, 'paragraph');
      assert.deepEqual(block.label, { form: 'decimal', text: '12', value: 12, suffix: '' });
      assert.equal(contentOf(block), 'تعرب اللجنة عن أسفها.');
    }
    for (const written of ['12-\tThe rest', '12-15 آذار', '12-الرابع'])
      assert.ok(
        readTree(`${TITLE}${written}`, WORDS).blocks.every(({ kind }) => kind !== 'paragraph'),
        written,
      );
  });

  it('has its number with the suffix, the marker and the words', () => {
    const block = first(`${TITLE}  29  bis.\tThe Committee regrets \n\nthat.`, 'paragraph');
    assert.deepEqual(block.label, { form: 'decimal', text: '29 bis', value: 29, suffix: 'bis' });
    assert.equal(block.text, '  29  bis.\tThe Committee regrets \n\n');
    assert.equal(block.text.slice(block.marker.start, block.marker.end), '29  bis.');
    assert.equal(contentOf(block), 'The Committee regrets');
  });

  it('has its words on another line than its number', () => {
    const block = first(`${TITLE}12.\n\nThe Committee regrets.\n`, 'paragraph');
    assert.equal(block.text.slice(block.marker.start, block.marker.end), '12.');
    assert.equal(contentOf(block), 'The Committee regrets.');
  });

  it('has no words where its number stands alone', () => {
    const block = first(`${TITLE}12.\n`, 'paragraph');
    assert.deepEqual(block.content, { start: 3, end: 3 });
  });

  it('has an annex\u2019s name and number as its label', () => {
    const block = readTree(`${TITLE}1. One.\n\nAnnex II. List of Ministries\n`, WORDS).blocks.at(-1);
    assert.deepEqual(block?.label, { form: 'annex', text: 'Annex II', value: 1, suffix: '' });
    assert.equal(block?.zone, 'annex');
  });

  it('has leaves that name what is no text', () => {
    const block = first(
      `${TITLE}[bookmark: a]\t1.\t[bookmark: b]The [bookmark: c] State [sic].[bookmark: d]\n`,
      'paragraph',
    );
    const leaves = leavesOf(block).map((leaf) => [leaf.kind, block.text.slice(leaf.start, leaf.end)]);
    assert.deepEqual(leaves, [
      ['leftover', '[bookmark: a]'],
      ['space', '\t'],
      ['marker', '1.'],
      ['space', '\t'],
      ['leftover', '[bookmark: b]'],
      ['text', 'The '],
      ['leftover', '[bookmark: c]'],
      ['text', ' State [sic].'],
      ['leftover', '[bookmark: d]'],
      ['space', '\n'],
    ]);
  });

  it('has a leaf for the bar code before the words of a page', () => {
    for (const code of ['*1502765*', '\ue025\ue031\ue02a\ue040']) {
      const text = `${TITLE}II.\tPositive aspects\n\n1.\tThe Committee is glad.\n\n\t${code} III.\tConcerns\n`;
      const block = first(text, 'heading', 1);
      const leaves = leavesOf(block).map((leaf) => [leaf.kind, block.text.slice(leaf.start, leaf.end)]);
      assert.deepEqual(leaves.slice(-6, -1), [
        ['leftover', code],
        ['space', ' '],
        ['marker', 'III.'],
        ['space', '\t'],
        ['text', 'Concerns'],
      ]);
    }
  });

  it('takes asterisks around words for emphasis, and in front of them for the mark of a note', () => {
    const kindOf = (line: string) =>
      readTree(`${TITLE}1.\tThe Committee is glad.\n\n${line}\n`, WORDS).blocks.at(-1)?.kind;
    for (const line of ['**The harbours**', '*Open an office.*', '**Each harbour.** It has an office.'])
      assert.notEqual(kindOf(line), 'footnote', line);
    for (const line of ['*Adopted at the session.', '** The annex is as received.', '* Open * to all.', '*Issued ***'])
      assert.equal(kindOf(line), 'footnote', line);
  });

  it('reads letters that were parted from their bracket, and goes on after the mark of a note', () => {
    reads(
      `1.\tThe Committee welcomes:
\t(a)\tThe Housing Act, in 2012;
\t(b)\tThe Water Act;1
(c ) The Heating Act;[12]
\t(d)\tThe Lighting Act;
(e ) The Roofing Act.
`,
      `
        paragraph [1] The Committee welcomes:
          subparagraph [a] The Housing Act, in 2012;
          subparagraph [b] The Water Act;1
          subparagraph [c] The Heating Act;[12]
          subparagraph [d] The Lighting Act;
          subparagraph [e] The Roofing Act.
      `,
    );
  });

  it('reads articles that are quoted with their own numbers as text, and goes on with the numbers of the document', () => {
    reads(
      `CEDAW/C/GC/43

\t\tGeneral recommendation No. 43 on bakeries

1.\tThe Committee speaks of bread.
2.\tThe provisions are these.

\t\tArticle 9

1.\tStates parties grant women equal rights to bake.
2.\tStates parties treat contracts alike:
\t(a)\tThose of sale;
\t(b)\tThose of hire.
3.\tStates parties agree.

\t\tComment

3.\tBread is central:
\t(a)\tIt is eaten.

\t\tArticle 15

4.\tThis one is only spoken of.
`,
      `
        masthead CEDAW/C/GC/43
        title General recommendation No. 43 on b…
        paragraph [1] The Committee speaks of bread.
        paragraph [2] The provisions are these.
        heading Article 9
          unnumbered 1. States parties grant women equa…
          unnumbered 2. States parties treat contracts…
          unnumbered (a) Those of sale;
          unnumbered (b) Those of hire.
          unnumbered 3. States parties agree.
        heading Comment
          paragraph [3] Bread is central:
            subparagraph [a] It is eaten.
        heading Article 15
          paragraph [4] This one is only spoken of.
      `,
    );
  });

  it('goes on with the letters of a list after a line with a number of another kind', () => {
    const list = (second: string) => `1.\tThe Committee recommends:
(a) One thing;
(b) Another thing;
${second}
(c) A third thing;
(d) A fourth.
`;
    for (const second of ['II. Rolls for all', 'II.\tRolls for all', 'II. Rolls for all.']) {
      const { blocks } = readTree(list(second), WORDS);
      const letters = blocks.filter(({ kind }) => kind === 'subparagraph').map(({ label }) => label?.text);
      assert.deepEqual(letters, ['a', 'b', 'c', 'd'], second);
      assert.ok(!blocks.some(({ kind }) => kind === 'heading'), second);
    }
  });
});
