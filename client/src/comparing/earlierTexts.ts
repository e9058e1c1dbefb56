import type { TextDocument } from 'vscode';
import type { ConcordanceParams } from '../../../server/src/protocol';
import type { KeptComparison } from '../../pages/numbering/numberingTalk';
import { repositoryOf } from '../files/git';

/** The earlier text that numbers are compared with, and how to describe it. */
export interface EarlierText {
  readonly before: ConcordanceParams['before'];
  readonly revision?: Revision;
}

/** A Git revision and its label. */
interface Revision {
  readonly commit: string;
  readonly name: string;
}

/** The text as it was when the document was opened. */
export const OPENED: EarlierText = { before: 'opened' };
/** The text as it was last saved. */
export const SAVED: EarlierText = { before: 'saved' };

/** The state that a page saves to find an earlier text again after a window reload. */
export function keptOf({ before, revision }: EarlierText): KeptComparison {
  return revision ?? (before === 'opened' ? 'opened' : 'saved');
}

/**
 * The earlier text that a page kept, which may be any value. Undefined if it cannot be had any more: how a document was when it was opened
 * is forgotten when the window is reloaded, and a revision may be gone.
 */
export async function earlierTextOf(state: unknown, document: TextDocument): Promise<EarlierText | undefined> {
  if (state === 'saved') return SAVED;
  if (!isRevision(state)) return undefined;
  const { commit, name } = state;
  const repository = await repositoryOf(document.uri);
  try {
    const text = await repository?.show(commit, document.uri.fsPath);
    return text === undefined ? undefined : { before: { text }, revision: { commit, name } };
  } catch {
    // Git does not know the revision any more.
    return undefined;
  }
}

function isRevision(state: unknown): state is Revision {
  return (
    typeof state === 'object' &&
    state !== null &&
    'commit' in state &&
    typeof state.commit === 'string' &&
    'name' in state &&
    typeof state.name === 'string'
  );
}
