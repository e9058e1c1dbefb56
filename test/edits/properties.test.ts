import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { isRefused } from '../../server/src/edits/operation';
import { renumber } from '../../server/src/edits/renumber';
import { applyEdits } from '../../server/src/text/edits';
import { drafts, marksIn } from './drafts';
import { operate, operationStep } from './steps';
import { inverse, pointings, read } from './support';

/** Notes after which a reference of a block need not lead where it did: they say so. */
const TOLD = ['gone', 'unsure', 'elsewhere', 'captured'];

const NUMBERS =
  /\b[A-Z]\.|\d+|\([a-z]{1,4}\)|\b(?:and|to|above|below|paragraphs?|paras?|the previous|the following)\b/gi;

describe('operations on random drafts', () => {
  it('keep each reference on what it is about, or tell of it', () => {
    let operations = 0;
    let otherwise = 0;
    fc.assert(
      fc.property(drafts, fc.array(operationStep, { minLength: 1, maxLength: 5 }), (draft, steps) => {
        let text = draft.text;
        for (const one of steps) {
          const model = read(text);
          const result = operate(model, one);
          if (isRefused(result)) continue;
          const bare = applyEdits(text, result.edits);
          assert.equal(applyEdits(bare, inverse(text, result.edits)), text, 'taken back');
          // A number that was inserted gets its words.
          const next = bare.replace(/^([ \t]*(?:\d+[.)]|\([a-z]+\))[\t ]*)(?=\r?$)/gm, '$1It recalls what was said.');
          const now = read(next);
          const context = () =>
            `${JSON.stringify(one)}\n${text}\n---------\n${next}\n${result.notes.map((n) => `${n.kind}: ${n.was} → ${n.now ?? ''}`).join('\n')}`;
          operations++;
          // Where a piece of text reads as something else now, that is told, and nothing more can be said.
          if (result.notes.some(({ kind }) => kind === 'reading')) {
            otherwise++;
            break;
          }
          const survives = new Set(marksIn(next));
          const excused = new Map<string, Set<string>>();
          for (const note of result.notes) {
            const from = marksIn(model.tree.blocks[note.block]?.text ?? '')[0] ?? '';
            const set = excused.get(from) ?? new Set();
            set.add(note.kind);
            excused.set(from, set);
          }
          const wanted = new Map<string, Set<string>>();
          for (const { from: block, to } of pointings(model)) {
            const from = block.split(' ')[0] ?? '';
            if (!survives.has(from)) continue;
            const set = wanted.get(from) ?? new Set();
            wanted.set(from, set);
            for (const target of to) {
              if (survives.has(target)) set.add(target);
              else if (/^Zo/.test(target))
                assert.ok(
                  excused.get(from)?.has('gone') || excused.get(from)?.has('removed'),
                  `dropped in silence: ${context()}`,
                );
            }
          }
          const found = new Map<string, Set<string>>();
          for (const { from: block, to } of pointings(now)) {
            for (const from of block.split(' ')) {
              const set = found.get(from) ?? new Set();
              found.set(from, set);
              for (const target of to) set.add(target);
            }
          }
          for (const from of wanted.keys()) if (!found.has(from)) found.set(from, new Set());
          for (const [from, set] of wanted) {
            const notes = excused.get(from);
            if (TOLD.some((kind) => notes?.has(kind))) continue;
            const is = [...(found.get(from) ?? [])].filter((mark) => /^Zo/.test(mark)).sort();
            assert.deepEqual(is, [...set].sort(), `of ${from}: ${context()}`);
          }
          text = next;
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(otherwise * 50 < operations, `${otherwise} of ${operations} read otherwise`);
  });

  it('renumber once is renumber twice', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { maxLength: 4 }), (draft, cuts) => {
        // What a person leaves behind who cuts and pastes lines by hand.
        const lines = draft.text.split('\n');
        for (const [from, to] of cuts) lines.splice(to % lines.length, 0, ...lines.splice(from % lines.length, 1));
        const text = lines.join('\n');
        const first = renumber(read(text));
        if (first.notes.some(({ kind }) => kind === 'reading')) return;
        const once = applyEdits(text, first.edits);
        assert.equal(applyEdits(once, renumber(read(once)).edits), once);
        assert.equal(
          once.replace(NUMBERS, '').replace(/[\s,–]+/g, ''),
          text.replace(NUMBERS, '').replace(/[\s,–]+/g, ''),
        );
      }),
      { numRuns: 400 },
    );
  });
});
