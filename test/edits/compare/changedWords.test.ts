import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ComparedPart, compareDrafts } from '../../../server/src/edits/compare/comparison';
import { OBSERVATIONS, read } from '../../support/documents';

const HARVEST =
  'The Committee is concerned about the wages of those who bring in the harvest in the northern provinces.';
const PRISONS =
  'The Committee regrets that cells in the prisons of the capital hold three times as many persons as they should.';
const SCHOOLS = 'The Committee welcomes the opening of schools on the islands, where teachers speak the local dialect.';
const NURSES = 'The Committee notes that nurses who work at night are not paid for it.';

/** Compares drafts with these paragraphs, and gives each part that is not the same in one line. */
function compared(before: readonly string[], after: readonly string[]): readonly string[] {
  const draft = (paragraphs: readonly string[]) =>
    read(OBSERVATIONS + paragraphs.map((words, k) => `${k + 1}.\t${words}\n`).join(''));
  return compareDrafts(draft(before), draft(after))
    .parts.filter(({ change }) => change !== 'same')
    .map(shown);
}

function shown({ change, isMoved, isRenumbered, before, after, words }: ComparedPart): string {
  const places = [before, after].map((units) => units.map(({ name }) => name).join('+') || '-').join('→');
  const marks = words.flatMap(({ kind, before, after, oldUnit, names }) => {
    if (kind === 'gone') return [`-${before}-`];
    if (kind === 'new') return [`+${after}+`];
    if (kind === 'followed') return [`${before}~${after}`];
    return kind === 'renamed' ? [`${before}!${after} (${oldUnit?.name ?? 'none'}, ${names?.name ?? 'none'})`] : [];
  });
  const also = `${isMoved ? ' moved' : ''}${isRenumbered ? ' renumbered' : ''}`;
  return `${change === 'moved' || change === 'renumbered' ? '' : change}${also} ${places}${marks.length > 0 ? `: ${marks.join(' ')}` : ''}`.trim();
}

describe('the words of two drafts', () => {
  it('takes a number that only follows its paragraph for the same', () => {
    assert.deepEqual(
      compared(
        [HARVEST, PRISONS, `${SCHOOLS} It recalls paragraphs 1 and 2 above.`],
        [NURSES, HARVEST, PRISONS, `${SCHOOLS} It recalls paragraphs 2 and 3 above.`],
      ),
      [`new -→1: +${NURSES}+`, 'renumbered 1→2', 'renumbered 2→3', 'renumbered 3→4: 1~2 2~3'],
    );
  });

  it('tells of a number that stayed where its paragraph went on', () => {
    const cites = `${SCHOOLS} It recalls paragraph 1 above.`;
    assert.deepEqual(compared([HARVEST, cites], [NURSES, HARVEST, cites]), [
      `new -→1: +${NURSES}+`,
      'renumbered 1→2',
      'changed renumbered 2→3: 1!1 (1, 1)',
    ]);
    // The paragraph is gone, and its number names the next one.
    assert.deepEqual(compared([HARVEST, PRISONS, NURSES, cites], [PRISONS, NURSES, cites]), [
      `gone 1→-: -${HARVEST}-`,
      'renumbered 2→1',
      'renumbered 3→2',
      'changed renumbered 4→3: 1!1 (1, 1)',
    ]);
  });

  it('tells of a reference by its side whose neighbour is another', () => {
    const cites = `${SCHOOLS} It returns to the previous paragraph.`;
    assert.deepEqual(compared([HARVEST, cites], [HARVEST, NURSES, cites]), [
      `new -→2: +${NURSES}+`,
      'changed renumbered 2→3: the previous paragraph!the previous paragraph (1, 2)',
    ]);
  });

  it('tells of a reference that somebody turned to another paragraph', () => {
    assert.deepEqual(
      compared(
        [HARVEST, PRISONS, `${SCHOOLS} It recalls paragraph 1 above.`],
        [HARVEST, PRISONS, `${SCHOOLS} It recalls paragraph 2 above.`],
      ),
      ['changed 3→3: 1!2 (1, 2)'],
    );
  });

  it('takes the other side for the same where the paragraph went there', () => {
    assert.deepEqual(
      compared(
        [HARVEST, `${SCHOOLS} It recalls paragraph 1 above.`, PRISONS],
        [`${SCHOOLS} It recalls paragraph 3 below.`, PRISONS, HARVEST],
      ),
      ['renumbered 2→1: 1~3 above~below', 'renumbered 3→2', 'moved renumbered 1→3'],
    );
  });

  it('marks the words that are others, and joins them over a sign', () => {
    assert.deepEqual(compared([HARVEST], [HARVEST.replace('wages of those who bring', 'pay of the men, who bring')]), [
      'changed 1→1: -wages of those- +pay of the men,+',
    ]);
  });

  it('tells of a split and of a merger as one, with what changed in it', () => {
    assert.deepEqual(compared([`${HARVEST} ${PRISONS}`, NURSES], [HARVEST, PRISONS.replace('three', 'four'), NURSES]), [
      'split 1→1+2: -three- +four+',
      'renumbered 2→3',
    ]);
    assert.deepEqual(compared([HARVEST, PRISONS, NURSES], [`${HARVEST} ${PRISONS}`, NURSES]), [
      'merged 1+2→1',
      'renumbered 3→2',
    ]);
  });

  it('tells of subparagraphs that moved to another paragraph, and of none that went along', () => {
    const items = (words: string, ...letters: readonly string[]) =>
      `${words} It recommends that the State party:\n${letters.map((one, k) => `\t(${'abc'[k]})\t${one};`).join('\n')}`;
    const [train, build, count] = ['Train wardens in law', 'Build a further prison', 'Count those who wait for trial'];
    assert.deepEqual(
      compared(
        [items(PRISONS, train, build, count), items(HARVEST, 'Raise wages', 'Inspect farms')],
        [items(HARVEST, 'Raise wages', 'Inspect farms', build), items(PRISONS, train, count)],
      ),
      [
        'moved renumbered 2→1',
        'renumbered 2 (a)→1 (a)',
        'renumbered 2 (b)→1 (b)',
        'moved renumbered 1 (b)→1 (c)',
        'renumbered 1→2',
        'renumbered 1 (a)→2 (a)',
        'renumbered 1 (c)→2 (b)',
      ],
    );
  });

  it('follows the number of a note', () => {
    const noted = (mark: string, number: number) =>
      `${SCHOOLS.replace('islands', `islands${mark}`)}\n\t${number}\tSee the report of the ministry of education.`;
    const first = `${NURSES.slice(0, -1)}.¹\n\t1\tSee the report of the hospitals.`;
    assert.deepEqual(compared([HARVEST, noted('¹', 1)], [HARVEST, first, noted('²', 2)]), [
      `new -→2: +${NURSES}¹+`,
      'new -→1: +See the report of the hospitals.+',
      'renumbered 2→3: ¹~²',
      'renumbered 1→2',
    ]);
  });
});
