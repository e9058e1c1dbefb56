import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { asBase64 } from '../../server/src/base64';
import { INSTRUMENTS } from '../../server/src/catalogue/instruments';
import type { OfficialText } from '../../server/src/catalogue/official';
import { foldedWords, quotedWords } from '../../server/src/sources/foldedWords';
import type { CheckedCitation } from '../../server/src/sources/heldCitation';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { printsNeeded } from '../../server/src/sources/printsNeeded';
import {
  checkByFingerprints,
  printOf,
  readPrints,
  runsOf,
  type TreatyPrints,
} from '../../server/src/sources/treatyPrints';
import { read } from '../support/documents';

const SHIPS = 'No crew shall be kept on board against its will while the ship is in harbour';
const NETS = 'Nobody shall be made to mend nets at night without pay, and non-payment shall be punished';
const LAMPS = 'Every lighthouse keeper may ask for oil, wicks and lamps; the harbour office shall hand them out';

const wordsOf = (text: string) => foldedWords(text).map(({ word }) => word);

function printsOf(places: Readonly<Record<string, readonly string[]>>): TreatyPrints {
  const stored = Object.fromEntries(
    Object.entries(places).map(([name, texts]) => [
      name,
      asBase64(printOf(texts.flatMap((text) => runsOf(wordsOf(text))))),
    ]),
  );
  const prints = readPrints({ instrument: 'icrmw', places: stored });
  assert.ok(prints);
  return prints;
}

/** Article 10, and two paragraphs of article 11, the first of which goes on into the second. */
const PRINTS = printsOf({
  '10': [SHIPS],
  '11 (1)': [`${NETS} ${LAMPS.split(' ').slice(0, 4).join(' ')}`],
  '11 (2)': [LAMPS],
});

function answer(text: string, article = '10'): string {
  const quotation = quotedWords(text, 0, text.length);
  const held = checkByFingerprints(quotation, PRINTS, (name) => name === article || name.startsWith(`${article} (`));
  return held.verdict === 'verbatim-elsewhere' ? `elsewhere: ${held.where.join(', ')}` : held.verdict;
}

describe('the fingerprints of a treaty', () => {
  it('lead from a paragraph in either of its wordings into the next one', () => {
    const next = LAMPS.split(' ').slice(0, 4).join(' ');
    const print = (text: string) => asBase64(printOf(runsOf(wordsOf(text))));
    const prints = readPrints({
      instrument: 'icrmw',
      places: { '11 (1)': [print(`${NETS} ${next}`), print(`${SHIPS} ${next}`)], '11 (2)': print(LAMPS) },
    });
    assert.ok(prints);
    for (const text of [`shall be punished. ${LAMPS}`, `while the ship is in harbour. ${LAMPS}`]) {
      const quotation = quotedWords(text, 0, text.length);
      assert.equal(checkByFingerprints(quotation, prints, (name) => name === '11 (1)').verdict, 'verbatim', text);
    }
  });

  it('confirm words that stand in the article, as they are folded', () => {
    for (const text of [
      SHIPS,
      '[k]ept on board against its will while the ship',
      'No crew shall be kept on board […] while the ship is in harbour',
    ])
      assert.equal(answer(text), 'verbatim', text);
    assert.equal(answer('without pay, and nonpayment shall be punished', '11'), 'verbatim');
    assert.equal(answer('shall be punished. Every lighthouse keeper may ask for oil', '11'), 'verbatim');
  });

  it('name the place of words that stand in another article', () => {
    assert.equal(answer('made to mend nets at night without pay'), 'elsewhere: 11 (1)');
    // Two runs may be in any paragraph.
    assert.equal(answer('to mend nets at night […] pay and non-payment shall be'), 'unlike');
    assert.equal(answer('to mend nets at night […] pay and non-payment shall be', '11'), 'verbatim');
  });

  it('confirm all of a long paragraph', () => {
    const long = [SHIPS, NETS, LAMPS, ...'abcdefghijklmnop'].join(' ');
    const held = checkByFingerprints(quotedWords(long, 0, long.length), printsOf({ '10': [long] }), () => true);
    assert.equal(held.verdict, 'verbatim');
  });

  it('say nothing of words that stand nowhere, are too few or in another order', () => {
    for (const text of [
      'No crew shall be held on board against its will',
      'No crew shall be kept on board against its wish',
      'kept on board',
      'No crew shall be kept on board … ship',
      'while the ship is in harbour No crew shall be kept',
    ])
      assert.equal(answer(text), 'unlike', text);
    assert.equal(answer('keeper may ask for oil, wicks and lamps … made to mend nets at night', '11'), 'unlike');
  });

  it('confirm no quotation in which a word is another one', () => {
    const texts = [SHIPS, NETS, LAMPS];
    let confirmed = 0;
    let tried = 0;
    for (const [i, text] of texts.entries()) {
      const words = wordsOf(text);
      for (let at = 1; at < words.length - 1; at++)
        for (const other of [...new Set(texts.flatMap(wordsOf))].filter((word) => word !== words[at])) {
          tried++;
          if (answer(words.with(at, other).join(' '), i === 0 ? '10' : '11') !== 'unlike') confirmed++;
        }
    }
    assert.ok(tried > 1000, `${tried} only`);
    assert.equal(confirmed, 0);
  });

  it('keep no trace of the order of the words, nor of how often they occur', () => {
    const runs = runsOf(wordsOf(NETS));
    assert.deepEqual(printOf([...runs].reverse().concat(runs)), printOf(runs));
  });

  it('are refused where they are damaged', () => {
    for (const stored of [null, 7, [], {}, { instrument: 7, places: {} }, { instrument: 'crc', places: 7 }])
      assert.equal(readPrints(stored), undefined);
    assert.deepEqual(readPrints({ instrument: 'crc', places: { 1: '§', 2: 7, 3: '' } })?.places, []);
  });
});

