import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { concordanceRows } from '../../server/src/edits/compare/concordance';
import { insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { moveAfter } from '../../server/src/edits/paragraphs/move';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import { applyEdits } from '../../server/src/text/edits';
import { inverse } from '../../server/src/text/inverse';
import { CEDAW_DRAFT, FOLLOW_UP, FOLLOW_UP_AFTER } from './cedaw';
import { done, read } from './support';

/** The place of some words. */
function at(text: string, words: string): number {
  const offset = text.indexOf(words);
  assert.ok(offset >= 0, `no ${words}`);
  return offset;
}

describe('a draft on its last day', () => {
  it('keeps its follow-up paragraph right', () => {
    const first = read(CEDAW_DRAFT);
    assert.equal(first.paragraphs.all.length, 52);
    assert.deepEqual(renumberAll(first).edits, []);
    assert.ok(CEDAW_DRAFT.includes(FOLLOW_UP));

    const inserted = done(insertParagraphs(first, at(CEDAW_DRAFT, 'in matter Bi'), 2));
    const second = applyEdits(CEDAW_DRAFT, inserted.edits);
    assert.equal(second.slice(0, inserted.cursor).split('\n').at(-1), '19.\t');
    assert.ok(second.includes('\n19.\t\n20.\t\n21.\tThe Committee is concerned about the situation in matter Bj.'));
    assert.deepEqual(
      inserted.notes.map(({ kind, was, now }) => [kind, was, now]),
      [['range', '17 to 20', '17, 18, 21 and 22']],
    );

    // What was paragraph 30 is 32 now.
    const deleted = done(remove(read(second), at(second, 'in matter Da'), 'paragraph', 'remove'));
    assert.deepEqual(
      deleted.notes.map(({ kind, was, now }) => [kind, was, now]),
      [['removed', '32', '30 and 32']],
    );
    const third = applyEdits(second, deleted.edits);
    assert.ok(third.includes('It refers to paragraphs 30 and 32 above.'));

    const left = done(remove(read(second), at(second, 'in matter Da'), 'paragraph', 'leave'));
    assert.deepEqual(
      left.notes.map(({ kind, was }) => [kind, was]),
      [['gone', '32']],
    );

    const moved = done(
      moveAfter(read(third), at(third, 'Adopt the bill on equal pay'), 'item', { number: '37', path: ['c'] }),
    );
    assert.deepEqual(moved.notes, []);
    const fourth = applyEdits(third, moved.edits);
    assert.ok(fourth.includes(FOLLOW_UP_AFTER), fourth.slice(fourth.indexOf('The Committee requests')));
    assert.ok(fourth.includes('(CEDAW/C/XAA/CO/5, para. 24) and article 24 of the Convention'));
    assert.ok(fourth.includes('See also paragraphs 17, 18, 21 and 22 of the present'));
    assert.ok(
      fourth.includes(
        '\t(a)\tPublish data on wages;\n\t(b)\tInspect workplaces in the free zones;\n\t(c)\tAdopt the bill on equal pay.',
      ),
    );
    assert.deepEqual(renumberAll(read(fourth)).edits, []);

    const rows = concordanceRows(first, read(fourth));
    const now = new Map(rows.map(({ before, after }) => [before, after]));
    for (const [before, after] of [
      ['18', '18'],
      ['19', '21'],
      ['24 (b)', '26 (b)'],
      ['29', '31'],
      ['30', ''],
      ['31', '32'],
      ['36 (a)', '37 (c)'],
      ['36 (b)', '37 (a)'],
      ['40 (c)', '41 (c)'],
      ['52', '53'],
    ] as const) {
      assert.equal(now.get(before), after, before);
    }
    assert.deepEqual(
      rows.filter(({ before }) => before === '').map(({ after }) => after),
      ['19', '20'],
    );

    const back = applyEdits(fourth, inverse(third, moved.edits));
    assert.equal(back, third);
    assert.equal(applyEdits(back, inverse(second, deleted.edits)), second);
    assert.equal(applyEdits(second, inverse(CEDAW_DRAFT, inserted.edits)), CEDAW_DRAFT);
  });
});
