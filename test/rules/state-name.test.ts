import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, updateDocument } from '../../server/src/model/document';
import { weighedFindings } from '../../server/src/rules/runner';
import { changeText } from '../../server/src/text/textVersion';
import { read } from '../support/documents';
import { NOTHING_SET } from '../support/rules/findings';
import { FIRST, LAST, LATER, wordings } from '../support/rules/wordings';

wordings('state-name', [
  ['It thanks the delegation of Peru.', /not on Peru/],
  ['It thanks the delegation of Ministers.', ''],
  ['It recalls the Committee’s previous concluding observations on Zandoria (CMW/C/XAA/CO/1).', /Zandoria/],
  ['In the first periodic report of Zandoria (CMW/C/XAA/1), schools are described.', /Zandoria/],
  ['In the first periodic report of Xandoria (CMW/C/XAA/1), schools are described.', ''],
  ['In the report of Zandoria (CMW/C/XAA/1), schools are described.', ''],
  ['It recalls its previous concluding observations on the initial report of Xelmira.', /Xelmira/],
  ['It recalls its previous concluding observations on the initial report of the Republic of Xandoria.', ''],
  ['It recalls the previous concluding observations of the Committee on the report of the State party.', ''],
  ['It welcomes the submission of the initial report of Xelmira.', /Xelmira/],
  ['It welcomes the submission of the initial report of Xandoria.', ''],
  ['It thanks it for the replies of Peru in CMW/C/XAA/Q/1/Add.1.', /Peru/],
  ['It thanks it for the report of Peru (CMW/C/XAA/1).', /Peru/],
  ['It thanks it for the report of Xandoria (CMW/C/XAA/1), and read the report of Peru (CMW/C/PER/1).', ''],
  ['It thanks it for the report of Minister Peru (CMW/C/XAA/1).', ''],
  ['It thanks it for the replies on the refugees of Peru (CMW/C/XAA/Q/1/Add.1).', ''],
  ['It notes the simplified reporting procedure, which Peru accepted in 2019.', /Peru/],
  ['It notes that Peru has agreed to use the simplified reporting procedure.', /Peru/],
  ['It notes the simplified reporting procedure, which Xandoria accepted in 2019.', ''],
  ['It notes the simplified reporting procedure, which Parliament accepted in 2019.', ''],
  ['Like Peru, it accepted the simplified reporting procedure.', ''],
  ['The replies will constitute the second periodic report of Peru.', /Peru/],
  ['The replies will constitute the second periodic report of Xandoria.', ''],
]);

wordings(
  'state-name',
  [
    ['Il remercie la délégation du Pérou.', /not on Pérou/],
    ['Il remercie la délégation de l’Équateur.', /not on Équateur/],
    ['Il remercie la délégation d’Haïti.', /not on Haïti/],
    ['Il remercie la délégation des Ministères et celle de l’État partie.', ''],
    ['Il rappelle ses précédentes observations finales sur la Zandorie (CMW/C/XAA/CO/1).', /Zandorie/],
    ['Il rappelle ses observations finales antérieures concernant le rapport initial de la Xelmirie.', /Xelmirie/],
    ['Il rappelle ses observations finales antérieures concernant le rapport initial de la République de Xandrie.', ''],
    ['Il rappelle ses précédentes observations finales concernant le rapport de l’État partie.', ''],
    ['Il se félicite de la soumission du rapport initial de la Xelmirie.', /Xelmirie/],
    ['Il se félicite de la soumission du rapport initial de la Xandrie.', ''],
    ['Il prend note des réponses du Pérou (voir CMW/C/XAA/Q/1/Add.1).', /Pérou/],
    ['Il prend note des réponses sur les réfugiés du Pérou (CMW/C/XAA/Q/1/Add.1).', ''],
    ['Il note que le Chili a accepté de suivre la procédure simplifiée.', /Chili/],
    ['Il note que la Xandrie a accepté de suivre la procédure simplifiée.', ''],
    ['Ce document constituera le deuxième rapport périodique de la Xelmirie.', ''],
    ['Ce document constituera le deuxième rapport périodique du Chili.', /Chili/],
    ['Il a lu le rapport du Pérou (CMW/C/PER/1) et l’accord avec le Pérou.', ''],
  ],
  'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité a examiné le rapport initial de la Xandrie (CMW/C/XAA/1) à sa 401e séance, le 3 avril 2024.\n',
);

wordings(
  'state-name',
  [
    ['Agradece a la delegación del Perú.', /not on Perú/],
    ['Agradece a la delegación de Ministros y a la del Estado parte.', ''],
    ['Recuerda sus anteriores observaciones finales sobre Zandoria (CMW/C/XAA/CO/1).', /Zandoria/],
    ['Recuerda sus observaciones finales anteriores sobre el informe inicial de Xelmira.', /Xelmira/],
    ['Recuerda sus observaciones finales anteriores sobre el informe inicial de la República de Xandria.', ''],
    ['Recuerda sus anteriores observaciones finales sobre el informe del Estado parte.', ''],
    ['Acoge con satisfacción la presentación del informe inicial de Xelmira.', /Xelmira/],
    ['Acoge con satisfacción la presentación del informe inicial de Xandria.', ''],
    ['Toma nota de las respuestas del Perú (véase CMW/C/XAA/Q/1/Add.1).', /Perú/],
    ['Toma nota de las respuestas sobre los refugiados del Perú (CMW/C/XAA/Q/1/Add.1).', ''],
    ['Observa que Chile ha aceptado seguir el procedimiento simplificado.', /Chile/],
    ['Observa que Xandria ha aceptado seguir el procedimiento simplificado.', ''],
    ['Ese documento constituirá los informes periódicos segundo y tercero combinados de Chile.', /Chile/],
    ['Leyó el informe del Perú (CMW/C/PER/1) y el acuerdo con el Perú.', ''],
  ],
  'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité examinó el informe inicial de Xandria (CMW/C/XAA/1) en su 401ª sesión, celebrada el 3 de abril de 2024.\n',
);

describe('state-name', () => {
  it('is asked again where a paragraph that it looks at has changed', () => {
    const text = (name: string) =>
      `${LATER}${FIRST}2.\tIt thanks it.\n${LAST}4.\tIt read the report of ${name} (CMW/C/XAA/1).\n`;
    const said = (model: DocumentModel) =>
      weighedFindings(model, NOTHING_SET).filter(({ rule }) => rule === 'state-name').length;
    const before = read(text('Xandoria'));
    assert.equal(said(before), 0);
    const { after, change } = changeText(before.text, { text: text('Peru') }, 2);
    assert.equal(said(updateDocument(before, after, change)), 1);
  });
});
