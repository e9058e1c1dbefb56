import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { BUNDLED } from '../support/bundleOptions';
import { scratch } from '../support/scratch';

const folder = scratch('questions');

/** Runs a program that asks three questions, with what is entered; gives the answers and what was shown, in order. */
async function ask(name: string, answers: string): Promise<unknown> {
  const program = join(folder, `${name}.cjs`);
  await esbuild.build({
    ...BUNDLED,
    alias: { vscode: resolve('test/client/vscodeInputs.ts') },
    stdin: {
      contents: `import { cancel, enter, log } from 'vscode';
        import { Questions } from './client/src/shown/questions';
        const answers = [];
        const questions = new Questions('New', 3);
        const asked = (async () => {
          const kind = await questions.pick([{ label: 'List' }, { label: 'Views' }], 'Which kind?');
          answers.push(kind?.label);
          if (!kind) return;
          answers.push(await questions.type({ prompt: 'Session', validate: (typed) => (/^\\d+$/.test(typed) ? undefined : 'A number.') }));
          answers.push(await questions.type({ prompt: 'Day', placeholder: 's: 3 May', validate: () => undefined }));
        })();
        (async () => {
          ${answers}
          await asked;
          questions.end();
          process.stdout.write(JSON.stringify({ answers, log }));
        })();`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile: program,
  });
  const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

/** Waits until the next question is there. */
const NEXT = 'await new Promise(setImmediate);';

describe('questions one after the other', () => {
  let all: unknown;
  before(async () => {
    all = await ask(
      'all',
      `enter('V'); ${NEXT} answers.push(enter('x')); enter('33'); ${NEXT} enter(''); ${NEXT} questions.end();`,
    );
  });

  it('take the place of one another, so that no page gets the focus between them', () => {
    assert.deepEqual(all, {
      answers: ['Views', 'A number.', '33', ''],
      log: ['New 1/3 Which kind?', 'New 2/3 Session', 'New 3/3 Days: 3 May', 'closed'],
    });
  });

  it('end with Escape', async () => {
    assert.deepEqual(await ask('cancelled', 'cancel();'), { answers: [null], log: ['New 1/3 Which kind?', 'closed'] });
  });
});
