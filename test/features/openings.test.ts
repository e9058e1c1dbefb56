import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tellingText, withoutFormula } from '../../server/src/features/words/tellingWords';
import { OBSERVATIONS, read } from '../support/documents';
import { fc } from '../support/random';

/** What a paragraph says, and what a row shows of it. */
const OPENINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  English: [
    ['The Committee recommends that the State party repeal the Seafarers Act.', 'Repeal the Seafarers Act.'],
    ['The Committee recommends that the State party should open three shelters.', 'Open three shelters.'],
    ['The Committee recommends that the State party, in the light of its general comment No. 3 (2018):', ''],
    ['The Committee also urges the State party to close the wards on the coast.', 'Close the wards on the coast.'],
    ['The Committee strongly encourages the State party to sign it this year.', 'Sign it this year.'],
    ['The Committee calls upon the Government to pay the arrears in full.', 'Pay the arrears in full.'],
    ['The State party should count the harbour workers.', 'Count the harbour workers.'],
    ['The State party should, as a matter of urgency, count the workers.', 'Count the workers.'],
    ['It is concerned about the rise in evictions.', 'Rise in evictions.'],
    ['The Committee remains deeply concerned that the wells are poisoned.', 'Wells are poisoned.'],
    ['The Committee regrets the absence of any registers.', 'Absence of any registers.'],
    ['The Committee notes with concern that fees were doubled.', 'Fees were doubled.'],
    ['The Committee reiterates its concern at the use of chains.', 'Use of chains.'],
    ['The Committee, however, is concerned at the use of chains.', 'Use of chains.'],
    [
      'The Committee remains concerned, as it was before (CMW/C/XAA/CO/1, para. 12), that the wells are poisoned.',
      'Wells are poisoned.',
    ],
    ['While welcoming the plan of 2019, the Committee is concerned at its small budget.', 'Small budget.'],
    ['The Committee welcomes the plan of 2019. However, it is concerned at the small budget.', 'Small budget.'],
    ['The Committee welcomes the adoption of the Ferries Act.', 'Adoption of the Ferries Act.'],
    [
      'In the light of its general comment No. 4 (2009), the Committee recommends that the State party take all necessary measures to train judges.',
      'Train judges.',
    ],
    [
      'Further to paragraph 4 above the Committee recommends, in line with article 9, that the State party, without delay, train judges.',
      'Train judges.',
    ],
    [
      'The Committee calls for calm on the quays. It recalls that each ferry bears upon the others, and urges the State party to count them all.',
      'Count them all.',
    ],
    [
      'It observes that the wells are dry, and also recommends that the State party should dig new ones.',
      'Dig new ones.',
    ],
    [
      'It notes that the port was closed, and that the pilots left the coast.',
      'Port was closed, and that the pilots left the coast.',
    ],
    ['Please provide detailed information on the boats that were lost.', 'Boats that were lost.'],
    ['With reference to article 9, please indicate whether judges are trained.', 'Whether judges are trained.'],
    ['The Committee against Torture considered the third report of Xandoria.', 'Third report of Xandoria.'],
  ],
  French: [
    [
      'Compte tenu de ce rapport, le Comité recommande à celui-ci, eu égard à la Convention, de compter les bacs.',
      'Compter les bacs.',
    ],
    ['Il lui recommande également de compter tous les bacs.', 'Compter tous les bacs.'],
    ['Le Comité invite ce dernier à compter tous les bacs.', 'Compter tous les bacs.'],
    ['Le Comité recommande à l’État partie, compte tenu de son observation générale no 3 (2018) :', ''],
    [
      'Le Comité recommande à l’État partie d’abroger la loi sur les gens de mer.',
      'Abroger la loi sur les gens de mer.',
    ],
    ["Le Comité engage vivement l'État partie à fermer les pavillons.", 'Fermer les pavillons.'],
    [
      'Il rappelle que les puits sont à sec, et invite instamment l’État partie à en creuser d’autres.',
      'En creuser d’autres.',
    ],
    ['Il rappelle que les bacs sont rares, et recommande à l’État partie de les compter tous.', 'Compter tous.'],
    ['L’État partie devrait également compter les dockers du port.', 'Compter les dockers du port.'],
    ['Le Comité demeure préoccupé par l’absence de registres.', 'Absence de registres.'],
    ['Il s’inquiète en outre de ce que les puits sont empoisonnés.', 'Puits sont empoisonnés.'],
    ['Le Comité note avec préoccupation que les frais ont doublé.', 'Frais ont doublé.'],
    ['Tout en saluant le plan de 2019, le Comité regrette la modicité du budget.', 'Modicité du budget.'],
    [
      'Le Comité salue l’adoption du plan. Il est toutefois préoccupé par le budget de celui-ci.',
      'Budget de celui-ci.',
    ],
    ['Le Comité prend note avec satisfaction de la loi sur les bacs.', 'Loi sur les bacs.'],
    [
      'Le Comité invite l’État partie à prendre toutes les mesures nécessaires pour former les juges du port.',
      'Former les juges du port.',
    ],
    ['Veuillez donner des renseignements détaillés sur les navires perdus.', 'Navires perdus.'],
  ],
  Spanish: [
    [
      'El Comité recuerda que los pozos están secos, e insta al Estado parte a que cave otros tres.',
      'Cave otros tres.',
    ],
    ['El Comité recomienda al Estado parte que derogue la Ley del Mar.', 'Derogue la Ley del Mar.'],
    ['El Comité insta encarecidamente al Estado parte a cerrar los pabellones.', 'Cerrar los pabellones.'],
    ['El Comité recomienda que el Estado Parte cierre los pabellones.', 'Cierre los pabellones.'],
    ['El Estado parte debe contar a los estibadores.', 'Contar a los estibadores.'],
    ['Preocupa al Comité la falta de registros.', 'Falta de registros.'],
    ['También preocupa al Comité que los pozos estén envenenados.', 'Pozos estén envenenados.'],
    ['Al Comité le sigue preocupando el uso de cadenas.', 'Uso de cadenas.'],
    ['El Comité expresa su profunda preocupación por el uso de cadenas.', 'Uso de cadenas.'],
    ['El Comité observa con preocupación que las tasas se han duplicado.', 'Tasas se han duplicado.'],
    ['Si bien celebra el plan de 2019, el Comité lamenta la escasez del presupuesto.', 'Escasez del presupuesto.'],
    ['El Comité celebra el plan. Sin embargo, preocupa al Comité su presupuesto escaso.', 'Su presupuesto escaso.'],
    ['El Comité acoge con satisfacción la Ley de Transbordadores.', 'Ley de Transbordadores.'],
    ['Se solicita al Estado parte que facilite los datos del puerto.', 'Facilite los datos del puerto.'],
    [
      'A la luz de su observación general núm. 4, el Comité insta al Estado parte a que adopte todas las medidas necesarias para formar a los jueces.',
      'Formar a los jueces.',
    ],
    ['Sírvanse proporcionar información detallada sobre los barcos perdidos.', 'Barcos perdidos.'],
  ],
  Russian: [
    ['Комитет рекомендует государству-участнику закрыть старые корпуса.', 'Закрыть старые корпуса.'],
    ['В свете статьи 9 государству-участнику следует обучить судей порта.', 'Обучить судей порта.'],
    ['Комитет по-прежнему обеспокоен тем, что колодцы отравлены.', 'Колодцы отравлены.'],
    ['Комитет с обеспокоенностью отмечает, что сборы удвоились.', 'Сборы удвоились.'],
  ],
  Chinese: [
    ['委员会建议缔约国关闭旧病房。', '关闭旧病房。'],
    ['委员会还感到关切的是，水井被投毒。', '水井被投毒。'],
    ['缔约国应培训法官。', '培训法官。'],
  ],
  Arabic: [
    ['توصي اللجنة الدولة الطرف بأن تغلق الأجنحة القديمة.', 'تغلق الأجنحة القديمة.'],
    ['ينبغي للدولة الطرف أن تدرب قضاة الميناء.', 'تدرب قضاة الميناء.'],
    ['ويساور اللجنة القلق إزاء استخدام السلاسل.', 'استخدام السلاسل.'],
  ],
};

