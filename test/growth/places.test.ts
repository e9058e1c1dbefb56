import { describe, it } from 'node:test';
import { readDocument } from '../../server/src/model/document';
import { findPlace } from '../../server/src/model/paragraphs/paragraphs';
import { openText } from '../../server/src/text/textVersion';
import { assertGrows } from '../support/grows';

/** Letters of items in order: a to z, then two letters. */
const letters = (i: number): string =>
  i < 26 ? String.fromCharCode(97 + i) : letters(Math.floor(i / 26) - 1) + letters(i % 26);

/** Two letters give some seven hundred items; a tenth of them in the shorter text. */
const few = (size: number) => size / 4;

/** Branches of building the index add a little to the short text’s share; with its square the work would be a hundred times. */
const WITH_INDEX = 12;

describe('finding the places cited', () => {
  for (const [name, ending] of [
    ['of one long list', ''],
    ['that its list lacks', 'qq'],
  ] as const)
    it(`takes work that grows with the number of letters ${name}`, async () => {
      await assertGrows(
        (size) => {
          const items = Array.from({ length: few(size) }, (_, i) => `\t(${letters(i)})\tAct in full;\n\n`).join('');
          const text = `CMW/C/XAA/CO/2\n\nConcluding observations\n\n1.\tIt should:\n\n${items}`;
          return { size, model: readDocument(openText('file:///places.txt', 'treaty-body', 1, text)) };
        },
        ({ size, model }) => {
          for (let i = 0; i < few(size); i++)
            findPlace(model.tree, model.paragraphs, 0, { number: '1', path: [letters(i) + ending] });
        },
        WITH_INDEX,
      );
    });
});
