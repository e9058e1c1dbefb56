import assert from 'node:assert/strict';
import { insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { moveAfter, moveBy } from '../../server/src/edits/paragraphs/move';
import { isRefused, type OperationOutcome, type Refused } from '../../server/src/edits/paragraphs/operation';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { rename } from '../../server/src/edits/paragraphs/rename';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import type { DocumentModel } from '../../server/src/model/document';
import { applyEdits } from '../../server/src/text/edits';
import { inverse } from '../../server/src/text/inverse';
import { read } from './support';

export type Operation = (model: DocumentModel, offset: number) => OperationOutcome | Refused;

export const one: Operation = (model, offset) => insertParagraphs(model, offset, 1);
export const removing: Operation = (model, offset) => remove(model, offset, 'innermost', 'remove');
export const leaving: Operation = (model, offset) => remove(model, offset, 'innermost', 'leave');
export const up: Operation = (model, offset) => moveBy(model, offset, 'innermost', -1);
export const down: Operation = (model, offset) => moveBy(model, offset, 'innermost', 1);

/** Moves what the cursor is in after a place. */
export function to(number: string, ...path: readonly string[]): Operation {
  return (model, offset) => moveAfter(model, offset, 'innermost', { number, path });
}

/** Gives the paragraph at the cursor a number. */
export function named(number: string): Operation {
  return (model, offset) => rename(model, offset, number);
}

export const HEAD = 'CEDAW/C/XAA/CO/5\n\nConcluding observations on the fifth periodic report of Xandria\n\n';

/** The text that an operation gives where `|` stands, with `|` for the cursor where it says one, and its notes after. */
export function done(operation: Operation, marked: string): string {
  const whole = HEAD + marked;
  const at = whole.indexOf('|');
  const text = whole.replace('|', '');
  const result = operation(read(text), at < 0 ? text.length : at);
  if (isRefused(result)) return `refused: ${result.refused}${result.detail ? ` (${result.detail})` : ''}`;
  const now = applyEdits(text, result.edits);
  assert.equal(applyEdits(now, inverse(text, result.edits)), text, 'taken back');
  const { cursor } = result;
  const shown = cursor === undefined ? now : `${now.slice(0, cursor)}|${now.slice(cursor)}`;
  const notes = result.notes.map(({ kind, was, now: is }) => `${kind}: ${was}${is === undefined ? '' : ` → ${is}`}`);
  return [shown.slice(HEAD.length), ...notes].join('\n');
}

export function becomes(operation: Operation, before: string, ...after: readonly string[]): void {
  assert.equal(done(operation, before), after.join('\n'));
}

/** Paragraphs with nothing to say but their numbers; a text for one of them in its place. */
export function paragraphs(
  numbers: readonly (number | string)[],
  words: Readonly<Record<string, string>> = {},
): string {
  return numbers
    .map((n) => `${n}.\t${words[n] ?? `The Committee notes matter ${NAMES[Number.parseInt(String(n), 10)]}.`}\n`)
    .join('');
}

export const NAMES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** The last sentence of a draft of 9 paragraphs whose numbers are 1, 2, 4, 5, … 10, after renumbering: each from 4 on is one less. */
export function follows(citing: string, ...after: readonly string[]): void {
  const before = paragraphs([1, 2, 4, 5, 6, 7, 8, 9, 10], { 10: citing });
  const [now = '', ...notes] = after;
  const expected = paragraphs([1, 2, 3, 4, 5, 6, 7, 8, 9]).split('\n').slice(0, 8);
  const middle = ['one', 'two', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map(
    (name, i) => `${i + 1}.\tThe Committee notes matter ${name}.`,
  );
  assert.equal(expected.length, middle.length);
  becomes(renumberAll, before, ...middle, `9.\t${now}`, '', ...notes);
}
