import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const SOURCE = read(
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2019\nOriginal: English\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the report.\n2.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour.\n3.\tThe Committee requests a report on the fishing fleet within two years.\n',
);

const SOURCES: SourceList = {
  treaty: () => undefined,
  document: (symbol) =>
    symbol === 'CMW/C/XAA/CO/2'
      ? { model: SOURCE, isWord: false, doubts: doubtsAbout(SOURCE, 'en', false) }
      : undefined,
};

const TITLE = 'concluding observations on the second periodic report of Xandoria';

/** The answers to what a paragraph of a report cites, in short. */
function answers(paragraph: string): readonly string[] {
  const text = `CMW/C/XAA/3\n\nThird periodic report submitted by Xandoria\n\n1.\tXandoria thanks the Committee.\n2.\t${paragraph}\n`;
  return checkedCitations(read(text), SOURCES).map(({ kind, source, place, verdict, reason, last }) =>
    [kind, source, place, verdict, reason ?? last].filter((part) => part !== undefined).join(': '),
  );
}

describe('a text with the symbol of an annual report', () => {
  it('is a part of it, and denies nothing', () => {
    const part = read(
      'A/54/18\nDistr.: General\n9 October 1999\nOriginal: English\n\nGeneral recommendation XXIV on ships\n\n1.\tShips are safe in all harbours of the coast.\n2.\tBoats are not.\n',
    );
    const sources: SourceList = {
      treaty: () => undefined,
      document: (symbol) =>
        symbol === 'A/54/18' ? { model: part, isWord: false, doubts: doubtsAbout(part, 'en', false) } : undefined,
    };
    const text =
      '1.\tSee A/54/18, para. 97. It says “boats are safe in all harbours of the coast” (A/54/18, para. 1).\n';
    assert.deepEqual(
      checkedCitations(read(text), sources).flatMap(({ place, verdict, reason }) =>
        verdict === 'found' ? [] : [`${place}: ${verdict}: ${reason}`],
      ),
      ['97: not-checked: extract', '1: not-checked: extract'],
    );
  });
});

describe('what is cited by a title alone', () => {
  it('is held against the document at hand with that title', () => {
    assert.deepEqual(answers(`It is asked in paragraph 2 of the ${TITLE} (2019).`), [
      'place: CMW/C/XAA/CO/2: 2: found',
    ]);
    assert.deepEqual(answers(`It is asked in paragraph 12 of the ${TITLE} (2019).`), [
      'place: CMW/C/XAA/CO/2: 12: no-such-place: 3',
    ]);
    assert.deepEqual(answers(`It is asked in the ${TITLE}, paragraph 12.`), [
      'place: CMW/C/XAA/CO/2: 12: no-such-place: 3',
    ]);
  });

  it('is compared word by word', () => {
    const right = '“open an office for seasonal workers in each harbour”';
    assert.deepEqual(answers(`It was asked to ${right} (${TITLE}, para. 2).`), [
      'quotation: CMW/C/XAA/CO/2: 2: verbatim',
      'place: CMW/C/XAA/CO/2: 2: found',
    ]);
    assert.deepEqual(
      answers(`It was asked to ${right.replace('each', 'one')} (${TITLE} (2019), para. 2).`)[0],
      'quotation: CMW/C/XAA/CO/2: 2: not-verbatim',
    );
    assert.deepEqual(
      answers(`It was asked to ${right} (${TITLE}, para. 3).`)[0],
      'quotation: CMW/C/XAA/CO/2: 3: verbatim-elsewhere',
    );
  });

  it('is not checked where the year is another', () => {
    assert.deepEqual(answers(`It is asked in paragraph 12 of the ${TITLE} (2009).`), [
      'place: CMW/C/XAA/CO/2: 12: not-checked: other-year',
    ]);
    assert.deepEqual(
      answers(`It was asked to “open one office for seasonal workers in each harbour” (${TITLE} (2009), para. 2).`),
      ['quotation: CMW/C/XAA/CO/2: 2: not-checked: other-year', 'place: CMW/C/XAA/CO/2: 2: not-checked: other-year'],
    );
  });

  it('is not checked where nothing but the year is written, and is another', () => {
    assert.deepEqual(answers('It was asked in the previous concluding observations of 2009 (para. 12).'), [
      'place: CMW/C/XAA/CO/2: 12: not-checked: other-year',
    ]);
    assert.deepEqual(answers('It was asked in the previous concluding observations of 2019 (para. 12).'), [
      'place: CMW/C/XAA/CO/2: 12: no-such-place: 3',
    ]);
  });

  it('is not denied where the paragraph may be one of a document that answers it', () => {
    for (const answer of ['comments on', 'reply to', 'responses of the Government to'])
      assert.deepEqual(
        answers(`It was explained in the ${answer} the previous concluding observations (para. 12).`),
        ['place: CMW/C/XAA/CO/2: 12: not-checked: source-uncertain'],
        answer,
      );
    assert.deepEqual(answers('The reply to paragraph 12 of the previous concluding observations is here.'), [
      'place: CMW/C/XAA/CO/2: 12: no-such-place: 3',
    ]);
  });

  it('is not held against a document of another State, committee, report or kind', () => {
    for (const title of [
      TITLE.replace('Xandoria', 'Belmara'),
      TITLE.replace('second', 'first'),
      TITLE.replace('second', 'combined second and third'),
      TITLE.replace('on', 'of the Committee against Torture on'),
      'list of issues in relation to the second periodic report of Xandoria',
    ])
      for (const one of answers(`It is asked in paragraph 12 of the ${title}.`))
        assert.doesNotMatch(one, /no-such-place|: found/, title);
  });
});
