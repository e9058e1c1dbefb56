import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../support/documents';
import { messages } from '../support/findings';
import { fc, runs } from '../support/random';
import { manner, parts, write } from '../syntax/drafts';
import { identityOf, saidBy } from '../word/alike';
import { draft, readBack } from './exported';

const SAMPLES = ['CMW-C-XAA-CO-2', 'CEDAW-C-XBB-CO-6', 'CMW-C-XAA-Q-2'];

describe('a text that goes into Word and back', () => {
  for (const name of SAMPLES) {
    const text = readFileSync(`samples/${name}.txt`, 'utf8');
    const back = readBack(text).text;

    it(`has its blocks, numbers, links and words: ${name}`, () => {
      assert.deepEqual(saidBy(read(back)), saidBy(read(text)));
    });

    it(`is the document that it was: ${name}`, () => {
      assert.equal(identityOf(read(back)), identityOf(read(text)));
    });

    it(`has its findings: ${name}`, () => {
      assert.equal(messages(back), messages(text));
    });
  }

  it('has its blocks, numbers, links and words, whoever wrote it in whatever manner', () => {
    fc.assert(
      fc.property(parts, manner, (document, how) => {
        // A sentence that the head of a page stood in is one again, and a note’s mark looks as Word writes it.
        const { text } = write(document, { ...how, within: how.within === 'a page header' ? 'nothing' : how.within });
        assert.deepEqual(saidBy(read(readBack(text).text)), saidBy(read(text)));
      }),
      { numRuns: runs(30) },
    );
  });

  it('has whole sentences where the head of a page stood in one', () => {
    const text = draft(
      '1.\tThe Committee regrets that it was',
      '',
      'CMW/C/XAA/CO/1',
      '',
      'told so late.',
      '2.\tIt asks why.',
    );
    assert.match(readBack(text).text, /^1\.\tThe Committee regrets that it was told so late\.$/m);
  });

  it('has all its words, whatever they are', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\t',
        '1.\t',
        '2.\t',
        '\t(a)\t',
        '\tA.\t',
        '*',
        '¹',
        '[1]',
        ']]>',
        '&amp;',
        '\u0000',
        '\ud800',
        'Annex I\n',
        'CMW/C/XAA/CO/1',
        'para. 1 (a)',
        'Distr.: General\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const kept = read(text).tree.blocks.filter(({ kind }) => kind !== 'furniture');
        assert.equal(lettersOf(readBack(text).text), lettersOf(kept.map((block) => block.text).join('\n')));
      }),
      { numRuns: runs(100) },
    );
  });
});

/** Letters and digits in the order of the alphabet: notes go to the end, and their marks may be raised. */
function lettersOf(text: string): string {
  return [...text.normalize('NFKC')]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .sort()
    .join('');
}
