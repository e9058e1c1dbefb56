import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyText } from '../../server/src/word/apply/applyText';
import { numberedText } from '../../server/src/word/apply/numberedText';
import { partOf } from '../export/exported';
import { docx, level, list, listOf, numberingOf, p } from './support/docx';
import { read } from './support/reading';

const BY = { author: 'A. Drafter', date: '2026-01-02T03:04:05Z' };
const [NUMBER, LETTER, ROMAN] = [
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '(%2)'),
  level(2, 'lowerRoman', '(%3)'),
];
const NUMBERING = numberingOf(
  listOf(0, NUMBER + LETTER + ROMAN, 1),
  listOf(4, level(0, 'upperRoman', '%1.'), 2),
  listOf(5, level(0, 'upperLetter', '%1.'), 3),
);
const file = (...body: readonly string[]) => docx({ numbering: NUMBERING, body: body.join('') });
const number = (words: string) => p(words, list(1));
const letter = (words: string) => p(words, list(1, 1));
const roman = (words: string) => p(words, list(1, 2));

const DRAFT = file(
  p('The Committee met in Xandor.'),
  number('It recommends that Xandoria:'),
  letter('Ratify the Convention;'),
  letter('Amend its law:'),
  roman('Promptly;'),
  roman('In full;'),
  letter('Adopt a plan.'),
  number('It adjourns.'),
);

const linesOf = (text: string) => text.split('\n').filter((line) => /\S/.test(line));

/** The lines after an edit was saved. It comes back as it was if rejected, and saved again it is the same. */
function saved(bytes: Uint8Array, written: string, other: string): readonly string[] {
  const before = read(bytes).text;
  assert.ok(before.includes(written), written);
  const edited = before.replace(written, other);
  const result = applyText(bytes, edited, BY);
  if (result.kind !== 'applied') assert.fail(JSON.stringify(result));
  assert.equal(read(result.bytes, 'original').text, read(bytes, 'original').text);
  const numbered = numberedText(result.accepted, edited);
  assert.deepEqual(linesOf(numbered), linesOf(result.accepted.text));
  const again = applyText(result.bytes, numbered, BY);
  assert.ok(again.kind === 'applied' && Buffer.compare(again.bytes, result.bytes) === 0, 'saved again');
  return linesOf(result.accepted.text);
}

const [MET, RECOMMENDS, RATIFY, AMEND, PROMPTLY, IN_FULL, PLAN, ADJOURNS] = linesOf(read(DRAFT).text);

