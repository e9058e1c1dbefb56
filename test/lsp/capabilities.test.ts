import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClientCapabilities } from 'vscode-languageserver';
import { initializeResult } from '../../server/src/lsp/capabilities';

/** What every client is offered. */
const ALWAYS = {
  textDocumentSync: { openClose: true, change: 2, save: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  hoverProvider: true,
  codeActionProvider: {
    codeActionKinds: [
      'quickfix',
      'source.fixAll.treaty-body',
      'refactor.rewrite.treaty-body',
      'refactor.move.treaty-body',
    ],
  },
};

/** What a client is offered beside that. */
function offered(client: object, options: object = {}): object {
  const { capabilities } = initializeResult(client as ClientCapabilities, options, '1.2.3');
  const { textDocumentSync, ...rest } = capabilities;
  for (const [name, value] of Object.entries(ALWAYS))
    assert.deepEqual(capabilities[name as keyof typeof ALWAYS], value, name);
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in ALWAYS)));
}

describe('the answer to initialize', () => {
  it('says who answers', () => {
    assert.deepEqual(initializeResult({}, {}, '1.2.3').serverInfo, { name: 'treaty-body', version: '1.2.3' });
  });

  it('offers a client that announces nothing what every client has', () => {
    assert.deepEqual(offered({}), {});
    assert.deepEqual(offered({ textDocument: {}, workspace: {} }), {});
  });

  it('offers what a client announces, and nothing else', () => {
    const legend = {
      tokenTypes: [
        'namespace',
        'class',
        'number',
        'enumMember',
        'variable',
        'property',
        'type',
        'string',
        'operator',
        'comment',
      ],
      tokenModifiers: ['declaration', 'defaultLibrary'],
    };
    for (const [client, expected] of [
      [{ documentLink: {} }, { documentLinkProvider: { resolveProvider: false } }],
      [{ semanticTokens: { requests: {} } }, { semanticTokensProvider: { legend } }],
      [{ semanticTokens: { requests: { full: true } } }, { semanticTokensProvider: { legend, full: true } }],
      [
        { semanticTokens: { requests: { full: { delta: true }, range: true } } },
        { semanticTokensProvider: { legend, full: { delta: true }, range: true } },
      ],
      [{ inlayHint: {} }, { inlayHintProvider: true }],
      [{ completion: {} }, { completionProvider: { triggerCharacters: [' ', '(', '–'], resolveProvider: true } }],
      [{ codeLens: {} }, { codeLensProvider: { resolveProvider: false } }],
      [{ rename: {} }, { renameProvider: true }],
      [{ rename: { prepareSupport: true } }, { renameProvider: { prepareProvider: true } }],
      [{ onTypeFormatting: {} }, { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }],
      [{ formatting: {} }, { documentFormattingProvider: true }],
      [{ rangeFormatting: {} }, { documentRangeFormattingProvider: true }],
      [
        { diagnostic: {} },
        {
          diagnosticProvider: {
            identifier: 'treaty-body',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        },
      ],
    ] as const) {
      assert.deepEqual(offered({ textDocument: client }), expected, JSON.stringify(client));
    }
    const folders = { workspaceFolders: { supported: true, changeNotifications: true } };
    const treaties = { textDocumentContent: { schemes: ['treaty-body-treaty'] } };
    for (const [client, expected] of [
      [{ symbol: {} }, { workspaceSymbolProvider: true }],
      [{ workspaceFolders: true }, { workspace: folders }],
      [{ textDocumentContent: {} }, { workspace: treaties }],
      [{ workspaceFolders: true, textDocumentContent: {} }, { workspace: { ...folders, ...treaties } }],
      [{ configuration: true, workspaceFolders: false }, {}],
    ] as const) {
      assert.deepEqual(offered({ workspace: client }), expected, JSON.stringify(client));
    }
  });

  it('does not offer treaty documents to a client that shows them in its own way', () => {
    assert.deepEqual(offered({ workspace: { textDocumentContent: {} } }, { treatyDocuments: true }), {});
  });
});
