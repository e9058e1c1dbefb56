import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Position } from 'vscode-languageserver';
import { DRAFT } from '../support/documents';
import { builtServer } from './built';
import type { TestClient } from './client';
import { positionOf } from './positions';

const start = builtServer();
const URI = 'file:///drafts/a.txt';

/** What an edit may put in. */
const PIECES = [
  '',
  '9',
  '99',
  '12 bis',
  '\n',
  '\n\n',
  '\t',
  '(b)',
  'paragraph 3 above',
  'paragraphs 11–14',
  'article 95 of the Convention',
  '64.\tMore.\n',
  '\n12.\tThe Committee is concerned.\n',
  '\n\t(a)\tAct;\n',
  '\n\tE.\tHeading\n\n',
  'Annex\n\n',
  ' of the Penal Code',
  '(CRC/C/XAA/CO/2, para. 4)',
  'the previous paragraph',
  '\r\n',
  '😀',
  '[bookmark: hit1]',
];

/** All that a server says of a document. */
async function answers(client: TestClient, positions: readonly Position[]): Promise<unknown> {
  const textDocument = { uri: URI };
  return {
    diagnostics: await client.diagnostics(URI),
    symbols: await client.request('textDocument/documentSymbol', { textDocument }),
    folds: await client.request('textDocument/foldingRange', { textDocument }),
    selections: await client.request('textDocument/selectionRange', { textDocument, positions }),
    at: await Promise.all(
      positions.flatMap((position) => [
        client.at('textDocument/definition', URI, position),
        client.at('textDocument/references', URI, position, { context: { includeDeclaration: true } }),
        client.at('textDocument/hover', URI, position),
      ]),
    ),
  };
}

describe('a document that is edited', () => {
  it('is answered as one that is opened with the same text', async () => {
    const edited = await start();
    const fresh = await start();
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      piece: fc.constantFrom(...PIECES),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (edits, isOneNotification) => {
          let text = DRAFT;
          await edited.open(URI, text);
          const changes = edits.map(({ at, length, piece }) => {
            const from = Math.floor(at * text.length);
            const to = Math.min(text.length, from + length);
            const lines = text.replaceAll('\r\n', ' \n');
            const range = { start: positionOf(lines, from), end: positionOf(lines, to) };
            // The halves of a line break are no place that an editor can name.
            if (text.slice(from - 1, from + 1) === '\r\n' || text.slice(to - 1, to + 1) === '\r\n') return undefined;
            text = text.slice(0, from) + piece + text.slice(to);
            return { range, text: piece };
          });
          const made = changes.filter((change) => change !== undefined);
          if (isOneNotification) await edited.change(URI, ...made);
          else for (const change of made) await edited.change(URI, change);
          await fresh.open(URI, text);
          const positions = [0.1, 0.5, 0.97].map((share) =>
            positionOf(text.replaceAll('\r\n', ' \n'), Math.floor(share * text.length)),
          );
          const last = edits.at(-1);
          if (last) positions.push(positionOf(text.replaceAll('\r\n', ' \n'), Math.floor(last.at * text.length)));
          assert.deepEqual(await answers(edited, positions), await answers(fresh, positions));
          for (const client of [edited, fresh]) {
            await client.close(URI);
            client.published.length = 0;
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
