import { describe, it } from 'node:test';
import { operationsAt } from '../../server/src/lsp/operations/operationsOffered';
import { readDocument } from '../../server/src/model/document';
import { openText } from '../../server/src/text/textVersion';
import { assertGrows } from '../support/grows';

const repeated = (size: number, one: (i: number) => string) => Array.from({ length: size }, (_, i) => one(i)).join('');

/** How many paragraphs a text of some size has: numbers must not look like years. */
const few = (size: number) => size >> 1;

/** Runs of paragraphs are found by halving, so that the work grows a little faster than the text; with its square it would be sixty times. */
const SEARCHED = 12;

/** Texts in which each paragraph cites or continues many others. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'one range of all paragraphs': (size) =>
    repeated(size, (i) => `${i + 1}.\tSee paragraphs 1–${size} and section A.\n`),
  'a range of its own to the last': (size) =>
    repeated(size, (i) => `${i + 1}.\tSee paragraphs ${Math.max(1, i)}–${size}.\n`),
  'a range and a paragraph in it': (size) =>
    repeated(size, (i) => `${i + 1}.\tSee paragraphs 2–${size} and ${i + 2}.\n`),
  'a range that ends in an item': (size) =>
    `${repeated(size, (i) => `${i + 1}.\tSee paragraphs 1–${size + 1} (a).\n`)}${size + 1}.\tIt should:\n\n\t(a)\tAct.\n`,
  'an annex of its own': (size) => repeated(2 * size, (i) => `Annex ${(i % 99) + 1}\n\n1.\tIt acts.\n\n`),
};

describe('the operations offered at the cursor', () => {
  for (const [name, write] of Object.entries(TEXTS))
    it(`take work that grows with the text, where each paragraph has ${name}`, async () => {
      await assertGrows(
        (size) => {
          const text = `CMW/C/XAA/CO/2\n\nConcluding observations\n\n${write(few(size))}`;
          const model = readDocument(openText('file:///operations.txt', 'treaty-body', 1, text));
          const paragraph = model.paragraphs.all[few(size) >> 1];
          return { model, at: (model.tree.starts[paragraph?.block ?? 0] ?? 0) + 5 };
        },
        ({ model, at }) => {
          operationsAt(model, { start: at, end: at }, { language: 'en', options: {}, filled: new Set() });
        },
        SEARCHED,
      );
    });
});
