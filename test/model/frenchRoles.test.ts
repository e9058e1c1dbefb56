import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fr } from '../../server/src/languages/fr';
import { paragraphRoles } from '../../server/src/model/roles';
import { compileBlockWords } from '../../server/src/syntax/blocks/reader';
import { readTree } from '../../server/src/syntax/blocks/tree';

const words = compileBlockWords(fr.blocks);

function roleOf(text: string): string | undefined {
  return paragraphRoles(readTree(`\tA.\tPréoccupations et recommandations\n\n1.\t${text}\n`, words), fr)[0]?.role;
}

test('procedural requests in French are no recommendations', () => {
  for (const text of [
    'Le Comité demande à l’État partie de fournir des renseignements sur les mesures prises pour appliquer les recommandations formulées aux paragraphes 4 et 6.',
    'Le Comité prie l’État partie de l’informer de la suite donnée aux recommandations qui figurent aux paragraphes 4 et 6.',
    'Le Comité prie l’État partie de diffuser largement les présentes observations finales.',
    'Le Comité demande que les présentes observations finales fassent l’objet d’une large diffusion.',
    'Le Comité invite l’État partie à soumettre ses deuxième et troisième rapports en 2031.',
    'Le Comité prie l’État partie de présenter son prochain rapport en 2031.',
  ])
    assert.equal(roleOf(text), 'neither', text);
});

test('requests about ports in French are recommendations', () => {
  for (const text of [
    'Le Comité demande à l’État partie de contrôler les ports.',
    'Le Comité réitère les recommandations formulées dans ses précédentes observations et recommande de contrôler les ports.',
  ])
    assert.equal(roleOf(text), 'recommendation', text);
});
