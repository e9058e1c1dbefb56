import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, updateDocument } from '../../server/src/model/document';
import type { Finding } from '../../server/src/rules/engine/finding';
import { ignoredEntries } from '../../server/src/rules/engine/ignored';
import { changeText } from '../../server/src/text/textVersion';
import { OBSERVATIONS, read } from '../support/documents';

/** A rule that corrects "tteh" to "teh", and that to a word of the document’s own, and a rule that finds the State party. */
function findingsWith(ownWord: (model: DocumentModel) => string | undefined) {
  return (model: DocumentModel): readonly Finding[] => {
    const block = model.tree.blocks.findIndex(({ text }) => text.includes('State party'));
    const { text = '' } = model.tree.blocks[block] ?? {};
    const finding = (rule: string, words: string, correction?: string): readonly Finding[] => {
      const start = text.indexOf(words);
      if (start < 0) return [];
      const span = { block, start, end: start + words.length };
      const fix = { message: 'fix', args: {}, certain: true, edits: [{ ...span, text: correction ?? '' }] };
      return [{ rule, message: 'found', args: {}, ...span, ...(correction !== undefined && { fixes: [fix] }) }];
    };
    const wrong = finding('word', 'tteh', 'teh');
    const word = ownWord(model);
    const next = wrong.length > 0 || word === undefined ? wrong : finding('word', ' teh ', ` ${word} `);
    return [...next, ...finding('state', 'State party')];
  };
}

function hashesOf(model: DocumentModel, findingsOf: (model: DocumentModel) => readonly Finding[]) {
  const findings = findingsOf(model).filter(({ rule }) => rule === 'state');
  return ignoredEntries(model, findings, findingsOf).map(({ hashes }) => hashes);
}

describe('the hashes by which an ignored finding is recorded', () => {
  const text = `${OBSERVATIONS}1.\tThe Committee thanks tteh State party.\n2.\tUse the.\n`;

  it('follow a correction of a correction that turns on words elsewhere', () => {
    const findingsOf = findingsWith(({ text }) => /Use (\w+)\./.exec(text.text)?.[1]);
    const earlier = read(text);
    const earlierHashes = hashesOf(earlier, findingsOf);
    const { after, change } = changeText(earlier.text, { text: text.replace('Use the.', 'Use our.') }, 2);
    const updated = updateDocument(earlier, after, change);
    assert.ok(
      updated.readings.some((reading) => reading.block.text.includes('tteh') && earlier.readings.includes(reading)),
    );
    const fresh = hashesOf(read(after.text), findingsOf);
    assert.deepEqual(hashesOf(updated, findingsOf), fresh);
    assert.notDeepEqual(fresh, earlierHashes);
  });

  it('follow a rule that is turned off', () => {
    const model = read(text);
    const all = hashesOf(
      model,
      findingsWith(() => 'the'),
    );
    const some = hashesOf(
      model,
      findingsWith(() => undefined),
    );
    assert.notDeepEqual(some, all);
    assert.deepEqual(
      some,
      hashesOf(
        read(text),
        findingsWith(() => undefined),
      ),
    );
  });
});
