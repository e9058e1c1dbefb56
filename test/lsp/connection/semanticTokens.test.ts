import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { semanticTokens } from '../../../server/src/features/semanticTokens';
import { TOKEN_TYPES } from '../../../server/src/features/tokenLegend';
import { encodeTokens } from '../../../server/src/lsp/connection/tokenEncoding';
import type { DocumentModel } from '../../../server/src/model/document';
import { texts } from '../../fuzz/sources';
import { OBSERVATIONS, read } from '../../support/documents';
import { fc, runs } from '../../support/random';

/** A token as a client reads it: words and their type. */
interface Shown {
  readonly words: string;
  readonly type: string;
}

/** The tokens of a document as a client reads them; fails where they go backwards, overlap or leave their line. */
function shown(model: DocumentModel): readonly Shown[] {
  const { text } = model.text;
  const data = encodeTokens(model.text.lines, semanticTokens(model, { start: 0, end: text.length }));
  const lines = text.split(/\r\n|\r|\n/);
  const found: Shown[] = [];
  let line = 0;
  let end = 0;
  let start = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = -1, right = -1, length = 0, type = -1] = data.slice(i, i + 4);
    assert.ok(down >= 0 && right >= 0 && length > 0, `token ${i / 5} goes backwards: ${data.slice(i, i + 5)}`);
    line += down;
    start = down > 0 ? right : start + right;
    assert.ok(down > 0 || start >= end, `token ${i / 5} overlaps the one before`);
    end = start + length;
    const ofLine = lines[line] ?? '';
    assert.ok(end <= ofLine.length, `token ${i / 5} leaves its line`);
    found.push({ words: ofLine.slice(start, end), type: TOKEN_TYPES[type] ?? '' });
  }
  return found;
}

/** What a converter may leave before, after and within whatever stands in a line. */
const LEFTOVER = '[bookmark: hit4]';

describe('semantic tokens', () => {
  for (const [what, line, expected] of [
    ['a paragraph', `${LEFTOVER}41.\tWords.`, ['comment', 'number']],
    ['a paragraph, with space', `${LEFTOVER} 41.\t${LEFTOVER}Words.`, ['comment', 'number', 'comment']],
    ['a subparagraph', `41.\tWords:\n${LEFTOVER}\t(a)\tMore words.`, ['number', 'comment', 'enumMember']],
    ['a heading', `${LEFTOVER}\tA.\tPositive aspects\n\n41.\tWords.`, ['comment', 'namespace', 'number']],
  ] as const) {
    it(`keep their order where a leftover stands before the marker of ${what}`, () => {
      const found = shown(read(`${OBSERVATIONS}40.\tWords.\n\n${line}\n`));
      const from = found.findIndex(({ words }) => words === '40.') + 1;
      assert.deepEqual(
        found.slice(from).map(({ type }) => type),
        expected,
      );
    });
  }

  it('go forward, do not overlap and stay within their line in any text', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 6 }), (text, places) => {
        const lines = text.split('\n');
        for (const place of places) {
          const at = place % lines.length;
          lines[at] = `${LEFTOVER}${place % 2 === 0 ? ' ' : ''}${lines[at]}`;
        }
        shown(read(lines.join('\n')));
      }),
      { numRuns: runs(150) },
    );
  });

  it('of a part of a document are among those of the whole', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const model = read(text);
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const whole = new Set(
          semanticTokens(model, { start: 0, end: text.length }).map((token) => JSON.stringify(token)),
        );
        for (const token of semanticTokens(model, { start, end })) assert.ok(whole.has(JSON.stringify(token)));
      }),
    );
  });
});
