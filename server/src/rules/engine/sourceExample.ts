import type { OfficialText } from '../../catalogue/official';
import { type DocumentModel, readDocument } from '../../model/document';
import { ownAddresses } from '../../model/summary';
import { doubtsAbout, type SourceDocument, type SourceList } from '../../sources/sourceList';
import { openText } from '../../text/textVersion';

/** The sources of an example, in addition to its document. */
export interface SourceExample {
  readonly documents?: readonly string[];
  readonly treaty?: OfficialText;
}

/** The sources of an example in a language. Texts are parsed once, so that an unchanged source is the same object. */
export function sourcesOfExample({ documents = [], treaty }: SourceExample, language = 'en'): SourceList {
  const bySymbol = new Map<string, SourceDocument>();
  for (const [i, text] of documents.entries()) {
    const model: DocumentModel = readDocument(openText(`file:///beside-${i + 1}.txt`, 'treaty-body', 0, text));
    const source = { model, isWord: false, doubts: doubtsAbout(model, language, false) };
    for (const symbol of ownAddresses(model)) bySymbol.set(symbol, source);
  }
  return {
    treaty: (instrument) => (treaty?.instrument === instrument ? treaty : undefined),
    document: (symbol) => bySymbol.get(symbol),
  };
}
