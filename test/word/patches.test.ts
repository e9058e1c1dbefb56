import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { Archive } from '../../server/src/word/parts/zip';
import type { WordPatch } from '../../server/src/word/patch/parts/wordPatch';
import { type PatchedWord, type PatchOptions, patchWord } from '../../server/src/word/patch/patchWord';
import { removeOurs } from '../../server/src/word/patch/removeOurs';
import {
  type DocxParts,
  docx,
  docxFiles,
  field,
  level,
  list,
  listOf,
  numberingOf,
  p,
  r,
  styleOf,
  zipped,
} from './support/docx';
import { read } from './support/reading';

const MAIN = 'word/document.xml';
const SAYS = 'Is this right?';
const about = 'date-form';
const MARKED = `${SAYS}\n[treaty-body: date-form]`;
const BY = 'w:author="A. Reviewer" w:date="2024-02-03T04:05:06Z"';

function patched(bytes: Uint8Array, patches: readonly WordPatch[], options: PatchOptions = {}): PatchedWord {
  const made = patchWord(bytes, patches, options);
  if (made.kind === 'refused') assert.fail(made.message);
  return made;
}

function partOf(bytes: Uint8Array, name: string): string {
  const data = unzipSync(bytes)[name];
  assert.ok(data, `there is no ${name}`);
  return strFromU8(data);
}

/** What stands in the body of a document, without what is told after it. */
function bodyOf(bytes: Uint8Array): string {
  return /<w:body>([\s\S]*)<\/w:body>/.exec(partOf(bytes, MAIN))?.[1] ?? '';
}

/** The span of some words of a file’s text. */
function spanIn(bytes: Uint8Array, words: string): { start: number; end: number } {
  const start = read(bytes).text.indexOf(words);
  assert.ok(start >= 0, `"${words}" is not in the text`);
  return { start, end: start + words.length };
}

function change(bytes: Uint8Array, words: string, text: string): WordPatch {
  const span = spanIn(bytes, words);
  return { ...span, about, edits: [{ ...span, text }], otherwise: SAYS };
}

const comment = (bytes: Uint8Array, words: string): WordPatch => ({ ...spanIn(bytes, words), about, comment: SAYS });

/** What our comments are about, in the order of their ids. */
function commented(bytes: Uint8Array): string[] {
  const { text, comments } = read(bytes);
  return comments.filter(({ text: said }) => said === MARKED).map(({ start, end }) => text.slice(start, end));
}

