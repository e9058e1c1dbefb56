// node bench/internal.mjs [--size '300 KB'] [--shape dense] [--seconds 3]
// Where the time goes inside the server: each stage of opening a document and of a key in its middle, called in this process, as multiples
// of a plain pass over the text; then the functions in which both spend most time.
import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleServer } from '../scripts/bundleServer.mjs';
import { isMain } from '../scripts/isMain.mjs';
import { generate, SHAPES, SIZES } from './generate.mjs';
import { plainPasses, summary, swallow } from './stats.mjs';

const MODULES = [
  'features/definition',
  'features/hover/hover',
  'features/outline',
  'lsp/documents/diagnostics',
  'model/attribution/attribute',
  'model/paragraphs/context',
  'model/document',
  'model/identity/identify',
  'model/paragraphs/paragraphs',
  'model/roles',
  'rules/runner',
  'syntax/citations/readMentions',
  'syntax/tokens/compiled',
  'syntax/tokens/lexer',
  'syntax/blocks/tree',
  'text/textVersion',
  'text/characterKinds',
];

/** What is measured, and for how long; set when the program starts. */
let server;
let seconds;
const SETTINGS = { rules: {}, wordLimits: {} };
const MANNERS = { related: true, rulePages: false, language: 'en' };

/** Median time of a stage after warming up; `prepare` makes its input anew each time and is not timed. */
function time(stage, prepare = () => undefined) {
  const samples = [];
  const begun = performance.now();
  for (let i = 0; i < 2000; i++) {
    const needed = prepare();
    const start = performance.now();
    swallow(stage(needed));
    samples.push(performance.now() - start);
    if (i >= 10 && performance.now() - begun > seconds * 100) break;
  }
  return summary(samples.slice(Math.floor(samples.length / 3))).median;
}

/** A copy of a text as a flat string, without what the engine has cached for it. */
function freshCopy(text) {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function opening(text) {
  const open = () => server.openText('file:///bench/document.txt', 'treaty-body', 1, text);
  const read = () => server.readDocument(open());
  const model = read();
  const { tree, language } = model;
  const { blocks } = tree;
  const mentions = model.readings.map((reading) => reading.mentions);
  const diagnostics = server.diagnosticsOf(model, SETTINGS, MANNERS);
  const json = JSON.stringify(diagnostics);
  const readMentions = () => {
    let count = 0;
    for (const { kind, text: own, content } of blocks) {
      if (kind !== 'furniture')
        count += server.readMentions(
          server.lex(own, content.start, content.end, language.language.elides),
          language.vocabulary,
        ).mentions.length;
    }
    return count;
  };
  const attribute = () => {
    let count = 0;
    for (let i = 0; i < blocks.length; i++) {
      const { context, before } = model.readings[i];
      const place = blocks[i].kind === 'paragraph' || blocks[i].kind === 'heading' ? blocks[i].kind : 'inside';
      count += server.attribute(mentions[i], place, context, before, blocks[i].level).references.length;
    }
    return count;
  };
  const words = () =>
    blocks.reduce((sum, { text: own, content }) => sum + server.countWords(own, content.start, content.end), 0);
  return {
    notes: `${blocks.length} blocks, ${mentions.flat().length} mentions, ${model.readings.flatMap((r) => r.references).length} references, ${diagnostics.length} diagnostics (${json.length} characters of JSON)`,
    stages: {
      'openText (lines)': time(
        (copy) => server.openText('a', 'b', 1, copy).lines.count,
        () => freshCopy(text),
      ),
      readTree: time(
        (copy) => server.readTree(copy, language.blockWords).length,
        () => freshCopy(text),
      ),
      identify: time(() => server.identify(tree, language.language, {}).kind.length),
      readMentions: time(readMentions),
      attribute: time(attribute),
      countWords: time(words),
      paragraphRoles: time(() => server.paragraphRoles(tree, language.language, model.identity.kind).length),
      indexParagraphs: time(() => server.indexParagraphs(tree).all.length),
      'readDocument, all of these': time((opened) => server.readDocument(opened).words, open),
      runRules: time((fresh) => server.runRules(fresh, SETTINGS).length, read),
      'diagnosticsOf, rules kept': time(() => server.diagnosticsOf(model, SETTINGS, MANNERS).length),
      'JSON of diagnostics': time(() => JSON.stringify(diagnostics).length),
      outline: time(() => server.outlineNodes(model, 'en').length),
    },
  };
}

function oneKey(text, marks) {
  const at = marks.paragraph[marks.paragraph.length >> 1];
  const opened = server.openText('file:///bench/document.txt', 'treaty-body', 1, text);
  let model = server.readDocument(opened);
  server.diagnosticsOf(model, SETTINGS, MANNERS);
  let version = 1;
  let inserted = false;
  /** The next version: one letter more, or one less. */
  const typed = () => {
    const end = inserted ? at + 1 : at;
    const range = { start: model.text.lines.positionAt(at), end: model.text.lines.positionAt(end) };
    return server.changeText(model.text, { range, text: inserted ? '' : 'x' }, ++version);
  };
  const step = () => {
    const { after, change } = typed();
    model = server.updateDocument(model, after, change);
    inserted = !inserted;
    return model;
  };
  const { tree, language, identity } = model;
  const next = typed();
  return {
    step: () => server.diagnosticsOf(step(), SETTINGS, MANNERS).length,
    stages: {
      changeText: time(() => typed().after.version),
      updateTree: time(() => server.updateTree(tree, next.change, next.after.text, language.blockWords).length),
      identify: time(() => server.identify(tree, language.language, {}, identity).kind.length),
      paragraphRoles: time(() => server.paragraphRoles(tree, language.language, identity.kind).length),
      indexParagraphs: time(() => server.indexParagraphs(tree).all.length),
      'updateDocument, all but the first': time(({ after, change }) => {
        model = server.updateDocument(model, after, change);
        inserted = !inserted;
        return model.words;
      }, typed),
      'runRules, blocks kept': time((now) => server.runRules(now, SETTINGS).length, step),
      'diagnosticsOf with runRules': time((now) => server.diagnosticsOf(now, SETTINGS, MANNERS).length, step),
    },
  };
}

/** Hover and definition on the words before the numbers of all citations in turn, and on all headings. */
function atCursor(text) {
  const model = server.readDocument(server.openText('file:///bench/document.txt', 'treaty-body', 1, text));
  const { blocks, starts } = model.tree;
  const words = model.readings.flatMap(({ mentions, references }, b) =>
    mentions.flatMap(({ start }, list) => (references.some((one) => one.list === list) ? [starts[b] + start] : [])),
  );
  const headings = blocks.flatMap(({ kind, content }, b) => (kind === 'heading' ? [starts[b] + content.start] : []));
  const turn = (offsets, ask) => {
    let at = 0;
    return () => ask(offsets[at++ % offsets.length]) ?? 0;
  };
  const hover = (offset) => server.hover(model, offset, (id) => TREATIES.get(id), 'en');
  return {
    'hover on a citation': time(turn(words, hover)),
    'hover on a heading': time(turn(headings, hover)),
    'definition of a citation': time(turn(words, (offset) => server.definitionsAt(model, offset))),
  };
}

const SUMMARIES = join(import.meta.dirname, '../server/src/catalogue/treaties');
const TREATIES = new Map(
  readdirSync(SUMMARIES)
    .filter((name) => name.endsWith('.json') && name !== 'treaty.schema.json')
    .map((name) => JSON.parse(readFileSync(join(SUMMARIES, name), 'utf8')))
    .map((treaty) => [treaty.id, treaty]),
);

/** The functions with the largest self time in a loop, by share. */
async function profile(loop) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const begun = performance.now();
  while (performance.now() - begun < seconds * 1000) swallow(loop());
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  const names = new Map(
    taken.nodes.map(({ id, callFrame }) => [
      id,
      `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`,
    ]),
  );
  const total = taken.timeDeltas.reduce((sum, delta) => sum + delta, 0);
  const own = new Map();
  for (const [i, id] of taken.samples.entries())
    own.set(names.get(id), (own.get(names.get(id)) ?? 0) + taken.timeDeltas[i]);
  return [...own]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 15)
    .map(([name, spent]) => `  ${((spent * 100) / total).toFixed(1).padStart(5)} %  ${name}`)
    .join('\n');
}

