import { Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DOCUMENT_INFO, type DocumentInfo } from '../../../server/src/protocol';
import { textUriOf } from '../files/wordAddress';

/** The last info received from the server about each open document. */
export class DocumentInfos implements Disposable {
  readonly #infos = new Map<string, DocumentInfo>();
  readonly #changed = new EventEmitter<void>();
  readonly #disposable: Disposable;

  readonly #reported = new EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  /** Fires on new info about an unchanged text, when other facts or settings have changed. */
  readonly onDidReportAgain = this.#reported.event;

  constructor() {
    // VS Code closes and reopens a document when its language mode changes.
    const closeSubscription = workspace.onDidCloseTextDocument((document) => {
      if (this.#infos.delete(document.uri.toString())) this.#changed.fire();
    });
    this.#disposable = Disposable.from(closeSubscription, this.#changed, this.#reported);
  }

  of(document: TextDocument): DocumentInfo | undefined {
    return this.#infos.get(document.uri.toString());
  }

  /** Resolves when the server has read a document and sent info about it. */
  async whenArrived(document: TextDocument): Promise<void> {
    if (this.of(document)) return;
    await new Promise<void>((resolve) => {
      const subscription = this.onDidChange(() => {
        if (!this.of(document)) return;
        subscription.dispose();
        resolve();
      });
    });
  }

  listenTo(client: BaseLanguageClient): void {
    client.onNotification(DOCUMENT_INFO, (info: DocumentInfo) => {
      const key = textUriOf(Uri.parse(info.uri)).toString();
      const isKnownVersion = this.#infos.get(key)?.version === info.version;
      this.#infos.set(key, info);
      if (isKnownVersion) this.#reported.fire();
      this.#changed.fire();
    });
  }

  /** Clears all info, which would become stale without a server. */
  clear(): void {
    this.#infos.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}
