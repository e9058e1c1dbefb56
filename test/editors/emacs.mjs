// Emacs with Eglot as a person has it: started with the set-up of docs/editors.md, keys and commands sent to it, its state asked for.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATIENCE } from '../support/testPatience.mjs';
import { setupOf } from './setup.mjs';

/** A running Emacs with a document open. */
export async function startEmacs({ folder, file, env, until }) {
  const config = join(folder, 'init.el');
  // What a person would be asked is answered with the first of the answers, and no answer of the server is too late.
  const answers = `(setq eglot-connect-timeout ${PATIENCE / 1000} jsonrpc-default-request-timeout ${PATIENCE / 1000})
(setq eglot-confirm-server-edits nil)
(advice-add 'completing-read :override (lambda (_prompt choices &rest _) (let ((one (car choices))) (if (consp one) (car one) one))))`;
  writeFileSync(config, `${setupOf('Emacs', 'elisp')}\n${answers}\n`);
  const socket = join(folder, 'emacs.sock');
  const output = join(folder, 'answer.json');
  const child = spawn('emacs', ['-Q', `--fg-daemon=${socket}`, '-l', config], { cwd: folder, env, stdio: 'ignore' });
  const run = (code) => spawnSync('emacsclient', ['-s', socket, '--eval', code], { env, encoding: 'utf8' });
  /** What some Lisp gives in the buffer of the document, as JSON has it. */
  const lisp = (code) => {
    const value = `(vector (with-current-buffer (window-buffer) ${code}))`;
    const json = `(json-serialize ${value} :false-object :json-false :null-object nil)`;
    const { status, stdout, stderr } = run(
      `(let ((coding-system-for-write 'binary)) (write-region ${json} nil "${output}" nil 'silent))`,
    );
    if (status !== 0) throw new Error(`Emacs: ${stderr}${stdout}`);
    return JSON.parse(readFileSync(output, 'utf8'))[0];
  };
  await until('the socket', () => run('t').status === 0);
  const visit = run(`(progn (find-file "${file}") (buffer-name))`);
  if (visit.status !== 0) throw new Error(`Emacs: ${visit.stderr}`);
  // Eglot connects after the next command, which a key is.
  lisp('(progn (execute-kbd-macro (kbd "C-n")) t)');
  await until('Eglot', () => lisp(`(if (eglot-managed-p) t :json-false)`));
  return {
    name: 'Emacs',
    version: () => lisp('emacs-version'),
    text: () => lisp('(buffer-substring-no-properties (point-min) (point-max))'),
    open: (path) => lisp(`(progn (find-file "${path}") t)`),
    findings: () =>
      lisp(`(vconcat (mapcar (lambda (one) (format "%s" (flymake-diagnostic-text one))) (flymake-diagnostics)))`),
    cursor: () => lisp('(vector (1- (line-number-at-pos)) (current-column))'),
    goTo: (words) =>
      lisp(`(progn (goto-char (point-min)) (search-forward "${words}") (goto-char (match-beginning 0)) t)`),
    isAt: (line, words) =>
      lisp(
        `(if (and (= (1- (line-number-at-pos)) ${line}) (looking-at-p (regexp-quote "${words}"))) t :json-false)`,
      ) === true,
    definition: () => lisp(`(progn (xref-find-definitions (thing-at-point 'symbol)) t)`),
    rename: (name) => lisp(`(progn (eglot-rename "${name}") t)`),
    fix: (title) =>
      lisp(`(progn (eglot-execute (eglot-current-server)
        (seq-find (lambda (one) (equal (plist-get one :title) "${title}")) (eglot-code-actions (point) (point) "quickfix"))) t)`),
    run: (command, ...words) =>
      lisp(`(progn (treaty-body-run "${command}" ${words.map((word) => `"${word}"`).join(' ')}) t)`),
    messages: () => lisp(`(with-current-buffer "*Messages*" (buffer-string))`),
    /** The table that the last command answered with. */
    table: () => lisp(`(with-current-buffer "*Treaty Body*" (buffer-string))`),
    deleteParagraph: () => lisp(`(progn (treaty-body-run "deleteParagraph") t)`),
    enter: () => lisp(`(progn (end-of-line) (execute-kbd-macro (kbd "RET")) t)`),
    type: (words) => lisp(`(progn (execute-kbd-macro "${words}") t)`),
    undo: () => lisp(`(progn (undo-boundary) (undo-only) t)`),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}
