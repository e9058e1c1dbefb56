import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PasteOutcome } from '../../server/src/edits/paste/pasteLayout';
import { paste } from '../../server/src/edits/paste/pasteParagraphs';
import type { DocumentModel } from '../../server/src/model/document';
import { applyEdits } from '../../server/src/text/edits';
import { fc, runs } from '../support/random';
import { CEDAW_DRAFT } from './cedaw';
import { drafts, marksIn } from './editedDrafts';
import { broken } from './holds';
import { HEAD, pasted } from './pasteCases';
import { type Citation, citationsOf, read } from './support';

/** Pastes what is copied (or cut, between two marks of its own) from one place of a draft at another. */
function copied(text: string, piece: string, place: string, cut = false) {
  const start = text.indexOf(piece);
  assert.ok(start >= 0 && text.indexOf(place) >= 0);
  const source = { text, start, end: start + piece.length, isSame: true };
  const left = cut ? text.replace(piece, '') : text;
  return pasted(left.replace(place, `|${place}`), piece, source);
}

describe('pasted letters', () => {
  const list = `${HEAD}1.\tIt asks the State party:\n\t(a)\tTo act;\n\t(b)\tTo report.\n2.\tIt recalls paragraph 1 (b).\n`;

  it('are indented as they were where the selection began at the letter', () => {
    const from = list.indexOf('(a)');
    const source = { text: list, start: from, end: list.indexOf('2.'), isSame: true };
    const piece = list.slice(from, source.end);
    const found = pasted(list.replace('2.', '|2.'), piece, source);
    assert.ok(found?.text.includes('To report.\n\t(c)\tTo act;\n\t(d)\tTo report.\n2.'), found?.text);
  });

  it('are indented as those after them where it is not known where they were', () => {
    const found = pasted(list.replace('2.', '|2.'), '(a)\tTo hear;\n\t(b)\tTo tell.\n');
    assert.ok(found?.text.includes('To report.\n\t(c)\tTo hear;\n\t(d)\tTo tell.\n2.'), found?.text);
  });

  it('keep the indentation of the empty letter that they replace, and do not get it twice', () => {
    for (const lead of ['', '\t']) {
      const waiting = list.replace('2.', '\t(c)\t|\n2.');
      const found = pasted(waiting, `${lead}(a)\tTo hear.`);
      assert.ok(found?.text.includes('To report.\n\t(c)\tTo hear.\n2.'), found?.text);
      const atTab = pasted(list.replace('2.', '\t|\n2.'), `${lead}(a)\tTo hear.`);
      assert.ok(atTab?.text.includes('To report.\n\t(c)\tTo hear.\n2.'), atTab?.text);
    }
  });
});

