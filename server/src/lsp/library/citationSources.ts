import type { CancellationToken } from 'vscode-languageserver';
import type { Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { foreignPlace } from '../../model/summary';
import { documentsOf, isDocumentOf, uriKey } from '../../model/workspace';
import { printsNeeded } from '../../sources/printsNeeded';
import { documentsNeeded } from '../../sources/reproducedText';
import { doubtsAbout, type SourceDocument, type SourceList } from '../../sources/sourceList';
import { isWordFile } from '../documents/wordDocuments';
import { type Library, Slices } from './library';
import type { TreatyShelf } from './treatyShelf';

/** Server services for finding sources. */
interface CitationSourcesNeeds {
  readonly library: Library;
  readonly shelf: TreatyShelf;
}

/** How many corrigenda of a document to look for. */
const MAX_CORRIGENDA = 3;

/** Finds what documents cite: other documents, open or in files, official texts of treaties and their fingerprints. */
export class CitationSources {
  constructor(private readonly needs: CitationSourcesNeeds) {}

  /**
   * The sources of a document, as far as files have been read by now. Only documents that it cites are read; the time grows with its
   * citations, not with the folder. Undefined if the wait was cancelled.
   */
  async of(model: DocumentModel, token: CancellationToken): Promise<SourceList | undefined> {
    const { library, shelf } = this.needs;
    await Promise.all([library.whenListed(), shelf.readOfficial()]);
    await Promise.all([...printsNeeded(model)].map((id) => shelf.loadPrints(id)));
    const documents = new Map<string, SourceDocument>();
    const slices = new Slices();
    for (const symbol of documentsNeeded(model)) {
      const bestDocument = await this.document(symbol, model);
      if (bestDocument) documents.set(symbol, bestDocument);
      if (!(await slices.next(token))) return undefined;
    }
    return {
      treaty: shelf.officialOf,
      prints: shelf.printsOf,
      document: (symbol) => documents.get(symbol),
    };
  }

  /** The source of one quotation, read if necessary. */
  async ofTarget(target: Target | undefined, model: DocumentModel): Promise<SourceList> {
    const { library, shelf } = this.needs;
    if (target?.kind === 'article' || target?.kind === 'instrument')
      await Promise.all([shelf.readOfficial(), shelf.loadPrints(target.instrument)]);
    const symbol = target && foreignPlace(target)?.symbol;
    if (symbol !== undefined) await library.whenListed();
    const document = symbol === undefined ? undefined : await this.document(symbol, model);
    const isEnglish = model.language.language.id === 'en';
    return {
      treaty: shelf.officialOf,
      ...(isEnglish && { prints: shelf.printsOf }),
      document: (one) => (one === symbol ? document : undefined),
    };
  }

  /** Whether a corrigendum of the document with a symbol is available. */
  hasCorrigendum(symbol: string, from: DocumentModel): boolean {
    const { workspace } = this.needs.library;
    return Array.from({ length: MAX_CORRIGENDA }, (_, i) => `${symbol}/Corr.${i + 1}`).some(
      (corrigendum) => documentsOf(workspace, corrigendum, from).length > 0,
    );
  }

  /** The document with the given symbol that raises the fewest doubts. */
  async document(symbol: string, from: DocumentModel): Promise<SourceDocument | undefined> {
    const { library } = this.needs;
    const { workspace } = library;
    const hasCorrigendum = this.hasCorrigendum(symbol, from);
    let bestDocument: SourceDocument | undefined;
    for (const { uri, model } of documentsOf(workspace, symbol, from)) {
      if (uriKey(uri) === uriKey(from.text.uri)) continue;
      const document = model ?? (await library.load(uri));
      if (!document || !isDocumentOf(document, symbol)) continue;
      const doubts = doubtsAbout(document, from.language.language.id, hasCorrigendum);
      if (!bestDocument || doubts.length < bestDocument.doubts.length)
        bestDocument = { model: document, isWord: isWordFile(uri), doubts };
      if (doubts.length === 0) break;
    }
    return bestDocument;
  }
}
