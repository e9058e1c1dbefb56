import type { Memento, TextDocument } from 'vscode';
import type { UserQuery } from '../../../server/src/protocol';

const STORAGE_KEY = 'treatyBody.notedQueries';
/** At most this many queries are kept. */
const MAX_QUERIES = 500;

/** A query and the documents that it concerns. */
interface StoredQuery extends UserQuery {
  readonly documents: readonly string[];
}

/** The user’s own queries to the editor, in addition to those that rules generate. Kept in the workspace state. */
export class QueryStore {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** The queries about a document, oldest first. */
  of(document: TextDocument): readonly UserQuery[] {
    return this.#kept()
      .filter(({ documents }) => documents.includes(document.uri.toString()))
      .map(({ place, text, query, rule }) => ({ place, text, query, rule }));
  }

  has(document: TextDocument, query: UserQuery): boolean {
    return this.of(document).some((one) => isSame(one, query));
  }

  /** Adds or removes a query about the given documents; returns whether it now exists. */
  async turn(documents: readonly TextDocument[], query: UserQuery): Promise<boolean> {
    const uris = documents.map(({ uri }) => uri.toString());
    const isOf = (one: StoredQuery) => one.documents.some((uri) => uris.includes(uri)) && isSame(one, query);
    const otherQueries = this.#kept().filter((one) => !isOf(one));
    const wasNoted = otherQueries.length < this.#kept().length;
    await this.#keep(wasNoted ? otherQueries : [...otherQueries, { ...query, documents: uris }]);
    return !wasNoted;
  }

  /** Removes all queries about a document. */
  async clear(document: TextDocument): Promise<void> {
    await this.#keep(this.#kept().filter(({ documents }) => !documents.includes(document.uri.toString())));
  }

  #kept(): readonly StoredQuery[] {
    return this.#memory.get<readonly StoredQuery[]>(STORAGE_KEY, []);
  }

  async #keep(queries: readonly StoredQuery[]): Promise<void> {
    await this.#memory.update(STORAGE_KEY, queries.length > 0 ? queries.slice(-MAX_QUERIES) : undefined);
  }
}

function isSame(one: UserQuery, other: UserQuery): boolean {
  return one.place === other.place && one.query === other.query;
}
