import type { DisplayLanguage } from '../display/displayLanguage';
import { speakerFor } from '../display/speaker';
import type { DocumentModel } from '../model/document';
import { citations, ownAddresses, spanOfReference } from '../model/summary';
import { parseSymbol } from '../syntax/symbols/parse';
import { officialUrl } from '../syntax/symbols/url';
import type { Span } from '../text/edits';

/** A run of text with an external link, by UTF-16 offsets of the whole text. */
interface DocumentLink extends Span {
  readonly url: string;
  readonly tooltip: string;
}

/**
 * Links from citations of unknown documents to the official documents site. Known documents get no link, since it would compete with go to
 * definition. General comments have none either, since they are cited by number instead of symbol.
 */
export function documentLinks(
  model: DocumentModel,
  isKnown: (symbol: string) => boolean,
  language: DisplayLanguage,
): readonly DocumentLink[] {
  // The tooltip is shown together with the hover, which describes the document.
  const tooltip = speakerFor(language).t('Open on the official documents site');
  const ownSymbols = new Set(ownAddresses(model));
  const pages = new Map<string, { readonly url: string } | undefined>();
  const pageOf = (symbol: string) => {
    if (!pages.has(symbol)) {
      const documentSymbol = ownSymbols.has(symbol) || isKnown(symbol) ? undefined : parseSymbol(symbol);
      pages.set(symbol, documentSymbol && { url: officialUrl(documentSymbol) });
    }
    return pages.get(symbol);
  };
  return citations(model).flatMap(({ block, reference, citation }) => {
    const { target } = reference;
    const isOpen = target.kind === 'other-paragraph' && target.symbol === undefined;
    const page = target.kind === 'general-comment' || isOpen ? undefined : pageOf(citation.symbol);
    if (!page) return [];
    return [
      {
        ...spanOfReference(model, block, reference),
        url: page.url,
        tooltip,
      },
    ];
  });
}
