import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  diffLines,
  printableLine,
  printedBefore,
  safeJson,
  visibleLines,
  visibleStart,
} from '../../server/src/cli/io/terminal';
import { queriesAsTabs } from '../../server/src/features/findings/queries';
import { csvCell, tabCell } from '../../server/src/text/markup/csv';
import { anyText, fc } from '../support/random';
import { runCaptured } from './support/captured';

/** Clears the screen, goes on in C1, turns the direction of text, and goes back over what is written. */
const EVIL = '\x1b[2J\x9b31m\u202egnp\u2066\x07\b\x7f';
const STEERS = /[^\P{Cc}\n\t]|\p{Bidi_Control}|\p{Cs}/u;
const COMMAND = /^[^\S\n]*::|##\[/m;
const TEXT = `CMW/C/XAA/CO/1\n\n\tA.\tAims ${EVIL}\n\n1.\tThe Committee recognises ${EVIL} as in paragraph 9${EVIL}9 above.\n::stop-commands::x\n2.\tIt thanks ##[add-mask]a the delegation${EVIL}.\n${'3.\tIt thanks the State party.\n'.repeat(60)}`;
const NAMES = ['::stop-commands::x.txt', ' ::add-mask::x.txt', `a${EVIL}.txt`, 'a##[group]b.txt', 'n\n::x::.txt'];
const TREATY = `International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families\n\nArticle 8\n\n1. Migrant workers ${EVIL} shall be free.\n::stop-commands::x\n\n2. Members of their families shall be free.\n`;

function assertSafe(printed: string, what: string): void {
  assert.doesNotMatch(printed, STEERS, what);
  assert.doesNotMatch(printed, COMMAND, what);
}

describe('what a run prints', () => {
  for (const name of NAMES) {
    it(`steers no terminal and commands nobody: ${JSON.stringify(name)}`, async () => {
      const files = { [name]: TEXT, 'treaty-body.json': `{"${EVIL}::x": 1, "rules": {"::": "##[x]"}}` };
      for (const args of [
        ['check', name],
        ['check', '--fix-dry-run', name],
        ['outline', name],
        ['check', '--format', 'json', name],
        ['check', '--format', 'sarif', name],
        ['check', `${name}.gone`],
        ['check', '--config', name, name],
        ['check', '--rule', name, name],
        ['explain', name],
        [name],
        ['article', name, name],
        ['article', 'icrmw', '8', '--text', name],
      ]) {
        const { out, error } = await runCaptured(args, { files });
        assert.notEqual(out + error, '');
        assertSafe(out, args.join(' '));
        assertSafe(error, args.join(' '));
      }
      const { out } = await runCaptured(['check', '--format', 'github', name], { files });
      assert.doesNotMatch(out, STEERS);
      for (const line of out.trim().split('\n')) assert.match(line, /^::(?:error|warning|notice) file=/);
    });
  }

  it('of a treaty that the user brings is safe too', async () => {
    const { out } = await runCaptured(['article', 'icrmw', '8', '--text', 't.txt'], { files: { 't.txt': TREATY } });
    assert.match(out, /Migrant workers \\x1b\[2J\\x9b31m\\u202egnp/);
    assertSafe(out, 'article');
  });

  it('of a diff is said to be not what stands in the file', async () => {
    const { out, error } = await runCaptured(['check', '--fix-dry-run', 'a.txt'], { files: { 'a.txt': TEXT } });
    assert.match(out, /^-1\.\tThe Committee recognises \\x1b/m);
    assert.match(
      error,
      /a\.txt: note: the diff is for reading only .*: control characters in it are shown by their numbers\n/,
    );
    const plain = TEXT.replaceAll(EVIL, '').replace('::stop-commands::x\n', '').replace('##[add-mask]', '');
    const applied = await runCaptured(['check', '--fix-dry-run', 'a.txt'], { files: { 'a.txt': plain } });
    assert.doesNotMatch(applied.error, /note:/);
  });

  it('means the same in JSON', async () => {
    const name = `a${EVIL}.txt`;
    const { out } = await runCaptured(['check', '--format', 'json', name], { files: { [name]: TEXT } });
    const { documents } = JSON.parse(out) as { documents: readonly { readonly path: string }[] };
    assert.equal(documents[0]?.path, name);
  });

  it('is no more than a program like this prints, where it was kept', async () => {
    const shelf = new Map<string, string | Error>();
    for (const format of ['pretty', 'github', 'json'] as const) {
      for (const colours of [false, true]) {
        const world = { files: { 'a.txt': TEXT }, shelf, colours };
        const args = ['check', '--format', format, '--cache', 'a.txt'];
        const first = await runCaptured(args, world);
        assert.deepEqual(await runCaptured(args, world), first);
      }
    }
    for (const commands of [false, true]) {
      const shown = printedBefore(`a.txt:1:1: \x1b[31merror\x1b[0m x${EVIL}\n::stop-commands::x\n`, commands);
      assert.ok(shown.startsWith('a.txt:1:1: \x1b[31merror\x1b[0m x\\x1b[2J'), shown);
      assert.match(shown, /\n\\x3a:stop-commands::x\n$/);
    }
    assert.equal(printedBefore('::error file=a::b\n', true), '::error file=a::b\n');
  });
});

describe('text on a terminal', () => {
  it('is safe whatever it is', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '\x1b',
        '\x9b',
        '\u202e',
        '\u2069',
        '\ud800',
        ':',
        '::',
        '#',
        '##[',
        '\n',
        '\r',
        '\r\n',
        '\t',
        ' ',
        '+',
        '-',
      ),
      anyText(3),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        for (const shown of [visibleStart(text), visibleLines(text)]) {
          assert.doesNotMatch(shown, /[^\P{Cc}\n\t\f\v]|\p{Bidi_Control}|\p{Cs}/u);
          assert.doesNotMatch(shown, COMMAND);
        }
        assert.doesNotMatch(printableLine(text), /[\n\r]|##\[/);
        assert.doesNotMatch(diffLines(` ${text}`), /\p{Cs}|\u009b|\u202e|^[ +-]?[^\S\n]*::$/mu);
        assert.equal(JSON.parse(safeJson(text)), text);
      }),
    );
  });

  it('costs what it is long', () => {
    for (const part of ['\n', ' ', ':', '#', '##[', '\x1b', ' :']) {
      const long = part.repeat(1_000_000);
      for (const show of [printableLine, visibleStart, visibleLines, diffLines]) assert.ok(show(long).length > 0);
    }
  });
});

describe('a cell of a table', () => {
  it('is no formula in a spreadsheet, whichever way it comes there', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\n=1', '＝1', '\u00a0=1']) {
      assert.match(csvCell(text), /^"'/, text);
      assert.match(tabCell(text), /^'/, text);
    }
    assert.equal(tabCell('a\tb\r\nc'), 'a b c');
    assert.equal(queriesAsTabs({ ofRules: [], noted: [] }, 'en').split('\n').length, 2);
  });
});
