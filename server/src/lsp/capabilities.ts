import {
  type ClientCapabilities,
  type InitializeResult,
  PositionEncodingKind,
  type SemanticTokensOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/tokenLegend';
import { type InitializationOptions, TREATY_SCHEME } from '../protocol';
import { CODE_ACTION_KINDS } from './codeActionKinds';
import { SERVER_COMMANDS } from './serverCommands';

/** Who reports, as editors show it beside a finding. */
export const SOURCE = 'treaty-body';

/**
 * The answer to `initialize`: what is offered to a client. What a client asks for of its own accord is offered to each, for many
 * ask for more than they announce; what changes how the server behaves, only to one that announces it. This is said before the rest of
 * the server is loaded, so nothing is imported here that is not as small as this file.
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
      ...(client.general?.positionEncodings && { positionEncoding: positionEncodingOf(client) }),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
      documentLinkProvider: { resolveProvider: false },
      inlayHintProvider: true,
      completionProvider: { triggerCharacters: [' ', '(', '–', '/'], resolveProvider: true },
      codeLensProvider: { resolveProvider: false },
      workspaceSymbolProvider: true,
      renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      semanticTokensProvider: semanticTokens(client),
      ...(placesCursor(client, options) && { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
      ...(!options.extension && { executeCommandProvider: { commands: [...SERVER_COMMANDS] } }),
      ...(Object.keys(workspace).length > 0 && { workspace }),
      ...(pullsDiagnostics(client) && {
        diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}

const POSITION_ENCODINGS: readonly string[] = [
  PositionEncodingKind.UTF8,
  PositionEncodingKind.UTF16,
  PositionEncodingKind.UTF32,
];

/** In what columns are counted between client and server: as the client likes best of what is known here. */
export function positionEncodingOf({ general }: ClientCapabilities): PositionEncodingKind {
  return general?.positionEncodings?.find((one) => POSITION_ENCODINGS.includes(one)) ?? PositionEncodingKind.UTF16;
}

/** Whether a client asks for diagnostics, so that they need not be sent to it. */
export function pullsDiagnostics(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/** Whether a client reads treaty documents by a request of the protocol. One that shows them in its own way asks in its own way. */
export function readsTreaties(client: ClientCapabilities, options: InitializationOptions): boolean {
  return !options.treatyDocuments && client.workspace?.textDocumentContent !== undefined;
}

/** Whether the cursor comes to stand after what is written at it while one types: by the client itself, or because it can be told. */
function placesCursor({ textDocument, window }: ClientCapabilities, { extension }: InitializationOptions): boolean {
  return extension ? textDocument?.onTypeFormatting !== undefined : window?.showDocument?.support === true;
}

/** As a client asks for them; all at once and by the part to one that does not say how. */
function semanticTokens({ textDocument }: ClientCapabilities): SemanticTokensOptions {
  const { full, range } = textDocument?.semanticTokens?.requests ?? { full: true, range: true };
  const delta = typeof full === 'object' && full.delta === true;
  return {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    ...(full && { full: delta ? { delta } : true }),
    ...(range && { range: true }),
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