describe('the row of a paragraph', () => {
  for (const [language, rows] of Object.entries(OPENINGS))
    it(`drops the formulas of ${language}`, () => {
      assert.deepEqual(
        rows.map(([text]) => [text, withoutFormula(text)]),
        rows,
      );
    });

  it('says what the list says where the paragraph opens nothing else', () => {
    const model = read(
      `${OBSERVATIONS}1.\tThe Committee recommends that the State party:\n\t(a)\tClose the wards; and\n\t(b)\tCount the workers.\n`,
    );
    const block = model.paragraphs.all[0]?.block ?? 0;
    assert.equal(tellingText(model, block, 80), 'Close the wards; Count the workers');
    assert.equal(tellingText(model, block, 30), 'Close the wards; Count the…');
  });

  it('joins it as the language of the document does', () => {
    const rowOf = (text: string) => {
      const model = read(text);
      return tellingText(model, model.paragraphs.all[0]?.block ?? 0, 80);
    };
    assert.equal(
      rowOf(
        `CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n1.\tLe Comité recommande à l’État partie\u00a0:\n\n\ta)\tDe fermer les salles\u00a0;\n\n\tb)\tDe compter les ouvriers.\n`,
      ),
      'De fermer les salles ; De compter les ouvriers',
    );
    assert.equal(
      rowOf(
        `CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandoria\n\n1.\tEl Comité recomienda al Estado parte que:\n\n\ta)\tCierre las salas;\n\n\tb)\tCuente a los trabajadores.\n`,
      ),
      'Cierre las salas; Cuente a los trabajadores',
    );
  });

  it('keeps a paragraph that opens without one, or has little besides it', () => {
    for (const text of [
      'The wells on the coast are poisoned, the Committee is told.',
      'Judges are trained.',
      'The Committee thanks the delegation.',
      'The Committee considered the report.',
      'The committee room was cold.',
    ])
      assert.equal(withoutFormula(text), text);
  });

  it('is some of the words of any text, in their order', () => {
    const word = fc.constantFrom(
      ...'The Committee recommends that the State party , should is concerned about Le Comité regrette que El preocupa al Комитет 委员会建议 توصي اللجنة (a) 😀 İ “ ’ '.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        const rest = withoutFormula(text);
        const folded = text.slice(0, 1200).trim();
        assert.ok(rest === '' || folded.toUpperCase().endsWith(rest.toUpperCase()), `${rest} of ${folded}`);
      }),
    );
  });
});
