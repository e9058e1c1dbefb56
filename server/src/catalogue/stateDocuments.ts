import type { DocumentKind } from './limits';

/** Kinds of document written by States, which quote laws, treaties and questions with their numbers. */
export const STATE_DOCUMENTS: ReadonlySet<DocumentKind> = new Set([
  'replies',
  'follow-up-report',
  'state-report-initial',
  'state-report-periodic',
  'common-core-document',
]);

/** The kinds among {@link STATE_DOCUMENTS} that are reports, so that “this report” refers to the document itself. */
export const STATE_REPORTS: ReadonlySet<DocumentKind> = new Set([
  'follow-up-report',
  'state-report-initial',
  'state-report-periodic',
]);
