// Neovim as a person has it: started with the set-up of docs/editors.md, keys sent to it, its state asked for.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupOf } from './setup.mjs';

/** A running Neovim with a document open. */
export async function startNeovim({ folder, file, env, until }) {
  const config = join(folder, 'init.lua');
  writeFileSync(config, setupOf('Neovim', 'lua'));
  const socket = join(folder, 'nvim.sock');
  const child = spawn('nvim', ['--headless', '-n', '-u', config, '--listen', socket, file], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  const remote = (...args) => {
    const { status, stdout, stderr } = spawnSync('nvim', ['--server', socket, ...args], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`Neovim: ${stderr}`);
    return stdout.trim();
  };
  /** What some Lua gives, as JSON has it. */
  const lua = (code) => {
    const expression = `luaeval('vim.json.encode((function() ${code.replaceAll("'", "''").replaceAll('\n', ' ')} end)())')`;
    return JSON.parse(remote('--remote-expr', expression));
  };
  await until('the socket', () => existsSync(socket));
  // What a person would be asked is answered with the first of the answers.
  lua(`vim.fn.inputlist = function() return 1 end; return true`);
  const cursor = () => lua('return vim.api.nvim_win_get_cursor(0)').map((n, i) => (i === 0 ? n - 1 : n));
  return {
    name: 'Neovim',
    version: () => lua('return tostring(vim.version())'),
    text: () => `${lua('return vim.api.nvim_buf_get_lines(0, 0, -1, true)').join('\n')}\n`,
    open: (path) => lua(`vim.cmd.edit('${path}'); return true`),
    findings: () => lua(`return vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(0))`),
    cursor,
    /** Puts the cursor before the first place of some words. */
    goTo: (words) => remote('--remote-send', `<Esc>gg0/\\V${words}<CR>`),
    isAt: (line, words) => {
      const [at, column] = cursor();
      return (
        at === line &&
        Buffer.from(lua('return vim.api.nvim_get_current_line()')).subarray(column).toString().startsWith(words)
      );
    },
    definition: () => lua('vim.lsp.buf.definition(); return true'),
    rename: (name) => lua(`vim.lsp.buf.rename('${name}'); return true`),
    fix: (title) =>
      lua(
        `vim.lsp.buf.code_action({ apply = true, filter = function(one) return one.title == '${title}' end }); return true`,
      ),
    run: (command, ...words) => remote('--remote-send', `<Esc>:TreatyBody ${[command, ...words].join(' ')}<CR>`),
    messages: () => lua(`return vim.fn.execute('messages')`),
    /** The table that the last command answered with. */
    table: () =>
      lua(`return vim.bo.buftype == 'nofile' and vim.api.nvim_buf_get_lines(0, 0, -1, true) or {}`).join('\n'),
    deleteParagraph: () => remote('--remote-send', '<Esc>:TreatyBody deleteParagraph<CR>'),
    enter: () => remote('--remote-send', 'A<CR>'),
    type: (words) => remote('--remote-send', words),
    undo: () => remote('--remote-send', '<Esc>u'),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}
