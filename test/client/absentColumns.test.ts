import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absenceStatements, absentColumns } from '../../client/pages/followUp/absentColumns';

const LABELS = {
  absent: 'Not there: {0}',
  absentFor: 'Not there for {0}: {1}',
  notInNext: { reiterated: 'Not reiterated in {0}', similar: 'Not similar in {0}' },
};

/** Columns with their documents; those of the next observations come last. */
function columnsWith(documents: Readonly<Record<string, readonly string[]>>) {
  return ['report', 'replies', 'observations', 'reiterated', 'similar'].map((id) => ({
    id,
    heading: `the ${id}`,
    documents: documents[id] ?? [],
  }));
}

const NEXT = ['CMW/C/XAA/CO/2'];

describe('columns without documents', () => {
  const ids = (hidden: readonly string[], documents: Readonly<Record<string, readonly string[]>>) =>
    absentColumns(columnsWith(documents), new Set(hidden), LABELS).map(({ id }) => id);

  it('are the visible ones that have none', () => {
    const documents = { report: ['CMW/C/XAA/2'], observations: NEXT, reiterated: NEXT, similar: NEXT };
    assert.deepEqual(ids([], documents), ['replies']);
    assert.deepEqual(ids(['replies'], documents), []);
  });

  it('name the next observations once, and their other columns only where these are hidden', () => {
    const documents = { report: ['CMW/C/XAA/2'], replies: ['CMW/C/XAA/RQ/2'] };
    assert.deepEqual(ids([], documents), ['observations']);
    assert.deepEqual(ids(['observations'], documents), ['reiterated', 'similar']);
  });
});

describe('the statement of what is not there', () => {
  const statements = (...all: readonly Readonly<Record<string, readonly string[]>>[]) =>
    absenceStatements(
      all.map((documents, i) => ({ columns: columnsWith(documents), document: { name: `CO/${i + 1}` } })),
      new Set(),
      LABELS,
    );
  const complete = { report: ['r'], replies: ['q'], observations: NEXT, reiterated: NEXT, similar: NEXT };

  it('stands once for one document, and for several that lack the same', () => {
    const { replies: _, ...lacking } = complete;
    assert.deepEqual(statements(complete), []);
    assert.deepEqual(statements(lacking), ['Not there: the replies']);
    assert.deepEqual(statements(lacking, lacking), ['Not there: the replies']);
  });

  it('stands for each document that lacks something, where they lack different ones', () => {
    const { replies: _, ...lacking } = complete;
    assert.deepEqual(statements(lacking, { ...complete, report: [] }, complete), [
      'Not there for CO/1: the replies',
      'Not there for CO/2: the report',
    ]);
  });
});
