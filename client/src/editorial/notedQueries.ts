import type { Memento, TextDocument } from 'vscode';
import type { NotedQuery } from '../../../server/src/protocol';

const KEY = 'treatyBody.notedQueries';
/** More are not kept. */
const MOST = 500;

/** A query with the documents that it is about. */
interface KeptQuery extends NotedQuery {
  readonly documents: readonly string[];
}

/** The user’s queries to the editor, besides those of the rules; kept with the workspace. */
export class NotedQueries {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** The queries about a document, in the order in which they were noted. */
  of(document: TextDocument): readonly NotedQuery[] {
    return this.#kept()
      .filter(({ documents }) => documents.includes(document.uri.toString()))
      .map(({ place, text, query, rule }) => ({ place, text, query, rule }));
  }

  has(document: TextDocument, query: NotedQuery): boolean {
    return this.of(document).some((one) => isSame(one, query));
  }

  /** Toggles a query about some documents; returns whether it is noted now. */
  async turn(documents: readonly TextDocument[], query: NotedQuery): Promise<boolean> {
    const uris = documents.map(({ uri }) => uri.toString());
    const isOf = (one: KeptQuery) => one.documents.some((uri) => uris.includes(uri)) && isSame(one, query);
    const others = this.#kept().filter((one) => !isOf(one));
    const wasNoted = others.length < this.#kept().length;
    await this.#keep(wasNoted ? others : [...others, { ...query, documents: uris }]);
    return !wasNoted;
  }

  /** Takes out all queries about a document. */
  async clear(document: TextDocument): Promise<void> {
    await this.#keep(this.#kept().filter(({ documents }) => !documents.includes(document.uri.toString())));
  }

  #kept(): readonly KeptQuery[] {
    return this.#memory.get<readonly KeptQuery[]>(KEY, []);
  }

  async #keep(queries: readonly KeptQuery[]): Promise<void> {
    await this.#memory.update(KEY, queries.length > 0 ? queries.slice(-MOST) : undefined);
  }
}

function isSame(one: NotedQuery, other: NotedQuery): boolean {
  return one.place === other.place && one.query === other.query;
}
