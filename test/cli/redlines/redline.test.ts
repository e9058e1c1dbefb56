import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partOf } from '../../export/exported';
import { docx, level, list, listOf, numberingOf, p, r, styleOf, table } from '../../word/support/docx';
import { read } from '../../word/support/reading';
import { runCaptured, type World } from '../support/captured';

const numbering = numberingOf(listOf(0, level(0, 'decimal', '%1.'), 1));
const BEFORE = docx({
  numbering,
  body: p('It notes the report.', list(1)) + p('It regrets the delay.', list(1)) + table([['one', 'two']]) + p('End.'),
});
const AFTER = docx({
  numbering,
  body: [
    p('It welcomes the report.', list(1)),
    p('It thanks the delegation.', list(1)),
    p('It regrets the delay.', list(1)),
    table([['one', 'two']]),
    p('End.'),
  ].join(''),
});
const TWO_ROWS = docx({
  body:
    p('Start.') +
    table([
      ['one', 'two'],
      ['three', 'four'],
    ]) +
    p('End.'),
});
const WIDE_ROW = docx({
  body:
    p('Start.') +
    table([
      ['one', 'two'],
      ['three', 'four', 'five'],
    ]) +
    p('End.'),
});
const ONE_ROW = docx({ body: p('Begin.') + table([['one', 'two']]) + p('End.') });
const TRACKED = docx({ body: p(`${r('Start')}<w:ins w:id="1" w:author="Ann">${r(' here')}</w:ins>`) });
const WORLD: World = {
  files: {
    'a.docx': BEFORE,
    'b.docx': AFTER,
    'one.docx': ONE_ROW,
    'two.docx': TWO_ROWS,
    'wide.docx': WIDE_ROW,
    'c.docx': TRACKED,
    'a.txt': 'One.',
  },
};

