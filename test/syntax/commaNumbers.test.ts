import assert from 'node:assert/strict';
import { it } from 'node:test';
import { outline } from './shownOutline';

it('a number with a comma for its point is that of a paragraph if it is the next between two', () => {
  const text = (number: string) =>
    `10.\tPlease state the fees.\n\n\t\tLiberty (art. 16)\n\n${number} Please state how many are held.\n\n12.\tPlease state why.\n`;
  assert.match(outline(text('11,')), /^ *paragraph \[11\] Please state how many/m);
  assert.match(outline(text('13,')), /unnumbered 13, Please state how many/);
  assert.match(outline('10.\tIt concerns articles 9,\n10 and\n\n11, Parts One and Two.\n'), /unnumbered 11, Parts/);
  assert.match(
    outline('10.\tIt concerns the towns of the north.\n11, Main Road, is one.\n'),
    /^paragraph \[10\].*\s*$/,
  );
});
