import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { enterOutcome } from '../../server/src/edits/paragraphs/enter';
import { type LastEnter, lastEnterOf } from '../../server/src/edits/paragraphs/lastEnter';
import type { DocumentModel } from '../../server/src/model/document';
import { applyEdits } from '../../server/src/text/edits';
import { fc, runs } from '../support/random';
import { CEDAW_DRAFT } from './cedaw';
import { drafts, marksIn } from './editedDrafts';
import { citationsOf, read } from './support';

/** A text in which `|` stands for the cursor, as Enter leaves it: with what the editor does and with what we do. */
function press(marked: string, lineBreak = '\n'): string {
  const at = marked.indexOf('|');
  assert.ok(at >= 0, 'no cursor');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const { after, cursor } = pressIn(text, at, lineBreak);
  return `${after.slice(0, cursor)}|${after.slice(cursor)}`;
}

/** The line break and the indentation of the line before, as VS Code makes them, and then our edits. */
function pressIn(text: string, at: number, lineBreak: string, filled: readonly string[] = [], last?: LastEnter) {
  const indentation = /[\t ]*/.exec(text.slice(text.lastIndexOf(lineBreak, at - 1) + 1, at))?.[0] ?? '';
  const written = `${lineBreak}${indentation}`;
  const offset = at + written.length;
  const model = read(text.slice(0, at) + written + text.slice(at));
  const outcome = enterOutcome(model, offset, {}, new Set(filled), last);
  const edits = outcome?.edits ?? [];
  const after = applyEdits(model.text.text, edits);
  const cursor = edits.reduce(
    (sum, edit) =>
      edit.start < offset || edit.end <= offset
        ? sum + edit.text.length - (Math.min(edit.end, offset) - edit.start)
        : sum,
    offset,
  );
  const remembered = outcome && lastEnterOf(model.text.text, outcome, offset);
  return { after, cursor, outcome, model, remembered };
}

const HEAD = 'CEDAW/C/XAA/CO/6\n\nConcluding observations on the sixth periodic report of Xandoria\n\n';

/** What becomes of the lines of a draft; `|` is the cursor. */
function becomes(before: string, expected: string): void {
  assert.equal(press(HEAD + before), HEAD + expected);
}

function staysPlain(before: string): void {
  const at = before.indexOf('|');
  const indentation = /[\t ]*/.exec(before.slice(before.lastIndexOf('\n', at) + 1))?.[0] ?? '';
  becomes(before, before.replace('|', `\n${indentation}|`));
}

