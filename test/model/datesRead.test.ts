import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../server/src/languages/en';
import { es } from '../../server/src/languages/es';
import {
  compareDates,
  type DateExpression,
  isCalendarDay,
  type PartialDate,
  scanDates,
} from '../../server/src/model/words/dates';
import { readOrdinal, readOrdinals } from '../../server/src/model/words/ordinals';
import { fc, runs } from '../support/random';

function shown({ year, month, day, valid }: PartialDate): string {
  return [year ?? '?', month, day ?? '?'].join('-') + (valid ? '' : '!');
}

function shownFound({ form, dates }: DateExpression): string {
  return `${form} ${dates.map((place) => shown(place.date)).join(' ')}`;
}

/** Each date of a text as its form and its days. */
function scan(text: string): string[] {
  return scanDates(text, 0, text.length, en).map(shownFound);
}

test('a single day', () => {
  for (const [text, expected] of [
    ['held on 23 April 2015.', '2015-4-23'],
    ['on 23\u00a0April\n   2015', '2015-4-23'],
    ['the 1st of May 2019', '2019-5-1'],
    ['May 3, 2015', '2015-5-3'],
    ['APRIL 23rd, 2015', '2015-4-23'],
    ['14 Sept. 2012', '2012-9-14'],
    ['(23 April 2015)', '2015-4-23'],
    ['held on July, 21st 2009', '2009-7-21'],
    ['April, 30, 2011', '2011-4-30'],
    ['by 1 March', '?-3-1'],
    ['in July 2014', '2014-7-?'],
  ] as const) {
    assert.deepEqual(scan(text), [`single ${expected}`], text);
  }
});

test('a day with an ordinal sign in Spanish', () => {
  const form = (text: string) => scanDates(text, 0, text.length, es).map(shownFound);
  for (const day of ['1º', '1.º', '1°', '1'])
    assert.deepEqual(form(`el ${day} de mayo de 2010`), ['single 2010-5-1'], day);
  assert.deepEqual(form('del 30 de abril al 1.º de mayo de 2010'), ['range 2010-4-30 2010-5-1']);
});

test('days that share their month, and months that share their year', () => {
  assert.deepEqual(scan('held on 14 and 15 April 2015'), ['list 2015-4-14 2015-4-15']);
  assert.deepEqual(scan('on 4, 5 and 6 May 2010'), ['list 2010-5-4 2010-5-5 2010-5-6']);
  assert.deepEqual(scan('on 30 April and 1 May 2013'), ['list 2013-4-30 2013-5-1']);
  assert.deepEqual(scan('on 29 and 30 April and 2 May 2013'), ['list 2013-4-29 2013-4-30 2013-5-2']);
  assert.deepEqual(scan('12 May 2014 and 23 June 2015'), ['single 2014-5-12', 'single 2015-6-23']);
});

test('ranges', () => {
  assert.deepEqual(scan('(13-14 April 2015)'), ['range 2015-4-13 2015-4-14']);
  assert.deepEqual(scan('2–20 March 2015'), ['range 2015-3-2 2015-3-20']);
  assert.deepEqual(scan('30 March–17 April 2015'), ['range 2015-3-30 2015-4-17']);
  assert.deepEqual(scan('from 3 to 28 November 2014'), ['range 2014-11-3 2014-11-28']);
  assert.deepEqual(scan('14 December 2015 – 5 January 2016'), ['range 2015-12-14 2016-1-5']);
  assert.deepEqual(scan('May–June 2010'), ['range 2010-5-? 2010-6-?']);
  assert.deepEqual(scan('17 October\u20114 November 2011'), ['range 2011-10-17 2011-11-4']);
});

test('days that the calendar has not are given as written', () => {
  assert.deepEqual(scan('on 31 April 2015'), ['single 2015-4-31!']);
  assert.deepEqual(scan('on 29 February 2015'), ['single 2015-2-29!']);
  assert.deepEqual(scan('on 29 February 2016'), ['single 2016-2-29']);
  assert.deepEqual(scan('on 29 February'), ['single ?-2-29']);
  assert.deepEqual(scan('30 and 31 June 2015'), ['list 2015-6-30 2015-6-31!']);
  assert.equal(isCalendarDay(1900, 2, 29), false);
  assert.equal(isCalendarDay(2000, 2, 29), true);
  assert.equal(isCalendarDay(2015, 13, 1), false);
});

