import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../server/src/languages/languageList';
import { readDocument } from '../../server/src/model/document';
import { weighedFindings } from '../../server/src/rules/runner';
import { lex } from '../../server/src/syntax/tokens/lexer';
import { wordId } from '../../server/src/syntax/tokens/lexicon';
import { compileVocabulary, type OwnNames } from '../../server/src/syntax/tokens/vocabulary';
import { openText } from '../../server/src/text/textVersion';
import { ALL_RULES } from '../fuzz/said';
import { assertGrows } from '../support/grows';

/** Words of one length, of letters from a code on: other scripts than Latin have as many words as this one. */
function wordsFrom(code: number, size: number): readonly string[] {
  return Array.from({ length: size }, (_, i) =>
    String.fromCharCode(...Array.from({ length: 5 }, (_, place) => code + (Math.floor(i / 8 ** place) % 8))),
  );
}

describe('the names that a project file adds', () => {
  for (const [script, code] of Object.entries({ Greek: 0x3b1, Cyrillic: 0x431, Chinese: 0x4e00, Latin: 0x61 }))
    it(`are looked up in ${script} as fast, however many they are`, async () => {
      let told = 0;
      await assertGrows(
        (size) => {
          const words = wordsFrom(code, size);
          for (const word of words) wordId(word);
          return words.join(' ');
        },
        (text) => {
          told += lex(text, 0, text.length, false).length;
        },
      );
      assert.ok(told > 0);
    });

  it('may begin with more words than a call takes arguments', () => {
    const [language] = LANGUAGES;
    assert.ok(language);
    const names: OwnNames = { laws: Array.from({ length: 130_000 }, (_, i) => `w${i.toString(36)}`), instruments: [] };
    const vocabulary = compileVocabulary(language, names);
    assert.ok(vocabulary.phrasesFrom(wordId('w0'))?.meaning);
  });

  it('cost findings no more than the names and the findings', async () => {
    await assertGrows(
      (size) => {
        const text = Array.from({ length: size }, (_, i) => `${i + 1}.\tThe Committee notes the the State.\n`).join('');
        const model = readDocument(openText('file:///names.txt', 'treaty-body', 1, `CMW/C/XAA/CO/2\n\n${text}`));
        const ownWords = Array.from({ length: size }, (_, i) => `NHRI${i}`);
        // Looks at all that does not depend on the names beforehand.
        weighedFindings(model, ALL_RULES);
        return { model, settings: { ...ALL_RULES, ownWords } };
      },
      ({ model, settings }) => {
        assert.ok(weighedFindings(model, settings).length > 0);
      },
    );
  });
});

describe('findings in names', () => {
  const found = (sentence: string, ownWords: readonly string[]) => {
    const model = readDocument(openText('file:///names.txt', 'treaty-body', 1, `CMW/C/XAA/CO/2\n\n1.\t${sentence}\n`));
    return weighedFindings(model, { ...ALL_RULES, ownWords }).filter(({ rule }) => rule === 'repeated-word').length;
  };

  it('are left out where a name stands as whole words, also beside names that begin like it', () => {
    const sentence = 'The Committee met the Call of the the North Fund.';
    assert.equal(found(sentence, []), 1);
    for (const names of [
      ['Call of the the North'],
      ['Call of the the North', 'Call', 'Call of', 'Call of the the North Sea', 'Call of the the Nor'],
      ['the the', 'of the the North', 'A', 'Z'],
    ])
      assert.equal(found(sentence, names), 0, names.join());
    for (const names of [['Call of the the Nor'], ['all of the the North'], ['Call of the'], ['']])
      assert.equal(found(sentence, names), 1, names.join());
  });
});