describe('Enter after a numbered paragraph or subparagraph', () => {
  it('starts the next paragraph; numbers and references follow', () => {
    becomes(
      '1.\tThe Committee notes the report.|\n2.\tIt is concerned (para. 3).\n3.\tIt recalls paragraphs 1 and 2 above.\n',
      '1.\tThe Committee notes the report.\n2.\t|\n3.\tIt is concerned (para. 4).\n4.\tIt recalls paragraphs 1 and 3 above.\n',
    );
  });

  it('does so at the end of a text, before a heading and before a note', () => {
    becomes('1.\tThe Committee notes the report.|', '1.\tThe Committee notes the report.\n2.\t|');
    becomes(
      '1.\tThe Committee notes the report.|\n\n\tB.\tPositive aspects\n\n2.\tIt welcomes the law.\n',
      '1.\tThe Committee notes the report.\n2.\t|\n\n\tB.\tPositive aspects\n\n3.\tIt welcomes the law.\n',
    );
    becomes(
      '1.\tThe Committee notes the report.*|\n\n* Adopted at the last session.\n\n2.\tIt welcomes the law.\n',
      '1.\tThe Committee notes the report.*\n2.\t|\n\n* Adopted at the last session.\n\n3.\tIt welcomes the law.\n',
    );
  });

  it('starts the next subparagraph, with the letters after it and their references', () => {
    becomes(
      '1.\tThe Committee recommends that the State party:\n\t(a)\tAct;|\n\t(b)\tReport.\n2.\tIt recalls paragraph 1 (a) and (b).\n',
      '1.\tThe Committee recommends that the State party:\n\t(a)\tAct;\n\t(b)\t|\n\t(c)\tReport.\n2.\tIt recalls paragraph 1 (a) and (c).\n',
    );
    becomes(
      '1.\tThe Committee recommends that the State party:\n    (a) Act;\n    (b) Report.|\n',
      '1.\tThe Committee recommends that the State party:\n    (a) Act;\n    (b) Report.\n    (c) |\n',
    );
  });

  it('begins a list after a colon, or puts a subparagraph before its first', () => {
    becomes(
      '1.\tThe Committee recommends that the State party:|\n',
      '1.\tThe Committee recommends that the State party:\n\t(a)\t|\n',
    );
    becomes(
      '1.\tThe Committee recommends that it:|\n\t(a)\tAct.\n2.\tIt recalls paragraph 1 (a).\n',
      '1.\tThe Committee recommends that it:\n\t(a)\t|\n\t(b)\tAct.\n2.\tIt recalls paragraph 1 (b).\n',
    );
    becomes(
      '1.\tThe Committee recommends that it:\n\t(a)\tPublish:|\n\t(b)\tAct.\n',
      '1.\tThe Committee recommends that it:\n\t(a)\tPublish:\n\t\t(i)\t|\n\t(b)\tAct.\n',
    );
  });

  it('writes as the document does: blank lines, spaces, brackets, CRLF', () => {
    becomes(
      '1. The Committee notes the report.|\n\n2. It welcomes the law.\n',
      '1. The Committee notes the report.\n\n2. |\n\n3. It welcomes the law.\n',
    );
    becomes(
      '1)\tThe Committee notes the report.\n2)\tIt welcomes the law.|\n',
      '1)\tThe Committee notes the report.\n2)\tIt welcomes the law.\n3)\t|\n',
    );
    const crlf = (text: string) => (HEAD + text).replaceAll('\n', '\r\n');
    assert.equal(
      press(crlf('1.\tThe Committee notes it.|\n\n2.\tIt recalls paragraph 1.\n\n3.\tSee paragraph 2.\n'), '\r\n'),
      crlf('1.\tThe Committee notes it.\n\n2.\t|\n\n3.\tIt recalls paragraph 1.\n\n4.\tSee paragraph 3.\n'),
    );
  });

  it('leaves white space after the cursor and numbers after a gap as they are', () => {
    becomes(
      '1.\tThe Committee notes the report. |  \n4.\tIt welcomes the law.\n6.\tIt regrets the delay.\n',
      '1.\tThe Committee notes the report. \n2.\t|  \n4.\tIt welcomes the law.\n6.\tIt regrets the delay.\n',
    );
  });

  it('is only a new line elsewhere', () => {
    // In the middle of a paragraph, before its number, on a heading.
    staysPlain('1.\tThe Committee| notes the report.\n2.\tIt welcomes the law.\n');
    staysPlain('1.\tThe Committee notes the report.\n|2.\tIt welcomes the law.\n');
    staysPlain('1.\tThe Committee notes the report.\n\n\tB.\tPositive aspects|\n\n2.\tIt welcomes the law.\n');
    staysPlain('1.\tThe Committee notes the report.\n|\n2.\tIt welcomes the law.\n');
    // Where what belongs to the paragraph goes on.
    staysPlain('1.\tThe Committee is concerned.|\n\nThe State party should act.\n\n2.\tIt welcomes the law.\n');
    staysPlain('1.\tThe Committee is concerned.\n\nThe State party should act.|\n\n2.\tIt welcomes the law.\n');
    staysPlain('1.\tThe Committee recommends that it act.|\n\t(a)\tAct;\n\t(b)\tReport.\n');
    // A list that belongs to no paragraph.
    staysPlain('The Committee took note of:\n\n(a) The report;|\n\n(b) The law.\n');
  });

  it('is only a new line where lines are wrapped by hand', () => {
    const wrapped =
      '1. The Committee considered the sixth periodic report of Xandoria at its\n1234th meeting. It adopted the present observations.|\n\n2. The Committee welcomes the submission of the report, although late, and\nthe written replies.\n';
    staysPlain(wrapped);
    staysPlain(`${wrapped.replace('|', '')}\n3. The Committee notes that the Act entered into force last year.|\n`);
  });
});

