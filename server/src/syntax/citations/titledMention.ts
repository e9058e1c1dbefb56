import type { DocumentMention, Mention } from './mention';

/** Whether a mention names observations or a list of issues, which may be cited by a title that begins with it. */
export function mayHaveTitle(mention: Mention): mention is DocumentMention {
  return mention.kind === 'document' && TITLED_ROLES.has(mention.role);
}

const TITLED_ROLES: ReadonlySet<string> = new Set<DocumentMention['role']>([
  'observations',
  'previous-observations',
  'list-of-issues',
]);
