import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import { kindName } from './words';

/** What a table says about its document. Fields are empty if the document does not say. */
export interface DocumentFacts {
  /** Its symbol, or else its file name, or else its kind. */
  readonly name: string;
  readonly symbol: string;
  readonly kind: string;
  readonly committee: string;
  /** The name of the State as in the document, or else its code. */
  readonly state: string;
  /** As 2015-09-09. */
  readonly date: string;
}

/** The facts about a document for a table. */
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
