import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asBase64 } from '../../server/src/base64';
import { isOfficialText, type OfficialText } from '../../server/src/catalogue/official';
import { moreComplete, withOtherWordings } from '../../server/src/catalogue/otherWordings';
import { foldedWords } from '../../server/src/sources/foldedWords';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { printOf, readPrints, runsOf, type TreatyPrints } from '../../server/src/sources/treatyPrints';
import { read } from '../support/documents';

const CAT = 'the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment';

function copyOf(source: string, paragraphs: Readonly<Record<string, string>>, instrument = 'cat'): OfficialText {
  const numbers = [...new Set(Object.keys(paragraphs).map((name) => Number(name.split(' ')[0])))];
  return {
    version: 1,
    instrument,
    source,
    articles: numbers.map((number) => ({
      number,
      paragraphs: Object.entries(paragraphs)
        .filter(([name]) => name.startsWith(`${number} `))
        .map(([name, text]) => ({ number: Number(/\((\d+)\)/.exec(name)?.[1]), text })),
    })),
  };
}

/** Invented words, with those by which the wordings are told. */
const CONVENE = 'The keeper of the harbour shall convene the masters of all boats before the ice melts.';
const ADOPTED = copyOf('adopted.txt', {
  '17 (7)': 'Boat owners shall bear the expenses of the masters while they sit in the hall.',
  '18 (3)': 'The keeper of the harbour shall lend the masters benches, lamps and paper.',
  '18 (4)': CONVENE,
  '18 (5)': 'Boat owners shall pay for the meetings of all masters, reimbursement of the harbour among it.',
});
const AMENDED = copyOf('amended.txt', {
  '18 (3)': 'The keeper of the harbour shall lend the masters benches, lamps and paper.',
  '18 (4)': 'The masters shall have emoluments from the purse of the harbour on terms that the council sets.',
  '18 (5)': CONVENE,
});

function answer(words: string, place: string, official: OfficialText, prints?: TreatyPrints): string {
  const text = `CAT/C/XAA/3\n\nThird periodic report of Xandoria\n\n1.\tIt is laid down that “${words}” (art. ${place} of ${CAT}).\n`;
  const [held] = checkedCitations(read(text), {
    treaty: (id) => (id === official.instrument ? official : undefined),
    prints: (id) => (id === official.instrument ? prints : undefined),
    document: () => undefined,
  }).filter(({ kind }) => kind === 'quotation');
  const differences = held?.differences?.map(({ source, quotation }) => `${source}>${quotation}`);
  return [held?.verdict, held?.reason, held?.isByPrints && 'prints', held?.copyName, ...(differences ?? [])]
    .filter(Boolean)
    .join(' ');
}

const BOTH = withOtherWordings(ADOPTED, AMENDED);
const EMOLUMENTS = 'have emoluments from the purse of the harbour on terms';

