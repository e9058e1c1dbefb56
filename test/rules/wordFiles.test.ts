import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, readDocument, updateDocument } from '../../server/src/model/document';
import { spanOf } from '../../server/src/rules/engine/weighed';
import { weighedFindings } from '../../server/src/rules/runner';
import { openText } from '../../server/src/text/textVersion';
import { readWord } from '../../server/src/word/readWord';
import type { Changes } from '../../server/src/word/result';
import { messageIn } from '../support/findings';
import {
  bookmark,
  type DocxParts,
  docx,
  field,
  level,
  list,
  listOf,
  numberingOf,
  p,
  r,
  style,
  styleOf,
} from '../word/docx';

/** The rules that read what only Word files have. */
const RULES = [
  'stale-field',
  'lost-bookmark',
  'typed-reference',
  'typed-number',
  'typed-note-mark',
  'file-symbol',
  'markup-leftover',
];
const SETTINGS = { rules: {}, wordLimits: {} };

function modelOf(parts: DocxParts, changes: Changes = 'accepted'): DocumentModel {
  const word = readWord(docx(parts), { changes });
  if (word.kind !== 'text') assert.fail(word.message);
  return readDocument(openText('file:///draft.docx', 'treaty-body', 1, word.text), { word });
}

/** What the rules find, or the one named: the words that are marked, and the message. */
function said(model: DocumentModel, ...rules: readonly string[]): readonly string[] {
  return weighedFindings(model, SETTINGS)
    .filter(({ rule }) => (rules.length > 0 ? rules : RULES).includes(rule))
    .map((finding) => {
      const { start, end } = spanOf(model, finding);
      return `${finding.rule} at “${model.text.text.slice(start, end)}”: ${messageIn(finding)}`;
    });
}

const NUMBERING = numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1));
const counted = (content: string) => p(content, list(1));
const mention = (shown: string, name = '_Ref1') =>
  `${r('The Committee recalls paragraph ')}${field(`REF ${name} \\r \\h`, shown)}${r(' below.')}`;

describe('stale-field', () => {
  const body = (shown: string) =>
    [counted(mention(shown)), counted('It welcomes the Act.'), counted(bookmark('_Ref1', 1, r('It regrets.')))].join(
      '',
    );

  it('reports a field that shows another number than its target has', () => {
    assert.deepEqual(said(modelOf({ body: body('\u200e4'), numbering: NUMBERING })), [
      'stale-field at “\u200e4”: The field shows 4; its target has the number 3.',
    ]);
    assert.deepEqual(said(modelOf({ body: body('3'), numbering: NUMBERING })), []);
  });

  it('goes by the numbers of the changes as they are taken', () => {
    const inserted = p(
      `<w:ins w:id="9" w:author="A">${r('It adds.')}</w:ins>`,
      `${list(1)}<w:rPr><w:ins w:id="8" w:author="A"/></w:rPr>`,
    );
    const parts = { body: `${inserted}${body('3')}`, numbering: NUMBERING };
    assert.deepEqual(said(modelOf(parts)), ['stale-field at “3”: The field shows 3; its target has the number 4.']);
    assert.deepEqual(said(modelOf(parts, 'original')), []);
  });

  it('says where the target is', () => {
    const model = modelOf({ body: body('4'), numbering: NUMBERING });
    const [finding] = weighedFindings(model, SETTINGS).filter(({ rule }) => rule === 'stale-field');
    const [related] = finding?.related ?? [];
    assert.ok(related);
    const { start, end } = spanOf(model, related);
    assert.equal(model.text.text.slice(start, end), '3.');
  });

  it('reports a target that has lost its number', () => {
    const target = p(bookmark('_Ref1', 1, r('It regrets.')));
    assert.deepEqual(said(modelOf({ body: counted(mention('3')) + target, numbering: NUMBERING })), [
      'stale-field at “3”: The field shows 3; its target has no number.',
    ]);
  });
});