describe('Enter after a number without words', () => {
  it('takes it away; numbers and references go back', () => {
    becomes(
      '1.\tThe Committee notes the report.\n2.\t|\n3.\tIt is concerned (para. 4).\n4.\tIt recalls paragraphs 1 and 3 above.\n',
      '1.\tThe Committee notes the report.\n|\n2.\tIt is concerned (para. 3).\n3.\tIt recalls paragraphs 1 and 2 above.\n',
    );
    becomes(
      '1.\tThe Committee recommends that the State party:\n\t(a)\tAct;\n\t(b)\t|\n2.\tIt welcomes the law.\n',
      '1.\tThe Committee recommends that the State party:\n\t(a)\tAct;\n|\n2.\tIt welcomes the law.\n',
    );
    becomes('1.\tThe Committee notes the report.\n\n2.\t|', '1.\tThe Committee notes the report.\n\n|');
    becomes(
      '1.\tThe Committee notes the report.\n2.\t|\n\nPositive aspects\n\n3.\tIt welcomes the law.\n',
      '1.\tThe Committee notes the report.\n|\n\nPositive aspects\n\n2.\tIt welcomes the law.\n',
    );
  });

  it('leaves no more than one blank line after a list', () => {
    for (const gap of ['', '\n'])
      for (const lineBreak of ['\n', '\r\n'])
        for (const next of ['\n\tB.\tPositive aspects\n\n2.\tIt welcomes the law.\n', '\n2.\tIt welcomes the law.\n']) {
          const list = `${HEAD}1.\tIt asks:\n${gap}\t(a)\tThis;\n${gap}\t(b)\tThat.`;
          const [before, rest] = [list.replaceAll('\n', lineBreak), `\n${next}`.replaceAll('\n', lineBreak)];
          const once = pressIn(before + rest, before.length, lineBreak);
          assert.ok(once.after.includes('\t(c)\t'), once.after);
          const twice = pressIn(once.after, once.cursor, lineBreak);
          assert.deepEqual([twice.after, twice.cursor], [before + rest, before.length + lineBreak.length]);
        }
  });

  it('leaves a number whose words stand on the next line', () => {
    staysPlain('1.|\nThe Committee notes the report.\n2.\nIt welcomes the law.\n');
    staysPlain('1.\n\nThe Committee notes the report.\n\n2.|\n\nThe Committee welcomes the law.\n');
  });

  it('tells of a reference to it', () => {
    const text = `${HEAD}1.\tThe Committee recalls paragraph 2.\n2.\t\n3.\tIt welcomes the law.\n`;
    const { outcome } = pressIn(text, text.indexOf('\n3.'), '\n');
    assert.deepEqual(
      outcome?.notes.map(({ kind, was }) => [kind, was]),
      [['gone', '2']],
    );
  });
});

describe('Enter twice', () => {
  it('is a blank line where a number or letter is missing too', () => {
    for (const [text, words] of [
      ['41.\tIt notes A (see paras. 40 and 43).\n43.\tIt notes B.\n44.\tIt notes C.\n', 'and 43).'],
      ['41.\tIt notes A.\n45.\tIt notes B.\n46.\tIt recalls paragraph 45.\n', 'A.'],
      ['1.\tIt asks:\n\t(a)\tThis;\n\t(c)\tThat.\n2.\tSee paragraph 1 (c).\n', 'This;'],
      // The shift ends at a gap far below.
      ['1.\tIt notes A.\n2.\tIt notes B.\n4.\tIt notes C.\n5.\tIt recalls paragraphs 2 and 4.\n', 'notes A.'],
      ['1.\tIt notes A.\n2.\tIt notes B.\n5.\tIt notes C.\n6.\tIt recalls paragraphs 2 and 5.\n', 'notes A.'],
      ['1.\tIt notes A.\n2.\tIt notes B.\n2.\tIt notes C.\n4.\tIt recalls paragraph 1.\n', 'notes A.'],
      ['1.\tIt asks:\n\t(a)\tA;\n\t(b)\tB;\n\t(d)\tD;\n\t(e)\tE.\n2.\tSee paragraph 1 (d).\n', 'A;'],
    ] as const) {
      const at = HEAD.length + text.indexOf(words) + words.length;
      const { after, cursor, outcome } = pressIn(HEAD + text, at, '\n');
      const back = pressIn(after, cursor, '\n', outcome?.filled);
      assert.equal(back.after, `${(HEAD + text).slice(0, at)}\n${(HEAD + text).slice(at)}`);
    }
  });
});

describe('Enter twice anywhere in the sample, where a number is missing', () => {
  const sample = readFileSync('samples/CEDAW-C-XBB-CO-6.txt', 'utf8');

  it('gives the text back', () => {
    assert.match(sample, /^41\./m);
    assert.doesNotMatch(sample, /^42\./m);
    let acted = 0;
    for (const line of sample.matchAll(/^(?:\d+\.|\t?\([a-z]\))[^\n]*/gm)) {
      const at = line.index + line[0].length;
      const { after, cursor, outcome, remembered } = pressIn(sample, at, '\n');
      if (!outcome) continue;
      acted++;
      const number = Number.parseInt(line[0], 10);
      if (number <= 41) assert.ok(after.includes('\n43.\tThe Committee recommends that the State party:\n'), line[0]);
      const back = pressIn(after, cursor, '\n', outcome.filled, remembered);
      const blank = back.after.length === sample.length ? '' : '\n';
      assert.equal(back.after, `${sample.slice(0, at)}${blank}${sample.slice(at)}`, line[0]);
      // The gap is remembered even if something else has changed since.
      const later = pressIn(`${after}\n`, cursor, '\n', outcome.filled, remembered);
      assert.ok(later.after.includes('\n43.\tThe Committee recommends that the State party:\n'), line[0]);
    }
    assert.ok(acted > 60, `${acted} times only`);
  });
});