describe('a paragraph whose label is that of another level', () => {
  it('gets that level as a tracked change', () => {
    const result = applyText(DRAFT, read(DRAFT).text.replace('\t\t(ii)\tIn', '\t(c)\tIn'), BY);
    assert.ok(result.kind === 'applied');
    assert.match(
      partOf(result.bytes, 'word/document.xml'),
      /<w:pPr><w:numPr><w:ilvl w:val="1"\/>[^>]*<w:numId w:val="1"\/><\/w:numPr><w:pPrChange [^>]*w:author="A\. Drafter"[^>]*><w:pPr><w:numPr><w:ilvl w:val="2"\/>/,
    );
  });

  for (const [what, written, other] of [
    ['by letter and tabs', '\t\t(ii)\tIn', '\t(c)\tIn'],
    ['by letter alone', '\t\t(ii)\tIn', '\t\t(c)\tIn'],
    ['by tabs alone', '\t\t(ii)\tIn', '\t(ii)\tIn'],
  ] as const)
    it(`goes up, and what follows counts on: ${what}`, () => {
      assert.deepEqual(saved(DRAFT, written, other), [
        ...[MET, RECOMMENDS, RATIFY, AMEND, PROMPTLY],
        ...['\t(c)\tIn full;', '\t(d)\tAdopt a plan.', ADJOURNS],
      ]);
    });

  for (const [what, other] of [
    ['by letter and tabs', '\t\t(iii)\tAdopt'],
    ['by tabs alone', '\t\t(c)\tAdopt'],
  ] as const)
    it(`goes down: ${what}`, () => {
      assert.deepEqual(saved(DRAFT, '\t(c)\tAdopt', other), [
        ...[MET, RECOMMENDS, RATIFY, AMEND, PROMPTLY, IN_FULL],
        ...['\t\t(iii)\tAdopt a plan.', ADJOURNS],
      ]);
    });

  it('goes down as the first one, whose label may be a letter', () => {
    assert.deepEqual(saved(DRAFT, '\t(b)\tAmend', '\t(i)\tAmend'), [
      ...[MET, RECOMMENDS, RATIFY, '\t\t(i)\tAmend its law:', '\t\t(ii)\tPromptly;', '\t\t(iii)\tIn full;'],
      ...['\t(b)\tAdopt a plan.', ADJOURNS],
    ]);
  });

  it('becomes a paragraph, or part of one', () => {
    assert.deepEqual(saved(DRAFT, '\t(c)\tAdopt', '2.\tAdopt').slice(-2), ['2.\tAdopt a plan.', '3.\tIt adjourns.']);
    assert.deepEqual(saved(DRAFT, '2.\tIt adj', '\t(d)\tIt adj').slice(-2), [PLAN, '\t(d)\tIt adjourns.']);
  });

  it('gets it with its words edited, and where it is split off another', () => {
    assert.deepEqual(saved(DRAFT, '\t\t(ii)\tIn full;', '\t(c)\tNot in part;').slice(4), [
      ...[PROMPTLY, '\t(c)\tNot in part;', '\t(d)\tAdopt a plan.', ADJOURNS],
    ]);
    assert.deepEqual(saved(DRAFT, '\tAdopt a plan.', '\tAdopt\n\t\t(i)\ta plan.').slice(6), [
      ...['\t(c)\tAdopt', '\t\t(i)\ta plan.', ADJOURNS],
    ]);
  });
});

describe('a paragraph whose label is another one of its own level', () => {
  it('keeps the level, also where the letter may be a numeral', () => {
    const items = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'];
    const draft = file(number('It asks for:'), ...items.map(letter), roman('A part of it.'));
    const result = applyText(draft, read(draft).text.replace('\t(h)\tEighth', '\t(i)\tEighth'), BY);
    assert.ok(result.kind === 'applied');
    const shifted = read(draft).text.replace(
      /\t\(([a-i])\)\t(?=F|S|T|E|N)/g,
      (_, own: string) => `\t(${String.fromCharCode(own.charCodeAt(0) + 1)})\t`,
    );
    const inserted = shifted.replace('\t(b)\tFirst', '\t(a)\tNew;\n\t(b)\tFirst');
    const wide = applyText(draft, inserted, BY);
    assert.ok(wide.kind === 'applied');
    assert.deepEqual(linesOf(wide.accepted.text), linesOf(inserted));
    assert.equal(wide.places, 1);
  });

  it('keeps it as a heading, after paragraphs of other kinds', () => {
    const draft = file(
      p('Introduction', list(2)),
      ...['Scope', 'Form', 'Time', 'Place', 'Cost', 'Use', 'Rank', 'Voice'].flatMap((words) => [
        p(words, list(3)),
        number(`It notes the ${words.toLowerCase()}.`),
      ]),
    );
    const text = read(draft).text;
    assert.ok(/H\.\tVoice/.test(text));
    const edited = text
      .replace(/([A-H])(?=\.\t[A-Z])/g, (own) => String.fromCharCode(own.charCodeAt(0) + 1))
      .replace(/(\t?)B\.\tScope/, '$1A.\tNew\n$1B.\tScope');
    const result = applyText(draft, edited, BY);
    assert.ok(result.kind === 'applied', JSON.stringify(result));
    assert.deepEqual(linesOf(result.accepted.text), linesOf(edited));
  });

  it('keeps it where no paragraph has a label like that', () => {
    const flat = file(number('It asks for:'), letter('Figures;'), letter('A plan.'));
    assert.deepEqual(saved(flat, '\t(b)\tA plan', '(b)\tA plan'), linesOf(read(flat).text));
  });
});