describe('lost-bookmark', () => {
  it('reports a field whose bookmark is gone', () => {
    assert.deepEqual(said(modelOf({ body: p(mention('3')) })), [
      'lost-bookmark at “3”: The bookmark of this field, _Ref1, is not in the document.',
    ]);
  });

  it('is silent about a bookmark wherever it is in the file', () => {
    const named = bookmark('_REF1', 1, r('CMW/C/XAA/CO/1'));
    const section = (type: string, id: string) =>
      `<w:sectPr><w:${type}Reference w:type="default" r:id="${id}"/></w:sectPr>`;
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(named)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    for (const parts of [
      { body: p(mention('3')) + bookmark('_Ref1', 1, p('It regrets.')) },
      { body: p(mention('3')) + p(box) },
      { body: p(mention('3')) + section('header', 'h1'), heads: { h1: p(named) } },
      { body: p(mention('3')) + section('footer', 'f1'), heads: { f1: p(named) } },
    ])
      assert.deepEqual(said(modelOf(parts), 'lost-bookmark'), []);
  });

  it('leaves an error that is reported in any text to that rule', () => {
    const body = p(`${r('1.\tIt recalls ')}${field('REF _Ref1 \\r', 'Error! Reference source not found.')}`);
    assert.deepEqual(said(modelOf({ body }), 'lost-bookmark', 'conversion-leftover'), [
      'conversion-leftover at “Error! Reference source not found.”: A reference was lost in conversion: what did it name?',
    ]);
  });

  it('leaves it to that rule in Spanish too', () => {
    const body = p(field('REF _Ref1 \\r', '¡Error! No se encuentra el origen de la referencia.'));
    const rules = weighedFindings(modelOf({ body }), SETTINGS).map(({ rule }) => rule);
    assert.deepEqual(rules, ['conversion-leftover']);
  });

  it('reports an error in another language', () => {
    const error = '错误!未找到引用源。';
    assert.deepEqual(
      said(modelOf({ body: p(field('REF _Ref1 \\r', error)) }), 'lost-bookmark', 'conversion-leftover'),
      [`lost-bookmark at “${error}”: The field shows an error: ${error}`],
    );
  });

  it('tells many once', () => {
    const body = Array.from({ length: 6 }, (_, i) => p(mention(String(i), `_Ref${i}`))).join('');
    assert.deepEqual(said(modelOf({ body })), [
      'lost-bookmark at “0”: From here on 6 fields have lost their bookmarks or show an error.',
    ]);
  });
});

describe('typed-number', () => {
  const AMONG = 'is typed in a list of automatic ones, which does not count it.';
  const styles = styleOf('S', 'Single Txt', `<w:pPr>${list(1)}</w:pPr>`);
  const switchedOff = (content: string) => p(content, `${style('S')}<w:numPr><w:numId w:val="0"/></w:numPr>`);

  it('reports a typed number after automatic ones', () => {
    const body = [counted('One.'), counted('Two.'), p('3.\tThree.'), counted('Four.')].join('');
    assert.deepEqual(said(modelOf({ body, numbering: NUMBERING })), [`typed-number at “3.”: The number 3. ${AMONG}`]);
  });

  it('is silent where a list starts anew, where one number among typed ones is automatic, and about letters', () => {
    for (const body of [
      [counted('One.'), counted('Two.'), p('Annex'), p('1.\tOne.'), p('2.\tTwo.')],
      [counted('One.'), p('2.\tTwo.'), p('3.\tThree.')],
      [counted('One.'), counted('(a)\tTwo.'), p('(b)\tThree.'), counted('Four.')],
    ])
      assert.deepEqual(said(modelOf({ body: body.join(''), numbering: NUMBERING })), []);
  });

  it('reports a number that is typed where the automatic one is switched off, and no paragraph without a number', () => {
    const body = [p('One.', style('S')), switchedOff('7.\tTwo.'), switchedOff('It goes on.')].join('');
    assert.deepEqual(said(modelOf({ body, styles, numbering: NUMBERING })), [
      'typed-number at “7.”: The number 7. is typed, and the automatic one of the style is switched off.',
    ]);
  });

  it('reports two numbers', () => {
    assert.deepEqual(said(modelOf({ body: counted('1.\tOne.'), numbering: NUMBERING })), [
      'typed-number at “1.”: Word shows two numbers here: its own 1. and the typed 1.',
    ]);
  });

  it('tells hundreds once', () => {
    const body = Array.from({ length: 300 }, (_, i) => switchedOff(`${i + 1}.\tIt notes.`)).join('');
    assert.deepEqual(said(modelOf({ body, styles, numbering: NUMBERING })), [
      'typed-number at “1.”: From here on 300 numbers are typed, and the automatic ones of the style are switched off.',
    ]);
  });
});

