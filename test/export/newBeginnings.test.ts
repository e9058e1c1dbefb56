import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { operateInWord } from '../../server/src/export/operationInWord';
import { refusalMessage } from '../../server/src/features/words/operationWords';
import { modelOfWordText } from '../../server/src/lsp/documents/wordDocuments';
import { operate } from '../../server/src/lsp/operations/operate';
import type { OperationRequest } from '../../server/src/protocol';
import { applyEdits } from '../../server/src/text/edits';
import { read } from '../word/support/reading';
import { exported } from './exported';

/** Number 4 is missing, and 7 occurs twice: in the exported file, both are where the list is set to another number. */
const NUMBERS = [1, 2, 3, 5, 6, 7, 7, 8, 9];
const TEXT = [
  'CEDAW/C/XAA/CO/5',
  '',
  'Concluding observations on the fifth periodic report of Xandria',
  '',
  ...NUMBERS.map((n, i) => `${n}.\tThe Committee notes matter ${'abcdefghi'.charAt(i)}.`),
  '10.\tThe Committee recalls paragraphs 3, 5 and 9 above.',
  '',
].join('\n');

const DELETE: OperationRequest = { kind: 'delete', what: 'paragraph', references: 'remove' };
const INSERT: OperationRequest = { kind: 'insert-paragraph' };

/** The numbers and the last sentence of the copy of the file in which an operation was made at a matter, or why there is none. */
function made(operation: OperationRequest, matter: string): string {
  const bytes = exported(TEXT);
  const word = read(bytes);
  const model = modelOfWordText(word, 'file:///a.docx', {});
  const context = { options: {}, filled: new Set<string>(), language: 'en' } as const;
  const outcome = operate(model, word.text.indexOf(`matter ${matter}.`), operation, context);
  if (isRefused(outcome)) return refusalMessage(outcome, 'en');
  const written = operateInWord(bytes, word, model, outcome, { author: 'A. Reviewer', date: '2026-05-01T10:00:00Z' });
  if (written.kind !== 'rewritten') return written.kind;
  const text = applyEdits(word.text, outcome.edits);
  const numbers = (one: string) => [...one.matchAll(/^(\d+)\./gm)].map(([, number]) => number).join(' ');
  assert.equal(numbers(written.accepted.text), numbers(text));
  return `${numbers(text)}: ${/recalls (.*) above/.exec(text)?.[1]}`;
}

describe('A Word file in which numbers are set', () => {
  it('loses a paragraph above a gap, which grows, since Word leaves the number after it', () => {
    assert.equal(made(DELETE, 'b'), '1 2 5 6 7 7 8 9 10: paragraphs 2, 5 and 9');
    assert.equal(made(DELETE, 'e'), '1 2 3 5 6 7 8 9 10: paragraphs 3, 5 and 9');
    assert.equal(made(DELETE, 'h'), '1 2 3 5 6 7 7 8 9: paragraphs 3, 5 and 8');
  });

  it('gains a paragraph where a number is missing, and below all that is set', () => {
    assert.equal(made(INSERT, 'a'), '1 2 3 4 5 6 7 7 8 9 10: paragraphs 4, 5 and 9');
    assert.equal(made(INSERT, 'g'), '1 2 3 5 6 7 7 8 9 10 11: paragraphs 3, 5 and 10');
  });

  it('gains none where there is no room, and says which number is set and how to change that', () => {
    for (const matter of ['d', 'e', 'f'])
      assert.equal(
        made(INSERT, matter),
        'In the Word file, the number after 7 is set to 7, so that it does not follow the others. In Word, right-click the number 7, choose “Continue Numbering”, save the file and try again.',
      );
  });
});
