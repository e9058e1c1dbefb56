import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/registry';
import { OBSERVATIONS_IN } from '../support/foreignDrafts';
import { type PartEdit, staleAfterEdits, TOGETHER } from '../support/rules/staleFindings';

/** French and Spanish texts: after an edit, each rule reports what it reports in a fresh reading. */

/** Edits that need no words of a language. */
const OF_BOTH: readonly PartEdit[] = [
  ['the committee in the symbol', /CMW(?=\/C\/)/, 'CRPD'],
  ['the State in the symbol', /(\/C\/)[A-Z]{3}(?=\/)/, '$1XAC'],
  ['the number in the symbol', /(\/CO\/)\d+/, '$18'],
  ['the kind in the symbol', /\/CO\//, '/Q/'],
  ['a symbol at the top', /^/, 'CEDAW/C/XAD/CO/4\n\n'],
  ['a page without a symbol', /^[^\n]+\n/, '\n'],
  ['a paragraph less', /\n2\.\t[^\n]*\n/, '\n'],
  ['the number of a paragraph', /(\n)2(?=\.\t)/, '$19'],
  ['a letter', /\n\tb\)/, '\n\td)'],
  ['a letter that is taken away', /\n\ta\)\t[^\n]*/, ''],
  ['the label of a heading', /\n\tB\./, '\n\tE.'],
  ['a heading without words', /(\n\t[A-Z]\.)\t[^\n]+/, '$1'],
  ['a footnote', /$/, '\n\n1\tCMW/C/XAB/Q/1.\n'],
  ['line breaks', /\n/g, '\r\n'],
];

const EDITS: Readonly<Record<keyof typeof OBSERVATIONS_IN, readonly PartEdit[]>> = {
  fr: [
    ['the date of the document', /(\d{1,2} octobre )2017/, '$12011'],
    ['the language of the masthead', /Français/, 'Español'],
    ['the kind in the title', /Observations finales concernant/, 'Liste de points concernant'],
    ['the State in the title', /(rapport initial de) la Corvalie/, '$1s Philippines'],
    ['the report in the title', /rapport initial de/, 'septième rapport périodique de'],
    ['a draft', /^/, 'Version avancée non éditée\n\n'],
    ['the day of adoption', /\(4-13 septembre/, '(4-29 septembre'],
    [
      'a paragraph more',
      /\n(?=2\.\t)/,
      '\n2.\tLe Comité prend note de l’article 2, paragraphe 3, et du paragraphe 3 ci-dessus.\n',
    ],
    ['a heading', /\n(?=2\.\t)/, '\n\n\tC.\tAspects positifs\n\n'],
    ['a recommendation', /recommande à/, 'prend note de'],
    ['a concern', /est préoccupé par/, 'recommande à l’État partie de prévenir'],
    [
      'a form elsewhere',
      /$/,
      '\n91.\tIl note 12500 personnes, 5%, les pages 4–6 et le 1 mai 2012 ; il relève: « rien ».\n',
    ],
    ['a reference', /paragraphe 5 a\)/, 'paragraphe 77 z)'],
    ['the end of the text', /[.\n]+$/, ' et le'],
    [
      'another language',
      /^[\s\S]*?\n(?=\d)/,
      'CMW/C/XCV/CO/1\n\nConcluding observations on the initial report of Corvalia\n\n',
    ],
  ],
  es: [
    ['the date of the document', /(\d{1,2} de octubre de )2017/, '$12011'],
    ['the language of the masthead', /Español/, 'Français'],
    ['the kind in the title', /Observaciones finales sobre/, 'Lista de cuestiones relativa a'],
    ['the State in the title', /(informe inicial de) Corvalia/, '$1 Filipinas'],
    ['the report in the title', /informe inicial de/, 'séptimo informe periódico de'],
    ['a draft', /^/, 'Versión avanzada sin editar\n\n'],
    ['the day of adoption', /\(4 a 13 de septiembre/, '(4 a 29 de septiembre'],
    [
      'a paragraph more',
      /\n(?=2\.\t)/,
      '\n2.\tEl Comité toma nota del artículo 2, párrafo 3, y del párrafo 3 supra.\n',
    ],
    ['a heading', /\n(?=2\.\t)/, '\n\n\tC.\tAspectos positivos\n\n'],
    ['a recommendation', /recomienda a/, 'toma nota de'],
    ['a concern', /(?:está preocupado|preocupa al Comité|observa con preocupación)/i, 'recomienda al Estado parte'],
    ['a form elsewhere', /$/, '\n91.\tObserva 12500 personas, 5%, las páginas 4–6 y el 1 de Mayo de 2012 : “nada”.\n'],
    ['a reference', /párrafo 5 a\)/, 'párrafo 77 z)'],
    ['the end of the text', /[.\n]+$/, ' y el'],
    [
      'another language',
      /^[\s\S]*?\n(?=\d)/,
      'CMW/C/XCV/CO/1\n\nConcluding observations on the initial report of Corvalia\n\n',
    ],
  ],
};

describe('findings in French and Spanish after an edit', () => {
  for (const language of ['fr', 'es'] as const) {
    const text = OBSERVATIONS_IN[language];
    const edits = [...OF_BOTH, ...EDITS[language]];

    it(`each edit changes the text in ${language}`, () => {
      assert.deepEqual(
        edits.filter(([, from, to]) => text.replace(from, to) === text).map(([part]) => part),
        [],
      );
    });

    it(`are those of a fresh reading, for each rule by itself, in ${language}`, () => {
      assert.deepEqual(staleAfterEdits(text, RULES, edits), []);
    });

    it(`are those of a fresh reading, for all rules together, in ${language}`, () => {
      assert.deepEqual(staleAfterEdits(text, [TOGETHER], edits), []);
    });
  }
});