describe('pasting numbered text', () => {
  it('gives it the next numbers; what follows is renumbered, and references follow', () => {
    const found = pasted(
      `${HEAD}1.\tThe Committee notes it.\n|2.\tThe Committee is concerned (para. 3).\n3.\tIt recalls paragraphs 1 and 2 above.\n`,
      '7.\tIt welcomes the law.\n8.\tIt recalls paragraph 7 above.\n',
    );
    assert.equal(
      found?.text,
      `${HEAD}1.\tThe Committee notes it.\n2.\tIt welcomes the law.\n3.\tIt recalls paragraph 2 above.\n4.\tThe Committee is concerned (para. 5).\n5.\tIt recalls paragraphs 1 and 4 above.\n`,
    );
    assert.deepEqual(found?.notes, []);
  });

  it('does so on a blank line, at the end, and in the place of a selection', () => {
    const rest = '1.\tThe Committee notes it.\n';
    assert.equal(
      pasted(`${HEAD}${rest}|\n2.\tIt recalls paragraph 1.\n`, '5.\tIt welcomes it.')?.text,
      `${HEAD}${rest}2.\tIt welcomes it.\n3.\tIt recalls paragraph 1.\n`,
    );
    assert.equal(
      pasted(`${HEAD}${rest}|`, '5.\tIt welcomes it.\r\n6.\tIt recalls paragraph 5.')?.text,
      `${HEAD}${rest}2.\tIt welcomes it.\n3.\tIt recalls paragraph 2.`,
    );
    assert.equal(
      pasted(
        `${HEAD}${rest}|2.\tIt regrets it.\n3.\tIt deplores it.\n|4.\tIt recalls paragraph 1.\n`,
        '9.\tIt welcomes it.\n',
      )?.text,
      `${HEAD}${rest}2.\tIt welcomes it.\n3.\tIt recalls paragraph 1.\n`,
    );
    assert.equal(
      pasted(`${HEAD}${rest.trimEnd()}|\n2.\tIt recalls paragraph 1.\n`, '\n9.\tIt welcomes it.')?.text,
      `${HEAD}${rest}2.\tIt welcomes it.\n3.\tIt recalls paragraph 1.\n`,
    );
  });

  it('takes the place of a number that waits for its words', () => {
    assert.equal(
      pasted(`${HEAD}1.\tThe Committee notes it.\n2.\t|\n3.\tIt recalls paragraph 1.\n`, '9.\tIt welcomes it.')?.text,
      `${HEAD}1.\tThe Committee notes it.\n2.\tIt welcomes it.\n3.\tIt recalls paragraph 1.\n`,
    );
  });

  it('gives subparagraphs the next letters', () => {
    const found = pasted(
      `${HEAD}1.\tThe Committee recommends that it:\n\t(a)\tAct;\n|\t(b)\tReport.\n2.\tIt recalls paragraph 1 (a) and (b).\n`,
      '\t(c)\tPublish;\n\t(d)\tTrain, as in subparagraph (c);\n',
    );
    assert.equal(
      found?.text,
      `${HEAD}1.\tThe Committee recommends that it:\n\t(a)\tAct;\n\t(b)\tPublish;\n\t(c)\tTrain, as in subparagraph (b);\n\t(d)\tReport.\n2.\tIt recalls paragraph 1 (a) and (d).\n`,
    );
    assert.deepEqual(found?.notes, []);
  });

  it('keeps a heading, a note and text without a number as they are', () => {
    const found = pasted(
      `${HEAD}\tA.\tIntroduction\n\n1.\tThe Committee notes it.\n|\n\tC.\tConcerns\n\n2.\tIt recalls paragraph 1.\n`,
      '\n\tB.\tPositive aspects\n\n5.\tIt welcomes the law.*\n\nThe State party should publish it.\n\n\t*\tAdopted at the last session.\n',
    );
    assert.equal(
      found?.text,
      `${HEAD}\tA.\tIntroduction\n\n1.\tThe Committee notes it.\n\n\tB.\tPositive aspects\n\n2.\tIt welcomes the law.*\n\nThe State party should publish it.\n\n\t*\tAdopted at the last session.\n\n\tC.\tConcerns\n\n3.\tIt recalls paragraph 1.\n`,
    );
  });

  it('writes out a range of the document that it breaks up, and tells of it', () => {
    const found = pasted(
      `${HEAD}1.\tThe Committee notes it.\n2.\tIt notes it.\n|3.\tIt notes it.\n4.\tIt recalls paragraphs 1 to 3.\n`,
      '9.\tIt welcomes it.\n',
    );
    assert.ok(found?.text.endsWith('\n5.\tIt recalls paragraphs 1, 2 and 4.\n'), found?.text);
    assert.deepEqual(found?.notes, ['range: 1 to 3']);
  });
});

describe('pasting numbered text from elsewhere', () => {
  const target = `${HEAD}1.\tThe Committee notes it.\n|2.\tIt recalls paragraph 1.\n`;

  it('tells of references that point outside it, and leaves them', () => {
    const found = pasted(
      target,
      '14.\tIt recalls paragraphs 14 and 2, and the previous paragraph (see paras. 12–14).\n',
    );
    assert.ok(
      found?.text.includes('\n2.\tIt recalls paragraphs 2 and 2, and the previous paragraph (see paras. 12–14).\n3.'),
      found?.text,
    );
    assert.deepEqual([...(found?.notes ?? [])].sort(), [
      'outside: 12–14',
      'outside: 2',
      'outside: the previous paragraph',
    ]);
  });

  it('knows from the document that it was copied from what they mean there', () => {
    const other = `CEDAW/C/XBB/CO/4\n\nList of issues in relation to the fourth report of Xbbia\n\n1.\tPlease explain the reply.\n2.\tPlease reply (see para. 1).\n`;
    const start = other.indexOf('2.\t');
    const found = pasted(target, other.slice(start), { text: other, start, end: other.length, isSame: false });
    assert.ok(found?.text.includes('\n2.\tPlease reply (see para. 1).\n3.\tIt recalls'), found?.text);
    assert.deepEqual(found?.notes, ['outside: 1']);
  });

  it('leaves references to other documents and articles alone', () => {
    const piece = '2.\tIt recalls article 2 of the Convention and CEDAW/C/XAA/CO/5, para. 2.\n';
    assert.equal(
      pasted(`${HEAD}1.\tThe Committee notes it.\n|`, piece),
      undefined,
      'plain pasting is all there is to do',
    );
    const found = pasted(target.replace('|2', '2').concat('|'), piece.replace('2.', '7.'));
    assert.ok(found?.text.endsWith(`\n3.${piece.slice(2)}`), found?.text);
    assert.deepEqual(found?.notes, []);
  });
});

