import type { CancellationToken, Connection } from 'vscode-languageserver';
import { asBase64 } from '../../base64';
import { exportWord } from '../../export/exportWord';
import type { DocumentModel } from '../../model/document';
import { EXPORT_WORD, type ExportedWordFile, type ExportWordParams } from '../../protocol';

/** What the request needs from the server. */
interface ExportingServer {
  readonly connection: Connection;
  /** The present version of an open document; undefined if it is not open. */
  model(uri: string): DocumentModel | undefined;
  /** Resolves once the settings of a document are known. */
  ready(uri: string): Promise<void>;
}

/** Exports documents as Word files; the client writes the file. */
export function listenForExport({ connection, model, ready }: ExportingServer): void {
  connection.onRequest(
    EXPORT_WORD,
    async ({ uri, date }: ExportWordParams, token: CancellationToken): Promise<ExportedWordFile | null> => {
      await ready(uri);
      const document = token.isCancellationRequested ? undefined : model(uri);
      if (!document) return null;
      const { bytes, left } = exportWord(document, { date });
      return { bytes: asBase64(bytes), ...left, symbol: document.identity.symbol?.canonical ?? '' };
    },
  );
}
