import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareDrafts } from '../../../server/src/edits/compare/comparison';
import { read } from '../support';

const HEAD = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';

/** What became of the paragraphs and headings that two drafts have, as “2 → 3: moved”. */
function fates(before: string, after: string): readonly string[] {
  const { parts } = compareDrafts(read(HEAD + before), read(HEAD + after));
  return parts.flatMap(({ before: old, after: now, change }) => {
    const [one] = [...old, ...now];
    if (!one || one.kind === 'masthead' || one.kind === 'title' || one.kind === 'item') return [];
    const names = (units: typeof old) => units.map(({ name, kind }) => name || kind).join(' + ') || '–';
    return [`${names(old)} → ${names(now)}: ${change}`];
  });
}

const LEAD = 'The Committee recommends that the State party:';

describe('paragraphs that say no more than that a list follows', () => {
  const harbours = `${LEAD}\n\t(a)\tInspect the harbours twice a year;\n\t(b)\tTrain pilots in first aid.\n`;
  const schools = `${LEAD}\n\t(a)\tBuild schools in the mountain districts;\n\t(b)\tPrint textbooks in all languages.\n`;
  const mines = `${LEAD}\n\t(a)\tClose mines without an exit;\n\t(b)\tPay the widows of miners.\n`;

  it('are the same if their lists are', () => {
    assert.deepEqual(fates(`1.\t${harbours}2.\t${schools}`, `1.\t${schools}2.\t${harbours}`).toSorted(), [
      '1 → 2: renumbered',
      '2 → 1: moved',
    ]);
  });

  it('are not if they have other lists in another place', () => {
    const texts = ['Fees for permits are high.', 'Ferries sink each winter.', 'Wells are empty in June.'];
    const all = (...paragraphs: readonly string[]) =>
      paragraphs.map((one, i) => `${i + 1}.\t${one.trimEnd()}\n`).join('');
    assert.deepEqual(fates(all(harbours, ...texts, schools), all(...texts, schools, mines)).toSorted(), [
      '1 → –: gone',
      '2 → 1: renumbered',
      '3 → 2: renumbered',
      '4 → 3: renumbered',
      '5 → 4: renumbered',
      '– → 5: new',
    ]);
  });

  it('stay the same if their list grows', () => {
    const longer = harbours.replace(
      'first aid.',
      'first aid;\n\t(c)\tLight every quay at night;\n\t(d)\tPublish the tides each month;\n\t(e)\tRepair the oldest lighthouse;\n\t(f)\tGive crews a radio of their own;\n\t(g)\tFence the loading docks.',
    );
    assert.deepEqual(fates(`1.\t${harbours}2.\t${schools}`, `1.\t${longer}2.\t${schools}`), [
      '1 → 1: same',
      '2 → 2: same',
    ]);
  });
});

describe('texts that have some words in common', () => {
  it('are not the same headings if few words are and one of them is another', () => {
    const headings = (...names: readonly string[]) =>
      names
        .map((name, i) => `${name}\n\n${i + 1}.\tThe Committee notes the ${name.toLowerCase()} report.\n\n`)
        .join('');
    const told = fates(
      headings('\t\tRight to rest (art. 10)', '\t\tCustoms duties', '\t\tRight to work (art. 27)'),
      headings('\t\tRight to life (art. 10)', '\t\tRight to rest (art. 30)', '\t\tCustoms duties'),
    );
    assert.ok(told.includes('heading → –: gone'), told.join('\n'));
    assert.ok(told.includes('– → heading: new'), told.join('\n'));
  });

  it('did not become each other if all that they share is a turn of phrase', () => {
    const long =
      'The Committee recommends that the State party work towards smaller homes for orphans so that children in remote valleys have access to schools, roads, wells and doctors, train the guardians of each village, pay them for it, and report every spring on what was spent and who was reached.';
    const other =
      'The Committee is alarmed at the price of courts:\n\t(a)\tEnsure that children in remote valleys have access to lawyers.\n';
    const told = fates(`1.\t${long}\n`, `1.\t${other}`);
    assert.deepEqual(told.toSorted(), ['1 → –: gone', '– → 1: new']);
  });
});

describe('a paragraph that became a subparagraph before a heading', () => {
  it('was moved, and the heading was not', () => {
    const wells = 'the wells in the southern districts, which are empty every year from June until the first rain';
    const piers = 'Lamps were put up on all of the piers of the northern ports, so that crews can see the steps';
    const before = `A.\tGood news\n\n1.\tHarbours are open at night:\n\t(a)\t${piers}.\n\nB.\tConcerns\n\n2.\tThe Committee notes ${wells}.\n3.\tFees for permits are high.\n`;
    const after = `A.\tGood news\n\n1.\tHarbours are open at night:\n\t(a)\t${piers};\n\t(b)\tThe Committee notes ${wells}.\n\nB.\tConcerns\n\n2.\tFees for permits are high.\n`;
    const { parts } = compareDrafts(read(HEAD + before), read(HEAD + after));
    const moved = parts.flatMap(({ isMoved, before: [old], after: [now] }) =>
      isMoved ? [`${old?.kind} ${old?.name} → ${now?.kind} ${now?.name}`] : [],
    );
    assert.deepEqual(moved, ['paragraph 2 → item 1 (b)']);
  });
});
