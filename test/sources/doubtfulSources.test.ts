import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficialText } from '../../server/src/catalogue/official';
import { runRules } from '../../server/src/rules/runner';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';
import { fc, runs } from '../support/random';

const PARAGRAPHS = [
  'The Committee recommends that the State party open an office for seasonal workers in each harbour of the country.',
  'The Committee requests the State party to measure all its ships and boats before the winter of that year.',
  'The State party should publish the wages of the crews of the fishing fleet once in two years.',
];

function observations(head: string, paragraphs: readonly string[] = PARAGRAPHS, first = 1): string {
  return `${head}CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\nOriginal: English\n\nConcluding observations on the second periodic report of Xandoria\n\n${paragraphs
    .map((words, i) => `${first + i}.\t${words}\n`)
    .join('')}`;
}

const FINAL = observations('');

/** The same observations in copies that say nothing certain, with the reason that is told. */
const COPIES: readonly (readonly [what: string, text: string, reason: string, hasCorrigendum?: true])[] = [
  ['an advance unedited version', observations('Advance unedited version\n\n'), 'advance-unedited'],
  ['a draft', FINAL.replace('Distr.: General\n9 October 2023', 'Draft'), 'draft'],
  ['an extract', observations('', PARAGRAPHS, 12), 'extract'],
  ['a copy with a gap', FINAL.replace('2.\tThe', '7.\tThe').replace('3.\tThe', '8.\tThe'), 'extract'],
  ['a text that breaks off', FINAL.replace(' once in two years.', ' once'), 'extract'],
  ['a text to which a corrigendum belongs', FINAL, 'corrected', true],
  ['a converted text with lost characters', FINAL.replaceAll('the', 't\ufffde'), 'converted'],
  [
    'a document in another language',
    'CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2023\nFrançais\nOriginal : anglais\n\nObservations finales concernant le deuxième rapport périodique du Xandoria\n\n1.\tLe Comité recommande à l’État partie d’ouvrir un bureau dans chaque port.\n2.\tLe Comité demande à l’État partie de mesurer tous ses navires avant l’hiver.\n3.\tL’État partie devrait publier les salaires.\n',
    'other-language',
  ],
  [
    'a document in a language that is not read',
    'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nЗаключительные замечания по второму периодическому докладу Ксандории\n\n1.\tКомитет рекомендует государству-участнику открыть бюро для сезонных рабочих в каждом порту страны.\n2.\tКомитет просит государство-участник измерить все суда до зимы этого года.\n3.\tГосударству-участнику следует публиковать сведения о заработной плате.\n',
    'other-language',
  ],
];

const TREATY: OfficialText = {
  version: 1,
  instrument: 'cat',
  source: 'others.txt',
  articles: [
    {
      number: 3,
      paragraphs: [{ number: null, text: 'The masters of lighthouses shall ring a bell at noon when fog lies low.' }],
    },
  ],
};

function sourcesOf(text: string, hasCorrigendum: boolean): SourceList {
  const model = read(text, 'file:///source.txt');
  const source = { model, isWord: false, doubts: doubtsAbout(model, 'en', hasCorrigendum) };
  return {
    treaty: (id) => (id === 'cat' ? TREATY : undefined),
    document: (symbol) => (symbol === 'CMW/C/XAA/CO/2' ? source : undefined),
  };
}

/** Six to twelve words of a paragraph, one of which may be changed, left out or put in, cited for a paragraph or letter that may be missing. */
const sentences = fc
  .record({
    paragraph: fc.nat(PARAGRAPHS.length - 1),
    from: fc.nat(4),
    count: fc.integer({ min: 7, max: 12 }),
    slip: fc.constantFrom('none', 'changed', 'left-out', 'added', 'reordered', 'unlike', 'of-a-treaty'),
    at: fc.nat(5),
    cited: fc.constantFrom('1', '2', '3', '9', '97', '1 (z)'),
  })
  .map(({ paragraph, from, count, slip, at, cited }) => {
    const words = (PARAGRAPHS[paragraph] ?? '')
      .replace('.', '')
      .split(' ')
      .slice(from, from + count);
    if (slip === 'changed') words.splice(at, 1, 'lanterns');
    if (slip === 'left-out') words.splice(at, 1);
    if (slip === 'added') words.splice(at, 0, 'lanterns');
    if (slip === 'reordered') words.unshift(...words.splice(at + 1), '…');
    const quoted = UNLIKE[slip] ?? words.join(' ');
    return `It was said that “${quoted}” (CMW/C/XAA/CO/2, para. ${cited}).`;
  });

