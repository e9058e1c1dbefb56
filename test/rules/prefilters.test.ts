import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../server/src/languages/en';
import type { BlockReading } from '../../server/src/model/blockReading';
import { scanDates } from '../../server/src/model/dates';
import { datesIn } from '../../server/src/rules/reading/dates/datesIn';
import { leftoverAt } from '../../server/src/rules/reading/drafting/converterLeftovers';
import { blanksIn } from '../../server/src/rules/reading/drafting/placeholders';
import { signsIn } from '../../server/src/rules/reading/drafting/signCandidates';
import { read } from '../support/documents';
import { fc, runs } from '../support/random';

/** Words, dates and what looks like one, and what rules look at single units for. */
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
    '5 May 2015',
    'May',
    'mid-March 2015',
    '1 and 2 June',
    '2015',
    '31 Sept. 2014',
    'A/March',
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
    '&nbsp;',
    'â€™',
    '\ufffd',
    '=E2=80=99',
    '=20',
    'HYPERLINK',
    'Error! Reference source not found.',
    'Fehler! Verweisquelle',
    'Click here to enter text.',
    '{name}',
    '<date>',
    'FIXME',
    'TODO',
    '(tbc)',
    '(to be confirmed)',
    'N.B.',
    'Editor’s note',
    'DD Month',
    '?? ',
    '###',
  ],
];
const piece = fc.constantFrom(...pieces);
const words = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 4, maxLength: 60 });
const texts = words.map((list) => list.flat().join(''));

function paragraphOf(text: string): BlockReading | undefined {
  return read(`1.\tWords ${text}\n`).readings.find(({ block }) => block.kind === 'paragraph');
}

/** All places of a text. */
function everywhere(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => at);
}

function leftoversAt(text: string, places: readonly number[]): readonly unknown[] {
  let after = 0;
  return places.flatMap((at) => {
    const found = at < after ? undefined : leftoverAt(text, at);
    if (!found) return [];
    after = found.end;
    return [{ at, ...found }];
  });
}

describe('where rules look, to be quick', () => {
  it('is wherever they would find something if they looked everywhere', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const reading = paragraphOf(written);
        if (!reading) return;
        const { text } = reading.block;
        const { leftovers, blanks, pairs } = signsIn(reading);
        const all = everywhere(text);
        assert.deepEqual(leftoversAt(text, leftovers), leftoversAt(text, all), text);
        assert.deepEqual(blanksIn(text, 0, text.length, blanks), blanksIn(text, 0, text.length, all), text);
        assert.deepEqual(
          pairs,
          all.filter((at) => '()"“”'.includes(text.charAt(at))),
          text,
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is wherever there is a date', () => {
    fc.assert(
      fc.property(texts, (written) => {
        // A letter that was lost may have been one of the month's.
        const block = paragraphOf(written.replaceAll('\ufffd', ''))?.block;
        if (!block) return;
        const { text, content } = block;
        assert.deepEqual(datesIn(block, en), scanDates(text, content.start, content.end, en), text);
      }),
      { numRuns: runs(1000) },
    );
  });
});
