import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, updateDocument } from '../../server/src/model/document';
import { blockSignals } from '../../server/src/model/signals';
import { datesIn } from '../../server/src/rules/reading/dates-in';
import { signsIn } from '../../server/src/rules/reading/signs';
import { changeText } from '../../server/src/text/document';
import { read } from '../support/documents';
import { fc, runs } from '../support/random';

/** Words of concern and recommendation, what ends a clause and what only looks so, and what rules look at single units for. */
const pieces = [
  ...[
    'the Committee',
    'is concerned',
    'notes that',
    'notes with',
    'concern',
    'recommends',
    'urges',
    'the State party',
    'should',
  ],
  ...[
    'has not',
    'no',
    'lack of',
    'non-',
    'governmental',
    'follow-up',
    'submit its',
    'next',
    'periodic report',
    'requests',
    'that',
  ],
  ...[
    '. The',
    '.',
    '; ',
    ': ',
    'No. 5',
    'art. 3',
    'e.g. ',
    '。',
    'CMW/C/XAA/CO/1',
    'Add.',
    ' 10',
    '[bookmark: hit1]',
    ', ',
    ' ',
  ],
  ...[
    '(',
    ')',
    '“',
    '”',
    '"',
    '[XX]',
    'XXX',
    '1x',
    '…',
    '..',
    '__',
    '**',
    '%20',
    'PAGEREF',
    'Note to',
    'Drafting note',
    'TBC',
    '&amp;',
  ],
];
const piece = fc.constantFrom(...pieces);
const words = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 4, maxLength: 60 });
const edit = fc.record({
  where: fc.nat(),
  length: fc.nat({ max: 8 }),
  text: fc.oneof(piece, fc.constantFrom('', 'a', ' ', '.', 'X', ' May ', 'A/March', '-March 2015', '5 May 2015')),
});

function typeIn(model: DocumentModel, start: number, end: number, text: string): DocumentModel {
  const { lines } = model.text;
  const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
  const { after, change } = changeText(model.text, { range, text }, model.text.version + 1);
  return updateDocument(model, after, change);
}

describe('what is kept of a paragraph while somebody types in it', () => {
  it('is what a fresh reading says: signals of roles, dates, and the places at which something may begin', () => {
    fc.assert(
      fc.property(words, fc.array(edit, { minLength: 1, maxLength: 8 }), (list, edits) => {
        const text = list.flat().join('').replaceAll('\n', ' ');
        const head = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
        let model = read(`${head}1.\tWords ${text}\n\n2.\tThe Committee notes it.\n`);
        for (const { where, length, text: inserted } of edits) {
          const index = model.tree.blocks.findIndex(({ kind }) => kind === 'paragraph');
          const block = model.tree.blocks[index];
          if (!block || block.content.end <= block.content.start) return;
          const from = (model.tree.starts[index] ?? 0) + block.content.start;
          const start = from + (where % (block.content.end - block.content.start));
          const end = Math.min(start + length, from + block.content.end - block.content.start);
          model = typeIn(model, start, end, inserted);
          const reading = model.readings.find((one) => one.block.kind === 'paragraph');
          if (reading?.signals === undefined) return;
          const alone = { ...reading.block };
          assert.equal(reading.signals, blockSignals(alone, model.language.language), reading.block.text);
          const signs = signsIn(reading);
          assert.deepEqual(signs, signsIn({ ...reading, block: alone }), reading.block.text);
          signsIn(reading);
          const { language } = model.language;
          const dates = datesIn(reading.block, language);
          assert.deepEqual(dates, datesIn(alone, language), reading.block.text);
          datesIn(reading.block, language);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
