import {
  type ClientCapabilities,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/tokenLegend';
import { type InitializationOptions, TREATY_SCHEME } from '../protocol';
import { CODE_ACTION_KINDS } from './codeActionKinds';

/** Who reports, as editors show it beside a finding. */
export const SOURCE = 'treaty-body';

/**
 * The answer to `initialize`: what is offered to a client. What the client did not announce is not offered. This is said before
 * the rest of the server is loaded, so nothing is imported here that is not as small as this file.
 */
export function initializeResult(
  client: ClientCapabilities,
  options: InitializationOptions,
  version: string,
): InitializeResult {
  const workspace = workspaceCapabilities(client, options);
  return {
    serverInfo: { name: 'treaty-body', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
      ...navigationCapabilities(client),
      ...editCapabilities(client),
      ...(Object.keys(workspace).length > 0 && { workspace }),
      ...(pullsDiagnostics(client) && {
        diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}

/** Whether a client asks for diagnostics, so that they need not be sent to it. */
export function pullsDiagnostics(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/** Whether a client reads treaty documents by a request of the protocol. One that shows them in its own way asks in its own way. */
export function readsTreaties(client: ClientCapabilities, options: InitializationOptions): boolean {
  return !options.treatyDocuments && client.workspace?.textDocumentContent !== undefined;
}

function navigationCapabilities({ textDocument, workspace }: ClientCapabilities): ServerCapabilities {
  const tokens = textDocument?.semanticTokens?.requests;
  const delta = typeof tokens?.full === 'object' && tokens.full.delta === true;
  return {
    ...(textDocument?.documentLink && { documentLinkProvider: { resolveProvider: false } }),
    ...(tokens && {
      semanticTokensProvider: {
        legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
        ...(tokens.full && { full: delta ? { delta } : true }),
        ...(tokens.range && { range: true }),
      },
    }),
    ...(textDocument?.inlayHint && { inlayHintProvider: true }),
    ...(textDocument?.completion && {
      completionProvider: { triggerCharacters: [' ', '(', '–'], resolveProvider: true },
    }),
    ...(textDocument?.codeLens && { codeLensProvider: { resolveProvider: false } }),
    ...(workspace?.symbol && { workspaceSymbolProvider: true }),
  };
}

function editCapabilities({ textDocument }: ClientCapabilities): ServerCapabilities {
  const { rename, onTypeFormatting, formatting, rangeFormatting } = textDocument ?? {};
  return {
    ...(rename && { renameProvider: rename.prepareSupport ? { prepareProvider: true } : true }),
    ...(onTypeFormatting && { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
    ...(formatting && { documentFormattingProvider: true }),
    ...(rangeFormatting && { documentRangeFormattingProvider: true }),
  };
}

function workspaceCapabilities(
  client: ClientCapabilities,
  options: InitializationOptions,
): NonNullable<ServerCapabilities['workspace']> {
  return {
    ...(client.workspace?.workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
    ...(readsTreaties(client, options) && { textDocumentContent: { schemes: [TREATY_SCHEME] } }),
  };
}
