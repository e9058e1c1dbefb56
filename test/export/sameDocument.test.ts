import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../support/documents';
import { fc, runs } from '../support/random';
import { find, messages } from '../support/rules/findings';
import { manner, parts, write } from '../syntax/drafts';
import { identityOf, saidBy } from '../word/support/alike';
import { draft, readBack } from './exported';

const SAMPLES = ['CMW-C-XAA-CO-2', 'CEDAW-C-XBB-CO-6', 'CMW-C-XAA-Q-2'];

describe('a text that goes into Word and back', () => {
  for (const name of SAMPLES) {
    const text = readFileSync(`samples/${name}.txt`, 'utf8');
    const word = readBack(text);
    const back = word.text;

    it(`has its blocks, numbers, links and words: ${name}`, () => {
      assert.deepEqual(saidBy(read(back)), saidBy(read(text)));
    });

    it(`is the document that it was: ${name}`, () => {
      assert.equal(identityOf(read(back)), identityOf(read(text)));
    });

    it(`has its findings: ${name}`, () => {
      assert.equal(messages(back), messages(text));
    });

    it(`has none besides as a Word file: ${name}`, () => {
      const said = (findings: ReturnType<typeof find>) => findings.map(({ rule, message }) => `${rule}: ${message}`);
      assert.deepEqual(said(find(back, {}, word)), said(find(back)));
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

  it('has no finding on typed numbers, references and marks where Word makes none of them', () => {
    const word = readBack(
      draft(
        '1.\tThe Committee welcomes the Act.¹',
        '2.\tThe Committee welcomes the Code:',
        '\t(a)\tThe first part;',
        '\t(b)\tThe second part.',
        '2 bis.\tThe Committee recalls paragraphs 1, 2 (a) and 2 bis above.',
        '4.\tThe Committee recalls paragraph 2 bis (a) of the report.',
        '',
        '\t¹\tAct No. 3 of 2020.',
      ),
    );
    const ofWord = /^(?:typed-|stale-field|lost-bookmark|file-symbol|markup-leftover)/;
    assert.deepEqual(
      find(word.text, {}, word).filter(({ rule }) => ofWord.test(rule)),
      [],
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
