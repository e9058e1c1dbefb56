import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WordText } from '../../server/src/word/parts/result';
import { bookmark, field, level, list, listOf, numberingOf, p, r, style, styleOf, table } from './support/docx';
import { reading } from './support/reading';

const BY = 'w:author="A. Reviewer" w:date="2024-02-03T04:05:06Z"';
const LEVELS = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)');
const numbering = numberingOf(listOf(0, LEVELS, 1));
const simple = (code: string, shown: string) => `<w:fldSimple w:instr=" ${code} ">${r(shown)}</w:fldSimple>`;
const at = ({ text }: WordText, { start, end }: { start: number; end: number }) => text.slice(start, end);

/** Each reference with what it shows, what it would show now, and what that makes it. */
function references(body: string, more = {}): readonly string[] {
  return reading({ body, numbering, ...more }).fields.map(
    ({ shown, computed, state }) => `${shown.trim()} | ${computed ?? '-'} | ${state}`,
  );
}

describe('fields', () => {
  const target = bookmark('_Ref1', 1, r('Item;'));
  const draft = (inside: string) =>
    [p('First.', list(1)), p('Second:', list(1)), p('a;', list(1, 1)), p(target, list(1, 1)), p(inside)].join('');

  it('show the number of their target, in each of its forms', () => {
    assert.deepEqual(references(draft(field('REF _Ref1 \\n \\h', '(b)'))), ['(b) | (b) | current']);
    assert.deepEqual(references(draft(field('REF _Ref1 \\w \\h', '2(b)'))), ['2(b) | 2(b) | current']);
    assert.deepEqual(references(draft(field('REF _ref1 \\r', '2(b)'))), ['2(b) | 2(b) | current']);
    assert.deepEqual(references(draft(simple('REF _Ref1 \\w \\h', '2(b)'))), ['2(b) | 2(b) | current']);
  });

  it('leave out of a relative number what they have in common with it', () => {
    const body = [
      p('First:', list(1)),
      p(target, list(1, 1)),
      p(`see ${''}`, list(1)),
      p(field('REF _Ref1 \\r', 'x'), list(1, 1)),
    ];
    assert.deepEqual(references(body.join('')), ['x | 1(a) | stale']);
    const beside = [p('First:', list(1)), p(target, list(1, 1)), p(field('REF _Ref1 \\r', '(a)'), list(1, 1))];
    assert.deepEqual(references(beside.join('')), ['(a) | (a) | current']);
  });

  it('are current where they leave out upper levels that a reader does not need', () => {
    const parts = numberingOf(
      listOf(
        0,
        level(0, 'upperRoman', '%1.') +
          level(1, 'upperLetter', '%2.') +
          level(2, 'decimal', '%3.') +
          level(3, 'decimal', '%3.%4') +
          level(4, 'lowerLetter', '(%5)'),
        1,
      ),
    );
    const body = (code: string, shown: string) =>
      ['Part', 'Chapter', 'Clause', 'Rule'].map((words, at) => p(words, list(1, at))).join('') +
      p(bookmark('_Ref1', 1, r('Item.')), list(1, 4)) +
      p(field(`REF _Ref1 ${code}`, shown));
    const shownBy = (code: string, shown: string) => references(body(code, shown), { numbering: parts });
    for (const code of ['\\w', '\\r', '\\r \\w']) {
      for (const shown of ['1.1(a)', 'A1.1(a)', 'IA1.1(a)'])
        assert.deepEqual(shownBy(code, shown), [`${shown} | ${shown} | current`], code);
      for (const shown of ['(a)', '1.2(a)', 'B1.1(a)', '1(a)'])
        assert.deepEqual(shownBy(code, shown), [`${shown} | IA1.1(a) | stale`], code);
    }
    assert.deepEqual(shownBy('\\n', '1.1(a)'), ['1.1(a) | (a) | stale']);
  });

  it('are stale where they show another number, whatever marks of direction and words go with it', () => {
    assert.deepEqual(references(draft(field('REF _Ref1 \\n', '\u200e(c)'))), ['\u200e(c) | (b) | stale']);
    assert.deepEqual(references(draft(field('REF _Ref1 \\n', '\u200e(b)'))), ['\u200e(b) | (b) | current']);
    assert.deepEqual(references(draft(field('REF _Ref1 \\n \\p', '(b) above'))), ['(b) above | (b) | current']);
    assert.deepEqual(references(draft(field('REF _Ref1 \\n \\* MERGEFORMAT', '(b).'))), ['(b). | (b) | current']);
  });

  it('take a typed number for that of the paragraph, and 0 where there is none', () => {
    assert.deepEqual(references(p(bookmark('b', 1, r('7.\tTyped.'))) + p(field('REF b \\r', '7'))), [
      '7 | 7 | current',
    ]);
    assert.deepEqual(references(p(bookmark('b', 1, r('Words.'))) + p(field('REF b \\r', '7'))), ['7 | 0 | stale']);
  });

  it('miss their bookmark, or say an error themselves', () => {
    assert.deepEqual(references(p(field('REF gone \\r', '7'))), ['7 | - | missing']);
    assert.deepEqual(references(p(field('REF gone \\r', 'Error! Reference source not found.'))), [
      'Error! Reference source not found. | - | error',
    ]);
    assert.deepEqual(references(p(field('PAGEREF gone', '7'))), ['7 | - | missing']);
    assert.deepEqual(references(p(field('DATE \\@ "d MMMM"', '7 May'))), ['7 May | - | unknown']);
  });

  it('name the mark of a note', () => {
    const body =
      p(`${r('a')}${bookmark('n', 1, '<w:r><w:footnoteReference w:id="1"/></w:r>')}`) + p(field('NOTEREF n', '2'));
    assert.deepEqual(references(body, { footnotes: `<w:footnote w:id="1">${p('Note.')}</w:footnote>` }), [
      '2 | 1 | stale',
    ]);
  });

  it('are kept with their place, their code and what they point at', () => {
    const text = reading({
      body: draft(
        `${r('See ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Re</w:instrText></w:r><w:r><w:instrText>f1 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('2')}${r('(b)')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('.')}`,
      ),
      numbering,
    });
    const [found] = text.fields;
    assert.ok(found?.target);
    assert.equal(found.code, 'REF _Ref1 \\r \\h');
    assert.equal(at(text, found), '2(b)');
    assert.equal(found.bookmark, '_Ref1');
    assert.ok(text.text.startsWith('Item;', found.target.offset));
    assert.equal(text.paragraphs[found.target.paragraph]?.label, '(b)');
    assert.equal(text.paragraphs[found.paragraph]?.label, '');
    const [own] = text.bookmarks;
    assert.ok(own);
    assert.equal(at(text, own), 'Item;');
  });

  it('are links too, within the document and out of it', () => {
    const { fields } = reading({
      body: p(
        `<w:hyperlink w:anchor="here">${r('in')}</w:hyperlink><w:hyperlink r:id="l1">${r('out')}</w:hyperlink>${field('HYPERLINK "https://example.org/a"', 'code')}`,
      ),
      relationships: '<Relationship Id="l1" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/>',
    });
    assert.deepEqual(
      fields.map(({ type, shown, bookmark: own, address }) => [type, shown, own, address]),
      [
        ['HYPERLINK', 'in', 'here', undefined],
        ['HYPERLINK', 'out', undefined, 'https://example.org/'],
        ['HYPERLINK', 'code', undefined, 'https://example.org/a'],
      ],
    );
  });
});