describe('pasting numbered text of the same document', () => {
  const text = `${HEAD}1.\tThe Committee notes one.\n2.\tIt notes two (para. 4).\n3.\tIt notes three (paras. 2 and 4).\n4.\tIt notes four.\n5.\tIt recalls paragraphs 2, 3 and 4 above.\n`;

  it('copied: what it refers to stays what it is', () => {
    const found = copied(text, '3.\tIt notes three (paras. 2 and 4).\n', '2.\tIt');
    assert.equal(
      found?.text,
      `${HEAD}1.\tThe Committee notes one.\n2.\tIt notes three (paras. 3 and 5).\n3.\tIt notes two (para. 5).\n4.\tIt notes three (paras. 3 and 5).\n5.\tIt notes four.\n6.\tIt recalls paragraphs 3, 4 and 5 above.\n`,
    );
    assert.deepEqual(found?.notes, []);
  });

  it('cut: it is moved, and who referred to it refers to it', () => {
    const found = copied(text, '2.\tIt notes two (para. 4).\n', '5.\tIt', true);
    assert.equal(
      found?.text,
      `${HEAD}1.\tThe Committee notes one.\n2.\tIt notes three (paras. 3 and 4).\n3.\tIt notes four.\n4.\tIt notes two (para. 3).\n5.\tIt recalls paragraphs 2, 3 and 4 above.\n`,
    );
    assert.deepEqual(found?.notes, []);
  });

  it('cut and put back where it was: nothing changes', () => {
    assert.equal(copied(text, '2.\tIt notes two (para. 4).\n', '3.\tIt', true), undefined);
  });

  it('cut subparagraphs are moved too', () => {
    const list = `${HEAD}1.\tIt recommends that the State party:\n\t(a)\tAct;\n\t(b)\tReport;\n\t(c)\tPublish.\n2.\tIt recalls paragraph 1 (a), (b) and (c).\n`;
    const found = copied(list, '\t(a)\tAct;\n', '2.\tIt', true);
    assert.equal(
      found?.text,
      `${HEAD}1.\tIt recommends that the State party:\n\t(a)\tReport;\n\t(b)\tPublish.\n\t(c)\tAct;\n2.\tIt recalls paragraph 1 (a), (b) and (c).\n`,
    );
  });

  it('knows what was meant when it was copied, though numbers have changed since', () => {
    const piece = '3.\tIt notes three (paras. 2 and 4).\n';
    const start = text.indexOf(piece);
    const now = text
      .replace('4.\tIt notes four', '5.\tIt notes four')
      .replace('5.\tIt recalls paragraphs 2, 3 and 4', '6.\tIt recalls paragraphs 3, 4 and 5')
      .replace('3.\tIt notes three (paras. 2 and 4)', '4.\tIt notes three (paras. 3 and 5)')
      .replace('2.\tIt notes two (para. 4)', '3.\tIt notes two (para. 5)')
      .replace('2.\tIt', '2.\tIt')
      .replace('one.\n', 'one.\n2.\tIt notes a new one.\n');
    const found = pasted(`${now}|`, piece, { text, start, end: start + piece.length, isSame: true });
    assert.ok(found?.text.endsWith('\n7.\tIt notes three (paras. 3 and 5).\n'), found?.text);
    assert.deepEqual(found?.notes, []);
  });

  it('moves a pair of a draft of 52 paragraphs by cutting and pasting', () => {
    const start = CEDAW_DRAFT.indexOf('24.\t');
    const piece = CEDAW_DRAFT.slice(start, CEDAW_DRAFT.indexOf('25.\t'));
    const found = copied(CEDAW_DRAFT, piece, '41.\t', true);
    assert.ok(found?.text.includes('paragraphs 12 (a), 35 (a), 39 (c) and 40 (b) above'), found?.text.slice(-600));
    assert.ok(found?.text.includes('(CEDAW/C/XAA/CO/5, para. 24) and article 24 of the Convention'));
    assert.ok(found?.text.includes('\n52.\tThe Committee'));
  });
});

