import type { DocumentKind } from '../../../catalogue/limits';

/** Documents addressed by a committee to a State about its reports: observations, and both kinds of lists of issues. */
export const ABOUT_STATE: ReadonlySet<DocumentKind> = new Set([
  'concluding-observations',
  'list-of-issues',
  'list-of-issues-prior',
]);
