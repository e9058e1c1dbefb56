import type { DisplayLanguage } from '../display/displayLanguage';
import { speaker } from '../display/speaker';
import type { DocumentModel } from '../model/document';
import { citations, ownAddresses, spanOfReference } from '../model/summary';
import { parseSymbol } from '../syntax/symbols/parse';
import { officialUrl } from '../syntax/symbols/url';
import type { Span } from '../text/edits';

/** A run of text that leads out of the editor, in UTF-16 units of the whole text. */
export interface DocumentLink extends Span {
  readonly url: string;
  readonly tooltip: string;
}

/**
 * Links to the official documents site: from each citation of a document that is not known here. Of one that is, the definition
 * leads there, and a link would be in its way. The number of a general comment is no symbol, and has none.
 */
export function documentLinks(
  model: DocumentModel,
  isKnown: (symbol: string) => boolean,
  language: DisplayLanguage,
): readonly DocumentLink[] {
  // What the document is, the hover says; both are shown together.
  const tooltip = speaker(language).t('Open on the official documents site');
  const own = new Set(ownAddresses(model));
  const pages = new Map<string, { readonly url: string } | undefined>();
  const pageOf = (symbol: string) => {
    if (!pages.has(symbol)) {
      const parsed = own.has(symbol) || isKnown(symbol) ? undefined : parseSymbol(symbol);
      pages.set(symbol, parsed && { url: officialUrl(parsed) });
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
