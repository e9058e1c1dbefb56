import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fr } from '../../server/src/languages/fr';
import { identify } from '../../server/src/model/identity/identify';
import { compileBlockWords } from '../../server/src/syntax/blocks/reader';
import { readTree } from '../../server/src/syntax/blocks/tree';
import { sitting } from './identityBrief';

test('a day on which a report came is no day of a meeting, in French as in English', () => {
  const observations = (sentence: string) => `Nations Unies\tCMW/C/XAA/CO/2

Observations finales concernant le deuxième rapport périodique de la Xandorie

1.\t${sentence}
`;
  const consideredOn = (sentence: string) => {
    const text = observations(sentence);
    return sitting(identify(readTree(text, compileBlockWords(fr.blocks)), fr).consideration);
  };
  const report = 'Le Comité a examiné le deuxième rapport périodique de la Xandorie (CMW/C/XAA/2)';
  assert.equal(
    consideredOn(`${report}, reçu le 3 mai 2014, à sa 275e séance.`),
    consideredOn(`${report} à sa 275e séance.`),
  );
  assert.equal(
    consideredOn(`${report}, soumis le 3 mai 2014, à sa 275e séance.`),
    consideredOn(`${report} à sa 275e séance.`),
  );
  assert.match(consideredOn(`${report}, le 3 mai 2014, à sa 275e séance.`) ?? '', /2014-5-3/);
});

test('knows the State that a French title names, whichever article joins the name', () => {
  const stateIn = (title: string) =>
    identify(
      readTree(
        `Observations finales concernant ${title}\n\n1.\tLe Comité remercie la délégation.\n`,
        compileBlockWords(fr.blocks),
      ),
      fr,
    ).state?.code;
  for (const [title, code] of [
    ['le sixième rapport périodique de l’Allemagne', 'DEU'],
    ["le sixième rapport périodique de l'Équateur", 'ECU'],
    ['le rapport initial du Mali', 'MLI'],
    ['le rapport initial du Royaume des Pays-Bas', 'NLD'],
    ['le rapport initial des Pays-Bas', 'NLD'],
    ['le deuxième rapport périodique de la Côte d’Ivoire', 'CIV'],
    ['le rapport des Émirats arabes unis', 'ARE'],
    ['le rapport initial de l’État plurinational de Bolivie', 'BOL'],
    ['le rapport initial de Cuba', 'CUB'],
    ['le troisième rapport périodique de la République-Unie de Tanzanie', 'TZA'],
  ] as const)
    assert.equal(stateIn(title), code, title);
});
