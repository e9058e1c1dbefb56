// Drives Neovim, Emacs, Helix and Kate through what people do in a document, with the set-ups of docs/editors.md. Ends with 3 where none is
// there. In CI, as root, what is missing is installed by apt; elsewhere it is said to be missing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installByApt } from '../support/aptPackages.mjs';
import { PATIENCE } from '../support/testPatience.mjs';
import { startEmacs } from './emacs.mjs';
import { startHelix } from './helix.mjs';
import { startKate } from './kate.mjs';
import { startNeovim } from './neovim.mjs';
import { installedIn } from './setup.mjs';

const CANNOT_RUN = 3;
const PAUSE = 100;
const WORD_FILE = join(import.meta.dirname, '../word/files/ced-xadonia-libreoffice.docx');

const EDITORS = [
  {
    name: 'Neovim',
    command: 'nvim',
    debian: 'neovim',
    least: /^NVIM v0\.(1\d|[2-9]\d)|^NVIM v[1-9]/,
    start: startNeovim,
  },
  { name: 'Emacs', command: 'emacs', debian: 'emacs-nox', least: /^GNU Emacs (29|[3-9]\d)/, start: startEmacs },
  {
    name: 'Helix',
    command: 'hx',
    // It is typed into in a terminal of tmux.
    needs: 'tmux',
    debian: 'hx tmux',
    least: /^helix (2[4-9]|[3-9]\d)\./,
    start: startHelix,
    // It has no commands with arguments, asks nothing and does not format on Enter.
    steps: [
      'shows findings',
      'goes to the definition',
      'gives a paragraph another number',
      'makes a quick fix',
      'reads a Word file as text',
    ],
  },
  {
    name: 'Kate',
    command: 'kate',
    debian: 'kate',
    least: /^kate (2[2-9]|[3-9]\d)\./,
    start: startKate,
    // Without a screen nobody types into it.
    steps: ['shows findings'],
  },
];

function isThere({ command, least, needs }) {
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
  const { status, stdout } = spawnSync(command, ['--version'], { env, encoding: 'utf8' });
  return status === 0 && least.test(stdout) && (needs === undefined || spawnSync(needs, ['-V']).status === 0);
}

async function until(what, isSo) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let problem;
    try {
      if (isSo()) return;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: problem });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** What people do, each on the document as it was opened, and what is to come of it. */
const STEPS = {
  'shows findings': async (editor) => {
    await until('the findings', () => editor.findings().length > 0);
  },
  'goes to the definition': async (editor) => {
    editor.goTo('2 (b) says');
    editor.definition();
    await until('paragraph 2', () => editor.isAt(5, '2.') || editor.isAt(7, '(b)'));
  },
  'gives a paragraph another number': async (editor) => {
    editor.goTo('5.\t');
    await editor.rename('9');
    await until(
      'the number',
      () => /^9\.\tThe Committee 𝒳/m.test(editor.text()) && /described in paragraph 9\./.test(editor.text()),
    );
  },
  'makes a quick fix': async (editor) => {
    editor.goTo('recognises');
    await editor.fix('Replace with recognizes');
    await until('the fix', () => editor.text().includes('recognizes the efforts'));
  },
  'deletes a paragraph that is cited, having asked': async (editor) => {
    editor.goTo('thanks the');
    editor.deleteParagraph();
    const expected = /^3\.\tThe Committee recalls paragraph 2 above\.$/m;
    await until('the deletion', () => !editor.text().includes('thanks the') && expected.test(editor.text()));
  },
  'moves nothing while no place is named': async (editor) => {
    const before = editor.text();
    editor.goTo('Compensate');
    editor.run('moveTo');
    await until('the advice', () => editor.messages().includes('Name the paragraph or subparagraph'));
    if (editor.text() !== before) throw new Error('something was moved');
    editor.run('moveTo', 'first');
    await until('the move', () => /\(a\)\tCompensate[^\n]*\n\t\(b\)\tRepeal/.test(editor.text()));
  },
  'corrects all findings of a rule': async (editor) => {
    editor.run('correct', 'ize');
    await until('the correction', () => editor.text().includes('recognizes the efforts'));
  },
  'shows the table that is asked for': async (editor) => {
    editor.run('exportQueries', 'csv');
    await until('the table', () => /recogni[sz]es/.test(editor.table()));
  },
  'reads a Word file as text': async (editor) => {
    await editor.open(WORD_FILE);
    await until('its text', () => /^Committee on Enforced Disappearances$/m.test(editor.text()));
    // What an editor leaves beside a file that it takes for edited.
    const left = readdirSync(dirname(WORD_FILE)).filter((name) => !/^[\w-]+\.\w+$/.test(name));
    if (left.length > 0) throw new Error(`left beside it: ${left}`);
  },
  'writes the next number on Enter, and leaves the cursor after it': async (editor) => {
    editor.goTo('thanks the');
    editor.enter();
    await until('the number', () =>
      /\n4\.\t\n5\.\tThe Committee recalls paragraphs 2 and 3 above\./.test(editor.text()),
    );
    await until('the cursor', () => editor.cursor()[0] === 9 && editor.isAt(9, '') && editor.cursor()[1] > 0);
    editor.type('It stays.');
    await until('what is typed', () => editor.text().includes('\n4.\tIt stays.\n'));
  },
};

async function tryIn({ name, start, steps = Object.keys(STEPS) }) {
  const result = { passed: 0, failed: 0 };
  for (const step of steps) {
    const folder = mkdtempSync(join(tmpdir(), 'treaty-body-editor-'));
    const file = join(folder, 'CMW-C-XAA-CO-1.txt');
    copyFileSync(join(import.meta.dirname, 'sample.txt'), file);
    const home = {
      PATH: installedIn(folder),
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_DATA_HOME: folder,
    };
    let editor;
    try {
      editor = await start({ folder, file, env: { ...process.env, ...home, TERM: 'xterm' }, until });
      await until('the server', () => editor.findings().length > 0);
      await STEPS[step](editor);
      result.passed++;
      console.log(`✔ ${name} ${editor.version()} ${step}`);
    } catch (error) {
      result.failed++;
      console.log(`✖ ${name} ${step}: ${error.stack}${error.cause ? `\n${error.cause}` : ''}`);
      if (editor) console.log(safely(() => editor.text()));
    } finally {
      await editor?.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return result;
}

function safely(work) {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}

// They are spoken to by sockets in a folder.
if (process.platform === 'win32') {
  console.log('editors: not run on Windows');
  process.exit(CANNOT_RUN);
}
installByApt(EDITORS.filter((editor) => !isThere(editor)).flatMap(({ debian }) => debian.split(' ')));
const there = EDITORS.filter(isThere);
for (const { name, debian } of EDITORS.filter((editor) => !there.includes(editor)))
  console.log(`editors: ${name} is not run (it is not installed; Debian has ${debian})`);
if (there.length === 0) process.exit(CANNOT_RUN);
const total = { passed: 0, failed: 0 };
for (const editor of there) {
  const { passed, failed } = await tryIn(editor);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
