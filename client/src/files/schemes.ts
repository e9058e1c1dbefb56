import { COMPARED_SCHEME, RULE_SCHEME, WORD_VERSION_SCHEME } from '../../../server/src/protocol';

/** The scheme of the sample draft, which VS Code treats as saved after each change. */
export const SAMPLE_SCHEME = 'treaty-body-sample';

/** Schemes of documents that are not being worked on, such as old versions, sides of a merge and logs. */
const SHOWN_ONLY: ReadonlySet<string> = new Set([
  'chat-editing-snapshot-text-model',
  'chat-editing-text-model',
  'comment',
  'conflictResolution',
  'git',
  'gitfs',
  'gitlens',
  'gitlens-git',
  'hg',
  'merge-conflict.conflict-diff',
  'output',
  'pr',
  'review',
  'svn',
  'vscode-chat-code-block',
  'vscode-interactive-input',
  'vscode-local-history',
  'vscode-scm',
  'walkThroughSnippet',
  COMPARED_SCHEME,
  RULE_SCHEME,
  WORD_VERSION_SCHEME,
]);

/** Whether documents with this scheme are the user’s working documents, to be recognized and checked. */
export function isWorkingText(scheme: string): boolean {
  return !SHOWN_ONLY.has(scheme);
}
