import { Uri } from 'vscode';
import { plural, t } from '../shown/l10n';
import { fileName } from './wordAddress';
import type { SavedText } from './workingCopy';
import { writeProblemOf } from './writeProblem';

/** Explains to the user why an edited text was not saved; VS Code appends the sentence to "Failed to save". */
export function saveFailureMessage(result: Exclude<SavedText, { readonly kind: 'saved' }>, file: Uri): string {
  switch (result.kind) {
    case 'places':
      return plural(
        result.places.length,
        '{0} place cannot be written into {1}. It is among the problems.',
        '{0} places cannot be written into {1}. They are among the problems.',
        fileName(file),
      );
    case 'overlaps':
      return plural(
        result.lines.length,
        'Another program has saved {1} and changed {0} paragraph that is edited here too. It is among the problems.',
        'Another program has saved {1} and changed {0} paragraphs that are edited here too. They are among the problems.',
        fileName(file),
      );
    case 'open':
      return openInWordMessage(Uri.parse(result.file));
    case 'read-only':
      return t('{0} is read-only.', fileName(Uri.parse(result.file)));
    case 'refused':
      return result.refusal;
  }
}

/** Explains to the user why a file was not written, given the error from its file system. */
export function writeFailureMessage(error: unknown, target: Uri): string {
  const name = fileName(target);
  switch (writeProblemOf(error)) {
    case 'open':
      return openInWordMessage(target);
    case 'full':
      return t('There is no space left for {0}. It is as it was.', name);
    case 'no-right':
      return t('{0} cannot be written: it or its folder is read-only, or it is open in another program.', name);
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function openInWordMessage(file: Uri): string {
  return t('{0} is open in Word or LibreOffice. Close it there first.', fileName(file));
}
