import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { checkPlace } from '../../server/src/sources/heldPlace';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const HEAD = 'Distr.: General\n9 October 2019\nOriginal: English\n\n';
const OBSERVATIONS = `CMW/C/XAA/CO/2\n${HEAD}Concluding observations on the second periodic report of Xandoria\n\n`;
const REPORT = 'CMW/C/XAA/3\n\nThird periodic report submitted by Xandoria\n\n1.\tXandoria thanks the Committee.\n2.\t';
const MIGRANTS =
  'the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families';

/** The answers to the places that a paragraph of a report cites, held against one document, in short. */
function places(paragraph: string, source = '', symbol = 'CMW/C/XAA/CO/2'): readonly string[] {
  const model = read(source, 'file:///source.txt');
  const sources: SourceList = {
    treaty: () => undefined,
    document: (one) =>
      one === symbol && source !== '' ? { model, isWord: false, doubts: doubtsAbout(model, 'en', false) } : undefined,
  };
  return checkedCitations(read(`${REPORT}${paragraph}\n`), sources).flatMap(({ kind, place, verdict, reason, last }) =>
    kind === 'place' && place !== ''
      ? [[place, verdict, reason ?? last].filter((part) => part !== undefined && part !== '').join(': ')]
      : [],
  );
}

describe('a letter of another document', () => {
  it('may be the next one where a comma was forgotten', () => {
    const letters = [...'abcdefghi'].map((letter) => `\t(${letter})\tOpen harbour ${letter};`).join('\n');
    const source = `${OBSERVATIONS}1.\tThe State party should:\n${letters}\n2.\tThe Committee thanks the delegation.\n`;
    assert.deepEqual(places('See CMW/C/XAA/CO/2, para. 1 (h) (i).', source), ['1 (h) (i): found']);
    assert.deepEqual(places('See CMW/C/XAA/CO/2, para. 1 (h) (ii).', source), [
      '1 (h) (ii): no-such-place: (a) (b) (c) (d) (e) (f) (g) (h) (i)',
    ]);
  });
});

describe('a paragraph of an article', () => {
  it('is missing where the article is known to have fewer', () => {
    assert.deepEqual(places(`It recalls article 17 (9) of ${MIGRANTS}.`), ['17 (9): no-such-place']);
    assert.deepEqual(places(`It recalls article 17 (8) of ${MIGRANTS}.`), ['17 (8): found']);
  });

  it('is not denied where the article was not compared with a text, or may be one of a law', () => {
    const sources: SourceList = { treaty: () => undefined, document: () => undefined };
    const answer = (instrument: string, article: string, paragraph: string, isSure: boolean) => {
      const target = { kind: 'article', instrument, article, paragraph, path: [] } as const;
      const held = checkPlace(target, isSure, sources, undefined);
      return held?.reason ?? held?.verdict;
    };
    assert.equal(answer('op-crc-ac', '5', '9', true), 'structure-unverified');
    assert.equal(answer('icrmw', '17', '9', true), 'no-such-place');
    assert.equal(answer('icrmw', '17', '9', false), 'source-uncertain');
    assert.equal(answer('icrmw', '97', '', true), 'no-such-place');
    assert.equal(answer('icrmw', '97', '', false), 'source-uncertain');
  });
});

describe('a paragraph after its sign', () => {
  it('is none of a document where neither one nor its title is right before it', () => {
    for (const sentence of [
      'The Committee and the Harbour Act, § 12, agree.',
      'Nets are mended by day (§ 12 of the Code), and § 4 repeats it.',
      'The judge cites the Deniz case (¶ 12).',
    ])
      assert.deepEqual(read(`${REPORT}${sentence}\n`).readings.at(-1)?.references, [], sentence);
  });
});

describe('a section of another document', () => {
  const SECTIONED = `${OBSERVATIONS} I. Ships\n\n1.\tThe State party should measure the ships.\n\n II. Harbours\n\n2.\tThe Committee requests a report.\n`;
  const sections = (cited: string, source = SECTIONED, symbol = 'CMW/C/XAA/CO/2') => {
    const model = read(source, 'file:///source.txt');
    const sources: SourceList = {
      treaty: () => undefined,
      document: (one) =>
        one === symbol ? { model, isWord: false, doubts: doubtsAbout(model, 'en', false) } : undefined,
    };
    return checkedCitations(read(`${REPORT}${cited}\n`), sources).flatMap(({ section, place, verdict, reason }) =>
      section ? [`${place}: ${reason ?? verdict}`] : [],
    );
  };

  it('is not denied where an annex has one of that number', () => {
    assert.deepEqual(sections('See CMW/C/XAA/CO/2, sect. III.'), ['III: no-such-place']);
    const annex =
      'Annex\n\n I. Ships\n\n1.\tShip one.\n\n II. Boats\n\n2.\tBoat two.\n\n III. Rafts\n\n3.\tRaft three.\n';
    assert.deepEqual(sections('See CMW/C/XAA/CO/2, sect. III.', `${SECTIONED}\n${annex}`), ['III: found']);
  });

  it('is not denied where it may be one of the reply to that document', () => {
    assert.deepEqual(sections('See its comments on the previous concluding observations, sect. III.'), [
      'III: source-uncertain',
    ]);
  });

  it('is not denied by a text that was published with others', () => {
    const part = SECTIONED.replace('CMW/C/XAA/CO/2', 'A/54/18');
    assert.deepEqual(sections('See A/54/18, sect. III.', part, 'A/54/18'), ['III: extract']);
  });
});

describe('a text that was published with others', () => {
  for (const symbol of ['A/54/18', 'E/1999/22', 'HRI/GEN/1/Rev.9'])
    it(`denies nothing: ${symbol}`, () => {
      const source = `${symbol}\n${HEAD}General comment No. 2 on ships\n\n1.\tShips are safe.\n2.\tBoats are not.\n`;
      assert.deepEqual(places(`See ${symbol}, para. 97.`, source, symbol), ['97: not-checked: extract']);
    });
});
