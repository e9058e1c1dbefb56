// node test/vscode/editingHour.mjs [--minutes 60] [--seed 7]
// Edits a Word file with comments and thirty tracked changes of two people in VS Code, at random, while another program saves it now and
// then. In the end it must have all of theirs and only ours added, and LibreOffice must open it, where that is. Needs the packaged
// extension (`npm run package`).
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bundleServer } from '../../scripts/bundleServer.mjs';
import { loadSources } from '../../scripts/loadSources.mjs';
import { cache, startHost, vsixPath } from './host.mjs';
import { reload } from './window/reloading.mjs';
import { Driver } from './window/support/driver.mjs';
import { succeeds } from './window/support/eventually.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string', default: '7' } },
});
const seed = Number(values.seed);
const random = randomFrom(seed);

const NAME = 'CMW-C-XAA-CO-2.docx';
const WORKING = 'CMW-C-XAA-CO-2 (working copy).docx';
const OURS = 'Treaty Body';
const WORDS = ['promptly', 'in practice', 'without delay', 'as appropriate', 'in paragraph 12 above', 'at all levels'];
const BODY = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
/** How long to wait for what VS Code may or may not show, in milliseconds. */
const MOMENT = 3_000;
/** How often saving is tried: each time one question may be answered. */
const MOST_TRIES = 8;
/** How often the file is checked while it is being edited, in milliseconds: what is lost early shows early. */
const CHECK_EVERY = 10 * 60_000;
/** How many of the last actions are printed when one fails. */
const LAST_ACTIONS = 12;
/** Only these begin where the cursor is put first. */
const AT_CURSOR = new Set(['type', 'erase', 'paragraph', 'join', 'paste', 'insert', 'split', 'move up', 'move down']);

const { readWord } = await bundleServer('editing-hour', ['word/readWord']);
const { PEOPLE, reviewedDraft, changesBy, savedElsewhere } = await loadSources('reviewed-draft', {
  entryPoints: ['test/word/support/reviewedDraft.ts'],
});
const folder = join(cache, 'editing');
mkdirSync(folder, { recursive: true });
const draft = Buffer.from(reviewedDraft());
const counts = {};
const questions = [];
const lastActions = [];
/** The marks that another program has put into the file, by the words of the document after them. */
const marks = new Map();

const host = await startHost({ vsix: [vsixPath] });
const window = new Driver(host);
const copy = join(host.workspace, WORKING);
try {
  await window.load();
  writeFileSync(join(host.workspace, NAME), draft);
  await window.open(NAME);
  await window.waitForLanguageMode('Treaty Body Document');
  const isOver = new AbortController();
  const answering = answerDialogs(isOver.signal);
  try {
    await editUntil(Date.now() + Number(values.minutes) * 60_000);
    await save();
  } finally {
    isOver.abort();
    await answering;
  }
  await window.page.screenshot({ path: join(folder, 'edited.png') });
  check(readFileSync(copy));
  openInOffice();
} catch (error) {
  await window.page.screenshot({ path: join(folder, 'failed.png') });
  if (existsSync(copy)) writeFileSync(join(folder, 'failed.docx'), readFileSync(copy));
  cpSync(join(host.temporary, 'user/logs'), join(folder, 'logs'), { recursive: true });
  console.log(JSON.stringify(counts), questions.slice(-5), lastActions);
  throw error;
} finally {
  await host.stop();
}

