import { DOCUMENT_KINDS } from '../../catalogue/limits';
import type { DocumentFacts } from '../words/documentFacts';
import { type DataFields, field, fieldWithDescription, TEXT_SCHEMA } from './dataFields';

/** The fields of a document in JSON output, with their schemas. */
export const DOCUMENT_FIELDS: DataFields<DocumentFacts> = {
  name: field(fieldWithDescription('The symbol, or else the file name or the kind.', TEXT_SCHEMA), ({ name }) => name),
  symbol: field(fieldWithDescription('Blank if the document has none.', TEXT_SCHEMA), ({ symbol }) => symbol),
  kind: field({ enum: DOCUMENT_KINDS }, ({ kind }) => kind),
  committee: field(fieldWithDescription('The id of the committee.', TEXT_SCHEMA), ({ committee }) => committee),
  state: field(fieldWithDescription('As the document names it, or else the code.', TEXT_SCHEMA), ({ state }) => state),
  date: field(
    fieldWithDescription('Such as 2015-09-09; blank if the document has none.', TEXT_SCHEMA),
    ({ date }) => date,
  ),
};
