// node bench/wordFiles.mjs [FILE.docx ...]
// How long a Word file takes from its bytes to its findings. Without files: documents of 30 pages and of some 12 MB of XML, which the
// command line makes from generated text.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { bundleServer } from '../scripts/bundleServer.mjs';
import { isMain } from '../scripts/isMain.mjs';
import { Client } from './client.mjs';
import { generate } from './generate.mjs';
import { ourServer } from './peers.mjs';
import { summary } from './stats.mjs';

const root = join(import.meta.dirname, '..');
/** Lengths in UTF-16 code units, at some 350 words a page. */
const SIZES = { '30 pages': 66_000, '12 MB of XML': 5_000_000 };
/** In milliseconds. */
export const WORD_BUDGETS = {
  '30 pages': { read: 60, found: 300, saved: 300, moreOfKey: 1 },
  '12 MB of XML': { read: 1000 },
};

export const EFFORTS = { full: { starts: 5, times: 15, keys: 200 }, quick: { starts: 3, times: 5, keys: 60 } };
/** Texts longer than this, in UTF-16 code units, are not edited: nobody does. */
const LONGEST_EDITED = 1_000_000;

/** Word files by name: those at some paths, or generated ones. `dist` contains the built command line. */
function filesToRead(dist, paths) {
  if (paths.length > 0) return Object.fromEntries(paths.map((path) => [basename(path), readFileSync(path)]));
  const folder = join(root, '.cache/bench/word');
  mkdirSync(folder, { recursive: true });
  return Object.fromEntries(
    Object.entries(SIZES).map(([name, size]) => {
      const source = join(folder, `${name}.txt`);
      const target = join(folder, `${name}.docx`);
      writeFileSync(source, generate(size, 'short').text.text);
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(dist, 'cli.js'), 'convert', '--force', source, target],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`convert: ${stderr}`);
      return [name, readFileSync(target)];
    }),
  );
}

/**
 * What a key costs in the text of a Word file, and more than in the same text as a text, and what saving an edit costs: times from the
 * request to what is written, first and then again.
 */
async function measureEditing(client, bytes, keys) {
  const base64 = bytes.toString('base64');
  const uri = 'file:///bench/edited.docx';
  const { text } = await client.request('treatyBody/wordText', {
    bytes: base64,
    changes: 'marked',
    uri,
    isEditable: true,
  });
  if (text.length > LONGEST_EDITED) return { inWord: [], inText: [], firstSaved: [], saved: [] };
  const plain = 'file:///bench/edited.txt';
  await client.open(uri, 'treaty-body', text);
  await client.open(plain, 'treaty-body', text);
  const start = text.indexOf(' ', text.indexOf('\n', text.length >> 1) + 20);
  const line = text.slice(0, start).split('\n').length - 1;
  const character = start - (text.lastIndexOf('\n', start - 1) + 1);
  const at = (units) => ({ line, character: character + units });
  const times = { [uri]: [], [plain]: [] };
  for (let key = 0; key < keys; key++)
    for (const one of [uri, plain]) {
      const began = performance.now();
      const isTyped = key % 2 === 0;
      const place = { start, end: start + (isTyped ? 0 : 1), range: { start: at(0), end: at(isTyped ? 0 : 1) } };
      await client.change(one, place, isTyped ? 'x' : '');
      // The first keys find nothing in store.
      if (key >= 10) times[one].push(performance.now() - began);
    }
  const saved = [];
  for (let time = 0; time < 5; time++) {
    const began = performance.now();
    const edited = `${text.slice(0, start)} again${'.'.repeat(time)}${text.slice(start)}`;
    const answer = await client.request('treatyBody/applyToWord', {
      bytes: base64,
      text: edited,
      uri,
      author: 'Treaty Body',
      date: '2026-05-01T10:00:00Z',
    });
    if (answer.kind !== 'applied') throw new Error(`saving: ${JSON.stringify(answer)}`);
    saved.push(performance.now() - began);
  }
  for (const one of [uri, plain]) client.close(one);
  return { inWord: times[uri], inText: times[plain], firstSaved: saved.slice(0, 1), saved: saved.slice(1) };
}

/**
 * Times of each file: only reading, once the code is warm; from its bytes to its findings, first in a new server and then again; and of
 * editing it.
 */
export async function measureWordFiles(dist, effort, paths = []) {
  const { readWord } = await bundleServer('bench-word', ['word/readWord']);
  const measured = [];
  for (const [name, bytes] of Object.entries(filesToRead(dist, paths))) {
    const read = [];
    for (let at = 0; at < effort.times + effort.starts; at++) {
      const start = performance.now();
      const { kind, message } = readWord(bytes);
      if (at >= effort.starts) read.push(performance.now() - start);
      if (kind === 'refused') throw new Error(`${name}: ${message}`);
    }
    const first = [];
    const again = [];
    const edits = { inWord: [], inText: [], firstSaved: [], saved: [] };
    for (let at = 0; at < effort.starts; at++) {
      const client = await Client.start(ourServer(dist));
      // Wait until the server has loaded its main part, as it would have while the editor opens.
      await client.open('file:///bench/other.txt', 'treaty-body', generate(2_000, 'short').text.text);
      for (let time = 0; time < 4; time++) {
        const uri = `file:///bench/${time}.docx`;
        const start = performance.now();
        const { text } = await client.request('treatyBody/wordText', {
          bytes: bytes.toString('base64'),
          changes: 'accepted',
          uri,
        });
        await client.open(uri, 'treaty-body', text);
        (time === 0 ? first : again).push(performance.now() - start);
        client.close(uri);
      }
      const edited = await measureEditing(client, bytes, effort.keys);
      for (const kind of Object.keys(edits)) edits[kind].push(...edited[kind]);
      await client.stop();
    }
    const xml = Object.values(unzipSync(bytes)).reduce((sum, part) => sum + part.length, 0);
    const editing = Object.fromEntries(Object.entries(edits).map(([kind, list]) => [kind, summary(list)]));
    measured.push({ name, xml, read: summary(read), first: summary(first), again: summary(again), ...editing });
  }
  return measured;
}

if (isMain(import.meta.filename)) {
  const paths = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  const effort = process.argv.includes('--quick') ? EFFORTS.quick : EFFORTS.full;
  for (const { name, xml, read, first, again, inWord, inText, firstSaved, saved } of await measureWordFiles(
    join(root, 'dist'),
    effort,
    paths,
  )) {
    const told = [read, first, again].map(({ median, p95 }) => `${median.toFixed(1)} (${p95.toFixed(1)})`);
    console.log(
      `${name}, ${(xml / 1e6).toFixed(1)} MB of XML: read ${told[0]}; bytes to findings ${told[1]}, again ${told[2]} ms`,
    );
    if (!saved) continue;
    const edited = [inWord, inText, firstSaved, saved].map(
      ({ median, p95 }) => `${median.toFixed(1)} (${p95.toFixed(1)})`,
    );
    console.log(`  a key ${edited[0]}, as a text ${edited[1]}; saving ${edited[2]}, again ${edited[3]} ms`);
  }
}
