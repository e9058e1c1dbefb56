// node bench/cyclePages.mjs [--quick]
// What the pages on other documents cost while somebody types: what became of each recommendation, in a folder of 40 documents of a State,
// the citations checked against their sources, and the comparison with an earlier draft. Measured are the first answer, asked for at once
// (cold) and after the folder was read in the background (warm); the answers after some keys and the delay of the extension; how much more
// processor time a key costs for that; and the time of a key that meets the page at work.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMain } from '../scripts/isMain.mjs';
import { Client } from './client.mjs';
import { cycleDocuments, OBSERVATIONS_FILE, REPORT_FILE } from './cycleFolder.mjs';
import { ourServer } from './peers.mjs';
import { summary } from './stats.mjs';
import { BURST, keysAt, QUIET, timeOf, wait } from './typing.mjs';

/** How many documents the folder has. */
const DOCUMENTS = 40;

/** How often a first answer is measured; the rounds of typing, and the pauses in each. */
export const EFFORTS = { full: { firsts: 5, rounds: 7, pauses: 8 }, quick: { firsts: 2, rounds: 3, pauses: 4 } };

const WARMING = 2;
/** How long the server must do nothing before its background work counts as done, in milliseconds. */
const IDLE = 600;

const PAGES = {
  matrix: { file: OBSERVATIONS_FILE, method: 'treatyBody/matrix', quiet: QUIET.page, params: () => ({}) },
  citations: { file: REPORT_FILE, method: 'treatyBody/heldCitations', quiet: QUIET.page, params: () => ({}) },
  comparison: {
    file: OBSERVATIONS_FILE,
    method: 'treatyBody/compareDrafts',
    quiet: QUIET.comparison,
    params: (text) => ({ before: { uri: '', text: text.replaceAll('notes that', 'notes with regret that') } }),
  },
};

/** Resolves once the server has used next to no processor time for a while. */
async function whenIdle(client) {
  for (let before = Number.NEGATIVE_INFINITY; client.cpu - before > 5; await wait(IDLE)) before = client.cpu;
}

/** Opens a document of the folder in a new server; `ask` asks for its page. */
async function opened(server, folder, documents, { file, method, params }) {
  const uri = pathToFileURL(join(folder, file)).href;
  const text = documents.get(file);
  const client = await Client.start({ ...server, folder: pathToFileURL(folder).href });
  await client.open(uri, server.languageId, text);
  let since = 0;
  const ask = async () => {
    const answer = await client.request(method, { uri, ...params(text), since });
    since = answer?.number ?? since;
  };
  const middle = text.indexOf('\n', text.length >> 1) + 1;
  return { client, ask, key: keysAt(client, uri, text, text.indexOf('\n', middle) - 1) };
}

async function measureFirst(server, folder, documents, page, isWarm) {
  const { client, ask } = await opened(server, folder, documents, page);
  try {
    if (isWarm) await whenIdle(client);
    const before = client.cpu;
    return { time: await timeOf(ask), cpu: client.cpu - before };
  } finally {
    await client.stop();
  }
}

async function measureTyping(server, folder, documents, page, { rounds, pauses }) {
  const { client, ask, key } = await opened(server, folder, documents, page);
  try {
    await ask();
    await whenIdle(client);
    const [more, without, meeting, again] = [[], [], [], []];
    /** The processor time of a key, with what the server does in the pauses. */
    const typed = async (inPause) => {
      const start = client.cpu;
      for (let i = 0; i < pauses; i++) {
        for (let k = 0; k < BURST; k++) without.push(await timeOf(key));
        await wait(page.quiet);
        await inPause?.();
      }
      return (client.cpu - start) / (pauses * BURST);
    };
    for (let round = 0; round < rounds + WARMING; round++) {
      const cpu = await typed(undefined);
      const withPage = await typed(async () => again.push(await timeOf(ask)));
      if (round >= WARMING) more.push(withPage - cpu);
      for (let i = 0; i < pauses; i++) {
        await key();
        // The page has begun to ask, and the user goes on; what it asked of is outdated.
        const outdated = ask().catch(() => undefined);
        meeting.push(await timeOf(key));
        await outdated;
      }
      if (round < WARMING) for (const samples of [without, meeting, again]) samples.length = 0;
    }
    return { again: summary(again), more: summary(more), without: summary(without), meeting: summary(meeting) };
  } finally {
    await client.stop();
  }
}

async function measurePage(server, folder, documents, page, effort) {
  const [cold, warm] = [[], []];
  for (let i = 0; i < effort.firsts; i++) {
    cold.push(await measureFirst(server, folder, documents, page, false));
    warm.push(await measureFirst(server, folder, documents, page, true));
  }
  const first = (all) => ({ time: summary(all.map(({ time }) => time)), cpu: summary(all.map(({ cpu }) => cpu)) });
  const typing = await measureTyping(server, folder, documents, page, effort);
  return { cold: first(cold), warm: first(warm), ...typing };
}

/** The same for each of these pages, in a server from a folder of bundles; the documents are written into `folder` and deleted again. */
export async function measureCyclePages(dist, folder, effort) {
  const documents = cycleDocuments(DOCUMENTS);
  mkdirSync(folder, { recursive: true });
  try {
    for (const [name, text] of documents) writeFileSync(join(folder, name), text);
    const measured = [];
    for (const [page, what] of Object.entries(PAGES))
      measured.push({ page, ...(await measurePage(ourServer(dist), folder, documents, what, effort)) });
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isMain(import.meta.filename)) {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  const root = join(import.meta.dirname, '..');
  const inFull = ({ time, cpu }) => `${time.median.toFixed(0)} ms (${cpu.median.toFixed(0)} of processor)`;
  for (const { page, cold, warm, again, more, without, meeting } of await measureCyclePages(
    join(root, 'dist'),
    join(root, '.cache/bench/cycle'),
    EFFORTS[values.quick ? 'quick' : 'full'],
  ))
    console.log(
      `${page.padEnd(12)} first answer ${inFull(cold)} cold, ${inFull(warm)} warm, after keys ${again.median.toFixed(1)} (95 of 100: ${again.p95.toFixed(1)}); a key ${more.median.toFixed(2)} more of processor with the page (least ${more.least.toFixed(2)}); a key ${without.median.toFixed(2)} ms, one that meets the page at work ${meeting.median.toFixed(2)} (95 of 100: ${meeting.p95.toFixed(1)})`,
    );
}
