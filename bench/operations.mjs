// node bench/operations.mjs [--quick]
// How long the edits of each operation take to compute, compared with plain passes over the same text: 2,000 paragraphs and 5,000
// references to them, each operation where it changes nearly all numbers.
import { parseArgs } from 'node:util';
import { bundleServer } from '../scripts/bundleServer.mjs';
import { isMain } from '../scripts/isMain.mjs';
import { generate } from './generate.mjs';
import { plainPasses, summary, swallow } from './stats.mjs';

/** The least number of paragraphs and of references to paragraphs. */
const PARAGRAPHS = 2000;
const REFERENCES = 5000;
/** A shape with two or three references in a paragraph on average. */
const SHAPE = { sentences: [1, 4], lettered: 15, referring: 54, forms: 3 };
const SIZE = 900_000;

const MODULES = [
  'edits/paragraphs/convertParagraph',
  'edits/paragraphs/insert',
  'edits/paragraphs/merge',
  'edits/paragraphs/move',
  'edits/paragraphs/remove',
  'edits/paragraphs/rename',
  'edits/paragraphs/renumberAll',
  'edits/paragraphs/split',
  'model/document',
  'text/textVersion',
];

/** The most plain passes over the text. */
export const BUDGET = 20;

/** The measuring effort: rounds, and how often each operation is computed in one. */
export const EFFORTS = { full: { rounds: 9, times: 12 }, quick: { rounds: 3, times: 4 } };

/** The cost of each operation: milliseconds, and plain passes over the text in the same rounds. */
export async function measureOperations(effort) {
  const server = await bundleServer('operations', MODULES);
  const { text } = generate(SIZE, SHAPE).text;
  const read = (source) => server.readDocument(server.openText('file:///bench/document.txt', 'treaty-body', 1, source));
  const model = read(text);
  const references = model.readings
    .flatMap((reading) => reading.references)
    .filter(({ target }) => target.kind === 'paragraph').length;
  const { all } = model.paragraphs;
  if (all.length < PARAGRAPHS || references < REFERENCES)
    throw new Error(`${all.length} paragraphs and ${references} references are too few`);
  const operations = operationsOn(server, model, read(text.replace(/\n5\.\t[^\n]*/, '')));
  const samples = Object.fromEntries(Object.keys(operations).map((name) => [name, []]));
  const edits = {};
  const plain = [];
  for (let round = 0; round < effort.rounds; round++) {
    for (const [name, operation] of Object.entries(operations)) {
      // As many passes at a time as an operation may take, so that both are interrupted equally often on a busy machine.
      const passes = plainPasses(text, BUDGET);
      plain.push(passes.reduce((sum, one) => sum + one, 0) / passes.length);
      for (let i = 0; i < effort.times; i++) {
        const start = performance.now();
        const result = operation();
        samples[name].push(performance.now() - start);
        if (result.refused) throw new Error(`${name} is refused: ${result.refused}`);
        edits[name] = result.edits.length;
        swallow(result.edits.length);
      }
    }
  }
  const pass = summary(plain.slice(plain.length >> 2));
  return {
    units: text.length,
    paragraphs: all.length,
    references,
    plain: pass,
    operations: Object.entries(samples).map(([name, list]) => ({
      name,
      edits: edits[name],
      // The first times are those of code that is not yet optimized.
      ...summary(list.slice(list.length >> 2)),
    })),
  };
}

function operationsOn(server, model, slipped) {
  const { all } = model.paragraphs;
  const { tree, text } = model;
  const start = (block) => tree.starts[block] + tree.blocks[block].content.start;
  const own = (index) => start(all[index].block);
  const plain = all.findIndex(
    (one, i) =>
      i > 2 &&
      i < all.length - 1 &&
      !one.items.length &&
      !all[i + 1].items.length &&
      one.heading === all[i + 1].heading,
  );
  const listed = all.findIndex((one, i) => i > 2 && one.items.length > 2);
  const item = start(all[listed].items[1].block);
  const last = { number: all.at(-3).number, path: [] };
  const word = text.text.indexOf(' ', own(2) + 20);
  return {
    renumber: () => server.renumberAll(slipped),
    'insert a paragraph': () => server.insertParagraphs(model, own(2), 1),
    'insert a pair': () => server.insertParagraphs(model, own(2), 2),
    'insert a subparagraph': () => server.insertItem(model, item),
    'delete, out of lists': () => server.remove(model, own(2), 'paragraph', 'remove'),
    'delete, references left': () => server.remove(model, own(2), 'paragraph', 'leave'),
    'move up': () => server.moveBy(model, own(all.length >> 1), 'paragraph', -1),
    'move from start to end': () => server.moveAfter(model, own(2), 'paragraph', last),
    'move a subparagraph': () => server.moveAfter(model, item, 'item', { number: all[listed].number, path: ['c'] }),
    split: () => server.split(model, word),
    merge: () => server.mergeWithNext(model, own(plain)),
    'subparagraph to paragraph': () => server.convertToParagraph(model, item),
    'paragraph to subparagraph': () => server.convertToItem(model, own(plain)),
    'another number (F2)': () => server.rename(model, tree.starts[all[2].block], `${all[2].number} bis`),
  };
}

/** The results by operation: edits, milliseconds, plain passes in the median and in the quietest times of both. */
export function operationRows({ plain, operations }) {
  return operations.map(({ name, edits, median, p95, least }) => ({
    name,
    edits,
    median,
    p95,
    passes: median / plain.median,
    quietest: least / plain.least,
  }));
}

if (isMain(import.meta.filename)) {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  const result = await measureOperations(EFFORTS[values.quick ? 'quick' : 'full']);
  console.log(
    `${result.paragraphs} paragraphs, ${result.references} references to paragraphs, ${result.units} units; a plain pass takes ${result.plain.median.toFixed(3)} ms`,
  );
  for (const { name, edits, median, passes, quietest } of operationRows(result))
    console.log(
      `  ${name.padEnd(28)}${String(edits).padStart(6)} edits${median.toFixed(2).padStart(9)} ms${passes.toFixed(1).padStart(7)} passes, quietest ${quietest.toFixed(1)}`,
    );
}
