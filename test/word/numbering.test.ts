import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { level, list, listOf, numberingOf, p } from './docx';
import { textOf } from './reading';

const lines = (...all: string[]) => all.join('\n');

describe('automatic numbers', () => {
  it('stand as if typed, letters behind a tab', () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)');
    const body = [
      p('The Committee notes.', list(1)),
      p('It recommends:', list(1)),
      p('One thing;', list(1, 1)),
      p('Part of it;', list(1, 2)),
      p('Another.', list(1, 1)),
      p('The Committee thanks.', list(1)),
      p('A third.', list(1, 1)),
    ].join('');
    assert.equal(
      textOf({ body, numbering: numberingOf(listOf(0, levels, 1)) }),
      lines(
        '1.→The Committee notes.',
        '2.→It recommends:',
        '→(a)→One thing;',
        '→→(i)→Part of it;',
        '→(b)→Another.',
        '3.→The Committee thanks.',
        '→(a)→A third.',
      ),
    );
  });
});
