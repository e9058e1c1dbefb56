import {
  type MessageActionItem,
  MessageType,
  ShowMessageNotification,
  type TextEdit as WireEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { OperationNote } from '../../protocol';
import { messageFrom } from '../connection/errors';
import { takesDocumentChanges } from '../connection/workspaceEdit';
import type { ServerSession } from '../session/serverSession';

/** Maximum number of places listed in a message. */
const MAX_NAMED_PLACES = 6;

/** Edits of one version of a document. */
interface VersionedEdits {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly WireEdit[];
}

/** Shows a message, followed by the places to look at. */
export function showUser(session: ServerSession, message: string, notes: readonly OperationNote[] = []): void {
  if (message === '' && notes.length === 0) return;
  const type = notes.length > 0 ? MessageType.Warning : MessageType.Info;
  const text = [
    message,
    ...numberedLines(
      notes.map((note) => note.message),
      session.language,
    ),
  ]
    .filter((line) => line !== '')
    .join('\n');
  void session.connection.sendNotification(ShowMessageNotification.type, { type, message: text });
}

/** Asks a question with one button per answer; undefined if dismissed. */
export async function askUser<T extends string>(
  session: ServerSession,
  question: string,
  answers: readonly T[],
): Promise<T | undefined> {
  const actions = answers.map((title): MessageActionItem => ({ title }));
  const chosenAction = await session.connection.window.showWarningMessage(question, ...actions).catch(() => undefined);
  return answers.find((answer) => answer === chosenAction?.title);
}

/** Applies edits to a document through the client; reports failures to the user. */
export async function applyVersioned(
  session: ServerSession,
  label: string,
  { uri, version, edits }: VersionedEdits,
): Promise<boolean> {
  if (session.documents.text(uri)?.version !== version) {
    showUser(session, session.speaker.t('The text was changed in the meantime. Try again.'));
    return false;
  }
  const wire = edits.map(({ range, newText }): WireEdit => ({ range, newText }));
  return applyWorkspaceEdit(
    session,
    label,
    takesDocumentChanges(session.client)
      ? { documentChanges: [{ textDocument: { uri, version }, edits: wire }] }
      : { changes: { [uri]: wire } },
  );
}

/** Applies a workspace edit through the client; reports failures to the user. */
export async function applyWorkspaceEdit(session: ServerSession, label: string, edit: WorkspaceEdit): Promise<boolean> {
  try {
    const { applied, failureReason } = await session.connection.workspace.applyEdit({ label, edit });
    if (applied) return true;
    const { t } = session.speaker;
    showUser(
      session,
      failureReason
        ? t('The text was not changed: {0}.', failureReason)
        : t('The text was not changed, the editor did not allow it.'),
    );
  } catch (error) {
    showUser(session, session.speaker.t('The text was not changed: {0}', messageFrom(error)));
  }
  return false;
}

/** The first few lines, followed by the number of remaining ones. */
export function numberedLines(lines: readonly string[], language: DisplayLanguage): readonly string[] {
  const unlistedCount = lines.length - MAX_NAMED_PLACES;
  return unlistedCount > 0
    ? [...lines.slice(0, MAX_NAMED_PLACES), speakerFor(language).t('And {0} more.', unlistedCount)]
    : lines;
}
