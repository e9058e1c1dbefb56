import type { DocumentKind } from '../../../catalogue/limits';

/** Documents of a committee to a State about its reports: observations, and lists of issues of both kinds. */
export const ABOUT_STATE: ReadonlySet<DocumentKind> = new Set([
  'concluding-observations',
  'list-of-issues',
  'list-of-issues-prior',
]);
