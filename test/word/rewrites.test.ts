import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WordText } from '../../server/src/word/parts/result';
import { type RewrittenWord, rewriteWord } from '../../server/src/word/patch/rewriteWord';
import type { NewParagraph } from '../../server/src/word/patch/runs/newParagraph';
import { partOf } from '../export/exported';
import { bookmark, type DocxParts, docx, field, p, r, style } from './support/docx';
import { read } from './support/reading';

const AUTHOR = { author: 'A. Reviewer', date: '2026-01-02T03:04:05Z' };

/** Each paragraph of a text as it is. */
function asItIs({ paragraphs }: WordText): NewParagraph[] {
  return paragraphs.flatMap(({ start, end, textStart }, index) =>
    end > start ? [{ stays: index, like: index, content: [{ start: textStart, end }] }] : [],
  );
}

/** A file whose paragraphs are changed. */
function rewrite(parts: DocxParts, change: (paragraphs: NewParagraph[], word: WordText) => readonly NewParagraph[]) {
  const bytes = docx(parts);
  const word = read(bytes);
  const result = rewriteWord(bytes, change(asItIs(word), word), AUTHOR);
  if (result.kind === 'refused') assert.fail(result.message);
  return result;
}

function rewritten(
  parts: DocxParts,
  change: (paragraphs: NewParagraph[], word: WordText) => readonly NewParagraph[],
): RewrittenWord {
  const result = rewrite(parts, change);
  if (result.kind !== 'rewritten') assert.fail(JSON.stringify(result));
  assert.equal(read(result.bytes, 'original').text, read(docx(parts), 'original').text);
  return result;
}

/** A paragraph that goes elsewhere. */
const moved = ({ stays = -1, like, content }: NewParagraph): NewParagraph => ({ from: stays, like, content });
const second = (paragraphs: NewParagraph[]) => [paragraphs[1], paragraphs[0]] as const;
/** The first of some paragraphs after the second. */
function firstLast([first, next, ...others]: NewParagraph[]): readonly NewParagraph[] {
  return first && next ? [next, moved(first), ...others] : [];
}

