// The measurements. All servers that are compared take turns, round by round, so that a busy machine affects all alike.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from './client.mjs';
import { generate, SIZES } from './generate.mjs';
import { plainPasses, summary } from './stats.mjs';

const TYPED = ' also';
/** The total time in milliseconds after which a task is not measured further. */
const ENOUGH = 15_000;
/** For keys, the warm-up round is this many times as long as the others: users have typed for minutes already. */
const WARMING = 20;

/** The measuring effort: rounds that count, and the milliseconds for a task in each. */
export const EFFORTS = {
  full: { rounds: 7, slice: 150, starts: 21, files: 2000, checks: 5 },
  quick: { rounds: 3, slice: 30, starts: 5, files: 60, checks: 3 },
};

/**
 * The time from before the process to the answer to `initialize`, and to the first diagnostics of a short document that is opened at once:
 * a server may postpone what its first answer does not need, but not avoid it. Then the memory of the process.
 */
export async function measureStartup(servers, effort) {
  const document = generate(SIZES['30 KB'], 'short');
  const samples = Object.fromEntries(Object.keys(servers).map((id) => [id, []]));
  const first = Object.fromEntries(Object.keys(servers).map((id) => [id, []]));
  const memory = {};
  const bare = [];
  for (let i = 0; i < effort.starts; i++) {
    const start = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    bare.push(performance.now() - start);
    for (const [id, server] of Object.entries(servers)) {
      try {
        const client = await Client.start(server);
        const opened = performance.now();
        const { text } = document[server.rendition];
        await client.open(`file:///bench/document.${server.extension}`, server.languageId, text);
        first[id].push(client.startup + performance.now() - opened);
        samples[id].push(client.startup);
        memory[id] ??= client.memory;
        await client.stop();
      } catch (error) {
        if (!server.peer) throw error;
        console.log(`not measured: ${error.message}`);
      }
    }
  }
  const of = Object.fromEntries(
    Object.entries(samples).map(([id, list]) => [
      id,
      { ...summary(list), first: summary(first[id]), memory: memory[id] },
    ]),
  );
  return { node: summary(bare), ...of };
}

/** All measurements on one document, in all servers. */
export async function measureDocument(servers, size, shape, effort) {
  const document = generate(size, shape);
  const clients = {};
  const tasks = [];
  try {
    for (const [id, server] of Object.entries(servers)) {
      const rendition = document[server.rendition];
      const uri = `file:///bench/document.${server.extension}`;
      try {
        clients[id] = await Client.start(server);
        await clients[id].open(uri, server.languageId, rendition.text);
        tasks.push(...tasksOf(id, server, clients[id], uri, rendition));
      } catch (error) {
        if (!server.peer) throw error;
        console.log(`not measured: ${error.message}`);
      }
    }
    const plain = await rounds(tasks, document.text.text, effort);
    const figures = {};
    for (const task of tasks.filter(({ samples }) => samples.length > 0)) {
      figures[task.server] ??= {};
      figures[task.server][task.name] = figureOf(task);
    }
    const failures = tasks
      .filter(({ failed }) => failed)
      .map(({ server, name, failed }) => `${servers[server].name}, ${name}: ${failed}`);
    const memory = Object.fromEntries(Object.entries(clients).map(([id, client]) => [id, client.memory]));
    const { paragraphs, text } = document;
    return {
      size,
      shape,
      units: text.text.length,
      paragraphs,
      references: text.marks.reference.length,
      plain,
      figures,
      memory,
      failures,
    };
  } finally {
    await Promise.all(Object.values(clients).map((client) => client.stop()));
  }
}

