import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from '../../server/src/edits/paste/formatLayout';
import type { DocumentModel } from '../../server/src/model/document';
import { applyEdits } from '../../server/src/text/edits';
import { fc, runs } from '../support/random';
import { manner, parts, write } from '../syntax/drafts';
import { drafts, marksIn } from './editedDrafts';
import { citationsOf, read } from './support';

function formatted(text: string, range?: { readonly start: number; readonly end: number }): string {
  return applyEdits(text, format(read(text), {}, range));
}

const HEAD = 'CEDAW/C/XAA/CO/6\n\nConcluding observations on the sixth periodic report of Xandoria\n\n';

function becomes(before: string, expected: string): void {
  assert.equal(formatted(HEAD + before), HEAD + expected);
  assert.equal(formatted(HEAD + expected), HEAD + expected, 'a second time');
}

describe('formatting', () => {
  it('writes the white space around numbers and letters as the document mostly does', () => {
    becomes(
      '1.\tThe Committee notes it.\n2. The Committee notes it.\n   3.\tThe Committee notes it.\n4.The Committee notes it.\n5.\u00a0 The Committee recommends that the State party:\n\t(a)\tAct;\n(b) Report;\n\t(c)   Publish.\n6.\tThe Committee notes it.\n',
      '1.\tThe Committee notes it.\n2.\tThe Committee notes it.\n3.\tThe Committee notes it.\n4.\tThe Committee notes it.\n5.\tThe Committee recommends that the State party:\n\t(a)\tAct;\n\t(b)\tReport;\n\t(c)\tPublish.\n6.\tThe Committee notes it.\n',
    );
    becomes(
      '1. The Committee notes it.\n2.\tThe Committee notes it.\n3. The Committee notes it.\n',
      '1. The Committee notes it.\n2. The Committee notes it.\n3. The Committee notes it.\n',
    );
  });

  it('takes away a few spaces before lines without a number, the first line among them', () => {
    const draft = `${HEAD}1.\tThe Committee is concerned.\n\nThe State party should act.\n\n2.\tIt notes it.\n\nThe State party should tell.\n`;
    const loose = ` ${draft.replace('\n\nConc', '\n\n  Conc').replace('\nThe State party should act', '\n The State party should act')}`;
    assert.equal(formatted(loose), draft);
    assert.equal(formatted(`\ufeff ${draft}`), `\ufeff${draft}`);
    // What stands further in does so on purpose, and so does what all of a kind do.
    const centred = draft.replace('\n\nConc', '\n\n\t\tConc').replaceAll('\nThe State', '\n   The State');
    assert.equal(formatted(centred), centred);
  });

  it('keeps each level in its own way', () => {
    const text =
      '1.\tThe Committee recommends that the State party:\n\t(a)\tAct:\n\t\t(i)\tNow;\n\t\t(ii)\tLater;\n\t(b)\tReport.\n\n\tB.\tPositive aspects\n\n2.\tThe Committee notes it.\n';
    becomes(text, text);
    becomes(text.replace('\t\t(ii)\t', '\t\t(ii) '), text);
  });

  it('parts paragraphs by blank lines as the document mostly does, and by one where there are more', () => {
    becomes(
      '1.\tThe Committee notes it.\n\n2.\tThe Committee notes it.\n3.\tThe Committee notes it.\n\n\n\n4.\tThe Committee notes it.\n',
      '1.\tThe Committee notes it.\n\n2.\tThe Committee notes it.\n\n3.\tThe Committee notes it.\n\n4.\tThe Committee notes it.\n',
    );
    becomes(
      '1.\tThe Committee notes it.\n2.\tThe Committee notes it.\n\n3.\tThe Committee notes it.\n',
      '1.\tThe Committee notes it.\n2.\tThe Committee notes it.\n3.\tThe Committee notes it.\n',
    );
    // Text without a number keeps what parts it.
    becomes(
      '1.\tThe Committee is concerned.\n\n\nThe State party should act.\n\n2.\tThe Committee is concerned.\n3.\tThe Committee is concerned.\n4.\tIt notes it.\n',
      '1.\tThe Committee is concerned.\n\nThe State party should act.\n\n2.\tThe Committee is concerned.\n3.\tThe Committee is concerned.\n4.\tIt notes it.\n',
    );
  });

  it('takes away white space at line ends and what a converter left behind', () => {
    becomes(
      '1.\tThe Committee [bookmark: hit4] notes it.  \n[bookmark: hit1][bookmark: hit_last]2.\tThe Committee re[bookmark: x]calls paragraph [bookmark: y] 1.\t\n \t\n3.\tIt notes it.\u00a0\n',
      '1.\tThe Committee notes it.\n2.\tThe Committee recalls paragraph 1.\n3.\tIt notes it.\n',
    );
  });

  it('leaves words, brackets of an author, tables and a number that waits for its words', () => {
    const text =
      '1.\tThe Committee thanks  the State party for its reply [in Spanish].\n2.\t\n3.\tThe Committee notes the figures:\n\nWomen     12   14\nMen       30   31\n\n4.\tThe Committee notes it.\n';
    becomes(text, text);
  });

  it('leaves lines that are wrapped by hand, and numbers alone on their line', () => {
    const wrapped =
      '1. The Committee considered the sixth periodic report of Xandoria at its\n1234th meeting. It adopted the present observations.\n\n2. The Committee welcomes the submission of the report, although late, and\nthe written replies.\n';
    becomes(wrapped, wrapped);
    const alone = '1.\nThe Committee notes the report.\n\n2.\n\nThe Committee notes the law.\n';
    becomes(alone, alone);
  });

  it('keeps line ends and a byte order mark', () => {
    const text =
      `\ufeff${HEAD}1.\tThe Committee notes it. \n\n\n2. The Committee notes it.\n\n3.\tIt notes it.`.replaceAll(
        '\n',
        '\r\n',
      );
    assert.equal(
      formatted(text),
      `\ufeff${HEAD}1.\tThe Committee notes it.\n\n2.\tThe Committee notes it.\n\n3.\tIt notes it.`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
  });

  it('changes nothing outside a selection', () => {
    const text = `${HEAD}1.\tThe Committee notes it. \n2. The Committee notes it. \n3. The Committee notes it. \n4.\tIt notes it. \n5.\tIt notes it. \n`;
    const start = text.indexOf('3.');
    assert.equal(
      formatted(text, { start, end: text.indexOf('4.') }),
      text.replace('3. The Committee notes it. ', '3.\tThe Committee notes it.'),
    );
  });
});

/** What a careless hand and a converter do to a text, line by line. */
interface Disorder {
  readonly kind: (typeof DISORDERS)[number];
  readonly line: number;
  readonly column: number;
}
const DISORDERS = ['trail', 'blank', 'tabs', 'space', 'indent', 'leftover', 'leftover line', 'unspace'] as const;
const disorder: fc.Arbitrary<Disorder> = fc.record({
  kind: fc.constantFrom(...DISORDERS),
  line: fc.nat(9999),
  column: fc.nat(9999),
});

function disordered(text: string, changes: readonly Disorder[]): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(lineBreak);
  const number = /^([ \t]*)(\d+[.)]|\([a-z]+\)|[A-Z]\.)([ \t]+)/;
  for (const { kind, line, column } of changes) {
    const at = line % lines.length;
    const here = lines[at] ?? '';
    switch (kind) {
      case 'trail':
        lines[at] = `${here}${[' ', '\t', ' \u00a0 '][column % 3]}`;
        break;
      case 'blank':
        lines.splice(at, 0, ...['', ' ', ''].slice(0, 1 + (column % 3)));
        break;
      case 'tabs':
        lines[at] = here.replace(number, '$1$2\t\t');
        break;
      case 'space':
        lines[at] = here.replace(number, '$1$2 ');
        break;
      case 'indent':
        lines[at] = here.replace(number, `${['', ' ', '\t', '    '][column % 4]}$2$3`);
        break;
      case 'leftover': {
        if (here.includes('[')) break;
        const words = here.split(' ');
        words.splice(1 + (column % words.length), 0, '[bookmark: hit7]');
        lines[at] = words.join(' ');
        break;
      }
      case 'leftover line':
        lines.splice(at, 0, '[bookmark: hit8]');
        break;
      case 'unspace':
        if (here.trim() === '') lines.splice(at, 1);
        break;
    }
  }
  return lines.join(lineBreak);
}

