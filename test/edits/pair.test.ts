import { describe, it } from 'node:test';
import { moveAfter, moveBeforeParagraph, moveBy } from '../../server/src/edits/paragraphs/move';
import { becomes, type Operation } from './operationCases';

const up: Operation = (model, offset) => moveBy(model, offset, 'pair', -1);
const down: Operation = (model, offset) => moveBy(model, offset, 'pair', 1);
const afterPair =
  (number: string): Operation =>
  (model, offset) =>
    moveAfter(model, offset, 'pair', { number, path: [] });
const beforePair =
  (number: string): Operation =>
  (model, offset) =>
    moveBeforeParagraph(model, offset, 'pair', { number, path: [] });

const HEADING = '\tC.\tPrincipal areas of concern and recommendations\n\n';
/** Two pairs, of which the second answers two concerns, and a paragraph that does both. */
const FIRST = (one: number, at = '') =>
  `${one}.\tThe Committee is concerned about schools.\n${one + 1}.\t${at}The Committee recommends that the State party build schools.\n`;
const SECOND = (one: number, at = '') =>
  `${one}.\tThe Committee is concerned about ${at}roads.\n${one + 1}.\tIt is also concerned about bridges.\n${one + 2}.\tThe Committee recommends that the State party build both.\n`;
const BOTH = (one: number, at = '') =>
  `${one}.\tThe Committee is concerned about ports and ${at}recommends that the State party open them.\n`;

describe('a concern and its recommendation', () => {
  it('go past another pair together, wherever the cursor is in them', () => {
    becomes(
      down,
      `${HEADING}${FIRST(1, '|')}${SECOND(3)}${BOTH(6)}`,
      `${HEADING}${SECOND(1)}${FIRST(4, '|')}${BOTH(6)}`,
    );
    becomes(up, `${HEADING}${FIRST(1)}${SECOND(3, '|')}${BOTH(6)}`, `${HEADING}${SECOND(1, '|')}${FIRST(4)}${BOTH(6)}`);
    becomes(up, `${HEADING}${FIRST(1)}${SECOND(3)}${BOTH(6, '|')}`, `${HEADING}${FIRST(1)}${BOTH(3, '|')}${SECOND(4)}`);
  });

  it('pass a heading as a step by itself, and stop at either end', () => {
    const heading = '\n\tD.\tOther areas of concern\n\n';
    becomes(
      down,
      `${HEADING}${FIRST(1, '|')}${heading}${SECOND(3)}`,
      `${HEADING}${heading.slice(1)}${FIRST(1, '|')}${SECOND(3)}`,
      'empty: Principal areas of concern and recommendations',
    );
    becomes(up, `${HEADING}${FIRST(1, '|')}${SECOND(3)}`, 'refused: first');
    becomes(down, `${HEADING}${FIRST(1)}${SECOND(3, '|')}`, 'refused: last');
  });

  it('go before or after a pair, never into it', () => {
    becomes(
      afterPair('3'),
      `${HEADING}${FIRST(1, '|')}${SECOND(3)}${BOTH(6)}`,
      `${HEADING}${SECOND(1)}${FIRST(4, '|')}${BOTH(6)}`,
    );
    becomes(
      beforePair('5'),
      `${HEADING}${FIRST(1)}${SECOND(3)}${BOTH(6, '|')}`,
      `${HEADING}${FIRST(1)}${BOTH(3, '|')}${SECOND(4)}`,
    );
    becomes(beforePair('4'), `${HEADING}${FIRST(1)}${SECOND(3, '|')}`, 'refused: same-place');
  });

  it('is a paragraph by itself where nothing belongs to it', () => {
    const alone = (n: number, what: string) => `${n}.\tThe Committee recommends that the State party ${what}.\n`;
    becomes(
      down,
      `${HEADING}${alone(1, '|act')}${alone(2, 'report')}`,
      `${HEADING}${alone(1, 'report')}${alone(2, '|act')}`,
    );
  });
});
