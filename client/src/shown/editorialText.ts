import type { FolderReport } from '../../../server/src/protocol';
import { groupDigits } from './counted';
import { plural, t } from './l10n';

/** Describes a place: "Paragraph 12 (a)", or its name if it has no number. */
export function placeText(place: string): string {
  return /^\d/.test(place) ? t('Paragraph {0}', place) : place || t('Document');
}

/** Summarizes a folder check: "26 findings in 1 of 3 documents", worded as on the command line. */
export function folderText({ documents, findings, withFindings, isCancelled, part }: FolderReport): string {
  const findingCount = plural(findings, '{0} finding', '{0} findings');
  const counts =
    findings === 0
      ? plural(documents, '{1} in {0} document', '{1} in {0} documents', findingCount)
      : plural(
          documents,
          '{1} in {2} of {0} document',
          '{1} in {2} of {0} documents',
          findingCount,
          groupDigits(withFindings),
        );
  const result = isCancelled ? t('{0} (cancelled).', counts) : `${counts}.`;
  return part === '' ? result : `${result} ${t('Only {0} of the workspace were looked at.', part)}`;
}
