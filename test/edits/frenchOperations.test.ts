import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { applyEdits } from '../../server/src/text/edits';
import { down, type Operation, one, removing } from './operationCases';
import { read } from './support';

const HEAD = 'CMW/C/XAA/CO/5\n\nObservations finales concernant le cinquième rapport périodique de la Xandrie\n\n';

/** The sentence of the last of five paragraphs after an operation at the second one. */
function after(operation: Operation, sentence: string): string {
  const paragraphs = [1, 2, 3, 4].map((number) => `${number}.\t${number === 2 ? '|' : ''}Le Comité prend note.\n`);
  const marked = `${HEAD}${paragraphs.join('')}5.\t${sentence}\n`;
  const text = marked.replace('|', '');
  const result = operation(read(text), marked.indexOf('|'));
  assert.ok(!isRefused(result));
  const edited = applyEdits(text, result.edits);
  return edited.slice(edited.lastIndexOf('.\t') + 2).trimEnd();
}

it('numbers of French citations follow a new paragraph in their own form', () => {
  for (const [before, expected] of [
    ['Voir les paragraphes 2 et 3.', 'Voir les paragraphes 2 et 4.'],
    ['Voir les paragraphes 3 à 4.', 'Voir les paragraphes 4 à 5.'],
    ['Voir les par. 1, 3 et 4 ci-dessus.', 'Voir les par. 1, 4 et 5 ci-dessus.'],
    ['Voir le paragraphe 3 a).', 'Voir le paragraphe 4 a).'],
    ['Voir l’alinéa a) du paragraphe 4.', 'Voir l’alinéa a) du paragraphe 5.'],
    ['Voir l’article 3 de la Convention.', 'Voir l’article 3 de la Convention.'],
    ['Voir le paragraphe 3 de l’article 4 de la loi no 3.', 'Voir le paragraphe 3 de l’article 4 de la loi no 3.'],
  ] as const)
    assert.equal(after(one, before), expected);
});

it('a French list that loses a member loses its plural', () => {
  for (const [before, expected] of [
    ['Voir les paragraphes 2 et 3.', 'Voir le paragraphe 2.'],
    ['Il se réfère aux paragraphes 2 et 4.', 'Il se réfère au paragraphe 3.'],
    ['Il tient compte des paragraphes 2 et 4.', 'Il tient compte du paragraphe 3.'],
    ['Il le rappelle (par. 2 et 3).', 'Il le rappelle (par. 2).'],
    ['Il le rappelle (par. 1, 2 et 4).', 'Il le rappelle (par. 1 et 3).'],
  ] as const)
    assert.equal(after(removing, before), expected);
});

it('a French range whose ends are moved apart is written as a list', () => {
  assert.equal(after(down, 'Il le rappelle (par. 1 à 2).'), 'Il le rappelle (par. 1 et 3).');
});
