import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  type ArticleStructure,
  articleStructure,
  letterOf,
  missingPart,
  placeOfLetter,
  placeOfRoman,
  romanOf,
  structureOf,
  structureText,
} from '../../server/src/catalogue/articleStructure';
import { INSTRUMENTS } from '../../server/src/catalogue/instruments';
import { STRUCTURES } from '../../server/src/catalogue/structures';
import type { Treaty } from '../../server/src/catalogue/treaty';
import { STRUCTURE_FACTS } from './structureFacts';

const FOLDER = 'server/src/catalogue/treaties';

/** An article as the facts write it. */
function factOf({ number, numbered, paragraphs }: ArticleStructure): string {
  const lettered = paragraphs.flatMap((items, i) => {
    const letters = items.map((below, k) => letterOf(k + 1) + (below > 0 ? `[${below}]` : ''));
    return letters.length > 0 ? [` ${i + 1}${letters.join('')}`] : [];
  });
  return `${number}=${numbered ? paragraphs.length : 'u'}${lettered.join('')}`;
}

describe('the structure of the instruments', () => {
  it('is known for all of them, and small', () => {
    assert.deepEqual(Object.keys(STRUCTURES).sort(), Object.keys(INSTRUMENTS).sort());
    assert.ok(JSON.stringify(STRUCTURES).length < 3000);
  });

  for (const [id, facts] of Object.entries(STRUCTURE_FACTS)) {
    it(`of ${id} is that of its text, to the letter`, () => {
      assert.equal(structureOf(id).length, facts.articles);
      assert.equal(INSTRUMENTS[id]?.articles, facts.articles);
      const verified = structureOf(id).filter(({ status }) => status === 'verified');
      assert.equal(verified.map(factOf).join('; '), facts.verified);
    });
  }

  it('was read off a text for 504 of 591 articles', () => {
    const all = Object.keys(STRUCTURES).flatMap(structureOf);
    assert.equal(all.length, 591);
    assert.equal(all.filter(({ status }) => status === 'verified').length, 504);
  });

  it('is that of the summaries', () => {
    for (const name of readdirSync(FOLDER).filter((file) => file !== 'treaty.schema.json')) {
      const treaty = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Treaty;
      assert.deepEqual(
        structureOf(treaty.id),
        treaty.articles.map((article) => ({
          number: article.number,
          status: article.structure,
          numbered: article.paragraphs[0]?.number !== null,
          paragraphs: article.paragraphs.map((p) => (p.items ?? []).map((item) => item.items?.length ?? 0)),
        })),
        treaty.id,
      );
    }
  });

  it('is empty for what is no instrument', () => {
    assert.deepEqual(structureOf('toString'), []);
    assert.equal(articleStructure('icrmw', 94), undefined);
    assert.equal(articleStructure('icrmw', 0), undefined);
  });
});

describe('what an article does not have', () => {
  const missing = (instrument: string, article: number, paragraph = '', ...path: string[]) => {
    const structure = articleStructure(instrument, article);
    assert.ok(structure);
    return missingPart(instrument, structure, { paragraph, path })?.kind;
  };

  it('is a paragraph, a letter or a roman number', () => {
    assert.equal(missing('icrmw', 17, '8'), undefined);
    assert.equal(missing('icrmw', 17, '9'), 'paragraph');
    assert.equal(missing('icrmw', 17, '0'), 'paragraph');
    assert.equal(missing('icrmw', 11, '4', 'c'), undefined);
    assert.equal(missing('icrmw', 11, '4', 'd'), 'item');
    assert.equal(missing('icrmw', 2, '2', 'g', 'iii'), undefined);
    assert.equal(missing('icrmw', 2, '2', 'g', 'iv'), 'item');
    assert.equal(missing('icrmw', 3, '', 'f'), undefined);
    assert.equal(missing('icrmw', 3, '', 'g'), 'item');
    assert.equal(missing('icrmw', 2, '', 'b'), 'unnamed-paragraph');
  });

  it('is not a paragraph 1 that has no number in the text', () => {
    assert.equal(missing('icrmw', 3, '1', 'a'), undefined);
    assert.equal(missing('icrmw', 4, '1'), undefined);
    assert.equal(missing('icrmw', 4, '2'), 'paragraph');
  });

  it('is not what editions print in two ways', () => {
    assert.equal(missing('opcat', 11, '', 'b'), undefined);
    assert.equal(missing('opcat', 11, '1', 'b'), undefined);
    assert.equal(missing('iccpr', 52, '1'), undefined);
    assert.equal(missing('iccpr', 52, '', 'b'), undefined);
    assert.equal(missing('icerd', 8, '7'), undefined);
    assert.equal(missing('icerd', 8, '8'), 'paragraph');
  });

  it('is nothing where the structure is from memory or the level is not known', () => {
    assert.equal(missing('op-icescr', 10, '9'), undefined);
    assert.equal(missing('op-crc-sc', 3, '1', 'a', 'i', 'c'), undefined);
    assert.equal(missing('icrmw', 17, '2 bis'), undefined);
  });
});

describe('numbers of items', () => {
  it('are letters and roman numbers', () => {
    assert.deepEqual([1, 2, 26].map(letterOf), ['a', 'b', 'z']);
    assert.deepEqual(['a', 'z', 'aa', ''].map(placeOfLetter), [1, 26, 0, 0]);
    for (let n = 1; n < 40; n++) assert.equal(placeOfRoman(romanOf(n)), n);
    assert.deepEqual(['iiii', 'ic', '', 'vx'].map(placeOfRoman), [0, 0, 0, 0]);
  });

  it('are told in words', () => {
    const words = (instrument: string, article: number) => {
      const structure = articleStructure(instrument, article);
      return structure && structureText(structure);
    };
    assert.equal(words('icrmw', 17), '8 paragraphs');
    assert.equal(words('opcat', 11), '1 paragraph');
    assert.equal(words('icrmw', 4), '1 paragraph without a number');
    assert.equal(words('icrmw', 3), '1 paragraph without a number, 6 items');
  });
});
