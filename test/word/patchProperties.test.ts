import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { WordPatch } from '../../server/src/word/patch/parts/wordPatch';
import { type PatchedWord, patchWord, typedText } from '../../server/src/word/patch/patchWord';
import { removeOurs } from '../../server/src/word/patch/removeOurs';
import { fc, runs } from '../support/random';
import { CHANGES } from './cases/changes';
import { NUMBERS } from './cases/numbers';
import { STRUCTURE } from './cases/structure';
import { type DocxParts, docx } from './support/docx';
import { assertMapped } from './support/mapping';
import { randomDocx } from './support/randomDocx';
import { patchesFor, type RandomPatch, randomPatches } from './support/randomPatches';
import { read } from './support/reading';

const CASES = [...NUMBERS, ...STRUCTURE, ...CHANGES].map(({ parts }) => parts);
const DATE = '2026-01-02T03:04:05Z';

function patch(bytes: Uint8Array, patches: readonly WordPatch[]): PatchedWord {
  const made = patchWord(bytes, patches, { date: DATE });
  if (made.kind === 'refused') assert.fail(made.message);
  return made;
}

/** Whether a text is another one in which something was put in and nothing else done. */
function isWithin(text: string, longer: string): boolean {
  let at = 0;
  for (let i = 0; i < longer.length && at < text.length; i++) if (longer[i] === text[at]) at++;
  return at === text.length;
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString('latin1')]),
  );
}

function assertPatched(parts: DocxParts, random: readonly RandomPatch[]): void {
  const bytes = docx(parts);
  const before = read(bytes);
  const patches = patchesFor(random, before.text.length);
  const made = patch(bytes, patches);
  const after = read(made.bytes);
  assertMapped(made.bytes, after);

  assert.equal(read(made.bytes, 'original').text, read(bytes, 'original').text, 'rejecting all gives the original');
  assert.equal(after.comments.length, before.comments.length + made.comments);
  const ours = after.comments.filter(({ author }) => author === 'Treaty Body');
  assert.equal(ours.length, made.comments);
  assert.ok(ours.every(({ isAnchored, date }) => isAnchored && date === DATE));
  assert.equal(made.comments + made.left.length + made.changed >= patches.length, true, 'each patch is told of');
  if (made.changed === 0) assert.equal(typedText(after, []), typedText(before, []));

  const [old, now] = [partsOf(bytes), partsOf(made.bytes)];
  for (const [name, text] of Object.entries(old)) assert.ok(isWithin(text, now[name] ?? ''), `${name} was added to`);

  const back = removeOurs(made.bytes);
  if (back.kind === 'refused') assert.fail(back.message);
  assert.ok(back.isExact);
  assert.deepEqual(partsOf(back.bytes), old, 'taken out, all is as it was');
  assert.deepEqual(patch(made.bytes, patches).bytes, made.bytes, 'a second run changes nothing');
}

describe('patches of Word files', () => {
  it('are insertions that can be taken out and rejected, in all small files', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), randomPatches, (parts, patches) => assertPatched(parts, patches)),
      { numRuns: runs(80) },
    );
  });

  it('are so in random files', () => {
    fc.assert(
      fc.property(randomDocx, randomPatches, (parts, patches) => assertPatched(parts, patches)),
      { numRuns: runs(50) },
    );
  });
});
