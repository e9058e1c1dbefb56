import { describe, it } from 'node:test';
import { Listing } from '../../server/src/edits/lists/listing';
import { arrange, arrangementEntries } from '../../server/src/edits/numbers/arrangement';
import { paste } from '../../server/src/edits/paste/pasteParagraphs';
import { Nearby } from '../../server/src/edits/references/nearby';
import { placeName } from '../../server/src/features/places/findingPlace';
import { readDocument } from '../../server/src/model/document';
import { followUpLists } from '../../server/src/model/followUpList';
import { openText } from '../../server/src/text/textVersion';
import { assertGrows } from '../support/grows';

const repeated = (size: number, one: (i: number) => string) => Array.from({ length: size }, (_, i) => one(i)).join('');
const read = (text: string) => readDocument(openText('file:///lists.txt', 'treaty-body', 1, text));
/** Tokens and ranges are found by halving, so that the work grows a little faster than the text; with its square it was twice that and more. */
const SEARCHED = 15;

/** How many paragraphs a text of some size has: numbers must not look like years. */
const few = (size: number) => size >> 1;
const draft = (body: string) => read(`CMW/C/XAA/CO/2\n\nConcluding observations\n\n${body}`);

describe('work grows with the text', () => {
  it('where follow-up lists are looked for among many lists of one paragraph', () =>
    assertGrows(
      (size) => draft(`1.\tIt acts.\n2.\tIt notes ${repeated(size, () => 'paragraphs 1 and 2; ')}.\n`),
      followUpLists,
      SEARCHED,
    ));

  it('where words that point at the paragraph before stand among many citations', () =>
    assertGrows(
      (size) => {
        const model = draft(
          `1.\tIt acts.\n2.\tIt acts.\n3.\tIt notes ${repeated(size, () => 'the previous paragraph and the following two paragraphs; ')}.\n`,
        );
        const before = model.paragraphs.all[1]?.block ?? 0;
        return { model, arrangement: arrange(model, arrangementEntries(model).toSpliced(before, 1), 'keep') };
      },
      ({ model, arrangement }) => {
        const nearby = new Nearby(model, arrangement);
        return model.readings.map((reading, b) => nearby.strays(b, reading));
      },
    ));

  it('where each of many subparagraphs is named', () =>
    assertGrows(
      (size) => draft(`1.\tIt should:\n\n${repeated(size, () => '\t(a)\tAct;\n')}`),
      (model) => model.tree.blocks.map((_, b) => placeName(model, b, 'en')),
    ));

  it('where one list names many ranges of all paragraphs', () =>
    assertGrows(
      (times) => {
        const size = few(times);
        const ranges = repeated(size, () => `1–${size}, `);
        return draft(`${repeated(size, (i) => `${i + 1}.\tIt acts.\n`)}${size + 1}.\tSee paragraphs ${ranges}1.\n`);
      },
      (model) => {
        const listing = new Listing(model);
        const block = model.tree.blocks.length - 1;
        const references = model.readings[block]?.references ?? [];
        return [listing.elements(block, references), listing.entriesIn(block, references)];
      },
    ));

  it('where a paragraph is cut and pasted that ranges of all others include', () =>
    assertGrows(
      (times) => {
        const size = few(times);
        const { text } = draft(repeated(size, (i) => `${i + 1}.\tSee paragraphs 1–${size}.\n`)).text;
        const start = text.indexOf('\n2.\t') + 1;
        const end = text.indexOf('\n3.\t') + 1;
        const left = read(text.slice(0, start) + text.slice(end));
        return { left, start, piece: text.slice(start, end), source: { text, start, end, isSame: true } };
      },
      ({ left, piece, source }) =>
        paste(left, { start: left.text.text.length, end: left.text.text.length }, piece, source),
      SEARCHED,
    ));
});
