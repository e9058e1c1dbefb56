import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentModel } from '../model/document';
import { ownAddresses } from '../model/summary';
import { documentsOf, isDocumentOf, uriKey } from '../model/workspace';
import type { OpenDocuments } from './documents';
import type { Library } from './library';

/** What finding a document needs from the server around it. */
export interface OtherDocumentsNeeds {
  readonly documents: OpenDocuments;
  readonly library: Library;
}

/** The documents that others cite, open or in files. */
export class OtherDocuments {
  constructor(private readonly needs: OtherDocumentsNeeds) {}

  /** The document that a symbol stands for; if it is worth the time, all files are read before it is given up. */
  async find(
    symbol: string,
    from: DocumentModel,
    token: CancellationToken,
    isWorthReadingAll = false,
  ): Promise<DocumentModel | undefined> {
    const { library } = this.needs;
    if (ownAddresses(from).includes(symbol)) return from;
    await library.listed();
    for (let complete = !isWorthReadingAll; ; complete = true) {
      for (const { uri, model } of documentsOf(library.workspace, symbol, from)) {
        if (uriKey(uri) === uriKey(from.text.uri)) continue;
        const document = model ?? (await library.load(uri));
        if (token.isCancellationRequested) return undefined;
        // Having been read, it may turn out to be another document than its name says.
        if (document && isDocumentOf(document, symbol)) return document;
      }
      if (complete || !(await library.read(token))) return undefined;
    }
  }

  /** Whether a request about a version is not to be answered any more: it was cancelled, or the text has moved on. */
  isStale(model: DocumentModel, token: CancellationToken): boolean {
    return token.isCancellationRequested || this.needs.documents.get(model.text.uri) !== model;
  }
}
