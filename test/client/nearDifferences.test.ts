import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearSelection } from '../../client/src/comparing/nearDifferences';

/** A range on one line. */
class Columns {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
  readonly #from: number;
  readonly #to: number;

  constructor(line: number, from: number, to: number) {
    this.start = { line };
    this.end = { line };
    this.#from = from;
    this.#to = to;
  }

  intersection(other: Columns): unknown {
    return other.start.line === this.start.line && other.#from <= this.#to && other.#to >= this.#from
      ? this
      : undefined;
  }
}

const NUMBER = { name: 'number', document: 'fr', range: new Columns(5, 10, 12), beside: new Columns(4, 9, 11) };
const DATE = { name: 'date', document: 'fr', range: new Columns(6, 0, 8), beside: undefined };
const FAR = { name: 'far', document: 'fr', range: new Columns(9, 0, 8), beside: new Columns(5, 0, 3) };
const ONLY_ENGLISH = { name: 'missing', document: 'en', range: new Columns(4, 20, 30), beside: undefined };
const ALL = [NUMBER, DATE, FAR, ONLY_ENGLISH];

function near(document: string, line: number, column: number, paragraph?: { first: number; last: number }) {
  const { touched, inParagraph } = nearSelection(ALL, document, new Columns(line, column, column), paragraph);
  return { touched: touched.map(({ name }) => name), inParagraph: inParagraph.map(({ name }) => name) };
}

describe('differences near a selection', () => {
  it('are those that it touches, and the others of its paragraph', () => {
    assert.deepEqual(near('fr', 5, 11, { first: 5, last: 7 }), { touched: ['number'], inParagraph: ['date'] });
    assert.deepEqual(near('fr', 7, 0, { first: 5, last: 7 }), { touched: [], inParagraph: ['number', 'date'] });
  });

  it('are known from either version', () => {
    assert.deepEqual(near('en', 4, 0, { first: 4, last: 4 }), { touched: [], inParagraph: ['number', 'missing'] });
    assert.deepEqual(near('en', 5, 1, { first: 5, last: 5 }), { touched: ['far'], inParagraph: [] });
  });

  it('are only those that it touches outside paragraphs', () => {
    assert.deepEqual(near('fr', 5, 11), { touched: ['number'], inParagraph: [] });
    assert.deepEqual(near('fr', 6, 20), { touched: [], inParagraph: [] });
  });
});