test('what is no date', () => {
  for (const text of [
    'The State party may 14 times a year',
    'a march of 300 persons',
    'CMW/C/XAA/CO/2',
    'Decree No. 12/2015',
    '52 March',
    'articles 9, 11 and 13',
    'in 2015',
    'In July, 21 persons',
    'In May, 12 of 2009 persons',
    'Act No. 30001 of the State',
  ]) {
    assert.deepEqual(scan(text), [], text);
  }
  assert.deepEqual(scan('Act No. 12, 13 April 2015'), ['single 2015-4-13']);
  assert.deepEqual(scan('(A/66/48, 2 May 2011)'), ['single 2011-5-2']);
  assert.deepEqual(scan('XX April 2015'), ['single 2015-4-?']);
});

test('each date has the units that are its own', () => {
  const text = 'on 14 and 15 April 2015 and 3 May 2016';
  const [first, second] = scanDates(text, 0, text.length, en);
  assert.deepEqual(
    first?.dates.map((place) => text.slice(place.start, place.end)),
    ['14', '15 April 2015'],
  );
  assert.equal(text.slice(first?.start, first?.end), '14 and 15 April 2015');
  assert.deepEqual(
    second?.dates.map((place) => text.slice(place.start, place.end)),
    ['3 May 2016'],
  );
});

test('dates compare by the calendar', () => {
  const day = (year: number, month: number, d: number) => ({ year, month, day: d, valid: true });
  assert.ok(compareDates(day(2015, 4, 14), day(2015, 4, 23)) < 0);
  assert.ok(compareDates(day(2016, 1, 1), day(2015, 12, 31)) > 0);
  assert.equal(compareDates(day(2015, 4, 14), day(2015, 4, 14)), 0);
});

test('ordinals up to two hundred, in words and figures', () => {
  for (const [text, value] of [
    ['first', 1],
    ['twelfth', 12],
    ['twentieth', 20],
    ['Twenty-second', 22],
    ['twenty\u2011second', 22],
    ['ninety-ninth', 99],
    ['hundredth', 100],
    ['one hundredth', 100],
    ['one hundred and third', 103],
    ['one hundred and twenty-second', 122],
    ['one hundred twenty-second', 122],
    ['103rd', 103],
    ['2838th', 2838],
  ] as const) {
    assert.deepEqual(readOrdinal(text, 0, text.length, en), { value, end: text.length }, text);
  }
  for (const text of ['twenty', '103', 'one hundred', 'seconded', 'article']) {
    assert.equal(readOrdinal(text, 0, text.length, en), undefined, text);
  }
});

test('ordinals in a row', () => {
  const values = (text: string) => readOrdinals(text, 0, text.length, en)?.values;
  assert.deepEqual(values('275th and 276th meetings'), [275, 276]);
  assert.deepEqual(values('2856th, 2857th and 2858th'), [2856, 2857, 2858]);
  assert.deepEqual(values('eighteenth to twenty-first'), [18, 19, 20, 21]);
  assert.deepEqual(values('30th–32nd'), [30, 31, 32]);
  assert.deepEqual(values('fifth and, later,'), [5]);
});

const piece = fc.constantFrom(
  '14',
  '31',
  ' ',
  '\n',
  ', ',
  ' and ',
  '-',
  '–',
  ' to ',
  'April',
  'may',
  ' of ',
  '2015',
  '0',
  'th',
  '/',
  '.',
  'twenty',
  'first',
  'é',
);

test('no text makes the scanner throw, and dates come in order without overlap', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let after = 0;
      for (const found of scanDates(text, 0, text.length, en)) {
        assert.ok(found.start >= after && found.end > found.start && found.end <= text.length);
        for (const place of found.dates) assert.ok(place.start >= found.start && place.end <= found.end);
        after = found.end;
      }
    }),
    { numRuns: runs(500) },
  );
});
