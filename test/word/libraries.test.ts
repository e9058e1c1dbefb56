import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  AlignmentType,
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  LevelFormat,
  NumberedItemReference,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { assertMapped } from './support/mapping';
import { read } from './support/reading';

const lines = (text: string) => text.replaceAll('\t', '→').split('\n');
const REVISED = { id: 1, author: 'A. Reviewer', date: '2024-02-03T04:05:06Z' };

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START },
];
const listed = (level: number, ...children: NonNullable<IParagraphOptions['children']>) =>
  new Paragraph({ numbering: { reference: 'draft', level }, children });

/** A file as the `docx` library writes it. */
async function made(options: Omit<ConstructorParameters<typeof Document>[0], 'numbering'>): Promise<Uint8Array> {
  const document = new Document({ numbering: { config: [{ reference: 'draft', levels }] }, ...options });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

describe('files of the docx library', () => {
  it('have their numbers, headings and references', async () => {
    const bytes = await made({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Report', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Concerns', heading: HeadingLevel.HEADING_1 }),
            listed(0, new TextRun('First:')),
            listed(1, new Bookmark({ id: 'p1', children: [new TextRun('item.')] })),
            listed(0, new TextRun('See paragraph '), new NumberedItemReference('p1', '1(a)'), new TextRun(' above.')),
          ],
        },
      ],
    });
    const text = read(bytes);
    assert.deepEqual(lines(text.text), [
      '→→Report',
      '',
      '→→Concerns',
      '',
      '1.→First:',
      '→(a)→item.',
      '2.→See paragraph 1(a) above.',
    ]);
    assert.deepEqual(
      text.fields.map(({ type, shown, computed, state }) => [type, shown, computed, state]),
      [['REF', '1(a)', '1(a)', 'current']],
    );
    assertMapped(bytes, text);
  });

  it('have their notes', async () => {
    const bytes = await made({
      footnotes: { 1: { children: [new Paragraph('Seen.')] } },
      endnotes: { 1: { children: [new Paragraph('Ended.')] } },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('Foot'),
                new FootnoteReferenceRun(1),
                new TextRun(' end'),
                new EndnoteReferenceRun(1),
              ],
            }),
          ],
        },
      ],
    });
    assert.deepEqual(lines(read(bytes).text), ['Foot¹ endⁱ', '', '__________', '→¹→Seen.', '→ⁱ→Ended.']);
  });

  it('have their changes and comments', async () => {
    const bytes = await made({
      comments: { children: [{ id: 0, author: 'B', date: new Date('2024-01-01'), children: [new Paragraph('Why?')] }] },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('The '),
                new DeletedTextRun({ text: 'old', ...REVISED }),
                new InsertedTextRun({ text: 'new', ...REVISED }),
                new CommentRangeStart(0),
                new TextRun(' text'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
              ],
            }),
          ],
        },
      ],
    });
    const text = read(bytes);
    assert.equal(text.text, 'The new text');
    assert.equal(read(bytes, 'original').text, 'The old text');
    assert.deepEqual(
      text.comments.map((own) => [own.author, own.text, text.text.slice(own.start, own.end)]),
      [['B', 'Why?', ' text']],
    );
    assertMapped(bytes, text);
  });

  it('have their tables, line breaks and a masthead in the header of the first page', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const table = (...rows: readonly (readonly string[])[]) =>
      new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
    const bytes = await made({
      sections: [
        {
          properties: { titlePage: true },
          headers: { first: new Header({ children: [table(['United Nations', 'CRPD/C/XAE/CO/2'])] }) },
          children: [
            new Paragraph({ children: [new TextRun('One'), new TextRun({ text: 'two', break: 1 })] }),
            table(['a', 'b'], ['c', 'd']),
          ],
        },
      ],
    });
    assert.deepEqual(lines(read(bytes).text), ['United Nations→CRPD/C/XAE/CO/2', '', 'One', 'two', '', 'a→b', 'c→d']);
  });
});

describe('a file of LibreOffice', () => {
  // Written by LibreOffice 25.2 from the file of the same name beside it.
  const bytes = new Uint8Array(readFileSync('test/word/files/ced-xadonia-libreoffice.docx'));
  const text = read(bytes);
  const BODY = (insertion: string, deletion: string) => [
    'United Nations→CED/C/XAD/CO/1',
    '→International Convention for the Protection of All Persons from Enforced Disappearance',
    'Distr.: General',
    '9 April 2024',
    'Original: English',
    '',
    'Committee on Enforced Disappearances',
    '',
    '→→Concluding observations on the report submitted by Xadonia under article 29 (1) of the Convention',
    '',
    '→A.→Introduction',
    '',
    '1.→The Committee considered the report of Xadonia (CED/C/XAD/1) at its 481st and 482nd meetings.¹',
    '2.→The Committee thanks the delegation for the dialogue.',
    '',
    '→B.→Matters of concern',
    '',
    '→→Register of persons deprived of liberty',
    '',
    '3.→The Committee is concerned that the register:',
    '→(a)→Has gaps;',
    `→(b)→Is kept ${insertion}on paper.`,
    `4.→The State party should ${deletion}close the gaps that paragraph 3(a) names.`,
    '',
    '→C.→Follow-up',
    '',
    '5.→The State party is asked to report on paragraph 4 within one year.',
    '',
    '__________',
    '→¹→See CED/C/SR.481 and 482.',
  ];

  it('is read as it is shown, with changes accepted and rejected', () => {
    assert.deepEqual(lines(text.text), BODY('only ', ''));
    assert.deepEqual(lines(read(bytes, 'original').text), BODY('', 'swiftly '));
    assertMapped(bytes, text);
  });

  it('has its references, its comment and its changes', () => {
    assert.deepEqual(
      text.fields.map(({ shown, computed, state }) => [shown, computed, state]),
      [
        ['3(a)', '3(a)', 'current'],
        ['4', '4', 'current'],
      ],
    );
    assert.deepEqual(
      text.comments.map(({ author, text: said }) => [author, said]),
      [['First Reader', 'Name its head?']],
    );
    assert.deepEqual(
      text.revisions.map(({ type, gone, author }) => [type, gone, author]),
      [
        ['insertion', '', 'Second Reader'],
        ['deletion', 'swiftly ', 'Second Reader'],
      ],
    );
  });
});
