import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DisplayLanguage } from '../../server/src/display/displayLanguage';
import {
  type AuthorQuery,
  queriesAsCsv,
  queriesAsMarkdown,
  queriesOf,
} from '../../server/src/features/findings/queries';
import { placeName } from '../../server/src/features/places/findingPlace';
import { weighedFindings } from '../../server/src/rules/runner';
import { OBSERVATIONS, read } from '../support/documents';
import { NOTHING_SET } from '../support/rules/findings';

function queries(text: string): readonly AuthorQuery[] {
  const model = read(text);
  return queriesOf(model, weighedFindings(model, NOTHING_SET), 'en');
}

const ONE: AuthorQuery = {
  start: 0,
  end: 1,
  severity: 'information',
  rule: 'ize',
  place: '12 (a)',
  text: '=1+1, "quoted" | <b>',
  message: 'Is this *meant*?',
  suggestion: '',
  edits: [],
};

describe('queries', () => {
  it('say where they stand, to the subparagraph', () => {
    const text = `${OBSERVATIONS}\tA.\tPositive aspects\n\n1.\tThe State party should:\n\t(a)\tRecall paragraph 97 above;\n\t(b)\tRecall paragraph 1.\n2.\tThe Committee recalls paragraph 98 above.\n`;
    const found = queries(text).filter(({ rule }) => rule === 'paragraph-exists');
    assert.deepEqual(
      found.map(({ place, message }) => [place, message]),
      [
        ['1 (a)', 'Paragraph 97 does not exist.'],
        ['2', 'Paragraph 98 does not exist.'],
      ],
    );
  });

  it('show what is found among some words of the text, and the proposal in the same words', () => {
    const text = `${OBSERVATIONS}1.\tThe Committee recognises with great appreciation and with many further words what was done, and realizes it.\n`;
    const [query] = queries(text).filter(({ rule }) => rule === 'ize');
    assert.equal(query?.text, 'The Committee recognises with great appreciation and …');
    assert.equal(query?.suggestion, 'The Committee recognizes with great appreciation and');
    const [edit, ...others] = query?.edits ?? [];
    assert.equal(others.length, 0);
    assert.match(
      text.slice(0, edit?.start) + edit?.text + text.slice(edit?.end),
      /The Committee recognizes with great/,
    );
  });

  it('propose nothing where a correction would be a guess', () => {
    const text = `${OBSERVATIONS}1.\tThe Committee recalls article 132 of the Convention.\n`;
    const [query] = queries(text).filter(({ rule }) => rule === 'article-exists');
    assert.match(query?.message ?? '', /there is no article 132/);
    assert.deepEqual([query?.suggestion, query?.edits], ['', []]);
  });

  it('propose no other article for one that the section may have meant', () => {
    const text =
      'CEDAW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n\tHealth\n\n1.\tThe Committee recalls article 32 of the Convention.\n';
    const [query] = queries(text).filter(({ rule }) => rule === 'article-exists');
    assert.match(query?.message ?? '', /^The Convention has 30 articles; there is no article 32\.$/);
    assert.deepEqual([query?.suggestion, query?.edits], ['', []]);
  });

  it('are what is asked, and not the shares of the sections', () => {
    const model = read(`${OBSERVATIONS}\tA.\tIntroduction\n\n1.\tOne two.\n\n\tB.\tConcerns\n\n2.\tOne two.\n`);
    const found = weighedFindings(model, { rules: {}, wordLimits: { 'concluding-observations': 5 } });
    assert.deepEqual([...new Set(found.map(({ rule }) => rule))], ['word-limit', 'section-share']);
    assert.deepEqual(
      queriesOf(model, found, 'en').map(({ rule }) => rule),
      ['word-limit'],
    );
  });

  it('are a table that no spreadsheet takes for a formula', () => {
    assert.equal(
      queriesAsCsv({ ofRules: [ONE], noted: [] }, 'en'),
      '"Paragraph","Severity","Text","Query","Suggestion","Rule"\r\n"12 (a)","Query","\'=1+1, ""quoted"" | <b>","Is this *meant*?","","ize"\r\n',
    );
  });

  it('are followed by what the user has noted', () => {
    const noted = [{ place: '3', text: '120', query: 'The versions differ: “210”.', rule: 'numbers' }];
    const lines = queriesAsCsv({ ofRules: [ONE], noted }, 'fr').split('\r\n');
    assert.equal(lines[2], '"3","Question","120","The versions differ: “210”.","","numbers"');
  });

  it('are a table in which text is not markup', () => {
    const table = queriesAsMarkdown('A|B', { ofRules: [ONE], noted: [] }, 'en');
    assert.match(table, /^# Queries: A\\\|B\n/);
    assert.match(
      table,
      /\| 12 \(a\) \| Query \| \\=1\\\+1, "quoted" \\\| \\<b\\> \| Is this \\\*meant\\\*\? \| {2}\| ize \|\n$/,
    );
  });

  it('are in the language of the people who ask for them, with what is quoted as it stands', () => {
    const model = read(`${OBSERVATIONS}1.\tThe State party should:\n\t(a)\tRecall paragraph 97 above.\n`);
    const table = (language: DisplayLanguage) => {
      const found = weighedFindings(model, { rules: {}, wordLimits: {} });
      const all = queriesOf(model, found, language).filter(({ rule }) => rule === 'paragraph-exists');
      return queriesAsMarkdown('X', { ofRules: all, noted: [] }, language);
    };
    assert.match(
      table('fr'),
      /^# Questions\u00a0: X\n\n\| Paragraphe \| Gravité \| Texte \| Question \| Suggestion \| Règle \|\n.*\n\| 1 a\) \| Erreur \| Recall paragraph 97 above\. \| Le paragraphe 97 n’existe pas\. \|/,
    );
    assert.match(
      table('es'),
      /^# Consultas: X\n\n\| Párrafo \| Gravedad \| Texto \| Consulta \| Sugerencia \| Regla \|\n.*\n\| 1 a\) \| Error \| Recall paragraph 97 above\. \| El párrafo 97 no existe\. \|/,
    );
  });

  it('name the places of a document in each language', () => {
    const model = read(
      'CMW/C/XAA/CO/2\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.\n\n\tAnnex\n\n1.\tThe Committee thanks the State party.\n\n',
    );
    const names = (language: DisplayLanguage) => model.tree.blocks.map((_, b) => placeName(model, b, language));
    assert.deepEqual(
      (['en', 'fr', 'es'] as const).map((language) =>
        [...new Set(names(language))].filter((name) => /^\p{L}/u.test(name)),
      ),
      [
        ['Masthead', 'Title', 'Annex', 'Annex, 1'],
        ['Cartouche', 'Titre', 'Annex', 'Annexe, 1'],
        ['Cabecera', 'Título', 'Annex', 'Anexo, 1'],
      ],
    );
  });
});
