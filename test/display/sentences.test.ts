import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FRENCH } from '../../server/src/display/french/frenchSentences';
import { SPANISH } from '../../server/src/display/spanish/spanishSentences';
import { speakerFor } from '../../server/src/display/speaker';
import { unreadableIn } from '../../server/src/display/unreadable';
import { placesOf, saidIn, sourcesOf, stringsIn, wordsIn } from '../support/rules/saidIn';

const sources = sourcesOf('server/src').filter(({ file }) => !/\/display\//.test(file));

/** Folders whose words people read in an editor: nothing stands in them that is not said by a speaker. */
const SPEAKING = /^server\/src\/(?:features|lsp)\//;

/** What is in English there, and why. */
const ENGLISH: readonly (readonly [file: RegExp, words: RegExp])[] = [
  // Tables by language, which compile only whole.
  [
    /features\/(?:\w+\/)?(?:officialNames|placeNames|placeWords)\.ts$|lsp\/(?:\w+\/)?(?:actionTitles|wordMessages)\.ts$/,
    /./,
  ],
  [/features\/(?:\w+\/)?words\.ts$/, /^enero /],
  [/lsp\/(?:\w+\/)?projectWarning\.ts$/, /\{count\}/],
  // The log.
  [
    /lsp\/(?:\w+\/)?(?:clientFiles|documentSettings|navigation|server|serverSession|treatyShelf|sureFiles|timings|treaties)\.ts$/,
    /^(?!.*\. )/,
  ],
  [/lsp\/(?:\w+\/)?projects\.ts$/, /^ says how the documents below it are read and checked\.$/],
  [/lsp\/(?:\w+\/)?settings\.ts$/, /expected/],
  // What only programs get to see, and what is said before it is known in which language.
  [/(?:lsp\/connection\/(?:gate|params)|protocol\/checked\/\w+)\.ts$/, /./],
  [
    /lsp\/(?:\w+\/)?(?:runCommands|wordDocuments|wordOperations|wordSending)\.ts$/,
    /^(?:There is no command |: bytes: expected base64)$/,
  ],
  [/lsp\/(?:\w+\/)?start\.ts$/, /^A part of the server could not be loaded: $/],
  // Summaries of treaties, and names that people type for them.
  [/features\/(?:\w+\/)?treaty\/(?:treatyDocument|treatyNames)\.ts$/, /./],
  // The schemas of data.
  [/features\/(?:\w+\/)?data\/\w+\.ts$/, /./],
  // Names and ids.
  [/./, /^(?:delete, remove|Treaty Body)$/],
  // Worded where it is told.
  [/lsp\/(?:\w+\/)?projects\.ts$/, /^is not well formed: correct it first$/],
];

describe('what the server says', () => {
  it('is all used', () => {
    const strings = new Set(sources.flatMap(({ code }) => stringsIn(code)));
    assert.ok(Object.keys(FRENCH).length > 300);
    assert.deepEqual(
      Object.keys(FRENCH).filter((sentence) => !strings.has(sentence)),
      [],
    );
  });

  it('has the same places in each language', () => {
    for (const [language, table] of Object.entries({ fr: FRENCH, es: SPANISH }))
      for (const [sentence, words] of Object.entries(table)) {
        assert.equal(placesOf(words), placesOf(sentence), `${language}: ${words}`);
        assert.doesNotMatch(words, /^\s|\s$/, words);
        // What ends as a sentence does so in each language.
        assert.equal(/[.…:?]$/.exec(words)?.[0], /[.…:?]$/.exec(sentence)?.[0], `${language}: ${words}`);
      }
  });

  it('is in French as it is printed: with no-break spaces and curved apostrophes', () => {
    for (const words of Object.values(FRENCH)) {
      assert.doesNotMatch(words, /[^\u00a0\d][:;!?»](?=\s|$)|[ \w][:;!?»](?=\s|$)/, words);
      assert.doesNotMatch(words, /«(?!\u00a0)|'|“|”/, words);
    }
  });

  it('is in Spanish with the quotation marks of United Nations documents', () => {
    for (const words of Object.values(SPANISH)) assert.doesNotMatch(words, /[«»'"]/, words);
  });

  it('stands in no source of what an editor shows outside the calls that have it said', () => {
    const known = new Set<string>(Object.keys(FRENCH));
    const words = sources
      .filter(({ file }) => SPEAKING.test(file))
      .flatMap(({ file, code }) =>
        wordsIn(code)
          .filter((one) => !known.has(one) && !ENGLISH.some(([where, what]) => where.test(file) && what.test(one)))
          .map((one) => `${file}: ${one}`),
      );
    assert.deepEqual(words, []);
  });

  it('is said in the language that is asked for', () => {
    const all = (['en', 'fr', 'es'] as const).map((language) => {
      const { t, plural } = speakerFor(language);
      return [
        t('Article {0}', 17),
        plural(1, '{0} reference', '{0} references'),
        plural(1200, '{0} reference', '{0} references'),
      ];
    });
    assert.deepEqual(all, [
      ['Article 17', '1 reference', '1,200 references'],
      ['Article 17', '1 renvoi', '1\u00a0200 renvois'],
      ['Artículo 17', '1 remisión', '1200 remisiones'],
    ]);
    assert.ok(sources.flatMap(({ code }) => saidIn(code).sentences).length > 200);
  });

  it('tells in each language why a file was not read, by every reason that there is', () => {
    const reasons = sources
      .filter(({ file }) => /(?:textFiles|nodeFiles|projects)\.ts$/.test(file) && !/\/cli\//.test(file))
      .flatMap(({ code }) => stringsIn(code).filter((string) => /^(?:is (?:a|no|not|too)|may not) /.test(string)));
    const told = [...new Set(reasons)].filter((reason) => !/^is not UTF-8 text/.test(reason));
    assert.ok(told.length >= 6, told.join('\n'));
    for (const reason of told)
      for (const language of ['fr', 'es'] as const) assert.notEqual(unreadableIn(reason, language), reason);
    assert.equal(unreadableIn('cannot be read: EIO', 'es'), 'no se puede leer: EIO');
    assert.equal(unreadableIn('is not a file', 'en'), 'is not a file');
  });
});
