import { DOCUMENT_KINDS } from '../../catalogue/limits';
import {
  COUNT_SCHEMA,
  type DataFields,
  dataOf,
  documentSchema,
  FROM_ONE,
  field,
  fieldWithDescription,
  listField,
  objectField,
  placeFields,
  SEVERITY_SCHEMA,
  schemaOf,
  TEXT_SCHEMA,
  YES_OR_NO,
} from '../../features/data/dataFields';
import type { DocumentModel } from '../../model/document';
import type { Status } from '../../model/identity/identity';
import type { Fix } from '../../rules/engine/finding';
import { editsOf } from '../../rules/engine/fixes';
import { spanOfPlace, type WeighedFinding } from '../../rules/engine/weighed';
import type { TextEdit } from '../../text/edits';
import { placeFromOne } from '../../text/placeFromOne';
import type { XmlPlace } from '../../word/parts/textMap';
import type { ConfigProblem } from '../io/checkJob';
import { PROGRAM } from '../io/io';
import { safeJson } from '../io/terminal';
import type { CheckedDocument, Format, Totals } from './format';
import { fixesFor, messageFor } from './quoting';
import { wordPlace } from './wordPlace';

interface PlaceInDocument {
  readonly model: DocumentModel;
  readonly offset: number;
}

interface EditInDocument {
  readonly model: DocumentModel;
  readonly edit: TextEdit;
}

interface FindingInDocument {
  readonly checked: CheckedDocument;
  readonly finding: WeighedFinding;
}

interface FixInDocument extends FindingInDocument {
  readonly fix: Fix;
}

const STATUSES: readonly Status[] = ['draft', 'advance-unedited', 'final'];

const PLACE_FIELDS: DataFields<PlaceInDocument> = placeFields(
  'Counted from 1; for a Word file that of the text that "convert" writes.',
  ({ model: { text }, offset }) => placeFromOne(text.lines, offset),
);

const EDIT_FIELDS: DataFields<EditInDocument> = {
  start: objectField(PLACE_FIELDS, ({ model, edit }) => ({ model, offset: edit.start })),
  end: objectField(PLACE_FIELDS, ({ model, edit }) => ({ model, offset: edit.end })),
  text: field(TEXT_SCHEMA, ({ edit }) => edit.text),
};

const FIX_FIELDS: DataFields<FixInDocument> = {
  message: field(TEXT_SCHEMA, ({ checked, finding, fix }) => messageFor(checked, { ...fix, rule: finding.rule })),
  certain: field(fieldWithDescription('Whether --fix makes it.', YES_OR_NO), ({ fix }) => fix.certain === true),
  edits: listField(EDIT_FIELDS, ({ checked: { model }, fix }) => editsOf(model, fix).map((edit) => ({ model, edit }))),
};

const XML_PLACE: DataFields<XmlPlace> = {
  part: field(fieldWithDescription('Of the file.', TEXT_SCHEMA), ({ part }) => part),
  offset: field(
    fieldWithDescription('In UTF-16 code units of the decoded part.', COUNT_SCHEMA),
    ({ offset }) => offset,
  ),
};

const WORD_PLACE: DataFields<ReturnType<typeof wordPlace>> = {
  place: field(fieldWithDescription('Such as paragraph 27 (a).', TEXT_SCHEMA), ({ place }) => place),
  words: field(fieldWithDescription('Blank if the draft must not be quoted.', TEXT_SCHEMA), ({ words }) => words),
  from: { schema: schemaOf(XML_PLACE), value: ({ from }) => from && dataOf(XML_PLACE, from) },
  to: { schema: schemaOf(XML_PLACE), value: ({ to }) => to && dataOf(XML_PLACE, to) },
};

const FINDING_FIELDS: DataFields<FindingInDocument> = {
  rule: field(TEXT_SCHEMA, ({ finding }) => finding.rule),
  severity: field(SEVERITY_SCHEMA, ({ finding }) => finding.weight),
  message: field(
    fieldWithDescription('The name of the rule where a draft must not be quoted.', TEXT_SCHEMA),
    ({ checked, finding }) => messageFor(checked, finding),
  ),
  start: objectField(PLACE_FIELDS, ({ checked: { model }, finding }) => ({
    model,
    offset: spanOfPlace(model, finding).start,
  })),
  end: objectField(PLACE_FIELDS, ({ checked: { model }, finding }) => ({
    model,
    offset: spanOfPlace(model, finding).end,
  })),
  word: {
    schema: fieldWithDescription('The place in a Word file.', schemaOf(WORD_PLACE)),
    value: ({ checked, finding }) => checked.word && dataOf(WORD_PLACE, wordPlace(checked, checked.word, finding)),
  },
  fixes: listField(FIX_FIELDS, ({ checked, finding }) =>
    fixesFor(checked, finding).map((fix) => ({ checked, finding, fix })),
  ),
};