const OF =
  'of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families';

function quoted(words: string, prints?: TreatyPrints): readonly CheckedCitation[] {
  const model = read(
    `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tIt recalled “${words}” (article 10 ${OF}).\n`,
  );
  const held = checkedCitations(model, { treaty: () => undefined, document: () => undefined, prints: () => prints });
  return held.filter(({ kind }) => kind === 'quotation');
}

describe('a quotation that the official text at hand denies', () => {
  const official = (text: string): OfficialText => ({
    version: 1,
    instrument: 'icrmw',
    source: 'icrmw.txt',
    articles: [{ number: 10, paragraphs: [{ number: null, text }] }],
  });
  const verdicts = (words: string, text: string) => {
    const model = read(
      `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tIt recalled “${words}” (article 10 ${OF}).\n`,
    );
    return checkedCitations(model, { treaty: () => official(text), document: () => undefined, prints: () => PRINTS })
      .filter(({ kind }) => kind === 'quotation')
      .map(({ verdict, isByPrints }) => [verdict, isByPrints]);
  };

  it('is right if other copies have its words, which the fingerprints tell: a word was lost in this one', () => {
    assert.deepEqual(verdicts(SHIPS, SHIPS.replace(' its', '')), [['verbatim', true]]);
    assert.deepEqual(verdicts(SHIPS.replace('will', 'wish'), SHIPS.replace(' its', '')), [['not-verbatim', undefined]]);
  });
});

describe('a quotation from a treaty whose text is not at hand', () => {
  it('is verbatim, stands elsewhere or is not checked, and never wrong', () => {
    const verdicts = [SHIPS, NETS, `${SHIPS}s`].flatMap((words) =>
      quoted(words, PRINTS).map(({ verdict, where, reason, isByPrints }) => [verdict, where, reason, isByPrints]),
    );
    assert.deepEqual(verdicts, [
      ['verbatim', undefined, undefined, true],
      ['verbatim-elsewhere', ['11 (1)'], undefined, true],
      ['not-checked', undefined, 'words-differ', undefined],
    ]);
  });

  it('is not checked for another reason where there are no fingerprints of the article', () => {
    assert.deepEqual(
      [undefined, printsOf({ '9': [SHIPS] })].flatMap((prints) => quoted(SHIPS, prints).map(({ reason }) => reason)),
      ['no-official-text', 'no-official-text'],
    );
  });

  it('is what the fingerprints are loaded for, and only those of its treaty', () => {
    const needed = (text: string) => [...printsNeeded(read(`CMW/C/XAA/CO/2\n\n1.\t${text}\n`))];
    assert.deepEqual(needed(`It recalled article 10 ${OF}.`), []);
    assert.deepEqual(needed(`It recalled the “best interests” (article 10 ${OF}).`), []);
    assert.deepEqual(needed(`It recalled “${SHIPS}” (article 10 ${OF}).`), ['icrmw']);
    const french = `CMW/C/XAA/CO/2\nDistr. générale\nFrançais\n\n1.\tIl rappelle que «\u00a0nul ne sera gardé à bord contre son gré\u00a0» (Convention relative aux droits de l’enfant, art. 10).\n`;
    assert.deepEqual([...printsNeeded(read(french))], [], 'which are those of the English text');
  });
});

describe('the fingerprints that ship', () => {
  const folder = 'server/src/catalogue/prints';
  const all = Object.keys(INSTRUMENTS).map((id) => readFileSync(`${folder}/${id}.json`, 'utf8'));

  it('are of all instruments, and together at most 120 KB', () => {
    const prints = all.map((stored) => readPrints(JSON.parse(stored)));
    assert.deepEqual(
      prints.map((one) => one?.instrument),
      Object.keys(INSTRUMENTS),
    );
    assert.equal(readdirSync(folder).length, prints.length);
    const size = prints.flatMap((one) => one?.places ?? []).reduce((sum, { filter }) => sum + filter.length, 0);
    assert.ok(size <= 120 * 1024, `${size} bytes`);
  });

  it('have both wordings of paragraphs that were amended, where the words of both were at hand', () => {
    const twice = all.flatMap((stored) => {
      const { instrument = '', places = [] } = readPrints(JSON.parse(stored)) ?? {};
      const names = places.map(({ name }) => name);
      return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${instrument} ${name}`);
    });
    assert.deepEqual(twice.sort(), ['cat 18 (5)', 'cedaw 20 (1)', 'crc 43 (2)']);
  });

  it('hold places and bits, and not a word', () => {
    for (const stored of all)
      for (const [name, filters] of Object.entries(
        (JSON.parse(stored) as { places: Record<string, string | string[]> }).places,
      )) {
        assert.match(name, /^\d{1,2}(?: \(\d{1,2}\))?$/);
        for (const filter of [filters].flat()) assert.match(filter, /^[A-Za-z\d+/]+={0,2}$/);
      }
  });
});
