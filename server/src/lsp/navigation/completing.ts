import {
  type CancellationToken,
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Connection,
  type Position,
} from 'vscode-languageserver';
import type { TreatyLookup } from '../../catalogue/treaty';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speaker } from '../../display/speaker';
import { paragraphBegunAt } from '../../features/beginnings/standardParagraphs';
import {
  type Completion,
  type CompletionSubject,
  completionPlace,
  completionProse,
  completions,
} from '../../features/completion';
import { roleWords } from '../../features/words/words';
import type { DocumentModel } from '../../model/document';
import { rangeOf } from '../connection/convert';
import { markup, prefersMarkdown } from '../connection/markup';
import type { OpenDocuments } from '../documents/documents';
import type { Library } from '../library/library';
import type { OtherDocuments } from '../library/otherDocuments';
import { namesAt } from './nameItems';
import { paragraphsAt } from './paragraphItems';

/** What completions need from the server. */
export interface CompletingServer {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly documents: OpenDocuments;
  readonly library: Library;
  readonly treaties: TreatyLookup;
  /** Loads a treaty unless it is loaded already. */
  loadTreaty(id: string): Promise<void>;
  /** The display language. */
  language(): DisplayLanguage;
}

/** Answers requests for completions and for their documentation. */
export class Completing {
  constructor(
    private readonly server: CompletingServer,
    private readonly others: OtherDocuments,
  ) {}

  listen(): void {
    const { connection, documents } = this.server;
    connection.onCompletion(({ textDocument, position }, token) => {
      const model = documents.get(textDocument.uri);
      return model ? this.complete(model, position, token) : null;
    });
    connection.onCompletionResolve((item) => this.documented(item));
  }

  private complete(
    model: DocumentModel,
    position: Position,
    token: CancellationToken,
  ): CompletionList | null | Promise<CompletionList | null> {
    const offset = model.text.lines.offsetAt(position);
    const place = completionPlace(model, offset);
    if (!place) {
      const { client, library } = this.server;
      const begun = paragraphBegunAt(model, offset);
      return begun ? paragraphsAt(model, begun, library, client, token) : namesAt(model, offset, library.workspace);
    }
    const answer = (foreign: DocumentModel | undefined): CompletionList => {
      const range = rangeOf(model.text.lines, place.span);
      const found = completions(model, place, this.server.treaties, foreign);
      const { uri } = foreign?.text ?? model.text;
      // The order depends on what was typed, so the client has to ask again after each key.
      return { isIncomplete: true, items: found.map((one, i) => this.item(one, i, range, uri)) };
    };
    const needed = place.treaty !== undefined && !this.server.treaties(place.treaty) ? place.treaty : undefined;
    if (needed === undefined && !place.foreign) return answer(undefined);
    const load = async () => {
      if (needed !== undefined) await this.server.loadTreaty(needed);
      const foreign = place.foreign && (await this.others.find(place.foreign.symbol, model, token));
      return this.others.isStale(model, token) ? null : answer(foreign);
    };
    return load();
  }

  private item(one: Completion, rank: number, range: ReturnType<typeof rangeOf>, uri: string): CompletionItem {
    const { completionItem } = this.server.client.textDocument?.completion ?? {};
    const role = roleWords(one.role, this.server.language());
    const detail = role === '' ? one.detail : speaker(this.server.language()).t('{0}: {1}', role, one.detail);
    const data: CompletionData = { uri, subject: one.subject };
    return {
      label: one.label,
      kind: one.subject.kind === 'article' ? CompletionItemKind.Class : CompletionItemKind.Reference,
      detail,
      ...(completionItem?.labelDetailsSupport && { labelDetails: { description: detail } }),
      // Keeps the order of the list: ranks padded to the same length sort as strings.
      sortText: String(rank).padStart(4, '0'),
      filterText: one.label,
      ...(one.exact && completionItem?.preselectSupport && { preselect: true }),
      textEdit: { range, newText: one.insert },
      data,
    };
  }

  private async documented(item: CompletionItem): Promise<CompletionItem> {
    const data: unknown = item.data;
    if (!isCompletionData(data)) return item;
    const { subject, uri } = data;
    if (subject.kind === 'article') await this.server.loadTreaty(subject.instrument);
    const model = this.server.documents.get(uri) ?? (await this.server.library.load(uri));
    const prose = model && completionProse(subject, model, this.server.treaties, this.server.language());
    if (!prose) return item;
    const formats = this.server.client.textDocument?.completion?.completionItem?.documentationFormat;
    return { ...item, documentation: markup(prose, prefersMarkdown(formats)) };
  }
}

/** What a completion item carries so that its documentation can be found again. */
interface CompletionData {
  readonly uri: string;
  readonly subject: CompletionSubject;
}

/** The data comes back from the client, so it is checked like any other input. */
function isCompletionData(data: unknown): data is CompletionData {
  if (data === null || typeof data !== 'object' || !('uri' in data) || !('subject' in data)) return false;
  const { uri, subject } = data;
  if (typeof uri !== 'string' || subject === null || typeof subject !== 'object' || !('kind' in subject)) return false;
  return subject.kind === 'paragraph' || subject.kind === 'foreign' || subject.kind === 'article';
}
