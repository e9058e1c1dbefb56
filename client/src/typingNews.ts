import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  NUMBERING_CONTINUED,
  NUMBERING_HELD,
  type NumberingContinued,
  type NumberingHeld,
  type OperationNote,
} from '../../server/src/protocol';
import { t } from './l10n';
import { tell } from './operationCommands';
import type { ReferencesToSee } from './referencesToSee';

/** What is to be told once a document has a text. */
export interface ExpectedText {
  readonly uri: string;
  readonly after: string;
  readonly message: string;
  readonly notes: readonly OperationNote[];
}

/** Another way to paste may be chosen for so many changes; each choice undoes and does again. */
const MOST_CHANGES = 8;

/**
 * Tells what Enter and pasting did to numbers and references, once VS Code has made the edits: it drops them where the user types
 * on, and where another way to paste is chosen.
 */
export class TypingNews implements Disposable {
  #continued: NumberingContinued | undefined;
  readonly #toSee: ReferencesToSee;
  #expected: (ExpectedText & { changes: number }) | undefined;
  readonly #listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    // That a document has become dirty, or was saved, is told as a change without any.
    if (contentChanges.length === 0) return;
    const uri = document.uri.toString();
    const continued = this.#continued;
    if (continued && Uri.parse(continued.uri).toString() === uri) {
      this.#continued = undefined;
      if (document.version === continued.version + 1 && document.getText().length === continued.length)
        tell(this.#toSee, document, continued.message, continued.notes);
    }
    const expected = this.#expected;
    if (expected?.uri !== uri) return;
    if (document.getText() === expected.after) tell(this.#toSee, document, expected.message, expected.notes);
    else if (++expected.changes < MOST_CHANGES) return;
    this.#expected = undefined;
  });

  constructor(toSee: ReferencesToSee) {
    this.#toSee = toSee;
  }

  listenTo(client: BaseLanguageClient): void {
    client.onNotification(NUMBERING_CONTINUED, (news: NumberingContinued) => {
      this.#continued = news;
    });
    client.onNotification(NUMBERING_HELD, (held: NumberingHeld) => void hint(held));
  }

  /** Waits for what pasting may come to. */
  expect(text: ExpectedText): void {
    this.#expected = { ...text, changes: 0 };
  }

  dispose(): void {
    this.#listening.dispose();
  }
}

/** Why Enter starts no paragraph here, which would look like a fault. */
async function hint({ uri, status }: NumberingHeld): Promise<void> {
  const draft = t('This Is a Draft');
  const said = await window.showInformationMessage(
    status === 'final'
      ? t('Enter starts no new number here because this document is treated as final.')
      : t('Enter starts no new number here because this document is treated as an advance unedited version.'),
    draft,
  );
  if (said !== draft) return;
  await window.showTextDocument(Uri.parse(uri));
  await commands.executeCommand('treatyBody.setStatus', 'draft');
}
