import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lexiconSize } from '../../server/src/syntax/lexicon';

describe('wrong-title', () => {
  it('enters no word in the lexicon when it is imported', async () => {
    const before = lexiconSize();
    const { wrongTitle } = await import('../../server/src/rules/wrong-title');
    assert.equal(wrongTitle.id, 'wrong-title');
    assert.equal(lexiconSize(), before);
  });

  it('finds one slip in any title of a body or declaration', async () => {
    const { nearTitle } = await import('../../server/src/rules/reading/titles/nearTitle');
    const { rightFirst, titlesFrom } = await import('../../server/src/rules/reading/titles/officialTitle');
    const { lex } = await import('../../server/src/syntax/lexer');
    const found = (text: string) => {
      const tokens = lex(text, 0, text.length, false);
      return nearTitle(tokens, 0, titlesFrom(rightFirst(tokens.slice(0))))?.instead;
    };
    assert.equal(
      found('Rome Statute of International Criminal Court'),
      'Rome Statute of the International Criminal Court',
    );
    assert.equal(found('Milennium Development Goals'), 'Millennium Development Goals');
    assert.equal(found('Working Group on Arbitary Detention'), 'Working Group on Arbitrary Detention');
    assert.equal(found('World Health Organization'), undefined);
    assert.equal(found('High Commissioners for Human Rights'), undefined);
    assert.equal(found('Working Group on Arbitrary Arrests'), undefined);
  });
});
