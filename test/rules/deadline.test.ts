import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Dates, datedObservations } from '../support/datedObservations';
import { correctionsOf, find, findOf, messageIn, messagesOf, saidBy } from '../support/rules/findings';
import { ADOPTED, LAST, LATER, wordings } from '../support/rules/wordings';

const IN_FRENCH =
  'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie*\n\n*\tAdoptées par le Comité à sa trentième session (2–12 avril 2024).\n\n1.\tLe Comité a examiné le rapport initial de la Xandrie à sa 401e séance, le 3 avril 2024, et a adopté les présentes observations finales à sa 410e séance, le 12 avril 2024.\n';
const IN_SPANISH =
  'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria*\n\n*\tAprobadas por el Comité en su 30º período de sesiones (2 a 12 de abril de 2024).\n\n1.\tEl Comité examinó el informe inicial de Xandria en su 401ª sesión, celebrada el 3 de abril de 2024, y aprobó las presentes observaciones finales en su 410ª sesión, celebrada el 12 de abril de 2024.\n';

wordings(
  'deadline',
  [
    [
      'Le Comité demande à l’État partie de fournir, dans un délai d’un an (au plus tard le 3 septembre 2025), des renseignements écrits.',
      /^One year from adoption ends on 12 avril 2025, not on 3 septembre 2025\.$/,
    ],
    [
      'Le Comité prie l’État partie de lui communiquer, dans un délai de deux ans à compter de l’adoption des présentes observations finales, soit d’ici au 12 avril 2027, des renseignements.',
      /^Two years .* 12 avril 2026/,
    ],
    [
      'Le Comité prie l’État partie de lui communiquer, dans un délai de deux ans, soit d’ici au 12 avril 2026, des renseignements.',
      '',
    ],
    [
      'L’État partie devrait publier l’enquête d’ici au 12 avril 2027 (dix-huit mois).',
      /^Eighteen months .* 12 octobre 2025/,
    ],
    [
      'La délégation a annoncé que la loi entrerait en vigueur dans un délai d’un an, soit d’ici au 12 octobre 2027.',
      '',
    ],
    [
      'En vertu de la loi sur les navires, les autorités doivent répondre dans un délai d’un an, soit au plus tard le 1er mars 2028.',
      '',
    ],
  ],
  IN_FRENCH,
);
wordings(
  'deadline',
  [
    [
      'El Comité solicita al Estado parte que proporcione, en el plazo de un año (a más tardar el 3 de septiembre de 2025), información por escrito.',
      /^One year from adoption ends on 12 de abril de 2025, not on 3 de septiembre de 2025\.$/,
    ],
    [
      'El Comité pide al Estado parte que, en el plazo de dos años a partir de la fecha de aprobación de las presentes observaciones finales, es decir, a más tardar el 12 de abril de 2027, presente información.',
      /^Two years .* 12 de abril de 2026/,
    ],
    [
      'El Comité pide al Estado parte que, en el plazo de dos años, es decir, a más tardar el 12 de abril de 2026, presente información.',
      '',
    ],
    [
      'El Estado parte debería publicar la investigación a más tardar el 12 de abril de 2027 (18 meses).',
      /^18 months .* 12 de octubre de 2025/,
    ],
    [
      'La delegación anunció que la ley entraría en vigor en el plazo de un año, es decir, a más tardar el 12 de octubre de 2027.',
      '',
    ],
    [
      'En virtud de la Ley de Buques, las autoridades deben responder en el plazo de un año, es decir, a más tardar el 1 de marzo de 2028.',
      '',
    ],
  ],
  IN_SPANISH,
);

