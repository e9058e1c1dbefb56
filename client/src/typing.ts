import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NUMBERING_CONTINUED, type NumberingContinued } from '../../server/src/protocol';
import { tell } from './operations';

/** Tells what Enter did to numbers and references, once VS Code has made the edits: it drops them where the user types on. */
export class TypingNews implements Disposable {
  #awaited: NumberingContinued | undefined;
  readonly #listening = workspace.onDidChangeTextDocument(({ document }) => {
    const news = this.#awaited;
    if (!news || Uri.parse(news.uri).toString() !== document.uri.toString()) return;
    this.#awaited = undefined;
    if (document.version === news.version + 1 && document.getText().length === news.length)
      tell(document, news.message, news.notes);
  });

  listenTo(client: BaseLanguageClient): void {
    client.onNotification(NUMBERING_CONTINUED, (news: NumberingContinued) => {
      this.#awaited = news;
    });
  }

  dispose(): void {
    this.#listening.dispose();
  }
}