describe('a redline of two Word files', () => {
  it('gives the second if its changes are accepted, and the first if they are rejected', async () => {
    const made = await runCaptured(
      ['compare', 'a.docx', 'b.docx', '--redline', 'out.docx', '--author', 'E. Editor'],
      WORLD,
    );
    assert.equal(made.code, 1);
    const out = made.written?.['out.docx'] ?? assert.fail(made.error);
    assert.equal(read(out).text, read(AFTER).text);
    assert.equal(read(out, 'original').text, read(BEFORE).text);
    assert.deepEqual([...new Set(read(out).revisions.map(({ author }) => author))], ['E. Editor']);
    assert.match(made.error, /out\.docx was written with changes in 2 places\./);
  });

  it('shows rows of tables that come and go', async () => {
    for (const [before, after] of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const names = [`${before}.docx`, `${after}.docx`];
      const made = await runCaptured(['compare', ...names, '--redline', 'out.docx'], WORLD);
      assert.equal(made.out, '');
      const out = made.written?.['out.docx'] ?? assert.fail(made.error);
      const [first, second] = before === 'one' ? [ONE_ROW, TWO_ROWS] : [TWO_ROWS, ONE_ROW];
      assert.equal(read(out).text, read(second).text);
      assert.equal(read(out, 'original').text, read(first).text);
    }
  });

  it('lists what cannot be shown, and says that tracked changes were accepted', async () => {
    const made = await runCaptured(['compare', 'one.docx', 'wide.docx', '--redline', 'out.docx'], WORLD);
    assert.equal(made.code, 1);
    assert.match(made.out, /^\[three four five\] It is in a table [^\n]*\n$/);
    assert.match(read(made.written?.['out.docx'] ?? assert.fail()).text, /^Start\.\n+one\ttwo\n+End\.$/);
    assert.match(made.error, /1 could not be shown and is as before\./);
    const tracked = await runCaptured(['compare', 'c.docx', 'one.docx', '--redline', 'out.docx'], WORLD);
    assert.match(tracked.error, /c\.docx has tracked changes, which were compared as accepted\./);
  });

  it('says of an equation that it is none of the text that was typed', async () => {
    const equation = (words: string) =>
      docx({
        body: `${p('Start.')}<w:p><m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><m:t>A=</m:t></m:r><m:r><m:t>${words}</m:t></m:r></m:oMath></m:oMathPara></w:p>${p('End.')}`,
      });
    const made = await runCaptured(['compare', 'a.docx', 'b.docx', '--redline', 'out.docx'], {
      files: { 'a.docx': equation('2r'), 'b.docx': equation('r') },
    });
    assert.equal(made.code, 1);
    assert.match(made.out, /^\[A=r\] What would change there is not typed text, but a field, an equation, [^\n]*\n$/);
    assert.match(read(made.written?.['out.docx'] ?? assert.fail()).text, /A=2r/);
  });

  it('compares either view of files with tracked changes', async () => {
    const inserted = (words: string) => `<w:ins w:id="1" w:author="Ann">${r(words)}</w:ins>`;
    const deleted = '<w:del w:id="2" w:author="Ann"><w:r><w:delText> soon</w:delText></w:r></w:del>';
    const split = '<w:pPr><w:rPr><w:ins w:id="3" w:author="Ann"/></w:rPr></w:pPr>';
    const files = {
      'x.docx': docx({ body: `<w:p>${split}${r('It met')}</w:p>${p(`${r(' today.')}${inserted(' Twice.')}`)}` }),
      'y.docx': docx({ body: p(`${r('It met')}${deleted}${r(' today and adjourned.')}`) }),
    };
    const made = async (...more: readonly string[]) => {
      const { written, error } = await runCaptured(['compare', 'x.docx', 'y.docx', '--redline', 'o.docx', ...more], {
        files,
      });
      return { out: written?.['o.docx'] ?? assert.fail(error), error };
    };
    const original = await made('--changes', 'original');
    assert.equal(read(original.out).text, read(files['y.docx'], 'original').text);
    assert.equal(read(original.out, 'original').text, read(files['x.docx'], 'original').text);
    assert.match(original.error, /x\.docx has tracked changes, which were compared as rejected\./);
    const accepted = await made('--changes', 'accepted');
    assert.equal(read(accepted.out).text, read(files['y.docx']).text);
    assert.equal(read(accepted.out, 'original').text, read(files['x.docx'], 'original').text);
  });

  it('rewrites a paragraph where it is, and inserts beside it a new one that has more words in common with it', async () => {
    const places = ['harbours', 'quarries', 'orchards', 'mills', 'kitchens', 'laundries', 'forests', 'tanneries'];
    const usual = (place: string) =>
      `The Committee is concerned about reports that the conditions of work in the ${place} of the State party are not inspected.`;
    const [first, ...others] = places.map(usual);
    const old =
      'The Committee is concerned about reports that the conditions in the prisons of the State party are harsh: overcrowding, cholera, shackles, hunger, lice.';
    const rewritten = 'In prisons, hunger, lice, shackles, cholera and overcrowding are harsh.';
    const inserted =
      'The Committee is concerned about reports that the conditions in the hospitals of the State party are poor.';
    const file = (...paragraphs: readonly string[]) =>
      docx({ numbering, body: paragraphs.map((words) => p(words, list(1))).join('') });
    const files = {
      'x.docx': file(first ?? '', old, ...others),
      'y.docx': file(first ?? '', inserted, rewritten, ...others),
    };
    const made = await runCaptured(['compare', 'x.docx', 'y.docx', '--redline', 'o.docx'], { files });
    const out = made.written?.['o.docx'] ?? assert.fail(made.error);
    assert.equal(read(out).text, read(files['y.docx']).text);
    assert.equal(read(out, 'original').text, read(files['x.docx'], 'original').text);
    const { text, revisions } = read(out);
    const insertions = revisions
      .filter(({ type }) => type === 'insertion')
      .map(({ start, end }) => text.slice(start, end));
    assert.equal(insertions[0], inserted);
    assert.ok(!insertions.some((words) => words.includes('shackles')), insertions.join('\n'));
  });

  it('has the notes that only the second has as notes, formatted like the others', async () => {
    const mark = (id: number) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, words: string) =>
      `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="F"/></w:pPr><w:r><w:tab/><w:footnoteRef/></w:r>${r(`\t${words}`)}</w:p></w:footnote>`;
    const footnotes = (...words: readonly string[]) => words.map((one, at) => note(at + 1, one)).join('');
    const files = {
      'x.docx': docx({
        numbering,
        styles: styleOf('F', 'footnote text'),
        footnotes: footnotes('CMW/C/XAA/1.', 'Ibid.'),
        body: p(`${r('It notes the law.')}${mark(1)}`, list(1)) + p(`${r('It met twice.')}${mark(2)}`, list(1)),
      }),
      'y.docx': docx({
        numbering,
        styles: styleOf('F', 'footnote text'),
        footnotes: footnotes('CMW/C/XAA/1.', 'Ibid.', 'A/XAA & <7>.', 'Ibid.'),
        body: [
          p(`${r('It notes the law.')}${mark(1)}`, list(1)),
          p(`${r('It thanks the delegation,')}${mark(2)}${r(' and all others.')}`, list(1)),
          p(`${r('It met')}${mark(3)}${r(' twice.')}${mark(4)}`, list(1)),
        ].join(''),
      }),
      'z.docx': docx({ numbering, body: p('It notes the law.', list(1)) }),
    };
    const made = await runCaptured(['compare', 'x.docx', 'y.docx', '--redline', 'o.docx'], { files });
    const out = made.written?.['o.docx'] ?? assert.fail(made.error);
    assert.equal(made.out, '');
    const accepted = read(out);
    assert.equal(accepted.text, read(files['y.docx']).text);
    assert.deepEqual(
      accepted.notes.map(({ mark: shown, exists }) => [shown, exists]),
      ['1', '2', '3', '4'].map((shown) => [shown, true]),
    );
    assert.equal(read(out, 'original').text, read(files['x.docx']).text);
    const written = partOf(out, 'word/footnotes.xml');
    assert.match(
      written,
      /<w:footnote w:id="3"><w:p><w:pPr><w:pStyle w:val="F"\/><\/w:pPr><w:r><w:tab\/><w:footnoteRef\/><\/w:r>.*<w:ins [^>]*><w:r><w:t[^>]*>Ibid/,
    );
    assert.match(
      partOf(out, 'word/document.xml'),
      /<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:vertAlign w:val="superscript"\/><\/w:rPr><w:footnoteReference w:id="4"\/>/,
    );

    // A file without notes has no form for them.
    const listed = await runCaptured(['compare', 'z.docx', 'y.docx', '--redline', 'o.docx'], { files });
    assert.equal(listed.out.match(/^\[.*\] Notes and text boxes are added/gm)?.length, 4);
    const bare = read(listed.written?.['o.docx'] ?? assert.fail(listed.error));
    assert.equal(bare.text, '1.\tIt notes the law.\n2.\tIt thanks the delegation, and all others.\n3.\tIt met twice.');
  });

  it('keeps the notes of paragraphs that have no number, and adds one beside them', async () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, words: string) =>
      `<w:footnote w:id="${id}"><w:p>${r('(')}<w:r><w:footnoteRef/></w:r>${r(`) ${words}`)}</w:p></w:footnote>`;
    const cells = (last: string) =>
      `<w:tbl><w:tblPr/><w:tr><w:tc>${p(`${r('Wells')}${mark(1)}`)}</w:tc><w:tc>${p(`${r('Mills')}${last}`)}</w:tc></w:tr></w:tbl>`;
    const files = {
      'x.docx': docx({ footnotes: note(1, 'Dug.'), body: p('Kilns.') + cells('') + p('End.') }),
      'y.docx': docx({
        footnotes: note(1, 'Dug.') + note(2, 'Burnt.') + note(3, 'Built.'),
        body: p(`${r('Kilns.')}${mark(2)}`) + cells(mark(3)) + p('End.'),
      }),
    };
    const made = await runCaptured(['compare', 'x.docx', 'y.docx', '--redline', 'o.docx'], { files });
    assert.equal(made.out, '');
    const out = made.written?.['o.docx'] ?? assert.fail(made.error);
    const texts = (bytes: Uint8Array) => {
      const { notes, text } = read(bytes);
      return notes.map(({ start, end, mark: shown }) => [shown, text.slice(start, end).trim()]);
    };
    assert.deepEqual(texts(out), texts(files['y.docx']));
    assert.equal(read(out, 'original').text, read(files['x.docx']).text);
    assert.equal(partOf(out, 'word/document.xml').match(/<w:ins /g)?.length, 2);
  });

  it('is one of Word files only, and takes the place of no other file', async () => {
    const errors = async (...args: readonly string[]) => (await runCaptured(['compare', ...args], WORLD)).error;
    assert.match(await errors('a.docx', 'a.txt', '--redline', 'out.docx'), /a\.txt: is not a Word file/);
    assert.match(await errors('a.docx', 'b.docx', '--redline', 'c.docx'), /already exists; --force overwrites it/);
    assert.match(await errors('a.docx', 'b.docx', '--force', '--redline', 'b.docx'), /is one of the two files/);
    assert.match(await errors('a.docx', 'b.docx', '--author', 'A'), /--author goes with --redline OUT/);
    const same = await runCaptured(['compare', 'a.docx', 'a.docx', '--redline', 'out.docx'], WORLD);
    assert.equal(same.code, 0);
  });
});
