import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument, updateDocument } from '../../server/src/model/document';
import { weighedFindings } from '../../server/src/rules/runner';
import { changeText, openText } from '../../server/src/text/textVersion';
import { ALL_RULES } from '../fuzz/said';
import { HOSTILE, WORST } from '../support/hostile/hostile';
import { assertNothingLost } from '../syntax/losses';

describe('nothing is lost, in the reading or in the next version,', () => {
  const all = [...HOSTILE.map(({ name, size, write }) => ({ name, text: () => write(size / 5) })), ...WORST];
  for (const { name, text } of all) {
    it(`of ${name}`, () => {
      const version = openText('file:///worst.txt', 'treaty-body', 1, text());
      const model = readDocument(version);
      assertNothingLost(model.tree, version.text);
      assert.ok(weighedFindings(model, ALL_RULES).every(({ block }) => block < model.tree.blocks.length));
      const at = version.lines.positionAt(version.text.length >>> 1);
      const { after, change } = changeText(version, { range: { start: at, end: at }, text: '(x' }, 2);
      const next = updateDocument(model, after, change);
      assertNothingLost(next.tree, after.text);
      assert.equal(after.text.length, version.text.length + 2);
    });
  }
});
