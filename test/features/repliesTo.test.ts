import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { repliesTo } from '../../server/src/features/beginnings/repliesTo';
import { cycleText } from '../support/cycle';
import { read } from '../support/documents';
import { find } from '../support/findings';

const LISTS = {
  'CMW/C/XCV/RQ/2': cycleText('CMW-C-XCV-Q-2.txt'),
  'CMW/C/XAA/RQ/2': readFileSync('samples/CMW-C-XAA-Q-2.txt', 'utf8'),
};

describe('replies that are begun from a list of issues', () => {
  for (const [symbol, list] of Object.entries(LISTS))
    it(`name every question once and in order: ${symbol}`, () => {
      const asked = read(list);
      const begun = repliesTo(asked);
      assert.ok(begun);
      const wanted = asked.paragraphs.all.flatMap(({ number, items }) => {
        const letters = items.filter(({ level }) => level === items[0]?.level).map(({ text }) => `${number} (${text})`);
        return letters.length > 0 ? letters : [number];
      });
      assert.deepEqual(begun.questions, wanted);
      const headings = [
        ...begun.text.matchAll(/^\t\tReply to paragraph (\d+(?: \([a-z]+\))?) of the list of issues/gm),
      ];
      assert.deepEqual(
        headings.map(([, place]) => place),
        wanted,
      );
      const replies = read(begun.text);
      assert.deepEqual([replies.identity.kind, replies.identity.symbol?.canonical], ['replies', symbol]);
      assert.equal(replies.paragraphs.all.length, wanted.length);
      assert.deepEqual(
        [...new Set(find(begun.text).map(({ rule }) => rule))].filter((rule) => rule !== 'placeholder'),
        [],
      );
      // No word of a question is in them.
      assert.doesNotMatch(begun.text, /Please/);
    });

  it('are begun from nothing else', () => {
    assert.equal(repliesTo(read(cycleText('CMW-C-XCV-CO-1.txt'))), undefined);
  });
});
