import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOf } from '../support/rules/findings';

const FRENCH =
  'CMW/C/XAA/CO/5-6\n\nObservations finales concernant le rapport de la Xandrie valant cinquième et sixième rapports périodiques\n\n';
const ENGLISH = 'CMW/C/XAA/CO/3\n\nConcluding observations on the third periodic report of Xandoria\n\n';
const SPANISH =
  'CMW/C/XAA/CO/5-6\n\nObservaciones finales sobre los informes periódicos quinto y sexto combinados de Xandria\n\n';

/** The first paragraph with a report whose number the words give as 5–6, and what the rule says of its symbol. */
const OPENINGS = [
  [ENGLISH, 'The Committee considered the third periodic report of Xandoria (see CMW/C/XAA/2).', /report 2/],
  [ENGLISH, 'The Committee considered the third periodic report of Xandoria (the second) (CMW/C/XAA/2).', /^$/],
  [
    FRENCH,
    'Le Comité a examiné le rapport de la Xandrie valant cinquième et sixième rapports périodiques (CMW/C/XAA/4-6).',
    /4–6/,
  ],
  [
    FRENCH,
    'À ses 285e et 286e séances, le Comité a examiné le rapport de la Xandrie valant cinquième et sixième rapports périodiques (voir CMW/C/XAA/3-4).',
    /3–4/,
  ],
  [FRENCH, 'Le Comité a examiné les cinquième et sixième rapports périodiques de la Xandrie (CMW/C/XAA/5-6).', /^$/],
  [
    FRENCH,
    'Le Comité a examiné les cinquième et sixième rapports périodiques de la Xandrie ; il rappelle le quatrième (CMW/C/XAA/4).',
    /^$/,
  ],
  [
    FRENCH,
    'Le Comité a examiné le rapport initial de la Xandrie (CMW/C/XAA/2).',
    /report 2; paragraph 1 names report 1/,
  ],
  [FRENCH, 'Le Comité a examiné le rapport initial de la Xandrie (CMW/C/XAA/1).', /^$/],
  [SPANISH, 'El Comité examinó los informes periódicos quinto y sexto combinados de Xandria (CMW/C/XAA/4-5).', /4–5/],
  [SPANISH, 'El Comité examinó los informes periódicos 5º y 6º de Xandria (véase CMW/C/XAA/4-5).', /4–5/],
  [SPANISH, 'El Comité examinó los informes periódicos quinto y sexto combinados de Xandria (CMW/C/XAA/5-6).', /^$/],
  [
    SPANISH,
    'El Comité examinó el quinto informe periódico de Xandria (CMW/C/XAA/4).',
    /report 4; paragraph 1 names report 5/,
  ],
  [SPANISH, 'El Comité examinó el informe inicial de Xandria (CMW/C/XAA/2).', /report 2; paragraph 1 names report 1/],
  [
    SPANISH,
    'El Comité examinó el informe inicial de Xandria (CMW/C/XAA/1), y recuerda el de otro Estado (CMW/C/XBB/2).',
    /^$/,
  ],
] as const;

describe('the number of the report in its symbol', () => {
  for (const [title, words, message] of OPENINGS)
    it(`is that of the words: ${words}`, () => {
      assert.match(messagesOf('report-symbol', `${title}1.\t${words}\n`).join(' '), message);
    });

  it('is that of the words in the second paragraph too', () => {
    const first = 'Le Comité a examiné les cinquième et sixième rapports périodiques de la Xandrie (CMW/C/XAA/5-6).';
    const second =
      'Le Comité accueille avec satisfaction les cinquième et sixième rapports périodiques de la Xandrie (CMW/C/XAA/4).';
    assert.match(
      messagesOf('report-symbol', `${FRENCH}1.\t${first}\n2.\t${second}\n`).join(' '),
      /paragraph 2 names report 5–6/,
    );
  });

  it('is looked for in a note of symbols only', () => {
    const first = 'El Comité examinó el informe inicial de Xandria¹ en su 285ª sesión.';
    assert.match(
      messagesOf('report-symbol', `${SPANISH}1.\t${first}\n\n¹ Véase CMW/C/XAA/2.\n`).join(' '),
      /names report 1/,
    );
  });
});