describe('Enter in a draft of 52 paragraphs', () => {
  it('keeps its follow-up paragraph right', () => {
    const at = CEDAW_DRAFT.indexOf('in matter Bi.') + 'in matter Bi.'.length;
    const { after, cursor, outcome } = pressIn(CEDAW_DRAFT, at, '\n');
    assert.equal(after.slice(after.lastIndexOf('\n', cursor - 1) + 1, cursor), '19.\t');
    assert.ok(after.includes('paragraphs 12 (a), 25 (b), 37 (a) and 41 (c) above'));
    assert.ok(after.includes('(CEDAW/C/XAA/CO/5, para. 24) and article 24 of the Convention'));
    assert.deepEqual(
      outcome?.notes.map(({ kind, now }) => [kind, now]),
      [['range', '17, 18, 20 and 21']],
    );
    const back = pressIn(after, cursor, '\n');
    assert.ok(back.after.includes('paragraphs 12 (a), 24 (b), 36 (a) and 40 (c) above'));
    assert.ok(back.after.includes('in matter Bi.\n\n19.\tThe Committee'));
  });
});

/** What each list of citations means, by the marks of what it stands in. */
function meaning(model: DocumentModel): readonly string[] {
  return citationsOf(model).map(
    ({ source, things }) => `${source}: ${[...new Set(things.map(({ head }) => head))].sort().join(' ')}`,
  );
}

describe('Enter anywhere in random drafts', () => {
  it('keeps each reference on what it is about, and a second one takes the first back', () => {
    let acted = 0;
    fc.assert(
      fc.property(drafts, fc.nat(9999), fc.nat(99), ({ text }, line, column) => {
        const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
        const lines = text.split(lineBreak);
        const index = line % lines.length;
        const here = lines[index] ?? '';
        // Mostly at the end of a line.
        const inLine = column < 20 ? column % (here.length + 1) : here.length;
        const at = lines.slice(0, index).reduce((sum, one) => sum + one.length + lineBreak.length, 0) + inLine;
        const { after, cursor, outcome, model, remembered } = pressIn(text, at, lineBreak);
        if (!outcome) return;
        acted++;
        const told = outcome.notes.filter(({ kind }) => kind !== 'range' && kind !== 'numbered');
        assert.deepEqual(told, [], `${text}\n---------\n${after}`);
        assert.deepEqual(marksIn(after), marksIn(text));
        // Something has to be written for the new number to be read as one.
        const words = 'It recalls what was said.';
        const written = read(after.slice(0, cursor) + words + after.slice(cursor));
        assert.deepEqual(meaning(written), meaning(read(text)), `${text}\n---------\n${after}`);
        assert.ok(model.text.text.length > text.length);

        const again = pressIn(after, cursor, lineBreak);
        assert.ok(again.outcome, `the second does nothing in\n${after}`);
        assert.deepEqual(meaning(read(again.after)), meaning(read(text)));
        const numbers = (one: string) => one.match(/^[\t ]*(?:\d+[.)]|\([a-z]+\))/gm);
        assert.deepEqual(numbers(again.after), numbers(text));

        const exact = pressIn(after, cursor, lineBreak, outcome.filled, remembered).after;
        const withoutBlank = (one: string) => one.replace(/(?:[^\S\r\n]*(?:\r\n|\n))+/g, '\n');
        assert.equal(withoutBlank(exact), withoutBlank(text));
      }),
      { numRuns: runs(900), includeErrorInReport: true },
    );
    assert.ok(acted > 100, `${acted} times only`);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '1.',
      '2.\t',
      '(a)',
      '\t(b) ',
      'A.',
      ':',
      ';',
      'Text',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '12 bis.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(99), (pieces, share) => {
        const text = pieces.join('');
        const at = share % (text.length + 1);
        const model = read(`${text.slice(0, at)}\n${text.slice(at)}`);
        const outcome = enterOutcome(model, at + 1);
        if (outcome) applyEdits(model.text.text, outcome.edits);
      }),
      { numRuns: runs(1000) },
    );
  });
});
