import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lex } from '../../server/src/syntax/tokens/lexer';
import { afterSentence, isSentenceEnd } from '../../server/src/syntax/tokens/sentenceTokens';

/** The sentences of a text. */
function sentencesOf(text: string): readonly string[] {
  const tokens = lex(text, 0, text.length, false);
  const sentences: string[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isSentenceEnd(tokens, i)) continue;
    const next = afterSentence(tokens, i);
    sentences.push(text.slice(tokens.start(from), tokens.end(next - 1)));
    from = next;
  }
  return from < tokens.length ? [...sentences, text.slice(tokens.start(from))] : sentences;
}

describe('the sentences of lexed text', () => {
  it('end before capitals, figures, quotation marks and brackets, and at the end', () => {
    for (const sentences of [
      ['The plan was adopted.', 'Wages rose.'],
      ['The plan was adopted in 2017.', '12 centres were opened.'],
      ['Was it adopted?', 'It was!', '“Wages rose”, she said.'],
      ['It was adopted.', '(See the plan.)'],
      ['It was “adopted.”', 'Wages rose.'],
      ['规划已通过。', '工资上涨。'],
    ])
      assert.deepEqual(sentencesOf(sentences.join(sentences[0]?.endsWith('。') ? '' : ' ')), sentences);
  });

  it('go on after abbreviations, initials, numbers of headings, and before small letters', () => {
    for (const text of [
      'It met Ms. Xand and Mr. Yand, and read art. 5 and No. 7 A.',
      'It met J. Xand.',
      'It is in section VI. E of the plan.',
      'It was adopted by e.g. Xandoria.',
      'Paragraph 9.3 States what was done.',
      'It rose by approx. a third.',
      'It says “Wages are paid.” (article 76) and “Leave is granted.” in its article 77.',
      'It cites art. 47 (3), subpara. 7 (a), of it.',
    ])
      assert.deepEqual(sentencesOf(text), [text]);
  });

  it('take the mark of a note after them along', () => {
    for (const sentences of [
      ['Wages rose.12', 'The plan was adopted.'],
      ['Wages rose in 2017.3', 'The plan was adopted.'],
      ['Wages rose.[12]', 'The plan was adopted.'],
      ['Wages rose.²', 'The plan was adopted.'],
      ['Wages “rose.”3', 'The plan was adopted.'],
    ])
      assert.deepEqual(sentencesOf(sentences.join(' ')), sentences);
  });
});
