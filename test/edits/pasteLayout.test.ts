import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HEAD, pasted } from './pasteCases';

describe('text pasted from elsewhere', () => {
  const words = '12.\tIt is concerned.\r\n13. It recommends:\r\n(a)\tAct;\r\n(b)\tReport, see para. 13 below.\r\n';
  const tight = `${HEAD}1.\tIt notes it.\n2.\tIt asks:\n\t(a)\tTo act;\n\t(b)\tTo report.\n\n\tB.\tOther\n\n3.\tIt thanks.\n4.\tIt ends.\n`;
  const spaced = tight.replace(/\n(?=[24]\.|\t\()/g, '\n\n');

  it('gets the indentation and the blank lines of the document, wherever it is pasted', () => {
    for (const [text, gap] of [
      [tight, '\n'],
      [spaced, '\n\n'],
    ] as const) {
      const list = ['3.\tIt is concerned.', '4.\tIt recommends:', '\t(a)\tAct;', '\t(b)\tReport, see para. 4 below.'];
      const wanted = text
        .replace('\n\n\tB.', `${gap}${list.join(gap)}\n\n\tB.`)
        .replace('3.\tIt thanks', '5.\tIt thanks')
        .replace('4.\tIt ends', '6.\tIt ends');
      for (const place of ['|\n\tB.', '\n|\n\tB.', '\n\n|\n\n\tB.', '3.\t|\n\n\tB.', '\n3.\t|\n\n\tB.', '\n|\tB.']) {
        const pieces = [words, words.replace(/\r\n/g, '\r\n\r\n'), words.replace(/\t/g, ' ')];
        // Without a line break at its end, it has to have a line of its own.
        if (!place.endsWith('|\tB.')) pieces.push(words.trimEnd());
        for (const piece of pieces)
          assert.equal(pasted(text.replace('\n\tB.', place), piece)?.text, wanted, JSON.stringify([place, piece]));
      }
    }
  });

  it('gets letters at the end of a list, and between two of its letters', () => {
    const letters = '(c)\tTo hear;\r\n(d)\tTo tell;\r\n';
    assert.equal(
      pasted(spaced.replace('\n\tB.', '\n|\n\tB.'), letters)?.text,
      spaced.replace('report.\n', 'report.\n\n\t(c)\tTo hear;\n\n\t(d)\tTo tell;\n'),
    );
    assert.equal(
      pasted(tight.replace('\t(b)', '|\t(b)'), letters)?.text,
      tight.replace('\t(b)', '\t(b)\tTo hear;\n\t(c)\tTo tell;\n\t(d)'),
    );
  });

  it('ends where it was pasted, before the blank lines that were there', () => {
    const found = pasted(tight.replace('\n\tB.', '3.\t|\n\n\tB.'), words);
    assert.ok(found?.outcome.pasted.text.endsWith('para. 4 below.'), found?.outcome.pasted.text);
  });

  it('keeps its layout where the document has no example, and its notes their places', () => {
    const alone = `${HEAD}1.\tIt notes it.\n|`;
    assert.ok(pasted(alone, '7.\tIt asks:\n  (a)\tAct;\n')?.text.endsWith('2.\tIt asks:\n  (a)\tAct;\n'));
    const { text = '', outcome } =
      pasted(tight.replace('2.', '|2.'), '7.\tIt asks:\n\n(a)  Act (see para. 3).\n') ?? {};
    assert.deepEqual(
      outcome?.notes.map(({ kind, at }) => [kind, text.slice(at.start, at.end)]),
      [['outside', '3']],
    );
  });
});