function print(heading, stages, plain) {
  console.log(`\n${heading}${' '.repeat(Math.max(1, 46 - heading.length))}ms   × plain pass`);
  for (const [name, taken] of Object.entries(stages)) {
    console.log(`  ${name.padEnd(34)}${taken.toFixed(3).padStart(12)}${(taken / plain).toFixed(2).padStart(15)}`);
  }
}

async function main() {
  const { values } = parseArgs({
    options: { size: { type: 'string' }, shape: { type: 'string' }, seconds: { type: 'string', default: '3' } },
  });
  const sizes = Object.entries(SIZES).filter(([name]) => (values.size ?? name) === name);
  const shapes = Object.keys(SHAPES).filter((name) => (values.shape ?? 'dense') === name);
  seconds = Number(values.seconds);
  if (sizes.length === 0 || shapes.length === 0 || !(seconds > 0)) {
    console.error(
      `--size is one of ${Object.keys(SIZES).join(', ')}; --shape one of ${Object.keys(SHAPES).join(', ')}`,
    );
    process.exit(2);
  }

  server = await bundleServer('internal', MODULES);
  console.log(
    `load average ${loadavg()
      .map((n) => n.toFixed(1))
      .join(', ')}`,
  );
  for (const [name, size] of sizes) {
    for (const shape of shapes) {
      const { text, marks } = generate(size, shape).text;
      const plain = summary(plainPasses(text, 50).slice(10)).median;
      const opened = opening(text);
      const key = oneKey(text, marks);
      console.log(`\n${name}, ${SHAPES[shape].label}: ${opened.notes}; a plain pass takes ${plain.toFixed(3)} ms`);
      print('open', opened.stages, plain);
      print('one key', key.stages, plain);
      print('at the cursor', atCursor(text), plain);
      if (size !== SIZES['300 KB'] && sizes.length > 1) continue;
      const whole = () =>
        server.diagnosticsOf(server.readDocument(server.openText('a', 'b', 1, text)), SETTINGS, MANNERS).length;
      console.log(
        `\nopen, functions by their own time (name:line of .cache/bench/internal.mjs)\n${await profile(whole)}`,
      );
      console.log(`\none key, functions by their own time\n${await profile(key.step)}`);
    }
  }
  console.log(
    `\nload average ${loadavg()
      .map((n) => n.toFixed(1))
      .join(', ')}`,
  );
}

if (isMain(import.meta.filename)) await main();