describe('typed-reference', () => {
  const typed = counted('The Committee recalls paragraphs 2 and 3 below.');
  const rest = counted('It notes.') + counted(bookmark('_Ref1', 1, r('It regrets.')));

  it('tells once of references that no field will follow', () => {
    assert.deepEqual(said(modelOf({ body: typed + rest, numbering: NUMBERING })), [
      'typed-reference at “2”: From here on 2 references to automatic numbers are typed; fields would follow them.',
    ]);
  });

  it('is silent about fields, and about paragraphs with typed numbers', () => {
    assert.deepEqual(said(modelOf({ body: counted(mention('3')) + rest, numbering: NUMBERING })), []);
    const body = ['1.\tIt recalls paragraph 2 below.', '2.\tIt notes.'].map((text) => p(text)).join('');
    assert.deepEqual(said(modelOf({ body })), []);
  });
});

describe('typed-note-mark', () => {
  const notes =
    '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> See it.</w:t></w:r></w:p></w:footnote>';
  const custom = (mark: string) =>
    `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>${mark}</w:t></w:r>`;
  const raised = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>');

  it('reports a typed number where Word has a note', () => {
    assert.deepEqual(said(modelOf({ body: p(r('It notes the Act.') + custom('7')), footnotes: notes })), [
      'typed-note-mark at “7”: The mark 7 of this note is typed, and Word does not count it.',
    ]);
  });

  it('reports raised numbers without a note, by their own form or by their style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="FR"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const styled = r('8', '<w:rStyle w:val="FR"/>');
    assert.deepEqual(
      said(modelOf({ body: p(r('It notes the Act.') + raised('7') + r(' It regrets') + styled), styles })),
      [
        'typed-note-mark at “7”: The mark 7 is typed, and Word has no note here.',
        'typed-note-mark at “8”: The mark 8 is typed, and Word has no note here.',
      ],
    );
  });

  it('reports a raised sign that is formatted as a superscript too once', () => {
    assert.deepEqual(said(modelOf({ body: p(r('It notes the Act.') + raised('³')) })), [
      'typed-note-mark at “³”: The mark ³ is typed, and Word has no note here.',
    ]);
  });

  it('is silent about notes that Word counts, asterisks, exponents and ordinals', () => {
    const real = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    for (const runs of [
      r('It notes the Act.') + real,
      r('It notes the Act') + custom('*'),
      r('It covers 12 km') + raised('2') + r(' of forest.'),
      r('The 2') + raised('nd') + r(' report.'),
      r('It grew by 10') + raised('3') + r('.'),
    ])
      assert.deepEqual(said(modelOf({ body: p(runs), footnotes: notes })), []);
  });
});

const HEADS =
  '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="even" r:id="h2"/></w:sectPr>';