function tasksOf(server, definition, client, uri, rendition) {
  const { marks, positionAt } = rendition;
  const { peer } = definition;
  const tasks = [];
  const key = (name, offset, typed) =>
    tasks.push({ server, peer, client, ...typing(client, uri, rendition, offset, typed), name });
  const last = marks.paragraph.length - 1;
  key('middle', marks.paragraph[last >> 1]);
  if (server === 'empty') return tasks;
  if (server === 'ours') {
    key('start', marks.paragraph[0]);
    key('end', marks.paragraph[last]);
    key('title', marks.title[0]);
    // One more digit in the number of a paragraph, so that the numbering of the next ones is wrong.
    key('number', marks.number[(last >> 1) + 1], '1');
  }
  const ask = (name, method, offsets, more, isAnswer) => {
    if (!client.capabilities[`${method}Provider`]) return;
    const positions = spread(offsets, 60).map(positionAt);
    if (positions.length === 0) return;
    const task = { server, peer, client, name, asked: 0, answered: 0 };
    task.step = async () => {
      const position = positions[task.asked % positions.length];
      const params = { textDocument: { uri }, position, ...more };
      const start = performance.now();
      // A refusal counts as an empty answer: while a paragraph's number is being changed, references to it have no target.
      const result = await client.request(`textDocument/${method}`, params).catch((error) => {
        if (method !== 'rename') throw error;
        return null;
      });
      const time = performance.now() - start;
      task.asked++;
      if (isAnswer(result)) task.answered++;
      return time;
    };
    tasks.push(task);
  };
  const { reference, article } = marks;
  const isSomething = (result) => (Array.isArray(result) ? result.length > 0 : result !== null && result !== undefined);
  ask(
    'hover',
    'hover',
    [...reference, ...article].sort((a, b) => a - b),
    {},
    (result) => isSomething(result) && !/not found/.test(JSON.stringify(result)),
  );
  ask('definition', 'definition', reference, {}, (result) => isSomething(result) && lineOf([result].flat()[0]) > 0);
  ask('references', 'references', reference, { context: { includeDeclaration: true } }, isSomething);
  ask('completion', 'completion', reference, { context: { triggerKind: 1 } }, (result) =>
    isSomething(result?.items ?? result),
  );
  // A number that no generated paragraph has, because one in use would be refused.
  if (server === 'ours') ask('rename', 'rename', reference, { newName: '1 bis' }, isSomething);
  if (client.capabilities.documentSymbolProvider) {
    let opened = 0;
    const step = async () => {
      const fresh = uri.replace('document', `opened-${opened++}`);
      const start = performance.now();
      const diagnostics = client.open(fresh, definition.languageId, rendition.text);
      await client.request('textDocument/documentSymbol', { textDocument: { uri: fresh } });
      const time = performance.now() - start;
      await diagnostics;
      client.close(fresh);
      return time;
    };
    tasks.push({ server, peer, client, name: 'outline', step });
  }
  return tasks;
}

function lineOf(location) {
  return (location.targetSelectionRange ?? location.range).start.line;
}

/** Some items of a list, evenly spaced from the first to the last. */
function spread(list, count) {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * (list.length - 1)) / (count - 1))]);
}

/** A word typed letter by letter and then deleted letter by letter; each step is one key. */
function typing(client, uri, { positionAt }, at, word = TYPED) {
  const { line, character } = positionAt(at);
  let typed = 0;
  let forward = true;
  const replace = async (from, to, text) => {
    const range = { start: { line, character: character + from }, end: { line, character: character + to } };
    const start = performance.now();
    await client.change(uri, { start: at + from, end: at + to, range }, text);
    return performance.now() - start;
  };
  return {
    step: () => {
      if (typed === word.length) forward = false;
      if (typed === 0) forward = true;
      typed += forward ? 1 : -1;
      return forward ? replace(typed - 1, typed - 1, word[typed - 1]) : replace(typed, typed + 1, '');
    },
    /** Deletes the letters, so that the next task finds the original text. */
    restore: async () => {
      if (typed > 0) await replace(0, typed, '');
      typed = 0;
      forward = true;
    },
  };
}

/** Runs all tasks in turns; gives the times of plain passes over the text in the same rounds. */
async function rounds(tasks, text, effort) {
  const plain = [];
  for (const task of tasks) Object.assign(task, { samples: [], medians: [], cpu: 0, steps: 0, spent: 0 });
  // The first round warms up; it only counts for a task that is too slow to be repeated.
  for (let round = 0; round <= effort.rounds; round++) {
    const passes = plainPasses(text, Math.max(3, Math.min(200, Math.round(5e6 / text.length))));
    if (round > 0) plain.push(...passes);
    for (const task of tasks) {
      if (task.failed || task.spent > ENOUGH) continue;
      try {
        await turn(task, round, effort);
      } catch (error) {
        if (!task.peer) throw error;
        task.failed = error.message;
        console.log(`not measured further: ${task.server}, ${task.name}: ${error.message}`);
      }
    }
  }
  return summary(plain);
}

