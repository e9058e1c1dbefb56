import type { WordDifference } from '../../sources/likeness';
import type { Reiteration } from '../matrix/laterObservations';
import { type MatrixAndOwn, reiteratingText } from '../matrix/matrixTable';
import type { MatrixCell, MatrixRow, MatrixStatement, SimilarPlace } from '../matrix/recommendationMatrix';
import { CYCLE_PARTS, type CyclePart } from '../recommendations/cycleMembers';
import type { FollowUpStatement } from '../recommendations/followUpSaid';
import {
  COUNT_SCHEMA,
  type DataField,
  type DataFields,
  dataOf,
  documentSchema,
  type FieldSchema,
  field,
  fieldWithDescription,
  listField,
  objectField,
  schemaOf,
  TEXT_SCHEMA,
  TEXTS,
  YES_OR_NO,
} from './dataFields';
import { DOCUMENT_FIELDS } from './documentFields';
import { FOLLOW_UP_FIELDS, REPLY_TO, STATEMENT_FIELDS } from './followUpData';
import { EMPTY_REASON, PARAGRAPH_NUMBER } from './recommendationData';

/** A row, and the matrix that it is in. */
interface RowAt extends MatrixAndOwn {
  readonly row: MatrixRow;
}

/** A later place with similar words, and the symbol of its document. */
interface SimilarIn extends SimilarPlace {
  readonly symbol: string;
}

const PART_KEYS: Readonly<Record<CyclePart, string>> = {
  'follow-up-report': 'followUpReport',
  evaluation: 'evaluation',
  'list-of-issues': 'listOfIssues',
  replies: 'replies',
  report: 'report',
  observations: 'nextObservations',
  'other-committees': 'otherCommittees',
  others: 'others',
};

const CITING_FIELDS = field<FollowUpStatement>(
  fieldWithDescription('The words that name the recommendation.', TEXT_SCHEMA),
  reiteratingText,
);

const MATRIX_STATEMENT_FIELDS: DataFields<MatrixStatement> = {
  ...STATEMENT_FIELDS,
  citing: CITING_FIELDS,
  grade: {
    schema: fieldWithDescription('The grade that an evaluation gives.', TEXT_SCHEMA),
    value: ({ grade }) => grade || undefined,
  },
  replyTo: REPLY_TO,
  onConcern: {
    schema: fieldWithDescription('The paragraph with the concern, if only that is named.', TEXT_SCHEMA),
    value: ({ concern }) => concern || undefined,
  },
};

/** The statements of a cell, or the reason why there are none. */
const CELL_FIELDS: DataFields<MatrixCell> = {
  said: {
    schema: { type: 'array', items: schemaOf(MATRIX_STATEMENT_FIELDS) },
    value: ({ said, empty }) => (empty ? undefined : said.map((one) => dataOf(MATRIX_STATEMENT_FIELDS, one))),
  },
  empty: {
    schema: fieldWithDescription(
      'silent: the documents do not name it; absent: there is no such document; elsewhere: they name the places in "see".',
      { enum: ['silent', 'absent', 'elsewhere'] },
    ),
    value: ({ empty }) => empty?.why,
  },
  see: { schema: TEXTS, value: ({ empty }) => (empty?.why === 'elsewhere' ? empty.places : undefined) },
};

const REITERATED_FIELDS: DataFields<Reiteration> = {
  ...STATEMENT_FIELDS,
  citing: CITING_FIELDS,
  byNumber: field(
    fieldWithDescription('Whether the paragraph is named by number.', YES_OR_NO),
    ({ isNamed }) => isNamed,
  ),
};

const EARLIER_AND_LATER: DataFields<WordDifference> = {
  earlier: field(TEXT_SCHEMA, ({ source }) => source),
  later: field(TEXT_SCHEMA, ({ quotation }) => quotation),
};

