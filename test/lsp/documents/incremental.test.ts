import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Position } from 'vscode-languageserver';
import { applied, editOf, mutation, outsideBreak } from '../../fuzz/mutations';
import { DRAFT } from '../../support/documents';
import { fc, runs } from '../../support/random';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';
import { positionOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/a.txt';

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
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (mutations, isOneNotification) => {
          let text = DRAFT;
          await edited.open(URI, text);
          const changes = mutations.map((m) => {
            const edit = editOf(text, m);
            const range = { start: positionOf(text, edit.start), end: positionOf(text, edit.end) };
            text = applied(text, edit);
            return { range, text: edit.text };
          });
          if (isOneNotification) await edited.change(URI, ...changes);
          else for (const change of changes) await edited.change(URI, change);
          await fresh.open(URI, text);
          const shares = [0.1, 0.5, 0.97, mutations.at(-1)?.at ?? 0];
          const positions = shares.map((share) =>
            positionOf(text, outsideBreak(text, Math.floor(share * text.length))),
          );
          assert.deepEqual(await answers(edited, positions), await answers(fresh, positions));
          for (const client of [edited, fresh]) {
            await client.close(URI);
            client.published.length = 0;
          }
        },
      ),
      { numRuns: runs(40) },
    );
  });
});
