// node bench/openPages.mjs [--quick]
// What open pages cost the server while a user types: the preview is requested after each key, the recommendations, the follow-up, the
// statistics and the check before submission when typing pauses, here after every tenth key.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from '../scripts/isMain.mjs';
import { Client } from './client.mjs';
import { generate, SHAPES, SIZES } from './generate.mjs';
import { ourServer } from './peers.mjs';
import { summary } from './stats.mjs';

/** The most extra time that a key may cost the server at 30 KB, in milliseconds. */
export const BUDGET = 1;

/** The measuring effort: rounds, and keys in each. */
export const EFFORTS = { full: { rounds: 9, keys: 200 }, quick: { rounds: 3, keys: 60 } };

const LISTS_EVERY = 10;
const WARMING = 5;
const URI = 'file:///bench/document.txt';

/** Types and deletes a letter in the middle of a document, alternately. */
function keysIn(client, { text, marks, positionAt }) {
  const offset = marks.paragraph[marks.paragraph.length >> 1] + 40;
  const at = { start: positionAt(offset), end: positionAt(offset) };
  const after = { start: at.start, end: positionAt(offset + 1) };
  let isTyped = false;
  return async () => {
    isTyped = !isTyped;
    if (isTyped)
      await client.change(URI, { start: offset, end: offset, range: at }, text[offset - 1] === 'x' ? 'y' : 'x');
    else await client.change(URI, { start: offset, end: offset + 1, range: after }, '');
  };
}

/** What a key costs with and without pages, in one shape of 30 KB: processor time, and the time of answers. */
async function measureShape(server, shape, effort) {
  const { text } = generate(SIZES['30 KB'], shape);
  const client = await Client.start(server);
  try {
    await client.open(URI, server.languageId, text.text);
    const key = keysIn(client, text);
    const without = [];
    const withPages = [];
    const page = [];
    const lists = [];
    /** By method, the number of the last answer. */
    const since = {};
    const timed = async (samples, method, params) => {
      const start = performance.now();
      const answer = await client.request(method, { uri: URI, since: since[method] ?? 0, ...params });
      samples.push(performance.now() - start);
      since[method] = answer?.number;
    };
    for (let round = 0; round < effort.rounds + WARMING; round++) {
      const start = client.cpu;
      for (let i = 0; i < effort.keys; i++) await key();
      const between = client.cpu;
      for (let i = 1; i <= effort.keys; i++) {
        await key();
        await timed(page, 'treatyBody/page');
        if (i % LISTS_EVERY > 0) continue;
        await timed(lists, 'treatyBody/recommendations');
        await timed(lists, 'treatyBody/followUpSaid');
        await timed(lists, 'treatyBody/statistics', { listed: ['references', 'errors'] });
        await timed(lists, 'treatyBody/submission');
      }
      if (round < WARMING) {
        page.length = 0;
        lists.length = 0;
        continue;
      }
      without.push((between - start) / effort.keys);
      withPages.push((client.cpu - between) / effort.keys);
    }
    const more = withPages.map((cpu, i) => cpu - without[i]);
    return { shape, without: summary(without), more: summary(more), page: summary(page), lists: summary(lists) };
  } finally {
    await client.stop();
  }
}

/** The same for each shape of a document, in a server from a folder of bundles. */
export async function measureOpenPages(dist, effort) {
  const server = ourServer(dist);
  const measured = [];
  for (const shape of Object.keys(SHAPES)) measured.push(await measureShape(server, shape, effort));
  return measured;
}

if (isMain(import.meta.filename)) {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  const dist = join(import.meta.dirname, '../dist');
  for (const { shape, without, more, page, lists } of await measureOpenPages(
    dist,
    EFFORTS[values.quick ? 'quick' : 'full'],
  ))
    console.log(
      `${SHAPES[shape].label.padEnd(24)} a key ${without.median.toFixed(2)} ms of processor, ${more.median.toFixed(2)} more with pages (least ${more.least.toFixed(2)}); the page is answered in ${page.median.toFixed(2)} ms, a list in ${lists.median.toFixed(2)}`,
    );
}
