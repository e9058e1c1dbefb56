import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ApplyOptions, applyText } from '../../server/src/word/apply/applyText';
import { rejectedCopy } from '../../server/src/word/patch/cleanCopy';
import { partOf } from '../export/exported';
import { docx, p, r, table } from './support/docx';
import { read } from './support/reading';

const BY: ApplyOptions = { author: 'A. Drafter', date: '2026-01-02T03:04:05Z' };
const ROWS = [
  ['Article', 'Measure'],
  ['Seven', 'A new law'],
  ['Nine', 'Two courts'],
];
const HEADED = `${p('It met.')}<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:titlePg/></w:sectPr>`;
const draft = (...rows: readonly (readonly string[])[]) => docx({ body: p('Before.') + table(rows) + p('After it.') });

/** What becomes of an edit, checked on both sides and when it is undone. */
function apply(bytes: Uint8Array, edit: (text: string) => string) {
  const { text } = read(bytes);
  const edited = edit(text);
  assert.notEqual(edited, text);
  const made = applyText(bytes, edited, BY);
  if (made.kind !== 'applied') assert.fail(JSON.stringify(made));
  assert.equal(read(made.bytes).text, edited);
  assert.equal(read(made.bytes, 'original').text, text);
  const rejected = rejectedCopy(made.bytes);
  assert.ok(rejected.kind === 'rejected');
  assert.equal(read(rejected.bytes).text, text);
  const undone = applyText(made.bytes, text, BY);
  assert.ok(undone.kind === 'applied');
  assert.equal(partOf(undone.bytes, 'word/document.xml'), partOf(bytes, 'word/document.xml'));
  return { ...made, body: partOf(made.bytes, 'word/document.xml') };
}

function hindrances(bytes: Uint8Array, edit: (text: string) => string): readonly string[] {
  const made = applyText(bytes, edit(read(bytes).text), BY);
  return made.kind === 'refused-places' ? made.places.map(({ hindrance }) => hindrance) : [made.kind];
}