const SIMILAR_FIELDS: DataFields<SimilarIn> = {
  symbol: field(TEXT_SCHEMA, ({ symbol }) => symbol),
  paragraph: field(PARAGRAPH_NUMBER, ({ later }) => later.written),
  text: field(TEXT_SCHEMA, ({ later }) => later.text),
  runs: field(fieldWithDescription('The runs of words that both have.', TEXTS), ({ runs }) => runs),
  sharedWords: field(COUNT_SCHEMA, ({ shared }) => shared),
  ofWords: field(COUNT_SCHEMA, ({ of }) => of),
  differences: {
    schema: { type: 'array', items: schemaOf(EARLIER_AND_LATER) },
    value: ({ differences }) => differences?.map((one) => dataOf(EARLIER_AND_LATER, one)),
  },
};

const UNPLACED_FIELDS: DataFields<Reiteration> = {
  symbol: field(TEXT_SCHEMA, ({ symbol }) => symbol),
  paragraph: field(PARAGRAPH_NUMBER, ({ place }) => place),
  words: field(TEXT_SCHEMA, reiteratingText),
};

/** An object with arbitrary keys and string values. */
const BY_HEADING: FieldSchema = { type: 'object', additionalProperties: TEXT_SCHEMA };

const ROW_FIELDS: DataFields<RowAt> = {
  paragraph: field(fieldWithDescription('The place as cited, with its letter.', TEXT_SCHEMA), ({ row }) => row.written),
  isSubparagraph: field(YES_OR_NO, ({ row }) => row.level > 0),
  section: field(
    fieldWithDescription('The headings above it, outermost first.', TEXTS),
    ({ row }) => row.recommendation.section,
  ),
  text: field(TEXT_SCHEMA, ({ row }) => row.text),
  words: field(COUNT_SCHEMA, ({ row }) => row.words),
  followUp: field(YES_OR_NO, ({ row }) => row.isFollowUp),
  ...Object.fromEntries(
    CYCLE_PARTS.map((part): [string, DataField<RowAt>] => [
      PART_KEYS[part],
      field({ $ref: '#/definitions/cell' }, ({ row }) => dataOf(CELL_FIELDS, row.cells[part])),
    ]),
  ),
  reiterated: listField(REITERATED_FIELDS, ({ row }) => row.reiterated),
  similarWording: listField(SIMILAR_FIELDS, ({ row, matrix }) =>
    row.similar.map((one) => ({ ...one, symbol: matrix.next?.symbol ?? '' })),
  ),
  own: field(
    fieldWithDescription('What the user has written, by the heading of the column.', BY_HEADING),
    ({ row, own }) => own.words.get(row.written) ?? {},
  ),
};

const DOCUMENTS_FIELDS: DataFields<MatrixAndOwn['matrix']['documents']> = Object.fromEntries(
  CYCLE_PARTS.map((part) => [part, field(TEXTS, (documents) => documents[part])]),
);

const OBSERVATIONS_FIELDS: DataFields<MatrixAndOwn> = {
  document: objectField(DOCUMENT_FIELDS, ({ matrix }) => matrix.document),
  followUpParagraph: { ...FOLLOW_UP_FIELDS.followUpParagraph, value: ({ matrix }) => matrix.asked.paragraph },
  deadline: { ...FOLLOW_UP_FIELDS.deadline, value: ({ matrix }) => matrix.asked.deadline },
  documents: objectField(DOCUMENTS_FIELDS, ({ matrix }) => matrix.documents),
  nextObservations: field(
    fieldWithDescription('Blank if the next observations are not there.', TEXT_SCHEMA),
    ({ matrix }) => matrix.next?.symbol ?? '',
  ),
  recommendations: listField(ROW_FIELDS, ({ matrix, own }) => matrix.rows.map((row) => ({ matrix, own, row }))),
  reiteratedElsewhere: listField(UNPLACED_FIELDS, ({ matrix }) => matrix.unplaced),
  why: { schema: EMPTY_REASON, value: ({ matrix }) => matrix.why || undefined },
};

const MATRIX_FIELDS: DataFields<readonly MatrixAndOwn[]> = {
  observations: listField(OBSERVATIONS_FIELDS, (all) => all),
};

/** What became of all recommendations, as JSON data. */
export function matrixData(all: readonly MatrixAndOwn[]): object {
  return dataOf(MATRIX_FIELDS, all);
}

/** The JSON schema of {@link matrixData}. */
export function matrixSchema(): object {
  return documentSchema('What became of all recommendations', MATRIX_FIELDS, { cell: schemaOf(CELL_FIELDS) });
}
