import { Uri } from 'vscode';
import { plural, t } from './l10n';
import { fileName } from './wordAddress';
import type { SavedText } from './workingCopy';

/** Why an edited text was not saved: a sentence for the user, which VS Code puts after “Failed to save”. */
export function whyNotSaved(saved: Exclude<SavedText, { readonly kind: 'saved' }>, file: Uri): string {
  switch (saved.kind) {
    case 'places':
      return plural(
        saved.places.length,
        '{0} place cannot be written into {1}. It is among the problems.',
        '{0} places cannot be written into {1}. They are among the problems.',
        fileName(file),
      );
    case 'open':
      return t('{0} is open in Word or LibreOffice. Close it there first.', fileName(Uri.parse(saved.file)));
    case 'read-only':
      return t('{0} is read-only.', fileName(Uri.parse(saved.file)));
    case 'refused':
      return saved.refusal;
  }
}
