import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { anyText, fc, runs } from '../../support/random';
import { runCaptured, systemError } from '../support/captured';

const CLEAN_TEXT = '1.\tThe Committee welcomes the report of Xandoria.\n2.\tIt recalls paragraph 1.\n';
const BAD_TEXT = '1.\tThe Committee thanks 𝒳 and “Xumbra”, as in paragraph 9 above.\r\n3.\tIt recalls paragraph 1.\r\n';

describe('check', () => {
  it('prints each finding with path, line, column, severity, rule and message', async () => {
    const { code, out, error } = await runCaptured(['check', 'draft.txt'], { files: { 'draft.txt': BAD_TEXT } });
    const column = BAD_TEXT.indexOf('9 above') + 1;
    assert.deepEqual(out.split('\n'), [
      `draft.txt:1:${column}: error paragraph-exists: Paragraph 9 does not exist.`,
      'draft.txt:2:1: warning paragraph-numbering: Paragraph 3 follows paragraph 1: number 2 is missing.',
      '',
    ]);
    assert.equal(error, 'treaty-body: 2 findings (1 error, 1 warning) in 1 file\n');
    assert.equal(code, 1);
  });

  it('prints of the samples what the README and the page on the command line show', async () => {
    const names = readdirSync('samples').filter((name) => /\.(?:txt|json|docx)$/.test(name));
    const files = Object.fromEntries(names.map((name) => [`samples/${name}`, readFileSync(`samples/${name}`)]));
    const { out, error } = await runCaptured(['check', 'samples'], { files });
    const printed = [...out.trimEnd().split('\n'), error.trimEnd()];
    for (const page of ['README.md', 'docs/command-line.md']) {
      const [, shown = ''] =
        /\$ treaty-body check samples\n([\s\S]*?)\n(?:\$ |```)/.exec(readFileSync(page, 'utf8')) ?? [];
      const [beginning = '', end = ''] = shown.split('\n…\n');
      assert.equal(printed.slice(0, beginning.split('\n').length).join('\n'), beginning, page);
      assert.equal(printed.slice(-end.split('\n').length).join('\n'), end, page);
    }
  });

  it('tells what it finds in the language that is asked for, before the command or after it', async () => {
    const files = { 'a.txt': '1.\tThe Committee recalls paragraph 9 above.\n' };
    for (const args of [
      ['--lang', 'fr', 'check', 'a.txt'],
      ['--lang=fr', 'check', 'a.txt'],
      ['check', 'a.txt', '--lang', 'fr'],
    ])
      assert.match((await runCaptured(args, { files })).out, /Le paragraphe 9 n’existe pas\.\n$/, args.join(' '));
    assert.match((await runCaptured(['check', 'a.txt', '--lang=es'], { files })).out, /El párrafo 9 no existe\.\n$/);
    const ends = async (lang: string, args: readonly string[]) =>
      (await runCaptured(['check', ...args, `--lang=${lang}`], { files: { ...files, 'b.txt': '' } })).error
        .trimEnd()
        .split('\n')
        .at(-1);
    assert.equal(await ends('fr', ['a.txt']), 'treaty-body: 1 remarque (1 erreur) dans 1 fichier');
    assert.equal(
      await ends('fr', ['a.txt', 'b.txt', 'gone.txt']),
      'treaty-body: 1 remarque (1 erreur) dans 1 des 2 fichiers\u00a0; 1 fichier non lu',
    );
    assert.equal(await ends('es', ['b.txt']), 'treaty-body: ningún hallazgo en 1 archivo');
    const refused = await runCaptured(['check', 'a.txt', '--lang', 'de'], { files });
    assert.equal(refused.code, 2);
    assert.match(refused.error, /--lang de: expected one of en, fr, es/);
  });

  it('checks a text of a folder that its project file names, whatever it is called and begins with', async () => {
    const project = '{ "documents": [{ "files": "/notes.txt" }] }';
    const text = BAD_TEXT.replace(/^[^\n]*\n/, '1.\tSee paragraph 9 above.\n');
    const files = { 'n/notes.txt': text, 'n/others.txt': text };
    assert.equal((await runCaptured(['check', 'n'], { files })).out, '');
    const { out } = await runCaptured(['check', 'n'], { files: { ...files, 'n/treaty-body.json': project } });
    assert.match(out, /^n\/notes\.txt:1:.*Paragraph 9 does not exist/m);
    assert.doesNotMatch(out, /others/);
  });

  it('says of a named text without any sign of a document that it was not recognized, and no more', async () => {
    const texts = [
      '1.\tMilk, see paragraph 9 above.\n',
      'Milk, see paragraph 9 above.\n',
      '1. Eggs.\n2. Flour as in paragraph 7 above.\n3. Sugar, see paras. 1 and 12.\n',
      'Dear Ann,\nPlease read paragraph 99 and article 5 again.\nYours\n',
      'def f(x):\n    return x  # see para. 12\n',
      'Le lait, voir le paragraphe 9 ci-dessus.\n',
      '# Notes\n\nSection 3 of the Employment Act is cited in paragraphs 7 to 9.\n',
    ];
    for (const text of texts) {
      const files = { 'milk.txt': text };
      const { code, out, error } = await runCaptured(['check', 'milk.txt'], { files });
      assert.deepEqual([code, out], [2, '']);
      assert.equal(
        error,
        'treaty-body: milk.txt: note: is not recognized as a treaty body document, and was not checked; --force checks it\ntreaty-body: 1 name not checked\n',
      );
      const beside = await runCaptured(['check', 'milk.txt', 'b.txt'], { files: { ...files, 'b.txt': CLEAN_TEXT } });
      assert.deepEqual([beside.code, beside.out], [0, '']);
      const { written } = await runCaptured(['check', '--fix', 'milk.txt'], { files });
      assert.equal(written, undefined);
    }
    for (const args of [['--force'], ['--kind', 'concluding-observations'], ['--status', 'draft']]) {
      const { out } = await runCaptured(['check', ...args, 'milk.txt'], { files: { 'milk.txt': texts[0] ?? '' } });
      assert.match(out, /Paragraph 9 does not exist/);
    }
    // What has any sign is checked, as a draft that has only been begun, or an excerpt.
    for (const sign of [
      '1.\tThe State party should act on paragraph 9 above.\n',
      '1.\tThe Committee recalls paragraph 9 above.\n',
      'CMW/C/XAA/CO/1\n\n1.\tMilk, see paragraph 9 above.\n',
      '1.\tThe Covenant is cited in paragraph 9 above.\n',
    ])
      assert.match((await runCaptured(['check', 'a.txt'], { files: { 'a.txt': sign } })).out, /paragraph-exists/, sign);
  });

  it('is silent about a clean file', async () => {
    const outcome = await runCaptured(['check', 'a.txt', 'b.txt'], { files: { 'a.txt': CLEAN_TEXT, 'b.txt': '' } });
    assert.deepEqual(outcome, {
      code: 0,
      out: '',
      error: 'treaty-body: no findings in 2 files\n',
      served: undefined,
      helped: 0,
    });
  });

  it('reads standard input, once', async () => {
    const files = { '-': BAD_TEXT };
    const { code, out } = await runCaptured(['check', '-'], { files });
    assert.match(out, /^<stdin>:1:\d+: error /);
    assert.equal(code, 1);
    const twice = await runCaptured(['check', '-', '-'], { files });
    assert.match(twice.error, /standard input can be read only once/);
    assert.equal(twice.code, 2);
  });

  it('says the same of a text in each encoding', async () => {
    const utf16 = Buffer.from(`\ufeff${BAD_TEXT}`, 'utf16le');
    const forms = [BAD_TEXT, `\ufeff${BAD_TEXT}`, utf16, Buffer.from(utf16).swap16()];
    const outs = await Promise.all(
      forms.map(async (form) => (await runCaptured(['check', 'x'], { files: { x: form } })).out),
    );
    assert.equal(new Set(outs).size, 1);
    assert.notEqual(outs[0], '');
  });

  it('names each file that cannot be read, checks the others, and ends with 2', async () => {
    const files = {
      'a.txt': BAD_TEXT,
      folder: systemError('EISDIR'),
      'secret.txt': systemError('EACCES'),
      'odd.txt': systemError('EIO'),
      'report.pdf': '%PDF-1.4',
      'b.txt': CLEAN_TEXT,
    };
    const { code, out, error } = await runCaptured(['check', 'gone.txt', ...Object.keys(files)], { files });
    assert.equal(out.split('\n').length, 3);
    assert.deepEqual(error.split('\n'), [
      'treaty-body: gone.txt: there is no such file',
      'treaty-body: folder: is a directory; name the files in it',
      'treaty-body: secret.txt: you may not read it',
      'treaty-body: odd.txt: cannot be read: EIO: told by the system',
      'treaty-body: report.pdf: is a PDF file; save its text as plain text (UTF-8)',
      'treaty-body: 2 findings (1 error, 1 warning) in 1 of 2 files; 5 files not read',
      '',
    ]);
    assert.equal(code, 2);
    const none = await runCaptured(['check', 'gone.txt']);
    assert.match(none.error, /^treaty-body: 1 file not read$/m);
  });

  it('checks the other files where the program fails at one, and ends with 2', async () => {
    class Unlooked extends Uint8Array {
      override get byteLength(): number {
        throw new RangeError('too many');
      }
    }
    const files = { 'a.txt': CLEAN_TEXT, 'b.txt': new Unlooked(3), 'c.txt': BAD_TEXT };
    for (const mode of [[], ['--fix']]) {
      const { code, out, error } = await runCaptured(['check', ...mode, 'a.txt', 'b.txt', 'c.txt'], { files });
      assert.match(out, /^c\.txt:1:\d+: error /);
      assert.match(
        error,
        /^treaty-body: b\.txt: was not checked because of an error in treaty-body: RangeError: too many$/m,
      );
      assert.match(error, /1 file not read$/m);
      assert.equal(code, 2);
    }
  });

  it('notes damaged characters and goes on', async () => {
    const damaged = Buffer.concat([Buffer.from(CLEAN_TEXT), Buffer.alloc(2000, 'a '), Buffer.from([0xe9])]);
    const { code, out, error } = await runCaptured(['check', 'x.txt'], { files: { 'x.txt': damaged } });
    assert.match(error, /^treaty-body: x\.txt: note: 1 character is not UTF-8 and was read as U\+FFFD\n/);
    // What has got lost is found where it stood.
    assert.match(out, /^x\.txt:\d+:\d+: warning conversion-leftover: A letter was lost in conversion\.\n$/);
    assert.equal(code, 1);
  });

  it('sets levels of rules', async () => {
    const files = { x: BAD_TEXT };
    const levels = ['--rule', 'paragraph-exists=off', '--rule=paragraph-numbering=information'];
    const { code, out, error } = await runCaptured(['check', ...levels, 'x'], { files });
    assert.match(out, /^x:2:1: information paragraph-numbering: .*\n$/);
    assert.equal(error, 'treaty-body: 1 finding (1 information) in 1 file\n');
    assert.equal(code, 0);
    const off = await runCaptured(['check', levels[0] ?? '', levels[1] ?? '', '--rule=paragraph-numbering=off', 'x'], {
      files,
    });
    assert.equal(off.code, 0);
  });

  it('counts against a limit that is given, or that of a kind that is given', async () => {
    const files = { x: `1.\t${'word '.repeat(10_800)}\n` };
    assert.equal((await runCaptured(['check', 'x'], { files })).out, '');
    const given = await runCaptured(['check', '--word-limit', '10000', 'x'], { files });
    assert.equal(given.out, 'x:1:4: warning word-limit: 10,800 words: 800 over the limit of 10,000.\n');
    const kind = await runCaptured(['check', '--kind=concluding-observations', 'x'], { files });
    assert.match(kind.out, /word-limit: 10,800 words: 100 over the limit of 10,700\.\n$/);
    assert.equal((await runCaptured(['check', '--kind=general-comment', '--word-limit=0', 'x'], { files })).code, 0);
  });

  it('refuses options that it does not understand', async () => {
    const cases: readonly (readonly [string[], string])[] = [
      [['check', '--colour', 'x'], 'unknown option "--colour"; did you mean "--color"?'],
      [['check', '--kind=letter', 'x'], '--kind letter: expected one of common-core-document, '],
      [['check', '--word-limit=-5', 'x'], '--word-limit -5: expected a number of words'],
      [['check', '--rule=spelling=off', 'x'], '--rule spelling=off: there is no rule "spelling"'],
      [['check', '--only=spelling', 'x'], '--only spelling: there is no rule "spelling"; "treaty-body rules" lists'],
      [['check', '--only=ize, per-cent', 'x'], '--only ize, per-cent: write --only ize --only per-cent\n'],
      [['check', '--only=ize,per-cents', 'x'], '--only ize,per-cents: there is no rule "ize,per-cents"'],
      [['check', '-x', 'x'], 'unknown option "-x"\n'],
      [['check', '--rule=word-limit', 'x'], '--rule word-limit: expected RULE=LEVEL, with a level of off, '],
      [['check', '--rule=word-limit=off=on', 'x'], '--rule word-limit=off=on: expected RULE=LEVEL'],
    ];
    for (const [argv, message] of cases) {
      const { code, out, error } = await runCaptured(argv, { files: { x: CLEAN_TEXT } });
      assert.ok(error.startsWith(`treaty-body check: ${message}`), error);
      assert.match(error, /\n"treaty-body check --help" says more\.\n$/);
      assert.deepEqual([code, out], [2, '']);
    }
  });

  it('takes what stands after -- for files', async () => {
    const { code } = await runCaptured(['check', '--', '--help'], { files: { '--help': CLEAN_TEXT } });
    assert.equal(code, 0);
  });

  it('shows control characters of a name and of a text, and does not send them', async () => {
    const name = 'a\x1b[2J\nb.txt';
    const { out, error } = await runCaptured(['check', name, 'gone\x07'], { files: { [name]: BAD_TEXT } });
    assert.match(out, /^a\\x1b\[2J b\.txt:1:/);
    assert.match(error, /gone\\x07: there is no such file/);
  });

  it('stops when nobody reads on', async () => {
    const { code, out, error } = await runCaptured(['check', 'a', 'b'], {
      files: { a: BAD_TEXT, b: BAD_TEXT },
      closedAfter: 1,
    });
    assert.doesNotMatch(out, /^b:/m);
    assert.deepEqual([code, error], [1, '']);
  });

  it('bears any bytes', async () => {
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ min: 32, max: 126, maxLength: 400 }),
      fc.constantFrom(BAD_TEXT, CLEAN_TEXT, '\ufeff', '\r', '(a)\t', 'I.\tA', '1. ').map((text) => Buffer.from(text)),
      anyText().map((text) => Buffer.from(text)),
      fc
        .constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b, 3, 4])
        .map((b) => Uint8Array.from(b)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 6 }), async (parts) => {
        const files = { x: Buffer.concat(parts) };
        for (const command of ['check', 'outline']) {
          const { code, out } = await runCaptured([command, 'x'], { files });
          assert.ok(code === 0 || code === 2 || (code === 1 && out !== ''));
          // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested.
          assert.doesNotMatch(out, /[\0-\x09\x0b-\x1f\x7f-\x9f]/);
          if (command === 'check')
            for (const line of out.split('\n').slice(0, -1)) assert.match(line, /^x:\d+:\d+: \w+ [a-z-]+: ./);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
