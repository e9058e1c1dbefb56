import type { DisplayLanguage } from '../display/displayLanguage';
import { speaker } from '../display/speaker';
import { plainWords } from '../features/comparisonTable';
import {
  type OriginalChange,
  originalChangeLine,
  originalChanges,
  originalChangesTable,
} from '../features/originalChanges';
import { writtenTable } from '../features/tableForms';
import type { DocumentModel } from '../model/document';
import { placeFromOne } from '../text/placeFromOne';
import { ownLanguage } from '../versions/originalLanguage';
import type { ListFormat } from './listFormat';
import { nameOf } from './read';
import { safeJson, shownLines, shownStart } from './terminal';

/** A translation, with its name. */
interface Translation {
  readonly path: string;
  readonly model: DocumentModel;
}

/** What changed in an original since it was translated, by translation, as printed; and whether anything did. */
export function printedSince(
  [before, after]: readonly [before: DocumentModel, after: DocumentModel],
  translations: readonly Translation[],
  format: ListFormat,
  language: DisplayLanguage,
): { readonly out: string; readonly isChanged: boolean } {
  const all = translations.map((translation) => ({
    translation,
    changes: originalChanges(before, after, translation.model),
  }));
  const isChanged = all.some(({ changes }) => changes.length > 0);
  switch (format) {
    case 'text':
      return { out: all.map(({ translation, changes }) => text(translation, changes, language)).join(''), isChanged };
    case 'json': {
      const data = all.map(({ translation, changes }) => ({
        file: translation.path,
        language: ownLanguage(translation.model),
        changes: changes.map((change) => ({
          change: change.part.change,
          before: change.part.before.map(({ name }) => name),
          after: change.part.after.map(({ name }) => name),
          ...placeOf(translation.model, change),
          words: plainWords(change.part),
        })),
      }));
      return { out: `${safeJson({ since: data })}\n`, isChanged };
    }
    default: {
      const tables = all.map(({ translation, changes }) => {
        const { title, rows } = originalChangesTable(changes, translation.model, language);
        return writtenTable({ title, rows: rows.map((row) => row.map((cell) => shownLines(cell))) }, format);
      });
      return { out: tables.join('\n'), isChanged };
    }
  }
}

function text({ path, model }: Translation, changes: readonly OriginalChange[], language: DisplayLanguage): string {
  const { plural } = speaker(language);
  const lines = changes.map((change) => {
    const { line, column } = placeOf(model, change);
    return `${shownStart(`${nameOf(path)}:${line}:${column}: ${originalChangeLine(change, language)}`)}\n`;
  });
  const tally = plural(
    changes.length,
    '{0} change of the original since it was translated',
    '{0} changes of the original since it was translated',
  );
  return `${lines.join('')}${shownStart(`${nameOf(path)}: ${tally}`)}\n`;
}

/** The place of a change in a translation; its beginning if it has no such place. */
function placeOf({ text: { lines } }: DocumentModel, { translation }: OriginalChange) {
  return placeFromOne(lines, translation?.start ?? 0);
}
