import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const SOURCE = read(
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\nOriginal: English\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of Xandoria.\n2.\tThe Committee recommends that the State party:\n\t(a)\tOpen an office for seasonal workers in each harbour of the country;\n\t(b)\tPublish the well-being index of the crews of twelve ships.\n3.\tThe Committee requests a report on the fishing fleet within two years.\n',
);
const SOURCES: SourceList = {
  treaty: () => undefined,
  document: (symbol) =>
    symbol === 'CMW/C/XAA/CO/2'
      ? { model: SOURCE, isWord: false, doubts: doubtsAbout(SOURCE, 'en', false) }
      : undefined,
};
const SAID = 'The recommendations of the Committee are reproduced below in bold.';

/** The answers to texts without quotation marks in a follow-up report, in short. */
function answers(text: string, said = SAID): readonly string[] {
  const head =
    'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\t';
  return checkedCitations(read(`${head}${said}\n\n${text}\n\n2.\tSo it was done.\n`), SOURCES).flatMap(
    ({ kind, place, verdict, differences }) =>
      kind === 'quotation'
        ? [[place, verdict, differences?.map((one) => one.quotation).join()].filter(Boolean).join(': ')]
        : [],
  );
}

describe('a text that is reproduced without quotation marks', () => {
  it('is that of the recommendation whose number stands above it', () => {
    for (const label of ['Recommendation 2 (a)', 'Reply to recommendation No. 2 (a)', 'Paragraph 2 (a)'])
      assert.deepEqual(
        answers(`\t${label}\n\n\tOpen an office for seasonal workers in every harbour of the country;`),
        ['2 (a): not-verbatim: every'],
        label,
      );
  });

  it('may be in bold type as plain text has it', () => {
    for (const stars of ['**', '__', '*'])
      assert.deepEqual(
        answers(
          `${stars}Recommendation 2 (a)${stars}\n\n${stars}Open an office for seasonal workers in every harbour of the country.${stars}`,
        ),
        ['2 (a): not-verbatim: every'],
        stars,
      );
  });

  it('may be of several blocks', () => {
    assert.deepEqual(
      answers(
        '\tRecommendation contained in paragraph 2 of the concluding observations (CMW/C/XAA/CO/2)\n\n\tThe Committee recommends that the State party:\n\n\t(a)\tOpen an office for seasonal workers in every harbour of the country;\n\n\t(b)\tPublish the well-being index of the crews of twelve boats.',
      ),
      ['2: verbatim', '2: not-verbatim: every', '2: not-verbatim: boats'],
    );
  });

  it('may have nothing but its bold type to tell it', () => {
    const request = '\tThe Committee requests a report on the fishing fleet within three years.';
    assert.deepEqual(answers(request), ['not-verbatim: three']);
    assert.deepEqual(answers(request, 'Each paragraph of CMW/C/XAA/CO/2 is quoted before the reply.'), [
      'not-verbatim: three',
    ]);
    assert.deepEqual(answers(request, 'The Government thanks the Committee.'), []);
    assert.deepEqual(answers(request, 'The recommendations in CMW/C/XAA/CO/2 and CMW/C/XAA/CO/1 are reproduced.'), []);
  });

  it('is the writer’s own if it is nothing like its source', () => {
    assert.deepEqual(answers('\tThe Ministry of Ships has opened nine offices since the spring of that year.'), []);
    assert.deepEqual(
      answers('\tRecommendation 2 (a)\n\n\tNine offices have been open since the spring of the year.'),
      [],
    );
    assert.deepEqual(answers('\t(a)\tOpened an office for seasonal workers in each harbour of the country;'), []);
    assert.deepEqual(
      answers(
        '\tRecommendation 2 (a)\n\n\tOpen an office for seasonal workers in the two largest towns of the country;',
      ),
      [],
    );
    assert.deepEqual(
      answers(
        `\tRecommendation 2 (a)\n\n\tOpen an office for seasonal workers in every harbour of the country.\n\n2.\t${SAID}`,
        'The Government thanks the Committee.',
      ),
      [],
      'before the document says that it reproduces',
    );
  });
});
