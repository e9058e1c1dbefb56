// The memory of the server after a minute's worth of typing and after an hour's, as fast as possible. What is typed is deleted again, so
// the text is the same at the end, and any growth is a leak.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from './client.mjs';
import { generate } from './generate.mjs';

const KEYS_A_SECOND = 5;
const MINUTE = 60 * KEYS_A_SECOND;
const HOUR = 60 * MINUTE;
/** The largest tolerated growth of memory, as a share. */
export const MEMORY_BUDGET = 0.2;
/** How long the collector may take, in milliseconds. */
const PATIENCE = 120_000;

/** What a user types: words with references, a paragraph, a heading; `@` stands for a word never used before. */
const TYPED = [
  ' It recalls article 7 of the Convention on @ and paragraph 12 above.',
  '\n99.\tThe Committee recommends that the State party @ act on paragraphs 3, 5 and 8 (a).',
  ' (see CMW/C/XOV/CO/1, para. 4), on 12 April 2013 in @,',
  '\n\nFollow-up of @\n\n',
];
/** An editor's other requests are made once in this many keys. */
const ASKED_EVERY = 10;
const ASKED = ['documentSymbol', 'foldingRange', 'codeLens', 'semanticTokens/full', 'documentLink'];

/** The memory after a minute's and an hour's worth of typing in a document of some size and shape. */
export async function measureMemory(server, size, shape, { keys = HOUR } = {}) {
  const { text } = generate(size, shape).text;
  const { marks, positionAt } = generate(size, shape).text;
  const folder = mkdtempSync(join(tmpdir(), 'treaty-body-memory-'));
  const file = join(folder, 'memory.json');
  process.env.BENCH_MEMORY_FILE = file;
  const uri = 'file:///bench/document.txt';
  const preload = ['--expose-gc', '-r', join(import.meta.dirname, 'collect.cjs')];
  const client = await Client.start({ ...server, args: [...preload, ...server.args] });
  try {
    await client.open(uri, server.languageId, text);
    const start = performance.now();
    let minute;
    let typed = 0;
    const press = async (offset, range, put) => {
      await client.change(uri, { start: offset, end: offset + (put === '' ? 1 : 0), range }, put);
      typed++;
      if (typed % ASKED_EVERY === 0) await ask(client, uri, range.start);
      if (typed === MINUTE) minute = await collected(client, file);
    };
    for (let burst = 0; typed < keys; burst++) {
      const words = TYPED[burst % TYPED.length].replace('@', newWord(burst));
      // A different place each time, and eventually everywhere.
      const at = marks.paragraph[(burst * 7919) % marks.paragraph.length];
      const places = placesOf(positionAt(at), words);
      for (let i = 0; i < words.length; i++) await press(at + i, { start: places[i], end: places[i] }, words[i]);
      for (let i = words.length - 1; i >= 0; i--) await press(at + i, { start: places[i], end: places[i + 1] }, '');
      if (burst % 20 === 19) client.notify('textDocument/didSave', { textDocument: { uri } });
    }
    const hour = await collected(client, file);
    return { size, shape, keys: typed, seconds: (performance.now() - start) / 1000, minute, hour };
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A word that spells a number in letters, different for each number. */
function newWord(number) {
  return `z${[...String(number)].map((digit) => 'aeioulnrst'[digit]).join('')}`;
}

/** The position before each character of some words that start at a position, and the one after them. */
function placesOf({ line, character }, words) {
  const places = [{ line, character }];
  for (const unit of words) {
    const last = places.at(-1);
    places.push(unit === '\n' ? { line: last.line + 1, character: 0 } : { ...last, character: last.character + 1 });
  }
  return places;
}

async function ask(client, uri, position) {
  const textDocument = { uri };
  for (const name of ASKED) await client.request(`textDocument/${name}`, { textDocument });
  await client.request('textDocument/hover', { textDocument, position });
  await client.request('textDocument/completion', { textDocument, position, context: { triggerKind: 1 } });
  const range = { start: { line: 0, character: 0 }, end: { line: position.line + 50, character: 0 } };
  await client.request('textDocument/inlayHint', { textDocument, range });
}

/** The memory of the process after a full garbage collection. */
async function collected(client, file) {
  rmSync(file, { force: true });
  client.signal('SIGUSR2');
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      // The file is not there yet, or incomplete.
    }
  }
  throw new Error('the server did not say what it holds in memory');
}
