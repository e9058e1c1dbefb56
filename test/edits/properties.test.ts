import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import { applyEdits } from '../../server/src/text/edits';
import { inverse } from '../../server/src/text/inverse';
import { fc, runs } from '../support/random';
import { unevenDrafts } from './editedDrafts';
import { broken, stray, words } from './holds';
import { filled, operate, operationStep } from './operationSteps';
import { read } from './support';

/** `EDITS_SHOW=1`: the first sequence that fails is shown as it is; finding a shorter one can take long. */
const { EDITS_SHOW } = process.env;
const CHECK = {
  numRuns: runs(300),
  ...(EDITS_SHOW !== undefined && { endOnFailure: true }),
};

describe('operations on random drafts', () => {
  it('keep each reference on what it is about, or tell of it', () => {
    const counts = new Map<string, number>();
    const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(
        unevenDrafts,
        fc.array(operationStep, { minLength: 1, maxLength: 5 }),
        ({ text: draft }, sequence) => {
          let text = draft;
          for (const step of sequence) {
            const model = read(text);
            if (model.paragraphs.all.length === 0) return;
            const result = operate(model, step);
            if (isRefused(result)) {
              count(`refused ${step.kind} ${result.refused}`);
              continue;
            }
            count(`done ${step.kind}`);
            count('done');
            const bare = applyEdits(text, result.edits);
            assert.equal(applyEdits(bare, inverse(text, result.edits)), text, 'taken back');
            const next = filled(step, text, result);
            const context = () =>
              `${JSON.stringify(step)}\n${text.replace(/\r\n?/g, '\n')}\n---------\n${next.replace(/\r\n?/g, '\n')}\n${result.notes.map((n) => `${n.kind}: ${n.was} → ${n.now ?? ''}`).join('\n')}`;
            // Where a piece of text reads as something else now, that is told, and nothing more can be said.
            if (result.notes.some(({ kind }) => kind === 'reading')) {
              count(`reading ${step.kind}`);
              count('reading');
              if (EDITS_SHOW === 'reading') console.log(context());
              break;
            }
            for (const kind of new Set(result.notes.map((note) => note.kind))) count(`note ${kind}`);
            if (EDITS_SHOW !== undefined && result.notes.some(({ kind }) => kind === EDITS_SHOW))
              console.log(context());
            assert.deepEqual(stray(model, step, result), [], context());
            assert.deepEqual(broken(model, result, read(next)), [], context());
            text = next;
          }
        },
      ),
      CHECK,
    );
    if (EDITS_SHOW !== undefined)
      console.log(
        [...counts]
          .sort()
          .map(([k, v]) => `${k}: ${v}`)
          .join('\n'),
      );
    const of = (what: string) => counts.get(what) ?? 0;
    assert.ok(of('reading') * 50 < of('done'), `${of('reading')} of ${of('done')} read otherwise`);
    assert.ok(of('note unsure') * 25 < of('done'), `${of('note unsure')} of ${of('done')} unsure`);
  });

  it('renumber once is renumber twice', () => {
    fc.assert(
      fc.property(
        unevenDrafts,
        fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { maxLength: 4 }),
        ({ text: draft }, cuts) => {
          // What a person leaves behind who cuts and pastes lines by hand.
          const lines = draft.split('\n');
          for (const [from, to] of cuts) lines.splice(to % lines.length, 0, ...lines.splice(from % lines.length, 1));
          const text = lines.join('\n');
          const first = renumberAll(read(text));
          if (first.notes.some(({ kind }) => kind === 'reading')) return;
          const once = applyEdits(text, first.edits);
          assert.equal(applyEdits(once, renumberAll(read(once)).edits), once);
          assert.equal(words(once), words(text));
        },
      ),
      CHECK,
    );
  });
});
