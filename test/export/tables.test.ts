import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { columnWidths } from '../../server/src/export/columnWidths';
import { tableDocument } from '../../server/src/export/tableDocument';
import { printedMatrix } from '../../server/src/features/matrix/printedMatrix';
import { recommendationMatrix } from '../../server/src/features/matrix/recommendationMatrix';
import { readWord } from '../../server/src/word/readWord';
import { planted } from '../support/rules/planted';

const { observations, others, summaries } = planted();
const own = { headings: ['Assessment'], words: new Map([['7', { Assessment: 'Still <open> & due' }]]) };
const all = [{ matrix: recommendationMatrix(observations, others, summaries, 'en'), own }];

function xmlOf(file: Uint8Array): string {
  const part = unzipSync(file)['word/document.xml'];
  return part ? strFromU8(part) : '';
}

describe('a table as a Word file', () => {
  const table = printedMatrix(all, 'en');
  const file = tableDocument(table, 'en');
  const xml = xmlOf(file);

  it('is a real table, with a heading that is repeated on each page', () => {
    assert.equal(xml.split('<w:tbl>').length, 2);
    assert.equal(xml.split('<w:tr>').length - 1, table.rows.length);
    assert.match(xml, /<w:tr><w:trPr><w:tblHeader\/><\/w:trPr><w:tc>/);
    assert.equal(xml.split('<w:tblHeader/>').length, 2);
    const cells = xml
      .split('<w:tr>')
      .slice(1)
      .map((row) => row.split('<w:tc>').length - 1);
    assert.deepEqual([...new Set(cells)], [table.rows[0]?.length]);
  });

  it('has all words of the table, whatever signs they have', () => {
    const read = readWord(file);
    assert.ok(read.kind === 'text');
    const words = read.text.replace(/\s+/g, ' ');
    for (const cell of [table.title, ...(table.notes ?? []), ...table.rows.flat()])
      assert.ok(words.includes(cell.replace(/\s+/g, ' ').trim()), cell);
    assert.ok(words.includes('Still <open> & due'));
  });

  it('has a wide page for many columns, which fill it, and an upright one for few', () => {
    assert.match(xml, /<w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/);
    const few = tableDocument({ title: 'Few', rows: [['For', 'Read'], ['old']] }, 'en');
    assert.match(xmlOf(few), /<w:pgSz w:w="11907" w:h="16840" w:code="9"\/>/);
    for (const [width, rows] of [
      [14572, table.rows],
      [
        9639,
        [
          ['No.', 'Words'],
          ['1', 'x'.repeat(400)],
        ],
      ],
      [9639, [Array.from({ length: 40 }, () => 'considerations')]],
    ] as const) {
      const widths = columnWidths(rows, width);
      const total = widths.reduce((sum, one) => sum + one, 0);
      assert.ok(total <= width && total > width - rows.length - 50, String(total));
      assert.ok(widths.every((one) => one > 0));
    }
    const [number = 0, words = 0] = columnWidths(
      [
        ['No.', 'Words'],
        ['1', 'word '.repeat(80)],
      ],
      9639,
    );
    assert.ok(words > 3 * number);
    const headings = [
      'Document',
      'Paragraph',
      'Section',
      'Recommendation',
      'Replies',
      'Next observations',
      'Reiterated',
    ];
    const eleven = [...headings, 'Similar wording', 'Articles', 'Follow-up', 'List of issues'];
    const wide = columnWidths([eleven, eleven.map((_, at) => (at % 2 > 0 ? 'word '.repeat(200) : ''))], 14572);
    for (const [at, heading] of eleven.entries()) {
      const letters = Math.max(...heading.split(/[\s-]/).map(({ length }) => length));
      assert.ok((wide[at] ?? 0) >= 82 * letters, `${heading}: ${wide[at]}`);
    }
    assert.deepEqual(columnWidths([], 9639), []);
    assert.equal(xmlOf(tableDocument({ title: 'Empty', rows: [] }, 'fr')).includes('<w:tbl>'), false);
  });

  it('leaves out columns of documents that are not there, and says so', () => {
    assert.deepEqual(table.rows[0], [
      'Paragraph',
      'Section',
      'Articles',
      'Recommendation',
      'Follow-up',
      'Follow-up report',
      'Committee’s evaluation',
      'List of issues',
      'Replies',
      'Next concluding observations',
      'Other committees',
      'Reiterated',
      'Similar wording',
      'Assessment',
    ]);
    assert.deepEqual(table.notes, ['Not in the folder: State party’s report, Other documents']);
    assert.deepEqual(printedMatrix(all, 'fr', ['replies', 'report']).notes, [
      'Absent du dossier\u00a0: Rapport de l’État partie',
    ]);
    const two = printedMatrix([...all, ...all], 'es', ['replies']);
    assert.deepEqual([two.rows[0]?.slice(0, 2), two.notes], [['Documento', 'Estado'], []]);
    assert.deepEqual(two.rows[1]?.slice(0, 3), ['CMW/C/XCV/CO/1', 'Calvenia', '5']);
  });
});
