import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type DocumentModel, type ModelOptions, readDocument, updateDocument } from '../model/document';
import { changeText, openText, type TextVersion } from '../text/document';
import { type Change, joinChanges } from '../text/edits';

/** The open documents, each with the model of its newest version. */
export class OpenDocuments {
  private readonly models = new Map<string, DocumentModel>();

  /** @param optionsOf what users have said about a document */
  constructor(private readonly optionsOf: (uri: string) => ModelOptions = () => ({})) {}

  /** Takes in an opened document; one opened twice is read anew. */
  open(uri: string, languageId: string, version: number, text: string): DocumentModel {
    const model = readDocument(openText(uri, languageId, version, text), this.optionsOf(uri));
    this.models.set(uri, model);
    return model;
  }

  /** Takes in the changes of one notification as one step; undefined for a document that is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): DocumentModel | undefined {
    const before = this.models.get(uri);
    if (!before) return undefined;
    let text: TextVersion = before.text;
    let whole: Change | undefined;
    for (const one of changes) {
      const { after, change } = changeText(text, one, version);
      text = after;
      whole = whole ? joinChanges(whole, change) : change;
    }
    const model = whole
      ? updateDocument(before, text, whole, this.optionsOf(uri))
      : { ...before, text: { ...before.text, version } };
    this.models.set(uri, model);
    return model;
  }

  /** Reads a document anew, because something else is said about it now. */
  reread(uri: string): void {
    const before = this.models.get(uri);
    if (before) this.models.set(uri, readDocument(before.text, this.optionsOf(uri)));
  }

  close(uri: string): void {
    this.models.delete(uri);
  }

  get(uri: string): DocumentModel | undefined {
    return this.models.get(uri);
  }

  all(): IterableIterator<DocumentModel> {
    return this.models.values();
  }
}
