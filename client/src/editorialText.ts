import type { FolderReport, SubmissionItem } from '../../server/src/protocol';
import { grouped } from './counted';
import { plural, t } from './l10n';

/** "2 errors, 1 warning, 3 queries" */
export function countsText(items: readonly SubmissionItem[]): string {
  const count = (severity: SubmissionItem['severity']) => items.filter((item) => item.severity === severity).length;
  const [errors, warnings, queries] = [count('error'), count('warning'), count('information')];
  return [
    ...(errors > 0 ? [plural(errors, '{0} error', '{0} errors')] : []),
    ...(warnings > 0 ? [plural(warnings, '{0} warning', '{0} warnings')] : []),
    ...(queries > 0 ? [plural(queries, '{0} query', '{0} queries')] : []),
  ].join(', ');
}

/** "Paragraph 12 (a)"; a place without a number is named as it is. */
export function placeText(place: string): string {
  return /^\d/.test(place) ? t('Paragraph {0}', place) : place || t('Document');
}

/** "26 findings in 1 of 3 documents", in the words of the command line. */
export function folderText({ documents, findings, withFindings, isCancelled, part }: FolderReport): string {
  const found = plural(findings, '{0} finding', '{0} findings');
  const counts =
    findings === 0
      ? plural(documents, '{1} in {0} document', '{1} in {0} documents', found)
      : plural(documents, '{1} in {2} of {0} document', '{1} in {2} of {0} documents', found, grouped(withFindings));
  const checked = isCancelled ? t('{0} (cancelled).', counts) : `${counts}.`;
  return part === '' ? checked : `${checked} ${t('Only {0} of the workspace were looked at.', part)}`;
}
