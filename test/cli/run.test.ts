import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../server/src/cli/allCommands';
import { pageOf } from '../../server/src/rules/engine/page';
import { RULES } from '../../server/src/rules/registry';
import { runCaptured } from './support/captured';

describe('run', () => {
  it('shows its help, on standard error where it was not asked for', async () => {
    const asked = await runCaptured(['--help']);
    assert.match(asked.out, /^Usage: treaty-body COMMAND/);
    for (const { name } of COMMANDS) assert.match(asked.out, new RegExp(`^ {2}${name} `, 'm'));
    assert.deepEqual([asked.code, asked.error], [0, '']);
    assert.deepEqual(await runCaptured(['-h']), asked);
    const unasked = await runCaptured([]);
    assert.deepEqual([unasked.code, unasked.out, unasked.error], [2, '', asked.out]);
  });

  it('shows the help of each command, in lines that fit', async () => {
    for (const { name, options } of COMMANDS) {
      const { code, out, error } = await runCaptured([name, 'x', '--help']);
      assert.ok(out.startsWith(`Usage: treaty-body ${name}`));
      for (const option of Object.keys(options)) assert.ok(out.includes(`--${option} `));
      for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
      assert.deepEqual([code, error], [0, '']);
    }
  });

  it('shows its version', async () => {
    const { code, out } = await runCaptured(['--version']);
    assert.deepEqual([code, out], [0, 'treaty-body 1.2.3\n']);
    for (const other of ['-V', '-v', 'version']) assert.deepEqual((await runCaptured([other])).out, out);
  });

  it('shows its help for the command of that name', async () => {
    assert.deepEqual(await runCaptured(['help']), await runCaptured(['--help']));
    assert.deepEqual(await runCaptured(['help', '--help']), await runCaptured(['--help']));
    assert.deepEqual(await runCaptured(['help', 'check']), await runCaptured(['check', '--help']));
    const { code, error } = await runCaptured(['help', 'outlines']);
    assert.deepEqual([code, error], [2, 'treaty-body: unknown command "outlines"; did you mean "outline"?\n']);
  });

  it('names what was probably meant', async () => {
    for (const [args, name] of [
      [['chekc'], 'check'],
      [['Recommendation', 'x'], 'recommendations'],
      [['followup', 'x'], 'follow-up'],
      [['--versoin'], '--version'],
      [['check', '--max-warning=1', 'x'], '--max-warnings'],
      [['check', '--hlep', 'x'], '--help'],
      [['outline', '--knd', 'x'], '--kind'],
      [['explain', 'paragraph-exist'], 'paragraph-exists'],
      [['check', '--rule', 'date-forms=off', 'x'], 'date-form'],
    ] as const) {
      const { code, error } = await runCaptured(args);
      assert.equal(code, 2);
      assert.ok(error.includes(`; did you mean "${name}"?`), error);
    }
    assert.doesNotMatch((await runCaptured(['check', '--quiet', 'x'])).error, /did you mean/);
  });

  it('refuses values in its own words', async () => {
    for (const [args, words] of [
      [['check', '--max-warnings', '-1', 'x'], '--max-warnings -1: expected a number of warnings'],
      [['check', '--word-limit', '-5', 'x'], '--word-limit -5: expected a number of words'],
      [['check', 'x', '--kind'], '--kind: a value is missing; one that begins with a hyphen is written --kind=VALUE'],
      [['check', '--kind', '--fix', 'x'], '--kind: a value is missing;'],
      [['check', '--fix', '--fix-dry-run', 'x'], '--fix corrects files and --fix-dry-run does not; name one of them'],
    ] as const) {
      const { code, error } = await runCaptured(['check', ...args.slice(1)]);
      assert.equal(code, 2);
      assert.ok(error.startsWith(`treaty-body check: ${words}`), error);
    }
    assert.match((await runCaptured(['check', '--', '-1'])).error, /-1: there is no such file/);
  });

  it('refuses what it does not know', async () => {
    const command = await runCaptured(['examine', 'x']);
    assert.equal(
      command.error,
      `treaty-body: unknown command "examine"; the commands are ${COMMANDS.map(({ name }) => name).join(', ')}\n`,
    );
    assert.equal(command.code, 2);
    assert.match((await runCaptured(['--chek'])).error, /unknown option "--chek"/);
  });
});

