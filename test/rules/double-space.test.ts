import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { findOf } from '../support/rules/findings';
import { cases, fixes } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('double-space', [
  ["The Act speaks of “the  general  interest” and 'the  public  good'.", ''],
  ['The Act speaks of “the  general interest” and of the  public good.', /^Two spaces between words\.$/],
]);

cases(
  'double-space',
  [
    ['One  two. Three.', '  '],
    ['One. Two.  Three. Four.', '  '],
  ],
  ['One two.\n   Three four.', 'One\ttwo.', 'Women     12   14'],
);

fixes('double-space', [
  ['One  two   three. Four.', 'One two three. Four.'],
  ['One.  Two.  Three.  Four.', 'One. Two. Three. Four.'],
]);

describe('double-space', () => {
  it('leaves the space after the mark of a footnote alone, whatever its number', () => {
    const notes = (list: string) =>
      findOf('double-space', `${OBSERVATIONS}1.\tThe Committee agrees.\n\n${list}`).length;
    assert.equal(notes(' 3  CAT/C/XAA/CO/1, para. 3.\n\n 6  CMW/C/XAA/CO/1, para. 3.\n\n 9  ibid., para. 4.\n'), 0);
    assert.equal(notes('  36  CMW/C/XAA/CO/1, para. 3.\n'), 0);
    assert.equal(notes(' 3  See the Act.\n\n 6  See the  Act.\n'), 1);
    assert.equal(notes('It notes 36  acts.\n'), 1);
  });
});