wordings(
  'deadline',
  [
    ['It should act at the end of a year, in April 2026.', /^One year .* 12 April 2025, not in April 2026\.$/],
    ['It should act at the end of a year, in April 2025.', ''],
    ['It should act in two years’ time, by April 2027.', /12 April 2026, not in April 2027/],
    ['It should act in two years’ time, by April 2026.', ''],
    ['Within 12 months, and therefore not later than 12 April 2026, it should act.', /12 April 2025/],
    ['Within 12 months, and therefore not later than 12 April 2025, it should act.', ''],
    ['It should act within a year (deadline: 12 April 2026).', /12 April 2025/],
    ['It should answer within one year; the last day is 12 April 2026.', /12 April 2025/],
    ['It should answer within one year; the law of 12 April 2026 is another matter.', ''],
    ['It should send a note six weeks from now, on 1 August 2024.', /^Six weeks .* 24 May 2024/],
    ['It should send a note six weeks from now, on 25 May 2024.', ''],
    ['It should act within 90 days, i.e. by 12 September 2024.', /11 July 2024/],
    ['It should act in the three years to come, that is, by April 2028.', /12 April 2027/],
    ['A note is to arrive by 12 April 2026 at the latest, one year after the close of the session.', /12 April 2025/],
    ['A note is to arrive by 12 April 2026 at the latest, one year after the close of the inquiry.', ''],
    [
      'It should be ready a year and a half from now, in the autumn of 2026.',
      /12 October 2025, not in the autumn of 2026/,
    ],
    ['It should be ready a year and a half from now, in the autumn of 2025.', ''],
    [
      'It should be translated within half a year, in other words by the end of 2025.',
      /^Half a year .* 12 October 2024, not at the end of 2025/,
    ],
    ['It should be translated within half a year, in other words by the end of 2024.', ''],
    ['It should be done over the next two years, that is to say, until spring 2028.', /not in spring 2028/],
    ['It should act by 12 April 2026, thus within one year.', /12 April 2025/],
    ['It should act not later than 12 April 2026 (12 months).', /12 April 2025/],
    ['Information is to arrive by April 2026, one year from the adoption of these observations.', /12 April 2025/],
    ['Information is to arrive by April 2026, one year from the adoption of the budget.', ''],
    ['It should act within a one-year period ending on 12 April 2026.', /12 April 2025/],
    ['It should act within 24 months (two years), by 12 April 2025.', /12 April 2026/],
    ['It requests a note within one year and a half, that is by 12 April 2025.', /12 October 2025/],
    ['It asks for information in eighteen months at most, by April 2026.', /12 October 2025/],
    ['The Committee gives the State party 18 months, i.e. until 12 April 2026.', /12 October 2025/],
    ['It should provide within one year information on paragraphs 1 and 3 (b), by 12 April 2026.', /12 April 2025/],
    ['It should provide within one year information on paragraph 1, and its next report by 12 April 2028.', ''],
    ['It should act within two years of receipt of the letter, by 1 September 2028.', ''],
    ['The Committee had asked in 2013 for information within two years, by July 2015.', ''],
    ['It was asked for information within one year, by 6 April 2019; the reply should have come.', ''],
    ['The Act of 3 March 2018, whose decrees were to be issued within two years, by 3 March 2020, should go.', ''],
    ['It asks what became of the plan, approved in March 2014 and to be completed in four years, by March 2018.', ''],
    ['It should tell of the plan of 2024, to be finished in three years, by the end of 2027.', ''],
    ['It has pledged to provide shelters within six months, by December 2025.', ''],
    ['It should amend the Act, which will enter into force in six months, on 1 January 2026.', ''],
    ['The Act, which will be amended, should go within six months, by 1 January 2026.', /12 October 2024/],
    ['It should try the guard who was released after six months, in January 2022.', ''],
    ['The number fell within two years, by December 2023, which should be explained.', ''],
    ['Under its Constitution elections must be held within six months, by 1 March 2026.', ''],
    ['The Ministry said that the law is to be adopted within one year, by March 2026.', ''],
    ['It should see to it that the law is revised within one year of its adoption, by 1 May 2027.', ''],
    ['Those held for two years, until 1 May 2023, should be freed.', ''],
    ['It should act within one year, by mid-2027.', /not in mid-2027/],
    ['It should act within one year, by mid-2025.', ''],
    ['It should act within one year, that is, in the first half of 2027.', /not in the first half of 2027/],
    ['It should act within one year, that is, in the first half of 2025.', ''],
    ['It should act within one year, by the winter of 2024/25.', ''],
    ['It should report by 10 March 2027, that is, 18 months prior to the due date of the next one.', ''],
    ['It should extend the mandate by two years, until 31 December 2028.', ''],
    ['It should do so by 12 April 2028, four years after the elections.', ''],
    ['In the five years to 31 December 2023, more should have been done.', ''],
    ['It should provide, by 12 April 2025, information on paragraph 1 and, within one year, its replies.', ''],
    [
      'The Committee recommends that it:\n\t(a)\tAdopt, within one year, that is, by 12 April 2026, the bill;\n\t(b)\tFund it.',
      /12 April 2025/,
    ],
    [
      'The Committee notes that it is to:\n\t(a)\tHold elections within one year, that is, by 12 April 2026;\n\t(b)\tCount.',
      '',
    ],
  ],
  ADOPTED,
);

