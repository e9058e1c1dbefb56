import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../server/src/syntax/block';
import { tokensAfter, tokensOf } from '../../server/src/syntax/blockTokens';
import { languageOf } from '../../server/src/syntax/compiled';
import { lex } from '../../server/src/syntax/lexer';
import type { Tokens } from '../../server/src/syntax/tokens';
import { readTree } from '../../server/src/syntax/tree';
import { noteTyped } from '../../server/src/syntax/typed';
import { fc, runs } from '../support/random';

const { blockWords } = languageOf('The Committee');

/** The one paragraph that some words make. */
function paragraphOf(words: string): Block | undefined {
  const { blocks } = readTree(`1.\t${words}\n`, blockWords);
  return blocks.length === 1 ? blocks[0] : undefined;
}

/** All that is known of each token. */
function said(tokens: Tokens) {
  const each = Array.from({ length: tokens.length }, (_, i) => [
    tokens.slice(i),
    tokens.kind(i),
    tokens.start(i),
    tokens.end(i),
    tokens.word(i),
    tokens.upper(i),
    tokens.spaced(i),
    tokens.joined(i),
    tokens.isCounted(i),
    tokens.symbol(i) ?? tokens.value(i),
  ]);
  return { each, held: tokens.held, words: tokens.words };
}

/** Compares the tokens after a change with those of a whole reading, where the change leaves one paragraph; true where they were made from the old ones. */
function compare(before: string, start: number, end: number, inserted: string): boolean {
  const [old, now] = [before, before.slice(0, start) + inserted + before.slice(end)].map(paragraphOf);
  if (!old || !now) return false;
  tokensOf(old, false);
  tokensOf(old, true);
  const at = old.text.indexOf('\t') + 1;
  const change = { start: at + start, oldEnd: at + end, newEnd: at + start + inserted.length };
  const typed = { old, block: now, change };
  const isMade = noteTyped(typed) && tokensAfter(typed);
  for (const elides of [false, true])
    assert.deepEqual(said(tokensOf(now, elides)), said(lex(now.text, now.content.start, now.content.end, elides)));
  return isMade;
}

const pieces = [
  ...[
    'the Committee',
    'notes',
    'paragraph',
    '11',
    '12 (a)',
    'and',
    'de l’',
    "l'article",
    'non-governmental',
    '—',
    '«',
    '(',
    ')',
  ],
  ...[
    'CMW/C/XAA/CO/1',
    'A/66/48',
    'CMW/C/XAA/CO/1–CMW/C/XAA/CO/2',
    'A/RES/1325 (2000)',
    'CMW/C/XAA/CO/ 1',
    'NGO',
    '/',
    '[',
    ']',
  ],
  ...[
    '[bookmark: hit1]',
    '[bookmark: ',
    '  ',
    '\t',
    ' ',
    ' ',
    'é',
    '中文',
    '\u0007',
    '.',
    ',',
    ';',
    '"',
    '’',
    'A',
    'x',
    '2131',
    'Add. 1',
  ],
];
const piece = fc.constantFrom(...pieces);
const joint = fc.constantFrom(' ', ' ', ' ', '', '\n');
const words = fc
  .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 90 })
  .map((list) => `Words ${list.flat().join('')} end.`);

describe('the tokens of a paragraph after a change of its words', () => {
  it('are those of a whole reading', () => {
    let made = 0;
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.array(fc.oneof(piece, fc.constantFrom('a', ' ')), { maxLength: 3 }),
        (text, where, length, inserted) => {
          const start = where % text.length;
          if (compare(text, start, Math.min(text.length, start + length), inserted.join(''))) made++;
        },
      ),
      { numRuns: runs(3000) },
    );
    assert.ok(made > 500, `${made} were made from the old ones`);
  });

  it('are made from the old ones while somebody types', () => {
    const long = 'The Committee notes that the State party’s courts apply it (CMW/C/XAA/1, para. 7). '.repeat(40);
    const at = long.length >> 1;
    for (const typed of ['x', ' ', '12', '(', '’', 'NGO ']) assert.equal(compare(long, at, at, typed), true, typed);
    assert.equal(compare(long, at, at + 5, ''), true);
  });

  it('go on over white space where a symbol or a mark does', () => {
    const courts = 'The courts apply it. '.repeat(60);
    for (const [before, inserted, after] of [
      ['see A/RES/1325 (200', '0)', ''],
      ['see CMW/C/XAA/CO/ ', '1', ''],
      ['see CMW/C/XAA/1/Add. ', '1', ''],
      ['the [bookmark: hit1 ', ']', 'courts'],
      ['the [bookmark: ', 'x', 'hit] courts'],
    ] as const) {
      const text = `${courts}${before}${after} ${courts}`;
      const at = courts.length + before.length;
      compare(text, at, at, inserted);
      compare(`${text.slice(0, at)}${inserted}${text.slice(at)}`, at, at + inserted.length, '');
    }
  });

  it('are read anew where what was the only one of its kind is gone', () => {
    const long = `${'The courts apply it. '.repeat(20)}The NGO law  [too] too. ${'The courts apply it. '.repeat(20)}`;
    const at = long.indexOf('NGO');
    assert.equal(compare(long, at, at + 3, 'new'), false);
  });
});
