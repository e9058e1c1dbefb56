import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { ClientCapabilities } from 'vscode-languageserver';
import { initializeResult } from '../../../server/src/lsp/connection/capabilities';
import { SERVER_COMMANDS } from '../../../server/src/lsp/connection/serverCommands';

const LEGEND = {
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

/** What every client is offered, whether or not it has said that it asks for that. */
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
  documentLinkProvider: { resolveProvider: false },
  inlayHintProvider: true,
  completionProvider: { triggerCharacters: [' ', '(', '–', '/'], resolveProvider: true },
  codeLensProvider: { resolveProvider: false },
  workspaceSymbolProvider: { workDoneProgress: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
};

/** What a client is offered in one way or another. */
const USUAL = { renameProvider: true, semanticTokensProvider: { legend: LEGEND, full: true, range: true } };

function extensionOf(options: object): boolean {
  return 'extension' in options && options.extension === true;
}

/** What a client is offered beside that, and in another way than usual. */
function offered(client: object, options: object = {}): object {
  const { capabilities } = initializeResult(client as ClientCapabilities, options, '1.2.3');
  const { textDocumentSync, ...rest } = capabilities;
  for (const [name, value] of Object.entries(ALWAYS))
    assert.deepEqual(capabilities[name as keyof typeof ALWAYS], value, name);
  assert.deepEqual(capabilities.executeCommandProvider?.commands, extensionOf(options) ? undefined : SERVER_COMMANDS);
  const isUsual = (name: string, value: unknown) => isDeepStrictEqual(value, USUAL[name as keyof typeof USUAL]);
  return Object.fromEntries(
    Object.entries(rest).filter(
      ([name, value]) => name !== 'executeCommandProvider' && !(name in ALWAYS) && !isUsual(name, value),
    ),
  );
}

describe('the answer to initialize', () => {
  it('says who answers', () => {
    assert.deepEqual(initializeResult({}, {}, '1.2.3').serverInfo, { name: 'treaty-body', version: '1.2.3' });
  });

  it('offers a client that announces nothing what every client has', () => {
    assert.deepEqual(offered({}), {});
    assert.deepEqual(offered({ textDocument: {}, workspace: {} }), {});
  });

  it('offers what changes its behaviour to a client that announces it, and nothing else', () => {
    for (const [client, expected] of [
      [{ rename: { prepareSupport: true } }, { renameProvider: { prepareProvider: true } }],
      [{ semanticTokens: { requests: {} } }, { semanticTokensProvider: { legend: LEGEND } }],
      [{ semanticTokens: { requests: { full: true } } }, { semanticTokensProvider: { legend: LEGEND, full: true } }],
      [
        { semanticTokens: { requests: { full: { delta: true }, range: true } } },
        { semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } },
      ],
      [{ onTypeFormatting: {} }, {}],
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
      [{ workspaceFolders: true }, { workspace: folders }],
      [{ textDocumentContent: {} }, { workspace: treaties }],
      [{ workspaceFolders: true, textDocumentContent: {} }, { workspace: { ...folders, ...treaties } }],
      [{ configuration: true, workspaceFolders: false }, {}],
    ] as const) {
      assert.deepEqual(offered({ workspace: client }), expected, JSON.stringify(client));
    }
  });

  it('offers what Enter does where the cursor comes to stand after what is written at it', () => {
    const offer = { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } };
    const formats = { textDocument: { onTypeFormatting: {} } };
    const shows = { window: { showDocument: { support: true } } };
    assert.deepEqual(offered(shows), offer);
    assert.deepEqual(offered({ ...shows, ...formats }), offer);
    assert.deepEqual(offered({ ...formats, window: { showDocument: { support: false } } }), {});
    assert.deepEqual(offered(formats, { extension: true }), offer);
    assert.deepEqual(offered(shows, { extension: true }), {});
  });

  it('offers the commands of the server under names that begin unlike those of the extension', () => {
    for (const name of SERVER_COMMANDS) assert.match(name, /^treaty-body\.[a-zA-Z]+$/);
    assert.equal(new Set(SERVER_COMMANDS).size, SERVER_COMMANDS.length);
  });

  it('does not offer treaty documents to a client that shows them in its own way', () => {
    assert.deepEqual(offered({ workspace: { textDocumentContent: {} } }, { treatyDocuments: true }), {});
  });
});
