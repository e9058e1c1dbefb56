import { Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DOCUMENT_INFO, type DocumentInfo } from '../../../server/src/protocol';
import { textUriOf } from '../files/wordAddress';

/** The server’s last report on each open document. */
export class DocumentInfos implements Disposable {
  readonly #infos = new Map<string, DocumentInfo>();
  readonly #changed = new EventEmitter<void>();
  readonly #disposable: Disposable;

  readonly #reported = new EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  /** Fires when the server has reported again about an unchanged text: other facts or settings. */
  readonly onDidReportAgain = this.#reported.event;

  constructor() {
    // A document whose language changes is closed and opened again.
    const closing = workspace.onDidCloseTextDocument((document) => {
      if (this.#infos.delete(document.uri.toString())) this.#changed.fire();
    });
    this.#disposable = Disposable.from(closing, this.#changed, this.#reported);
  }

  of(document: TextDocument): DocumentInfo | undefined {
    return this.#infos.get(document.uri.toString());
  }

  /** Resolves once the server has reported about a document, which is when it has read it. */
  async whenArrived(document: TextDocument): Promise<void> {
    if (this.of(document)) return;
    await new Promise<void>((resolve) => {
      const listening = this.onDidChange(() => {
        if (!this.of(document)) return;
        listening.dispose();
        resolve();
      });
    });
  }

  listenTo(client: BaseLanguageClient): void {
    client.onNotification(DOCUMENT_INFO, (info: DocumentInfo) => {
      const key = textUriOf(Uri.parse(info.uri)).toString();
      const isAgain = this.#infos.get(key)?.version === info.version;
      this.#infos.set(key, info);
      if (isAgain) this.#reported.fire();
      this.#changed.fire();
    });
  }

  /** Clears everything: without a server, it would become stale. */
  clear(): void {
    this.#infos.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}
