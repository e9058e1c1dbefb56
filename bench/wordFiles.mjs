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
/** Lengths in UTF-16 units, at some 350 words a page. */
const SIZES = { '30 pages': 66_000, '12 MB of XML': 5_000_000 };
/** In milliseconds. */
export const WORD_BUDGETS = {
  '30 pages': { read: 60, found: 300 },
  '12 MB of XML': { read: 1000 },
};

export const EFFORTS = { full: { starts: 5, times: 15 }, quick: { starts: 3, times: 5 } };

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

/** Times of each file: only reading, once the code is warm; and from its bytes to its findings, first in a new server and then again. */
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
      await client.stop();
    }
    const xml = Object.values(unzipSync(bytes)).reduce((sum, part) => sum + part.length, 0);
    measured.push({ name, xml, read: summary(read), first: summary(first), again: summary(again) });
  }
  return measured;
}

if (isMain(import.meta.filename)) {
  const paths = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  const effort = process.argv.includes('--quick') ? EFFORTS.quick : EFFORTS.full;
  for (const { name, xml, read, first, again } of await measureWordFiles(join(root, 'dist'), effort, paths)) {
    const told = [read, first, again].map(({ median, p95 }) => `${median.toFixed(1)} (${p95.toFixed(1)})`);
    console.log(
      `${name}, ${(xml / 1e6).toFixed(1)} MB of XML: read ${told[0]}; bytes to findings ${told[1]}, again ${told[2]} ms`,
    );
  }
}
