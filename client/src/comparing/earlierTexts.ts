import type { TextDocument } from 'vscode';
import type { ConcordanceParams } from '../../../server/src/protocol';
import type { SavedBaseline } from '../../pages/numbering/numberingTalk';
import { repositoryOf } from '../files/git';

/** The baseline that numbers are compared with, and its description. */
export interface EarlierText {
  readonly before: ConcordanceParams['before'];
  readonly revision?: Revision;
}

/** A Git revision and its label. */
interface Revision {
  readonly commit: string;
  readonly name: string;
}

/** The text at the time the document was opened. */
export const SINCE_OPENED: EarlierText = { before: 'opened' };
/** The text as it was last saved. */
export const SINCE_SAVED: EarlierText = { before: 'saved' };

/** The serialized form of a baseline, to find it after a window reload. */
export function serializeBaseline({ before, revision }: EarlierText): SavedBaseline {
  return revision ?? (before === 'opened' ? 'opened' : 'saved');
}

/**
 * Restores the baseline from a page’s saved state, which is untrusted. Undefined if it is no longer available: the text as opened is lost
 * on a window reload, and a revision may be gone.
 */
export async function earlierTextOf(state: unknown, document: TextDocument): Promise<EarlierText | undefined> {
  if (state === 'saved') return SINCE_SAVED;
  if (!isRevision(state)) return undefined;
  const { commit, name } = state;
  const repository = await repositoryOf(document.uri);
  try {
    const text = await repository?.show(commit, document.uri.fsPath);
    return text === undefined ? undefined : { before: { text }, revision: { commit, name } };
  } catch {
    // Git no longer has the revision.
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