describe('paragraphs', () => {
  it('say how they have their numbers', () => {
    const { paragraphs } = reading({
      body: [
        p('Automatic.', style('Para')),
        p('7.\tOff.', `${style('Para')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
        p('8.\tTyped.'),
        p('9.\tTwo numbers.', style('Para')),
        p('None.'),
      ].join(''),
      styles: styleOf('Para', '_ Single Txt_G', `<w:pPr>${list(1)}</w:pPr>`),
      numbering,
    });
    assert.deepEqual(
      paragraphs.map(({ number, label, typed, styleIsNumbered, style: name }) => [
        number,
        label,
        typed,
        styleIsNumbered,
        name,
      ]),
      [
        ['automatic', '1.', '', true, '_ Single Txt_G'],
        ['off', '', '7.', true, '_ Single Txt_G'],
        ['typed', '', '8.', false, undefined],
        ['automatic', '2.', '9.', true, '_ Single Txt_G'],
        ['none', '', '', false, undefined],
      ],
    );
  });

  it('know numbers typed in Arabic digits and letters, and words that only look like one', () => {
    const typed = (words: string) => reading(p(words)).paragraphs[0]?.typed;
    for (const [words, number] of [
      ['١-\tفقرة', '١-'],
      ['٢٧-\tفقرة', '٢٧-'],
      ['(أ)\tبند', '(أ)'],
      ['\t(iv)\tItem', '(iv)'],
      ['12 bis.\tPut in', '12 bis.'],
      ['2015 was a year.', ''],
      ['A. Heading', 'A.'],
      ['5.3.7\tClause', '5.3.7'],
      ['(see above)', ''],
      ['a) item', 'a)'],
      ['3.5 per cent', ''],
    ] as const)
      assert.equal(typed(words), number, words);
  });

  it('have their zone, the level of their heading and their own id', () => {
    const { paragraphs } = reading({
      body: `${table([['CAT/C/XAB/CO/4']], '<w:tblpPr/>')}<w:p w14:paraId="0A1B2C3D"><w:pPr>${style('Heading2')}</w:pPr>${r('Scope')}</w:p>${table([['cell']])}${p(`${r('x')}<w:r><w:footnoteReference w:id="1"/></w:r>`)}`,
      styles: styleOf('Heading2', 'heading 2'),
      footnotes: `<w:footnote w:id="1">${p('Note.')}</w:footnote>`,
    });
    assert.deepEqual(
      paragraphs.map(({ zone, heading, id }) => [zone, heading, id]),
      [
        ['masthead', undefined, undefined],
        ['body', 2, '0A1B2C3D'],
        ['table', undefined, undefined],
        ['body', undefined, undefined],
        ['note', undefined, undefined],
      ],
    );
  });
});

describe('what the text does not show', () => {
  it('has changes by their place, with whose they are and what is gone', () => {
    const body = p(
      `${r('The ')}<w:del w:id="1" ${BY}><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2" ${BY}>${r('new')}</w:ins>${r(' text.')}`,
      `<w:rPr><w:ins w:id="3" ${BY}/></w:rPr>`,
    );
    const changes = (text: WordText) =>
      text.revisions.map((own) => [own.type, own.start, at(text, own), own.gone, own.author, own.date]);
    const who = ['A. Reviewer', '2024-02-03T04:05:06Z'];
    assert.deepEqual(changes(reading(body, 'marked')), [
      ['deletion', 4, '', 'old', ...who],
      ['insertion', 4, 'new', '', ...who],
      ['inserted-mark', 13, '', '', ...who],
    ]);
    assert.deepEqual(changes(reading(body, 'original')).slice(0, 2), [
      ['deletion', 4, 'old', '', ...who],
      ['insertion', 7, '', 'new', ...who],
    ]);
  });

  it('has comments with what they are about, threads and what is done', () => {
    const text = reading({
      body: `${p(`${r('One ')}<w:commentRangeStart w:id="0"/>${r('two')}`)}${p(`${r('three')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' four')}<w:r><w:commentReference w:id="1"/></w:r>`)}`,
      comments: `<w:comment w:id="0" ${BY} w:initials="AR"><w:p w14:paraId="00000001">${r('Is this')}</w:p><w:p w14:paraId="00000002">${r('so?')}</w:p></w:comment><w:comment w:id="1" w:author="B"><w:p w14:paraId="00000003">${r('Yes.')}</w:p></w:comment><w:comment w:id="2" w:author="C">${p('Nowhere.')}</w:comment>`,
      commentsExtended: `<w15:commentEx w15:paraId="00000002" w15:done="1"/><w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000002" w15:done="0"/>`,
    });
    assert.deepEqual(
      text.comments.map((own) => [
        at(text, own),
        own.author,
        own.initials,
        own.text,
        own.answers,
        own.isDone,
        own.isAnchored,
      ]),
      [
        ['two\nthree', 'A. Reviewer', 'AR', 'Is this\nso?', undefined, true, true],
        ['', 'B', '', 'Yes.', '0', false, true],
        ['', 'C', '', 'Nowhere.', undefined, false, false],
      ],
    );
    assert.equal(text.comments[1]?.start, text.text.length);
  });

  it('tells the comment of the documents office from those of people', () => {
    const said = '<<ODS JOB NO>>N2607<<ODS JOB NO>> <<ODS DOC SYMBOL1>>CAT/C/XAB/CO/4<<ODS DOC SYMBOL1>>';
    const { comments, symbols } = reading({
      body: p('<w:r><w:commentReference w:id="0"/></w:r>'),
      comments: `<w:comment w:id="0" w:author="ODS">${p(r(said))}</w:comment>`,
    });
    assert.equal(comments[0]?.isMachine, true);
    assert.deepEqual(comments[0]?.data, { 'ODS JOB NO': 'N2607', 'ODS DOC SYMBOL1': 'CAT/C/XAB/CO/4' });
    assert.deepEqual(symbols, [
      { source: 'comment', where: 'ODS DOC SYMBOL1', symbol: 'CAT/C/XAB/CO/4', span: undefined },
    ]);
  });

  it('has each place that gives the document a symbol, as it is written there', () => {
    const { symbols, heads, properties, text } = reading({
      body: `${table([['United Nations', 'CAT/C/XAB/CO/4']], '<w:tblpPr/>')}${p('Words.')}<w:sectPr><w:headerReference w:type="even" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`,
      settings: '<w:evenAndOddHeaders/>',
      heads: { h1: p('CAT/C/ XAB/CO/ 4'), h2: p('CAT/C/XAB/CO/3'), f1: p('GE.21-00001\t2') },
      core: '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>CAT/C/XAB/CO/5</dc:title><dc:creator>A</dc:creator></cp:coreProperties>',
      custom:
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="urn:vt"><property name="Symbol1"><vt:lpwstr>CAT/C/XAB/CO/6</vt:lpwstr></property><property name="JobNo"><vt:lpwstr>2100001</vt:lpwstr></property></Properties>',
    });
    assert.deepEqual(
      symbols.map(({ source, where, symbol, span }) => [
        source,
        where,
        symbol,
        span && text.slice(span.start, span.end),
      ]),
      [
        ['masthead', 'masthead', 'CAT/C/XAB/CO/4', 'CAT/C/XAB/CO/4'],
        ['head', 'word/h1.xml', 'CAT/C/ XAB/CO/ 4', undefined],
        ['head', 'word/h2.xml', 'CAT/C/XAB/CO/3', undefined],
        ['property', 'title', 'CAT/C/XAB/CO/5', undefined],
        ['property', 'Symbol1', 'CAT/C/XAB/CO/6', undefined],
      ],
    );
    assert.deepEqual(
      heads.map(({ place, pages, text: own }) => [place, pages, own]),
      [
        ['head', 'even', 'CAT/C/ XAB/CO/ 4'],
        ['head', 'default', 'CAT/C/XAB/CO/3'],
        ['foot', 'default', 'GE.21-00001\t2'],
      ],
    );
    assert.deepEqual(properties.custom, { Symbol1: 'CAT/C/XAB/CO/6', JobNo: '2100001' });
  });

  it('has hidden and highlighted text by their places', () => {
    const text = reading(p(`${r('ab')}${r('hidden', '<w:vanish/>')}${r('cd', '<w:highlight w:val="yellow"/>')}`));
    assert.deepEqual(
      text.hidden.map(({ offset, text: own }) => [offset, own]),
      [[2, 'hidden']],
    );
    assert.deepEqual(text.highlights, [{ start: 2, end: 4, colour: 'yellow' }]);
  });

  it('has what is typed above the line, but for the marks of notes', () => {
    const text = reading({
      body: p(
        `${r('a')}${r('1', '<w:vertAlign w:val="superscript"/>')}${r('2', '<w:rStyle w:val="Mark"/>')}${r('3', '<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>')}<w:r><w:rPr><w:rStyle w:val="Mark"/></w:rPr><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
      ),
      styles:
        '<w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
      footnotes: `<w:footnote w:id="1">${p('*\tNote.')}</w:footnote>`,
    });
    assert.deepEqual(
      text.raised.map((own) => at(text, own)),
      ['1', '2'],
    );
  });

  it('has no running heads that Word does not show', () => {
    const reference = (type: string, id: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`;
    const section = (more: string) => `<w:sectPr>${more}</w:sectPr>`;
    const headed = (first: string, last: string, settings: string) =>
      reading({
        body: `${p('One.', section(first))}${p('Two.')}${section(last)}`,
        heads: { h1: p('first'), h2: p('even'), h3: p('default') },
        settings,
      }).heads.map(({ text }) => text);
    const all = ['first', 'even', 'default'].map((type, i) => reference(type, `h${i + 1}`)).join('');
    assert.deepEqual(headed(all, '', ''), ['default']);
    assert.deepEqual(headed(all, '', '<w:evenAndOddHeaders/>'), ['even', 'default']);
    assert.deepEqual(headed(all, '<w:titlePg/>', ''), ['first', 'default']);
  });

  it('has notes with their marks and where they are referred to', () => {
    const text = reading({
      body: p(
        `${r('Title')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/></w:r>${r('**')}${r(' words')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="5"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="1">${p('**\tAdopted.')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Seen.')}`)}</w:footnote>`,
    });
    assert.deepEqual(
      text.notes.map((own) => [own.type, own.mark, own.isCustom, own.exists, at(text, own.reference), at(text, own)]),
      [
        ['footnote', '**', true, true, '**', '\t**\tAdopted.'],
        ['footnote', '1', false, true, '¹', '\t¹\tSeen.'],
        ['endnote', 'i', false, false, 'ⁱ', ''],
      ],
    );
    assert.deepEqual(
      text.warnings.map(({ code }) => code),
      ['missing-note'],
    );
  });

  it('counts words with notes, headings and hidden text', () => {
    const { words } = reading({
      body: [
        p('Two words', style('H')),
        p(`${r('1.\tThree more words')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' hidden text', '<w:vanish/>')}`),
      ].join(''),
      styles: styleOf('H', 'heading 1'),
      footnotes: `<w:footnote w:id="1">${p('One note here.')}</w:footnote>`,
    });
    // The numbers of the paragraph and of the note count as words, as they do with a word processor.
    assert.deepEqual(words, { body: 6, notes: 4, hidden: 2, total: 12 });
  });

  it('warns of what is not read, run or opened', () => {
    const { warnings } = reading({
      body: `${p('Words.')}<w:altChunk r:id="a"/>`,
      settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
      relationships:
        '<Relationship Id="t" Type="x/attachedTemplate" Target="file:///C:/t.dotm" TargetMode="External"/><Relationship Id="l" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/>',
      files: { 'word/vbaProject.bin': 'x', '_xmlsignatures/sig1.xml': '<a/>' },
    });
    assert.deepEqual(warnings.map(({ code }) => code).sort(), [
      'external',
      'macros',
      'other-format',
      'protected',
      'signed',
    ]);
  });
});
