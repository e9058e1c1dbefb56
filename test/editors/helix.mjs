// Helix as a person has it: started in a terminal with the set-up of docs/editors.md, keys typed into it, its screen and its file read.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageText, setupOf } from './setup.mjs';

const COLUMNS = 160;
const LINES = 50;

/** A running Helix with a document open. */
export async function startHelix({ folder, file, env, until }) {
  mkdirSync(join(folder, 'helix'));
  writeFileSync(join(folder, 'helix/languages.toml'), setupOf('Helix', 'toml'));
  // A folder of its own keeps the server of the terminals apart from that of a person.
  const tmux = (...args) => {
    const { status, stdout, stderr } = spawnSync('tmux', ['-S', join(folder, 'tmux'), '-f', '/dev/null', ...args], {
      cwd: folder,
      env: { ...env, LC_ALL: 'C.UTF-8' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  };
  const screen = () => tmux('capture-pane', '-p');
  const press = (...keys) => tmux('send-keys', ...keys);
  const type = (words) => tmux('send-keys', '-l', words);
  tmux('-u', 'new-session', '-d', '-x', String(COLUMNS), '-y', String(LINES), 'hx', file);
  const command = (words) => {
    type(`:${words}`);
    press('Enter');
  };
  let shown = file;
  /** The place of the cursor as the status line has it, counted from 0. */
  const cursor = () => {
    const [, line = '0', column = '0'] = /\s(\d+):(\d+)\s*$/m.exec(screen()) ?? [];
    return [Number(line) - 1, Number(column) - 1];
  };
  const lineOf = (at) => readFileSync(file, 'utf8').split('\n')[at] ?? '';
  const goTo = (words) => {
    press('g', 'g');
    type(`/${words.replace(/[().]/g, '\\$&')}`);
    press('Enter');
    // The search selects the words with the cursor at their end. To tmux a bare semicolon ends a command.
    press('M-\\;', '\\;');
  };
  await until('the document', () => screen().includes('Xandoria'));
  return {
    version: () => /\d[\d.]*/.exec(spawnSync('hx', ['--version'], { encoding: 'utf8' }).stdout)?.[0] ?? '',
    text: () => {
      if (shown === file) command('write');
      return readFileSync(shown, 'utf8');
    },
    /** As the page says it. A buffer without a name is written where it does no harm. */
    open: async (path) => {
      const [, ...commands] = /`:new`, then `:(.+? -)`, then `:(.+?)`/.exec(pageText('Helix')) ?? [];
      command('new');
      await until('a buffer', () => screen().includes('[scratch]'));
      for (const one of commands) command(one.replace('draft.docx', path));
      await until('the text in it', () => screen().includes('[scratch] [+]'));
      shown = join(folder, 'word.txt');
      command(`write ${shown}`);
      await until('the file', () => existsSync(shown));
    },
    /** The lines with a mark beside them. */
    findings: () => screen().match(/^\s*[●■▲]\s+\d+ .*$/gmu) ?? [],
    cursor,
    goTo,
    isAt: (line, words) => {
      const [at, column] = cursor();
      return at === line && [...lineOf(at)].slice(column).join('').startsWith(words);
    },
    definition: () => press('g', 'd'),
    rename: async (name) => {
      press('Space', 'r');
      await until('the question for the name', () => /rename-to:/.test(screen()));
      press('C-u');
      type(name);
      press('Enter');
    },
    fix: async (title) => {
      press('Space', 'a');
      await until('the code actions', () => screen().includes(title));
      // The menu hangs below the line of the cursor, with its first row chosen.
      const rows = screen().split('\n');
      const own = rows.findIndex((row) => new RegExp(`^\\D*${cursor()[0] + 1} `).test(row));
      for (let down = rows.findIndex((row) => row.includes(title)) - own - 1; down > 0; down--) press('Down');
      press('Enter');
    },
    stop: async () => {
      spawnSync('tmux', ['-S', join(folder, 'tmux'), 'kill-server'], { env });
    },
  };
}
