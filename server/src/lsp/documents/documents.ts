import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import {
  type DocumentModel,
  type ModelOptions,
  type ModelWork,
  readDocument,
  updateDocument,
} from '../../model/document';
import { uriKey } from '../../model/workspace';
import { type Change, joinChanges } from '../../text/edits';
import type { CountColumns } from '../../text/lines';
import { changeTextOften, openText, type TextVersion } from '../../text/textVersion';

/** An open document: its newest text, the model of the version last read, and the changes since. */
interface OpenDocument {
  text: TextVersion;
  /** The text as it was opened, and as it was last saved. */
  readonly earlier: { readonly opened: TextVersion; saved?: TextVersion };
  model?: DocumentModel;
  change?: Change;
}

/** The open documents. A version is read only when its model is first asked for. */
export class OpenDocuments {
  private readonly documents = new Map<string, OpenDocument>();
  /** The URIs of open documents by {@link uriKey}: a client may open one file under several. */
  private readonly spellings = new Map<string, Set<string>>();
  /** The result of {@link models}, until a document changes. */
  private givenModels: ReadonlyMap<string, DocumentModel> | undefined;

  /**
   * @param optionsOf the settings and facts of a document besides its text, from users or from its Word file
   * @param observe called after each reading with the number of blocks read and the milliseconds it took
   * @param count how columns are counted, if not in UTF-16 code units
   */
  constructor(
    private readonly optionsOf: (uri: string, text: string) => ModelOptions = () => ({}),
    private readonly observe: (model: DocumentModel, blocks: number, milliseconds: number) => void = () => undefined,
    private readonly count?: CountColumns,
  ) {}

  /** Adds an opened document; one that is opened twice is read again. */
  open(uri: string, languageId: string, version: number, text: string): void {
    const openedText = openText(uri, languageId, version, text, this.count);
    this.documents.set(uri, { text: openedText, earlier: { opened: openedText } });
    const key = uriKey(uri);
    this.spellings.set(key, (this.spellings.get(key) ?? new Set()).add(uri));
    this.givenModels = undefined;
  }

  /**
   * Applies the changes of one notification as one step and returns them, each relative to the result of the previous one; undefined for a
   * document that is not open.
   */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): readonly Change[] | undefined {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const change = changeTextOften(document.text, changes, version);
    document.text = change?.after ?? { ...document.text, version };
    this.givenModels = undefined;
    if (change) document.change = document.change ? joinChanges(document.change, change.change) : change.change;
    return change?.changes ?? [];
  }

  /** Records that the present text of a document was saved. */
  save(uri: string): void {
    const document = this.documents.get(uri);
    if (document) document.earlier.saved = document.text;
  }

  /** The text of an open document as it was last saved, or as it was opened. */
  earlier(uri: string, which: 'opened' | 'saved'): TextVersion | undefined {
    const { opened, saved } = this.documents.get(uri)?.earlier ?? {};
    return which === 'saved' ? (saved ?? opened) : opened;
  }

  /** Has a document read from scratch because its settings or facts have changed. */
  reread(uri: string): void {
    const document = this.documents.get(uri);
    if (document) this.documents.set(uri, { text: document.text, earlier: document.earlier });
    this.givenModels = undefined;
  }

  close(uri: string): void {
    this.documents.delete(uri);
    const key = uriKey(uri);
    const openSpellings = this.spellings.get(key);
    openSpellings?.delete(uri);
    if (openSpellings?.size === 0) this.spellings.delete(key);
    this.givenModels = undefined;
  }

  has(uri: string): boolean {
    return this.documents.has(uri);
  }

  /** Whether a document is open, by its {@link uriKey}. */
  hasKey(key: string): boolean {
    return this.spellings.has(key);
  }

  /** The newest text of a document; undefined if it is not open. */
  text(uri: string): TextVersion | undefined {
    return this.documents.get(uri)?.text;
  }

  /** The URIs of all open documents. */
  uris(): readonly string[] {
    return [...this.documents.keys()];
  }

  /** The model of the newest version of a document; undefined if it is not open. */
  get(uri: string): DocumentModel | undefined {
    const document = this.documents.get(uri);
    return document && this.read(document);
  }

  /** The model of the newest version of a document by its {@link uriKey}; undefined if it is not open. */
  byKey(key: string): DocumentModel | undefined {
    let match: string | undefined;
    for (const uri of this.spellings.get(key) ?? []) match = uri;
    return match === undefined ? undefined : this.get(match);
  }

  /** The models of all open documents by {@link uriKey}; the same map until one of them changes. */
  models(): ReadonlyMap<string, DocumentModel> {
    if (this.givenModels) return this.givenModels;
    const models = new Map<string, DocumentModel>();
    for (const document of this.documents.values()) models.set(uriKey(document.text.uri), this.read(document));
    this.givenModels = models;
    return models;
  }

  private read(document: OpenDocument): DocumentModel {
    const { model, text, change, earlier } = document;
    if (model?.text === text) return model;
    const options = this.optionsOf(text.uri, text.text);
    const start = performance.now();
    const work: ModelWork = { blocks: 0, mentions: 0, attributions: 0 };
    const result = !model
      ? readDocument(text, options, work)
      : change
        ? updateDocument(model, text, change, options, work)
        : { ...model, text };
    this.documents.set(text.uri, { text, model: result, earlier });
    this.observe(result, work.blocks, performance.now() - start);
    return result;
  }
}
