import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matrixData } from '../../../server/src/features/data/matrixData';
import { recommendationData } from '../../../server/src/features/data/recommendationData';
import { NO_OWN_COLUMNS } from '../../../server/src/features/matrix/ownColumns';
import {
  matrixSources,
  type RecommendationMatrix,
  recommendationMatrix,
} from '../../../server/src/features/matrix/recommendationMatrix';
import { CYCLE_PARTS, type CyclePart } from '../../../server/src/features/recommendations/cycleMembers';
import { recommendationsOf } from '../../../server/src/features/recommendations/recommendations';
import type { DocumentModel } from '../../../server/src/model/document';
import { summarize } from '../../../server/src/model/summary';
import { read } from '../../support/documents';
import { fc, runs } from '../../support/random';

const OWN = 'CMW/C/XCV/CO/1';
const LETTERS = 'abcd';

/** What stands under one heading of the observations. */
interface Topic {
  readonly hasConcern: boolean;
  readonly kind: 'thanks' | 'plain' | 'lettered';
  readonly letters: number;
}

/** The paragraphs that another document cites in one of its own, by numbers that may not exist. */
interface Cited {
  readonly number: number;
  readonly letter: string;
  /** The end of a range; the same number for none. */
  readonly to: number;
}

/** A document beside the observations. */
interface Beside {
  readonly symbol: string;
  readonly title: string;
  readonly part: CyclePart | undefined;
  /** The number of the report that it is about, if that decides whether it belongs; otherwise 0. */
  readonly report: number;
}

const BESIDE: readonly Beside[] = [
  { symbol: 'CMW/C/XCV/FCO/1', title: 'Information received from Calvenia', part: 'follow-up-report', report: 0 },
  { symbol: 'CMW/C/XCV/FCO/2', title: 'Information received from Calvenia', part: undefined, report: 0 },
  {
    symbol: 'CMW/C/XCV/Q/1',
    title: 'List of issues in relation to the report of Calvenia',
    part: undefined,
    report: 0,
  },
  {
    symbol: 'CMW/C/XCV/Q/2',
    title: 'List of issues in relation to the report of Calvenia',
    part: 'list-of-issues',
    report: 2,
  },
  {
    symbol: 'CMW/C/XCV/Q/3',
    title: 'List of issues in relation to the report of Calvenia',
    part: 'list-of-issues',
    report: 3,
  },
  { symbol: 'CMW/C/XCV/RQ/2', title: 'Replies of Calvenia to the list of issues', part: 'replies', report: 2 },
  {
    symbol: 'CMW/C/XCV/2',
    title: 'Second periodic report submitted by Calvenia under article 73 of the Convention',
    part: 'report',
    report: 2,
  },
  {
    symbol: 'CMW/C/XCV/3',
    title: 'Third periodic report submitted by Calvenia under article 73 of the Convention',
    part: 'report',
    report: 3,
  },
  {
    symbol: 'CMW/C/XCV/CO/2',
    title: 'Concluding observations on the second periodic report of Calvenia',
    part: 'observations',
    report: 2,
  },
  {
    symbol: 'CMW/C/XCV/CO/3',
    title: 'Concluding observations on the third periodic report of Calvenia',
    part: 'observations',
    report: 3,
  },
  {
    symbol: 'CEDAW/C/XCV/CO/4',
    title: 'Concluding observations on the fourth periodic report of Calvenia',
    part: 'other-committees',
    report: 0,
  },
  {
    symbol: 'CMW/C/XDV/Q/2',
    title: 'List of issues in relation to the report of Dalvenia',
    part: undefined,
    report: 0,
  },
  {
    symbol: 'CMW/C/XDV/CO/2',
    title: 'Concluding observations on the second periodic report of Dalvenia',
    part: undefined,
    report: 0,
  },
  { symbol: 'CMW/C/GC/7', title: 'General comment No. 7 (2025) on harbours', part: undefined, report: 0 },
];

const topics = fc.array(
  fc.record({
    hasConcern: fc.boolean(),
    kind: fc.constantFrom('thanks' as const, 'plain' as const, 'lettered' as const, 'lettered' as const),
    letters: fc.integer({ min: 2, max: LETTERS.length }),
  }),
  { minLength: 1, maxLength: 8 },
);

