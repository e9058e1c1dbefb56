import type { DocumentKind } from './limits';

/** Kinds of document that a State writes: they quote laws, treaties and questions, with the numbers of these. */
export const STATE_DOCUMENTS: ReadonlySet<DocumentKind> = new Set([
  'replies',
  'follow-up-report',
  'state-report-initial',
  'state-report-periodic',
  'common-core-document',
]);

/** Those of them that are reports, so that “this report” is the document itself. */
export const STATE_REPORTS: ReadonlySet<DocumentKind> = new Set([
  'follow-up-report',
  'state-report-initial',
  'state-report-periodic',
]);
