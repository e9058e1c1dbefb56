import { DOCUMENT_KINDS } from '../../catalogue/limits';
import type { FollowUpStatement } from '../recommendations/followUpSaid';
import type { CombinedFollowUp, FollowedTarget } from '../recommendations/followUpTable';
import type { FollowUpRequests } from '../recommendations/followUpTargets';
import {
  COUNT_SCHEMA,
  type DataField,
  type DataFields,
  dataOf,
  documentSchema,
  field,
  fieldWithDescription,
  listField,
  objectField,
  TEXT_SCHEMA,
} from './dataFields';
import { DOCUMENT_FIELDS } from './documentFields';
import { EMPTY_REASON } from './recommendationData';

/** The fields of a statement’s place in a document. */
export const STATEMENT_FIELDS = {
  symbol: field(
    fieldWithDescription('The symbol of the document, or else the file name.', TEXT_SCHEMA),
    ({ symbol }) => symbol,
  ),
  kind: field({ enum: DOCUMENT_KINDS }, ({ kind }) => kind),
  paragraph: field(
    fieldWithDescription('The place; blank for text without a number.', TEXT_SCHEMA),
    ({ place }) => place,
  ),
  text: field(TEXT_SCHEMA, ({ text }) => text),
} satisfies DataFields<FollowUpStatement>;

/** The question in a list of issues that links a statement to a recommendation. */
export const REPLY_TO: DataField<Pick<FollowUpStatement, 'through'>> = {
  schema: fieldWithDescription(
    'The question that this answers, if only that question names the recommendation.',
    TEXT_SCHEMA,
  ),
  value: ({ through }) => through || undefined,
};

/** The fields on the follow-up paragraph of a document. */
export const FOLLOW_UP_FIELDS = {
  followUpParagraph: field(
    fieldWithDescription('The number of the follow-up paragraph; blank if there is none.', TEXT_SCHEMA),
    ({ asked }) => asked.paragraph,
  ),
  deadline: field(
    fieldWithDescription('As printed; blank if none is stated.', TEXT_SCHEMA),
    ({ asked }) => asked.deadline,
  ),
} satisfies DataFields<{ readonly asked: FollowUpRequests }>;

const TARGET_FIELDS: DataFields<FollowedTarget> = {
  paragraph: field(fieldWithDescription('The place as cited, with its letter.', TEXT_SCHEMA), ({ written }) => written),
  text: field(TEXT_SCHEMA, ({ text }) => text),
  words: field(COUNT_SCHEMA, ({ words }) => words),
  said: listField<FollowedTarget, FollowUpStatement>({ ...STATEMENT_FIELDS, replyTo: REPLY_TO }, ({ said }) => said),
};

const OBSERVATIONS_FIELDS: DataFields<CombinedFollowUp> = {
  document: objectField(DOCUMENT_FIELDS, ({ document }) => document),
  ...FOLLOW_UP_FIELDS,
  targets: listField(TARGET_FIELDS, ({ targets }) => targets),
  why: { schema: EMPTY_REASON, value: ({ asked }) => asked.why || undefined },
};

const FOLLOW_UP: DataFields<readonly CombinedFollowUp[]> = {
  observations: listField(OBSERVATIONS_FIELDS, (all) => all),
};

/** What became of the recommendations for follow-up, as JSON data. */
export function followUpData(all: readonly CombinedFollowUp[]): object {
  return dataOf(FOLLOW_UP, all);
}

/** The JSON schema of {@link followUpData}. */
export function followUpSchema(): object {
  return documentSchema('What became of the recommendations for follow-up', FOLLOW_UP);
}
