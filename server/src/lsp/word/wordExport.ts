import type { CancellationToken } from 'vscode-languageserver';
import { asBase64 } from '../../base64';
import { exportWord } from '../../export/exportWord';
import { EXPORT_WORD, type ExportedWordFile, type ExportWordParams } from '../../protocol';
import type { ServerSession } from '../session/serverSession';

/** Exports documents as Word files; the client writes the file. */
export function listenForExport(session: ServerSession): void {
  session.connection.onRequest(
    EXPORT_WORD,
    async ({ uri, date }: ExportWordParams, token: CancellationToken): Promise<ExportedWordFile | null> => {
      await session.ready(uri);
      const document = token.isCancellationRequested ? undefined : session.model(uri);
      if (!document) return null;
      const { bytes, left } = exportWord(document, { date });
      return { bytes: asBase64(bytes), ...left, symbol: document.identity.symbol?.canonical ?? '' };
    },
  );
}