const cited: fc.Arbitrary<Cited> = fc
  .record({
    number: fc.integer({ min: 1, max: 18 }),
    letter: fc.constantFrom('', '', 'a', 'b', 'd', 'z'),
    more: fc.constantFrom(0, 0, 0, 2, 5),
  })
  .map(({ number, letter, more }) => ({ number, letter: more > 0 ? '' : letter, to: number + more }));

const besides = fc.uniqueArray(
  fc.record({
    document: fc.constantFrom(...BESIDE),
    paragraphs: fc.array(fc.array(cited, { maxLength: 2 }), { minLength: 1, maxLength: 4 }),
  }),
  { selector: ({ document }) => document.symbol, maxLength: 9 },
);

/** The observations of some topics, with the places of their recommendations in order, and the concern that each paragraph answers. */
function observationsOf(all: readonly Topic[]) {
  const lines = [`${OWN}\n\nConcluding observations on the initial report of Calvenia\n`];
  const places: string[] = [];
  const concerns = new Map<number, number>();
  let number = 0;
  const paragraph = (words: string) => {
    number++;
    lines.push(`${number}.\t${words}`);
  };
  paragraph('The Committee considered the initial report of Calvenia (CMW/C/XCV/1).');
  for (const [i, { hasConcern, kind, letters }] of all.entries()) {
    lines.push(`\n\t\tHarbour No. ${i + 1}\n`);
    if (kind === 'thanks') {
      paragraph(`The Committee welcomes the lamp of pier ${i}.`);
      continue;
    }
    if (hasConcern) {
      paragraph(`The Committee is concerned that pier ${i} is in the dark.`);
      concerns.set(number, number + 1);
    }
    paragraph(`The Committee recommends that the State party${kind === 'plain' ? ` light pier ${i}.` : ':'}`);
    places.push(String(number));
    if (kind === 'plain') continue;
    for (const letter of LETTERS.slice(0, letters)) {
      lines.push(`\t(${letter})\tPaint wall ${letter} of harbour ${i};`);
      places.push(`${number} (${letter})`);
    }
  }
  return { text: `${lines.join('\n')}\n`, places, concerns };
}

function textOf({ symbol, title }: Beside, paragraphs: readonly (readonly Cited[])[]): string {
  const words = ({ number, letter, to }: Cited) =>
    to > number
      ? `(${OWN}, paras. ${number}–${to})`
      : `(${OWN}, para. ${number}${letter === '' ? '' : ` (${letter})`})`;
  return `${symbol}\n\n${title}\n\n${paragraphs
    .map(
      (all, i) =>
        `${i + 1}.\tOn the lamps of ${symbol} much was written${all.map((one) => ` ${words(one)}`).join(', and')}.\n`,
    )
    .join('')}`;
}

/** The rows that a citation means: "row, concern". */
function meant({ number, letter, to }: Cited, places: readonly string[], concerns: ReadonlyMap<number, number>) {
  const rows: string[] = [];
  for (let n = number; n <= to; n++) {
    const lettered = `${n} (${letter})`;
    const row = letter !== '' && places.includes(lettered) ? lettered : String(n);
    if (places.includes(row)) rows.push(`${row}, `);
    const answer = concerns.get(n);
    if (answer !== undefined) rows.push(`${answer}, ${n}`);
  }
  return rows;
}

/** What a matrix has in its cells: "row, concern: part: symbol place". */
function edgesOf({ rows }: RecommendationMatrix): readonly string[] {
  return rows.flatMap(({ written, cells, reiterated }) => [
    ...CYCLE_PARTS.flatMap((part) =>
      cells[part].said.map(({ symbol, place, concern }) => `${written}, ${concern}: ${part}: ${symbol} ${place}`),
    ),
    ...reiterated.map(({ symbol, place }) => `${written}, : reiterated: ${symbol} ${place}`),
  ]);
}

const MATRICES = fc.tuple(topics, besides).map(([all, around]) => {
  const own = observationsOf(all);
  const observations = read(own.text, 'file:///folder/own.txt');
  const others = around.map(({ document, paragraphs }, i) =>
    read(textOf(document, paragraphs), `file:///folder/beside-${i}.txt`),
  );
  const summaries = [observations, ...others].map(summarize);
  return { own, around, observations, others, summaries };
});

const matrixOf = (observations: DocumentModel, others: readonly DocumentModel[], all: readonly DocumentModel[]) =>
  recommendationMatrix(observations, others, all.map(summarize), 'en');

