// VS Code's Markdown language service behind a connection that pushes diagnostics, as a peer to compare with. It parses
// in its own process; in VS Code the editor parses, and sends the tokens over.
import MarkdownIt from 'markdown-it';
import { CancellationToken, createConnection, Emitter, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, DiagnosticLevel, githubSlugifier, LogLevel } from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

const none = CancellationToken.None;
const warning = DiagnosticLevel.warning;
const connection = createConnection();
const documents = new Map();
const changed = new Emitter();
const created = new Emitter();
const deleted = new Emitter();
const markdown = new MarkdownIt({ html: true });
const service = createLanguageService({
  workspace: {
    workspaceFolders: [],
    onDidChangeMarkdownDocument: changed.event,
    onDidCreateMarkdownDocument: created.event,
    onDidDeleteMarkdownDocument: deleted.event,
    getAllMarkdownDocuments: async () => documents.values(),
    hasMarkdownDocument: (uri) => documents.has(uri.toString()),
    openMarkdownDocument: async (uri) => documents.get(uri.toString()),
    stat: async (uri) => (documents.has(uri.toString()) ? { isDirectory: false } : undefined),
    readDirectory: async () => [],
  },
  parser: { slugifier: githubSlugifier, tokenize: async (document) => markdown.parse(document.getText(), {}) },
  logger: { level: LogLevel.Off, log: () => undefined },
});
const checks = {
  validateReferences: warning,
  validateFragmentLinks: warning,
  validateFileLinks: warning,
  validateMarkdownFileLinkFragments: warning,
  validateUnusedLinkDefinitions: warning,
  validateDuplicateLinkDefinitions: warning,
  ignoreLinks: [],
};

async function publish(document) {
  const diagnostics = await service.computeDiagnostics(document, checks, none);
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
}

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
  },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
  const document = TextDocument.create(URI.parse(uri).toString(), languageId, version, text);
  documents.set(document.uri, document);
  created.fire(document);
  void publish(document);
});
connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
  const document = TextDocument.update(documents.get(URI.parse(uri).toString()), contentChanges, version);
  changed.fire(document);
  void publish(document);
});
connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
  documents.delete(URI.parse(uri).toString());
  deleted.fire(URI.parse(uri));
});
const answer = (method) => (params) => {
  const document = documents.get(URI.parse(params.textDocument.uri).toString());
  return document && method(document, params);
};
connection.onDocumentSymbol(answer((document) => service.getDocumentSymbols(document, {}, none)));
connection.onDefinition(answer((document, { position }) => service.getDefinition(document, position, none)));
connection.onReferences(
  answer((document, { position, context }) => service.getReferences(document, position, context, none)),
);
connection.listen();