async function editUntil(end) {
  const undo = () => window.pressInEditor(...Array(1 + Math.floor(random() * 3)).fill('Control+z'));
  const actions = {
    type: [8, () => window.type(` ${pick(WORDS)}`)],
    erase: [4, () => window.pressInEditor(...Array(1 + Math.floor(random() * 4)).fill('Control+Backspace'))],
    paragraph: [1, () => window.type('\nIt also met in private.')],
    join: [1, () => window.pressInEditor('Home', 'Backspace')],
    paste: [1, () => window.pressInEditor('Shift+Home', 'Control+c', 'End', 'Enter', 'Control+v')],
    undo: [4, undo],
    redo: [1, () => window.pressInEditor('Control+Shift+z')],
    insert: [1, () => window.command('Treaty Body: Insert Paragraph')],
    split: [1, () => window.command('Treaty Body: Split Paragraph at Cursor')],
    'move up': [1, () => window.command('Treaty Body: Move Paragraph Up')],
    'move down': [1, () => window.command('Treaty Body: Move Paragraph Down')],
    renumber: [0.3, () => window.command('Treaty Body: Renumber Paragraphs, Subparagraphs and Headings')],
    'fix all': [0.5, () => window.command('Treaty Body: Fix All Safe Problems')],
    save: [5, save],
    reload: [0.4, () => reload(window)],
    'auto save': [0.4, () => window.command('File: Toggle Auto Save')],
    'another program': [1, saveElsewhere],
  };
  let nextCheck = Date.now() + CHECK_EVERY;
  while (Date.now() < end) {
    if (Date.now() > nextCheck) {
      nextCheck += CHECK_EVERY;
      await save();
      check(readFileSync(copy));
    }
    const name = drawn(actions);
    counts[name] = (counts[name] ?? 0) + 1;
    lastActions.push(`${new Date().toISOString()} ${name}`);
    if (lastActions.length > LAST_ACTIONS) lastActions.shift();
    if (AT_CURSOR.has(name)) {
      const lines = textOf(draft).split('\n').length;
      await window.goto(8 + Math.floor(random() * (lines - 12)), 1);
      await window.press('End');
    }
    await actions[name][1]();
    if (await window.quickInput.isVisible()) await window.press('Escape');
  }
}

/** Answers what operations ask before they go on, whenever they ask it: until then the editor has no keys. */
async function answerDialogs(isOver) {
  const button = window.page.locator('.monaco-dialog-box .dialog-buttons .monaco-button').first();
  while (!isOver.aborted) {
    // The window may be loading anew.
    const isAsked = await button.isVisible().catch(() => false);
    if (isAsked) await succeeds(button.click({ timeout: MOMENT }));
    await new Promise((resolve) => setTimeout(resolve, MOMENT / 10));
  }
}

/** Saves; what is asked is answered so that as much as possible is kept. */
async function save() {
  const dirty = window.page.locator('.tab.active.dirty');
  const isSaved = () => succeeds(dirty.waitFor({ state: 'detached', timeout: MOMENT }));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await window.pressInEditor('Control+s');
    if (await isSaved()) {
      await window.clearNotifications();
      return;
    }
    await window.command('Notifications: Show Notifications');
    for (const answer of ['Restore These Places', 'Save Mine as Tracked Changes', 'Overwrite']) {
      const button = window.page.locator('.notifications-center').getByText(answer, { exact: true }).first();
      if (!(await button.isVisible())) continue;
      const told = await window.page.locator('.notifications-center .notification-list-item').first().textContent();
      questions.push(`${answer}: ${told.replace(/\s+/g, ' ').slice(0, 120)}`);
      await button.click();
      break;
    }
    if (await isSaved()) {
      await window.clearNotifications();
      return;
    }
  }
  throw new Error('what was edited cannot be saved');
}

/** Changes the file as another program does: at some words that are there once, untracked. */
function saveElsewhere() {
  if (!existsSync(copy)) return;
  const bytes = readFileSync(copy);
  const [before, body] = [bodyOf(draft), bodyOf(bytes)];
  const places = [...before.matchAll(/<w:t(?: [^>]*)?>([^<]{12,})<\/w:t>/g)]
    .map(([, words]) => words.slice(0, 12))
    .filter((words) => !marks.has(words) && timesIn(before, words) === 1 && timesIn(body, words) === 1);
  if (places.length === 0) return;
  const words = pick(places);
  const mark = `Z${marks.size}Z`;
  marks.set(words, mark);
  writeFileSync(copy, savedElsewhere(withBody(bytes, marked(body, words, mark))));
}

