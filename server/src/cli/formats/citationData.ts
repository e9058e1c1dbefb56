import {
  type DataFields,
  dataOf,
  documentSchema,
  type FieldSchema,
  field,
  fieldWithDescription,
  listField,
  placeFields,
  schemaOf,
  TEXT_SCHEMA,
  TEXTS,
} from '../../features/data/dataFields';
import type { DocumentModel } from '../../model/document';
import type { CheckedCitation } from '../../sources/heldCitation';
import type { WordDifference } from '../../sources/likeness';
import { placeFromOne } from '../../text/placeFromOne';

/** A document with the verdicts on its citations and quotations. */
export interface CheckedFile {
  readonly path: string;
  readonly model: DocumentModel;
  readonly held: readonly CheckedCitation[];
}

/** A citation and its file. */
interface CitationInFile {
  readonly file: CheckedFile;
  readonly one: CheckedCitation;
}

/** The maximum length of a displayed citation, in UTF-16 code units. */
const MAX_DISPLAY_LENGTH = 80;

const VERDICTS: readonly CheckedCitation['verdict'][] = [
  'found',
  'no-such-place',
  'verbatim',
  'verbatim-elsewhere',
  'not-verbatim',
  'not-checked',
];

/** The copy of a source that was used: a document, a file with official text, or a treaty’s fingerprints. */
const COPY_FIELDS: DataFields<CheckedCitation> = {
  file: { schema: TEXT_SCHEMA, value: ({ copy, copyName }) => copy?.model.text.uri ?? copyName },
  symbol: {
    schema: fieldWithDescription('Blank if the copy has none.', TEXT_SCHEMA),
    value: ({ copy }) => copy && (copy.model.identity.symbol?.canonical ?? ''),
  },
  language: { schema: TEXT_SCHEMA, value: ({ copy }) => copy?.model.language.language.id },
  status: {
    schema: { enum: ['draft', 'advance-unedited', 'final'] },
    value: ({ copy }) => copy?.model.identity.status,
  },
  form: field({ enum: ['word', 'text', 'fingerprints'] }, ({ copy, isByPrints }) =>
    isByPrints ? 'fingerprints' : copy?.isWord ? 'word' : 'text',
  ),
};

const DIFFERENCE_FIELDS: DataFields<WordDifference> = {
  source: field(TEXT_SCHEMA, ({ source }) => source),
  quotation: field(TEXT_SCHEMA, ({ quotation }) => quotation),
};

const DIFFERENCES_FIELDS: FieldSchema = { type: 'array', items: schemaOf(DIFFERENCE_FIELDS) };

const CITATION_FIELDS: DataFields<CitationInFile> = {
  file: field(TEXT_SCHEMA, ({ file }) => file.path),
  ...placeFields('Where it is, counted from 1.', ({ file, one }) => placeFromOne(file.model.text.lines, one.start)),
  written: field(
    fieldWithDescription('As written, on one line and not all of what is long.', TEXT_SCHEMA),
    citationPlace,
  ),
  kind: field({ enum: ['place', 'quotation'] }, ({ one }) => one.kind),
  source: field(
    fieldWithDescription('What is cited; blank if nothing is named.', TEXT_SCHEMA),
    ({ one: { source, place } }) => (place === '' ? source : `${source}, ${place}`),
  ),
  verdict: field({ enum: VERDICTS }, ({ one }) => one.verdict),
  copy: {
    schema: fieldWithDescription('The copy that was used.', schemaOf(COPY_FIELDS)),
    value: ({ one }) =>
      one.copy || one.copyName !== undefined || one.isByPrints ? dataOf(COPY_FIELDS, one) : undefined,
  },
  where: {
    schema: fieldWithDescription('Where the words stand, or the place that they are most like.', TEXTS),
    value: ({ one }) => one.where,
  },
  whereSource: {
    schema: fieldWithDescription('The id of another treaty, if they stand in that.', TEXT_SCHEMA),
    value: ({ one }) => one.whereSource,
  },
  last: {
    schema: fieldWithDescription(
      'What the source has instead: its last paragraph or section, or the letters of the paragraph.',
      TEXT_SCHEMA,
    ),
    value: ({ one }) => one.last || undefined,
  },
  difference: {
    schema: DIFFERENCES_FIELDS,
    value: ({ one: { differences = [] } }) =>
      differences.length > 0 ? differences.map((difference) => dataOf(DIFFERENCE_FIELDS, difference)) : undefined,
  },
  reason: { schema: fieldWithDescription('Why it was not checked.', TEXT_SCHEMA), value: ({ one }) => one.reason },
};

const CITATIONS_FIELDS: DataFields<readonly CheckedFile[]> = {
  citations: listField(CITATION_FIELDS, (files: readonly CheckedFile[]) =>
    files.flatMap((file) => file.held.map((one) => ({ file, one }))),
  ),
};

/** The verdicts on citations and quotations, as JSON data. */
export function checkedCitationData(files: readonly CheckedFile[]): object {
  return dataOf(CITATIONS_FIELDS, files);
}

/** The JSON schema of {@link checkedCitationData}. */
export function checkedCitationSchema(): object {
  return documentSchema('Citations and quotations held against their sources', CITATIONS_FIELDS);
}

/** A citation as written, on one line and truncated for display. */
export function citationPlace({ file, one: { start, end } }: CitationInFile): string {
  const words = file.model.text.text.slice(start, end).replace(/\s+/g, ' ');
  return words.length <= MAX_DISPLAY_LENGTH ? words : `${words.slice(0, MAX_DISPLAY_LENGTH - 1)}…`;
}
