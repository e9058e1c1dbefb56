import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import type { NamedArticle } from '../places/namedArticles';
import type { Recommendation, RecommendationPart, Recommendations } from '../recommendations/recommendations';
import { type DocumentFacts, documentFacts } from '../words/documentFacts';
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

/** A document with its recommendations. */
interface DocumentRecommendations {
  readonly document: DocumentFacts;
  readonly of: Recommendations;
}

/** The reason why a list is empty, as a sentence. */
export const EMPTY_REASON = fieldWithDescription('Why there are none.', TEXT_SCHEMA);

/** The number of a paragraph. */
export const PARAGRAPH_NUMBER = fieldWithDescription('The number of a paragraph.', TEXT_SCHEMA);

const PART_FIELDS: DataFields<RecommendationPart> = {
  label: field(
    fieldWithDescription('The letter in brackets; blank for the opening.', TEXT_SCHEMA),
    ({ label }) => label,
  ),
  text: field(TEXT_SCHEMA, ({ text }) => text),
  followUp: field(
    fieldWithDescription('Whether the follow-up paragraph names it.', YES_OR_NO),
    ({ isFollowUp }) => isFollowUp,
  ),
};

const CONCERN_FIELDS: DataFields<Recommendation['concerns'][number]> = {
  paragraph: field(PARAGRAPH_NUMBER, ({ number }) => number),
  text: field(TEXT_SCHEMA, ({ text }) => text),
};

const ARTICLE_FIELDS: DataFields<NamedArticle> = {
  instrument: field(fieldWithDescription('The id of a treaty.', TEXT_SCHEMA), ({ instrument }) => instrument),
  article: field(fieldWithDescription('Its number, or both ends of a range.', TEXT_SCHEMA), ({ article }) => article),
  place: field(fieldWithDescription('The article with paragraph and letters.', TEXT_SCHEMA), ({ place }) => place),
};

const RECOMMENDATION_FIELDS: DataFields<Recommendation> = {
  paragraph: field(PARAGRAPH_NUMBER, ({ number }) => number),
  section: field(fieldWithDescription('The headings above it, outermost first.', TEXTS), ({ section }) => section),
  text: field(TEXT_SCHEMA, ({ text }) => text),
  parts: listField(PART_FIELDS, ({ parts }) => parts),
  concerns: listField(CONCERN_FIELDS, ({ concerns }) => concerns),
  articles: listField(ARTICLE_FIELDS, ({ articles }) => articles),
  addressees: field(TEXTS, ({ addressees }) => addressees),
  citedBy: field(fieldWithDescription('The places of the document that cite it.', TEXTS), ({ citedBy }) => citedBy),
  followUp: field(
    fieldWithDescription('Whether the follow-up paragraph names all or a part of it.', {
      enum: ['whole', 'part', 'none'],
    }),
    ({ followUp }) => followUp,
  ),
  words: field(COUNT_SCHEMA, ({ words }) => words),
};

const RECOMMENDATIONS_FIELDS: DataFields<DocumentRecommendations> = {
  document: objectField(DOCUMENT_FIELDS, ({ document }) => document),
  followUpParagraph: field(
    fieldWithDescription('The number of the follow-up paragraph; blank if there is none.', TEXT_SCHEMA),
    ({ of }) => of.followUpParagraph,
  ),
  recommendations: listField(RECOMMENDATION_FIELDS, ({ of }) => of.recommendations),
  why: { schema: EMPTY_REASON, value: ({ of }) => of.why || undefined },
};

/** The recommendations of a document as JSON data, in text order. */
export function recommendationData(model: DocumentModel, of: Recommendations, language: DisplayLanguage): object {
  return dataOf(RECOMMENDATIONS_FIELDS, { document: documentFacts(model, language), of });
}

/** The JSON schema of {@link recommendationData}. */
export function recommendationSchema(): object {
  return documentSchema('Recommendations of concluding observations', RECOMMENDATIONS_FIELDS);
}
