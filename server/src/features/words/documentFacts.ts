import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import type { TableDocument } from '../../protocol';
import { kindName } from './words';

/** The facts about a document that a table includes. */
export type DocumentFacts = TableDocument;

/** The facts about a document for a table. */
export function documentFacts({ identity, text }: DocumentModel, language: DisplayLanguage): DocumentFacts {
  const symbol = identity.symbol?.canonical ?? '';
  const date = identity.date?.value;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return {
    name: symbol || fileNameOf(text.uri) || kindName(identity.kind, language),
    symbol,
    kind: identity.kind,
    committee: identity.committee?.id ?? '',
    state: identity.state?.name ?? identity.state?.code ?? '',
    date: date?.valid ? `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}` : '',
  };
}
