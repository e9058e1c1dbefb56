import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { repliesTo } from '../../../server/src/features/beginnings/repliesTo';
import { issuesAndReplies } from '../../../server/src/features/issues/issuesAndReplies';
import { cycleText } from '../../support/cycle';
import { read } from '../../support/documents';
import { LISTS_IN } from '../../support/foreignDrafts';
import { find } from '../../support/rules/findings';

/** Replies with words in place of their blanks: a reply without any is none. */
function filledReplies(text: string) {
  return read(text.replaceAll(/\[R[^\]]*\]$/gm, 'Oui. Si.'));
}

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

  it('are in the language of the list, and read as its replies', () => {
    const titles = {
      fr: 'Réponses de Corvalie à la liste de points concernant son deuxième rapport périodique',
      es: 'Respuestas de Corvalia a la lista de cuestiones relativa a su segundo informe periódico',
    };
    for (const language of ['fr', 'es'] as const) {
      const begun = repliesTo(read(LISTS_IN[language]));
      assert.ok(begun);
      assert.deepEqual(begun.questions, ['1', '2 a)', '2 b)']);
      assert.ok(begun.text.includes(titles[language]), begun.text);
      const replies = read(begun.text);
      assert.deepEqual(
        [replies.language.language.id, replies.identity.kind, replies.identity.symbol?.canonical],
        [language, 'replies', 'CMW/C/XCV/RQ/2'],
      );
      assert.equal(replies.paragraphs.all.length, 3);
      const { issues } = issuesAndReplies(read(LISTS_IN[language]), filledReplies(begun.text), 'en');
      assert.deepEqual(
        issues.map(({ state }) => state),
        ['answered', 'in-parts', 'answered', 'answered'],
      );
      assert.deepEqual(
        find(begun.text).filter(({ rule }) => rule !== 'placeholder'),
        [],
      );
    }
  });

  it('are begun from nothing else', () => {
    assert.equal(repliesTo(read(cycleText('CMW-C-XCV-CO-1.txt'))), undefined);
  });
});
