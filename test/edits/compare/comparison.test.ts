import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareDrafts, type DraftComparison } from '../../../server/src/edits/compare/comparison';
import { type DraftUnit, draftUnits } from '../../../server/src/edits/compare/draftUnits';
import type { DocumentModel } from '../../../server/src/model/document';
import { contentOf } from '../../../server/src/syntax/blocks/block';
import { read } from '../../support/documents';
import { fc, runs } from '../../support/random';
import { type OperatedDrafts, operatedDrafts } from './operatedDrafts';

/** How many of a hundred paragraphs must be told rightly. */
const RIGHT = 98;

describe('comparing two drafts', () => {
  const pairs = fc.sample(operatedDrafts, runs(200)).map((drafts) => ({
    drafts,
    comparison: compareDrafts(read(drafts.before), read(drafts.after)),
  }));

  it('tells what became of each paragraph', () => {
    let right = 0;
    let all = 0;
    const wrong: string[] = [];
    for (const { drafts, comparison } of pairs) {
      const told = toldOf(comparison);
      for (const expected of expectedOf(drafts)) {
        all++;
        if (told.has(expected)) right++;
        else wrong.push(`${drafts.operations.join()}: ${expected}`);
      }
    }
    assert.ok(right >= (all * RIGHT) / 100, `${right} of ${all}; ${wrong.slice(0, 8).join('; ')}`);
  });

  it('never tells of a change where there are only other numbers', () => {
    for (const { drafts, comparison } of pairs) {
      const touched = new Set(drafts.paragraphs.flatMap((one) => (one.isReworded ? one.origins : [])));
      for (const { change, before, words } of comparison.parts) {
        const [unit] = before;
        if (change !== 'changed' || unit?.kind !== 'paragraph') continue;
        const others = words.filter(({ kind }) => kind !== 'same');
        assert.ok(
          touched.has(Number(unit.name) - 1),
          `${drafts.operations.join()}: ${unit.name} ${JSON.stringify(others)}`,
        );
      }
    }
  });

  it('gives the other draft when what it tells is done to one', () => {
    for (const { comparison } of pairs) assertWhole(comparison);
  });
});

/** Holds that each part of both drafts is told of once, and that the words told turn those of one draft into those of the other. */
function assertWhole({ before, after, parts }: DraftComparison): void {
  const blocks = (units: readonly DraftUnit[]) => units.map(({ block }) => block).sort((a, b) => a - b);
  assert.deepEqual(blocks(parts.flatMap((part) => part.before)), blocks(draftUnits(before)));
  assert.deepEqual(blocks(parts.flatMap((part) => part.after)), blocks(draftUnits(after)));
  for (const part of parts) {
    assert.equal(bare(part.words.map((run) => run.before).join('')), contents(before, part.before));
    const done = part.words.map(({ kind, ...run }) => (kind === 'same' ? run.before : run.after));
    assert.equal(bare(done.join('')), contents(after, part.after));
  }
}

function contents(model: DocumentModel, units: readonly DraftUnit[]): string {
  return bare(units.map(({ block }) => contentOf(model.tree.blocks[block])).join(''));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** "3>5" for the third paragraph that is now the fifth, "3>5 +6" where it was split, with "!" where it says something else. */
function toldOf({ parts }: DraftComparison): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { before, after, isReworded } of parts) {
    const number = (units: readonly DraftUnit[]) =>
      units.flatMap(({ kind, name }) => (kind === 'paragraph' ? [Number(name)] : [])).join('+');
    if ([...before, ...after].some(({ kind }) => kind === 'paragraph'))
      told.add(`${number(before)}>${number(after)}${isReworded && before.length * after.length > 0 ? '!' : ''}`);
  }
  return told;
}

function expectedOf({ after, count, paragraphs }: OperatedDrafts): readonly string[] {
  const first = Number(/^(\d+)\./m.exec(after)?.[1]);
  const rows: string[] = [];
  const seen = new Set<number>();
  paragraphs.forEach(({ origins, isReworded }, k) => {
    const [origin] = origins;
    if (origin !== undefined && seen.has(origin)) return;
    for (const one of origins) seen.add(one);
    const pieces = paragraphs.flatMap((one, n) =>
      n === k || (origin !== undefined && one.origins[0] === origin) ? [first + n] : [],
    );
    const isOther = isReworded || paragraphs.some((one) => one.isReworded && one.origins[0] === origin);
    rows.push(
      `${origins.map((one) => one + 1).join('+')}>${pieces.join('+')}${origins.length > 0 && isOther ? '!' : ''}`,
    );
  });
  for (let origin = 0; origin < count; origin++) if (!seen.has(origin)) rows.push(`${origin + 1}>`);
  return rows;
}