/** Everything of theirs, and only ours added. */
function check(made) {
  writeFileSync(join(folder, 'edited.docx'), made);
  let expected = bodyOf(draft);
  for (const [words, mark] of marks) expected = marked(expected, words, mark);
  const theirs = withBody(draft, expected);
  assert.equal(textOf(made, 'original'), textOf(theirs, 'original'), 'the text before all changes');
  const [before, after] = [reading(theirs, 'original'), reading(made, 'original')];
  for (const person of PEOPLE)
    assert.equal(wordsOf(changesBy(after, person)), wordsOf(changesBy(before, person)), person);
  const authors = new Set(after.revisions.map(({ author }) => author));
  assert.deepEqual([...authors].filter((author) => author !== OURS).sort(), [...PEOPLE].sort());
  const [old, parts] = [unzipSync(draft), unzipSync(made)];
  assert.deepEqual(Object.keys(parts).sort(), Object.keys(old).sort());
  for (const part of Object.keys(old))
    if (part !== BODY && part !== COMMENTS) assert.ok(Buffer.from(old[part]).equals(Buffer.from(parts[part])), part);
  checkComments(strFromU8(old[COMMENTS]), strFromU8(parts[COMMENTS]));
  for (const kind of ['commentRangeStart', 'commentRangeEnd', 'commentReference', 'bookmarkStart', 'bookmarkEnd'])
    assert.ok(timesIn(bodyOf(made), `<w:${kind} `) >= timesIn(expected, `<w:${kind} `), kind);
  const told = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  const tracked = after.revisions.filter(({ author }) => author === OURS).length;
  console.log(`${new Date().toISOString()} ${told.join(', ')}; seed ${seed}`);
  console.log(
    `${marks.size} saves by another program, ${tracked} tracked changes of ours, ${questions.length} questions`,
  );
  for (const question of new Set(questions)) console.log(`  ${question}`);
}

/** The comments are as they were, with nothing but copies after them: a moved paragraph is there twice, and so are its comments. */
function checkComments(before, after) {
  const all = before.slice(0, before.lastIndexOf('</w:comments>'));
  assert.ok(after.startsWith(all), COMMENTS);
  const withoutIds = (xml) =>
    (xml.match(/<w:comment .*?<\/w:comment>/gs) ?? []).map((one) => one.replace(/ w:id="\d+"/, ''));
  const comments = withoutIds(before);
  for (const comment of withoutIds(after.slice(all.length))) assert.ok(comments.includes(comment), comment);
}

function openInOffice() {
  const printed = join(folder, 'edited.pdf');
  rmSync(printed, { force: true });
  const arguments_ = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'edited.docx')];
  const { error } = spawnSync('soffice', arguments_);
  if (error) console.log('LibreOffice is not there and was not asked');
  else assert.ok(existsSync(printed), 'LibreOffice opens it');
}

/** What people have changed, however many changes of the file it now is. */
function wordsOf(changes) {
  return changes.map((change) => change.slice(change.indexOf(' ') + 1)).join('');
}

function reading(bytes, changes) {
  const read = readWord(bytes, { changes });
  assert.notEqual(read.kind, 'refused', read.message);
  return read;
}

function textOf(bytes, changes = 'accepted') {
  return reading(bytes, changes).text;
}

function marked(body, words, mark) {
  const at = body.indexOf(words);
  assert.ok(at >= 0, words);
  return body.slice(0, at) + mark + body.slice(at);
}

function bodyOf(bytes) {
  return strFromU8(unzipSync(bytes)[BODY]);
}

function withBody(bytes, body) {
  return zipSync({ ...unzipSync(bytes), [BODY]: strToU8(body) });
}

function timesIn(text, words) {
  return text.split(words).length - 1;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

/** The name of an action, the more likely the greater its weight. */
function drawn(actions) {
  const all = Object.entries(actions);
  let left = random() * all.reduce((sum, [, [weight]]) => sum + weight, 0);
  for (const [name, [weight]] of all) {
    left -= weight;
    if (left < 0) return name;
  }
  return all[0][0];
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
