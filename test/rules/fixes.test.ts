import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { DocumentModel } from '../../server/src/model/document';
import { certainFix, editsOf, fixesOfRule } from '../../server/src/rules/engine/fixes';
import { type RuleSettings, spanOfPlace, type WeighedFinding } from '../../server/src/rules/engine/weighed';
import { messageOf } from '../../server/src/rules/messages';
import { RULES } from '../../server/src/rules/registry';
import { correct, weighedFindings } from '../../server/src/rules/runner';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { readMarks } from '../checker/draftMarks';
import { read } from '../support/documents';
import { fixture } from '../support/fixture';

/** Every rule, those too that are off by default. */
const ALL: RuleSettings = {
  rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])),
  wordLimits: {},
};

interface Sample {
  readonly name: string;
  readonly text: string;
}

function filesOf(folder: string, written = (text: string) => text): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: join(folder, name), text: written(readFileSync(join(folder, name), 'utf8')) }));
}

const SAMPLES: readonly Sample[] = [
  ...filesOf('samples'),
  ...filesOf('test/checker/sets/01', (text) => readMarks(text).text),
  ...RULES.flatMap(({ id, bad }) => bad.map(({ text }, i) => ({ name: `${id} ${i + 1}`, text: fixture(text).text }))),
];

/** Where a place of the old text is in the new one; undefined if it was replaced. */
function movedBy(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.end <= offset) shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}

function touches(finding: { start: number; end: number }, edits: readonly TextEdit[]): boolean {
  return edits.some((edit) => edit.start <= finding.end && finding.start <= edit.end);
}

function key(model: DocumentModel, finding: WeighedFinding, start: number): string {
  return `${finding.rule} at ${start}: ${model.text.text.slice(start, start + 20)}`;
}

describe('a correction', () => {
  let tried = 0;
  for (const { name, text } of SAMPLES) {
    it(`leaves nothing of its rule in its place and makes nothing elsewhere: ${name}`, () => {
      const model = read(text);
      const before = weighedFindings(model, ALL);
      for (const finding of before) {
        for (const fix of finding.fixes ?? []) {
          tried++;
          const edits = editsOf(model, fix);
          const after = read(applyEdits(text, edits));
          const left = weighedFindings(after, ALL);
          const said = `${finding.rule}: ${messageOf(finding.rule, fix.message, fix.args, 'en')}`;
          const span = spanOfPlace(model, finding);
          const place = {
            start: movedBy(edits, span.start),
            end: Math.max(movedBy(edits, span.end), movedBy(edits, span.start)),
          };
          const same = left.filter(
            (one) =>
              one.rule === finding.rule &&
              spanOfPlace(after, one).start < place.end &&
              spanOfPlace(after, one).end > place.start,
          );
          assert.deepEqual(
            same.map((one) => messageOf(one.rule, one.message, one.args, 'en')),
            [],
            `${said} is still there`,
          );
          // What stood before at the same place, moved along, is not new; nor is what the edit itself lies in, nor one of several
          // places that the finding spoke of together.
          const known = new Set(before.map((one) => key(after, one, movedBy(edits, spanOfPlace(model, one).start))));
          const named = (finding.fixes ?? []).flatMap((other) => editsOf(model, other));
          const moved = [...edits, ...named].map((edit) => {
            const start = movedBy(edits, edit.start);
            return { start, end: start + Math.max(edit.text.length, edit.end - edit.start), text: '' };
          });
          const fresh = left.filter((one) => {
            const at = spanOfPlace(after, one);
            return !known.has(key(after, one, at.start)) && !touches(at, moved);
          });
          assert.deepEqual(
            fresh.map((one) => `${one.rule}: ${messageOf(one.rule, one.message, one.args, 'en')}`),
            [],
            `after ${said}`,
          );
        }
      }
    });
  }

  it('was tried often enough to mean something', (t) => {
    t.diagnostic(`${tried} corrections tried`);
    assert.ok(tried > 180, `${tried} corrections`);
  });
});

describe('corrections of a whole document', () => {
  it('that are certain leave nothing that is, and none is made twice', () => {
    for (const { name, text } of SAMPLES) {
      const model = read(text);
      const { edits, model: after } = correct(model, ALL, {});
      assert.equal(applyEdits(text, edits), after.text.text, name);
      assert.deepEqual(
        weighedFindings(after, ALL).filter((finding) => certainFix(finding) !== undefined),
        [],
        name,
      );
      assert.deepEqual(correct(after, ALL, {}).edits, [], name);
    }
  });

  it('of one rule leave the findings of the others alone', () => {
    for (const { name, text } of SAMPLES) {
      const model = read(text);
      const rules = new Set(weighedFindings(model, ALL).flatMap(({ rule, fixes }) => (fixes ? [rule] : [])));
      for (const rule of rules) {
        const { model: after } = correct(model, ALL, {}, fixesOfRule(rule));
        assert.deepEqual(
          weighedFindings(after, ALL).filter((finding) => fixesOfRule(rule)(finding)),
          [],
          `${name}: ${rule}`,
        );
      }
    }
  });

  it('keep the line ends of the document', () => {
    for (const { text } of SAMPLES) {
      const windows = text.replace(/\r?\n/g, '\r\n');
      const { model } = correct(read(windows), ALL, {});
      assert.doesNotMatch(model.text.text, /[^\r]\n|^\n/);
    }
  });
});
