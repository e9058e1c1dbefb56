import type { AnsweredIssue, IssuesAndReplies } from '../issues/issuesAndReplies';
import { unansweredIssues } from '../issues/repliesTable';
import type { Reply } from '../issues/replyParts';
import {
  COUNT_SCHEMA,
  type DataFields,
  dataOf,
  documentSchema,
  field,
  fieldWithDescription,
  listField,
  objectField,
  TEXT_SCHEMA,
  TEXTS,
  YES_OR_NO,
} from './dataFields';
import { DOCUMENT_FIELDS } from './documentFields';

/** Issues with replies, and the word limit for replies; 0 if unknown. */
interface PairsAndLimit {
  readonly pairs: IssuesAndReplies;
  readonly limit: number;
}

const OTHER_FIELDS: DataFields<Reply> = {
  paragraphs: field(
    fieldWithDescription('The paragraphs of the replies; blank for text without a number.', TEXT_SCHEMA),
    ({ place }) => place,
  ),
  text: field(TEXT_SCHEMA, ({ text }) => text),
  words: field(COUNT_SCHEMA, ({ words }) => words),
  ground: field(
    fieldWithDescription('Why it belongs to the issue.', {
      enum: ['citation', 'number', 'quoted', 'letter', 'subject', 'wording'],
    }),
    ({ ground }) => ground,
  ),
  by: field(fieldWithDescription('The words by which it belongs to the issue.', TEXT_SCHEMA), ({ by }) => by.text),
};

const REPLY_FIELDS: DataFields<Reply> = {
  ...OTHER_FIELDS,
  with: field(fieldWithDescription('The other issues that it answers too.', TEXTS), (reply) => reply.with),
  numbered: {
    schema: fieldWithDescription(
      'The issue as the replies number it, if that is not its number in the list.',
      TEXT_SCHEMA,
    ),
    value: ({ numbered }) => numbered || undefined,
  },
  outOfOrder: field(YES_OR_NO, ({ isOutOfOrder }) => isOutOfOrder),
};

const ISSUE_FIELDS: DataFields<AnsweredIssue> = {
  issue: field(fieldWithDescription('The place as cited, with its letter.', TEXT_SCHEMA), ({ written }) => written),
  section: field(TEXT_SCHEMA, ({ section }) => section),
  asked: field(TEXT_SCHEMA, ({ text }) => text),
  state: field({ enum: ['answered', 'with-the-whole', 'in-parts', 'unanswered'] }, ({ state }) => state),
  replies: listField(REPLY_FIELDS, ({ replies }) => replies),
};

const REPLIES_FIELDS: DataFields<PairsAndLimit> = {
  list: objectField(DOCUMENT_FIELDS, ({ pairs }) => pairs.list),
  replies: objectField(DOCUMENT_FIELDS, ({ pairs }) => pairs.replies),
  words: field(COUNT_SCHEMA, ({ pairs }) => pairs.words),
  limit: { schema: COUNT_SCHEMA, value: ({ limit }) => (limit > 0 ? limit : undefined) },
  left: {
    schema: fieldWithDescription('Below 0 if the replies are longer than the limit.', { type: 'integer' }),
    value: ({ pairs, limit }) => (limit > 0 ? limit - pairs.words : undefined),
  },
  unanswered: field(fieldWithDescription('The issues without a reply of their own.', TEXTS), ({ pairs }) =>
    unansweredIssues(pairs),
  ),
  issues: listField(ISSUE_FIELDS, ({ pairs }) => pairs.issues),
  other: listField(OTHER_FIELDS, ({ pairs }) => pairs.unplaced),
};

/** Issues and replies as JSON data; `limit` is the word limit for replies, 0 if unknown. */
export function repliesData(pairs: IssuesAndReplies, limit: number): object {
  return dataOf(REPLIES_FIELDS, { pairs, limit });
}

/** The JSON schema of {@link repliesData}. */
export function repliesSchema(): object {
  return documentSchema('Issues raised and replies', REPLIES_FIELDS);
}
