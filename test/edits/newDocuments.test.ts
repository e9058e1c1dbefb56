import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allCommittees } from '../../server/src/catalogue/committees';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { NEW_DOCUMENT_KINDS, newDocument } from '../../server/src/features/beginnings/newDocument';
import { applyEdits } from '../../server/src/text/edits';
import { inverse } from '../../server/src/text/inverse';
import { fc, runs } from '../support/random';
import { find } from '../support/rules/findings';
import { broken, stray } from './holds';
import { filled, operate, operationStep } from './operationSteps';
import { read } from './support';

const BEGUN: readonly string[] = (['en', 'fr', 'es'] as const).flatMap((language) =>
  allCommittees().flatMap(({ id }) =>
    NEW_DOCUMENT_KINDS.flatMap((kind) =>
      [[1], [4], [2, 3]].flatMap((reports) => {
        const state = { code: 'XAA', name: 'Xandoria' };
        return newDocument({ committee: id, kind, language, state, session: 33, reports }) ?? [];
      }),
    ),
  ),
);

/** What a user does on purpose that rules may well find: another number, and a reference to what is gone. */
const ON_PURPOSE: ReadonlySet<string> = new Set(['rename', 'delete, leave']);

/** What is true of a document with placeholders, and once all paragraphs of a section or all other items of a list were taken away. */
const TRUE_AFTERWARDS: ReadonlySet<string> = new Set(['empty-section found', 'subparagraph-numbering alone']);

describe('new documents', () => {
  it('stay right through a day of operations, with nothing to be found but placeholders', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BEGUN),
        fc.array(
          operationStep.filter(({ kind }) => !ON_PURPOSE.has(kind)),
          { minLength: 1, maxLength: 8 },
        ),
        (begun, day) => {
          let text = begun;
          for (const step of day) {
            const model = read(text);
            if (model.paragraphs.all.length === 0) return;
            const result = operate(model, step);
            if (isRefused(result)) continue;
            const bare = applyEdits(text, result.edits);
            assert.equal(applyEdits(bare, inverse(text, result.edits)), text, 'taken back');
            const next = filled(step, text, result);
            const context = () => `${JSON.stringify(step)}\n${text}\n---------\n${next}`;
            assert.deepEqual(stray(model, step, result), [], context());
            assert.deepEqual(broken(model, result, read(next)), [], context());
            const others = find(next).filter(
              ({ rule, message }) => rule !== 'placeholder' && !TRUE_AFTERWARDS.has(`${rule} ${message}`),
            );
            assert.deepEqual(
              others.map(({ rule, start, end }) => `${rule}: ${next.slice(start, end)}`),
              [],
              context(),
            );
            text = next;
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
