import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentSymbol, Location } from 'vscode-languageserver';
import type { OperateAnswer, OperationRequest } from '../../../server/src/protocol';
import { builtServer } from '../support/builtServer';
import { positionOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/CCPR-C-131-D-2901-2016.txt';
const VIEWS = `CCPR/C/131/D/2901/2016

Human Rights Committee

Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2901/2016

1.\tThe author is A.B., a national of Xandoria.

The facts as submitted by the author

2.1\tThe author was detained.

2.3\tThe author complained (see para. 2.1 above).
`;

const at = (words: string) => positionOf(VIEWS, VIEWS.indexOf(words));

const OPERATIONS: readonly OperationRequest[] = [
  { kind: 'renumber' },
  { kind: 'insert-paragraph' },
  { kind: 'insert-pair' },
  { kind: 'insert-item' },
  { kind: 'split' },
  { kind: 'merge' },
  { kind: 'to-item' },
  { kind: 'to-paragraph' },
  { kind: 'delete', what: 'paragraph' },
  { kind: 'move', what: 'innermost', direction: 'up' },
  { kind: 'move-after', what: 'innermost', place: '2.3' },
  { kind: 'follow-up', places: ['2.1'], period: '', deadline: false },
];

describe('Views and decisions over the protocol', () => {
  it('have an outline, definitions and references', async () => {
    const client = await start({
      capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    });
    await client.open(URI, VIEWS);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    const facts = symbols.find(({ name }) => name.startsWith('The facts'));
    assert.deepEqual(
      facts?.children?.map(({ name }) => name.split(' ')[0]),
      ['2.1', '2.3'],
    );
    const found = await client.at<Location[]>('textDocument/references', URI, at('2.1\t'), {
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [at('2.1 above')],
    );
  });

  it('say of every operation on numbers that it is not done there', async () => {
    const client = await start({ capabilities: { textDocument: { rename: { prepareSupport: true } } } });
    await client.open(URI, VIEWS);
    for (const operation of OPERATIONS) {
      const params = { uri: URI, position: at('complained'), operation, confirmed: true };
      const answer = await client.request<OperateAnswer>('treatyBody/operate', params);
      assert.equal(answer.kind, 'refused', operation.kind);
      assert.match(answer.kind === 'refused' ? answer.message : '', /numbered by parts/, operation.kind);
    }
    await assert.rejects(client.at('textDocument/prepareRename', URI, at('2.3\t')), /numbered by parts/);
    await assert.rejects(client.at('textDocument/rename', URI, at('2.3\t'), { newName: '9' }), /numbered by parts/);
    const range = { start: at('2.3\t'), end: at('2.3\t') };
    const actions = await client.codeActions(URI, range, { triggerKind: 1 });
    assert.deepEqual(
      actions.filter(({ title }) => /renumber|paragraph/i.test(title)).map(({ title }) => title),
      [],
    );
  });

  it('can be cited', async () => {
    const client = await start();
    await client.open(URI, VIEWS);
    const operation: OperationRequest = { kind: 'cite', places: ['2.1'], selections: [] };
    const answer = await client.request<OperateAnswer>('treatyBody/operate', {
      uri: URI,
      position: at(', a national'),
      operation,
      confirmed: true,
    });
    assert.ok(answer.kind === 'edit', JSON.stringify(answer));
    assert.match(answer.edits[0]?.newText ?? '', /paragraph 2\.1/);
  });
});
