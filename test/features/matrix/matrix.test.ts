import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matrixData } from '../../../server/src/features/data/matrixData';
import { matrixTable } from '../../../server/src/features/matrix/matrixTable';
import { NO_OWN_COLUMNS } from '../../../server/src/features/matrix/ownColumns';
import {
  matrixSources,
  matrixSteps,
  recommendationMatrix,
} from '../../../server/src/features/matrix/recommendationMatrix';
import { bareReiterations } from '../../../server/src/features/matrix/reiterations';
import { similarTexts } from '../../../server/src/features/matrix/similarWording';
import { CYCLE_PARTS, type CyclePart } from '../../../server/src/features/recommendations/cycleMembers';
import { recommendationsOf } from '../../../server/src/features/recommendations/recommendations';
import { ownAddresses, summarize } from '../../../server/src/model/summary';
import { cycleText } from '../../support/cycle';
import { read } from '../../support/documents';
import { BESIDE, planted } from '../../support/rules/planted';

const { observations, others, summaries } = planted();
const matrix = recommendationMatrix(observations, others, summaries, 'en');

/** The cells of a row that say something, as "part: symbol place". */
function edges(written: string, of = matrix): string[] {
  const row = of.rows.find((one) => one.written === written);
  return CYCLE_PARTS.flatMap((part) =>
    (row?.cells[part].said ?? []).map(({ symbol, place, grade, through, concern }) =>
      [
        `${part}: ${symbol} ${place}`.trim(),
        ...(grade === '' ? [] : [grade]),
        ...(through === '' ? [] : [`to ${through}`]),
        ...(concern === '' ? [] : [`on ${concern}`]),
      ].join(', '),
    ),
  );
}

function empty(written: string, part: CyclePart): string {
  const cell = matrix.rows.find((one) => one.written === written)?.cells[part].empty;
  return cell === undefined ? '' : cell.why === 'elsewhere' ? `see ${cell.places.join(', ')}` : cell.why;
}

describe('the calculation of the matrix', () => {
  it('pauses after each document and each recommendation, and comes to the same', () => {
    const [fresh, ...freshOthers] = [observations, ...others].map(({ text }) => read(text.text, text.uri));
    assert.ok(fresh);
    const steps = matrixSteps(fresh, freshOthers, summaries, 'en');
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    assert.deepEqual(step.value, matrix);
    assert.ok(pauses >= others.length + 2 * matrix.rows.length, String(pauses));
  });
});

