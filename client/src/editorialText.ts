import type { FolderReport, SubmissionItem } from '../../server/src/protocol';
import { counted, grouped } from './counted';

/** "2 errors, 1 warning, 3 queries" */
export function countsText(items: readonly SubmissionItem[]): string {
  const words = [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['information', 'query', 'queries'],
  ] as const;
  return words
    .map(([severity, one, many]) => {
      const count = items.filter((item) => item.severity === severity).length;
      return count === 0 ? '' : counted(count, one, many);
    })
    .filter((text) => text !== '')
    .join(', ');
}

/** "Paragraph 12 (a)"; a place that is no number is named as it is. */
export function placeText(place: string): string {
  return /^\d/.test(place) ? `Paragraph ${place}` : place || 'Document';
}

/** "26 findings in 1 of 3 documents", as the command line counts. */
export function folderText({ documents, findings, withFindings, isCancelled, part }: FolderReport): string {
  const all = counted(documents, 'document', 'documents');
  const where = findings === 0 ? all : `${grouped(withFindings)} of ${all}`;
  return `${counted(findings, 'finding', 'findings')} in ${where}${isCancelled ? ' (cancelled)' : ''}.${part === '' ? '' : ` Only ${part} of the workspace were looked at.`}`;
}
