// node bench/cyclePages.mjs [--quick]
// What the pages on other documents cost while somebody types: what became of each recommendation, in a folder of 40 documents of a State,
// the citations held against their sources, and the comparison with an earlier draft. Each asks again when typing pauses. Told are the
// first answer, those after a key, and how much longer the key takes that meets a page at work.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMain } from '../scripts/isMain.mjs';
import { Client } from './client.mjs';
import { cycleDocuments, OBSERVATIONS_FILE, REPORT_FILE } from './cycleFolder.mjs';
import { ourServer } from './peers.mjs';
import { summary } from './stats.mjs';

/** How many documents the folder has. */
const DOCUMENTS = 40;

/** How often typing pauses, and how many keys there are in between. */
export const EFFORTS = { full: { pauses: 40, keys: 10 }, quick: { pauses: 12, keys: 6 } };

const PAGES = {
  matrix: { file: OBSERVATIONS_FILE, method: 'treatyBody/matrix', params: () => ({}) },
  citations: { file: REPORT_FILE, method: 'treatyBody/heldCitations', params: () => ({}) },
  comparison: {
    file: OBSERVATIONS_FILE,
    method: 'treatyBody/compareDrafts',
    params: (text) => ({ before: { uri: '', text: text.replaceAll('notes that', 'notes with regret that') } }),
  },
};

/** Types and deletes a letter near the middle of a text, alternately; gives what a key took until its diagnostics were there. */
function keysIn(client, uri, text) {
  const line = text.slice(0, text.indexOf('\n', text.length >> 1) + 1).split('\n').length;
  const offset = text.indexOf('\n', text.indexOf('\n', text.length >> 1) + 1) - 1;
  const character = offset - text.lastIndexOf('\n', offset) - 1;
  const start = { line: line - 1, character };
  let isTyped = false;
  return async () => {
    isTyped = !isTyped;
    const began = performance.now();
    if (isTyped) await client.change(uri, { start: offset, end: offset, range: { start, end: start } }, 'x');
    else
      await client.change(
        uri,
        { start: offset, end: offset + 1, range: { start, end: { ...start, character: character + 1 } } },
        '',
      );
    return performance.now() - began;
  };
}

async function measurePage(server, folder, documents, { file, method, params }, { pauses, keys }) {
  const uri = pathToFileURL(join(folder, file)).href;
  const text = documents.get(file);
  const client = await Client.start({ ...server, folder: pathToFileURL(folder).href });
  try {
    await client.open(uri, server.languageId, text);
    let since = 0;
    const ask = async () => {
      const answer = await client.request(method, { uri, ...params(text), since });
      since = answer?.number ?? since;
    };
    const timed = async (act) => {
      const began = performance.now();
      await act();
      return performance.now() - began;
    };
    const first = await timed(ask);
    const key = keysIn(client, uri, text);
    const [without, meeting, again] = [[], [], []];
    for (let i = 0; i < pauses; i++) {
      for (let k = 0; k < keys; k++) without.push(await key());
      again.push(await timed(ask));
      // The page has begun to ask, and the user goes on; what it asked of is outdated.
      const cancelled = ask().catch(() => undefined);
      meeting.push(await key());
      await cancelled;
    }
    return { first, again: summary(again), without: summary(without), meeting: summary(meeting) };
  } finally {
    await client.stop();
  }
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
  for (const { page, first, again, without, meeting } of await measureCyclePages(
    join(root, 'dist'),
    join(root, '.cache/bench/cycle'),
    EFFORTS[values.quick ? 'quick' : 'full'],
  ))
    console.log(
      `${page.padEnd(12)} first answer ${first.toFixed(0)} ms, after a key ${again.median.toFixed(1)} (95 of 100: ${again.p95.toFixed(1)}); a key ${without.median.toFixed(2)} ms, one that meets the page at work ${meeting.median.toFixed(2)} (95 of 100: ${meeting.p95.toFixed(1)})`,
    );
}
