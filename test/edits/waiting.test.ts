import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertItem, insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { moveBy } from '../../server/src/edits/paragraphs/move';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { done, after as made, read } from './support';

/** Headings without numbers, set off and indented, and paragraphs without blank lines between them. */
const INDENTED =
  'CMW/C/XAA/CO/1\n\n\t\tConcluding observations on the initial report of Xandoria\n\n16.\tThe Committee notes that two conventions have not been ratified.\n17.\tThe Committee recommends that the State party ratify them.\n\n\t\tRegister of workers\n\n18.\tThe Committee regrets that the register names few workers in an irregular situation.\n19.\tThe Committee recommends that it be completed (see para. 18).\n';

/** The same with each number alone on its line. */
const CONVERTED = INDENTED.replace(/^(\d+\.)\t/gm, '$1\n');

/** The end of the words of a paragraph. */
function endOf(text: string, words: string): number {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  return at + words.length;
}

describe('a number that waits for its words', () => {
  for (const [form, text] of [
    ['beside their words', INDENTED],
    ['alone on their lines', CONVERTED],
  ] as const)
    for (const count of [1, 2] as const)
      it(`does not take the heading below for them: ${count} where numbers stand ${form}`, () => {
        const model = read(text);
        const inserted = done(insertParagraphs(model, endOf(text, 'ratify them.'), count));
        let now = made(model, inserted);
        const headings = read(now).tree.blocks.filter(({ kind }) => kind === 'heading');
        assert.deepEqual(
          headings.map((block) => block.text.trim()),
          ['Register of workers'],
        );
        for (let i = 0; i < count; i++) {
          const left = read(now);
          now = made(left, remove(left, inserted.cursor ?? -1, 'paragraph', 'leave'));
        }
        assert.equal(now, text);
      });

  it('goes past the heading by itself', () => {
    const model = read(INDENTED);
    const inserted = done(insertParagraphs(model, endOf(INDENTED, 'ratify them.'), 1));
    const filled = read(made(model, inserted));
    const moved = made(filled, moveBy(filled, inserted.cursor ?? -1, 'innermost', 1));
    assert.ok(moved.includes('ratify them.\n\n\t\tRegister of workers\n\n18.\t\n19.\tThe Committee regrets'), moved);
  });

  it('leaves the text that stood below it before', () => {
    const text = `${INDENTED.replace('19.', '\n\tA.\tOther matters\n\nThe delegation was told of what follows.\n\n19.')}`;
    const model = read(text);
    const inserted = done(insertParagraphs(model, endOf(text, 'Other matters'), 1));
    const filled = read(made(model, inserted));
    assert.equal(made(filled, remove(filled, inserted.cursor ?? -1, 'paragraph', 'leave')), text);
  });

  it('may be a letter, or a paragraph under which text stood', () => {
    const text = `${INDENTED}20.\tThe Committee asks the State party:\n\t(a)\tTo report;\n\nThe State party should do so soon.\n\n21.\tIt asks for more.\n`;
    const model = read(text);
    const inserted = done(insertItem(model, endOf(text, 'To report;')));
    const filled = read(made(model, inserted));
    assert.equal(made(filled, remove(filled, inserted.cursor ?? -1, 'item', 'leave')), text);
  });

  it('is not taken for one where a text was converted', () => {
    const model = read(CONVERTED);
    const place = endOf(CONVERTED, '18.\n');
    assert.ok(!made(model, remove(model, place, 'paragraph', 'leave')).includes('regrets'));
  });
});
