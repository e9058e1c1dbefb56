import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../server/src/languages/languageList';
import { scanDates } from '../../server/src/model/words/dates';
import { datesIn } from '../../server/src/rules/reading/dates/datesIn';
import { read } from '../support/documents';
import { fc, runs } from '../support/random';

const piece = fc.constantFrom(
  ...['5', '12', '1 and 2', '31', '1er', '2015', '2016', ',', 'and', 'et', 'of', 'to', '–', '-', '/', '.', '(', '\n'],
  ...[
    'May',
    'mid-March',
    'Sept.',
    'JUNE',
    'mai',
    'd’avril',
    'août',
    'févr.',
    'marzo',
    'de enero',
    'agosto de',
    'abr.',
    'words',
    'A/RES/12',
    '\ufffd',
  ],
);
const space = fc.constantFrom(' ', ' ', ' ', '');
const texts = fc.array(fc.tuple(piece, space), { minLength: 3, maxLength: 20 }).map((pieces) => pieces.flat().join(''));

for (const language of LANGUAGES)
  test(`all dates of a block are found that its text has: ${language.id}`, () => {
    let found = 0;
    fc.assert(
      fc.property(texts, (written) => {
        for (const { block } of read(`1.\tWords ${written}\n`).readings) {
          const { text, content } = block;
          const expected = block.kind === 'furniture' ? [] : scanDates(text, content.start, content.end, language);
          if (block.kind !== 'masthead') assert.deepEqual(datesIn(block, language), expected, text);
          found += expected.length;
        }
      }),
      { numRuns: runs(1000) },
    );
    assert.ok(found > 50);
  });
