import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completionPlace, completions } from '../../server/src/features/completion';
import { definitionsAt } from '../../server/src/features/definition';
import { references } from '../../server/src/features/places/references';
import { read } from '../support/documents';

/** A document without its last paragraph, and that paragraph up to and after a citation. */
const VERSIONS = {
  fr: {
    text: 'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie l’État partie.\n\n2.\tLe Comité recommande à l’État partie\u00a0:\n\n\ta)\tDe réparer les quais\u00a0;\n\n\tb)\tDe les éclairer.\n\n',
    item: 'Le Comité rappelle le paragraphe 2 b) ci-dessus.',
    list: 'Le Comité rappelle les paragraphes 1 et 2 ci-dessus.',
    open: 'Le Comité rappelle le paragraphe ',
  },
  es: {
    text: 'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité agradece al Estado parte su informe.\n\n2.\tEl Comité recomienda al Estado parte que:\n\n\ta)\tRepare los muelles;\n\n\tb)\tLos ilumine.\n\n',
    item: 'El Comité recuerda el párrafo 2 b) del presente documento.',
    list: 'El Comité recuerda los párrafos 1 y 2 del presente documento.',
    open: 'El Comité recuerda el párrafo ',
  },
} as const;

for (const [id, { text, item, list, open }] of Object.entries(VERSIONS))
  describe(`citations in a document in another language: ${id}`, () => {
    const whole = `${text}3.\t${item}\n\n4.\t${list}\n`;
    const model = read(whole);

    it('lead to the paragraph and the letter that they name', () => {
      assert.equal(model.language.language.id, id);
      const labelsFrom = (words: string, into: number) =>
        definitionsAt(model, whole.indexOf(words) + into).map(({ name }) => whole.slice(name.start, name.end));
      assert.deepEqual(labelsFrom('2 b)', 2), ['b)']);
      assert.deepEqual(labelsFrom(list, list.indexOf('1')), ['1.']);
    });

    it('are found from the number and the letter', () => {
      const from = (words: string) =>
        references(model, whole.indexOf(words))?.references.map(({ start, end }) => whole.slice(start, end));
      assert.deepEqual(from('1.\t'), ['1']);
      assert.deepEqual(from('b)\t'), ['2 b)']);
    });

    it('are proposed after their noun', () => {
      const proposedAfter = (words: string) => {
        const source = `${text}3.\t${words}`;
        const draft = read(`${source}.\n`);
        const place = completionPlace(draft, source.length);
        return place && completions(draft, place, () => undefined, undefined).map(({ label }) => label);
      };
      assert.deepEqual(proposedAfter(open), ['1', '2']);
      assert.deepEqual(proposedAfter(`${open}2 `), ['a', 'b']);
    });
  });
