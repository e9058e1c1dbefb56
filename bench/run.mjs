// npm run bench [-- --quick] [-- --size '30 KB'] [-- --shape dense] [-- --memory]
// Measures the built server beside an empty one and two peers, and writes docs/performance.md and .cache/bench.json. With --quick, --size
// or --shape only a part is measured, and docs/performance.md is not written. Never fails because of times. With --memory only the memory
// after an hour's worth of typing is measured, and growth beyond the budget is a failure.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from '../scripts/isMain.mjs';
import { EFFORTS as CYCLE_EFFORTS, measureCyclePages } from './cyclePages.mjs';
import { SHAPES, SIZES } from './generate.mjs';
import { EFFORTS, measureCheck, measureDocument, measureStartup } from './measure.mjs';
import { measureMemory } from './memory.mjs';
import { measureOpenPages, EFFORTS as PAGES_EFFORTS } from './openPages.mjs';
import { measureOperations, EFFORTS as OPERATION_EFFORTS } from './operations.mjs';
import { findServers, ourServer } from './peers.mjs';
import { holdsMemory, memoryTable, page, tables } from './report.mjs';
import { measureWordFiles, EFFORTS as WORD_EFFORTS } from './wordFiles.mjs';

const root = join(import.meta.dirname, '..');
/** The documents to measure: all, or for a quick run each size in one shape and each shape in one size. */
function wanted(values) {
  const all = Object.entries(SIZES).flatMap(([name, size]) =>
    Object.keys(SHAPES).map((shape) => ({ name, size, shape })),
  );
  return all.filter(({ name, shape }) => {
    if (values.size || values.shape) return (values.size ?? name) === name && (values.shape ?? shape) === shape;
    return !values.quick || shape === 'short' || name === '300 KB';
  });
}

function progress(what) {
  console.log(`${(performance.now() / 1000).toFixed(0)} s, load ${loadavg()[0].toFixed(1)}: ${what}`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      size: { type: 'string' },
      shape: { type: 'string' },
      memory: { type: 'boolean' },
    },
  });
  if ((values.size && !SIZES[values.size]) || (values.shape && !SHAPES[values.shape])) {
    console.error(
      `--size is one of ${Object.keys(SIZES).join(', ')}; --shape one of ${Object.keys(SHAPES).join(', ')}`,
    );
    process.exit(2);
  }
  const effort = values.quick ? EFFORTS.quick : EFFORTS.full;
  const load = [loadavg()];

  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (built.status !== 0) process.exit(1);
  // A copy, so that another build in the meantime changes nothing.
  const dist = join(root, '.cache/bench/dist');
  rmSync(dist, { recursive: true, force: true });
  cpSync(join(root, 'dist'), dist, { recursive: true });
  if (values.memory) {
    const ours = ourServer(dist);
    const measured = [];
    for (const { name, size, shape } of wanted(values).filter(
      ({ name, shape: one }) => values.size || (name === '300 KB' && one !== 'long'),
    )) {
      progress(`memory: ${name}, ${SHAPES[shape].label}`);
      measured.push(await measureMemory(ours, size, shape));
    }
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(join(root, '.cache/bench-memory.json'), `${JSON.stringify(measured, undefined, 2)}\n`);
    console.log(`\n${memoryTable(measured)}`);
    progress('done');
    process.exit(measured.every(holdsMemory) ? 0 : 1);
  }
  const { servers, missing } = await findServers(dist);
  for (const one of missing) console.log(`not measured: ${one}`);

  progress('start');
  const startup = await measureStartup(servers, effort);
  const documents = [];
  for (const { name, size, shape } of wanted(values)) {
    progress(`${name}, ${SHAPES[shape].label}`);
    const slow = values.quick && name === '3 MB';
    const chosen = Object.fromEntries(Object.entries(servers).filter(([, server]) => !slow || !server.peer));
    documents.push(await measureDocument(chosen, size, shape, effort));
  }
  progress('checking many files');
  const folder = join(root, '.cache/bench/files');
  const check = await measureCheck(servers, effort, folder, join(dist, 'cli.js'));
  rmSync(folder, { recursive: true, force: true });
  let memory;
  if (!values.quick && !values.size && !values.shape) {
    progress('memory while somebody types for an hour');
    memory = [await measureMemory(servers.ours, SIZES['300 KB'], 'dense')];
  }
  let operations;
  let wordFiles;
  if (!values.size && !values.shape) {
    progress('Word files');
    wordFiles = await measureWordFiles(dist, WORD_EFFORTS[values.quick ? 'quick' : 'full']);
    progress('operations that change numbers');
    operations = await measureOperations(OPERATION_EFFORTS[values.quick ? 'quick' : 'full']);
  }
  let pages;
  let cyclePages;
  if (!values.size && !values.shape) {
    progress('keys while pages are open');
    pages = await measureOpenPages(dist, PAGES_EFFORTS[values.quick ? 'quick' : 'full']);
    progress('keys while pages on forty documents are open');
    cyclePages = await measureCyclePages(
      dist,
      join(root, '.cache/bench/cycle'),
      CYCLE_EFFORTS[values.quick ? 'quick' : 'full'],
    );
  }
  load.push(loadavg());

  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memory: Math.round(totalmem() / 2 ** 30),
      system: `${type()} ${arch()}`,
      node: process.version,
    },
    load,
    effort,
    missing,
    servers: Object.fromEntries(Object.entries(servers).map(([id, { name, peer }]) => [id, { name, peer }])),
    startup,
    documents,
    check,
    operations,
    pages,
    cyclePages,
    wordFiles,
    memory,
  };
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/bench.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(`\n${tables(result)}`);
  if (!values.quick && !values.size && !values.shape) {
    mkdirSync(join(root, 'docs'), { recursive: true });
    writeFileSync(join(root, 'docs/performance.md'), page(result));
  }
  console.log(
    `load average at the start ${load[0].map((n) => n.toFixed(1)).join(', ')}; at the end ${load[1].map((n) => n.toFixed(1)).join(', ')}`,
  );
  progress('done');
}

if (isMain(import.meta.filename)) await main();