describe('deadline', () => {
  const text = (words: string, dates: Dates = { adopted: '23 April 2015' }) =>
    datedObservations({
      ...dates,
      more: `2.\tThe Committee requests the State party to provide, ${words}, written information.\n`,
    });
  const said = (words: string, dates?: Dates) => saidBy('deadline', text(words, dates));

  it('finds a deadline that does not fit its own period', () => {
    for (const [words, expected] of [
      [
        'within two years — i.e., by 24 April 2016 —',
        'Two years from adoption end about 24 April 2017, not on 24 April 2016.',
      ],
      [
        'within one year (by 3 September 2016)',
        'One year from adoption ends on 23 April 2016, not on 3 September 2016.',
      ],
      [
        'within 18 months, that is, by 23 October 2017',
        '18 months from adoption end on 23 October 2016, not on 23 October 2017.',
      ],
      [
        'within two years of the adoption of the present concluding observations, no later than 1 April 2017',
        'Two years from adoption end on 23 April 2017, not on 1 April 2017.',
      ],
      [
        'within two years of the adoption of these observations, by 1 April 2017',
        'Two years from adoption end on 23 April 2017, not on 1 April 2017.',
      ],
      ['by 23 April 2018 (within two years)', 'Two years from adoption end on 23 April 2017, not on 23 April 2018.'],
      [
        'no later than 23 October 2017, that is, within 24 months',
        '24 months from adoption end on 23 April 2017, not on 23 October 2017.',
      ],
      ['within two years, by April 2018', 'Two years from adoption end on 23 April 2017, not in April 2018.'],
    ] as const) {
      assert.equal(said(words), expected, words);
    }
  });

  it('allows a week, and other days from which a period may be counted', () => {
    for (const words of [
      'within two years — i.e., by 24 April 2017 —',
      'within two years, by 30 April 2017',
      'within two years of receipt of the letter, by 1 September 2018',
      'within two years from the entry into force of the Act, by 1 September 2018',
      'within two years, and its report by 1 May 2020',
      'within two years, by April 2017',
      'within two years, by May 2017',
      'by 1 May 2018',
      '“within two years, by 1 May 2018”',
      'by 1 May 2018 (within two years of receipt of the letter)',
      'by 1 May 2018 and, within one year, its replies',
    ])
      assert.equal(said(words), '', words);
    const past = 'The Act was to be revised within one year, by 4 May 2012. The State party should act.';
    assert.equal(saidBy('deadline', datedObservations({ adopted: '23 April 2015', more: `2.\t${past}\n` })), '');
    const footnote = 'Adopted by the Committee at its twenty-second session (13 April–5 May 2015).';
    assert.equal(said('within two years, by 10 May 2017', { adopted: '23 April 2015', footnote }), '');
    assert.equal(said('within two years, by 10 May 2018', {}), '');
    // 29 February and a year later.
    assert.equal(said('within one year, by 28 February 2017', { adopted: '29 February 2016' }), '');
  });

  it('takes the first day of the next month for a rounding, and asks where it is more than three weeks away', () => {
    assert.equal(said('within two years, by 1 May 2017'), '');
    assert.equal(
      said('within two years, by 2 May 2017'),
      'Two years from adoption end on 23 April 2017, not on 2 May 2017.',
    );
    assert.equal(said('within two years, by 1 January 2017', { adopted: '12 December 2014' }), '');
    const early = { adopted: '5 December 2014' };
    for (const [words, weight] of [
      ['within two years, by 1 January 2017', 'information'],
      ['within two years, by 1 January 2018', 'warning'],
    ] as const)
      assert.deepEqual(
        find(text(words, early)).map(({ weight: one }) => one),
        [weight],
        words,
      );
  });

  it('counts from the end of the session where no day of adoption is given', () => {
    const session = (date: string) =>
      `CEDAW/C/XAA/CO/2\nDistr.: General\n17 November 2021\n\nConcluding observations on the second periodic report of Xandoria*\n\n1.\tThe Committee requests the State party to provide, within two years, by ${date}, written information.\n\n*\tAdopted by the Committee at its eightieth session (18 October–12 November 2021).\n`;
    assert.equal(
      saidBy('deadline', session('12 November 2022')),
      'Two years from adoption end on 12 November 2023, not on 12 November 2022.',
    );
    assert.equal(saidBy('deadline', session('12 November 2023')), '');
    assert.equal(saidBy('deadline', session('20 October 2023')), '');
  });

  it('offers the right year, or the day itself', () => {
    assert.match(correctionsOf('deadline', text('within two years, by 24 April 2016'))[0] ?? '', /by 24 April 2017,/);
    // The message names the day that the correction writes.
    assert.match(
      saidBy('deadline', text('within two years, by 24 April 2016')),
      /end about 24 April 2017, not on 24 April 2016/,
    );
    assert.match(correctionsOf('deadline', text('within two years, by 1 June 2016'))[0] ?? '', /by 23 April 2017,/);
  });

  it('a month is compared as such', () => {
    const found = (month: string) =>
      findOf(
        'deadline',
        `${LATER}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) on 3 April 2024 and adopted the present concluding observations at its 410th meeting, held on 12 April 2024.\n2.\tThe Committee requests the State party to provide, within two years, that is, by ${month}, written information.\n`,
      ).length;
    assert.deepEqual([found('April 2025'), found('April 2026')], [1, 0]);
  });

  it('a period counts from the adoption that is named with its day, and that day is no deadline', () => {
    const found = (words: string) =>
      messagesOf(
        'deadline',
        `CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the second periodic report of Xandoria*\n\n1.\tThe replies should be submitted within one year of the adoption of the present list${words}.\n\n*\tAdopted by the Committee at its thirty-sixth session (3–11 March 2022).\n`,
      );
    assert.match(found(' on 11 March 2022, that is, by 11 March 2024').join(), /One year.*not on 11 March 2024/);
    assert.match(found(', that is, by 11 March 2024').join(), /One year.*not on 11 March 2024/);
    assert.deepEqual(found(' on 11 March 2022, that is, by 11 March 2023'), []);
    assert.deepEqual(found(' on 20 January 2022, that is, by 20 January 2023'), []);
    assert.deepEqual(found(' on 11 March 2022'), []);
    assert.deepEqual(found(' (11 March 2022)'), []);
    assert.match(found(' (11 March 2022), that is, by 11 March 2024').join(), /One year.*not on 11 March 2024/);
  });

  it('is a query where period and time are loosely joined, or nobody surely asks', () => {
    const weight = (words: string) =>
      findOf('deadline', `${ADOPTED}2.\t${words}\n${LAST}`)
        .map((finding) => finding.weight)
        .join();
    assert.equal(weight('It should act within one year, by 12 April 2026.'), 'warning');
    assert.equal(weight('Within one year, by 12 April 2026, it should act.'), 'warning');
    assert.equal(weight('It should act within one year, by autumn 2026.'), 'information');
    assert.equal(weight('It should act within one year; the last day is 12 April 2026.'), 'information');
    assert.equal(weight('It should act after one year, in April 2026.'), 'information');
    assert.equal(weight('A note is to be sent within one year, by 12 April 2026.'), 'information');
  });

  it('counts from the date of issue where no other is told, with months for what came before', () => {
    const said = (words: string, first = 'Please tell of laws.') =>
      findOf(
        'deadline',
        `CMW/C/XAA/Q/2\nDistr.: General\n9 May 2024\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\t${first}\n2.\t${words}\n`,
      )
        .map((finding) => `${finding.weight}: ${messageIn(finding)}`)
        .join();
    assert.equal(
      said('It should reply within five months, before 7 December 2025.'),
      'information: Five months from the date of this document end on 9 October 2024, not on 7 December 2025.',
    );
    for (const day of ['16 October', '1 August', '5 June'])
      assert.equal(said(`It should reply within five months, before ${day} 2024.`), '');
    assert.equal(said('It should reply within five months, before 1 May 2024.') === '', false);
    // Others were adopted long before.
    const other =
      'The Committee considered the initial report on 3 April 2019 and adopted the concluding observations on it at its 210th meeting, held on 12 April 2019.';
    assert.match(
      said('It should reply within five months, before 7 December 2025.', other),
      /the date of this document/,
    );
  });

  it('the day of adoption may stand before its name, and observations be called conclusions', () => {
    const found = (words: string) =>
      findOf(
        'deadline',
        `CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the second periodic report of Xandoria*\n\n1.\tThe replies should reach the secretariat within three months of ${words}.\n\n*\tAdopted by the Committee at its thirty-sixth session (3–11 March 2022).\n`,
      ).length;
    const day = '11 March 2022, the date of adoption of the present list, that is by';
    assert.deepEqual([found(`${day} 11 September 2022`), found(`${day} 11 June 2022`)], [1, 0]);
    const conclusions = 'the adoption of the present conclusions, that is to say by';
    assert.deepEqual([found(`${conclusions} 11 September 2022`), found(`${conclusions} 11 June 2022`)], [1, 0]);
  });
});
