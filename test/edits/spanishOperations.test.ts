import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { applyEdits } from '../../server/src/text/edits';
import { down, type Operation, one, removing } from './operationCases';
import { read } from './support';

const HEAD = 'CMW/C/XAA/CO/5\n\nObservaciones finales sobre el quinto informe periódico de la Xandria\n\n';

/** What an operation at `|` makes of five paragraphs, the last of which has a sentence. */
function after(operation: Operation, sentence: string, at = 2): string {
  const paragraphs = [1, 2, 3, 4].map((number) => `${number}.\t${number === at ? '|' : ''}El Comité toma nota.\n`);
  const marked = `${HEAD}${paragraphs.join('')}5.\t${sentence}\n`;
  const text = marked.replace('|', '');
  const result = operation(read(text), marked.indexOf('|'));
  assert.ok(!isRefused(result));
  const edited = applyEdits(text, result.edits);
  return edited.slice(edited.lastIndexOf('.\t') + 2).trimEnd();
}

it('numbers of Spanish citations follow a new paragraph in their own form', () => {
  for (const [before, expected] of [
    ['Véanse los párrafos 2 y 3.', 'Véanse los párrafos 2 y 4.'],
    ['Véanse los párrafos 3 a 4.', 'Véanse los párrafos 4 a 5.'],
    ['Véanse los párrs. 1, 3 y 4 supra.', 'Véanse los párrs. 1, 4 y 5 supra.'],
    ['Véase el párrafo 3 a).', 'Véase el párrafo 4 a).'],
    ['Véase el apartado a) del párrafo 4.', 'Véase el apartado a) del párrafo 5.'],
    ['Véase el artículo 3 de la Convención.', 'Véase el artículo 3 de la Convención.'],
    ['Véase el artículo 4, párrafo 3, de la Ley núm. 3.', 'Véase el artículo 4, párrafo 3, de la Ley núm. 3.'],
  ] as const)
    assert.equal(after(one, before), expected);
});

it('a Spanish list that loses a member loses its plural', () => {
  for (const [before, expected] of [
    ['Véanse los párrafos 2 y 3.', 'Véanse el párrafo 2.'],
    ['Los párrafos 2 y 3 lo dicen.', 'El párrafo 2 lo dicen.'],
    ['Se remite a los párrafos 2 y 4.', 'Se remite al párrafo 3.'],
    ['Se trata de los  párrafos 2 y 4.', 'Se trata del  párrafo 3.'],
    ['Se remite a ello (párrs. 2 y 3).', 'Se remite a ello (párr. 2).'],
    ['Se remite a ello (párrs. 1, 2 y 4).', 'Se remite a ello (párrs. 1 y 3).'],
  ] as const)
    assert.equal(after(removing, before), expected);
});

it('a Spanish list that is no longer a range is written as a list', () => {
  assert.equal(after(down, 'Se remite a ello (párrs. 1 y 2).'), 'Se remite a ello (párrs. 1 y 3).');
  assert.equal(after(down, 'Se remite a ello (párrs. 1 a 2).'), 'Se remite a ello (párrs. 1 y 3).');
});