const DOCUMENT_FIELDS: DataFields<CheckedDocument> = {
  path: field(TEXT_SCHEMA, ({ path }) => path),
  symbol: field({ type: ['string', 'null'] }, ({ model: { identity } }) => identity.symbol?.canonical ?? null),
  kind: field({ enum: DOCUMENT_KINDS }, ({ model: { identity } }) => identity.kind),
  status: field({ enum: STATUSES }, ({ model: { identity } }) => identity.status),
  words: field(COUNT_SCHEMA, ({ model }) => model.words),
  textWithheld: {
    schema: fieldWithDescription('True where the document is not quoted, since it is a draft.', YES_OR_NO),
    value: ({ isQuoted }) => !isQuoted || undefined,
  },
  findings: listField(FINDING_FIELDS, (document) =>
    document.findings.map((finding) => ({ checked: document, finding })),
  ),
};

const TOOL_FIELDS: DataFields<{ readonly version: string }> = {
  name: field({ enum: [PROGRAM] }, () => PROGRAM),
  version: field(TEXT_SCHEMA, ({ version }) => version),
};

const UNREADABLE_FIELDS: DataFields<Totals['unreadable'][number]> = {
  path: field(TEXT_SCHEMA, ({ path }) => path),
  reason: field(TEXT_SCHEMA, ({ reason }) => reason),
};

const CONFIGURATION_FIELDS: DataFields<ConfigProblem> = {
  path: field(TEXT_SCHEMA, ({ path }) => path),
  line: { schema: FROM_ONE, value: ({ line }) => line },
  column: { schema: FROM_ONE, value: ({ column }) => column },
  message: field(TEXT_SCHEMA, ({ message }) => message),
};

const SUMMARY_FIELDS: DataFields<Totals> = {
  documents: field(COUNT_SCHEMA, ({ files }) => files),
  documentsWithFindings: field(COUNT_SCHEMA, ({ filesWithFindings }) => filesWithFindings),
  errors: field(COUNT_SCHEMA, ({ found }) => found.error),
  warnings: field(COUNT_SCHEMA, ({ found }) => found.warning),
  information: field(COUNT_SCHEMA, ({ found }) => found.information),
  corrected: field(COUNT_SCHEMA, ({ corrected }) => corrected),
};

/** The entire output of a run, in which {@link json} writes the documents one by one. */
const RUN_FIELDS: DataFields<{
  readonly version: string;
  readonly documents: readonly CheckedDocument[];
  readonly totals: Totals;
}> = {
  format: field({ enum: [1] }, () => 1),
  tool: objectField(TOOL_FIELDS, (run) => run),
  documents: listField(DOCUMENT_FIELDS, ({ documents }) => documents),
  unreadable: listField(UNREADABLE_FIELDS, ({ totals }) => totals.unreadable),
  configuration: listField(CONFIGURATION_FIELDS, ({ totals }) => totals.problems),
  summary: objectField(SUMMARY_FIELDS, ({ totals }) => totals),
};

/**
 * JSON output. Lines and columns are one-based, columns in UTF-16 code units; for a Word file they refer to the text that `convert` writes, and
 * `word` is the place in the file. Drafts are not quoted: a message with words of the draft is replaced by the rule’s name, and corrections
 * that insert words are omitted.
 */
export const json: Format = {
  begin: ({ version }) => `{"format":1,"tool":${safeJson(dataOf(TOOL_FIELDS, { version }))},"documents":[`,
  between: ',',
  file: (document) => `\n${safeJson(dataOf(DOCUMENT_FIELDS, document))}`,
  end: (totals) => {
    const list = <T>(fields: DataFields<T>, all: readonly T[]) => safeJson(all.map((one) => dataOf(fields, one)));
    const [unreadable, problems] = [
      list(UNREADABLE_FIELDS, totals.unreadable),
      list(CONFIGURATION_FIELDS, totals.problems),
    ];
    return `\n],"unreadable":${unreadable},"configuration":${problems},"summary":${safeJson(dataOf(SUMMARY_FIELDS, totals))}}\n`;
  },
};

/** The JSON schema of the output of {@link json}. */
export function checkSchema(): object {
  return documentSchema('Findings in treaty body documents', RUN_FIELDS);
}
