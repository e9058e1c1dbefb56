import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { item, type Prose, quote, RULE_PROSE, text } from '../../../server/src/features/words/prose';
import { markupContent } from '../../../server/src/lsp/connection/markup';
import { HOSTILE_WORDS } from '../../support/hostile/hostileWords';
import { fc, runs } from '../../support/random';
import { rendered } from '../../support/rendered';

function markdown(...prose: readonly Prose[]): string {
  const { kind, value } = markupContent(prose, true);
  assert.equal(kind, 'markdown');
  return value;
}

function plain(...prose: readonly Prose[]): string {
  const { kind, value } = markupContent(prose, false);
  assert.equal(kind, 'plaintext');
  return value;
}

/** What Markdown could take for more than text, and what stands around it. */
const PIECES = [
  ...HOSTILE_WORDS,
  '\n',
  '\r\n',
  '\t',
  '    ',
  ' ',
  'word',
  'a.example',
  'CMW/C/XAA/CO/1',
  'para. 5 (a)',
  '😀',
];

/** Takes the escapes out again; fails on a unit that Markdown reads as more than text and that is not escaped. */
function unescaped(source: string): string {
  let out = '';
  for (let at = 0; at < source.length; at++) {
    const unit = source.charAt(at);
    if (unit === '\u200b') continue;
    if (unit === '\\') {
      at++;
      assert.match(source.charAt(at), /[!-/:-@[-`{-~]/, `only punctuation can be escaped: ${source}`);
      out += source.charAt(at);
      continue;
    }
    assert.doesNotMatch(unit, /[`*_{}[\]<>#!|~&$^@\r\n\t]/, `not escaped in ${source}`);
    out += unit;
  }
  return out;
}

describe('Markdown', () => {
  it('shows the text of a document as text', () => {
    for (const [source, expected] of [
      ['[x](command:evil)', '\\[x\\](command\\:evil)'],
      ['<img src=x>', '\\<img src=x\\>'],
      ['# h', '\\# h'],
      ['`code`', '\\`code\\`'],
      ['| a |', '\\| a \\|'],
      ['1. one', '1\\. one'],
      ['- one', '\\- one'],
      ['https://a.example', 'https\u200b\\:\\//a\\.example'],
      ['paragraphs 12–14 (a), art. 5', 'paragraphs 12–14 (a), art. 5'],
      ['CMW/C/XAA/CO/1-2', 'CMW/C/XAA/CO/1-2'],
    ] as const) {
      assert.equal(markdown(text(source)), expected);
    }
  });

  it('escapes everything that could be more than text, and loses nothing', () => {
    const source = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(source, (raw) => {
        const escaped = markdown(text(raw));
        assert.equal(unescaped(escaped), raw.replace(/[\r\n\t]+/g, ' ').trim());
        assert.deepEqual(rendered(escaped).more, [], escaped);
        assert.doesNotMatch(escaped, /^\s*(?:[-+] |\d+[.)](?:\s|$)|-{2,}|\+{2,})/, `a list or a rule: ${escaped}`);
        assert.doesNotMatch(escaped, /(?:https?|ftp|mailto):|www\.|\w\.[a-z]|(?<!\\)\/\//i, `an address: ${escaped}`);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('writes what we say ourselves', () => {
    assert.equal(
      markdown(
        text({ bold: ' a*b ' }, ' and ', { italic: 'c_d' }, ' ', { code: 'x`y' }),
        item(0, 'one'),
        item(1, 'two'),
        RULE_PROSE,
        quote('q > r'),
        quote('s'),
        text('t'),
      ),
      '**a\\*b** and *c\\_d* `x’y`\n\n- one\n  - two\n\n---\n\n> q \\> r\n>\n> s\n>\n\nt',
    );
  });

  it('leaves an address as it is, and within its brackets', () => {
    assert.equal(
      markdown(text({ link: 'a]b', to: 'https://docs.un.org/en/A/RES/1%282%29' })),
      '[a\\]b](https://docs.un.org/en/A/RES/1%282%29)',
    );
    assert.equal(
      markdown(text({ link: 'a', to: 'https://a.example/ (b)<c>' })),
      '[a](https://a.example/%20%28b%29%3cc%3e)',
    );
  });
});

describe('plain text', () => {
  it('has no marks at all', () => {
    assert.equal(
      plain(
        text({ bold: 'a*b' }, ' and ', { italic: 'c_d' }, ' ', { code: 'x' }),
        item(0, 'one'),
        item(1, 'two'),
        RULE_PROSE,
        text({ link: 'page', to: 'https://a.example' }),
      ),
      'a*b and c_d x\n- one\n  - two\n\n\npage: https://a.example',
    );
  });
});
