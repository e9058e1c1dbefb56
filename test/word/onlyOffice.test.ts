import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patchWord } from '../../server/src/word/patch/patchWord';
import { removeOurs } from '../../server/src/word/patch/removeOurs';
import { docx } from './support/docx';
import { assertMapped } from './support/mapping';
import { read } from './support/reading';

// Written by hand after the source of ONLYOFFICE (github.com/ONLYOFFICE/core, OOXML/Binary/Document/BinReader): the namespaces of
// DocumentWriter.cpp and NumberingWriter.h, styles and their `val` without a prefix, changes with `oouserid` and comments of
// ReaderClasses.cpp. Empty elements in `w:pPr`, empty runs at the end of paragraphs and notes −1 and 0 are those of the note separators
// in MsBinaryFile/DocFile. No file here was saved by the program itself.
const NAMES = [
  'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk"',
  'xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'mc:Ignorable="w14 w15 wp14"',
].join(' ');
const part = (name: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMES}>${inside}</w:${name}>`;

const BY = 'w:author="A. Reviewer" w:date="2026-01-02T03:04:05Z" oouserid="uid-1700000000000"';
const LOOK = '<w:rPr><w:color w:val="f23d3d"/><w:highlight w:val="none"/></w:rPr>';
const r = (text: string) => `<w:r>${LOOK}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const ins = (id: number, inside: string) => `<w:ins w:id="${id}" ${BY}>${inside}</w:ins>`;
const del = (id: number, text: string) =>
  `<w:del w:id="${id}" ${BY}><w:r>${LOOK}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** A paragraph with the empty elements and runs that stand in each. */
function p(style: number, content: string, { list = '', mark = '' } = {}): string {
  const properties = `<w:pStyle w:val="${style}"/>${list}<w:pBdr/><w:spacing/><w:ind/><w:rPr>${mark}</w:rPr>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${content}<w:r></w:r><w:r/></w:p>`;
}
const listed = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

const sign = (type: string) => `<w:r>${LOOK}<w:fldChar w:fldCharType="${type}"/></w:r>`;
const reference = (shown: string) =>
  `${sign('begin')}<w:r>${LOOK}<w:instrText xml:space="preserve"> REF _Ref1 \\r \\h </w:instrText></w:r>${sign('separate')}${r(shown)}${sign('end')}`;

const style = (id: number, name: string, more = '', attributes = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${more}<w:semiHidden val="false"/><w:qFormat/><w:pPr><w:pBdr/><w:spacing/><w:ind/></w:pPr></w:style>`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:isLgl w:val="false"/><w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:pBdr/><w:spacing/><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
const commentText = (id: string, text: string) =>
  `<w:p w14:paraId="${id}" w14:textId="${id}"><w:pPr><w:spacing w:line="240" w:after="0" w:lineRule="auto" w:before="0"/><w:ind w:firstLine="0" w:left="0" w:right="0"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="Arial" w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const note = (id: number, type: string, inside: string) =>
  `<w:footnote${type === '' ? '' : ` w:type="${type}"`} w:id="${id}">${inside}</w:footnote>`;
const separator = (name: string) =>
  `<w:p><w:pPr><w:pBdr/><w:spacing/><w:ind/><w:rPr/></w:pPr><w:r><w:${name}/></w:r><w:r/></w:p>`;

/** A draft with automatic numbers, a reference, a note, tracked changes and a comment that is answered. */
const DRAFT = docx({
  body: '',
  styles: '',
  numbering: '',
  footnotes: '',
  comments: '',
  commentsExtended:
    '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/>',
  files: {
    'word/document.xml': part(
      'document',
      `<w:body>${[
        p(860, r('Concerns')),
        p(
          859,
          `<w:bookmarkStart w:id="0" w:name="_Ref1"/>${r('The Committee notes')}${del(1, ' all')}${ins(2, r(' some'))}${r(' progress.')}<w:bookmarkEnd w:id="0"/>`,
          { list: listed(0) },
        ),
        p(859, r('The State party should:'), { list: listed(0) }),
        p(
          859,
          `<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${r('Act')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${r(' at once;')}`,
          { list: listed(1) },
        ),
        p(859, ins(3, r('Report in a year.')), { list: listed(1), mark: `<w:ins w:id="4" ${BY}/>` }),
        p(
          859,
          `${r('It recalls paragraph ')}${reference('1')}${r(' above.')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
          { list: listed(0) },
        ),
      ].join(
        '',
      )}<w:sectPr><w:footnotePr/><w:endnotePr/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/><w:cols w:num="1" w:sep="0" w:space="708" w:equalWidth="1"/></w:sectPr></w:body>`,
    ),
    'word/styles.xml': part(
      'styles',
      style(859, 'Normal', '', ' w:default="1"') + style(860, 'Heading 1', '<w:basedOn w:val="859"/>'),
    ),
    'word/numbering.xml': part(
      'numbering',
      `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    ),
    'word/footnotes.xml': part(
      'footnotes',
      note(-1, 'separator', separator('separator')) +
        note(0, 'continuationSeparator', separator('continuationSeparator')) +
        note(2, '', p(859, `<w:r><w:footnoteRef/></w:r>${r(' See the annex.')}`)),
    ),
    'word/comments.xml': part(
      'comments',
      `<w:comment w:id="0" w:author="A. Reviewer" w:date="2026-01-02T03:04:05Z" w:initials="AR">${commentText('00000001', 'When?')}</w:comment><w:comment w:id="1" w:author="B. Drafter" w:date="2026-01-02T04:04:05Z" w:initials="BD">${commentText('00000002', 'This year.')}</w:comment>`,
    ),
  },
});

const lines = (text: string) => text.replaceAll('\t', '→').split('\n');

describe('a file in the form of ONLYOFFICE', () => {
  it('has its numbers, heading, reference and note', () => {
    const word = read(DRAFT);
    assertMapped(DRAFT, word);
    assert.deepEqual(lines(word.text), [
      '→→Concerns',
      '',
      '1.→The Committee notes some progress.',
      '2.→The State party should:',
      '→(a)→Act at once;',
      '→(b)→Report in a year.',
      '3.→It recalls paragraph 1 above.¹',
      '',
      '__________',
      '→¹→See the annex.',
    ]);
    assert.deepEqual(
      word.fields.map(({ type, shown, computed, state }) => [type, shown, computed, state]),
      [['REF', '1', '1', 'current']],
    );
    assert.deepEqual(word.warnings, []);
    assert.deepEqual(word.highlights, []);
  });

  it('has its text before the changes, with who made them', () => {
    const word = read(DRAFT, 'original');
    assert.deepEqual(lines(word.text).slice(2, 6), [
      '1.→The Committee notes all progress.',
      '2.→The State party should:',
      '→(a)→Act at once;',
      '3.→It recalls paragraph 1 above.¹',
    ]);
    assert.deepEqual(
      word.revisions.map(({ type, author, date }) => [type, author, date]),
      ['deletion', 'insertion', 'insertion', 'inserted-mark'].map((type) => [
        type,
        'A. Reviewer',
        '2026-01-02T03:04:05Z',
      ]),
    );
  });

  it('has its comments, with the answer, and whether they are done', () => {
    const { text, comments } = read(DRAFT);
    assert.deepEqual(
      comments.map(({ author, text: said, answers, isDone, start, end }) => [
        author,
        said,
        answers,
        isDone,
        text.slice(start, end),
      ]),
      [
        ['A. Reviewer', 'When?', undefined, true, 'Act'],
        ['B. Drafter', 'This year.', '0', true, 'Act'],
      ],
    );
  });

  it('can have comments and changes put in and taken out', () => {
    const { text } = read(DRAFT);
    const start = text.indexOf('at once');
    const span = { start, end: start + 'at once'.length };
    const made = patchWord(DRAFT, [
      { ...span, about: 'date-form', comment: 'Why?', edits: [{ ...span, text: 'now' }] },
    ]);
    assert.ok(made.kind === 'patched' && made.comments === 1 && made.changed === 1);
    assert.match(read(made.bytes).text, /Act now;/);
    assert.equal(read(made.bytes, 'original').text, read(DRAFT, 'original').text);
    const back = removeOurs(made.bytes);
    assert.ok(back.kind === 'bytes' && back.isExact);
    assert.equal(read(back.bytes).text, text);
  });
});
