import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lex } from '../../server/src/syntax/tokens/lexer';
import { isWordUnit } from '../../server/src/text/characterKinds';

describe('the units of words', () => {
  it('are letters, marks on them and digits of any script', () => {
    for (const unit of 'aZ9éßŵжЙ\u0301ﬁ\u1ec7ա\u0939\u093f\u0e01\u0663\u3042\u7ae0')
      assert.ok(isWordUnit(unit.charCodeAt(0)), unit);
    for (const unit of "-'’ .,·×²Ⅷ\u02bc\u060c\u3002\uf0b7\ufeff") assert.ok(!isWordUnit(unit.charCodeAt(0)), unit);
    assert.ok(!isWordUnit(''.charCodeAt(0)));
  });

  it('are the same for the lexer: it cuts no letter off, and no bullet of a symbol font joins a word', () => {
    const text = 'Vi\u1ec7t Nam, \uf0b7Article';
    const tokens = lex(text, 0, text.length, false);
    const written = Array.from({ length: tokens.length }, (_, i) => tokens.slice(i));
    assert.deepEqual(written, ['Vi\u1ec7t', 'Nam', ',', '\uf0b7', 'Article']);
  });
});