describe('pasting is plain', () => {
  it('without numbers, within a line, and where nothing is numbered yet', () => {
    const text = `${HEAD}1.\tThe Committee notes it.\n2.\tIt recalls paragraph 1.\n`;
    assert.equal(pasted(text.replace('2.\t', '|2.\t'), 'The State party should act.\n'), undefined);
    assert.equal(pasted(text.replace('notes', 'notes|'), '7.\tIt welcomes it.'), undefined);
    assert.equal(pasted(text.replace('it.\n', 'it.|\n'), '7.\tIt welcomes it.'), undefined);
    assert.equal(pasted(text.replace('2.\t', '|2.\t'), '7.\tIt welcomes it.'), undefined);
    assert.equal(pasted(`${HEAD}|`, '7.\tIt welcomes it.\n8.\tIt recalls paragraph 7.\n'), undefined);
    assert.equal(pasted('|', text), undefined);
  });
});

/** Where text is taken from a draft and where it goes; shares of what is there. */
const moves = fc.record({ from: fc.nat(9999), length: fc.nat(2), to: fc.nat(9999), items: fc.boolean() });

/** A run of whole paragraphs of a draft, or of subparagraphs of one of them. */
function runOf(model: DocumentModel, { from, length, items }: { from: number; length: number; items: boolean }) {
  const { all } = model.paragraphs;
  const starts = (block: number) => model.tree.starts[block] ?? model.tree.length;
  const listed = all.filter((one) => one.items.length > 1);
  const paragraph = items ? listed[from % Math.max(1, listed.length)] : undefined;
  if (paragraph) {
    const first = from % paragraph.items.length;
    const last = Math.min(paragraph.items.length - 1, first + length);
    const end = Math.min(paragraph.items[last]?.endBlock ?? 0, paragraph.endBlock);
    return { start: starts(paragraph.items[first]?.block ?? 0), end: starts(end) };
  }
  const first = from % all.length;
  return {
    start: starts(all[first]?.block ?? 0),
    end: starts(all[Math.min(all.length - 1, first + length)]?.endBlock ?? 0),
  };
}

/** A place of a draft where what was taken can stand: before a paragraph or a heading, or before another of its like. */
function placeIn(model: DocumentModel, { to, items }: { to: number; items: boolean }): number {
  const { blocks, starts, length } = model.tree;
  const isItem = items && blocks.some(({ kind }) => kind === 'subparagraph');
  const places = blocks.flatMap(({ kind }, i) =>
    (isItem ? kind === 'subparagraph' : kind === 'paragraph' || kind === 'heading') ? [starts[i] ?? 0] : [],
  );
  if (!isItem) places.push(length);
  return places[to % places.length] ?? length;
}

/** The sentence that a note is about. */
function sourceOf(text: string, { at }: PasteOutcome['notes'][number]): string {
  const line = Math.max(text.lastIndexOf('\n', at.start - 1), text.lastIndexOf('\r', at.start - 1)) + 1;
  return marksIn(text.slice(line, at.start)).at(-1) ?? marksIn(text.slice(line)).at(0) ?? '';
}

/** The notes of pasting as notes on the citations of the draft before it that stand in the same sentences. */
function notesOn(before: DocumentModel, after: DocumentModel, { notes }: PasteOutcome): PasteOutcome['notes'] {
  const cited = citationsOf(before);
  return notes.flatMap((note) =>
    cited
      .filter(({ source }) => source === sourceOf(after.text.text, note))
      .map((one) => ({ ...note, block: 0, start: one.start, end: one.end })),
  );
}

function heads(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.flatMap(({ things }) => things.map(({ head }) => head)))].sort();
}

