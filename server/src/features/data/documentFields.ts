import { DOCUMENT_KINDS } from '../../catalogue/limits';
import type { DocumentFacts } from '../words/documentFacts';
import { type DataFields, described, field, TEXT } from './dataFields';

/** The facts about a document as data. */
export const DOCUMENT_FIELDS: DataFields<DocumentFacts> = {
  name: field(described('The symbol, or else the file name or the kind.', TEXT), ({ name }) => name),
  symbol: field(described('Blank if the document has none.', TEXT), ({ symbol }) => symbol),
  kind: field({ enum: DOCUMENT_KINDS }, ({ kind }) => kind),
  committee: field(described('The id of the committee.', TEXT), ({ committee }) => committee),
  state: field(described('As the document names it, or else the code.', TEXT), ({ state }) => state),
  date: field(described('Such as 2015-09-09; blank if the document has none.', TEXT), ({ date }) => date),
};
