import type { DisplayLanguage } from '../display/displayLanguage';
import type { DocumentModel } from '../model/document';
import { fileNameOf } from '../model/workspace';
import { kindName } from './words';

/** What a table says of the document that it is about. Empty for what the document does not say. */
export interface DocumentFacts {
  /** Its symbol, else the name of its file, else what kind of document it is. */
  readonly name: string;
  readonly symbol: string;
  readonly kind: string;
  readonly committee: string;
  /** The State by its name in the document, else by its code. */
  readonly state: string;
  /** As 2015-09-09. */
  readonly date: string;
}

/** What a document is, for a table. */
export function documentFacts({ identity, text }: DocumentModel, language: DisplayLanguage): DocumentFacts {
  const symbol = identity.symbol?.canonical ?? '';
  const date = identity.date?.value;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    name: symbol || fileNameOf(text.uri) || kindName(identity.kind, language),
    symbol,
    kind: identity.kind,
    committee: identity.committee?.id ?? '',
    state: identity.state?.name ?? identity.state?.code ?? '',
    date: date?.valid ? `${date.year}-${two(date.month)}-${two(date.day)}` : '',
  };
}
