import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { plainChangeText } from '../../features/comparisons/comparisonTable';
import { DRAFT_CHANGES } from '../../features/comparisons/comparisonWords';
import {
  type OriginalChange,
  originalChangeLine,
  originalChanges,
  originalChangesTable,
} from '../../features/comparisons/originalChanges';
import {
  type DataFields,
  dataOf,
  documentSchema,
  field,
  fieldWithDescription,
  listField,
  placeFields,
  TEXT_SCHEMA,
  TEXTS,
} from '../../features/data/dataFields';
import { tableText } from '../../features/words/tableForms';
import type { DocumentModel } from '../../model/document';
import { placeFromOne } from '../../text/placeFromOne';
import { ownLanguage } from '../../versions/originalLanguage';
import { displayNameOf } from '../io/read';
import { safeJson, visibleLines, visibleStart } from '../io/terminal';
import type { ListFormat } from '../options/listFormat';

/** A translation with its path. */
interface Translation {
  readonly path: string;
  readonly model: DocumentModel;
}

/** A translation with the later changes of its original. */
interface OutdatedTranslation {
  readonly translation: Translation;
  readonly changes: readonly OriginalChange[];
}

interface ChangeForTranslation {
  readonly change: OriginalChange;
  readonly model: DocumentModel;
}

const CHANGE_FIELDS: DataFields<ChangeForTranslation> = {
  change: field({ enum: DRAFT_CHANGES }, ({ change: { part } }) => part.change),
  before: field(fieldWithDescription('Numbers in the earlier original.', TEXTS), ({ change: { part } }) =>
    part.before.map(({ name }) => name),
  ),
  after: field(fieldWithDescription('Numbers in the original.', TEXTS), ({ change: { part } }) =>
    part.after.map(({ name }) => name),
  ),
  ...placeFields(
    'Of the translation, counted from 1; what is new has the place that it follows.',
    ({ change, model }) => placeOf(model, change),
  ),
  words: field(
    fieldWithDescription('What was taken out as [-…-], what was put in as {+…+}.', TEXT_SCHEMA),
    ({ change: { part } }) => plainChangeText(part),
  ),
};

const TRANSLATION_FIELDS: DataFields<OutdatedTranslation> = {
  file: field(TEXT_SCHEMA, ({ translation }) => translation.path),
  language: field(TEXT_SCHEMA, ({ translation }) => ownLanguage(translation.model)),
  changes: listField(CHANGE_FIELDS, ({ translation: { model }, changes }) =>
    changes.map((change) => ({ change, model })),
  ),
};

const SINCE_FIELDS: DataFields<readonly OutdatedTranslation[]> = {
  since: listField(TRANSLATION_FIELDS, (all: readonly OutdatedTranslation[]) => all),
};

/** The JSON schema of the JSON output of {@link printedSince}. */
export function sinceSchema(): object {
  return documentSchema('What changed in an original since it was translated', SINCE_FIELDS);
}

/** Formats the changes of an original since its translation, per translation; also returns whether there are any. */
export function printedSince(
  [before, after]: readonly [before: DocumentModel, after: DocumentModel],
  translations: readonly Translation[],
  format: ListFormat,
  language: DisplayLanguage,
): { readonly out: string; readonly isChanged: boolean } {
  const originalChangesByTranslation = translations.map((translation) => ({
    translation,
    changes: originalChanges(before, after, translation.model),
  }));
  const isChanged = originalChangesByTranslation.some(({ changes }) => changes.length > 0);
  switch (format) {
    case 'text':
      return {
        out: originalChangesByTranslation
          .map(({ translation, changes }) => outdatedTranslationText(translation, changes, language))
          .join(''),
        isChanged,
      };
    case 'json':
      return { out: `${safeJson(dataOf(SINCE_FIELDS, originalChangesByTranslation))}\n`, isChanged };
    default: {
      const tables = originalChangesByTranslation.map(({ translation, changes }) => {
        const { title, rows } = originalChangesTable(changes, translation.model, language);
        return tableText({ title, rows: rows.map((row) => row.map((cell) => visibleLines(cell))) }, format);
      });
      return { out: tables.join('\n'), isChanged };
    }
  }
}

function outdatedTranslationText(
  { path, model }: Translation,
  changes: readonly OriginalChange[],
  language: DisplayLanguage,
): string {
  const { plural } = speakerFor(language);
  const lines = changes.map((change) => {
    const { line, column } = placeOf(model, change);
    return `${visibleStart(`${displayNameOf(path)}:${line}:${column}: ${originalChangeLine(change, language)}`)}\n`;
  });
  const tally = plural(
    changes.length,
    '{0} change of the original since it was translated',
    '{0} changes of the original since it was translated',
  );
  return `${lines.join('')}${visibleStart(`${displayNameOf(path)}: ${tally}`)}\n`;
}

/** The position of a change in the translation; its beginning if the translation lacks the place. */
function placeOf({ text: { lines } }: DocumentModel, { translation }: OriginalChange) {
  return placeFromOne(lines, translation?.start ?? 0);
}
