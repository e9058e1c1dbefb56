import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { termsInFile } from '../../server/src/syntax/tokens/termBase';

const SIZE = 300_000;
const repeated = (part: string) => part.repeat(Math.ceil(SIZE / part.length));

/** What keeps a careless reader of tables and of TBX busy. */
const HOSTILE: Readonly<Record<string, string>> = {
  'quotation marks': `en,fr\n${repeated('"')}`,
  'cells without a row': `en,fr\n${repeated(',')}`,
  rows: `en,fr\n${repeated('\n')}`,
  'forms of one term': `en,fr\na,${repeated('b|')}`,
  'languages of the head': `${repeated('en,fr,')}\na,b`,
  'elements that are not closed': repeated('<termEntry><langSet xml:lang="en"><term>'),
  'a term without an end': `<termEntry><langSet xml:lang="en"><term>${repeated('a ')}`,
  signs: `<termEntry>${repeated('&')}`,
  'the name of what all objects have': 'constructor,__proto__\na,b\n',
};

describe('a terminology file', () => {
  for (const [what, text] of Object.entries(HOSTILE))
    it(`is read in time, whatever it is: ${what}`, { timeout: 10_000 }, () => {
      const terms = termsInFile(text) ?? [];
      assert.ok(terms.length <= 5000);
      for (const term of terms)
        for (const forms of Object.values(term)) assert.ok(forms.every((form) => form.length <= 200));
    });
});
