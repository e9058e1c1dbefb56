import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentModel } from '../../model/document';
import { ownAddresses } from '../../model/summary';
import { documentsOf, isDocumentOf, uriKey } from '../../model/workspace';
import type { OpenDocuments } from '../documents/documents';
import type { Library } from './library';

/** Server services for finding a document. */
interface OtherDocumentsNeeds {
  readonly documents: OpenDocuments;
  readonly library: Library;
}

/** Finds cited documents, open or in files. */
export class OtherDocuments {
  constructor(private readonly needs: OtherDocumentsNeeds) {}

  /** The document with the given symbol. If `isWorthReadingAll`, the search reads every file before giving up. */
  async find(
    symbol: string,
    from: DocumentModel,
    token: CancellationToken,
    isWorthReadingAll = false,
  ): Promise<DocumentModel | undefined> {
    const { library } = this.needs;
    if (ownAddresses(from).includes(symbol)) return from;
    await library.whenListed();
    for (let complete = !isWorthReadingAll; ; complete = true) {
      for (const { uri, model } of documentsOf(library.workspace, symbol, from)) {
        if (uriKey(uri) === uriKey(from.text.uri)) continue;
        const document = model ?? (await library.load(uri));
        if (token.isCancellationRequested) return undefined;
        // Its content may show that it is not the document that its name suggests.
        if (document && isDocumentOf(document, symbol)) return document;
      }
      if (complete || !(await library.read(token))) return undefined;
    }
  }

  /** Whether a request about a version should no longer be answered: it was cancelled, or the text has changed. */
  isStale(model: DocumentModel, token: CancellationToken): boolean {
    return token.isCancellationRequested || this.needs.documents.get(model.text.uri) !== model;
  }
}
