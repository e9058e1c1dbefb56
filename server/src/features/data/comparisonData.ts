import type { ChangedWords, ComparedPart, DraftComparison } from '../../edits/compare/comparison';
import type { DraftUnit } from '../../edits/compare/draftUnits';
import type { DocumentModel } from '../../model/document';
import { DRAFT_CHANGES } from '../comparisons/comparisonWords';
import {
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

/** A unit and the draft that it is in. */
interface UnitInDraft {
  readonly unit: DraftUnit;
  readonly model: DocumentModel;
}

/** A part of two drafts. */
interface PartOfDrafts {
  readonly part: ComparedPart;
  readonly drafts: DraftComparison;
}

const UNIT_KINDS: readonly DraftUnit['kind'][] = [
  'masthead',
  'title',
  'heading',
  'paragraph',
  'item',
  'text',
  'footnote',
];
const WORD_KINDS: readonly ChangedWords['kind'][] = ['same', 'gone', 'new', 'followed', 'renamed'];

const UNIT_FIELDS: DataFields<UnitInDraft> = {
  kind: field({ enum: UNIT_KINDS }, ({ unit }) => unit.kind),
  number: field(
    fieldWithDescription('Such as 12 (a); blank for a part without a number.', TEXT_SCHEMA),
    ({ unit }) => unit.name,
  ),
  line: field(
    fieldWithDescription('Where it begins, counted from 1.', FROM_ONE),
    ({ unit: { block }, model: { text, tree } }) => text.lines.lineAt(tree.starts[block] ?? 0) + 1,
  ),
};

const WORDS_FIELDS: DataFields<ChangedWords> = {
  kind: field(
    fieldWithDescription(
      '"followed" is a number that only follows what it names; "renamed" a reference that names another place than it did.',
      { enum: WORD_KINDS },
    ),
    ({ kind }) => kind,
  ),
  before: { schema: TEXT_SCHEMA, value: ({ kind, before }) => (kind === 'new' ? undefined : before) },
  after: { schema: TEXT_SCHEMA, value: ({ kind, after }) => (kind === 'gone' ? undefined : after) },
  named: {
    schema: fieldWithDescription('What a renamed reference named; blank if there was no such place.', TEXT_SCHEMA),
    value: ({ kind, oldUnit }) => (kind === 'renamed' ? (oldUnit?.name ?? '') : undefined),
  },
  names: {
    schema: fieldWithDescription('What it names; blank if there is no such place.', TEXT_SCHEMA),
    value: ({ kind, names }) => (kind === 'renamed' ? (names?.name ?? '') : undefined),
  },
};

const PART_FIELDS: DataFields<PartOfDrafts> = {
  change: field(
    fieldWithDescription('The weightiest of what became of it.', { enum: DRAFT_CHANGES }),
    ({ part }) => part.change,
  ),
  moved: field(YES_OR_NO, ({ part }) => part.isMoved),
  renumbered: field(YES_OR_NO, ({ part }) => part.isRenumbered),
  reworded: field(YES_OR_NO, ({ part }) => part.isReworded),
  before: listField(UNIT_FIELDS, ({ part, drafts }) => part.before.map((unit) => ({ unit, model: drafts.before }))),
  after: listField(UNIT_FIELDS, ({ part, drafts }) => part.after.map((unit) => ({ unit, model: drafts.after }))),
  words: listField(WORDS_FIELDS, ({ part }) => part.words),
};

const COMPARISON_FIELDS: DataFields<DraftComparison> = {
  parts: listField(PART_FIELDS, (drafts: DraftComparison) => drafts.parts.map((part) => ({ part, drafts }))),
};

/** Two drafts as data for JSON: all parts, with all their words. */
export function comparisonData(drafts: DraftComparison): object {
  return dataOf(COMPARISON_FIELDS, drafts);
}

/** The JSON schema of {@link comparisonData}. */
export function comparisonSchema(): object {
  return documentSchema('Two drafts of a treaty body document, part by part', COMPARISON_FIELDS);
}