describe('outline', () => {
  const TEXT = [
    '\tI.\tPositive aspects',
    '1.\tThe Committee welcomes:',
    '\t(a)\tThe Equal Treatment Act;',
    '\t(b)\tThe Domestic Work Act.',
    '\tII.\tConcerns',
    '2.\tThe Committee is concerned that few inspections are made.',
    '',
  ].join('\n');

  it('prints headings, paragraphs and subparagraphs, indented', async () => {
    const { code, out, error } = await runCaptured(['outline', 'x'], { files: { x: TEXT } });
    assert.deepEqual(
      out.split('\n').map((line) => line.replace(/ \[[^\]]*\]$/, '')),
      [
        'I. Positive aspects',
        '  1. The Equal Treatment Act; The Domestic Work Act',
        '    (a) The Equal Treatment Act;',
        '    (b) The Domestic Work Act.',
        'II. Concerns',
        '  2. Few inspections are made.',
        '',
      ],
    );
    assert.deepEqual([code, error], [0, '']);
  });

  it('shows the role of a paragraph', async () => {
    const { out } = await runCaptured(['outline', '-'], { files: { '-': TEXT } });
    assert.match(out, /^ {2}2\. Few inspections are made\. \[concern\]$/m);
  });

  it('says so where there is nothing to show', async () => {
    const { code, out, error } = await runCaptured(['outline', 'x'], { files: { x: '' } });
    assert.deepEqual([code, out, error], [0, '', 'treaty-body: x: no headings and no numbered paragraphs\n']);
  });

  it('takes one file that can be read', async () => {
    assert.match((await runCaptured(['outline'])).error, /^treaty-body outline: FILE is missing\n/);
    assert.match((await runCaptured(['outline', 'a', 'b'])).error, /: one FILE is expected, not 2\n/);
    const gone = await runCaptured(['outline', 'a']);
    assert.deepEqual([gone.code, gone.error], [2, 'treaty-body: a: there is no such file\n']);
  });
});

describe('rules and explain', () => {
  it('lists every rule and shows its page', async () => {
    const { code, out } = await runCaptured(['rules']);
    assert.equal(code, 0);
    const lines = out.split('\n').slice(0, -1);
    assert.equal(lines.length, RULES.length);
    for (const [at, { id, severity, summary }] of RULES.entries()) {
      assert.deepEqual(lines[at]?.split(/ {2,}/), [id, severity, summary]);
      const page = await runCaptured(['explain', id]);
      assert.ok(page.out.startsWith(`# ${id}\n`));
      assert.doesNotMatch(page.out, /solo existe/);
      // Examples stay as they are, so that the marks are below their words; a single long word is not broken either.
      for (const line of page.out.replace(/^```[\s\S]*?^```$/gm, '').split('\n'))
        assert.ok(line.length <= 80 || !line.trim().includes(' '), line);
      const words = (text: string) => text.replace(/\s+/g, ' ');
      const rule = RULES[at];
      assert.ok(rule);
      assert.equal(words(page.out), words(pageOf(rule, [])));
      assert.equal(page.code, 0);
    }
  });

  it('refuses what is too much or too little', async () => {
    assert.equal((await runCaptured(['rules', 'x'])).code, 2);
    assert.match((await runCaptured(['explain'])).error, /RULE is missing/);
    const unknown = await runCaptured(['explain', 'toString']);
    assert.match(unknown.error, /there is no rule "toString"; "treaty-body rules" lists them/);
    assert.equal(unknown.code, 2);
  });
});

describe('serve', () => {
  it('starts the server on standard input and output, with what an editor adds', async () => {
    assert.deepEqual((await runCaptured(['serve'])).served, ['--stdio']);
    const { served, out } = await runCaptured(['serve', '--stdio', '--clientProcessId=12']);
    assert.deepEqual([served, out], [['--stdio', '--clientProcessId=12'], '']);
    const wrong = await runCaptured(['serve', 'x']);
    assert.deepEqual([wrong.code, wrong.served], [2, undefined]);
  });
});
