import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allCommittees } from '../../../server/src/catalogue/committees';
import { allStates } from '../../../server/src/catalogue/states';
import type { DisplayLanguage } from '../../../server/src/display/displayLanguage';
import {
  NEW_DOCUMENT_KINDS,
  newDocument,
  reportWords,
  stateInSentence,
} from '../../../server/src/features/beginnings/newDocument';
import { BEGINNINGS } from '../../../server/src/languages/beginningsIn';
import { read } from '../../support/documents';
import { find } from '../../support/rules/findings';

const LANGUAGES = ['en', 'fr', 'es'] as const;
const STATE = { code: 'XAA', name: 'Xandoria' };

describe('a new document', () => {
  for (const language of LANGUAGES)
    for (const { id, sectionScheme } of allCommittees())
      for (const kind of NEW_DOCUMENT_KINDS)
        for (const reports of [[1], [4], [2, 3]])
          it(`of ${id}, ${kind}, on ${reports}, in ${language}, has nothing to be found but placeholders`, () => {
            const text = newDocument({ committee: id, kind, language, state: STATE, session: 33, reports });
            if (!sectionScheme) {
              assert.equal(text, undefined);
              return;
            }
            assert.ok(text !== undefined);
            const all = find(text);
            const told = all.flatMap(({ rule, args: { text: words } }) => (rule === 'placeholder' ? [words] : []));
            assert.deepEqual(told, text.match(/\[[^\]\r\n]+\]/g), 'whoever leaves one is told');
            const others = all.filter(({ rule }) => rule !== 'placeholder');
            assert.deepEqual(
              others.map(({ rule, message, start, end }) => `${rule}: ${text.slice(start, end)}: ${message}`),
              [],
            );
            const { identity, paragraphs, language: reading } = read(text);
            assert.equal(reading.language.id, language);
            assert.equal(identity.committee?.id, id);
            assert.equal(identity.kind, kind);
            assert.equal(identity.state?.code, STATE.code);
            assert.equal(identity.state?.name, STATE.name);
            assert.equal(identity.session?.number.value, 33);
            assert.deepEqual(
              paragraphs.all.map(({ number }) => number),
              paragraphs.all.map((_, at) => String(at + 1)),
            );
            assert.ok(paragraphs.all.length > 2);
          });
});

describe('ordinals of sessions', () => {
  const sessions = (language: DisplayLanguage, numbers: readonly number[]) =>
    numbers.map(BEGINNINGS[language].ordinals.session);

  it('are those of documents in English', () => {
    assert.deepEqual(sessions('en', [1, 12, 20, 21, 33, 90, 99, 100, 101, 135, 201, 212]), [
      'first',
      'twelfth',
      'twentieth',
      'twenty-first',
      'thirty-third',
      'ninetieth',
      'ninety-ninth',
      'hundredth',
      'one hundred and first',
      'one hundred and thirty-fifth',
      '201st',
      '212th',
    ]);
  });

  it('are those of documents in French', () => {
    assert.deepEqual(sessions('fr', [1, 21, 22, 31, 33, 60, 71, 75, 80, 81, 91, 99, 101, 135]), [
      'première',
      'vingt et unième',
      'vingt-deuxième',
      'trente et unième',
      'trente-troisième',
      'soixantième',
      'soixante et onzième',
      'soixante-quinzième',
      'quatre-vingtième',
      'quatre-vingt-unième',
      'quatre-vingt-onzième',
      'quatre-vingt-dix-neuvième',
      '101e',
      '135e',
    ]);
  });

  it('are those of documents in Spanish', () => {
    assert.deepEqual(sessions('es', [1, 2, 3, 11, 13, 21, 22, 33, 101, 111]), [
      '1er',
      '2º',
      '3er',
      '11º',
      '13º',
      '21er',
      '22º',
      '33er',
      '101er',
      '111º',
    ]);
  });

  it('are read again as the session of the document', () => {
    for (const language of LANGUAGES)
      for (const session of [1, 2, 3, 11, 21, 31, 33, 60, 71, 75, 80, 81, 91, 99, 100, 101, 135, 159]) {
        const text = newDocument({
          committee: 'CMW',
          kind: 'list-of-issues',
          language,
          state: STATE,
          session,
          reports: [2],
        });
        assert.equal(read(text ?? '').identity.session?.number.value, session, `${language} ${session}`);
      }
  });
});

describe('the words for reports', () => {
  const words = (language: DisplayLanguage, reports: readonly number[], code: string) =>
    reportWords(reports, stateInSentence(code, language), BEGINNINGS[language]).theReport;

  it('name the State with the article and the preposition that it has', () => {
    assert.deepEqual(
      ['COG', 'ECU', 'HTI', 'NLD', 'PHL', 'SLV', 'FRA', 'HND', 'CUB'].map((code) => words('fr', [4], code)),
      [
        'du Congo',
        'de l’Équateur',
        'd’Haïti',
        'du Royaume des Pays-Bas',
        'des Philippines',
        'd’El Salvador',
        'de la France',
        'du Honduras',
        'de Cuba',
      ].map((state) => `le quatrième rapport périodique ${state}`),
    );
    assert.deepEqual(
      ['PER', 'ARG', 'SLV', 'USA', 'BHS', 'CUB', 'VAT'].map((code) => words('es', [2, 3], code)),
      [
        'del Perú',
        'de la Argentina',
        'de El Salvador',
        'de los Estados Unidos de América',
        'de las Bahamas',
        'de Cuba',
        'de la Santa Sede',
      ].map((state) => `los informes periódicos segundo y tercero combinados ${state}`),
    );
    assert.equal(
      words('fr', [1, 2, 3], 'ECU'),
      'le rapport de l’Équateur valant initial, deuxième et troisième rapports périodiques',
    );
    assert.equal(words('en', [1], 'COG'), 'the initial report of the Congo');
    assert.deepEqual(
      LANGUAGES.map((language) => words(language, [4, 5, 6], 'CUB')),
      [
        'the combined fourth to sixth periodic reports of Cuba',
        'le rapport de Cuba valant quatrième à sixième rapports périodiques',
        'los informes periódicos cuarto a sexto combinados de Cuba',
      ],
    );
  });

  it('are read again as those of the State, whichever it is', () => {
    for (const language of LANGUAGES)
      for (const { code, status } of allStates()) {
        if (status !== 'current' || code.includes('-')) continue;
        const name = stateInSentence(code, language);
        assert.doesNotMatch(name, /\(Rep|\(É|\(E|undefined/);
        const text = newDocument({
          committee: 'CMW',
          kind: 'concluding-observations',
          language,
          state: { code, name },
          session: 33,
          reports: [2, 3, 4],
        });
        const { state } = read(text ?? '').identity;
        assert.equal(state?.code, code);
        assert.ok(state.name !== undefined && name.includes(state.name), `${language} ${name}: ${state.name}`);
      }
  });
});