async function turn(task, round, effort) {
  if (round === 1) Object.assign(task, { samples: [], medians: [], cpu: 0, steps: 0 });
  const cpu = task.client.cpu;
  const taken = [];
  const start = performance.now();
  const slice = round === 0 && task.restore ? effort.slice * WARMING : effort.slice;
  do taken.push(await task.step());
  while (performance.now() - start < slice);
  if (cpu !== undefined) task.cpu += task.client.cpu - cpu;
  task.steps += taken.length;
  task.samples.push(...taken);
  task.medians.push(summary(taken).median);
  await task.restore?.();
  task.spent += performance.now() - start;
}

/** Median and p95 of all samples, the median of the quietest round, and the processor time of the server for one sample. */
function figureOf({ samples, medians, cpu, steps, asked, answered }) {
  return {
    ...summary(samples),
    quietest: Math.min(...medians),
    ...(cpu > 0 && { cpu: cpu / steps }),
    ...(asked && { answered: answered / asked }),
  };
}

/** The samples, and the drafts of the evaluation set without their marks: some 50 documents of the length of real ones. */
function draftsIn(root) {
  const drafts = ['samples', 'test/evaluation'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  return drafts.map((draft) => draft.replace(/\{\{([^|{}]*)\|[^{}]*\}\}/g, '$1'));
}

/**
 * The command line over many files, compared with rumdl on the same files, with reading the files one after the other synchronously, and
 * with a pass over their text. Both without a cache, and with their own caches filled. The files are drafts of the project, several times,
 * and written to the folder.
 */
export async function measureCheck(servers, effort, folder, cli) {
  mkdirSync(folder, { recursive: true });
  const drafts = draftsIn(join(import.meta.dirname, '..'));
  const files = Array.from({ length: effort.files }, (_, i) => join(folder, `${i}.txt`));
  for (const [i, file] of files.entries()) writeFileSync(file, drafts[i % drafts.length]);
  const commands = {
    node: [process.execPath, ['-e', '0']],
    ours: [process.execPath, [cli, 'check', ...files]],
    oursKept: [process.execPath, [cli, 'check', '--cache-location', join(folder, 'kept'), ...files]],
  };
  if (servers.rumdl) {
    const { command } = servers.rumdl;
    const args = ['check', '--no-config', '--disable', 'MD013'];
    commands.rumdl = [command, [...args, '--no-cache', ...files]];
    commands.rumdlKept = [command, [...args, '--cache-dir', join(folder, 'kept-rumdl'), ...files]];
  }
  for (const [id, [command, args]] of Object.entries(commands)) {
    if (id.endsWith('Kept')) spawnSync(command, args, { stdio: 'ignore' });
  }
  const samples = { reading: [], pass: [], ...Object.fromEntries(Object.keys(commands).map((id) => [id, []])) };
  const failed = {};
  for (let i = 0; i < effort.checks; i++) {
    const start = performance.now();
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    samples.reading.push(performance.now() - start);
    let pass = 0;
    for (const text of texts) for (const time of plainPasses(text, 1)) pass += time;
    samples.pass.push(pass);
    for (const [id, [command, args]] of Object.entries(commands)) {
      const begun = performance.now();
      const { status, error } = spawnSync(command, args, { stdio: 'ignore' });
      samples[id].push(performance.now() - begun);
      // Exit code 1 means that there are findings.
      if (status !== 0 && status !== 1) failed[id] = error?.message ?? `exit code ${status}`;
    }
  }
  return {
    files: effort.files,
    bytes: drafts.join('').length / drafts.length,
    failed,
    ...Object.fromEntries(Object.entries(samples).map(([id, list]) => [id, summary(list)])),
  };
}
