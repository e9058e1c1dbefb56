import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentSymbol, Hover, Location, Position, Range, SemanticTokens } from 'vscode-languageserver';
import { countColumnsIn } from '../../../server/src/lsp/connection/columns';
import { OpenDocuments } from '../../../server/src/lsp/documents/documents';
import { LineIndex } from '../../../server/src/text/lines';
import { fc, runs } from '../../support/random';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';
import { positionOf, rangeOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';

/** The columns that a piece of a line takes. */
type Width = (piece: string) => number;
const WIDTHS: Readonly<Record<string, Width>> = {
  'utf-8': (piece) => Buffer.byteLength(piece, 'utf8'),
  'utf-16': (piece) => piece.length,
  'utf-32': (piece) => [...piece].length,
};

/** Letters of one to four bytes, outside the basic plane too, before and after whatever is marked. */
const TEXT = [
  'CMW/C/XAA/CO/1',
  '',
  'Concluding observations on the initial report of Xandoria',
  '',
  '1.\tThe État “𝒳andoria 😀” recognises 𠀋 it, and organises it.',
  '2.\tÀ 𝔄 😀: see paragraph 1 above, 𝔅 and paragraph 9 above 𝔅.',
  '3.\tThe State party should:',
  '\t(a)\t𝔄ct;',
  '\t(b)\t𝔓ay as paragraph 2 says.',
  '',
].join('\n');

/** The same place in the columns of an encoding. */
function inColumns(width: Width, { line, character }: Position): Position {
  return { line, character: width((TEXT.split('\n')[line] ?? '').slice(0, character)) };
}

function rangeIn(width: Width, words: string, context = words): Range {
  const { start: from, end } = rangeOf(TEXT, words, context);
  return { start: inColumns(width, from), end: inColumns(width, end) };
}

function opened(...encodings: readonly string[]): Promise<TestClient> {
  return start({
    capabilities: {
      general: { positionEncodings: encodings },
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    },
  });
}

describe('columns', () => {
  for (const [encodings, expected] of [
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-32', 'utf-8', 'utf-16'], 'utf-32'],
    [['utf-16', 'utf-8'], 'utf-16'],
    [['utf-7', 'utf-32'], 'utf-32'],
    [['utf-7'], 'utf-16'],
    [[], 'utf-16'],
  ] as const) {
    it(`are counted in ${expected} with a client that likes ${encodings.join(', ') || 'nothing'}`, async () => {
      const client = await opened(...encodings);
      assert.equal(client.initialized.capabilities.positionEncoding, expected);
    });
  }

  it('are not spoken of with a client that does not speak of them', async () => {
    const client = await start();
    assert.equal(client.initialized.capabilities.positionEncoding, undefined);
  });

  for (const [encoding, width] of Object.entries(WIDTHS)) {
    it(`are those of ${encoding} in whatever is asked and answered`, async () => {
      const client = await opened(encoding);
      await client.open(URI, TEXT);
      const [ize, other, exists] = await client.diagnostics(URI);
      assert.deepEqual(ize?.range, rangeIn(width, 'recognises'));
      assert.deepEqual(other?.range, rangeIn(width, 'organises'));
      assert.deepEqual(exists?.range, rangeIn(width, '9', '9 above'));

      const inReference = inColumns(width, positionOf(TEXT, TEXT.indexOf('1 above')));
      const found = await client.at<readonly Location[]>('textDocument/definition', URI, inReference);
      assert.deepEqual(found, [{ uri: URI, range: rangeIn(width, '1.', '1.\tThe État') }]);
      const after = { line: inReference.line, character: inReference.character + width(' above, 𝔅 and') };
      assert.deepEqual(await client.at('textDocument/definition', URI, after), []);
      const hover = await client.at<Hover>('textDocument/hover', URI, inReference);
      assert.deepEqual(hover.range, rangeIn(width, '1', '1 above'));

      const [action] = await client.codeActions(URI, rangeIn(width, 'organises'), { only: ['quickfix'] });
      assert.deepEqual(action?.edit?.changes?.[URI], [{ range: rangeIn(width, 'organises'), newText: 'organizes' }]);

      const symbols = await client.request<readonly DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: URI },
      });
      const third = symbols
        .flatMap(({ children }) => children ?? [])
        .concat(symbols)
        .find(({ name }) => /^3\b/.test(name));
      assert.deepEqual(
        third?.range.end,
        inColumns(width, positionOf(TEXT, TEXT.indexOf('2 says.') + '2 says.'.length)),
      );

      const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
        textDocument: { uri: URI },
      });
      assert.deepEqual(
        placesOf(data).filter(({ start: { line } }) => line === 5),
        [rangeIn(width, '2.'), rangeIn(width, 'paragraph 1'), rangeIn(width, 'paragraph 9')],
      );
    });

    it(`are those of ${encoding} in changes of a text`, async () => {
      const client = await opened(encoding);
      await client.open(URI, TEXT);
      assert.equal((await client.diagnostics(URI)).length, 3);
      await client.change(URI, { range: rangeIn(width, '9', '9 above'), text: '1' });
      assert.deepEqual(
        (await client.diagnostics(URI)).map(({ code }) => code),
        ['ize', 'ize'],
      );
      await client.change(
        URI,
        { range: rangeIn(width, '😀: ', '😀: see'), text: '𝔄: ' },
        { range: rangeIn(width, 'recognises'), text: 'recognizes' },
      );
      assert.deepEqual(
        (await client.diagnostics(URI)).map(({ code }) => code),
        ['ize'],
      );
    });
  }

  it('and offsets are each other’s reverse in any line, however long', () => {
    const unit = fc.constantFrom('a', 'é', '€', '😀', '𝒳', '\ud83d', '\ude00', '\t', ' ');
    const line = fc.oneof(
      fc.array(unit, { maxLength: 30 }),
      fc
        .tuple(fc.array(unit, { minLength: 1, maxLength: 9 }), fc.integer({ min: 60, max: 400 }))
        .map(([units, times]) => Array.from({ length: times }, () => units).flat()),
    );
    const property = fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 40 }),
      (units, places) => {
        const text = units.map((one) => one.join('')).join('\n');
        for (const encoding of ['utf-8', 'utf-32']) {
          const width = WIDTHS[encoding] ?? (() => 0);
          const lines = LineIndex.of(text, countColumnsIn(encoding));
          for (const place of places) {
            const offset = place % (text.length + 1);
            const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
            const isWithin =
              /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
            const whole = isWithin ? offset - 1 : offset;
            const { line: at, character } = lines.positionAt(offset);
            assert.equal(character, width(text.slice(lineStart, whole)), `${encoding} ${offset}`);
            assert.equal(lines.offsetAt({ line: at, character }), whole, `${encoding} ${offset}`);
            const next = String.fromCodePoint(text.codePointAt(whole) ?? 0);
            // Within a character is at its beginning.
            for (let inside = 1; next !== '\n' && whole < text.length && inside < width(next); inside++)
              assert.equal(lines.offsetAt({ line: at, character: character + inside }), whole);
          }
          for (const [at, one] of units.entries()) {
            const end = lines.startOf(at) + one.join('').length;
            assert.equal(lines.offsetAt({ line: at, character: 1e9 }), end);
            assert.equal(lines.offsetAt({ line: at, character: -1 }), lines.startOf(at));
          }
        }
      },
    );
    fc.assert(property, { numRuns: runs(60) });
  });

  it('of several changes in one notification are those of the text that each has before it', () => {
    const unit = fc.constantFrom('a', 'é', '😀', '𝒳', '\n', '\r\n', ' ');
    const words = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), words), { minLength: 1, maxLength: 8 });
    const property = fc.property(fc.array(words, { maxLength: 8 }), edits, (parts, wanted) => {
      for (const encoding of ['utf-8', 'utf-32']) {
        const width = WIDTHS[encoding] ?? (() => 0);
        let text = parts.join('');
        const documents = new OpenDocuments(undefined, undefined, countColumnsIn(encoding));
        documents.open(URI, 'treaty-body', 1, text);
        const place = (offset: number) => {
          const before = text.slice(0, offset).split(/\r\n|\r|\n/);
          return { line: before.length - 1, character: width(before.at(-1) ?? '') };
        };
        const changes = wanted.map(([one, other, put]) => {
          // Where characters begin: an editor knows no other places.
          const places = [...text.matchAll(/\r\n|./gsu)].map(({ index }) => index).concat(text.length);
          const [from = 0, to = 0] = [one, other].map((n) => places[n % places.length] ?? 0).sort((a, b) => a - b);
          const change = { range: { start: place(from), end: place(to) }, text: put };
          text = text.slice(0, from) + put + text.slice(to);
          return change;
        });
        documents.change(URI, 2, changes);
        assert.equal(documents.text(URI)?.text, text);
      }
    });
    fc.assert(property, { numRuns: runs(200) });
  });
});

/** The places of tokens, whose lines and columns are told from one to the next. */
function placesOf(data: readonly number[]): readonly Range[] {
  const places: Range[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(i, i + 3);
    line += down;
    character = down > 0 ? right : character + right;
    places.push({ start: { line, character }, end: { line, character: character + length } });
  }
  return places;
}
