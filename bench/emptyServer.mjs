// The smallest possible language server on this library: it keeps nothing and answers each change with no diagnostics.
// By its path: a peer brings an older version, which is nearer once the peers are installed.
import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
} from '../node_modules/vscode-languageserver/lib/node/main.js';
import { isMain } from '../scripts/isMain.mjs';

if (isMain(import.meta.filename)) {
  const connection = createConnection(ProposedFeatures.all);
  connection.onInitialize(() => ({
    capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
  }));
  const answer = ({ textDocument: { uri, version } }) => connection.sendDiagnostics({ uri, version, diagnostics: [] });
  connection.onDidOpenTextDocument(answer);
  connection.onDidChangeTextDocument(answer);
  connection.listen();
}