const NOTE = (id: number, text: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:footnote>`;

describe('the paragraphs of a Word file', () => {
  it('stay as they are where nothing is to change', () => {
    const parts = { body: p('One.') + p('Two.') };
    assert.equal(
      partOf(rewritten(parts, (all) => all).bytes, 'word/document.xml'),
      partOf(docx(parts), 'word/document.xml'),
    );
  });

  it('are put in in the form of another, and gone when that is rejected', () => {
    const body = p(r('One.', '<w:b/>'), `${style('Body')}<w:rPr><w:b/></w:rPr>`) + p('Two.');
    const { bytes, accepted } = rewritten({ body }, (all) =>
      all.toSpliced(1, 0, { like: 0, content: ['New & <old>.'] }),
    );
    assert.equal(accepted.text, 'One.\nNew & <old>.\nTwo.');
    assert.match(
      partOf(bytes, 'word/document.xml'),
      /<w:p><w:pPr><w:pStyle w:val="Body"\/><w:rPr><w:ins [^>]*\/><w:b\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">New &amp; &lt;old&gt;\.<\/w:t>/,
    );
  });

  it('are put in after the last in another form', () => {
    const body = p('One.', style('A')) + p('Two.', style('B'));
    const { accepted } = rewritten({ body }, (all) => [...all, { like: 0, content: ['Three.'] }]);
    assert.equal(accepted.text, 'One.\nTwo.\nThree.');
  });

  it('are deleted with all that is in them, the last too', () => {
    const body = [
      p('One.'),
      `<w:p><w:pPr/>${r('Two\t')}${field('REF _Ref1 \\h', '2')}<w:fldSimple w:instr=" PAGE ">${r('7')}</w:fldSimple><w:hyperlink w:anchor="x">${r('link')}</w:hyperlink></w:p>`,
      p(bookmark('_Ref1', 1, r('Three.')), style('C')),
    ].join('');
    const { bytes, accepted } = rewritten({ body }, (all) => all.slice(0, 1));
    assert.equal(accepted.text, 'One.');
    assert.deepEqual(
      accepted.fields.map(({ type }) => type),
      ['HYPERLINK'],
    );
    assert.deepEqual(
      read(bytes, 'original').fields.map(({ type, code }) => [type, code]),
      read(docx({ body })).fields.map(({ type, code }) => [type, code]),
    );
  });

  it('are split within the insertion of somebody, and joined', () => {
    const body =
      `<w:p><w:pPr>${style('A')}</w:pPr>${r('One')}<w:ins w:id="7" w:author="B">${r(' and two')}</w:ins>${r('.')}</w:p>` +
      p('Three.', style('B'));
    const bytes = docx({ body });
    const word = read(bytes);
    const at = word.text.indexOf('two');
    const [first, last] = word.paragraphs;
    const halves: NewParagraph[] = [
      { stays: 0, like: 0, content: [{ start: 0, end: at - 1 }] },
      { from: 0, like: 0, content: ['2. ', { start: at, end: first?.end ?? 0 }] },
      { stays: 1, like: 1, content: [{ start: last?.start ?? 0, end: last?.end ?? 0 }] },
    ];
    assert.equal(rewritten({ body }, () => halves).accepted.text.replace(/\n+/g, '\n'), 'One and\n2. two.\nThree.');
    const whole: NewParagraph = {
      stays: 0,
      like: 0,
      content: [{ start: 0, end: first?.end ?? 0 }, ' ', { start: last?.start ?? 0, end: last?.end ?? 0 }],
    };
    const joined = rewritten({ body }, () => [whole]).accepted;
    assert.equal(joined.text, 'One and two. Three.');
    assert.match(
      partOf(rewritten({ body }, () => [whole]).bytes, 'word/document.xml'),
      /<w:pStyle w:val="A"\/><w:pPrChange/,
    );
  });

  it('take comments and notes with them under new ids, and what names their bookmarks follows', () => {
    const parts: DocxParts = {
      body: [
        p(
          `<w:commentRangeStart w:id="4"/>${bookmark('_Ref1', 40_000, r('One'))}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
        ),
        p(`${r('Two, see ')}${field('REF _Ref1 \\h', 'One')}${r('.')}`),
      ].join(''),
      comments: `<w:comment w:id="4" w:author="C">${p('Why?')}</w:comment>`,
      footnotes: NOTE(2, 'A note.'),
    };
    const { bytes, accepted } = rewritten(parts, firstLast);
    assert.match(accepted.text, /^Two, see One\.\nOne¹\n/);
    assert.match(accepted.text, /\t¹\tA note\.$/);
    for (const changes of ['accepted', 'original'] as const) {
      const { text, fields, paragraphs, comments, notes } = read(bytes, changes);
      assert.deepEqual(
        comments.map(({ text: said }) => said),
        ['Why?', 'Why?'],
      );
      assert.equal(new Set(comments.map(({ id }) => id)).size, 2);
      // Word knows no more notes.
      assert.deepEqual([notes.length, Number(notes[0]?.id) < 32_768], [1, true]);
      const target = paragraphs[fields[0]?.target?.paragraph ?? -1];
      assert.match(text.slice(target?.start, target?.end), /^One/, changes);
    }
  });

  it('are not moved where a picture, a link or a table is in the way', () => {
    const others = p('Two.') + p('Three.');
    const hindrance = (body: string) => {
      const result = rewrite({ body }, firstLast);
      return result.kind === 'hindered' ? [result.hindrance, result.paragraph] : result.kind;
    };
    assert.deepEqual(hindrance(p(`${r('One.')}<w:r><w:drawing/></w:r>`) + others), ['single', undefined]);
    const link = p(`<w:hyperlink w:anchor="here">${r('Two.')}</w:hyperlink>`);
    assert.deepEqual(hindrance(p(bookmark('here', 1, r('One.'))) + link), ['link', 0]);
    const cell = `<w:tbl><w:tr><w:tc>${p('One.')}</w:tc></w:tr></w:tbl>`;
    assert.deepEqual(hindrance(cell + others), ['table', 0]);
    assert.deepEqual(hindrance(p('One.', '<w:sectPr/>') + others), ['section', 0]);
  });

  it('are not given out where the file would say something else', () => {
    const body = p('One.') + p('Two.');
    const swapped = rewrite({ body }, (all) => second(all).flatMap((one) => one ?? []));
    assert.deepEqual(swapped, { kind: 'hindered', hindrance: 'otherwise', paragraph: undefined });
  });
});
