import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { operateInWord } from '../../server/src/export/operationInWord';
import { readDocument } from '../../server/src/model/document';
import { contentOf } from '../../server/src/syntax/blocks/block';
import { openText } from '../../server/src/text/textVersion';
import { find } from '../support/rules/findings';
import { counted, NUMBERING, wordModel } from '../support/rules/wordFindings';
import { docx, p, r, style, styleOf, table } from './support/docx';
import { read } from './support/reading';

const TITLE = p('CMW/C/XAA/2') + p('Second periodic report of Xandoria');
const ROWS = table([
  ['No.', 'Measure'],
  ['1. Ministry of Labour', 'Completed'],
  ['2. Ministry of Justice', 'Pending'],
  ['A. Total', '3'],
]);
const sentence = (n: number) => counted(`The Government informs the Committee of measure ${n}.`);

/** Numbered paragraphs, a table with its caption, more paragraphs. */
const REPORT = {
  body: `${TITLE}${sentence(1)}${sentence(2)}${p('Table 1')}${ROWS}${sentence(3)}${counted('See the table above.')}`,
  numbering: NUMBERING,
};

const outline = (parts: Parameters<typeof wordModel>[0]) =>
  wordModel(parts)
    .tree.blocks.filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
    .map((block) => `${block.label?.text ?? '-'} ${contentOf(block).slice(0, 24)}`);

describe('a table of a Word file', () => {
  it('has no paragraphs and no headings, and nor has its caption', () => {
    assert.deepEqual(outline(REPORT), [
      '1 The Government informs t',
      '2 The Government informs t',
      '3 The Government informs t',
      '4 See the table above.',
    ]);
  });

  it('has no findings about numbers, but those about words', () => {
    const body = REPORT.body.replace('Completed', 'Completed in in 2024');
    const word = read(docx({ ...REPORT, body }));
    assert.deepEqual(
      find(word.text, {}, word).map(({ rule }) => rule),
      ['repeated-word'],
    );
  });

  it('is the text of a section', () => {
    const heading = (words: string) => p(words, style('H'));
    const parts = {
      body: `${TITLE}${heading('Reports')}${ROWS}${heading('Visits')}${sentence(1)}`,
      numbering: NUMBERING,
      styles: styleOf('H', 'heading 1'),
    };
    const word = read(docx(parts));
    assert.deepEqual(find(word.text, {}, word), []);
    assert.deepEqual(outline(parts), ['- Reports', '- Visits', '1 The Government informs t']);
  });

  it('stays a table when a paragraph is inserted', () => {
    const bytes = docx({ ...REPORT, body: REPORT.body.replace('the table above', 'paragraph 2 above') });
    const word = read(bytes);
    const model = readDocument(openText('file:///report.docx', 'treaty-body', 1, word.text), { word });
    const outcome = insertParagraphs(model, word.text.indexOf('measure 1'), 1);
    if (isRefused(outcome)) assert.fail(outcome.refused);
    assert.deepEqual(outcome.notes, []);
    const made = operateInWord(bytes, word, model, outcome, { author: 'A. Reviewer' });
    if (made.kind !== 'rewritten') assert.fail(made.kind);
    assert.match(read(made.bytes).text, /4\.\tThe Government .*\n5\.\tSee paragraph 3 above\./);
  });
});

describe('a table of contents of a Word file', () => {
  const contents = (first: string, second: string) =>
    p(r('Contents')) + p(r(`I.\tScope of the report\t${first}`)) + p(r(`II.\tMeasures\t${second}`));
  const styles = styleOf('H', 'heading 1');
  const rest = `${p('I.\tScope of the report', style('H'))}${sentence(1)}${p('II.\tMeasures', style('H'))}${sentence(2)}`;

  it('has no headings, and nor is its title one', () => {
    const parts = { body: `${TITLE}${contents('2', '5')}${rest}`, numbering: NUMBERING, styles };
    assert.deepEqual(outline(parts), [
      'I Scope of the report',
      '1 The Government informs t',
      'II Measures',
      '2 The Government informs t',
    ]);
    const word = read(docx(parts));
    assert.deepEqual(find(word.text, {}, word), []);
  });

  it('is none where the numbers are no pages', () => {
    const lines = p('Women\t27') + p('Men\t19') + p('Children\t23');
    const parts = { body: `${TITLE}${sentence(1)}${lines}${sentence(2)}`, numbering: NUMBERING };
    const kinds = wordModel(parts).tree.blocks.map(({ kind }) => kind);
    assert.deepEqual(kinds.slice(-5), ['paragraph', 'unnumbered', 'unnumbered', 'unnumbered', 'paragraph']);
  });

  it('is more than a line', () => {
    const parts = {
      body: `${TITLE}${sentence(1)}${p('The share of women is the following, as reported by the Government.\t27')}${sentence(2)}`,
      numbering: NUMBERING,
    };
    const kinds = wordModel(parts).tree.blocks.map(({ kind }) => kind);
    assert.ok(!kinds.includes('furniture'));
  });
});