/** Quotations that are nothing like the source. */
const UNLIKE: Readonly<Record<string, string>> = {
  unlike: 'the sea was calm on the day of the visit',
  'of-a-treaty': 'ring a bell at noon when fog lies low',
};

const citing = (sentence: string) =>
  read(
    `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\t${sentence}\n`,
  );

describe('a source that may be wrong itself', () => {
  for (const [what, text, reason, hasCorrigendum = false] of COPIES)
    it(`never accuses a text: ${what}`, () => {
      const sources = sourcesOf(text, hasCorrigendum);
      const reasons = new Set<string>();
      fc.assert(
        fc.property(sentences, (sentence) => {
          const model = citing(sentence);
          for (const { kind, verdict, reason: given } of checkedCitations(model, sources)) {
            const allowed = kind === 'quotation' ? ['verbatim', 'not-checked'] : ['found', 'not-checked'];
            assert.ok(allowed.includes(verdict), `${verdict}: ${sentence}`);
            if (verdict === 'not-checked') reasons.add(given ?? '');
          }
          for (const { rule, severity } of runRules(model, { wordLimits: {}, sources }))
            if (rule === 'quotation' || rule === 'cited-paragraph') assert.equal(severity, 'information', sentence);
        }),
        { numRuns: runs(40) },
      );
      assert.deepEqual([...reasons], [reason]);
    });

  for (const [what, text, , hasCorrigendum = false] of COPIES)
    it(`never accuses a text that reproduces it without quotation marks: ${what}`, () => {
      for (const paragraph of PARAGRAPHS) {
        const model = citing(
          `The recommendations are reproduced below.\n\n\tRecommendation 2\n\n\t${paragraph.replace(/\b(?:each|its|once)\b/, 'some')}\n\n2.\tSo it was done.`,
        );
        const held = checkedCitations(model, sourcesOf(text, hasCorrigendum)).filter(
          ({ kind }) => kind === 'quotation',
        );
        for (const { verdict } of held) assert.equal(verdict, 'not-checked', paragraph);
      }
    });

  it('is told from one that is not: a final, whole text in the same language denies what it has not', () => {
    const verdicts = new Set<string>();
    const sources = sourcesOf(FINAL, false);
    fc.assert(
      fc.property(sentences, (sentence) => {
        for (const { verdict } of checkedCitations(citing(sentence), sources)) verdicts.add(verdict);
      }),
      { numRuns: runs(40) },
    );
    assert.deepEqual([...verdicts].sort(), [
      'found',
      'no-such-place',
      'not-checked',
      'not-verbatim',
      'verbatim',
      'verbatim-elsewhere',
    ]);
  });

  it('never accuses a text of the word that a conversion has lost, wherever it was', () => {
    for (const paragraph of PARAGRAPHS) {
      const words = paragraph.split(' ');
      for (let at = 4; at < words.length - 4; at++) {
        // Where a word was lost two spaces are left.
        const lost = words.with(at, '').join(' ');
        const sources = sourcesOf(FINAL.replace(paragraph, lost), false);
        const quoted = words
          .slice(Math.max(0, at - 4), at + 5)
          .join(' ')
          .replace(/\.$/, '');
        const cited = PARAGRAPHS.indexOf(paragraph) + 1;
        const held = checkedCitations(
          citing(`It was said that “${quoted}” (CMW/C/XAA/CO/2, para. ${cited}).`),
          sources,
        );
        const quotation = held.find(({ kind }) => kind === 'quotation');
        assert.deepEqual([quotation?.verdict, quotation?.reason], ['not-checked', 'converted'], quoted);
      }
    }
  });
});
