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
3.\tThe State party should (a) mend the nets and (b) paint the hulls of undocumented workers’ boats, at co-operative prices set by the harbour office.
`,
  'file:///source.txt',
);

const NETS = 'Nobody shall mend nets at night without pay.';
const LAMPS = 'Every lighthouse keeper may ask for oil and lamps.';

const SOURCES: SourceList = {
  treaty: () => undefined,
  document: (symbol) =>
    symbol === 'CMW/C/XAA/CO/2'
      ? { model: SOURCE, isWord: false, doubts: doubtsAbout(SOURCE, 'en', false) }
      : undefined,
};

function verdictOn(quotation: string, paragraph = 1): string {
  const model = read(
    `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tIt was said: ${quotation} (CMW/C/XAA/CO/2, para. ${paragraph}).\n`,
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

  it('is a letter of an item, a number of a note or the form of an apostrophe', () => {
    for (const quotation of [
      '“mend the nets and paint the hulls of undocumented workers’ boats”',
      '“(a) mend the nets and (b) paint the hulls of undocumented workers’ boats”',
      "“mend the nets and paint the hulls of undocumented workers' boats”",
      '“(i) mend the nets and (ii) paint the hulls of undocumented workers’ boats”',
      '“mend the nets and paint the hulls12 of undocumented workers’ boats,3 at co-operative prices”',
    ])
      assert.equal(verdictOn(quotation, 3), 'verbatim', quotation);
  });

  it('is not a part of a word, so that a quotation begins and ends with whole ones', () => {
    assert.equal(
      verdictOn('“documented workers’ boats, at co-operative prices”', 3),
      'not-verbatim undocumented>documented',
    );
    assert.equal(verdictOn('“the hulls of undocumented workers’ boat”', 3), 'not-verbatim boats>boat');
  });

  it('is not named beside a difference that counts', () => {
    assert.equal(
      verdictOn('“undocumented workers’ ships, at cooperative prices set by the harbour office”', 3),
      'not-verbatim boats>ships',
    );
  });
});

describe('a quotation that goes on from one paragraph of an article into the next', () => {
  const article = { number: 10, paragraphs: [1, 2].map((number) => ({ number, text: number === 1 ? NETS : LAMPS })) };
  const sources: SourceList = {
    document: () => undefined,
    treaty: (instrument) =>
      instrument === 'icrmw' ? { version: 1, instrument, source: 'text.txt', articles: [article] } : undefined,
  };
  const verdictsOn = (words: string) =>
    checkedCitations(
      read(
        `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tIt was said: “${words}” (Convention on Migrant Workers, art. 10).\n`,
      ),
      sources,
    ).flatMap(({ kind, verdict }) => (kind === 'quotation' ? [verdict] : []));

  it('is verbatim, as long as they follow each other', () => {
    assert.deepEqual(verdictsOn('mend nets at night without pay. Every lighthouse keeper may ask for oil'), [
      'verbatim',
    ]);
    assert.deepEqual(verdictsOn('Every lighthouse keeper may ask for oil. Nobody shall mend nets at night'), [
      'not-verbatim',
    ]);
  });
});
