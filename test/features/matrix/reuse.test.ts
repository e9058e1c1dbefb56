import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type RecommendationMatrix,
  recommendationMatrix,
} from '../../../server/src/features/matrix/recommendationMatrix';
import { similarTexts } from '../../../server/src/features/matrix/similarWording';
import { statementsOf } from '../../../server/src/features/recommendations/followUpSaid';
import { matrixAnswer } from '../../../server/src/lsp/lists/matrixItems';
import { type DocumentModel, updateDocument } from '../../../server/src/model/document';
import { summarize } from '../../../server/src/model/summary';
import { changeText } from '../../../server/src/text/textVersion';
import { CYCLE_FILES, cycleText } from '../../support/cycle';
import { read } from '../../support/documents';

const [FIRST, ...LATER] = CYCLE_FILES;
const uriOf = (name: string) => `file:///cycles/${name}`;

/** The observations before and after a key in paragraph 14, and the other documents of the cycle. */
function keyInParagraph(): { readonly versions: readonly DocumentModel[]; readonly others: readonly DocumentModel[] } {
  const model = read(cycleText(FIRST), uriOf(FIRST));
  const at = model.text.lines.positionAt(model.text.text.indexOf('.\n', model.text.text.indexOf('\n14.\t')));
  const { after, change } = changeText(model.text, { range: { start: at, end: at }, text: 's' }, 2);
  return {
    versions: [model, updateDocument(model, after, change)],
    others: LATER.map((name) => read(cycleText(name), uriOf(name))),
  };
}

/** Asserts that each list of the second version with anything in it is one of the first. */
function assertReused(versions: readonly (readonly (readonly unknown[])[])[]): void {
  const [before = [], after = []] = versions.map((lists) => lists.filter((list) => list.length > 0));
  assert.notEqual(after.length, 0);
  assert.equal(after.filter((list) => !before.includes(list)).length, 0, `new lists among ${after.length}`);
}

/** The versions with their matrices. Each gets a list of its own with the other documents, as in a request. */
function matrices(): {
  readonly all: readonly { readonly model: DocumentModel; readonly matrix: RecommendationMatrix }[];
  readonly others: readonly DocumentModel[];
} {
  const { versions, others } = keyInParagraph();
  const all = versions.map((model) => ({
    model,
    matrix: recommendationMatrix(model, [...others], [model, ...others].map(summarize), 'en'),
  }));
  return { all, others };
}

describe('after a key in one paragraph', () => {
  it('no statements on places are read anew', () => {
    const { versions, others } = keyInParagraph();
    const places = ['5', '7', '10', '12', '14'].map((number) => ({ number, path: [] }));
    const lists = versions.map((model) => statementsOf(model, places, [...others]));
    assertReused(lists);
  });

  it('no row of the matrix sorts its statements anew', () => {
    const lists = matrices().all.map(({ matrix }) =>
      matrix.rows.flatMap(({ cells }) => Object.values(cells).map(({ said }) => said)),
    );
    assertReused(lists);
  });

  it('no cell of the answer has a new list of statements', () => {
    const { all, others } = matrices();
    const byUri = new Map(others.map((other) => [other.text.uri, other]));
    const lists = all.map(({ model, matrix }) =>
      matrixAnswer(model, matrix, byUri, '', 'en').rows.flatMap(({ cells }) =>
        // The last two columns are of the next observations, which depend on the words of the rows.
        cells.slice(0, -2).map(({ said }) => said),
      ),
    );
    assertReused(lists);
  });

  it('no row has new cells or a new answer for them', () => {
    const { all, others } = matrices();
    const byUri = new Map(others.map((other) => [other.text.uri, other]));
    const [first = [], second = []] = all.map(({ matrix }) => matrix.rows.map(({ cells }) => cells));
    assert.notEqual(second.length, 0);
    assert.deepEqual(
      second.map((cells, i) => cells === first[i]),
      second.map(() => true),
    );
    const [before = [], after = []] = all.map(({ model, matrix }) =>
      matrixAnswer(model, matrix, byUri, '', 'en').rows.map(({ cells }) => cells[0]),
    );
    assert.deepEqual(
      after.map((cell) => before.includes(cell)),
      after.map(() => true),
    );
  });

  it('texts that share wording are those of a comparison from scratch', () => {
    const later = [
      'Open a night school in each harbour of the river provinces before winter.',
      'Publish the fines that owners of orchards have paid since the last harvest.',
    ].map((text) => ({ text }));
    const school = 'The State party should open a night school in each harbour of the river provinces.';
    const fines = 'It should publish the fines that owners of orchards have paid, by province.';
    const versions = [
      [school, fines],
      [`${school} Now.`, fines],
      [school, `${school} Now.`, `${school} Soon.`, fines],
      [school, fines, 'Nothing.'],
    ].map((texts) => texts.map((text) => ({ text })));
    for (const earlier of versions)
      assert.deepEqual([...similarTexts(earlier, later)], [...similarTexts(earlier, [...later])]);
    assert.equal(similarTexts(versions[2] ?? [], later).size, 1);
    assert.equal(similarTexts(versions[3] ?? [], later).size, 2);
  });
});