describe('file-symbol', () => {
  const title = p('CMW/C/XAA/CO/2') + p('Concluding observations on the second periodic report of Xandoria');
  const body = `${title}${HEADS}`;
  const property = (value: string) =>
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Symbol1"><vt:lpwstr>${value}</vt:lpwstr></property></Properties>`;

  it('reports each other symbol of running heads and properties once', () => {
    const heads = { h1: p('CMW/C/XAA/CO/1'), h2: p('CMW/C/XAA/CO/1') };
    assert.deepEqual(
      said(modelOf({ body, heads, settings: '<w:evenAndOddHeaders/>', custom: property('CMW/C/XAB/CO/2') })),
      [
        'file-symbol at “CMW/C/XAA/CO/2”: A running head has the symbol CMW/C/XAA/CO/1, the first page CMW/C/XAA/CO/2.',
        'file-symbol at “CMW/C/XAA/CO/2”: The property “Symbol1” of the file has the symbol CMW/C/XAB/CO/2, the first page CMW/C/XAA/CO/2.',
      ],
    );
  });

  it('compares the data of the documents office, but for what stands in brackets after a symbol', () => {
    const data = (symbol: string): DocxParts => ({
      body: title + p('<w:r><w:commentReference w:id="0"/></w:r>'),
      comments: `<w:comment w:id="0" w:author="A">${p(r(`<<ODS DOC SYMBOL1>>${symbol}<<ODS DOC SYMBOL1>>`))}</w:comment>`,
    });
    assert.deepEqual(said(modelOf(data('CMW/C/XAA/CO/2 (Part I)'))), []);
    assert.deepEqual(said(modelOf(data('CMW/C/XAA/CO/3'))), [
      'file-symbol at “CMW/C/XAA/CO/2”: The documents office’s data (ODS DOC SYMBOL1) has the symbol CMW/C/XAA/CO/3, the first page CMW/C/XAA/CO/2.',
    ]);
  });

  it('is silent about the same symbol in another form, and about heads that Word does not show', () => {
    const same = { h1: p('CMW / C/XAA/CO/ 2*'), h2: p('CMW/C/XAA/CO/2') };
    assert.deepEqual(
      said(modelOf({ body, heads: same, settings: '<w:evenAndOddHeaders/>', custom: property('cmw/c/xaa/co/2') })),
      [],
    );
    assert.deepEqual(said(modelOf({ body, heads: { h1: p('CMW/C/XAA/CO/2'), h2: p('CMW/C/XAA/CO/1') } })), []);
  });
});

describe('markup-leftover', () => {
  const comment = (id: number, text: string) =>
    `<w:comment w:id="${id}" w:author="A"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const commented = (id: number, inside: string) =>
    `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comments =
    comment(0, '&lt;&lt;ODS JOB NO&gt;&gt;N0000000E&lt;&lt;ODS JOB NO&gt;&gt;') +
    comment(1, 'Which Act?') +
    comment(2, 'Still?');
  const file = (status: string): DocxParts => ({
    body: [
      p('CMW/C/XAA/CO/1'),
      p(status),
      p(commented(0, r('Concluding observations on the initial report of Xandoria'))),
      p(
        `${r('1.\tThe Committee welcomes the ')}${commented(1, r('Act'))}${r(' and ')}${commented(2, r('thanks'))}${r(' all.')}`,
      ),
      p(
        `${r('2.\tIt ')}<w:ins w:id="5" w:author="A">${r('notes')}</w:ins><w:del w:id="6" w:author="A"><w:r><w:delText>regrets</w:delText></w:r></w:del>${r(' it.')}`,
      ),
      p(
        `${r('3.\tIt is')}${r(' secret', '<w:vanish/>')}${r(' to be ')}${r('dec', '<w:highlight w:val="yellow"/>')}${r('ided', '<w:highlight w:val="green"/>')}${r('.')}`,
      ),
    ].join(''),
    comments,
  });

  it('tells of each kind once in a final document, and not of the comment of the documents office', () => {
    assert.deepEqual(said(modelOf(file('9 October 2009'))), [
      'markup-leftover at “Act”: From here on 2 comments are still in the file.',
      'markup-leftover at “notes”: From here on 2 tracked changes are still to be accepted or rejected.',
      'markup-leftover at “is”: Hidden text is still in the file.',
      'markup-leftover at “decided”: Text is still highlighted.',
    ]);
  });

  it('is silent in a draft', () => {
    assert.deepEqual(said(modelOf(file('Draft'))), []);
  });
});

describe('what was found in a Word file', () => {
  it('is looked for again when the file is another one, though its text is the same', () => {
    const before = modelOf({ body: p(mention('3')) });
    const text = openText('file:///draft.docx', 'treaty-body', 2, before.text.text);
    assert.equal(said(before).length, 1);
    const word = before.word && { ...before.word, fields: [] };
    const nothing = { start: 0, oldEnd: 0, newEnd: 0 };
    assert.deepEqual(said(updateDocument(before, text, nothing, { word })), []);
    assert.deepEqual(said(updateDocument(before, text, nothing)), []);
  });
});
