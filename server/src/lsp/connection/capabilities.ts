import {
  type ClientCapabilities,
  type InitializeResult,
  PositionEncodingKind,
  type SemanticTokensOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../features/tokenLegend';
import { type InitializationOptions, TREATY_SCHEME } from '../../protocol';
import { CODE_ACTION_KINDS, resolvesEdits } from './codeActionKinds';
import { SERVER_COMMANDS } from './serverCommands';

/** The source that editors show next to a finding. */
export const DIAGNOSTIC_SOURCE = 'treaty-body';

/**
 * The `initialize` result. Plain LSP requests are offered to every client, because many use more than they announce; anything that changes
 * the server’s behaviour is offered only to clients that announce support. Runs before the rest of the server is loaded, so import only
 * files as small as this one.
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
      codeActionProvider: {
        codeActionKinds: [...CODE_ACTION_KINDS],
        ...(resolvesEdits(client) && { resolveProvider: true }),
      },
      documentLinkProvider: { resolveProvider: false },
      inlayHintProvider: true,
      completionProvider: { triggerCharacters: [' ', '(', '–', '/'], resolveProvider: true },
      codeLensProvider: { resolveProvider: false },
      workspaceSymbolProvider: { workDoneProgress: true },
      renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      semanticTokensProvider: semanticTokens(client),
      ...(placesCursor(client, options) && { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
      ...(!options.extension && { executeCommandProvider: { commands: [...SERVER_COMMANDS], workDoneProgress: true } }),
      ...(Object.keys(workspace).length > 0 && { workspace }),
      ...(pullsDiagnostics(client) && {
        diagnosticProvider: {
          identifier: DIAGNOSTIC_SOURCE,
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}

const POSITION_ENCODINGS: readonly string[] = [
  PositionEncodingKind.UTF8,
  PositionEncodingKind.UTF16,
  PositionEncodingKind.UTF32,
];

/** The encoding in which columns are counted: the first of the client's preferences that the server supports, otherwise UTF-16. */
export function positionEncodingOf({ general }: ClientCapabilities): PositionEncodingKind {
  return general?.positionEncodings?.find((one) => POSITION_ENCODINGS.includes(one)) ?? PositionEncodingKind.UTF16;
}

/** Whether the client pulls diagnostics, so that they need not be pushed. */
export function pullsDiagnostics(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/** Whether the client reads treaty documents through `workspace/textDocumentContent`. Our extension has a separate request for them. */
export function readsTreaties(client: ClientCapabilities, options: InitializationOptions): boolean {
  return !options.treatyDocuments && client.workspace?.textDocumentContent !== undefined;
}

/** Whether the cursor ends up after text inserted while typing: the client moves it itself, or the server can ask it to. */
function placesCursor({ textDocument, window }: ClientCapabilities, { extension }: InitializationOptions): boolean {
  return extension ? textDocument?.onTypeFormatting !== undefined : window?.showDocument?.support === true;
}

/** The semantic token requests that the client supports; full and range if not specified. */
function semanticTokens({ textDocument }: ClientCapabilities): SemanticTokensOptions {
  const { full, range } = textDocument?.semanticTokens?.requests ?? { full: true, range: true };
  const supportsDelta = typeof full === 'object' && full.delta === true;
  return {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    ...(full && { full: supportsDelta ? { delta: supportsDelta } : true }),
    ...(range && { range: true }),
  };
}

function workspaceCapabilities(
  client: ClientCapabilities,
  options: InitializationOptions,
): NonNullable<ServerCapabilities['workspace']> {
  return {
    ...(client.workspace?.workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
    // Our extension edits the project file itself, even if it is open with unsaved changes.
    ...(!options.extension &&
      client.workspace?.fileOperations?.didRename && {
        fileOperations: { didRename: { filters: [{ pattern: { glob: '**' } }] } },
      }),
    ...(readsTreaties(client, options) && { textDocumentContent: { schemes: [TREATY_SCHEME] } }),
  };
}
