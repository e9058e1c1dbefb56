import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NUMBER_LISTS } from '../../server/src/languages/en/patterns/numberLists';
import { NUMBERS } from '../../server/src/languages/en/patterns/numbers';
import { PARAGRAPH_NOUNS } from '../../server/src/languages/en/words/paragraphNouns';
import { lex } from '../../server/src/syntax/tokens/lexer';
import { Matcher } from '../../server/src/syntax/tokens/matcher';

describe('the nouns of paragraphs', () => {
  for (const { one, several } of PARAGRAPH_NOUNS)
    it(`are known to what reads numbers after them: ${one}, ${several}`, () => {
      const isAt = (pattern: (typeof NUMBERS)['named'], noun: string) =>
        new Matcher(pattern).isAt(lex(noun, 0, noun.length, false), 0);
      assert.ok(isAt(NUMBERS.named, one) && isAt(NUMBERS.named, several));
      assert.ok(isAt(NUMBER_LISTS.noun, one));
      assert.ok(isAt(NUMBER_LISTS.paragraph, several));
    });
});
