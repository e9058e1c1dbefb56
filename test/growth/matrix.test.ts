import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recommendationMatrix } from '../../server/src/features/matrix/recommendationMatrix';
import { type DocumentModel, updateDocument } from '../../server/src/model/document';
import { summarize } from '../../server/src/model/summary';
import { changeText } from '../../server/src/text/textVersion';
import { read } from '../support/documents';
import { executedIn } from '../support/executed';
import { assertGrows, SIZE } from '../support/grows';

const OWN = 'CMW/C/XAA/CO/1';

/** The paragraphs of a document with this symbol and title. */
function written(symbol: string, title: string, paragraphs: readonly string[]): DocumentModel {
  const lines = paragraphs.map((words, i) => `${i + 1}.\t${words}\n`).join('');
  return read(`${symbol}\n\n${title}\n\n${lines}`, `file:///cycle/${symbol.replaceAll('/', '-')}.txt`);
}

const many = (count: number, words: (i: number) => string) => Array.from({ length: count }, (_, i) => words(i));

const observations = (count: number) =>
  written(
    OWN,
    'Concluding observations on the initial report of Xandoria',
    many(count, (i) => `The Committee recommends that the State party open a school for the families of port ${i}.`),
  );

const replies = (symbol: string, count: number, words: (i: number) => string) =>
  written(symbol, 'Information received from Xandoria on follow-up to the concluding observations', many(count, words));

/** What is said of the recommendations, by what it says; `size` is how many recommendations there are. */
const SAID: Readonly<Record<string, (size: number) => readonly DocumentModel[]>> = {
  'each is answered once': (size) => [
    replies('CMW/C/XAA/FCO/1', size, (i) => `Port ${i} has a school (${OWN}, para. ${i + 1}).`),
  ],
  'one is answered by all': (size) => [
    replies('CMW/C/XAA/FCO/1', size, (i) => `The school of port ${i} was opened (${OWN}, para. 1).`),
  ],
  'some are answered in each of ten papers': (size) =>
    many(10, (paper) => `${paper + 1}`).map((paper) =>
      written(
        `CMW/C/XAA/FCO/1/Add.${paper}`,
        'Information received from Xandoria on follow-up to the concluding observations',
        many(size / 10, (i) => `District ${paper} has a school (${OWN}, para. ${i * 10 + Number(paper)}).`),
      ),
    ),
  'each is answered in a document of its own': (size) =>
    many(size, (i) => `${i + 1}`).map((number) =>
      written(
        `CMW/C/XAA/FCO/1/Add.${number}`,
        'Information received from Xandoria on follow-up to the concluding observations',
        [`District ${number} has a school (${OWN}, para. ${number}).`],
      ),
    ),
  'the next observations repeat them in other words': (size) => [
    written(
      'CMW/C/XAA/CO/2',
      'Concluding observations on the second periodic report of Xandoria',
      many(
        size,
        (i) =>
          `The Committee reiterates its recommendation (${OWN}, para. ${i + 1}) that the State party open a school for the families of port ${i} at once.`,
      ),
    ),
  ],
};

describe('what became of recommendations', () => {
  for (const name of ['each is answered once', 'the next observations repeat them in other words'])
    it(`takes little work again after an edit of one, where ${name}`, async () => {
      const model = observations(SIZE);
      const others = SAID[name]?.(SIZE) ?? [];
      const known = [model, ...others].map(summarize);
      const first = await executedIn(() => recommendationMatrix(model, others, known, 'en'));
      const at = model.text.lines.positionAt(model.text.text.indexOf('port 100.'));
      const { after, change } = changeText(model.text, { range: { start: at, end: at }, text: 'old ' }, 2);
      const edited = updateDocument(model, after, change);
      const again = await executedIn(() => recommendationMatrix(edited, others, known, 'en'));
      assert(again < first / 4, `${first} steps at first, ${again} again`);
    });

  for (const [name, said] of Object.entries(SAID))
    it(`takes work that grows with the documents, where ${name}`, async () => {
      await assertGrows(
        (size) => {
          const [model, others] = [observations(size), said(size)];
          return { model, others, known: [model, ...others].map(summarize) };
        },
        ({ model, others, known }) => recommendationMatrix(model, others, known, 'en'),
        // Citations are sorted by their rows, and caches hold fewer entries than the longer input has: the work for a document levels off at
        // twice that of few (from 4,000 documents to 8,000 it is 2.1 times). Without the index by cited paragraph it is 59 times.
        20,
      );
    });
});
