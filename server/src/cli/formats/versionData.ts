import { differencePlace } from '../../features/comparisons/versionWords';
import {
  type DataField,
  type DataFields,
  dataOf,
  documentSchema,
  field,
  fieldWithDescription,
  listField,
  objectField,
  placeFields,
  SEVERITY_SCHEMA,
  schemaOf,
  TEXT_SCHEMA,
} from '../../features/data/dataFields';
import type { DocumentModel } from '../../model/document';
import { placeFromOne } from '../../text/placeFromOne';
import { ownLanguage } from '../../versions/originalLanguage';
import type { VersionDifference, VersionSide, VersionValue } from '../../versions/versionDifference';
import type { VersionFile } from '../files/versionFiles';

/** A language version compared with its original. */
export interface ComparedPair {
  readonly original: VersionFile;
  readonly other: VersionFile;
  readonly differences: readonly VersionDifference[];
}

interface DifferenceOfPair {
  readonly difference: VersionDifference;
  readonly pair: ComparedPair;
}

/** An item together with the document that contains it. */
interface InVersion<T> {
  readonly one: T;
  readonly model: DocumentModel;
}

const KINDS: readonly VersionDifference['kind'][] = [
  'missing',
  'extra',
  'citations',
  'symbols',
  'dates',
  'numbers',
  'states',
  'treaties',
  'committees',
  'untranslated',
  'role',
  'length',
  'terms',
  'renderings',
  'quotations',
];
const UNITS: readonly VersionDifference['unit'][] = ['title', 'heading', 'paragraph', 'subparagraph', 'footnote'];

const FILE_FIELDS: DataFields<VersionFile> = {
  file: field(TEXT_SCHEMA, ({ path }) => path),
  symbol: field(
    fieldWithDescription('Blank if it has none.', TEXT_SCHEMA),
    ({ model: { identity } }) => identity.symbol?.canonical ?? '',
  ),
  language: field(TEXT_SCHEMA, ({ model }) => ownLanguage(model)),
};

const VALUE_FIELDS: DataFields<InVersion<VersionValue>> = {
  value: field(fieldWithDescription('Equal in all languages for the same thing.', TEXT_SCHEMA), ({ one }) => one.key),
  written: field(TEXT_SCHEMA, ({ one: { start, end }, model: { text } }) =>
    text.text.slice(start, end).replace(/\s+/g, ' '),
  ),
};

const SIDE_FIELDS: DataFields<InVersion<VersionSide>> = {
  ...placeFields('Counted from 1.', ({ one, model: { text } }) => placeFromOne(text.lines, one.span.start)),
  values: listField(VALUE_FIELDS, ({ one, model }) => one.values.map((value) => ({ one: value, model }))),
};

/** One version’s side of a difference; omitted if that version lacks the unit. */
function sideField(
  description: string,
  sideOf: (of: DifferenceOfPair) => Partial<InVersion<VersionSide>>,
): DataField<DifferenceOfPair> {
  return {
    schema: fieldWithDescription(description, schemaOf(SIDE_FIELDS)),
    value: (of) => {
      const { one, model } = sideOf(of);
      return one && model && dataOf(SIDE_FIELDS, { one, model });
    },
  };
}

const DIFFERENCE_FIELDS: DataFields<DifferenceOfPair> = {
  kind: field({ enum: KINDS }, ({ difference }) => difference.kind),
  level: field(SEVERITY_SCHEMA, ({ difference }) => difference.level),
  unit: field({ enum: UNITS }, ({ difference }) => difference.unit),
  place: field(
    fieldWithDescription('The paragraph with its letters, the footnote, or the words of the heading.', TEXT_SCHEMA),
    ({ difference, pair: { original, other } }) => differencePlace(difference, [original.model, other.model], 'en'),
  ),
  original: sideField('What only the original has, and where.', ({ difference, pair }) => ({
    ...(difference.original && { one: difference.original }),
    model: pair.original.model,
  })),
  version: sideField('What only the version has, and where.', ({ difference, pair }) => ({
    ...(difference.other && { one: difference.other }),
    model: pair.other.model,
  })),
};

const PAIR_FIELDS: DataFields<ComparedPair> = {
  original: objectField(FILE_FIELDS, ({ original }) => original),
  version: objectField(FILE_FIELDS, ({ other }) => other),
  differences: listField(DIFFERENCE_FIELDS, (pair) => pair.differences.map((difference) => ({ difference, pair }))),
};

const VERSIONS_FIELDS: DataFields<readonly ComparedPair[]> = {
  versions: listField(PAIR_FIELDS, (pairs: readonly ComparedPair[]) => pairs),
};

/** Versions compared with their originals, as JSON data. */
export function versionData(pairs: readonly ComparedPair[]): object {
  return dataOf(VERSIONS_FIELDS, pairs);
}

/** The JSON schema of {@link versionData}. */
export function versionSchema(): object {
  return documentSchema('Language versions of treaty body documents held against their original', VERSIONS_FIELDS);
}
