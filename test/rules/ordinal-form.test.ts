import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordings } from '../support/rules/wordings';
import { REPORT, secondParagraph } from '../support/secondParagraph';

wordings('ordinal-form', [
  ['It was adopted at its 2710 meeting.', /^2710th is meant/],
  ['It was adopted at its 2010 meeting.', ''],
  ['It was adopted at one of its 2710 meetings.', ''],
  ['It was told of the 12 meeting rooms.', ''],
  ['It was told of “the 2710 meeting”.', ''],
  ['It was told of the 21er and the 12ème.', ''],
]);

describe('ordinal-form', () => {
  const { said, corrected } = secondParagraph('ordinal-form', REPORT);

  it('finds wrong endings and puts them right', () => {
    for (const [wrong, right] of [
      ['2131th', '2131st'],
      ['22th', '22nd'],
      ['22rd', '22nd'],
      ['103th', '103rd'],
      ['111st', '111th'],
      ['12nd', '12th'],
      ['13rd', '13th'],
      ['1,011st', '1,011th'],
      ['1,131th', '1,131st'],
    ] as const) {
      const number = /^[\d,]+/.exec(wrong)?.[0];
      assert.equal(said(`It met at its ${wrong} meeting.`), `The ordinal of ${number} is ${right}.`);
      assert.deepEqual(corrected(`It met at its ${wrong} meeting.`), [`It met at its ${right} meeting.`]);
    }
  });

  it('leaves right ones, quotations and other figures alone', () => {
    assert.equal(
      said(
        'It met at its 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 23rd, 100th, 101st, 111th and 1,112th meetings, on the “22th of June”, for 5 th and A/22th.',
      ),
      '',
    );
  });
});

const IN_FRENCH =
  'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tÀ sa 3e séance, le Comité a examiné le rapport.\n';
const IN_SPANISH =
  'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEn su 3ª sesión, el Comité examinó el informe.\n';

wordings(
  'ordinal-form',
  [
    ['Il l’a adopté à sa 2710 séance, tenue le 3 mai 2024.', /^2710e is meant/],
    ['Il l’a adopté à la 21er session.', /^The ordinal of 21 is 21e/],
    ['Il l’a adopté à la 3re séance.', /^The ordinal of 3 is 3e/],
    ['Il l’a adopté à sa 2012 session.', ''],
    ['Il l’a adopté pendant les 12 séances du 1er juin, à sa 1re séance et à sa 2710e séance.', ''],
    ['Il a cité « sa 2710 séance ».', ''],
  ],
  IN_FRENCH,
);

wordings(
  'ordinal-form',
  [
    ['Lo aprobó en su 2710 sesión, celebrada el 3 de mayo de 2024.', /^2710ª is meant/],
    ['Lo aprobó en su 42 período de sesiones.', /^42º is meant/],
    ['Lo aprobó en su 2710º sesión.', /^Before “sesión” the ordinal is 2710ª/],
    ['Lo aprobó en su 42ª período de sesiones.', /^Before “período” the ordinal is 42º/],
    ['Lo aprobó en su 2010 sesión y en sus 12 sesiones, en la 2710.ª sesión y el 42º período de sesiones.', ''],
    ['Aprobó los informes periódicos 23º y 24º y el 5º informe.', ''],
  ],
  IN_SPANISH,
);