describe('a quotation of a paragraph that was amended', () => {
  it('is not held against the only wording at hand', () => {
    for (const [words, place] of [
      [EMOLUMENTS, '18 (4)'],
      [EMOLUMENTS, '18'],
      ['shall convene the masters of all boats before the ice melts', '18 (5)'],
      ['boat owners shall pay for the meetings of some masters', '18 (5)'],
    ] as const)
      assert.equal(answer(words, place, ADOPTED), 'not-checked amended adopted.txt', words);
    assert.equal(
      answer('bear the expenses of the masters while they sit', '17 (7)', AMENDED),
      'not-checked article-not-read amended.txt',
    );
  });

  it('is confirmed if it stands in either wording, with the copy that has it', () => {
    for (const text of [BOTH, withOtherWordings(AMENDED, ADOPTED)]) {
      assert.equal(answer(EMOLUMENTS, '18 (4)', text), 'verbatim amended.txt');
      assert.equal(
        answer('pay for the meetings of all masters, reimbursement', '18 (5)', text),
        'verbatim adopted.txt',
      );
      assert.match(answer(CONVENE, '18 (4)', text), /^verbatim adopted\.txt/);
      assert.match(answer(CONVENE, '18 (5)', text), /^verbatim amended\.txt/);
    }
  });

  it('is denied where both wordings are at hand and it is in neither', () => {
    assert.equal(
      answer('have emoluments from the chest of the harbour on terms that the council sets', '18 (4)', BOTH),
      'not-verbatim amended.txt purse>chest',
    );
    assert.equal(
      answer('boat owners shall pay for the meetings of some masters', '18 (5)', BOTH),
      'not-verbatim adopted.txt all>some',
    );
    assert.equal(
      answer('bear the expenses of the pilots while they sit in the hall', '17 (7)', ADOPTED),
      'not-verbatim adopted.txt masters>pilots',
      'the amendment deletes the paragraph',
    );
  });

  it('of which the article has other paragraphs leaves those as they are', () => {
    assert.equal(
      answer('shall lend the masters benches, candles and paper', '18 (3)', ADOPTED),
      'not-verbatim adopted.txt lamps>candles',
    );
  });

  it('is confirmed by fingerprints of the other wording', () => {
    const print = (text: string) => asBase64(printOf(runsOf(foldedWords(text).map(({ word }) => word))));
    const prints = readPrints({
      instrument: 'cat',
      places: { '18 (4)': [print(CONVENE), print(AMENDED.articles[0]?.paragraphs[1]?.text ?? '')] },
    });
    assert.ok(prints);
    assert.equal(answer(EMOLUMENTS, '18 (4)', ADOPTED, prints), 'verbatim prints');
    assert.equal(
      answer(EMOLUMENTS.replace('purse', 'chest'), '18 (4)', ADOPTED, prints),
      'not-checked amended adopted.txt',
    );
    const none = copyOf('none.txt', { '1 (1)': 'No boat.' }, 'icrmw');
    assert.equal(
      checkedCitations(
        read(`CAT/C/XAA/3\n\nThird periodic report of Xandoria\n\n1.\t“${EMOLUMENTS}” (art. 18 (4) of ${CAT}).\n`),
        { treaty: () => undefined, prints: () => prints, document: () => undefined },
      ).find(({ kind }) => kind === 'quotation')?.verdict,
      'verbatim',
    );
    assert.equal(answer(EMOLUMENTS, '18 (4)', none), 'not-checked no-official-text');
  });
});

describe('copies of a treaty', () => {
  it('give their other wordings to the more complete one, which stays itself', () => {
    const text = moreComplete(AMENDED, ADOPTED);
    assert.equal(text.source, 'adopted.txt');
    assert.deepEqual(
      text.wordings?.map(({ source, articles }) => [source, articles.map(({ number }) => number)]),
      [['amended.txt', [18]]],
    );
    assert.ok(isOfficialText(JSON.parse(JSON.stringify(text))), 'and are stored');
    assert.equal(isOfficialText({ ...text, wordings: [{ source: 'x' }] }), false);
  });

  it('keep the other wording when one of them is imported once more', () => {
    const again = withOtherWordings(ADOPTED, withOtherWordings(AMENDED, ADOPTED));
    assert.deepEqual(again, BOTH);
  });

  it('of the same wording, of another treaty or without recognizable wordings give nothing', () => {
    assert.equal(withOtherWordings(ADOPTED, { ...ADOPTED, source: 'again.txt' }), ADOPTED);
    assert.equal(withOtherWordings(ADOPTED, { ...AMENDED, instrument: 'crc' }), ADOPTED);
    const french = copyOf('french.txt', { '18 (4)': 'Le gardien du port réunit les patrons de tous les bateaux.' });
    assert.equal(withOtherWordings(french, ADOPTED), french);
    assert.equal(withOtherWordings(ADOPTED, french), ADOPTED);
  });
});