describe('a change in a Word file', () => {
  it('lies around what it deletes, and what it puts in looks like it', () => {
    const bytes = docx(
      p(r('The old text.', '<w:i/>')).startsWith('<') ? { body: p(r('The old text.', '<w:i/>')) } : { body: '' },
    );
    const made = patched(bytes, [change(bytes, 'old', 'new')], { author: 'E. Editor', date: '2026-01-02T03:04:05Z' });
    const by = 'w:author="E. Editor" w:date="2026-01-02T03:04:05Z"';
    const run = '<w:r><w:rPr><w:i/></w:rPr>';
    assert.equal(
      bodyOf(made.bytes),
      `<w:p>${run}<w:t xml:space="preserve">The </w:t></w:r>` +
        `<w:del w:id="2" ${by}>${run}<w:delText xml:space="preserve">old</w:delText></w:r></w:del>` +
        `<w:ins w:id="1" ${by}>${run}<w:t xml:space="preserve">new</w:t></w:r></w:ins>` +
        `${run}<w:t xml:space="preserve"> text.</w:t></w:r></w:p>`,
    );
    assert.deepEqual([made.changed, made.comments], [1, 0]);
    assert.deepEqual(
      read(made.bytes).revisions.map(({ type, gone }) => [type, gone]),
      [
        ['deletion', 'old'],
        ['insertion', ''],
      ],
    );
  });

  it('goes over several runs, tabs and entities', () => {
    const bytes = docx({ body: p(`${r('A & b')}${r('\tc', '<w:b/>')}${r('‑d')}`) });
    const made = patched(bytes, [change(bytes, '& b\tc‑', 'and\tmore')]);
    assert.equal(made.changed, 1);
    assert.equal(read(made.bytes).text, 'A and\tmored');
    assert.equal(read(made.bytes, 'original').text, 'A & b\tc‑d');
  });

  it('keeps white space that is shown and leaves out what is not', () => {
    const plain = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    for (const [text, words, becomes] of [
      ['one two three', 'two', 'one 2 three'],
      [' one two ', 'two', 'one 2'],
      ['  one two', 'one', '2 two'],
      [' one ', 'one', '2'],
    ] as const) {
      const bytes = docx({ body: plain(text) });
      const made = patched(bytes, [change(bytes, words, '2')]);
      assert.equal(read(made.bytes).text, becomes);
      assert.equal(read(made.bytes, 'original').text, text.trim());
    }
  });

  it('replaces whole words, and no more than them', () => {
    for (const [words, becomes, gone, put] of [
      ['paragraphs 112', 'paragraphs 122', '112', '122'],
      ['para', 'paragraph', 'para', 'paragraph'],
      ['3(c)', '3 (c)', '', ' '],
      ['the the', 'the', ' the', ''],
      ['😀', '😁', '😀', '😁'],
    ] as const) {
      const bytes = docx({ body: p(`See ${words} and 27`) });
      const { revisions, text } = read(patched(bytes, [change(bytes, words, becomes)]).bytes);
      const insertion = revisions.find(({ type }) => type === 'insertion');
      const deletion = revisions.find(({ type }) => type === 'deletion');
      assert.equal(deletion?.gone ?? '', gone);
      assert.equal(text.slice(insertion?.start ?? 0, insertion?.end ?? 0), put);
      assert.equal(text, `See ${becomes} and 27`);
    }
  });

  it('is a comment in what Word shows of a field, in automatic numbers, and in one of two forms of a thing', () => {
    const choice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:pict><v:textbox><w:txbxContent>${p('In a box')}</w:txbxContent></v:textbox></w:pict></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('In a box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const bytes = docx({
      body: [
        p(`${r('See ')}${field('REF x \\r', '48')}${r('.')}`),
        p(`Numbered`, list(1)),
        p(`${r('Before')}${choice}`),
      ].join(''),
      numbering: numberingOf(listOf(0, level(0, 'decimal', '%1)'), 1)),
    });
    const made = patched(bytes, [change(bytes, '48', '46'), change(bytes, '1)', '2)'), change(bytes, 'box', 'bag')]);
    assert.deepEqual([made.changed, made.comments], [0, 3]);
    assert.equal(read(made.bytes).text, read(bytes).text);
    assert.deepEqual(commented(made.bytes), ['48', 'Numbered', '']);
    // Marks within what a field shows would be lost when Word computes it anew.
    assert.match(bodyOf(made.bytes), /<w:commentRangeStart w:id="\d+"\/><w:r><w:fldChar w:fldCharType="begin"\/>/);
    assert.equal(bodyOf(made.bytes).match(/commentReference/g)?.length, 3);
  });

  it('is a comment where it would break a paragraph or join two', () => {
    const bytes = docx({ body: p('One.') + p('Two.') });
    const made = patched(bytes, [change(bytes, 'One.', 'One.\nMore.'), change(bytes, 'e.\nT', '')]);
    assert.deepEqual([made.changed, made.comments], [0, 2]);
  });

  it('may lie in somebody else’s insertion', () => {
    const bytes = docx({ body: p(`${r('The ')}<w:ins w:id="7" ${BY}>${r('new text')}</w:ins>${r('.')}`) });
    const made = patched(bytes, [change(bytes, 'new', 'better')]);
    assert.equal(read(made.bytes).text, 'The better text.');
    assert.equal(read(made.bytes, 'original').text, 'The .');
  });

  it('may lie in a footnote, whose comments stand at its mark', () => {
    const bytes = docx({
      body: p(`${r('Said')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' so.')}`),
      footnotes: `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' See teh law.')}`)}</w:footnote>`,
    });
    const made = patched(bytes, [change(bytes, 'teh', 'the'), comment(bytes, 'law')]);
    assert.match(read(made.bytes).text, /See the law\./);
    assert.deepEqual(commented(made.bytes), ['¹']);
    assert.doesNotMatch(partOf(made.bytes, 'word/footnotes.xml'), /comment/);
  });

  it('is not made in a content control that is filled from elsewhere or locked', () => {
    const control = (properties: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r('held')}</w:sdtContent></w:sdt>`;
    for (const [properties, isMade] of [
      ['<w:text/>', true],
      ['<w:dataBinding w:xpath="/a"/>', false],
      ['<w:lock w:val="sdtContentLocked"/>', false],
    ] as const) {
      const bytes = docx({ body: p(r('A ') + control(properties)) });
      assert.equal(patched(bytes, [change(bytes, 'held', 'free')]).changed, isMade ? 1 : 0);
    }
  });

  it('is written with the names that the part has for things', () => {
    const main = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>The old one</x:t></x:r></x:p></x:body></x:document>`;
    const bytes = zipped({ ...docxFiles({ body: '' }), [MAIN]: main });
    const made = patched(bytes, [change(bytes, 'old', 'new'), comment(bytes, 'one')]);
    assert.equal(read(made.bytes).text, 'The new one');
    assert.doesNotMatch(partOf(made.bytes, MAIN), /w:/);
    assert.match(partOf(made.bytes, 'word/comments.xml'), /purl\.oclc\.org/);
  });
});

describe('a comment in a Word file', () => {
  it('begins and ends where its words do, in a part of its own', () => {
    const bytes = docx({
      body: p('The State party reports.') + p('More.'),
      styles: styleOf('Kommentartext', 'annotation text'),
    });
    const made = patched(bytes, [comment(bytes, 'State party'), comment(bytes, 'party reports.\nMo')], {
      author: 'A & B "Desk"',
    });
    assert.deepEqual(commented(made.bytes), ['State party', 'party reports.']);
    assert.deepEqual(
      read(made.bytes).comments.map(({ author, initials, date, text }) => [author, initials, date, text]),
      [
        ['A & B "Desk"', 'ABD', '', MARKED],
        ['A & B "Desk"', 'ABD', '', MARKED],
      ],
    );
    assert.match(partOf(made.bytes, 'word/comments.xml'), /<w:pStyle w:val="Kommentartext"\/>/);
    assert.match(
      partOf(made.bytes, '[Content_Types].xml'),
      /<Override PartName="\/word\/comments\.xml" ContentType="[^"]+comments\+xml"\/><\/Types>$/,
    );
    assert.match(
      partOf(made.bytes, 'word/_rels/document.xml.rels'),
      /Type="[^"]+\/comments" Target="comments\.xml"\/><\/Relationships>$/,
    );
  });

  it('stays in the first paragraph of the file where several are one in the text', () => {
    const separator = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    const bytes = docx({ body: p('Heading. ', separator) + p('Text.') });
    assert.equal(read(bytes).text, 'Heading. Text.');
    const made = patched(bytes, [comment(bytes, 'ing. Te')]);
    const [first = ''] = /<w:p>.*?<\/w:p>/s.exec(bodyOf(made.bytes)) ?? [];
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      assert.match(first, new RegExp(`<w:${mark} `));
    assert.deepEqual(commented(made.bytes), ['ing. ']);
  });

  it('joins those that are there, under an id of its own', () => {
    const parts: DocxParts = {
      body: p(
        `<w:commentRangeStart w:id="41"/>${r('Words')}<w:commentRangeEnd w:id="41"/><w:r><w:commentReference w:id="41"/></w:r>`,
      ),
      comments: `<w:comment w:id="41" w:author="Treaty Body">${p('Written by a person.')}</w:comment>`,
    };
    const bytes = docx(parts);
    const made = patched(bytes, [comment(bytes, 'Words')]);
    const { comments } = read(made.bytes);
    assert.deepEqual(
      comments.map(({ id }) => id),
      ['41', '42'],
    );
    const back = removeOurs(made.bytes);
    assert.ok(back.kind === 'bytes' && back.isExact);
    assert.deepEqual(
      read(back.bytes).comments.map(({ text }) => text),
      ['Written by a person.'],
    );
  });

  it('is written into a part of comments that has none yet', () => {
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const bytes = docx({
      body: p('Words'),
      comments: '',
      files: { 'word/comments.xml': `<w:comments xmlns:w="${W}" />` },
    });
    const made = patched(bytes, [comment(bytes, 'Words')]);
    assert.deepEqual(commented(made.bytes), ['Words']);
  });

  it('stands at the beginning for what is in the head of the first page', () => {
    const bytes = docx({
      body: `${p('Concluding observations')}<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:titlePg/></w:sectPr>`,
      heads: { h1: `<w:tbl><w:tr><w:tc>${p('CMW/C/XAA/CO/1')}</w:tc></w:tr></w:tbl>` },
    });
    const made = patched(bytes, [comment(bytes, 'XAA')]);
    assert.match(bodyOf(made.bytes), /^<w:p><w:commentRangeStart/);
    assert.doesNotMatch(partOf(made.bytes, 'word/h1.xml'), /comment/);
  });

  it('is told of where there is no place for it', () => {
    const bytes = docx({ body: '' });
    const made = patched(bytes, [{ start: 0, end: 0, about, comment: SAYS }]);
    assert.deepEqual([made.comments, made.left], [0, [0]]);
    assert.equal(made.bytes, bytes);
  });
});

describe('a patched Word file', () => {
  const parts: DocxParts = { body: p('One old word.') + p('Two.'), core: '<x/>' };

  it('has the other files of its archive packed as they were', () => {
    const bytes = docx(parts);
    const made = patched(bytes, [comment(bytes, 'old')]);
    const [before, after] = [bytes, made.bytes].map((one) => new Archive(one, 1_000_000));
    assert.deepEqual(after?.names.slice(0, before?.names.length), before?.names);
    for (const name of ['_rels/.rels', 'docProps/core.xml'])
      assert.deepEqual(after?.packed(name)?.data, before?.packed(name)?.data);
  });

  it('is the same from the same input', () => {
    const bytes = docx(parts);
    assert.deepEqual(patched(bytes, [comment(bytes, 'old')]).bytes, patched(bytes, [comment(bytes, 'old')]).bytes);
  });

  it('has comments of another run in place of those of the first', () => {
    const bytes = docx(parts);
    const first = patched(bytes, [comment(bytes, 'old'), change(bytes, 'Two', '2')]);
    const second = patched(first.bytes, [comment(bytes, 'word')]);
    assert.deepEqual(commented(second.bytes), ['word']);
    assert.deepEqual(second.bytes, patched(bytes, [comment(bytes, 'word')]).bytes);
  });

  /** A file as another program saves it: what is told after the document is lost, and its parts are written anew. */
  function saved(
    bytes: Uint8Array,
    changePart: (name: string, text: string) => string = (_, text) => text,
  ): Uint8Array {
    const files = Object.entries(unzipSync(bytes)).map(([name, data]) => {
      const text = strFromU8(data)
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace('</w:body>', '<w:p/></w:body>');
      return [name, changePart(name, text)] as const;
    });
    return zipped(Object.fromEntries(files));
  }

  it('loses our comments by their mark once it was saved, and keeps changes and all else', () => {
    const bytes = docx(parts);
    const made = patched(bytes, [comment(bytes, 'old'), change(bytes, 'Two', '2')]);
    const back = removeOurs(saved(made.bytes));
    assert.ok(back.kind === 'bytes');
    assert.deepEqual([back.isExact, back.comments, back.answered], [false, 1, 0]);
    const now = read(back.bytes);
    assert.equal(now.text, 'One old word.\n2.');
    assert.equal(now.comments.length, 0);
    assert.doesNotMatch(partOf(back.bytes, MAIN), /comment/);
    assert.equal(now.revisions.length, 2);
  });

  it('keeps a comment of ours that somebody has answered', () => {
    const bytes = docx(parts);
    const made = patched(bytes, [comment(bytes, 'old')]);
    const answered = saved(made.bytes, (name, text) =>
      name === 'word/comments.xml'
        ? text
            .replace(
              '<w:p>',
              '<w:p w14:paraId="00000001" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">',
            )
            .replace(
              '</w:comments>',
              '<w:comment w:id="90" w:author="R"><w:p w14:paraId="00000002" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:r><w:t>Yes.</w:t></w:r></w:p></w:comment></w:comments>',
            )
            .replace(/<\/w:p><w:p>(?=<w:r><w:t xml:space="preserve">\[treaty-body)/, '')
        : name === 'word/_rels/document.xml.rels'
          ? text.replace(
              '</Relationships>',
              '<Relationship Id="ex" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
            )
          : text,
    );
    const files = unzipSync(answered);
    const whole = zipped({
      ...files,
      'word/commentsExtended.xml':
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/></w15:commentsEx>',
    });
    const back = removeOurs(whole);
    assert.ok(back.kind === 'bytes');
    assert.deepEqual([back.comments, back.answered], [0, 1]);
    assert.equal(back.bytes, whole);
  });

  it('is not told to be exact where one of its parts was changed since', () => {
    const bytes = docx(parts);
    const made = patched(bytes, [comment(bytes, 'old')]);
    const files = unzipSync(made.bytes);
    const text = strFromU8(files[MAIN] ?? new Uint8Array()).replace('word.', 'WORD.');
    const back = removeOurs(zipped({ ...files, [MAIN]: text }));
    assert.ok(back.kind === 'bytes' && !back.isExact);
    assert.equal(read(back.bytes).text, 'One old WORD.\nTwo.');
    assert.equal(read(back.bytes).comments.length, 0);
  });

  it('has a part in UTF-16 as before in UTF-16', () => {
    const files = docxFiles(parts);
    const wide = new Uint8Array(Buffer.from(`\ufeff${String(files[MAIN]).replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    const bytes = zipped({ ...files, [MAIN]: wide });
    const made = patched(bytes, [change(bytes, 'old', 'new')]);
    assert.equal(read(made.bytes).text, 'One new word.\nTwo.');
    const back = removeOurs(made.bytes);
    assert.ok(back.kind === 'bytes');
    assert.deepEqual(unzipSync(back.bytes)[MAIN], wide);
  });

  it('is refused for a signed file, and told of for a protected one', () => {
    const signed = docx({ ...parts, files: { '_xmlsignatures/origin.sigs': 'x' } });
    const made = patchWord(signed, [comment(signed, 'old')]);
    assert.ok(made.kind === 'refused' && made.reason === 'signed');
    assert.match(made.message, /^[A-Z].*signed.*\.$/);
    const guarded = docx({ ...parts, settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' });
    assert.deepEqual(
      patched(guarded, [comment(guarded, 'old')]).warnings.map(({ message }) => message),
      ['The document is protected against changes.'],
    );
  });

  it('is refused where the file cannot be read', () => {
    const made = patchWord(new Uint8Array([1, 2, 3]), []);
    assert.ok(made.kind === 'refused' && made.reason === 'not-word');
  });
});
