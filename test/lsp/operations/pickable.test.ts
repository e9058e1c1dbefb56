import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citableAt, followUpAt, targetsAt } from '../../../server/src/lsp/operations/pickable';
import { readDocument } from '../../../server/src/model/document';
import { openText } from '../../../server/src/text/textVersion';

const ITEMS = (letter: (one: string) => string, verb: string) =>
  `9.\t${verb}\n\t${letter('a')}\tXelmira;\n\t${letter('b')}\tXoria.\n10.\t`;

const TEXTS = {
  English: `CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n${ITEMS((one) => `(${one})`, 'The Committee recommends that the State party support:')}The Committee thanks the delegation.\n`,
  French: `CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n${ITEMS((one) => `${one})`, 'Le Comité recommande à l’État partie de soutenir :')}Le Comité remercie la délégation.\n`,
  Spanish: `CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n${ITEMS((one) => `${one})`, 'El Comité recomienda al Estado parte que apoye a:')}El Comité da las gracias a la delegación.\n`,
} as const;

const LABELS: Readonly<Record<keyof typeof TEXTS, readonly string[]>> = {
  English: ['9', '9 (a)', '9 (b)'],
  French: ['9', '9 a)', '9 b)'],
  Spanish: ['9', '9 a)', '9 b)'],
};

describe('paragraphs to pick', () => {
  for (const language of ['English', 'French', 'Spanish'] as const) {
    const model = readDocument(openText('picks', 'treaty-body', 1, TEXTS[language]));
    const end = TEXTS[language].length - 3;

    it(`are labelled as ${language} documents cite them, whichever language the user reads`, () => {
      for (const answer of [citableAt(model, end), followUpAt(model, end)]) {
        const picks = answer?.items.filter(({ place }) => place.startsWith('9')) ?? [];
        assert.deepEqual(
          picks.map(({ label }) => label),
          LABELS[language],
        );
        assert.deepEqual(
          picks.map(({ place }) => place),
          LABELS.English,
        );
      }
      const targets = targetsAt(model, TEXTS[language].indexOf('Xelmira'), 'en');
      assert.deepEqual(
        targets?.items.map(({ label }) => label),
        [...LABELS[language].slice(2), '10'],
      );
    });

    it(`name the first of a list as ${language} documents do`, () => {
      const targets = targetsAt(model, TEXTS[language].indexOf('Xoria'), 'en');
      assert.equal(targets?.beginning, `before ${LABELS[language][1]}`);
    });
  }
});
