import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DisplayLanguage } from '../../server/src/display/displayLanguage';
import { hover } from '../../server/src/features/hover/hover';
import { markupContent } from '../../server/src/lsp/connection/markup';
import { OBSERVATIONS, read } from '../support/documents';
import { lookup } from '../support/treatyLookup';

const TEXT = `${OBSERVATIONS}\tA.\tPrincipal areas of concern and recommendations\n
1.\tThe Committee on the Rights of the Child refers to article 7 of the Convention, to article 17 (2) of the Convention, to article 4 of the Penal Code, to its general comment No. 1 and to Sustainable Development Goal 5.
2.\tThe Committee is concerned, as in paragraph 1 above, and recalls CMW/C/XAA/Q/2, A/RES/68/268 and the International Labour Organization Forced Labour Convention, 1930 (No. 29).
`;

/** What hangs over some words of the text, without its formatting. */
function over(words: string, language: DisplayLanguage, into = 0): string {
  const found = hover(read(TEXT), TEXT.indexOf(words) + into, lookup, language);
  assert.ok(found, words);
  return markupContent(found.prose, false).value;
}

/** Words that stand in no sentence of another language. */
const ENGLISH = /\b(?:the|of|general assembly|and|within|with|words|paragraphs?|not|text)\b/i;

describe('hovers in other languages', () => {
  const places: readonly (readonly [words: string, into: number])[] = [
    ['Committee on the Rights of the Child', 3],
    ['article 4 of the Penal', 8],
    ['Goal 5', 5],
    ['CMW/C/XAA/Q/2', 3],
    ['A/RES/68/268', 3],
  ];
  for (const [words, into] of places)
    it(`have no English in them: over ${words}`, () => {
      assert.match(over(words, 'en', into), ENGLISH);
      for (const language of ['fr', 'es'] as const) assert.doesNotMatch(over(words, language, into), ENGLISH);
    });

  it('name an instrument and its articles, and say that the summary is English', () => {
    const [french, spanish] = [over('article 7 of', 'fr', 8), over('article 7 of', 'es', 8)];
    assert.match(french, /^Article 7 · /);
    assert.match(french, /Convention internationale sur la protection des droits de tous les travailleurs migrants/);
    assert.match(french, /résumé en anglais, et non le texte officiel/);
    assert.match(spanish, /^Artículo 7 · /);
    assert.match(spanish, /resumen en inglés, no el texto oficial/);
  });

  it('name the paragraph that is cited', () => {
    assert.match(over('article 17 (2)', 'fr', 8), /^▸ Paragraphe 2 {2}/m);
    assert.match(over('article 17 (2)', 'es', 8), /^▸ Párrafo 2 {2}/m);
  });

  it('letter the items of a paragraph as each language does', () => {
    const text = `${TEXT}3.\tThe Committee recommends that the State party:\n\n\t(a)\tOpen the harbours:\n\n\t\t(i)\tIn winter;\n\n\t(b)\tCount the ships.\n\n4.\tIt recalls paragraphs 3 and 3 (a) above.\n`;
    const above = (into: number, language: DisplayLanguage) => {
      const found = hover(read(text), text.indexOf('3 and 3 (a) above') + into, lookup, language);
      return found ? markupContent(found.prose, false).value : '';
    };
    for (const [language, a, i] of [
      ['en', '(a)', '(i)'],
      ['fr', 'a)', 'i)'],
      ['es', 'a)', 'i)'],
    ] as const) {
      for (const into of [0, '3 and '.length]) {
        assert.ok(above(into, language).includes(`- ${a} Open the harbours:\n`), above(into, language));
        assert.ok(above(into, language).includes(`- ${i} In winter;`), above(into, language));
      }
    }
  });

  it('say that the subject of a general comment is English', () => {
    const into = 'general comment No. '.length;
    assert.match(over('general comment No. 1', 'en', into), /^Migrant domestic workers$/m);
    assert.match(over('general comment No. 1', 'fr', into), /^en anglais\u00a0: Migrant domestic workers$/m);
    assert.match(over('general comment No. 1', 'es', into), /^en inglés: Migrant domestic workers$/m);
  });

  it('number meetings, sessions and reports as each language does', () => {
    for (const [symbol, french, spanish] of [
      ['CMW/C/SR.1', '1re séance', '1ª sesión'],
      ['CMW/C/SR.21', '21e séance', '21ª sesión'],
      ['A/HRC/1/4', '1re session', '1er período de sesiones'],
      ['A/HRC/29/4', '29e session', '29º período de sesiones'],
      ['A/HRC/33/4', '33e session', '33er período de sesiones'],
      ['A/HRC/11/4', '11e session', '11º período de sesiones'],
      ['A/S-23/2', '23e session extraordinaire', '23er período extraordinario de sesiones'],
      ['A/ES-10/2', '10e session extraordinaire d’urgence', '10º período extraordinario de sesiones de emergencia'],
      ['CERD/C/XAA/21', '21e rapport périodique', '21er informe periódico'],
    ] as const)
      for (const [language, words] of [
        ['fr', french],
        ['es', spanish],
      ] as const) {
        const text = `${OBSERVATIONS}\n1.\tThe Committee recalls ${symbol}.\n`;
        const found = hover(read(text), text.indexOf(symbol) + 1, lookup, language);
        assert.ok(found, symbol);
        assert.ok(
          markupContent(found.prose, false).value.includes(`· ${words}`),
          markupContent(found.prose, false).value,
        );
      }
  });

  it('show a paragraph with what it does, its text as it is', () => {
    assert.match(over('paragraph 1 above', 'fr', 10), /^Paragraphe 1 · .*A\. Principal areas of concern/);
    assert.match(over('2.\tThe', 'fr'), /^Paragraphe 2 · sujet de préoccupation · .*\n\nNon cité dans ce document/s);
    assert.match(over('2.\tThe', 'es'), /^Párrafo 2 · motivo de preocupación · /);
    assert.match(over('1.\tThe', 'es'), /Citado en: párrafo 2/);
  });
});
