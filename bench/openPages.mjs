// node bench/openPages.mjs [--quick]
// What open pages cost the server while a user types: some keys, and then a pause in which the preview asks for its changes, and after it
// the recommendations, the follow-up, the statistics and the check before submission, each after the delay of the extension.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from '../scripts/isMain.mjs';
import { Client } from './client.mjs';
import { generate, SHAPES, SIZES } from './generate.mjs';
import { ourServer } from './peers.mjs';
import { summary } from './stats.mjs';
import { BURST, keysAt, QUIET, timeOf, wait } from './typing.mjs';

/** The most extra time that a key may cost the server at 30 KB, in milliseconds. */
export const BUDGET = 1;

/** The measuring effort: rounds, and pauses in each. */
export const EFFORTS = { full: { rounds: 9, pauses: 10 }, quick: { rounds: 3, pauses: 6 } };

const LISTS = {
  'treatyBody/recommendations': {},
  'treatyBody/followUpSaid': {},
  'treatyBody/statistics': { listed: ['references', 'errors'] },
  'treatyBody/submission': {},
};
const WARMING = 4;
const URI = 'file:///bench/document.txt';

/** What a key costs with and without pages, in one shape of 30 KB: processor time, and the time of answers. */
async function measureShape(server, shape, { rounds, pauses }) {
  const { text } = generate(SIZES['30 KB'], shape);
  const client = await Client.start(server);
  try {
    await client.open(URI, server.languageId, text.text);
    const key = keysAt(client, URI, text.text, text.marks.paragraph[text.marks.paragraph.length >> 1] + 40);
    const [without, withPages, page, lists] = [[], [], [], []];
    /** By method, the number of the last answer. */
    const since = {};
    const ask = async (method, params) => {
      const answer = await client.request(method, { uri: URI, since: since[method] ?? 0, ...params });
      since[method] = answer?.number;
    };
    /** The processor time of a key, with what the server does in the pauses. */
    const typed = async (inPause) => {
      const start = client.cpu;
      for (let i = 0; i < pauses; i++) {
        for (let k = 0; k < BURST; k++) await key();
        await wait(QUIET.preview);
        await inPause?.preview();
        await wait(QUIET.page - QUIET.preview);
        await inPause?.lists();
      }
      return (client.cpu - start) / (pauses * BURST);
    };
    const pages = {
      preview: async () => page.push(await timeOf(() => ask('treatyBody/page'))),
      lists: async () => {
        for (const [method, params] of Object.entries(LISTS)) lists.push(await timeOf(() => ask(method, params)));
      },
    };
    for (let round = 0; round < rounds + WARMING; round++) {
      const cpu = [await typed(undefined), await typed(pages)];
      if (round < WARMING) {
        page.length = 0;
        lists.length = 0;
        continue;
      }
      without.push(cpu[0]);
      withPages.push(cpu[1]);
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
