import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plural, setLanguage, t } from '../../client/src/shown/l10n';
import es from '../../l10n/bundle.l10n.es.json';
import fr from '../../l10n/bundle.l10n.fr.json';
import { placesOf, plainCode, saidIn, sourcesOf, wordsIn } from '../support/rules/saidIn';

const sources = sourcesOf('client/src').filter(({ file }) => !file.endsWith('l10n.ts'));
const said = new Set(sources.flatMap(({ code }) => saidIn(code).sentences));
const BUNDLES: Readonly<Record<'fr' | 'es', Readonly<Record<string, string>>>> = { fr, es };

/** What is in English for those who read a log or the report of a bug, and what is no sentence. */
const ENGLISH: readonly (readonly [file: RegExp, words: RegExp])[] = [
  [/bugReport(?:Text)?\.ts$/, /./],
  // The names of the channels and of the client, which logs are found by.
  [/(?:activate|nodeExtension|webExtension)\.ts$/, /^Treaty Body Documents(?:: Messages)?$/],
  [/session\.ts$/, /^The server (?:did not stop|stopped by itself|could not be started)/],
  [/treatyImport\.ts$/, /^ could not be imported\.$/],
  // A script.
  [/launcher\.ts$/, /./],
  // In the language of the text that it is written into.
  [/citing\.ts$/, /^two years$/],
  [/workspaceFiles\.ts$/, /^(?:is not a file|cannot be read: )$/],
  [/wordChanges\.ts$/, /^1px solid$/],
  [/closedTexts\.ts$/, /^underline dotted$/],
  [/(?:pageHtml|savedPage)\.ts$/, /^width=device-width/],
];

describe('what the client says', () => {
  it('is a literal wherever it is said, so that it can be looked up', () => {
    assert.ok(said.size > 200, `${said.size} sentences`);
    assert.deepEqual(
      sources.flatMap(({ file, code }) => saidIn(code).odd.map((call) => `${file}: ${call}`)),
      [],
    );
  });

  for (const [language, bundle] of Object.entries(BUNDLES)) {
    it(`is there in ${language}, all of it and nothing else`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), [...said].sort());
    });

    it(`has the same places in ${language}`, () => {
      for (const [sentence, words] of Object.entries(bundle)) {
        assert.equal(placesOf(words), placesOf(sentence), words);
        assert.doesNotMatch(words, /^\s|\s$/, words);
      }
    });
  }

  it('is in French as it is printed: with no-break spaces and curved apostrophes', () => {
    for (const words of Object.values(BUNDLES.fr)) {
      assert.doesNotMatch(words, /[^\u00a0\d][:;!?»](?=\s|$)|[ \w][:;!?»](?=\s|$)/, words);
      assert.doesNotMatch(words, /«(?!\u00a0)|'|“|”/, words);
    }
  });

  it('is in Spanish with the quotation marks of United Nations documents', () => {
    for (const words of Object.values(BUNDLES.es)) assert.doesNotMatch(words, /[«»'"]/, words);
  });

  it('stands in no source outside the calls that have it said', () => {
    const words = sources.flatMap(({ file, code }) =>
      wordsIn(code)
        .filter((one) => !ENGLISH.some(([where, what]) => where.test(file) && what.test(one)))
        .map((one) => `${file}: ${one}`),
    );
    assert.deepEqual(words, []);
  });

  it('would be seen there', () => {
    const words = (source: string) => wordsIn(plainCode(source));
    assert.deepEqual(words("void window.showInformationMessage('No folder is open.');"), ['No folder is open.']);
    assert.deepEqual(words(`throw new Error(\`\${name} is not there.\`);`), [' is not there.']);
    assert.deepEqual(words("say(t('No folder is open.'), plural(n, '{0} is open.', '{0} are open.'));"), []);
    assert.deepEqual(saidIn(plainCode('t(words); plural(n, one, many);')).odd.length, 2);
  });

  it('is in the language that is spoken, and in English where a bundle has no word', () => {
    const all = (words: () => string) =>
      (['en', 'fr', 'es'] as const).map((language) => {
        setLanguage(language);
        return words();
      });
    assert.deepEqual(
      all(() => t('Undo')),
      ['Undo', 'Annuler', 'Deshacer'],
    );
    assert.deepEqual(
      all(() => t('not in any bundle')),
      Array(3).fill('not in any bundle'),
    );
    assert.deepEqual(
      all(() => plural(1200, '{0} finding', '{0} findings')),
      ['1,200 findings', '1\u00a0200 remarques', '1200 hallazgos'],
    );
    assert.deepEqual(
      all(() => plural(0, '{0} finding', '{0} findings')),
      ['0 findings', '0 remarque', '0 hallazgos'],
    );
    assert.deepEqual(
      all(() => t('See the log “{0}”.', 'A')),
      ['See the log “A”.', 'Consultez le journal «\u00a0A\u00a0».', 'Consulte el registro “A”.'],
    );
    setLanguage('en');
  });
});