describe('the sums of the matrix, in folders of all sorts', () => {
  it('has the recommendations that are listed for the document, with their letters, and no other row', () => {
    fc.assert(
      fc.property(MATRICES, ({ own, observations, others, summaries }) => {
        const { rows } = recommendationMatrix(observations, others, summaries, 'en');
        assert.deepEqual(
          rows.map(({ written }) => written),
          own.places,
        );
        const listed = recommendationData(observations, recommendationsOf(observations, 'en'), 'en') as {
          readonly recommendations: readonly { readonly paragraph: string; readonly words: number }[];
        };
        assert.deepEqual(
          rows.flatMap(({ level, written }) => (level === 0 ? [written] : [])),
          listed.recommendations.map(({ paragraph }) => paragraph),
        );
        const words = (all: readonly { readonly words: number }[]) => all.reduce((sum, one) => sum + one.words, 0);
        assert.equal(words(rows), words(listed.recommendations));
      }),
      { numRuns: runs(30) },
    );
  });

  it('has each citation by a document of the State and the cycle in the row that it means, and nothing else', () => {
    fc.assert(
      fc.property(MATRICES, ({ own, around, observations, others, summaries }) => {
        const matrix = recommendationMatrix(observations, others, summaries, 'en');
        const observed = around.flatMap(({ document: { part, report } }) => (part === 'observations' ? [report] : []));
        const next = Math.min(...observed, Number.POSITIVE_INFINITY);
        const members = around.filter(
          ({ document: { part, report } }) => part !== undefined && (report === 0 || report <= next),
        );
        const expected = members.flatMap(({ document: { part, symbol }, paragraphs }) =>
          paragraphs.flatMap((all, i) => {
            const rows = all.flatMap((one) => meant(one, own.places, own.concerns));
            // A paragraph that names the recommendation is not counted for its concern once more.
            const direct = new Set(rows.flatMap((row) => (row.endsWith(', ') ? [row.slice(0, -2)] : [])));
            return rows
              .filter((row) => row.endsWith(', ') || !direct.has(row.split(', ')[0] ?? ''))
              .map((row) => `${row}: ${part}: ${symbol} ${i + 1}`);
          }),
        );
        assert.deepEqual([...new Set(edgesOf(matrix))].sort(), [...new Set(expected)].sort());
        assert.equal(edgesOf(matrix).length, new Set(expected).size, 'nothing is there twice');
        assert.deepEqual(
          Object.values(matrix.documents).flat().sort(),
          members.map(({ document: { symbol } }) => symbol).sort(),
        );
      }),
      { numRuns: runs(100) },
    );
  });

  it('has no cell without words that it shows and that stand in the document, or a reason why it is empty', () => {
    fc.assert(
      fc.property(MATRICES, ({ observations, others, summaries }) => {
        const matrix = recommendationMatrix(observations, others, summaries, 'en');
        for (const row of matrix.rows)
          for (const part of CYCLE_PARTS) {
            const { said, empty } = row.cells[part];
            assert.equal(said.length === 0, empty !== undefined);
            if (empty?.why === 'absent') assert.deepEqual(matrix.documents[part], []);
            if (empty?.why === 'silent') assert.notDeepEqual(matrix.documents[part], []);
            for (const { uri, text, citing, start, end } of said) {
              const source = others.find((other) => other.text.uri === uri)?.text.text ?? '';
              const words = citing.text.replace(/^…|…$/g, '');
              assert.ok(words !== '' && source.replace(/\s+/g, ' ').includes(words), words);
              assert.match(source.slice(citing.start, citing.end), /^\d+(?: \([a-z]\))?$|–/);
              assert.ok(text !== '' && citing.start >= start && citing.end <= end);
            }
          }
        const data = JSON.stringify(matrixData([{ matrix, own: NO_OWN_COLUMNS }]));
        assert.doesNotMatch(data, /"(?:citing|text|symbol)":""/);
      }),
      { numRuns: runs(30) },
    );
  });

  it('needs no more documents than those that cite, of the State and the cycle, and the next observations', () => {
    fc.assert(
      fc.property(MATRICES, ({ observations, others, summaries }) => {
        const citing = (symbol: string) =>
          summaries.filter((one) => one.cited.some((place) => place.symbol === symbol));
        const uris = matrixSources(summarize(observations), summaries, citing);
        const sources = others.filter(({ text: { uri } }) => uris.includes(uri));
        const all = [observations, ...others];
        assert.deepEqual(edgesOf(matrixOf(observations, sources, all)), edgesOf(matrixOf(observations, others, all)));
      }),
      { numRuns: runs(30) },
    );
  });
});