describe('what became of each recommendation', () => {
  it('has a row for each recommendation of the document and each of its subparagraphs', () => {
    assert.deepEqual(
      matrix.rows.map(({ written }) => written),
      ['5', '7', '10', '10 (a)', '10 (b)', '10 (c)', '12', '12 (a)', '12 (b)', '14'],
    );
    assert.equal(
      matrix.rows.filter(({ level }) => level === 0).length,
      recommendationsOf(observations, 'en').recommendations.length,
    );
    assert.deepEqual(
      matrix.rows.flatMap(({ written, isFollowUp }) => (isFollowUp ? [written] : [])),
      ['5', '10 (a)', '10 (b)', '12', '12 (a)', '12 (b)', '14'],
    );
    assert.equal(matrix.rows.find(({ written }) => written === '10')?.text, 'The Committee urges the State party:');
  });

  it('has each citation in the row that it means, and in no other', () => {
    assert.deepEqual(Object.fromEntries(matrix.rows.map(({ written }) => [written, edges(written)])), {
      '5': [
        'follow-up-report: CMW/C/XCV/FCO/1 1, on 4',
        'list-of-issues: CMW/C/XCV/Q/2 1',
        'replies: CMW/C/XCV/RQ/2 1, to CMW/C/XCV/Q/2, para. 1',
        'observations: CMW/C/XCV/CO/2 3',
      ],
      '7': [],
      '10': [],
      '10 (a)': [
        'list-of-issues: CMW/C/XCV/Q/2 3',
        'replies: CMW/C/XCV/RQ/2 3, to CMW/C/XCV/Q/2, para. 3',
        'replies: CMW/C/XCV/RQ/2 4, to CMW/C/XCV/Q/2, para. 3',
        'observations: CMW/C/XCV/CO/2 4',
      ],
      '10 (b)': [
        'list-of-issues: CMW/C/XCV/Q/2 3',
        'replies: CMW/C/XCV/RQ/2 3, to CMW/C/XCV/Q/2, para. 3',
        'replies: CMW/C/XCV/RQ/2 4, to CMW/C/XCV/Q/2, para. 3',
      ],
      '10 (c)': [],
      '12': ['observations: CMW/C/XCV/CO/2 7'],
      '12 (a)': [
        'list-of-issues: CMW/C/XCV/Q/2 4',
        'replies: CMW/C/XCV/RQ/2 5, to CMW/C/XCV/Q/2, para. 4',
        'other-committees: CEDAW/C/XCV/CO/4 1',
      ],
      '12 (b)': ['follow-up-report: CMW/C/XCV/FCO/1 2', 'evaluation: evaluation.txt, [B]'],
      '14': [],
    });
  });

  it('shows in each cell the words that cite, as they stand at their place', () => {
    for (const row of matrix.rows)
      for (const part of CYCLE_PARTS)
        for (const { citing, uri } of row.cells[part].said) {
          const source = others.find(({ text }) => text.uri === uri)?.text.text ?? '';
          const words = citing.text.replace(/^…|…$/g, '');
          assert.notEqual(words, '');
          assert.ok(source.replace(/\s+/g, ' ').includes(words), words);
          assert.match(source.slice(citing.start, citing.end), /\d|\([a-z]\)/);
        }
  });

  it('says of an empty cell whether a document is silent or not there, or which row has it', () => {
    assert.equal(empty('7', 'list-of-issues'), 'silent');
    assert.equal(empty('7', 'report'), 'absent');
    assert.equal(empty('10', 'replies'), 'see 10 (a), 10 (b)');
    assert.equal(empty('12 (b)', 'observations'), 'see 12');
    assert.deepEqual(matrix.documents.report, []);
    assert.deepEqual(matrix.documents['list-of-issues'], ['CMW/C/XCV/Q/2']);
    assert.deepEqual(matrix.documents.evaluation, ['evaluation.txt']);
  });

  it('leaves out what belongs to another State, to a later cycle, or to no State', () => {
    const looked = Object.values(matrix.documents).flat();
    for (const one of [BESIDE.otherState, BESIDE.laterCycle, BESIDE.comment])
      assert.ok(!looked.includes(summarize(one).symbols[0] ?? ''), one.text.uri);
    const cites = (symbol: string) => summaries.filter(({ cited }) => cited.some((one) => one.symbol === symbol));
    const uris = matrixSources(summarize(observations), summaries, cites);
    assert.deepEqual(uris.map((uri) => uri.replace('file:///cycle/', '')).sort(), [
      'CEDAW-C-XCV-CO-4.txt',
      'CMW-C-XCV-CO-2.txt',
      'CMW-C-XCV-FCO-1.txt',
      'CMW-C-XCV-Q-2.txt',
      'CMW-C-XCV-RQ-2.txt',
      'evaluation.txt',
    ]);
  });

  it('has the grade of an evaluation as it stands there, and none from what a State says of itself', () => {
    const grade = (title: string, words: string) => {
      const document = read(
        `${title}\n\n1.\tOn paragraph 12 (b) of the concluding observations (CMW/C/XCV/CO/1): ${words}\n`,
        'file:///cycle/grades.txt',
      );
      const found = recommendationMatrix(observations, [document], [summarize(document)], 'en');
      const cells = found.rows.find(({ written }) => written === '12 (b)')?.cells;
      return cells?.evaluation.said[0]?.grade ?? '';
    };
    const letter = 'Letter to the Permanent Mission of Calvenia';
    assert.equal(grade(letter, 'the Committee thanks the State party. [C1] More is needed.'), '[C1]');
    assert.equal(grade(letter, 'the recommendation has been partially implemented.'), 'partially implemented');
    assert.equal(grade(letter, 'the Committee thanks the State party.'), '');
    const report = 'CMW/C/XCV/FCO/1\n\nInformation received from Calvenia';
    assert.equal(grade(report, 'the recommendation has been fully implemented [A].'), '');
  });

  it('takes no grade from a paper of others, nor from a text that does not say whose it is', () => {
    const paper = (text: string) => {
      const document = read(text, 'file:///cycle/paper.txt');
      const found = recommendationMatrix(observations, [document], [summarize(document)], 'en');
      const cells = found.rows.find(({ written }) => written === '12 (b)')?.cells;
      return [cells?.evaluation.said.length, cells?.others.said.length];
    };
    const says = (head: string, cited: string, judged: string) =>
      `${head}\n\n1.\t${judged} (CMW/C/XCV/CO/1, para. 12 (b)). ${cited}\n`;
    for (const head of [
      'Alternative report of the seafarers of Calvenia',
      'Joint submission to the Special Rapporteur on follow-up by the harbour workers',
      'Assessment of the follow-up to the concluding observations, submitted by the Union of Cooks',
      'What the harbour has seen in ten years',
    ])
      for (const judged of ['The recommendation has not been implemented', 'The Committee gave a [C] for this'])
        assert.deepEqual(paper(says(head, 'It is a pity.', judged)), [0, 1], head);
    for (const head of [
      'Letter of the Rapporteur for follow-up to concluding observations',
      'Assessment of the information received from Calvenia',
      'Report on follow-up to the concluding observations of the Committee',
    ])
      assert.deepEqual(paper(says(head, 'The Committee thanks the State party.', 'See [C]')), [1, 0], head);
    for (const text of [
      'Lettre à la Mission permanente de la Calvénie\n\n1.\tLe Comité remercie l’État partie de sa réponse (CMW/C/XCV/CO/1, par. 12 b)). [C]\n',
      'Carta a la Misión Permanente de Calvenia\n\n1.\tEl Comité agradece al Estado parte su respuesta (CMW/C/XCV/CO/1, párr. 12 b)). [C]\n',
    ])
      assert.deepEqual(paper(text), [1, 0], text);
  });

  it('counts the letters between the ends of a range, and a letter that does not exist for its paragraph', () => {
    const of = (words: string) => {
      const report = read(
        `CMW/C/XCV/FCO/1\n\nInformation received from Calvenia\n\n1.\t${words}\n`,
        'file:///cycle/report.txt',
      );
      const found = recommendationMatrix(observations, [report], [summarize(report)], 'en');
      return found.rows.flatMap(({ written, cells }) => (cells['follow-up-report'].said.length > 0 ? [written] : []));
    };
    const document = 'of the concluding observations (CMW/C/XCV/CO/1)';
    assert.deepEqual(of(`On paragraph 10 (a)–(c) ${document}, all is done.`), ['10 (a)', '10 (b)', '10 (c)']);
    assert.deepEqual(of(`On paragraph 10 (f) ${document}, all is done.`), ['10']);
    assert.deepEqual(of(`On paragraphs 6–12 ${document}, all is done.`), ['7', '10', '12']);
    assert.deepEqual(of(`On paragraph 16 ${document}, all is done.`), []);
  });
});

