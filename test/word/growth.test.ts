import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMarkdown } from '../../server/src/word/markdown';
import { executedIn } from '../support/executed';
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
  styleOf,
  table,
} from './support/docx';
import { read } from './support/reading';

const BY = 'w:author="A" w:date="2024-01-01T00:00:00Z"';
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');
const numbering = numberingOf(listOf(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1));

/** Files of a kind, so many times as large. */
const KINDS: Readonly<Record<string, (count: number) => DocxParts>> = {
  'numbered paragraphs': (count) => ({ body: many(count, (n) => p(`Words ${n}.`, list(1, n % 2))), numbering }),
  'runs in one paragraph': (count) => ({
    body: p(many(count, (n) => r(`word${n} &amp; `, '<w:highlight w:val="red"/>'))),
  }),
  'empty paragraphs': (count) => ({ body: many(count, () => '<w:p/>') }),
  'marks that are gone': (count) => ({ body: many(count, () => p('a', `<w:rPr><w:del ${BY}/></w:rPr>`)) }),
  changes: (count) => ({
    body: p(many(count, () => `<w:ins ${BY}>${r('in')}</w:ins><w:del ${BY}>${r('out')}</w:del>`)),
  }),
  notes: (count) => ({
    body: p(many(count, (n) => `<w:r><w:footnoteReference w:id="${n}"/></w:r>`)),
    footnotes: many(count, (n) => `<w:footnote w:id="${n}">${p('Note.')}</w:footnote>`),
  }),
  'fields and bookmarks': (count) => ({
    body: many(count, (n) => p(bookmark(`b${n}`, n, r('Target.')), list(1)) + p(field(`REF b${n} \\w`, '1'))),
    numbering,
  }),
  'references to notes': (count) => ({
    body: many(count, (n) =>
      p(bookmark(`b${n}`, n, '<w:r><w:footnoteReference w:id="1"/></w:r>') + field(`NOTEREF b${n}`, '1')),
    ),
    footnotes: `<w:footnote w:id="1">${p('Note.')}</w:footnote>`,
  }),
  comments: (count) => ({
    body: p(many(count, (n) => `<w:commentRangeStart w:id="${n}"/>${r('a')}<w:commentRangeEnd w:id="${n}"/>`)),
    comments: many(count, (n) => `<w:comment w:id="${n}">${p(r('<<ODS JOB NO>>'))}</w:comment>`),
  }),
  'rows of a table': (count) => ({ body: table(Array.from({ length: count }, () => ['a', 'b'])) }),
  'cells of a row': (count) => ({ body: table([Array.from({ length: count }, () => 'a')]) }),
  links: (count) => ({
    body: p(many(count, (n) => `<w:hyperlink r:id="l${n}">${r('a')}</w:hyperlink>`)),
    relationships: many(count, (n) => `<Relationship Id="l${n}" Type="x/hyperlink" Target="x" TargetMode="External"/>`),
  }),
  'styles and lists': (count) => ({
    body: many(count, (n) => p('a', `<w:pStyle w:val="s${n}"/>${list(n + 1)}`)),
    styles: many(count, (n) => styleOf(`s${n}`, `s${n}`, '', `s${n + 1}`)),
    numbering: numberingOf(...Array.from({ length: count }, (_, n) => listOf(n, level(0, 'decimal', '%1.'), n + 1))),
  }),
  sections: (count) => ({
    body: many(count, () => p('a', '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>')),
    heads: { h1: p('CAT/C/XAB/CO/4') },
  }),
  'text boxes': (count) => ({
    body: many(
      count,
      () => `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('a')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    ),
  }),
  'white space before a note': (count) => ({
    body: p('<w:r><w:footnoteReference w:id="1"/></w:r>'),
    footnotes: `<w:footnote w:id="1"><w:p><w:r>${'<w:tab/>'.repeat(count)}</w:r></w:p></w:footnote>`,
  }),
};

describe('the work of reading a Word file', () => {
  for (const [name, make] of Object.entries(KINDS)) {
    it(`grows with its ${name}`, async () => {
      const small = docx(make(500));
      const large = docx(make(2000));
      await executedIn(() => read(small));
      const one = await executedIn(() => read(small));
      const four = await executedIn(() => read(large));
      assert.ok(four < 5 * one, `${one} steps for 500, ${four} for 2,000`);
    });
  }
});

describe('Markdown of a Word file', () => {
  const marks = (count: number, id: (n: number) => number) =>
    p(many(count, (n) => `<w:r><w:footnoteReference w:id="${id(n)}"/></w:r>`));
  const WORDS = 'See paragraph 99. ';

  it('has a note once, however many marks refer to it', () => {
    const note = `<w:footnote w:id="1">${p(WORDS.repeat(3))}</w:footnote>`;
    const text = asMarkdown(read(docx({ body: marks(3, () => 1), footnotes: note })));
    assert.equal(text.split(WORDS.trim()).length - 1, 3);
    assert.match(text, /^\[\^1\]\[\^1\]\[\^1\]$/m);
    assert.deepEqual(text.match(/^\[\^\d+\]:/gm), ['[^1]:']);
  });

  it('takes work that grows with the notes', async () => {
    const made = (count: number) =>
      read(
        docx({
          body: marks(count, (n) => n) + many(count, () => p('Words.')),
          footnotes: many(count, (n) => `<w:footnote w:id="${n}">${p('Note.')}</w:footnote>`),
        }),
      );
    const [small, large] = [made(500), made(2000)];
    asMarkdown(small);
    const one = await executedIn(() => asMarkdown(small));
    const four = await executedIn(() => asMarkdown(large));
    assert.ok(four < 6 * one, `${one} steps for 500, ${four} for 2,000`);
  });
});
