import type { SectionShare } from '../hover/sectionShares';
import { type CountedMember, type DocumentStatistics, STATISTIC_KINDS } from '../statistics/documentStatistics';
import {
  COUNT_SCHEMA,
  type DataField,
  type DataFields,
  dataOf,
  documentSchema,
  FROM_ONE,
  field,
  fieldWithDescription,
  listField,
  TEXT_SCHEMA,
  YES_OR_NO,
} from './dataFields';

/** Maps an offset to its one-based line. */
type LineOf = (offset: number) => number;

/** An item with a place, and how to compute its line. */
type WithLines<T> = T & { readonly lineOf: LineOf };

const LINE_FIELDS: DataField<WithLines<{ readonly at: number }>> = field(FROM_ONE, ({ at, lineOf }) => lineOf(at));

const SECTION_FIELDS: DataFields<WithLines<SectionShare>> = {
  heading: field(TEXT_SCHEMA, ({ heading }) => heading),
  depth: field(fieldWithDescription('0 for a heading that is under no other.', COUNT_SCHEMA), ({ depth }) => depth),
  words: field(COUNT_SCHEMA, ({ words }) => words),
  share: field(fieldWithDescription('In per cent of the document.', { type: 'number' }), ({ share }) => share),
  target: { schema: COUNT_SCHEMA, value: ({ target }) => (target > 0 ? target : undefined) },
  isAnswer: {
    schema: fieldWithDescription('Whether it names an issue that is answered.', YES_OR_NO),
    value: ({ isAnswer }) => isAnswer || undefined,
  },
  line: LINE_FIELDS,
};

/** The fields of a counted item: articles are measured in places, other items in words. */
function memberFields(measure: 'places' | 'words'): DataFields<WithLines<CountedMember>> {
  return {
    place: { schema: TEXT_SCHEMA, value: ({ place }) => place || undefined },
    name: field(TEXT_SCHEMA, ({ name }) => name),
    [measure]: { schema: COUNT_SCHEMA, value: ({ amount }) => (amount > 0 ? amount : undefined) },
    line: LINE_FIELDS,
  };
}

const STATISTICS_FIELDS: DataFields<WithLines<DocumentStatistics>> = {
  words: field(fieldWithDescription('As the limit counts them.', COUNT_SCHEMA), ({ words }) => words),
  limit: { schema: COUNT_SCHEMA, value: ({ limit }) => (limit > 0 ? limit : undefined) },
  sections: listField(SECTION_FIELDS, ({ sections, lineOf }) => sections.map((one) => ({ ...one, lineOf }))),
  ...Object.fromEntries(
    STATISTIC_KINDS.map((thing) => [
      thing,
      listField(
        memberFields(thing === 'articles' ? 'places' : 'words'),
        ({ groups, lineOf }: WithLines<DocumentStatistics>) =>
          groups.flatMap((group) => (group.thing === thing ? group.members.map((one) => ({ ...one, lineOf })) : [])),
      ),
    ]),
  ),
};

/** The statistics of a document as JSON data; `lineOf` returns one-based lines. */
export function statisticsData(statistics: DocumentStatistics, lineOf: LineOf): object {
  return dataOf(STATISTICS_FIELDS, { ...statistics, lineOf });
}

/** The JSON schema of {@link statisticsData}. */
export function statisticsSchema(): object {
  return documentSchema('Where a treaty body document stands', STATISTICS_FIELDS);
}