describe('what the next observations say of a recommendation', () => {
  const text = cycleText('CMW-C-XCV-CO-2.txt')
    .replace(
      'The Committee, recalling its previous recommendation (CMW',
      'The Committee, reiterating its recommendation (CMW',
    )
    .replace(
      '5.	The Committee recommends that the State party:',
      '5.	The Committee reiterates its previous recommendations and recommends that the State party:',
    )
    .replace(
      '(b)	Make use of the alternatives',
      '(b)	Grant every person detained there access to a judge within 48 hours, in accordance with article 16, paragraph 6, of the Convention, and make use of the alternatives',
    );
  const { observations: earlier, others: all, summaries: known } = planted(text);
  const found = recommendationMatrix(earlier, all, known, 'en');
  const row = (written: string) => found.rows.find((one) => one.written === written);

  it('is reiterated where a sentence says so, with the number of the paragraph or under the same heading', () => {
    assert.deepEqual(
      found.rows.flatMap(({ written, reiterated }) =>
        reiterated.map(({ place, isNamed }) => `${written}: ${place} ${isNamed ? 'by number' : 'under the heading'}`),
      ),
      ['10: 5 under the heading', '12: 7 by number'],
    );
    assert.deepEqual(edges('12', found), []);
    assert.equal(
      row('10')?.reiterated[0]?.citing.text.slice(0, 57),
      'The Committee reiterates its previous recommendations and',
    );
  });

  it('is not said to be reiterated or not where another row of the recommendation is', () => {
    const { rows } = matrixTable([{ matrix: found, own: NO_OWN_COLUMNS }], 'en');
    const at = (rows[0] ?? []).indexOf('Reiterated');
    const cells = Object.fromEntries(rows.slice(1).map((cellsOf) => [cellsOf[2], cellsOf[at]]));
    assert.deepEqual(
      ['10 (a)', '12 (b)', '14'].map((written) => cells[written]),
      ['(see 10)', '(see 12)', '(not reiterated)'],
    );
    const alone = recommendationMatrix(earlier, [], [], 'en');
    assert.ok(matrixTable([{ matrix: alone, own: NO_OWN_COLUMNS }], 'en').rows[1]?.includes('(no such document)'));
  });

  it('is cited in a footnote as well as in the text: the words are those where its mark is', () => {
    for (const [mark, first, second] of [
      ['superscript', '\u00b9', '\u00b2'],
      ['plain', '1', '2'],
    ] as const) {
      const next = planted(`CMW/C/XCV/CO/2

Concluding observations on the second periodic report of Calvenia*

\tA.\tHousing

1.\tThe Committee notes that the prisons of Port Lissa were emptied.${first} It thanks the State party.

2.\tThe Committee reiterates its previous recommendations${second} and recommends that the State party build houses.

_______________
\t*\tAdopted by the Committee. See CMW/C/XCV/CO/1, para. 14.
\t${first}\tCMW/C/XCV/CO/1, para. 10 (a).
\t${second}\tIbid., paras. 7 and 12 (b).
`);
      const noted = recommendationMatrix(next.observations, next.others, next.summaries, 'en');
      const at = (written: string) => noted.rows.find((one) => one.written === written);
      const [cell] = at('10 (a)')?.cells.observations.said ?? [];
      assert.deepEqual([cell?.place, cell?.citing.note], ['1', 'CMW/C/XCV/CO/1, para. 10 (a).'], mark);
      assert.match(cell?.citing.text ?? '', /prisons of Port Lissa were emptied/);
      for (const written of ['7', '12 (b)'])
        assert.deepEqual(
          at(written)?.reiterated.map(({ place, isNamed }) => [place, isNamed]),
          [['2', true]],
          `${mark} ${written}`,
        );
      assert.deepEqual(noted.unplaced, []);
      assert.deepEqual(at('14')?.cells.observations.said, []);
      const { rows } = matrixTable([{ matrix: noted, own: NO_OWN_COLUMNS }], 'en');
      const cells = rows.find(([, , written]) => written === '7') ?? [];
      assert.match(
        cells.join('|'),
        /para\. 2: The Committee reiterates .* houses\. \[Ibid\., paras\. 7 and 12 \(b\)\.\]/,
      );
    }
  });

  it('is reiterated in English, French and Spanish words, and not where those are another committee’s or a concern’s', () => {
    const titles = {
      en: 'Concluding observations on the second periodic report of Calvenia',
      fr: 'Observations finales concernant le deuxième rapport périodique de la Calvénie',
      es: 'Observaciones finales sobre el segundo informe periódico de Calvenia',
    };
    const rows: readonly (readonly [keyof typeof titles, number, string])[] = [
      [
        'en',
        1,
        'The Committee reiterates the recommendations and concerns contained in its concluding observations and recommends that the State party build.',
      ],
      ['en', 1, 'The Committee once again recommends that the State party build.'],
      [
        'en',
        0,
        'The Committee reiterates the recommendations made by the Committee on the Rights of the Child in its concluding observations and recommends that the State party build.',
      ],
      ['en', 0, 'The Committee reiterates its concern and recommends that the State party build.'],
      [
        'fr',
        1,
        'Le Comité réitère les recommandations qu’il a formulées dans ses observations finales et recommande à l’État partie de construire.',
      ],
      ['fr', 1, 'Le Comité, réitérant sa recommandation antérieure, recommande à l’État partie de construire.'],
      ['fr', 1, 'Le Comité recommande à nouveau à l’État partie de construire.'],
      [
        'fr',
        0,
        'Le Comité réitère les recommandations du Comité des droits de l’enfant et recommande à l’État partie de construire.',
      ],
      ['fr', 0, 'Le Comité réitère sa préoccupation et recommande à l’État partie de construire.'],
      [
        'es',
        1,
        'El Comité reitera las recomendaciones que formuló en sus observaciones finales y recomienda que el Estado parte construya.',
      ],
      ['es', 1, 'El Comité insiste en su recomendación anterior y recomienda que el Estado parte construya.'],
      ['es', 1, 'El Comité vuelve a recomendar que el Estado parte construya.'],
      ['es', 1, 'El Comité recomienda una vez más que el Estado parte construya.'],
      [
        'es',
        0,
        'El Comité reitera las recomendaciones del Comité de los Derechos del Niño y recomienda que el Estado parte construya.',
      ],
      ['es', 0, 'El Comité reitera su preocupación y recomienda que el Estado parte construya.'],
    ];
    for (const [language, count, words] of rows) {
      const later = read(`CMW/C/XCV/CO/2\n\n${titles[language]}\n\n1.\t${words}\n`, 'file:///cycle/later.txt');
      assert.equal(
        bareReiterations(recommendationsOf(later, 'en'), later, ownAddresses(observations).join('\n')).length,
        count,
        words,
      );
    }
  });

  it('is not reiterated where it is only recalled, or where a concern or another committee’s words are repeated', () => {
    assert.ok(matrix.rows.every(({ reiterated }) => reiterated.length === 0));
    for (const words of [
      'The Committee reiterates its concern (CMW/C/XCV/CO/1, para. 12) and recommends that the State party act.',
      'The Committee reiterates the recommendations of the Committee on the Rights of the Child and recommends that the State party act.',
    ]) {
      const next = planted(cycleText('CMW-C-XCV-CO-2.txt').replace(/^7\..*$/m, `7.\t${words}`));
      const other = recommendationMatrix(next.observations, next.others, next.summaries, 'en');
      assert.ok(
        other.rows.every(({ reiterated }) => reiterated.length === 0),
        words,
      );
    }
  });

  it('has similar wording where runs of words are the same, in a column of its own', () => {
    const similar = row('10 (c)')?.similar[0];
    assert.equal(similar?.later.written, '5 (b)');
    assert.deepEqual(similar?.runs, [
      'access to a judge within 48 hours, in accordance with article 16, paragraph 6, of the Convention',
    ]);
    assert.deepEqual(row('10 (c)')?.reiterated, []);
    assert.deepEqual(row('7')?.similar, []);
  });

  it('lists a repetition that no heading places', () => {
    const next = planted(
      `CMW/C/XCV/CO/2\n\nConcluding observations on the second periodic report of Calvenia\n\n\tA.\tHousing\n\n1.\tThe Committee reiterates its earlier recommendations and recommends that the State party build houses.\n`,
    );
    const other = recommendationMatrix(next.observations, next.others, next.summaries, 'en');
    assert.deepEqual(
      other.unplaced.map(({ place }) => place),
      ['1'],
    );
  });

  it('is no likeness where several texts have the same formula', () => {
    const formula = 'in close consultation with organizations of migrant workers and their families';
    const texts = (verbs: readonly string[]) => verbs.map((verb) => ({ text: `${verb}, ${formula}.` }));
    assert.equal(similarTexts(texts(['Repeal', 'Adopt', 'Review']), texts(['Amend'])).size, 0);
    assert.equal(similarTexts(texts(['Repeal']), texts(['Amend'])).size, 1);
  });
});