describe('pasting in random drafts', () => {
  it('what was cut is moved: each reference means what it meant, or is told of', () => {
    let done = 0;
    let plain = 0;
    let told = 0;
    fc.assert(
      fc.property(drafts, moves, ({ text }, move) => {
        const before = read(text);
        const run = runOf(before, move);
        const piece = text.slice(run.start, run.end);
        const left = text.slice(0, run.start) + text.slice(run.end);
        const model = read(left);
        // What is left may read otherwise by itself: "2." after "; and" is no number.
        if (
          before.tree.blocks.length - model.tree.blocks.length !==
          read(text).tree.starts.filter((one) => one >= run.start && one < run.end).length
        )
          return;
        const at = placeIn(model, move);
        const source = { text, start: run.start, end: run.end, isSame: true };
        const outcome = paste(model, { start: at, end: at }, piece, source);
        if (!outcome) {
          if (at !== run.start) plain++;
          return;
        }
        done++;
        const now = applyEdits(left, outcome.edits);
        const after = read(now);
        const shown = () => `${text}\n---------\n${now}\n${outcome.notes.map((n) => `${n.kind}: ${n.was}`).join('\n')}`;
        const notes = notesOn(before, after, outcome);
        if (outcome.notes.some(({ kind }) => kind === 'unsure' || kind === 'captured')) told++;
        assert.deepEqual([...marksIn(now)].sort(), [...marksIn(text)].sort(), shown());
        assert.deepEqual(broken(before, { ...outcome, notes }, after), [], shown());
      }),
      { numRuns: runs(400), includeErrorInReport: true },
    );
    assert.ok(plain * 6 < done, `${plain} were plain, ${done} were not`);
    assert.ok(told * 20 < done, `${told} of ${done} were told of`);
  });

  it('what was copied means what it meant, and so does all else', () => {
    let done = 0;
    fc.assert(
      fc.property(drafts, moves, ({ text }, move) => {
        const before = read(text);
        const run = runOf(before, move);
        const piece = text.slice(run.start, run.end);
        const at = placeIn(before, move);
        const source = { text, start: run.start, end: run.end, isSame: true };
        const outcome = paste(before, { start: at, end: at }, piece, source);
        if (!outcome) return;
        done++;
        const grown = outcome.edits
          .filter((edit) => edit.start < at)
          .reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
        const [start, end] = [at + grown, at + grown + outcome.pasted.text.length];
        const plainly = applyEdits(text, outcome.edits);
        const renamed = (mark: string) => mark.replace(/^zo/, 'zozz');
        const own = plainly.slice(start, end).replace(/\bzo[a-z]+k\b/g, renamed);
        const after = read(plainly.slice(0, start) + own + plainly.slice(end));
        const shown = () =>
          `${JSON.stringify(piece)}\n${text}\n---------\n${after.text.text}\n${outcome.notes.map((n) => `${n.kind}: ${n.was}`).join('\n')}`;
        const copied = new Set(marksIn(piece));
        const cited = citationsOf(before);
        const now = citationsOf(after);
        // The marks of the copy are longer than those that the notes were placed by.
        const toldOf = new Set(
          outcome.notes.map((note) => {
            const told = sourceOf(plainly, note);
            return note.at.start >= start && note.at.start < end ? renamed(told) : told;
          }),
        );
        for (const source of new Set(cited.map((one) => one.source))) {
          const meant = heads(cited.filter((one) => one.source === source));
          if (!toldOf.has(source))
            assert.deepEqual(heads(now.filter((one) => one.source === source)), meant, `${source}\n${shown()}`);
          if (!copied.has(source) || toldOf.has(renamed(source))) continue;
          const wanted = meant.map((mark) => (copied.has(mark) ? renamed(mark) : mark)).sort();
          assert.deepEqual(
            heads(now.filter((one) => one.source === renamed(source))),
            wanted,
            `copy of ${source}\n${shown()}`,
          );
        }
      }),
      { numRuns: runs(400), includeErrorInReport: true },
    );
    assert.ok(done > 200, `${done} only`);
  });

  it('what comes from elsewhere points within itself, or is told of', () => {
    let done = 0;
    fc.assert(
      fc.property(drafts, drafts, moves, fc.boolean(), (one, other, move, isKnown) => {
        const lineBreak = one.text.includes('\r\n') ? '\r\n' : '\n';
        const model = read(one.text);
        const foreign = read(other.text.replace(/\bzo[a-z]+k\b/g, (mark) => mark.replace(/^zo/, 'zozz')));
        const run = runOf(foreign, move);
        const piece = foreign.text.text.slice(run.start, run.end);
        const at = placeIn(model, move);
        const source = { text: foreign.text.text, start: run.start, end: run.end, isSame: false };
        const outcome = paste(model, { start: at, end: at }, piece, isKnown ? source : undefined);
        if (!outcome) return;
        done++;
        const after = read(applyEdits(one.text, outcome.edits));
        const shown = () =>
          `${JSON.stringify(piece)}\n${one.text}\n---------\n${after.text.text}\n${outcome.notes.map((n) => `${n.kind}: ${n.was}`).join('\n')}`;
        assert.ok(!/\r(?!\n)|(?<!\r)\n/.test(after.text.text) || lineBreak === '\n');
        assert.deepEqual(broken(model, { ...outcome, notes: notesOn(model, after, outcome) }, after), [], shown());
        const pasted = new Set(marksIn(piece));
        const cited = citationsOf(foreign);
        for (const citation of citationsOf(after)) {
          if (!pasted.has(citation.source)) continue;
          if (outcome.notes.some(({ at: place }) => citation.start <= place.end && citation.end >= place.start))
            continue;
          const meant = heads(cited.filter(({ source: from }) => from === citation.source));
          for (const { head } of citation.things)
            assert.ok(pasted.has(head) && meant.includes(head), `${citation.source} means ${head}\n${shown()}`);
        }
      }),
      { numRuns: runs(400), includeErrorInReport: true },
    );
    assert.ok(done > 200, `${done} only`);
  });
});
