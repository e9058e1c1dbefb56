import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { applyText } from '../../server/src/word/apply/applyText';
import type { WordText } from '../../server/src/word/parts/result';
import { fc, runs } from '../support/random';
import { CHANGES } from './cases/changes';
import { NUMBERS } from './cases/numbers';
import { STRUCTURE } from './cases/structure';
import { type DocxParts, docx } from './support/docx';
import { assertMapped } from './support/mapping';
import { randomDocx } from './support/randomDocx';
import { afterEdit, type RandomTextEdit, randomTextEdits } from './support/randomTextEdits';
import { read } from './support/reading';

const CASES = [...NUMBERS, ...STRUCTURE, ...CHANGES].map(({ parts }) => parts);
const BY = { author: 'A. Drafter', date: '2026-01-02T03:04:05Z' };
/** Parts that changes may be written into, or that name them. */
const CHANGED =
  /^(?:word\/(?:document|footnotes|endnotes|comments|numbering|h\d|_rels\/document)\.xml.*|\[Content_Types\]\.xml)$/;

/** What separates notes from the text. */
const RULE = '__________';

/** A line as it is compared: without white space at its end, and with all marks of notes alike. */
const plain = (line: string) => line.replace(/[\u2070-\u207f\u00b9\u00b2\u00b3\u1d43-\u1dbf]+/g, '*').trimEnd();

/** The lines of a text that say something. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => /\S/.test(line) && line !== RULE);
}

/** Whether an accepted text is that of the edit, but for what Word makes: numbers before words, marks and the order of notes. */
function assertSaid(accepted: WordText, edited: string): void {
  const words = new Map(accepted.paragraphs.map(({ start, end, textStart }) => [end > start ? start : -1, textStart]));
  const said: string[] = [];
  let at = 0;
  for (const line of accepted.text.split('\n')) {
    const from = words.get(at);
    if (/\S/.test(line) && line !== RULE)
      said.push(plain(from === undefined ? line : accepted.text.slice(from, at + line.length)));
    at += line.length + 1;
  }
  const wanted = linesOf(edited).map(plain);
  const notes = linesOf(edited.slice(edited.indexOf(`\n${RULE}`))).map(plain);
  const left = [...wanted];
  for (const line of said) {
    const index = left.findIndex((one) => one.endsWith(line.trimStart()));
    assert.ok(index >= 0, `“${line}” is in neither of ${JSON.stringify(left)}`);
    left.splice(index, 1);
  }
  // Notes go with their references.
  assert.deepEqual(
    left.filter((line) => !notes.includes(line)),
    [],
  );
}

function assertApplied(parts: DocxParts, random: readonly RandomTextEdit[]): void {
  const bytes = docx(parts);
  const before = read(bytes);
  let edited = random.reduce(afterEdit, before.text);
  let made = applyText(bytes, edited, BY);
  if (made.kind === 'refused-places') {
    assert.ok(made.places.length > 0);
    edited = made.restored;
    made = applyText(bytes, edited, BY);
  }
  if (made.kind === 'refused') assert.fail(made.message);
  if (made.kind === 'refused-places') assert.fail(`refused again: ${JSON.stringify(made.places)}`);
  const accepted = read(made.bytes);
  assertMapped(made.bytes, accepted);
  assert.equal(read(made.bytes, 'original').text, read(bytes, 'original').text, 'rejecting all gives the original');
  assertSaid(accepted, edited);
  assert.deepEqual(accepted.comments.length, before.comments.length);
  const again = applyText(made.bytes, edited, { ...BY, date: '2027-01-01T00:00:00Z' });
  assert.ok(again.kind === 'applied' && Buffer.compare(again.bytes, made.bytes) === 0, 'saving again changes nothing');
  const undone = applyText(made.bytes, before.text, BY);
  assert.ok(undone.kind === 'applied', 'what was done can be undone');
  assert.equal(read(undone.bytes).text, before.text);
  const [old, now] = [unzipSync(bytes), unzipSync(made.bytes)];
  for (const [name, data] of Object.entries(old))
    if (!CHANGED.test(name)) assert.deepEqual(now[name], data, `${name} is as it was`);
}

describe('the edited text of a Word file, edited anyhow', () => {
  it('is written or refused by places, in all small files', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), randomTextEdits, (parts, edits) => assertApplied(parts, edits)),
      { numRuns: runs(120), endOnFailure: true },
    );
  });

  it('is so in random files', () => {
    fc.assert(
      fc.property(randomDocx, randomTextEdits, (parts, edits) => assertApplied(parts, edits)),
      { numRuns: runs(60), endOnFailure: true },
    );
  });
});