describe('the table of what became of each recommendation', () => {
  it('has a cell for each part of the cycle, with what it rests on', () => {
    const { rows } = matrixTable([{ matrix, own: NO_OWN_COLUMNS }], 'en');
    const [head = [], ...body] = rows;
    assert.equal(body.length, matrix.rows.length);
    assert.ok(rows.every(({ length }) => length === head.length));
    const cell = (place: string, heading: string) =>
      body.find(([, , written]) => written === place)?.[head.indexOf(heading)] ?? '';
    assert.equal(
      cell('12 (b)', 'Follow-up report'),
      'CMW/C/XCV/FCO/1, para. 2 (“Paragraph 12 (b) of the concluding observations”): An employer who keeps a passport is fined.',
    );
    assert.match(
      cell('12 (b)', 'Committee’s evaluation'),
      /^evaluation\.txt \(\[B\]\): Paragraph 12 \(b\) .*\n\[B\] The/,
    );
    assert.equal(cell('7', 'List of issues'), '(says nothing)');
    assert.equal(cell('7', 'State party’s report'), '(no such document)');
    assert.equal(cell('10', 'Replies'), '(see 10 (a), 10 (b))');
    assert.deepEqual([cell('7', 'Reiterated'), cell('7', 'Similar wording')], ['(not reiterated)', '(none)']);
    assert.match(
      cell('5', 'Follow-up report'),
      /^CMW\/C\/XCV\/FCO\/1, para\. 1 \(on the concern in paragraph 4; “Para/,
    );
  });

  it('is written in French and Spanish, and as data', () => {
    const french = matrixTable(
      [{ matrix: recommendationMatrix(observations, others, summaries, 'fr'), own: NO_OWN_COLUMNS }],
      'fr',
    );
    assert.ok(french.rows[0]?.includes('Observations finales suivantes'));
    assert.ok(french.rows.some((row) => row.includes('(voir 10 a), 10 b))')));
    assert.ok(matrixTable([{ matrix, own: NO_OWN_COLUMNS }], 'es').rows[0]?.includes('Reiterada'));
    const data = matrixData([{ matrix, own: NO_OWN_COLUMNS }]) as {
      observations: { recommendations: { paragraph: string; listOfIssues: object }[] }[];
    };
    assert.deepEqual(data.observations[0]?.recommendations.find(({ paragraph }) => paragraph === '7')?.listOfIssues, {
      empty: 'silent',
    });
  });
});
