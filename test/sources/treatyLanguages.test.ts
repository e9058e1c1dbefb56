import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfficialText, type OfficialText } from '../../server/src/catalogue/official';
import { joinGathered, replacedBy, textIn } from '../../server/src/sources/treatyLanguages';

function textOf(source: string, ...paragraphs: readonly string[]): OfficialText {
  return {
    version: 1,
    instrument: 'icrmw',
    source,
    articles: paragraphs.map((text, i) => ({ number: i + 1, paragraphs: [{ number: 1, text }] })),
  };
}

const ENGLISH = textOf(
  'en.txt',
  'No crew shall be kept on board against its will while the ship is in the harbour of a State.',
);
const FRENCH = textOf(
  'fr.txt',
  'Nul équipage ne sera gardé à bord contre sa volonté tant que le navire est au port, sauf dans les cas prévus par la loi.',
);
const LONGER = textOf(
  'long.txt',
  'Nul équipage ne sera gardé à bord contre sa volonté tant que le navire est dans le port.',
  'Les filets sont la propriété de ceux qui les ont raccommodés pendant la nuit et dans le froid.',
);

function sources(text: OfficialText): readonly string[] {
  return ['en', 'fr', 'es'].map((language) => textIn(text, language)?.source ?? '');
}

describe('official texts of an instrument', () => {
  it('are kept in each language, whichever comes first', () => {
    assert.deepEqual(sources(joinGathered(joinGathered(undefined, ENGLISH), FRENCH)), ['en.txt', 'fr.txt', 'en.txt']);
    assert.deepEqual(sources(joinGathered(FRENCH, ENGLISH)), ['en.txt', 'fr.txt', 'fr.txt']);
    assert.deepEqual(sources(replacedBy(FRENCH, ENGLISH)), ['en.txt', 'fr.txt', 'fr.txt']);
    assert.equal(textIn(undefined, 'fr'), undefined);
  });

  it('replace one another within a language alone', () => {
    const both = joinGathered(ENGLISH, FRENCH);
    assert.deepEqual(sources(joinGathered(both, LONGER)), ['en.txt', 'long.txt', 'en.txt']);
    assert.deepEqual(sources(replacedBy(FRENCH, joinGathered(ENGLISH, LONGER))), ['en.txt', 'fr.txt', 'fr.txt']);
    assert.equal(joinGathered(ENGLISH, FRENCH).translations?.length, 1);
  });

  it('are stored with their translations, which have none of their own', () => {
    const both = joinGathered(ENGLISH, FRENCH);
    assert.equal(isOfficialText(JSON.parse(JSON.stringify(both))), true);
    assert.equal(isOfficialText({ ...both, translations: [both] }), false);
    assert.equal(isOfficialText({ ...both, translations: 'fr' }), false);
  });
});
