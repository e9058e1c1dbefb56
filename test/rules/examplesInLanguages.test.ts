import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FRENCH_EXAMPLES } from '../../server/src/rules/engine/examplesInFrench';
import { SPANISH_EXAMPLES } from '../../server/src/rules/engine/examplesInSpanish';
import { ruleLanguages } from '../../server/src/rules/engine/ruleLanguages';
import { RULES } from '../../server/src/rules/registry';
import { compiledLanguageOf } from '../../server/src/syntax/tokens/compiled';
import { settingsOfExample } from '../support/rules/exampleSettings';
import { checkFindings } from '../support/rules/findings';

const EXAMPLES = { fr: FRENCH_EXAMPLES, es: SPANISH_EXAMPLES } as const;

describe('the examples of rules in other languages', () => {
  for (const [language, examples] of Object.entries(EXAMPLES))
    for (const [id, texts] of Object.entries(examples))
      it(`${id} in ${language}: are in that language, and found by this rule alone`, () => {
        const rule = RULES.find((one) => one.id === id);
        assert.ok(rule, id);
        for (const text of texts) {
          assert.equal(compiledLanguageOf(text.replace(/^[ \t]*\^+.*$/gm, '')).language.id, language);
          const found = checkFindings(text, settingsOfExample(rule, { text }));
          assert.deepEqual([...new Set(found.map((finding) => finding.rule))], [id]);
        }
        assert.ok(ruleLanguages(rule).has(language));
      });

  it('are lacking only where a rule says why', () => {
    for (const rule of RULES) {
      const spoken = ruleLanguages(rule);
      const isEverywhere = spoken.has('any') || ['en', 'fr', 'es'].every((id) => spoken.has(id));
      assert.equal(rule.elsewhere === undefined, isEverywhere, rule.id);
    }
  });

  it('say nothing of a language that a rule has no example of', () => {
    const spoken = (id: string) => [...ruleLanguages(RULES.find((one) => one.id === id) ?? assert.fail(id))].sort();
    assert.deepEqual(spoken('ize'), ['en']);
    assert.deepEqual(spoken('house-form'), ['es', 'fr']);
    assert.deepEqual(spoken('paragraph-numbering'), ['any', 'en', 'es', 'fr']);
  });
});
