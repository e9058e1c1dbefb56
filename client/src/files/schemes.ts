import { COMPARED_SCHEME, RULE_SCHEME, WORD_VERSION_SCHEME } from '../../../server/src/protocol';

/** The scheme of the sample draft, which VS Code considers saved after each change. */
export const SAMPLE_SCHEME = 'treaty-body-sample';

/** Schemes under which VS Code and its extensions show texts that are not being worked on: old versions, sides of a merge, logs. */
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

/** Whether a document with this scheme is a text that the user works on, to be recognized, read and checked. */
export function isWorkingText(scheme: string): boolean {
  return !SHOWN_ONLY.has(scheme);
}
