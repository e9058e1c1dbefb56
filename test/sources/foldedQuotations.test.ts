import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const SOURCE = read(
  `CMW/C/XAA/CO/2
Distr.: General
9 October 2023
Original: English

Concluding observations on the second periodic report of Xandoria

1.\tThe Committee recommends that the State party open “harbour offices” for seasonal workers – and their families – in each of the fifteen ports, publish its well-being index, and co-operate with the crews of 12 ships.
2.\tThe Committee requests a report on the fishing fleet within two years.
`,
  'file:///source.txt',
);

const SOURCES: SourceList = {
  treaty: () => undefined,
  document: (symbol) =>
    symbol === 'CMW/C/XAA/CO/2'
      ? { model: SOURCE, isWord: false, doubts: doubtsAbout(SOURCE, 'en', false) }
      : undefined,
};

function verdictOn(quotation: string): string {
  const model = read(
    `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tIt was said: ${quotation} (CMW/C/XAA/CO/2, para. 1).\n`,
  );
  const found = checkedCitations(model, SOURCES).filter(({ kind }) => kind === 'quotation');
  return found
    .map(({ verdict, reason, differences = [] }) =>
      [
        reason === undefined ? verdict : `${verdict}: ${reason}`,
        ...differences.map(({ source, quotation: words }) => `${source}>${words}`),
      ].join(' '),
    )
    .join('; ');
}

describe('what does not count in a quotation', () => {
  for (const [what, ...quotations] of [
    [
      'marks within, and nested ones',
      '“open ‘harbour offices’ for seasonal workers”',
      '‘open “harbour offices” for seasonal workers and their families’',
      '"open \'harbour offices\' for seasonal workers"',
      '«open “harbour offices” for seasonal workers»',
    ],
    [
      'dashes and spaces',
      '“for seasonal workers—and their families—in each of the fifteen ports”',
      '“for seasonal workers - and  their families - in each of the fifteen ports”',
      '“for seasonal workers and their\u00a0families in each of the fifteen ports”',
    ],
    ['the case of the first letter', '“Publish its well-being index, and co-operate with the crews”'],
    [
      'what the writer changed, in brackets',
      '“[O]pen “harbour offices” for seasonal workers and their families”',
      '“open [their] offices [sic] for seasonal workers and their families”',
      '“open “harbour offices” for seasonal workers [emphasis added] and their families”',
      '“open “harbour offices” for seasonal workers (footnotes omitted) and their families”',
      '“open “harbour offices” for seasonal workers and their families” (emphasis added)',
    ],
    [
      'what is left out, as long as the parts stand in order',
      '“open “harbour offices” […] in each of the fifteen ports”',
      '“for seasonal workers … publish its well-being index”',
      '“for seasonal workers ... with the crews of 12 ships”',
    ],
    [
      'hyphens in compounds, and numbers in words',
      '“publish its wellbeing index, and cooperate with the crews”',
      '“publish its well being index, and co-operate with the crews of twelve ships”',
      '“and their families in each of the 15 ports”',
    ],
    [
      'emphasis, and the marks of notes',
      '“for **seasonal workers** and _their families_ in each of the fifteen ports”',
      '“for seasonal workers¹ and their families in each of the fifteen ports”',
      '“for seasonal workers and their families in each of the fifteen ports.”',
    ],
  ] as const)
    it(what, () => {
      for (const quotation of quotations) assert.equal(verdictOn(quotation), 'verbatim', quotation);
    });

  it('is not a word; where all parts stand there in another order, nothing is certain', () => {
    for (const [quotation, expected] of [
      ['“for seasonal workers or their families in each of the fifteen ports”', 'not-verbatim and>or'],
      ['“for seasonal worker and their families in each of the fifteen ports”', 'not-verbatim workers>worker'],
      ['“for seasonal workers and their families in each of the 22 ports”', 'not-verbatim fifteen>22'],
      ['“for seasonal workers and families in each of the fifteen ports”', 'not-verbatim their>'],
      [
        '“open “harbour offices” for seasonal workers and their ports”',
        'not-verbatim families – in each of the fifteen>',
      ],
      ['“for seasonal workers and their families in each of the fifteen docks”', 'not-verbatim ports>docks'],
    ] as const)
      assert.equal(verdictOn(quotation), expected, quotation);
    assert.equal(
      verdictOn('“publish its well-being index … for seasonal workers and their families”'),
      'not-checked: out-of-order',
    );
    assert.equal(
      verdictOn('“publish its well-being index … for seasonal workers and their cousins”'),
      'not-verbatim families>cousins',
    );
  });
});
