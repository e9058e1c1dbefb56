import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { LANGUAGES } from '../../server/src/languages/languageList';
import { applyEdits } from '../../server/src/text/edits';
import { read } from './support';

const HEADS: Readonly<Record<string, string>> = {
  en: 'CEDAW/C/XAA/CO/5\n\nConcluding observations on the fifth periodic report of Xandria\n\n',
  fr: 'CEDAW/C/XAA/CO/5\n\nObservations finales concernant le cinquième rapport périodique de la Xandrie\n\n',
  es: 'CEDAW/C/XAA/CO/5\n\nObservaciones finales sobre el quinto informe periódico de la Xandria\n\n',
};

describe('the noun before a list of paragraphs', () => {
  for (const { id, citations } of LANGUAGES) {
    for (const { one, several, short } of citations.paragraph) {
      it(`is “${one}” instead of “${several}” when one paragraph is left (${id})`, () => {
        const [and = ''] = citations.and;
        const stop = short ? '.' : '';
        const text = `${HEADS[id]}1.\tAlpha beta.\n2.\tGamma delta.\n3.\tEpsilon (${several}${stop} 1 ${and} 2).\n`;
        const result = remove(read(text), text.indexOf('Gamma'), 'innermost', 'remove');
        assert.ok(!isRefused(result));
        assert.match(applyEdits(text, result.edits), new RegExp(`\\(${one}${stop.replace('.', '\\.')} 1\\)`));
      });
    }
    it(`has a form for one and a form for several, in lower case and without a full stop (${id})`, () => {
      for (const { one, several } of [...citations.paragraph, ...citations.article, ...citations.number]) {
        for (const form of [one, several]) assert.match(form, /^[^\s.]+$/);
        assert.equal(one + several, (one + several).toLowerCase());
      }
      assert.equal(citations.paragraph[0]?.short, false, 'the usual noun in running text');
    });
  }
});
