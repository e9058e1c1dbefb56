import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../server/src/cli/allCommands';
import { SHELLS } from '../../server/src/cli/help/completionScript';
import { manualPage } from '../../server/src/cli/help/manualPage';
import { commandReference } from '../../server/src/cli/help/reference';
import { scratch } from '../support/scratch';
import { runCaptured } from './support/captured';

const folder = scratch('completion');

function installed(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The completion of a shell as a file. */
async function scriptFor(shell: string): Promise<string> {
  const { code, out } = await runCaptured(['completion', shell]);
  assert.equal(code, 0);
  const path = join(folder, shell, shell === 'zsh' ? '_treaty-body' : `treaty-body.${shell}`);
  mkdirSync(join(folder, shell), { recursive: true });
  writeFileSync(path, out);
  return path;
}

/** What each shell offers at the end of a line; in zsh no completion can be asked for without a terminal. */
const ASKED: Readonly<Record<string, (script: string, line: string) => readonly [string, readonly string[]]>> = {
  bash: (script, line) => {
    // As bash itself does, the equals sign is a word.
    const words = line.split(/ |(?==)|(?<==)/);
    const program = `compopt() { COMPREPLY+=(FILES); }; . "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _treaty_body; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return ['bash', ['--norc', '-c', program, 'bash', script, ...words]];
  },
  fish: (script, line) => ['fish', ['--no-config', '-c', `source ${script}; complete -C '${line}'`]],
};

describe('completion', () => {
  it('has every command and option for each shell', async () => {
    for (const shell of SHELLS) {
      const { out } = await runCaptured(['completion', shell]);
      for (const { name, options, summary } of COMMANDS) {
        assert.ok(out.includes(name), `${shell}: ${name}`);
        if (shell !== 'bash') assert.ok(out.includes(summary), `${shell}: ${summary}`);
        for (const option of Object.keys(options))
          assert.match(out, new RegExp(shell === 'fish' ? `-l ${option} ` : `--${option}\\b`));
      }
    }
  });

  it('is accepted by the shells that are installed', async () => {
    for (const shell of SHELLS.filter(installed)) {
      const { status, stderr } = spawnSync(shell, ['-n', await scriptFor(shell)], { encoding: 'utf8' });
      assert.deepEqual([shell, status, stderr], [shell, 0, '']);
    }
  });

  it('offers commands, options, their values and files', async () => {
    for (const [shell, ask] of Object.entries(ASKED)) {
      if (!installed(shell)) continue;
      const script = await scriptFor(shell);
      const offers = (line: string) => {
        const { stdout, stderr } = spawnSync(...ask(script, line), { encoding: 'utf8', cwd: folder });
        assert.equal(stderr, '');
        return stdout.split('\n').flatMap((row) => (row === '' ? [] : [row.split('\t')[0] ?? '']));
      };
      assert.deepEqual(offers('treaty-body chec'), ['check'], shell);
      assert.deepEqual(offers('treaty-body help recomm'), ['recommendations'], shell);
      assert.deepEqual(offers('treaty-body check --format sa'), ['sarif'], shell);
      assert.deepEqual(
        offers('treaty-body check --format=sa').map((one) => one.replace(/^--format=/, '')),
        ['sarif'],
        shell,
      );
      assert.deepEqual(offers('treaty-body check --max-w'), ['--max-warnings'], shell);
      assert.deepEqual(offers('treaty-body explain paragraph-e'), ['paragraph-exists'], shell);
      assert.deepEqual(offers('treaty-body completion z'), ['zsh'], shell);
      assert.deepEqual(offers('treaty-body outline bas'), [shell === 'bash' ? 'FILES' : 'bash/'], shell);
    }
  });

  it('names the shells where another is asked for', async () => {
    const { code, error } = await runCaptured(['completion', 'zhs']);
    assert.equal(code, 2);
    assert.match(error, /^treaty-body completion: zhs: expected one of bash, zsh, fish; did you mean "zsh"\?/);
    assert.match((await runCaptured(['completion'])).error, /SHELL is missing/);
  });
});

describe('the manual page and the reference', () => {
  it('have every command and option', () => {
    const page = manualPage(COMMANDS, '1.2.3');
    const reference = commandReference(COMMANDS);
    for (const { name, options } of COMMANDS) {
      assert.ok(page.includes(`\n.SS ${name.replaceAll('-', '\\-')}`), name);
      assert.ok(reference.includes(`\n### ${name}\n`), name);
      for (const option of Object.keys(options)) {
        assert.ok(page.includes(`\\-\\-${option.replaceAll('-', '\\-')}`), option);
        assert.ok(reference.includes(`--${option}`), option);
      }
    }
  });

  it('is a page without mistakes, where there is a program that looks', () => {
    if (!installed('man')) return;
    const page = join(folder, 'treaty-body.1');
    writeFileSync(page, manualPage(COMMANDS, '1.2.3'));
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', page], {
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '80' },
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /treaty-body check \[OPTION\.\.\.\] \[FILE/);
  });
});