const LEFTOVER = /\[bookmark: \w+\]/g;

function wordsIn(text: string): readonly string[] {
  return text
    .replace(LEFTOVER, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function outline({ tree }: DocumentModel): readonly string[] {
  return tree.blocks.map(
    ({ kind, level, label, text, content }) =>
      `${kind} ${level} ${label?.text ?? ''} ${wordsIn(text.slice(content.start, content.end)).join(' ')}`,
  );
}

function meaning(model: DocumentModel): readonly string[] {
  return citationsOf(model).map(
    ({ source, things, written }) =>
      `${source}: ${wordsIn(written).join(' ')} means ${things.map(({ head }) => head).join(' ')}`,
  );
}

describe('formatting disordered drafts', () => {
  const disorders = fc.tuple(drafts, fc.array(disorder, { maxLength: 12 }));

  it('keeps words, outline and references, and has nothing left to do a second time', () => {
    let changed = 0;
    fc.assert(
      fc.property(disorders, fc.boolean(), ([draft, changes], mark) => {
        const text = `${mark ? '\ufeff' : ''}${disordered(draft.text, changes)}`;
        const now = formatted(text);
        const shown = () => `${JSON.stringify(text)}\n${JSON.stringify(now)}`;
        if (now !== text) changed++;
        assert.deepEqual(wordsIn(now), wordsIn(text), shown());
        const [before, after] = [read(text), read(now)];
        assert.deepEqual(outline(after), outline(before), shown());
        assert.deepEqual(meaning(after), meaning(before), shown());
        assert.equal(formatted(now), now, shown());
        assert.deepEqual(marksIn(now), marksIn(text));
        assert.equal(now.startsWith('\ufeff'), mark);
        const breaks = new Set(text.match(/\r\n|\n|\r/g));
        for (const one of now.match(/\r\n|\n|\r/g) ?? []) assert.ok(breaks.has(one));
      }),
      { numRuns: runs(400), includeErrorInReport: true },
    );
    assert.ok(changed > 200, `${changed} only were changed`);
  });

  it('leaves little behind', () => {
    let left = 0;
    let texts = 0;
    fc.assert(
      fc.property(disorders, ([draft, changes]) => {
        const now = formatted(disordered(draft.text, changes));
        texts++;
        if (/[ \t\u00a0](?:\r|\n|$)|(?:\r?\n){3}|\[bookmark/.test(now)) left++;
      }),
      { numRuns: runs(200) },
    );
    assert.ok(left * 20 < texts, `${left} of ${texts}`);
  });

  it('changes nothing outside a selection', () => {
    fc.assert(
      fc.property(disorders, fc.nat(9999), fc.nat(9999), ([draft, changes], a, b) => {
        const text = disordered(draft.text, changes);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const now = formatted(text, { start, end });
        assert.ok(now.startsWith(text.slice(0, start)));
        assert.ok(now.endsWith(text.slice(end)));
        const shown = JSON.stringify([text, now]);
        assert.deepEqual(outline(read(now)), outline(read(text)), shown);
        assert.deepEqual(meaning(read(now)), meaning(read(text)), shown);
      }),
      { numRuns: runs(300), includeErrorInReport: true },
    );
  });

  it('keeps drafts in every manner, wrapped by hand and with notes within, as they are read', () => {
    fc.assert(
      fc.property(parts, manner, (document, how) => {
        const { text } = write(document, how);
        const now = formatted(text);
        const shown = JSON.stringify([text, now]);
        assert.deepEqual(outline(read(now)), outline(read(text)), shown);
        assert.deepEqual(meaning(read(now)), meaning(read(text)), shown);
        assert.equal(formatted(now), now, shown);
      }),
      { numRuns: runs(200), includeErrorInReport: true },
    );
  });

  it('keeps the samples and the documents of the evaluation as they are read', () => {
    const folders = ['samples', ...['blind', 'development', 'unseen'].map((name) => `test/evaluation/${name}`)];
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
    for (const file of files.filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(file, 'utf8');
      const now = formatted(text);
      assert.deepEqual(outline(read(now)), outline(read(text)), file);
      assert.equal(formatted(now), now, file);
      assert.ok(!/[ \t]$|\n{3}/m.test(now), file);
    }
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '1.',
      '2.\t',
      '(a)',
      '\t(b) ',
      'A.',
      ';',
      'Text',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '[bookmark: a]',
      '\ufeff',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const now = formatted(text);
        assert.equal(formatted(now), now, JSON.stringify([text, now]));
      }),
      { numRuns: runs(1000), examples: [[['2.\t', '1.', '\r\n', '1.', '[bookmark: a]', '1.']]] },
    );
  });
});
