import {
  type ClientCapabilities,
  type Connection,
  type MessageActionItem,
  MessageType,
  ShowMessageNotification,
  type TextEdit as WireEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { type Speaker, speaker } from '../../display/speaker';
import type { OperationNote } from '../../protocol';
import { messageFrom } from '../connection/errors';
import { takesDocumentChanges } from '../connection/workspaceEdit';
import type { OpenDocuments } from '../documents/documents';

/** The most places that one message names; nobody reads a longer list there. */
const MOST_NAMED = 6;

/** Edits of one version of a document. */
interface VersionedEdits {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly WireEdit[];
}

/** What talking to the user needs from the server. */
interface DialogueServer {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly documents: OpenDocuments;
  /** The display language. */
  language(): DisplayLanguage;
}

/** Talks to the user and edits documents through requests that every editor supports. */
export class Dialogue {
  constructor(private readonly server: DialogueServer) {}

  private get speaker(): Speaker {
    return speaker(this.server.language());
  }

  /** Shows a message, followed by the places to look at. */
  tell(message: string, notes: readonly OperationNote[] = []): void {
    if (message === '' && notes.length === 0) return;
    const type = notes.length > 0 ? MessageType.Warning : MessageType.Info;
    const text = [
      message,
      ...named(
        notes.map((note) => note.message),
        this.speaker.language,
      ),
    ]
      .filter((line) => line !== '')
      .join('\n');
    void this.server.connection.sendNotification(ShowMessageNotification.type, { type, message: text });
  }

  /** Asks a question with buttons for answers; undefined if none was chosen. */
  async ask<T extends string>(question: string, answers: readonly T[]): Promise<T | undefined> {
    const actions = answers.map((title): MessageActionItem => ({ title }));
    const said = await this.server.connection.window.showWarningMessage(question, ...actions).catch(() => undefined);
    return answers.find((answer) => answer === said?.title);
  }

  /** Has the client edit a document. If it does not, the user is told why. */
  async edit(label: string, { uri, version, edits }: VersionedEdits): Promise<boolean> {
    if (this.server.documents.text(uri)?.version !== version) {
      this.tell(this.speaker.t('The text was changed in the meantime. Try again.'));
      return false;
    }
    const wire = edits.map(({ range, newText }): WireEdit => ({ range, newText }));
    return this.apply(
      label,
      takesDocumentChanges(this.server.client)
        ? { documentChanges: [{ textDocument: { uri, version }, edits: wire }] }
        : { changes: { [uri]: wire } },
    );
  }

  /** Has the client edit any documents. If it does not, the user is told why. */
  async apply(label: string, edit: WorkspaceEdit): Promise<boolean> {
    try {
      const { applied, failureReason } = await this.server.connection.workspace.applyEdit({ label, edit });
      if (applied) return true;
      const { t } = this.speaker;
      this.tell(
        failureReason
          ? t('The text was not changed: {0}.', failureReason)
          : t('The text was not changed, the editor did not allow it.'),
      );
    } catch (error) {
      this.tell(this.speaker.t('The text was not changed: {0}', messageFrom(error)));
    }
    return false;
  }
}

/** The first few lines, and how many more there are. */
export function named(lines: readonly string[], language: DisplayLanguage): readonly string[] {
  const rest = lines.length - MOST_NAMED;
  return rest > 0 ? [...lines.slice(0, MOST_NAMED), speaker(language).t('And {0} more.', rest)] : lines;
}