describe('a row of a table in the edited text of a Word file', () => {
  it('is inserted below another as a tracked row, formatted like that', () => {
    const cell = (words: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r(words, '<w:b/>')}</w:p></w:tc>`;
    const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cell('one')}${cell('two')}</w:tr>`;
    const bytes = docx({ body: `${p('Before.')}<w:tbl><w:tblPr/>${head}</w:tbl>${p('After it.')}` });
    const { body } = apply(bytes, (text) => text.replace('two\n', 'two\nthree\tfour & five\n'));
    const row = /<\/w:tr>(<w:tr>.*?<\/w:tr>)/s.exec(body)?.[1] ?? '';
    assert.match(row, /^<w:tr><w:trPr><w:cantSplit\/><w:ins [^>]*A\. Drafter[^>]*\/><\/w:trPr><w:tc><w:tcPr><w:tcW /);
    assert.match(row, /<w:jc w:val="right"\/>.*<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>four &amp; five</s);
    assert.doesNotMatch(row, /tblHeader/);
  });

  for (const [what, empty] of [
    ['is empty', ''],
    ['contains only a space', '\u00a0'],
  ] as const)
    it(`has words typed into a cell that ${what}`, () => {
      const bytes = draft(['Measure', empty, 'Result of it', 'Remarks']);
      assert.match(read(bytes).text, /\nMeasure\t\tResult of it\tRemarks\n/);
      apply(bytes, (text) => text.replace('Measure\t\tResult', 'Measure\tFirst\tResult'));
      apply(bytes, (text) => text.replace('Measure\t\tResult of it\tRemarks', 'Act\tFirst\tThe whole\tOther'));
      const first = draft(['Article', 'Measure'], [empty, empty, 'Two courts'], [empty, 'Three']);
      apply(first, (text) => text.replace('\t\tTwo', 'Seven\t\tTwo'));
      apply(first, (text) => text.replace('\t\tTwo', '\tA law\tTwo').replace('\tThree', 'Nine\tThree'));
    });

  for (const [what, empty] of [
    ['are empty', ''],
    ['contain only a space', '\u00a0'],
  ] as const) {
    const rows = draft(['Article', 'Measure', 'Result'], ['Seven', empty, empty], ['Nine', 'Courts', empty]);
    /** The words in each cell of a row. */
    const cellsIn = (bytes: Uint8Array, row: number) => {
      const xml = partOf(bytes, 'word/document.xml').split('<w:tr>')[row] ?? '';
      return xml
        .split('</w:tc>')
        .slice(0, -1)
        .map((cell) => cell.replace(/<w:delText.*?<\/w:delText>|<[^>]*>/gs, '').trim());
    };

    it(`whose last cells ${what} has words typed after a tab in those, and without one where they stand`, () => {
      for (const [words, typed, row, cells] of [
        ['Seven', 'Seven\tA law', 2, ['Seven', 'A law', '']],
        ['Seven', 'Seven\t\tA law', 2, ['Seven', '', 'A law']],
        ['Seven', 'Eight\tA law\tNone', 2, ['Eight', 'A law', 'None']],
        ['Seven', 'Seven and more', 2, ['Seven and more', '', '']],
        ['Courts', 'Courts\tGood', 3, ['Nine', 'Courts', 'Good']],
        ['Courts', 'Judges and courts', 3, ['Nine', 'Judges and courts', '']],
        ['Courts', 'Courts.', 3, ['Nine', 'Courts.', '']],
        ['Nine\tCourts', 'Ten\tActs\tGood', 3, ['Ten', 'Acts', 'Good']],
      ] as const)
        assert.deepEqual(cellsIn(apply(rows, (text) => text.replace(words, typed)).bytes, row), cells);
      apply(rows, (text) => text.replace('Seven', 'Seven\tA law').replace('Courts', 'Courts\tGood'));
      apply(rows, (text) => text.replace('Courts', 'Courts\tGood').replace('After it', 'Long after it'));
    });

    it(`whose last cells ${what} has a row inserted below it, with as many cells as have words or as there are`, () => {
      for (const row of ['Eight', 'Eight\tA law', 'Eight\tA law\tNone'])
        apply(rows, (text) => text.replace('Seven\n', `Seven\n${row}\n`));
      apply(rows, (text) => text.replace('Seven\n', 'Seven\tAn act\nEight\tA law\n'));
    });

    it(`whose last cells ${what} takes no more words than it has cells`, () => {
      for (const typed of ['Seven\tA law\tNone\tGood', 'Seven\t\t\tGood'])
        assert.deepEqual(
          hindrances(rows, (text) => text.replace('Seven', typed)),
          ['table'],
        );
    });
  }

  it('has words after a tab in the next cell where other paragraphs of a cell are empty too', () => {
    const cells = `<w:tc>${p('One')}<w:p/></w:tc><w:tc><w:p/><w:p/></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>`;
    const bytes = docx({ body: `${p('Before.')}<w:tbl><w:tr>${cells}</w:tr></w:tbl><w:p/>${p('After it.')}` });
    const { body } = apply(bytes, (text) => text.replace('One', 'One\tTwo'));
    assert.match(body, /<\/w:tc><w:tc><w:p><w:ins [^>]*><w:r><w:t[^>]*>Two</);
    assert.deepEqual(
      hindrances(bytes, (text) => text.replace('One', 'One\t\tThree')),
      ['table'],
    );
  });

  it('has words in an empty cell formatted like its paragraph mark', () => {
    const mark = '<w:pPr><w:jc w:val="right"/><w:rPr><w:b/></w:rPr></w:pPr>';
    const cells = `<w:tc>${p('One')}</w:tc><w:tc><w:p>${mark}</w:p></w:tc><w:tc><w:p/></w:tc><w:tc>${p('Four')}</w:tc>`;
    const bytes = docx({ body: `${p('Before.')}<w:tbl><w:tr>${cells}</w:tr></w:tbl>${p('After it.')}` });
    const { body } = apply(bytes, (text) => text.replace('One\t\t\t', 'One\tTwo\tThree\t'));
    assert.match(body, /<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>Two</);
    assert.match(body, /<w:ins [^>]*><w:r><w:t[^>]*>Three</);
  });

  it('has no words typed into a cell that is merged with the one above', () => {
    const rowOf = (properties: string) =>
      docx({
        body: `${p('Before.')}<w:tbl><w:tr><w:tc>${p('One')}</w:tc><w:tc>${properties}<w:p/></w:tc><w:tc>${p('Three')}</w:tc></w:tr></w:tbl>`,
      });
    const typed = (text: string) => text.replace('One\t\t', 'One\tTwo\t');
    assert.deepEqual(hindrances(rowOf(''), typed), ['applied']);
    assert.deepEqual(hindrances(rowOf('<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'), typed), ['applied']);
    assert.deepEqual(hindrances(rowOf('<w:tcPr><w:vMerge/></w:tcPr>'), typed), ['table']);
  });

  it('whose cells are all empty takes no edits of the paragraphs around it', () => {
    apply(draft(['', '']), (text) => text.replace('Before.', 'Long before.'));
    apply(draft(['', '']), (text) => text.replace('After', 'Right after'));
  });

  it('may be one of several, with cells that are empty', () => {
    apply(draft(...ROWS), (text) => text.replace('Two courts\n', 'Two courts\nTen\tMore\n\tAlone\n'));
    apply(draft(...ROWS), (text) => text.replace('A new law\n', 'A new law\nEight\tA decree\n'));
  });

  it('may be one of a single column, between others and at the end', () => {
    const bytes = draft(['Sources'], ['The census'], ['Two surveys']);
    const { body } = apply(bytes, (text) => text.replace('census\n', 'census\nA register\n'));
    assert.equal(body.match(/<w:tr><w:trPr><w:ins /g)?.length, 1);
    apply(bytes, (text) => text.replace('surveys\n', 'surveys\nThe archives\nLetters\n'));
    apply(bytes, (text) => text.replace('The census\n', '').replace('surveys\n', 'surveys\nThe archives\n'));
  });

  it('is not split, nor is a line of the masthead', () => {
    for (const [words, cut] of [
      ['Seven\tA new', 'Seven\n\tA new'],
      ['Seven\tA new', 'Seven\t\nA new'],
      ['Two courts', 'Two\ncourts'],
    ] as const)
      assert.deepEqual(
        hindrances(draft(...ROWS), (text) => text.replace(words, cut)),
        ['table'],
      );
    const masthead = docx({ heads: { h1: table([['Xandoria', 'A/XAA/2']]) }, body: HEADED });
    assert.deepEqual(
      hindrances(masthead, (text) => text.replace('\tA/XAA', '\n\tA/XAA')),
      ['table'],
    );
  });

  it('is deleted as a tracked row, one or all', () => {
    const { body } = apply(draft(...ROWS), (text) => text.replace('Seven\tA new law\n', ''));
    assert.match(body, /<w:tr><w:trPr><w:del [^>]*\/><\/w:trPr><w:tc>.*<w:delText[^>]*>Seven</s);
    assert.equal(body.match(/<w:trPr>/g)?.length, 1);
    const all = apply(draft(...ROWS), (text) => text.replace(/Article[\s\S]*courts\n+/, ''));
    assert.equal(all.body.match(/<w:trPr><w:del /g)?.length, 3);
  });

  it('has other words in a cell, whichever it is and whatever happens beside it', () => {
    for (const [words, other] of [
      ['A new law', 'No measure'],
      ['Seven', 'Eight'],
      ['Seven\tA new law', 'Eight\tNo measure'],
      ['Two courts', 'Three tribunals'],
      ['A new law\nNine\tTwo courts', 'No measure'],
      ['A new law', 'No measure\nEight\tA decree'],
      ['Seven\tA new law\nNine', 'Eight\tNo measure\nTen'],
    ] as const)
      apply(draft(...ROWS), (text) => text.replace(words, other));
  });

  it('keeps its cells where only the words of one are deleted', () => {
    const { body } = apply(draft(...ROWS), (text) => text.replace('Nine\tTwo courts', '\tTwo courts'));
    assert.doesNotMatch(body, /<w:trPr>/);
  });

  it('changes beside another that comes or goes', () => {
    apply(draft(...ROWS), (text) =>
      text.replace('Seven\tA new law\n', '').replace('Two courts\n', 'Three courts\nTen\tMore\n'),
    );
  });

  it('is refused with other cells than the row above it has, or in a table within a table', () => {
    const bytes = draft(...ROWS);
    assert.deepEqual(
      hindrances(bytes, (text) => text.replace('Two courts\n', 'Two courts\nTen\tMore\tMost\n')),
      ['table'],
    );
    assert.deepEqual(
      hindrances(bytes, (text) => text.replace('Two courts\n', 'Two courts\n12.\tA paragraph.\n')),
      ['table'],
    );
    assert.deepEqual(
      hindrances(bytes, (text) => text.replace('Article\tMeasure', 'Article\tState\tMeasure')),
      ['table'],
    );
    const nested = docx({ body: p('Before.') + table([['one', `${table([['inner', 'cell']])}${p('')}`]]) });
    assert.deepEqual(
      hindrances(nested, (text) => text.replace('cell', 'cell\nmore\tcells')),
      ['table'],
    );
    const merged = docx({
      body: `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('one')}</w:tc><w:tc>${p('two')}</w:tc></w:tr></w:tbl>${p('End.')}`,
    });
    assert.deepEqual(
      hindrances(merged, (text) => text.replace('two\n', 'two\nthree\tfour\n')),
      ['table'],
    );
  });
});
