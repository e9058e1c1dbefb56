import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  NUMBERING_CONTINUED,
  NUMBERING_PAUSED,
  type NumberingContinued,
  type NumberingPaused,
  type OperationNote,
} from '../../../server/src/protocol';
import { t } from '../shown/l10n';
import { showNotes } from './operationCommands';
import type { ReferencesToSee } from './referencesToSee';

/** A message to show once a document has the expected text. */
interface ExpectedText {
  readonly uri: string;
  readonly after: string;
  readonly message: string;
  readonly notes: readonly OperationNote[];
}

/** How many changes to wait for the expected text: choosing another paste option undoes the paste and repeats it. */
const MAX_CHANGES = 8;

/**
 * Reports the effects of Enter and of pasting on numbers and references after VS Code has applied the edits. VS Code discards the edits if
 * the user continues typing or chooses another paste option.
 */
export class TypingNews implements Disposable {
  #continued: NumberingContinued | undefined;
  readonly #toSee: ReferencesToSee;
  #expected: (ExpectedText & { changes: number }) | undefined;
  readonly #listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    // An event without content changes only reports a new dirty state, or a save.
    if (contentChanges.length === 0) return;
    const uri = document.uri.toString();
    const news = this.#continued;
    if (news && Uri.parse(news.uri).toString() === uri) {
      this.#continued = undefined;
      if (document.version === news.version + 1 && document.getText().length === news.length)
        showNotes(this.#toSee, document, news.message, news.notes);
    }
    const expectation = this.#expected;
    if (expectation?.uri !== uri) return;
    if (document.getText() === expectation.after)
      showNotes(this.#toSee, document, expectation.message, expectation.notes);
    else if (++expectation.changes < MAX_CHANGES) return;
    this.#expected = undefined;
  });

  constructor(toSee: ReferencesToSee) {
    this.#toSee = toSee;
  }

  listenTo(client: BaseLanguageClient): void {
    client.onNotification(NUMBERING_CONTINUED, (news: NumberingContinued) => {
      this.#continued = news;
    });
    client.onNotification(NUMBERING_PAUSED, (news: NumberingPaused) => void showStatusHint(news));
  }

  /** Waits for the text that a paste is expected to produce. */
  expect(text: ExpectedText): void {
    this.#expected = { ...text, changes: 0 };
  }

  dispose(): void {
    this.#listening.dispose();
  }
}

/** Explains why Enter did not start a numbered paragraph, which would look like a bug. */
async function showStatusHint({ uri, status }: NumberingPaused): Promise<void> {
  const draft = t('This Is a Draft');
  const button = await window.showInformationMessage(
    status === 'final'
      ? t('Enter starts no new number here because this document is treated as final.')
      : t('Enter starts no new number here because this document is treated as an advance unedited version.'),
    draft,
  );
  if (button !== draft) return;
  await commands.executeCommand('treatyBody.setStatus', 'draft', Uri.parse(uri));
}
